/// The address of C memory that holds values of type `Pointee`.
///
/// A pointer is a value, and nothing more: it does not own the memory, and it is read only through
/// the memory of the strategy that it came from (``Foreign/memory``), because with an isolated
/// library the address means something in another process.
public struct Pointer<Pointee: CType>: CAddress, Hashable {
    public let address: UnsafeRawPointer

    @inlinable @inline(__always)
    public init(address: UnsafeRawPointer) { self.address = address }

    public static var description: TypeDescription {
        let qualifiers = Qualifiers(of: Pointee.self)
        var pointer = PointerDescription(isConst: qualifiers.contains(.const)) { Pointee.description }
        pointer.isVolatile = qualifiers.contains(.volatile)
        return .pointer(pointer)
    }

    /// The same address as a pointer to another type: C's cast.
    @inlinable
    public func cast<T: CType>(to type: T.Type) -> Pointer<T> { Pointer<T>(address: address) }
}

extension Pointer where Pointee: CMember {
    /// The address of the element `count` places on, or before, as C's `p + count`.
    /// - Throws: `.outOfBounds` if there are not so many addresses.
    @inlinable @inline(__always)
    public func advanced(by count: Int) throws(ForeignError) -> Pointer {
        let (distance, isTooFar) = count.multipliedReportingOverflow(by: Pointee.size)
        let (end, isAround) = UInt(bitPattern: address).addingReportingOverflow(UInt(bitPattern: distance))
        guard !isTooFar, isAround == (distance < 0), let end = UnsafeRawPointer(bitPattern: end) else {
            throw ForeignError.noAddress(count, from: address)
        }
        return Pointer(address: end)
    }

    /// The same without a check: the address is anywhere if there are not so many.
    @inlinable @inline(__always)
    public func unsafeAdvanced(by count: Int) -> Pointer { Pointer(address: address + count &* Pointee.size) }
}

// An address is a number; the memory behind it is reached through a strategy alone, and what may be
// done there from several threads is the library's matter, as it is in C.
extension Pointer: @unchecked Sendable {}
