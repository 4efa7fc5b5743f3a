import CIsolation

/// A system call of this machine's kernel.
public struct SystemCall: Hashable, Sendable, CustomStringConvertible {
    public let number: Int32

    public init(number: Int32) { self.number = number }

    /// The call of that name; `nil` if there is none.
    public init?(_ name: String) {
        guard let number = Self.numbers[name] else { return nil }
        self.number = number
    }

    /// The name, or the number for a call that is newer than this package.
    public var description: String { Self.names[number] ?? "system call \(number)" }

    private static let all = (0..<swb_system_call_count()).map { index in
        let call = swb_system_call_at(index)
        return (name: String(cString: call.name), number: call.number)
    }
    private static let names = Dictionary(
        all.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
    private static let numbers = Dictionary(
        all.map { ($0.name, $0.number) }, uniquingKeysWith: { first, _ in first })
}
