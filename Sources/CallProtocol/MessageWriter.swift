/// Builds a message: numbers in the machine's order, bytes with their count before them.
public struct MessageWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func write<I: FixedWidthInteger>(_ value: I) {
        withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
    }

    public mutating func write(_ isPresent: Bool) { bytes.append(isPresent ? 1 : 0) }

    /// Writes a byte count and the bytes.
    public mutating func write(counted memory: UnsafeRawBufferPointer) {
        write(UInt64(memory.count))
        bytes.append(contentsOf: memory)
    }

    /// Makes room for `count` bytes, and lets `body` fill it. The room starts as zeros.
    public mutating func reserve(
        _ count: Int, _ body: (UnsafeMutableRawPointer) throws -> Void
    ) rethrows {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: count))
        try bytes.withUnsafeMutableBytes {
            if let base = $0.baseAddress { try body(base + start) }
        }
    }
}
