#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// `const char *`, a string that ends with NUL; its value is a Swift `String`.
///
/// As an argument it points to the string's own UTF-8, valid for the call, without a copy for
/// strings that are native to Swift. A string with a NUL inside is refused
/// (`.stringContainsNUL`): C would see only what stands before it.
///
/// As a result it is copied into a `String`; the library keeps its memory. Bytes that are no UTF-8
/// are refused (`.invalidUTF8`); for such data describe the result as `Pointer<C.Char>`. `CString?`
/// is `nil` where C has NULL.
public enum CString: NullableArgument, NullableResult {
    public typealias Value = String

    public static var description: TypeDescription {
        .pointer(PointerDescription(isConst: true) { C.Char.description })
    }

    public static var parameters: [ParameterDescription] {
        [ParameterDescription(type: description, passing: .string)]
    }

    public static var result: ParameterDescription {
        ParameterDescription(type: description, passing: .string)
    }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { visitor.integer() }

    @inlinable @inline(__always)
    public static func lower<S: ValueSink, T>(
        _ value: String, into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        let outcome: Result<T, ForeignError> = value.withCString { pointer in
            let length = value.utf8.count
            if let offset = firstNUL(pointer, length) {
                return .failure(.stringContainsNUL(at: offset, parameter: sink.position))
            }
            sink.put(buffer: pointer, byteCount: length + 1, owner: nil)
            do throws(ForeignError) { return .success(try body(&sink)) } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    @inlinable @inline(__always)
    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> String {
        guard let string = try takeNullable(from: &source) else {
            throw ForeignError.nullResult(Self.self)
        }
        return string
    }

    @inlinable @inline(__always)
    public static func takeNullable<S: ValueSource>(
        from source: inout S
    ) throws(ForeignError) -> String? {
        guard let address = source.address() else { return nil }
        return try decode(address)
    }

    /// Copies the string at `address`, which ends with NUL.
    public static func decode(_ address: UnsafeRawPointer) throws(ForeignError) -> String {
        let characters = address.assumingMemoryBound(to: CChar.self)
        guard let string = String(validatingCString: characters) else {
            throw ForeignError.invalidUTF8
        }
        return string
    }

    /// Where the first NUL is within `length` characters, after which there is one in any case.
    @usableFromInline
    static func firstNUL(_ pointer: UnsafePointer<CChar>, _ length: Int) -> Int? {
        let end = strlen(pointer)
        return end < length ? end : nil
    }
}
