/// Something of a library's that the program has to give back: an object behind a handle, memory behind a
/// pointer.
///
/// ```swift
/// let database = Owned(try sqlite.open("test.db")) { sqlite.close($0) }
/// try sqlite.execute(database.value, "select 1")
/// ```
///
/// It cannot be copied, so that it is given back once, when its owner goes. It may go on any thread that has it.
public struct Owned<Value>: ~Copyable {
    /// What is owned. Whoever keeps it beyond its owner has what has been given back.
    public let value: Value
    private var release: (@Sendable (Value) -> Void)?

    /// Takes over what was given by a library.
    /// - Parameter release: gives it back. What fails then has nobody to tell: call it yourself on what
    ///   ``take()`` returns where that matters.
    public init(_ value: Value, release: @escaping @Sendable (Value) -> Void) {
        self.value = value
        self.release = release
    }

    /// Gives up owning it, because the library has taken it over, or because it is given back in another way.
    public consuming func take() -> Value {
        release = nil
        return value
    }

    deinit { release?(value) }
}

extension Owned: Sendable where Value: Sendable {}
