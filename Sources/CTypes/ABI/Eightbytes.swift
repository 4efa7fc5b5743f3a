/// Where a structure travels under the System V ABI for x86-64: each of its one or two eightbytes
/// in an integer or a vector register, or the whole of it in memory.
///
/// An eightbyte is of class INTEGER as soon as one of its scalars is; SSE if all are floating. A
/// structure that is larger than 16 bytes, or has a field off its natural alignment, is MEMORY. So is one with a
/// `long double`, which no other type is as much aligned as; but alone it is returned in a register of its own.
@frozen public struct Eightbytes: LeafVisitor {
    @usableFromInline var integerMask = 0
    @usableFromInline var isUnaligned = false
    @usableFromInline var size: Int
    /// Whether there is a `long double`, alone or among others.
    public let hasLongDouble: Bool

    @inlinable @inline(__always)
    public init<S: CStruct>(_ type: S.Type) {
        size = S.size
        hasLongDouble = S.alignment > 8
        if size <= 16 { S.visitLeaves(at: 0, &self) }
    }

    @inlinable @inline(__always)
    public mutating func integer(at offset: Int, size: Int) {
        integerMask |= 1 << (offset >> 3)
        if offset & (size - 1) != 0 { isUnaligned = true }
    }

    @inlinable @inline(__always)
    public mutating func floating(at offset: Int, size: Int) {
        if offset & (size - 1) != 0 { isUnaligned = true }
    }

    /// Whether the structure travels in memory.
    @inlinable public var isMemory: Bool { @inline(__always) get { size > 16 || isUnaligned || hasLongDouble } }
    /// How many eightbytes it has.
    @inlinable public var count: Int { @inline(__always) get { (size + 7) >> 3 } }

    /// Whether the eightbyte at `index` travels in an integer register.
    @inlinable @inline(__always)
    public func isInteger(_ index: Int) -> Bool { integerMask >> index & 1 != 0 }

    @inlinable public var integers: Int {
        @inline(__always) get { (isInteger(0) ? 1 : 0) + (count > 1 && isInteger(1) ? 1 : 0) }
    }
    @inlinable public var floatings: Int { @inline(__always) get { count - integers } }
}
