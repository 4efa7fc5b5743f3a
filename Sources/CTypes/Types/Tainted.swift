/// What comes from a library that is not trusted, and says nothing until it has been checked.
///
/// A strategy sees to it that what a library sends is a value of its type, but it cannot know which
/// values make sense: a width of two billion is an `Int32`. Where a wrong value would do harm, describe
/// it as tainted, and the compiler asks for the check:
///
/// ```swift
/// let width: Fn<F, (Handle<Image>) -> Tainted<Int32>>
///
/// let columns = try png.width(image).checked("a width") { (1...10_000).contains($0) }
/// ```
///
/// It may stand for a result, an argument of a callback, an element of `Out` or `InOut`, and a field of a
/// structure. In C it is what `T` is.
public struct Tainted<T: CType> {
    @usableFromInline let value: T.Value

    @inlinable
    init(value: T.Value) { self.value = value }

    /// The value, if it is one that may be.
    /// - Parameters:
    ///   - what: what it is, for the error.
    ///   - isValid: whether the value may be.
    /// - Throws: `.untrustedValue` if it may not.
    @inlinable
    public func checked(
        _ what: @autoclosure () -> String = "\(T.description)",
        _ isValid: (T.Value) throws(ForeignError) -> Bool
    ) throws(ForeignError) -> T.Value {
        guard try isValid(value) else { throw ForeignError.untrusted(value, what()) }
        return value
    }

    /// The value, without a check.
    /// - Parameter reason: why none is needed, for whoever reads the code.
    @inlinable
    public func unchecked(because reason: StaticString) -> T.Value { value }
}

extension Tainted where T.Value: Comparable {
    /// The value, if it is in a range.
    /// - Throws: `.untrustedValue` if it is not.
    @inlinable
    public func checked(
        in range: some RangeExpression<T.Value>, _ what: @autoclosure () -> String = "\(T.description)"
    ) throws(ForeignError) -> T.Value {
        try checked(what()) { (value) throws(ForeignError) in range.contains(value) }
    }
}

extension Tainted: BitwiseCopyable where T.Value: BitwiseCopyable {}
extension Tainted: Sendable where T.Value: Sendable {}

/// Shows the value in brackets, as a reminder.
extension Tainted: CustomStringConvertible {
    public var description: String { "untrusted(\(value))" }
}

extension Tainted: CType {
    public typealias Value = Tainted<T>
    public static var description: TypeDescription { T.description }
}

extension Tainted: CIncoming where T: CIncoming {
    public static var callbackParameters: [ParameterDescription] { T.callbackParameters }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { T.visitSlots(&visitor) }

    @inlinable @inline(__always)
    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> Tainted<T> {
        Tainted(value: try T.take(from: &source))
    }
}

extension Tainted: CResult where T: CResult {
    public static var result: ParameterDescription { T.result }
}

extension Tainted: DirectResult where T: DirectResult {
    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) -> Tainted<T> {
        Tainted(value: T.takeDirect(from: &source))
    }
}

extension Tainted: CMember where T: CMember {
    @inlinable public static var size: Int { T.size }
    @inlinable public static var alignment: Int { T.alignment }
    @inlinable public static var isNative: Bool { T.isNative }

    @inlinable @inline(__always)
    public static func load(from memory: UnsafeRawPointer) -> Tainted<T> {
        Tainted(value: T.load(from: memory))
    }

    @inlinable @inline(__always)
    public static func store(_ value: Tainted<T>, to memory: UnsafeMutableRawPointer) {
        T.store(value.value, to: memory)
    }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        T.visitLeaves(at: offset, &visitor)
    }
}
