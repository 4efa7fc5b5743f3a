/// A C type, named at the type level of Swift.
///
/// A description is written with types that conform to `CType`: `Int32`, `CString`,
/// `Handle<Parser>`, `In<UInt8>`. `Value` is what the Swift programmer passes or receives:
/// for `Int32` it is `Int32` itself, for `CString` it is `String`.
///
/// What a type may be used for is said by the protocols below, so that a description that makes
/// no sense (an `Out` result, say) does not compile.
public protocol CType: SendableMetatype {
    associatedtype Value
    /// The type as a value: what printers, layouts and strategies read.
    static var description: TypeDescription { get }
}

/// A C type whose values can travel from Swift to C: a call's argument, a callback's result.
///
/// Swift's own `String`, `Array` and function types are not among them: describe ``CString``,
/// ``In``, ``Out`` or ``InOut``, and ``Callback``. (At a function type, `fn` makes Swift 6.3.1 crash.)
public protocol CArgument: CType {
    /// The C parameters this type stands for, in order; one for nearly every type.
    static var parameters: [ParameterDescription] { get }
    /// Visits the slots this type occupies. Used to choose the way a call is made.
    static func visitSlots<V: SlotVisitor>(_ visitor: inout V)
    /// Puts `value` into `sink`, then runs `body` while what `value` points to is alive.
    static func lower<S: ValueSink, T>(
        _ value: Value, into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T
}

/// A C type whose values can travel from C to Swift: a callback's argument.
public protocol CIncoming: CType {
    /// The C parameters this type stands for when it is an argument of a callback.
    static var callbackParameters: [ParameterDescription] { get }
    static func visitSlots<V: SlotVisitor>(_ visitor: inout V)
    /// Takes the next value from `source` and checks it.
    static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> Value
}

/// A C type that a function can return.
public protocol CResult: CIncoming {
    static var result: ParameterDescription { get }
}

/// An argument that needs no scope and no check: lowering it cannot fail.
///
/// A call whose arguments are all direct and whose result is direct throws only what the
/// strategy itself throws: nothing at all, in process.
public protocol DirectArgument: CArgument {
    static func put<S: ValueSink>(_ value: Value, into sink: inout S)
}

/// A result for which every bit pattern that C can return is a valid Swift value.
public protocol DirectResult: CResult {
    static func takeDirect<S: ValueSource>(from source: inout S) -> Value
}

extension CArgument {
    public static var parameters: [ParameterDescription] {
        [ParameterDescription(type: description)]
    }
}

extension CResult {
    public static var result: ParameterDescription { ParameterDescription(type: description) }
    public static var callbackParameters: [ParameterDescription] { [result] }
}

extension DirectArgument {
    @inlinable @inline(__always)
    public static func lower<S: ValueSink, T>(
        _ value: Value, into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        put(value, into: &sink)
        return try body(&sink)
    }
}

extension DirectResult {
    @inlinable @inline(__always)
    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> Value {
        takeDirect(from: &source)
    }
}
