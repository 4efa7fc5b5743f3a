import CForeignCall
public import CTypes
import CallProtocol
public import DynamicBinding

/// The loopback strategy: the library is in this process, but nothing except bytes passes between
/// it and the program.
///
/// Arguments, buffers, strings, handles, callbacks and results are written to messages as the
/// description says, read again by the same description, and the C function is called on copies
/// with guard bytes around them. So it shows, without another process, that a description can be
/// used with an isolated library, and finds functions that write outside their buffers
/// (`.bufferOverrun`).
///
/// ```swift
/// let expat = try Loopback("libexpat.so.1").load(Expat.self)
/// ```
///
/// A description with something that cannot be written to a message, such as a raw pointer, is
/// refused when it is loaded (`.cannotCross`). It protects from no bug in the library: the library
/// still runs in this process.
public struct Loopback: Foreign, Sendable {
    public typealias Failure = ForeignError

    /// A bound function: its number on the library's side, and how its messages look.
    public struct Handle: Sendable {
        let session: LoopbackSession
        let number: Int
        let messages: CallMessages
        let layout: SlotLayout
    }

    private let session: LoopbackSession
    private let problems = BindingProblems()

    /// Opens a library; see ``Dynamic`` for the parameters.
    public init(
        _ name: String, _ alternatives: String..., in directories: [String] = []
    ) throws(ForeignError) {
        self.init(try Dynamic([name] + alternatives, in: directories))
    }

    /// Runs what `library` has over messages.
    public init(_ library: Dynamic) {
        session = LoopbackSession(LoopbackServer(library))
    }

    private init(session: LoopbackSession) { self.session = session }

    /// The program itself and the libraries it is linked with.
    public static var process: Loopback { Loopback(.process) }

    public var memory: LoopbackMemory { LoopbackMemory(server: session.server) }

    public func beginLoading() -> Loopback { Loopback(session: session) }

    public func endLoading() throws(ForeignError) {
        try problems.check(library: session.server.library.name)
    }

    public func bind(_ function: FunctionDescription, isOptional: Bool) -> Handle? {
        for problem in function.problems + function.crossingProblems { problems.add(problem) }
        let number: Int
        do throws(ForeignError) {
            guard let found = try session.server.bind(function) else {
                if isOptional { return nil }
                problems.add(missing: function.name)
                return unusable(function)
            }
            number = found
        } catch {
            problems.add(error)
            return unusable(function)
        }
        return Handle(
            session: session, number: number, messages: CallMessages(function),
            layout: SlotLayout(function))
    }

    private func unusable(_ function: FunctionDescription) -> Handle {
        Handle(
            session: session, number: -1, messages: CallMessages(function),
            layout: SlotLayout(function))
    }

    public func address(
        of variable: String, type: TypeDescription, isOptional: Bool
    ) -> UnsafeRawPointer? {
        let found = [type.problem(variable: variable), type.crossingProblem(variable: variable)]
        for case let problem? in found { problems.add(problem) }
        if let address = session.server.library.symbol(variable) { return address }
        if isOptional { return nil }
        problems.add(missing: variable)
        return swb_unbound_variable()
    }

    public static func callDirect<R: DirectResult, L: DirectArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value {
        try call(handle, returning: result, arguments)
    }

    public static func call<R: CResult, L: ArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value {
        PendingFailure.begin()
        do throws(ForeignError) {
            if handle.messages.function.checksCounts {
                try handle.messages.function.check(countsOf: arguments)
            }
            let value = try withSlotFrame(handle.layout) { (frame) throws(ForeignError) in
                try arguments.lower(into: &frame) { (frame: inout SlotFrame) throws(ForeignError) in
                    let scratch = ScratchMemory()
                    let errno = try handle.exchange(frame, scratch)
                    var slot: UnsafeMutableRawPointer? = frame.result
                    var source = SlotReader(&slot, errno: errno)
                    defer { withExtendedLifetime(scratch) {} }
                    return try R.take(from: &source)
                }
            }
            if let failure = PendingFailure.take() { throw failure }
            return value
        } catch {
            throw PendingFailure.take() ?? error.located(in: handle.messages.function)
        }
    }
}

extension Loopback.Handle {
    /// Sends the call in `frame` and puts the reply there.
    fileprivate func exchange(
        _ frame: borrowing SlotFrame, _ scratch: ScratchMemory
    ) throws(ForeignError) -> Int32 {
        let call = try messages.encodeCall(frame) { (callback) throws(ForeignError) in
            try session.callbacks.number(of: callback, for: session.server)
        }
        let reply = try session.server.call(number, MessageReader(call.bytes), session.callbacks)
        var reader = MessageReader(reply.bytes)
        return try messages.decodeReply(&reader, into: frame, scratch: scratch)
    }
}
