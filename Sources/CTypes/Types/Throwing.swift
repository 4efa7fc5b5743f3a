/// A result that says by its value whether the function has failed. If so, the call throws `.callFailed`.
///
/// ```swift
/// let open: Fn<F, (CString, Int32) -> Throwing<MinusOne<Int32>>>
/// let opendir: Fn<F, (CString) -> Throwing<Null<Handle<Directory>>>>
///
/// let file = try libc.open("/etc/passwd", 0)
/// ```
///
/// The error's `underlying` says why: for the rules of this module it is an ``ErrorNumber``. `errno` alone
/// never throws: many functions change it although they succeed.
public enum Throwing<Rule: FailureRule>: CResult {
    public typealias Value = Rule.Value
    public static var description: TypeDescription { Rule.Result.description }
    public static var result: ParameterDescription { WithErrno<Rule.Result>.result }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { Rule.Result.visitSlots(&visitor) }

    @inlinable @inline(__always)
    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> Value {
        let (result, errno) = try WithErrno<Rule.Result>.take(from: &source)
        guard let value = Rule.success(result) else {
            throw ForeignError.callFailed(result, Rule.reason(result, errno: errno))
        }
        return value
    }
}

/// Which results of a function say that it has failed, and why.
///
/// A library with error codes of its own has a rule of its own:
///
/// ```swift
/// enum ZlibRule: FailureRule {
///     typealias Result = Int32
///     static func success(_ result: Int32) -> Int32? { result < 0 ? nil : result }
///     static func reason(_ result: Int32, errno: Int32) -> any Error { ZlibError(code: result) }
/// }
/// let inflate: Fn<F, (Pointer<ZStream>, Int32) -> Throwing<ZlibRule>>
/// ```
public protocol FailureRule: SendableMetatype {
    /// What C returns.
    associatedtype Result: CResult
    /// What the call returns if it has not failed.
    associatedtype Value = Result.Value
    /// What the call returns; `nil` if it has failed.
    static func success(_ result: Result.Value) -> Value?
    /// Why it has failed.
    static func reason(_ result: Result.Value, errno: Int32) -> any Error
}

extension FailureRule {
    public static func reason(_ result: Result.Value, errno: Int32) -> any Error {
        ErrorNumber(rawValue: errno)
    }
}

/// The function has failed if it returns -1; `errno` says why.
public enum MinusOne<Result: CInteger>: FailureRule where Result.Value: SignedInteger {
    @inlinable
    public static func success(_ result: Result.Value) -> Result.Value? { result == -1 ? nil : result }
}

/// The function has failed if it returns a negative number; `errno` says why.
public enum Negative<Result: CInteger>: FailureRule where Result.Value: SignedInteger {
    @inlinable
    public static func success(_ result: Result.Value) -> Result.Value? { result < 0 ? nil : result }
}

/// The function has failed if it returns NULL; `errno` says why.
public enum Null<Pointee: NullableResult>: FailureRule {
    public typealias Result = Pointee?
    public typealias Value = Pointee.Value
    @inlinable
    public static func success(_ result: Pointee.Value?) -> Pointee.Value? { result }
}

/// The function returns 0, or the number of an error, as those of POSIX threads do.
public enum ZeroOrErrorNumber: FailureRule {
    public typealias Result = Int32
    @inlinable public static func success(_ result: Int32) -> Void? { result == 0 ? () : nil }

    public static func reason(_ result: Int32, errno: Int32) -> any Error {
        ErrorNumber(rawValue: result)
    }
}

extension ForeignError {
    @usableFromInline
    static func callFailed(_ result: Any, _ reason: any Error) -> ForeignError {
        ForeignError(
            .callFailed, "the function has failed and returned \(shown(result))",
            remedy: "See the reason", underlying: reason)
    }

    private static func shown(_ result: Any) -> String {
        if let result = result as? any OptionalProtocol, result.isNil { return "NULL" }
        return "\(result)"
    }
}

private protocol OptionalProtocol { var isNil: Bool { get } }
extension Optional: OptionalProtocol {
    fileprivate var isNil: Bool { self == nil }
}
