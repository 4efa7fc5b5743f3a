/// A C type that is an address: ``Pointer``, ``Handle``, ``FunctionPointer``.
///
/// The type itself is never NULL; `Optional` of it is NULL or an address, in the same eight bytes.
/// A non-optional result that C returns as NULL is thrown as `.nullResult`.
public protocol CAddress: BitwiseCopyable, DirectArgument, CResult where Value == Self {
    var address: UnsafeRawPointer { get }
    init(address: UnsafeRawPointer)
}

extension CAddress {
    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { visitor.integer() }

    @inlinable @inline(__always)
    public static func put<S: ValueSink>(_ value: Self, into sink: inout S) {
        sink.put(address: value.address)
    }

    @inlinable @inline(__always)
    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> Self {
        guard let address = source.address() else { throw ForeignError.nullResult(Self.self) }
        return Self(address: address)
    }
}

extension Optional: CType where Wrapped: NullableType {
    public typealias Value = Wrapped.Value?
    public static var description: TypeDescription { Wrapped.description }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) {
        Wrapped.visitSlots(&visitor)
    }
}

/// A C type with a NULL: `Optional` of it is a C type too.
public protocol NullableType: CType {
    static func visitSlots<V: SlotVisitor>(_ visitor: inout V)
}

extension Pointer: NullableType {}
extension Handle: NullableType {}
extension FunctionPointer: NullableType {}

extension Optional: CArgument where Wrapped: NullableArgument {
    public static var parameters: [ParameterDescription] {
        Wrapped.parameters.map { $0.nullable() }
    }

    @inlinable @inline(__always)
    public static func lower<S: ValueSink, T>(
        _ value: Wrapped.Value?, into sink: inout S,
        then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        if let value { return try Wrapped.lower(value, into: &sink, then: body) }
        try Wrapped.putNull(into: &sink)
        return try body(&sink)
    }
}

/// An argument that may be NULL when it is written as an `Optional`.
public protocol NullableArgument: CArgument, NullableType {
    static func putNull<S: ValueSink>(into sink: inout S) throws(ForeignError)
}

extension NullableArgument {
    @inlinable @inline(__always)
    public static func putNull<S: ValueSink>(into sink: inout S) throws(ForeignError) {
        sink.put(address: nil)
    }
}

extension Pointer: NullableArgument {}
extension Handle: NullableArgument {}
extension FunctionPointer: NullableArgument {}

extension Optional: DirectArgument where Wrapped: CAddress & NullableArgument {
    @inlinable @inline(__always)
    public static func put<S: ValueSink>(_ value: Wrapped?, into sink: inout S) {
        sink.put(address: value?.address)
    }
}

extension Optional: CResult where Wrapped: NullableResult {
    public static var result: ParameterDescription { Wrapped.result.nullable() }
}

extension Optional: CIncoming where Wrapped: NullableResult {
    public static var callbackParameters: [ParameterDescription] {
        Wrapped.callbackParameters.map { $0.nullable() }
    }

    @inlinable @inline(__always)
    public static func take<S: ValueSource>(
        from source: inout S
    ) throws(ForeignError) -> Wrapped.Value? {
        try Wrapped.takeNullable(from: &source)
    }
}

/// A result that may be NULL when it is written as an `Optional`.
public protocol NullableResult: CResult, NullableType {
    static func takeNullable<S: ValueSource>(
        from source: inout S
    ) throws(ForeignError) -> Value?
}

extension NullableResult where Self: CAddress {
    @inlinable @inline(__always)
    public static func takeNullable<S: ValueSource>(
        from source: inout S
    ) throws(ForeignError) -> Self? {
        source.address().map { Self(address: $0) }
    }
}

extension Pointer: NullableResult {}
extension Handle: NullableResult {}
extension FunctionPointer: NullableResult {}

extension Optional: DirectResult where Wrapped: CAddress & NullableResult {
    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) -> Wrapped? {
        source.address().map { Wrapped(address: $0) }
    }
}

extension Optional: CMember where Wrapped: CAddress & NullableType {
    @inlinable public static var size: Int {
        @inline(__always) get { MemoryLayout<UnsafeRawPointer>.size }
    }
    @inlinable public static var alignment: Int {
        @inline(__always) get { MemoryLayout<UnsafeRawPointer>.alignment }
    }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        visitor.address(at: offset)
    }
}
