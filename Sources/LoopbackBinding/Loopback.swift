public import CTypes
public import DynamicBinding
public import RemoteBinding

/// The loopback strategy: the library is in this process, but nothing except bytes passes between
/// it and the program.
///
/// It is the strategy `Sandbox` without a process: the same messages, and the same code that answers
/// them. C works on copies of buffers and strings with guard bytes around them, and the program gets
/// addresses that it cannot follow. So it shows, without another process, that a description can be
/// used with an isolated library, and finds functions that write outside their buffers
/// (`.bufferOverrun`).
///
/// ```swift
/// let expat = try Loopback("libexpat.so.1").load(Expat.self)
/// ```
///
/// A description with something that cannot leave the process, such as a raw pointer, is refused when
/// it is loaded (`.cannotCross`). It protects from no bug in the library: the library still runs in
/// this process.
public struct Loopback: RemoteStrategy {
    public let loading: RemoteLoading

    public init(_ loading: RemoteLoading) { self.loading = loading }

    /// Opens a library; see ``Dynamic`` for the parameters.
    public init(
        _ name: String, _ alternatives: String..., in directories: [String] = []
    ) throws(ForeignError) {
        self.init(try Dynamic([name] + alternatives, in: directories))
    }

    /// Runs what `library` has over messages.
    public init(_ library: Dynamic) {
        let session = RemoteSession(library.name) { (session) throws(ForeignError) in
            try LocalServer.start(library, for: session)
        }
        self.init(RemoteLoading(session))
    }

    /// The program itself and the libraries it is linked with.
    public static var process: Loopback { Loopback(.process) }
}
