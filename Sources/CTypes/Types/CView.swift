/// A Swift type that stands for a C type which has another Swift type: `Duration` for milliseconds.
///
/// ```swift
/// enum Milliseconds: CView {
///     typealias Value = Duration
///     typealias Representation = Int32
///     static func represent(_ duration: Duration) throws(ForeignError) -> Int32 {
///         guard let count = Int32(exactly: duration / .milliseconds(1)) else {
///             throw ForeignError(.outOfRange, "\(duration) is no whole number of milliseconds")
///         }
///         return count
///     }
///     static func view(_ count: Int32) -> Duration { .milliseconds(count) }
/// }
/// let poll: Fn<F, (InOut<Descriptor>, C.UnsignedLong, Milliseconds) -> Int32>
/// ```
///
/// Both directions get and give Swift values, which are copies: what a `CString` representation says has been
/// copied before `view` sees it, and the library's text stays the library's. What either throws is thrown by the
/// call; before it, if an argument cannot be represented.
public protocol CView: CArgument, CResult {
    /// The C type.
    associatedtype Representation: CArgument & CResult
    /// What C gets for a value.
    static func represent(_ value: Value) throws(ForeignError) -> Representation.Value
    /// The value for what C gives.
    static func view(_ representation: Representation.Value) throws(ForeignError) -> Value
}

extension CView {
    public static var description: TypeDescription { Representation.description }
    public static var parameters: [ParameterDescription] { Representation.parameters }
    public static var result: ParameterDescription { Representation.result }
    public static var callbackParameters: [ParameterDescription] { Representation.callbackParameters }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) {
        (Representation.self as any CArgument.Type).visitSlots(&visitor)
    }

    @inlinable @inline(__always)
    public static func lower<S: ValueSink, T>(
        _ value: Value, into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        try Representation.lower(try represent(value), into: &sink, then: body)
    }

    @inlinable @inline(__always)
    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> Value {
        try view(try Representation.take(from: &source))
    }
}
