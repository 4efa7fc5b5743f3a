/// A C type by a short name, for use without a description: `.int`, `.string`, `.double`.
///
/// ```swift
/// let puts = foreign("puts", .string, returns: .int)
/// try puts("hello")
/// ```
public struct TypeName<T: CType>: Sendable {
    /// Any C type by its Swift type: `.type(Out<Double>.self)`.
    public static func type(_ type: T.Type) -> Self { Self() }
}

extension TypeName where T == NoValue { public static var void: Self { Self() } }
extension TypeName where T == Bool { public static var bool: Self { Self() } }
extension TypeName where T == C.Char { public static var char: Self { Self() } }
extension TypeName where T == C.UnsignedChar { public static var unsignedChar: Self { Self() } }
extension TypeName where T == C.Short { public static var short: Self { Self() } }
extension TypeName where T == C.UnsignedShort {
    public static var unsignedShort: Self { Self() }
}
extension TypeName where T == C.Int { public static var int: Self { Self() } }
extension TypeName where T == C.UnsignedInt { public static var unsignedInt: Self { Self() } }
extension TypeName where T == C.Long { public static var long: Self { Self() } }
extension TypeName where T == C.UnsignedLong { public static var unsignedLong: Self { Self() } }
extension TypeName where T == C.LongLong { public static var longLong: Self { Self() } }
extension TypeName where T == C.UnsignedLongLong {
    public static var unsignedLongLong: Self { Self() }
}
extension TypeName where T == C.Size { public static var size: Self { Self() } }
extension TypeName where T == Int8 { public static var int8: Self { Self() } }
extension TypeName where T == Int16 { public static var int16: Self { Self() } }
extension TypeName where T == Int32 { public static var int32: Self { Self() } }
extension TypeName where T == Int64 { public static var int64: Self { Self() } }
extension TypeName where T == UInt8 { public static var uint8: Self { Self() } }
extension TypeName where T == UInt16 { public static var uint16: Self { Self() } }
extension TypeName where T == UInt32 { public static var uint32: Self { Self() } }
extension TypeName where T == UInt64 { public static var uint64: Self { Self() } }
extension TypeName where T == Float { public static var float: Self { Self() } }
extension TypeName where T == Double { public static var double: Self { Self() } }
extension TypeName where T == CString { public static var string: Self { Self() } }
extension TypeName where T == CString? { public static var optionalString: Self { Self() } }
extension TypeName where T == Pointer<Untyped>? { public static var pointer: Self { Self() } }
