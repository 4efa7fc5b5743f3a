/// The fields of a structure as a type: `NextField<NextField<NoFields, Int32>, Double>`.
///
/// The list is a type so that sizes, offsets and the way a structure travels in a call are
/// constants to the compiler. Users write ``StructLayout`` and never see it.
///
/// "C offset" is the offset by C's rules. "Swift offset" is where Swift keeps the property: nearly
/// always the same, but Swift reuses the tail padding of a nested structure and C does not.
public protocol FieldList<Packing> {
    associatedtype Packing: StructPacking
    /// The end of the last field in C, before tail padding.
    static var end: Int { get }
    static var swiftEnd: Int { get }
    static var alignment: Int { get }
    static var isNative: Bool { get }
    static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V)
    static func copyIn(from memory: UnsafeRawPointer, to value: UnsafeMutableRawPointer)
    static func copyOut(from value: UnsafeRawPointer, to memory: UnsafeMutableRawPointer)
    /// The C offset of each field, in order.
    static var offsets: [Int] { get }
    /// The C offset of the property at a Swift offset, be it one of a structure that is a field; `nil` if the list
    /// does not name it.
    static func offset(of property: Any.Type, at swiftOffset: Int) -> Int?
}

/// How the fields of a structure are aligned.
public protocol StructPacking {
    static var maximumAlignment: Int { get }
}

/// Every field at its natural alignment: C's default.
public enum NaturalPacking: StructPacking {
    @inlinable public static var maximumAlignment: Int { @inline(__always) get { .max } }
}

/// No padding: `__attribute__((packed))` or `#pragma pack(1)`.
public enum BytePacking: StructPacking {
    @inlinable public static var maximumAlignment: Int { @inline(__always) get { 1 } }
}

public enum NoFields<Packing: StructPacking>: FieldList {
    @inlinable public static var end: Int { @inline(__always) get { 0 } }
    @inlinable public static var swiftEnd: Int { @inline(__always) get { 0 } }
    @inlinable public static var alignment: Int { @inline(__always) get { 1 } }
    @inlinable public static var isNative: Bool { @inline(__always) get { true } }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {}
    @inlinable @inline(__always)
    public static func copyIn(from memory: UnsafeRawPointer, to value: UnsafeMutableRawPointer) {}
    @inlinable @inline(__always)
    public static func copyOut(from value: UnsafeRawPointer, to memory: UnsafeMutableRawPointer) {}

    public static var offsets: [Int] { [] }
    public static func offset(of property: Any.Type, at swiftOffset: Int) -> Int? { nil }
}

/// A list of fields with one field more, which is of a type of its own and has a place of its own.
///
/// Each list asks the one before for its end once: asking twice would double the work with each field.
public protocol LongerFieldList: FieldList where Packing == Rest.Packing {
    associatedtype Rest: FieldList
    associatedtype T: CMember
    /// Where the last field is in C.
    static var offset: Int { get }
}

extension LongerFieldList {
    @inlinable static var swiftOffset: Int {
        @inline(__always) get {
            // What has no size has no place either.
            if MemoryLayout<T.Value>.size == 0 { return 0 }
            return roundUp(Rest.swiftEnd, to: MemoryLayout<T.Value>.alignment)
        }
    }
    @inlinable public static var end: Int {
        @inline(__always) get { max(Rest.end, offset + T.size) }
    }
    @inlinable public static var swiftEnd: Int {
        @inline(__always) get {
            let size = MemoryLayout<T.Value>.size
            return size == 0 ? Rest.swiftEnd : swiftOffset + size
        }
    }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at base: Int, _ visitor: inout V) {
        Rest.visitLeaves(at: base, &visitor)
        T.visitLeaves(at: base + offset, &visitor)
    }

    @inlinable @inline(__always)
    public static func copyIn(from memory: UnsafeRawPointer, to value: UnsafeMutableRawPointer) {
        Rest.copyIn(from: memory, to: value)
        (value + swiftOffset).storeBytes(of: T.load(from: memory + offset), as: T.Value.self)
    }

    @inlinable @inline(__always)
    public static func copyOut(from value: UnsafeRawPointer, to memory: UnsafeMutableRawPointer) {
        Rest.copyOut(from: value, to: memory)
        T.store((value + swiftOffset).loadUnaligned(as: T.Value.self), to: memory + offset)
    }

    public static var offsets: [Int] { Rest.offsets + [offset] }

    public static func offset(of property: Any.Type, at place: Int) -> Int? {
        if place == swiftOffset, property == T.Value.self { return offset }
        if let structure = T.Value.self as? any CStruct.Type, place >= swiftOffset, place < swiftEnd,
            let inner = structure.offset(of: property, at: place - swiftOffset)
        {
            return offset + inner
        }
        return Rest.offset(of: property, at: place)
    }
}

/// A list of fields of which the last is where C's rules have it.
public enum NextField<Rest: FieldList, T: CMember>: LongerFieldList {
    public typealias Packing = Rest.Packing

    @inlinable static var fieldAlignment: Int {
        @inline(__always) get { min(T.alignment, Packing.maximumAlignment) }
    }
    @inlinable public static var offset: Int {
        @inline(__always) get { roundUp(Rest.end, to: fieldAlignment) }
    }
    @inlinable public static var end: Int { @inline(__always) get { offset + T.size } }
    @inlinable public static var alignment: Int {
        @inline(__always) get { max(Rest.alignment, fieldAlignment) }
    }
    @inlinable public static var isNative: Bool {
        @inline(__always) get {
            Rest.isNative && T.isNative && (offset == swiftOffset || MemoryLayout<T.Value>.size == 0)
        }
    }
}

@inlinable @inline(__always)
func roundUp(_ offset: Int, to alignment: Int) -> Int {
    (offset + alignment - 1) & ~(alignment - 1)
}
