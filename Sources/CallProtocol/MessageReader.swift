public import CTypes

/// Reads a message that the other side built, and believes nothing: every length is checked
/// against what is there before it is used.
public struct MessageReader: Sendable {
    private let bytes: [UInt8]
    private var offset = 0

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// How many bytes have not been read.
    public var remaining: Int { bytes.count - offset }

    private mutating func advance(_ count: Int) throws(ForeignError) -> Range<Int> {
        guard count >= 0, count <= bytes.count - offset else {
            throw ForeignError(
                .malformedMessage,
                "\(count) bytes are announced at byte \(offset) of a message of \(bytes.count)",
                remedy: "The other side is broken or hostile; end the session")
        }
        defer { offset += count }
        return offset..<offset + count
    }

    public mutating func read<I: FixedWidthInteger & BitwiseCopyable>(
        _ type: I.Type
    ) throws(ForeignError) -> I {
        let range = try advance(MemoryLayout<I>.size)
        return bytes.withUnsafeBytes {
            $0.loadUnaligned(fromByteOffset: range.lowerBound, as: I.self)
        }
    }

    public mutating func readBool() throws(ForeignError) -> Bool { try read(UInt8.self) != 0 }

    /// Reads bytes with a count before them.
    public mutating func readCounted() throws(ForeignError) -> ArraySlice<UInt8> {
        let count = Int(clamping: try read(UInt64.self))
        return bytes[try advance(count)]
    }

    /// Hands `count` bytes to `body`.
    public mutating func read<T>(
        _ count: Int, _ body: (UnsafeRawPointer) -> T
    ) throws(ForeignError) -> T {
        let range = try advance(count)
        return bytes.withUnsafeBytes { bytes in
            // A message without bytes has no base address; nothing is then read from it.
            body(bytes.baseAddress.map { UnsafeRawPointer($0 + range.lowerBound) } ?? Self.nowhere)
        }
    }

    private static var nowhere: UnsafeRawPointer {
        UnsafeRawPointer(bitPattern: MemoryLayout<UInt>.alignment).unsafelyUnwrapped
    }

    /// Throws if anything is left.
    public func finish() throws(ForeignError) {
        guard offset == bytes.count else {
            throw ForeignError(
                .malformedMessage, "a message has \(bytes.count - offset) bytes too many",
                remedy: "The other side is broken or hostile; end the session")
        }
    }
}
