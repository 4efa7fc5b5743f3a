/// A global variable of a C library.
///
/// ```swift
/// let counter: Global<F, Int64>
/// counter = f.global("counter")
/// …
/// try library.counter.set(40)
/// let value = try library.counter.get()
/// ```
///
/// As in C, nothing keeps two threads from using a variable at the same time.
public struct Global<F: Foreign, T: CMember>: Sendable {
    let memory: F.Memory
    /// Where the variable lies.
    public let pointer: Pointer<T>

    /// Reads the variable.
    public func get() throws(ForeignError) -> T.Value { try memory.load(pointer) }

    /// Writes the variable.
    public func set(_ value: T.Value) throws(ForeignError) { try memory.store(value, to: pointer) }
}

extension Foreign {
    /// Binds the global variable `name`, of the type of what it is assigned to.
    public func global<T: CMember>(_ name: String) -> Global<Self, T> {
        guard let address = address(of: name, type: T.description, isOptional: false) else {
            preconditionFailure("a strategy must return an address for a required variable")
        }
        return Global(memory: memory, pointer: Pointer(address: address))
    }

    /// Binds the global variable `name` if the library has it.
    public func global<T: CMember>(optional name: String) -> Global<Self, T>? {
        address(of: name, type: T.description, isOptional: true).map {
            Global(memory: memory, pointer: Pointer(address: $0))
        }
    }
}
