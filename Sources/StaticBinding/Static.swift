import CForeignCall
public import CTypes
public import InProcessCalls
import StubShapes

/// The static strategy: a library that the program is linked with, called through stubs that a C compiler has made.
///
/// The stubs are a file of C, which the generator writes from headers and `Stubs` from a description. A C compiler
/// that has the headers tells what differs, and finds what is no symbol of the library: `static inline` functions,
/// macros, variables of each thread.
///
/// ```swift
/// import CExpatStubs
///
/// let expat = try Static(expat_stubs()).load(Expat.self)
/// ```
///
/// Neither libffi nor the loader has a part in a call.
public struct Static: InProcessForeign, Sendable {
    private let stubs: StubTable
    private let problems = BindingProblems()

    /// The name of the stubs.
    public var name: String { stubs.name }

    /// A library.
    /// - Parameter stubs: what the function returns that a file of stubs defines.
    public init(_ stubs: UnsafeRawPointer) { self.init(.table(at: stubs)) }

    private init(_ stubs: StubTable) { self.stubs = stubs }

    public let memory = LocalMemory()

    public func beginLoading() -> Static { Static(stubs) }

    public func endLoading() throws(ForeignError) {
        if let problem = stubs.problem { throw problem }
        try problems.check(library: "the file of stubs '\(name)'")
    }

    public func bind(_ function: FunctionDescription, isOptional: Bool) -> BoundFunction? {
        problems.add(problemsOf: function)
        if !function.problems.isEmpty { return .unusable }
        do throws(ForeignError) {
            if let bound = try stubs.bind(function) { return bound }
            if isOptional { return nil }
            problems.add(missing: function.name)
        } catch { problems.add(error) }
        return .unusable
    }

    public func requireStubs(hash: UInt64) {
        if let problem = StubHash.mismatch(hash, with: stubs.descriptionHash, in: "stubs") { problems.add(problem) }
    }

    public func bind(
        _ function: FunctionDescription, at address: UnsafeRawPointer, as signature: Any.Type
    ) throws(ForeignError) -> BoundFunction {
        try stubs.bind(function, at: address)
    }

    public func address(
        of variable: String, type: TypeDescription, isOptional: Bool
    ) -> UnsafeRawPointer? {
        problems.add(problemsOf: variable, type)
        do throws(ForeignError) {
            if let address = try stubs.address(of: variable, type) { return address }
            if isOptional { return nil }
            problems.add(missing: variable)
        } catch { problems.add(error) }
        return swb_unbound_variable()
    }

    public func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer {
        try Thunk.address(of: callback, NoClosures())
    }
}
