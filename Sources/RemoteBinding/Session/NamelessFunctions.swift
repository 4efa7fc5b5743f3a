import Synchronization

/// The functions that are bound by an address which a worker has given, and end with it. They have the odd
/// numbers.
final class NamelessFunctions: Sendable {
    /// The address for the program, and the type of the function.
    struct Key: Hashable {
        let pointer: UInt64
        let signature: ObjectIdentifier
    }

    private let state = Mutex<(known: [Key: BoundFunction], next: UInt32)>(([:], 1))

    subscript(_ key: Key) -> BoundFunction? { state.withLock { $0.known[key] } }

    /// A number that no function has.
    func takeNumber() -> UInt32 {
        state.withLock { state in
            defer { state.next &+= 2 }
            return state.next
        }
    }

    func add(_ function: BoundFunction, for key: Key) { state.withLock { $0.known[key] = function } }
}
