import Synchronization

/// How the addresses of one worker look to the program.
///
/// An address of a process has 47 bits on x86-64. The bits above say of which worker it is, so that an
/// address of another one, or of one that has ended, is refused; and as no memory has such an address,
/// following it by mistake faults. Small numbers that C passes as pointers stay what they are.
///
/// The address of a global variable names the variable, and so outlives a worker.
package struct RemoteAddresses: Sendable {
    private let tag: UInt64
    private let ownTag: AddressTag
    private let variables: VariableTable

    private static let shift: UInt64 = 47
    /// The tag of what a worker has sent that is no address. It belongs to no worker.
    private static let junk = AddressTag.last + 1
    /// Pointers below this, or as much below 2⁶⁴, are numbers.
    private static let numbers: UInt64 = 1 << 16

    init(_ variables: VariableTable) {
        ownTag = AddressTag()
        tag = ownTag.bits
        self.variables = variables
    }

    /// Whether an address of a worker's is NULL, or so near it that no memory has it.
    static func isNearNull(_ address: UInt64) -> Bool { address < numbers }

    private static func isNumber(_ bits: UInt64) -> Bool {
        bits < numbers || bits > .max - numbers
    }

    /// What the program gets for what the worker has sent.
    func toProgram(_ bits: UInt64) -> UInt64 {
        if Self.isNumber(bits) { return bits }
        let isAddress = bits >> Self.shift == 0
        return bits & (1 << Self.shift - 1) | (isAddress ? tag : Self.junk) << Self.shift
    }

    /// Whether this worker has given an address.
    func hasGiven(_ bits: UInt64) -> Bool { bits >> Self.shift == tag }

    /// What the worker gets for what the program passes; `nil` for what it has not been given by this
    /// worker.
    func toWorker(_ bits: UInt64) -> UInt64? {
        if bits >> Self.shift == tag { return bits & (1 << Self.shift - 1) }
        if Self.isNumber(bits) || bits >> Self.shift == Self.junk { return bits }
        return bits >> Self.shift == variables.tag.bits
            ? variables.address(bits & (1 << Self.shift - 1)) : nil
    }
}

/// The global variables that a program has bound, and where they lie in the worker that lives.
final class VariableTable: Sendable {
    fileprivate let tag = AddressTag()
    private let state = Mutex<(variables: [Variable], addresses: [UInt64])>(([], []))

    struct Variable: Hashable {
        let name: String
        /// That of its type; 0 if it has none.
        let size: Int
    }

    private static let offsetBits: UInt64 = 32

    var all: [Variable] { state.withLock { $0.variables } }

    /// Adds a variable, if what has it lives. Returns its address for the program.
    func add(
        _ variable: Variable, at address: UInt64, ifAlive isAlive: () -> Bool = { true }
    ) -> UInt64? {
        let index = state.withLock { state -> Int? in
            if !isAlive() { return nil }
            if let known = state.variables.firstIndex(of: variable) { return known }
            state.variables.append(variable)
            state.addresses.append(address)
            return state.variables.count - 1
        }
        return index.map { tag.bits << 47 | UInt64($0) << Self.offsetBits }
    }

    /// Says where they lie from now on, in their order; those that were added last may be
    /// missing, and stay where they are.
    func move(to addresses: [UInt64]) {
        state.withLock { $0.addresses.replaceSubrange(..<addresses.count, with: addresses) }
    }

    fileprivate func address(_ bits: UInt64) -> UInt64? {
        let (index, offset) = (Int(bits >> Self.offsetBits), bits & (1 << Self.offsetBits - 1))
        return state.withLock {
            $0.addresses.indices.contains(index) ? $0.addresses[index] &+ offset : nil
        }
    }
}
