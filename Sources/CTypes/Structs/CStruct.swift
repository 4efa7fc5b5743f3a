/// A Swift structure that stands for a C `struct`.
///
/// Its properties are the C fields, in the order of the C declaration; `layout` names them:
///
/// ```swift
/// struct Division: CStruct {
///     var quotient: Int32
///     var remainder: Int32
///     static let layout = StructLayout("div_t") {
///         Field("quot", \Division.quotient)
///         Field("rem", \Division.remainder)
///     }
/// }
/// ```
///
/// Sizes and offsets are computed by C's rules, so no header and no compiler is needed. A field
/// may be any ``CMember``: scalars, enumerations, optional pointers and handles, other structures,
/// and `InlineArray` for C arrays. A pointer may lead back to the structure itself.
///
/// A value prints as a debugger shows it, `{quot = 3, rem = 1}`; see ``describe(_:as:)``.
///
/// If the layout does not name every stored property in order, loading a description that uses
/// the structure throws `.layoutMismatch`.
///
/// C has no empty structures, so a layout has a field. A structure whose fields the library hides is
/// no `CStruct`: describe pointers to it as ``Handle``.
public protocol CStruct: BitwiseCopyable, CMember, CustomDebugStringConvertible, DirectArgument, DirectResult
where Value == Self {
    associatedtype Layout: StructLayoutProtocol where Layout.Root == Self
    static var layout: Layout { get }
}

extension CStruct {
    public static var description: TypeDescription { .structure(layout.description) }

    @inlinable public static var size: Int { @inline(__always) get { Layout.size } }
    @inlinable public static var alignment: Int { @inline(__always) get { Layout.alignment } }
    @inlinable public static var isNative: Bool { @inline(__always) get { Layout.isNative } }

    @inlinable @inline(__always)
    public static func load(from memory: UnsafeRawPointer) -> Self {
        if isNative { return memory.loadUnaligned(as: Self.self) }
        if !Layout.isWhole { return loadParts(from: memory) }
        return _withUnprotectedUnsafeTemporaryAllocation(of: Self.self, capacity: 1) { buffer in
            let value = UnsafeMutableRawPointer(buffer.baseAddress!)
            Layout.Fields.copyIn(from: memory, to: value)
            return value.load(as: Self.self)
        }
    }

    @inlinable @inline(__always)
    public static func store(_ value: Self, to memory: UnsafeMutableRawPointer) {
        if !Layout.isWhole { return storeParts(of: value, to: memory) }
        withUnprotectedBytes(of: value) { bytes in
            Layout.Fields.copyOut(from: bytes.baseAddress!, to: memory)
        }
    }

    /// The value of a structure that its layout does not fit: what that does not name is zero.
    @usableFromInline
    static func loadParts(from memory: UnsafeRawPointer) -> Self {
        withRoomForParts { value in
            Layout.Fields.copyIn(from: memory, to: value)
            return value.load(as: Self.self)
        }
    }

    @usableFromInline
    static func storeParts(of value: Self, to memory: UnsafeMutableRawPointer) {
        withRoomForParts { copy in
            copy.storeBytes(of: value, as: Self.self)
            Layout.Fields.copyOut(from: copy, to: memory)
        }
    }

    private static func withRoomForParts<R>(_ body: (UnsafeMutableRawPointer) -> R) -> R {
        withUnsafeTemporaryAllocation(
            byteCount: max(Layout.Fields.swiftEnd, MemoryLayout<Self>.stride), alignment: MemoryLayout<Self>.alignment
        ) { room in
            room.initializeMemory(as: UInt8.self, repeating: 0)
            return body(room.baseAddress!)
        }
    }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        Layout.Fields.visitLeaves(at: offset, &visitor)
    }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) {
        visitor.structure(Self.self)
    }

    @inlinable @inline(__always)
    public static func put<S: ValueSink>(_ value: Self, into sink: inout S) {
        sink.put(structure: value)
    }

    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) -> Self {
        source.structure(Self.self)
    }
}

/// The offset of a field in C, in bytes, as C's `offsetof`; `nil` for what is no field.
public func offsetof<S: CStruct>(_ type: S.Type, _ field: String) -> Int? {
    S.layout.description.fields.first { $0.name == field }?.offset
}
