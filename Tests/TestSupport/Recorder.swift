public import CTypes
import Synchronization

/// A strategy that binds everything, calls nothing, and remembers what it was asked for.
public struct Recorder: Foreign {
    public typealias Handle = Int
    public typealias Failure = ForeignError

    private final class Record: Sendable {
        let functions = Mutex<[FunctionDescription]>([])
    }
    private let record = Record()

    public var memory: NoMemory { NoMemory() }
    public var functions: [FunctionDescription] { record.functions.withLock { $0 } }

    public init() {}
    public func beginLoading() -> Recorder { self }
    public func endLoading() {}

    public func bind(_ function: FunctionDescription, isOptional: Bool) -> Int? {
        record.functions.withLock {
            $0.append(function)
            return $0.count
        }
    }

    public func bind(
        _ function: FunctionDescription, at address: UnsafeRawPointer, as signature: Any.Type
    ) throws(ForeignError) -> Handle {
        throw ForeignError(.unsupportedDescription, "a recorder has no functions")
    }

    public func address(
        of variable: String, type: TypeDescription, isOptional: Bool
    ) -> UnsafeRawPointer? {
        UnsafeRawPointer(bitPattern: 16)
    }

    public func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer { throw Self.refusal }

    public static func callDirect<R: DirectResult, L: DirectArgumentList>(
        _ handle: Int, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value { throw Self.refusal }

    public static func call<R: CResult, L: ArgumentList>(
        _ handle: Int, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value { throw Self.refusal }

    fileprivate static var refusal: ForeignError {
        ForeignError(.unsupportedDescription, "a recorder calls nothing")
    }
}

public struct NoMemory: ForeignMemory {
    public func load<T: CMember>(_ pointer: Pointer<T>) throws(ForeignError) -> T.Value {
        throw Recorder.refusal
    }
    public func store<T: CMember>(_ value: T.Value, to pointer: Pointer<T>) throws(ForeignError) {
        throw Recorder.refusal
    }
    public func string(at pointer: Pointer<C.Char>, limit: Int) throws(ForeignError) -> String {
        throw Recorder.refusal
    }
    public func bytes(at pointer: Pointer<Untyped>, count: Int) throws(ForeignError) -> [UInt8] {
        throw Recorder.refusal
    }
    public func store(bytes: [UInt8], at pointer: Pointer<Untyped>) throws(ForeignError) {
        throw Recorder.refusal
    }
    public func allocate(byteCount: Int, alignment: Int) throws(ForeignError) -> MemoryBlock {
        throw Recorder.refusal
    }
}

/// The functions that a description binds, in order.
public func recorded<B: BindingSet>(
    _ description: B.Type
) throws(ForeignError) -> [FunctionDescription] where B.Strategy == Recorder {
    let recorder = Recorder()
    _ = try recorder.load(description)
    return recorder.functions
}
