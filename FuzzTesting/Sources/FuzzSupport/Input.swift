/// What a fuzzer has made up, to be used up from its beginning.
public struct Input {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    /// - Parameter start: memory that outlives the value.
    public init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
        bytes = UnsafeRawBufferPointer(start: start, count: count)
    }

    public var isEmpty: Bool { position >= bytes.count }

    /// Zero once all is used up.
    public mutating func byte() -> UInt8 {
        guard position < bytes.count else { return 0 }
        defer { position += 1 }
        return bytes[position]
    }

    public mutating func word() -> UInt32 {
        (0..<4).reduce(0) { word, _ in word << 8 | UInt32(byte()) }
    }

    /// A number below `bound`, small ones more often.
    public mutating func number(below bound: Int) -> Int {
        let first = Int(byte())
        return (first < 192 ? first : first << 8 | Int(byte())) % max(bound, 1)
    }
}
