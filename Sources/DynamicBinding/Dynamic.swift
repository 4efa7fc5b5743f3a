import CForeignCall
public import CTypes
public import InProcessCalls
import Synchronization

/// The dynamic strategy: a library opened at run time and called in process.
///
/// It needs the library's runtime file, no header and no compiler. Calls go straight to the
/// processor's registers where the platform's ABI is known (x86-64), through libffi otherwise and
/// for variadic functions.
///
/// ```swift
/// let sodium = try Dynamic("libsodium.so.23").load(Sodium.self)
/// ```
///
/// The library stays open for the life of the process.
public struct Dynamic: InProcessForeign, Sendable {
    let library: Library
    /// The file name of the library, as it was found.
    public var name: String { library.name }
    /// What dlopen returned.
    package var handle: UnsafeMutableRawPointer { library.handle }
    private let problems = BindingProblems()

    /// Opens a library.
    /// - Parameters:
    ///   - name: a file name such as `"libexpat.so.1"`, which the system's loader searches for, or
    ///     a path.
    ///   - alternatives: names to try next, such as other versions.
    ///   - directories: where to look before the loader's own search.
    /// - Throws: `.libraryNotFound`, with everything that was tried and why it failed.
    public init(
        _ name: String, _ alternatives: String..., in directories: [String] = []
    ) throws(ForeignError) {
        library = try Library.open([name] + alternatives, in: directories)
    }

    /// Opens `lib<name>.so.<version>` for the first version that is there, or else `lib<name>.so`.
    public init(
        library name: String, versions: [Int], in directories: [String] = []
    ) throws(ForeignError) {
        let names = versions.map { "lib\(name).so.\($0)" } + ["lib\(name).so"]
        library = try Library.open(names, in: directories)
    }

    /// Opens the first of several names.
    public init(_ names: [String], in directories: [String] = []) throws(ForeignError) {
        library = try Library.open(names, in: directories)
    }

    private init(library: Library) { self.library = library }

    /// The program itself and the libraries it is linked with, libc among them.
    public static var process: Dynamic { Dynamic(library: .process) }

    public let memory = LocalMemory()

    /// Where a function or variable of the library lies; `nil` if the library does not have it.
    public func symbol(_ name: String) -> UnsafeRawPointer? { library.symbol(name) }

    /// The file that a symbol of the library comes from, as the loader opened it; `nil` if nothing has it.
    public func file(of symbol: String) -> String? {
        swb_library_file(self.symbol(symbol)).map { String(cString: $0) }
    }

    public func beginLoading() -> Dynamic { Dynamic(library: library) }

    public func endLoading() throws(ForeignError) { try problems.check(library: library.name) }

    public func bind(_ function: FunctionDescription, isOptional: Bool) -> BoundFunction? {
        problems.add(problemsOf: function)
        let address = symbol(function.name)
        if address == nil {
            if isOptional { return nil }
            problems.add(missing: function.name)
        }
        do throws(ForeignError) {
            return BoundFunction(
                address: address ?? swb_unbound_function(), record: try library.record(function))
        } catch {
            problems.add(error)
            return .unusable
        }
    }

    public func bind(
        _ function: FunctionDescription, at address: UnsafeRawPointer, as signature: Any.Type
    ) throws(ForeignError) -> BoundFunction {
        BoundFunction(address: address, record: try library.record(function))
    }

    public func address(
        of variable: String, type: TypeDescription, isOptional: Bool
    ) -> UnsafeRawPointer? {
        problems.add(problemsOf: variable, type)
        if let address = symbol(variable) { return address }
        if isOptional { return nil }
        problems.add(missing: variable)
        return swb_unbound_variable()
    }

    public func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer {
        try Thunk.address(of: callback, ForeignClosures())
    }
}
