extension ForeignError {
    @usableFromInline
    static func outOfBounds(_ index: Int, count: Int) -> ForeignError {
        ForeignError(
            .outOfBounds, "index \(index) is outside a buffer of \(count) elements",
            remedy: "Use an index from 0 up to, not including, the count")
    }

    @usableFromInline
    static func tooMany<T: CMember>(_ count: Int, _ type: T.Type) -> ForeignError {
        ForeignError(
            .outOfBounds, "no memory has \(count) elements of '\(T.description)'",
            remedy: "Check a count that a library has named before it is used")
    }

    /// The error for an element so far from an address that it has none.
    @usableFromInline
    static func noAddress(_ index: Int, from address: UnsafeRawPointer) -> ForeignError {
        ForeignError(
            .outOfBounds,
            "there is no address \(index) elements from 0x\(String(UInt(bitPattern: address), radix: 16))",
            remedy: "Use an index within the memory that the pointer leads to")
    }

    /// The error for what leaves the `size` bytes that are in use.
    package static func outside(_ size: Int, _ address: UInt, _ count: Int) -> ForeignError {
        ForeignError(
            .outOfBounds,
            "\(count) bytes at 0x\(String(address, radix: 16)) are not within the \(size) bytes of their allocation",
            remedy: "Allocate as many elements as are used, and stay within them")
    }

    package static var useAfterFree: ForeignError {
        ForeignError(
            .useAfterFree, "the pointer leads to memory that the program has freed",
            remedy: "Keep the allocation or arena for as long as its pointers are used")
    }

    /// The error for an address at which a program has no memory.
    @usableFromInline
    package static func nowhere(_ address: UInt) -> ForeignError {
        address < 1 << 16
            ? ForeignError(
                .nullPointer, "the pointer is NULL, or \(address) bytes from it",
                remedy: "Describe a pointer that may be NULL as Optional, and look before it is followed")
            : ForeignError(
                .badAddress, "0x\(String(address, radix: 16)) is no address of this program's",
                remedy: "Use a pointer with the memory of the strategy that it came from")
    }

    @usableFromInline
    static func noMemory(_ byteCount: Int) -> ForeignError {
        ForeignError(
            .outOfRange, "there is no memory of \(byteCount) bytes, or none so aligned",
            remedy: "Ask for less, and for a power of two to align to")
    }

    @usableFromInline
    static func noMemory<T: CMember>(for count: Int, _ type: T.Type) -> ForeignError {
        ForeignError(
            .outOfRange, "there is no memory for \(count) elements of '\(T.description)'",
            remedy: "Ask for less, and for none or more")
    }

    /// The error for an alignment that no memory has.
    package static func badAlignment(_ alignment: Int) -> ForeignError? {
        if alignment > 0, alignment & (alignment - 1) == 0 { return nil }
        return ForeignError(
            .outOfRange, "nothing is aligned to \(alignment) bytes",
            remedy: "Give a power of two to align to")
    }
}
