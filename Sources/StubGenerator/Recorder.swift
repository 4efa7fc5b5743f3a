public import CTypes
import Synchronization

/// A strategy that binds everything, calls nothing, and remembers what it was asked for.
///
/// ```swift
/// let recorder = Recorder()
/// _ = try recorder.load(Expat.self)
/// for function in recorder.functions { print(function.description) }
/// ```
public struct Recorder: Foreign, Sendable {
    public typealias Failure = ForeignError
    public typealias Memory = RecorderMemory

    /// Stands for a bound function.
    public struct Handle: Sendable {}

    /// A function that a description has bound.
    public struct Function: Sendable, CustomStringConvertible {
        public let function: FunctionDescription
        /// Whether a library may be without it.
        public let isOptional: Bool

        package init(_ function: FunctionDescription, isOptional: Bool) {
            self.function = function
            self.isOptional = isOptional
        }

        /// Its prototype.
        public var description: String { function.description }
    }

    /// A variable that a description has bound.
    public struct Variable: Sendable, CustomStringConvertible {
        public let name: String
        public let type: TypeDescription
        public let isOptional: Bool

        package init(_ name: String, _ type: TypeDescription, isOptional: Bool) {
            self.name = name
            self.type = type
            self.isOptional = isOptional
        }

        /// Its declaration.
        public var description: String { type.declaration(of: name) }
    }

    private final class Record: Sendable {
        let functions = Mutex<[Function]>([])
        let variables = Mutex<[Variable]>([])
    }
    private let record = Record()
    private let problems = BindingProblems()

    public init() {}

    /// The functions that were bound, in order.
    public var functions: [Function] { record.functions.withLock { $0 } }
    /// The variables that were bound, in order.
    public var variables: [Variable] { record.variables.withLock { $0 } }

    public var memory: RecorderMemory { RecorderMemory() }

    public func beginLoading() -> Recorder { self }

    public func endLoading() throws(ForeignError) { try problems.check(library: "the description") }

    public func bind(_ function: FunctionDescription, isOptional: Bool) -> Handle? {
        problems.add(problemsOf: function)
        record.functions.withLock { $0.append(Function(function, isOptional: isOptional)) }
        return Handle()
    }

    public func bind(
        _ function: FunctionDescription, at address: UnsafeRawPointer, as signature: Any.Type
    ) throws(ForeignError) -> Handle {
        throw Self.refusal
    }

    public func address(
        of variable: String, type: TypeDescription, isOptional: Bool
    ) -> UnsafeRawPointer? {
        problems.add(problemsOf: variable, type)
        record.variables.withLock { $0.append(Variable(variable, type, isOptional: isOptional)) }
        return UnsafeRawPointer(bitPattern: 64)
    }

    public func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer { throw Self.refusal }

    public static func callDirect<R: DirectResult, L: DirectArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value { throw refusal }

    public static func call<R: CResult, L: ArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value { throw refusal }

    static var refusal: ForeignError {
        ForeignError(
            .unsupportedDescription, "a recorder calls nothing and has no memory",
            remedy: "Load the description with another strategy")
    }
}

/// The memory of a recorder, which has none.
public struct RecorderMemory: ForeignMemory {
    public func load<T: CMember>(_ pointer: Pointer<T>) throws(ForeignError) -> T.Value { throw Recorder.refusal }
    public func store<T: CMember>(_ value: T.Value, to pointer: Pointer<T>) throws(ForeignError) {
        throw Recorder.refusal
    }
    public func string(at pointer: Pointer<C.Char>, limit: Int) throws(ForeignError) -> String {
        throw Recorder.refusal
    }
    public func bytes(at pointer: Pointer<Untyped>, count: Int) throws(ForeignError) -> [UInt8] {
        throw Recorder.refusal
    }
    public func store(bytes: [UInt8], at pointer: Pointer<Untyped>) throws(ForeignError) { throw Recorder.refusal }
    public func allocate(byteCount: Int, alignment: Int) throws(ForeignError) -> MemoryBlock {
        throw Recorder.refusal
    }
}
