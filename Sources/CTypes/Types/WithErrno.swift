/// A result together with the `errno` that the function left.
///
/// `errno` is set to 0 before the call and read by the statement after it, so it belongs to this
/// call alone. It is data: nothing is thrown because of it, and many functions change it although
/// they succeed.
///
/// ```swift
/// let close: Fn<F, (Int32) -> WithErrno<Int32>>
/// let (result, errno) = close(fd)
/// ```
public enum WithErrno<R: CResult>: CResult {
    public typealias Value = (result: R.Value, errno: Int32)
    public static var description: TypeDescription { R.description }
    public static var result: ParameterDescription {
        var result = R.result
        result.capturesErrno = true
        return result
    }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { R.visitSlots(&visitor) }

    @inlinable @inline(__always)
    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> Value {
        source.captureErrno()
        let result = try R.take(from: &source)
        return (result, source.errno)
    }
}

extension WithErrno: DirectResult where R: DirectResult {
    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) -> Value {
        source.captureErrno()
        let result = R.takeDirect(from: &source)
        return (result, source.errno)
    }
}

/// A result of a call that runs callbacks which may throw.
///
/// A function that takes no callback itself can still run one that was installed before
/// (`XML_Parse` runs the handlers). Describe its result as `Checked<R>`: the call is then one that
/// throws, and what a callback threw is thrown by it, after C has returned.
public enum Checked<R: CResult>: CResult {
    public typealias Value = R.Value
    public static var description: TypeDescription { R.description }
    public static var result: ParameterDescription { R.result }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { R.visitSlots(&visitor) }

    @inlinable @inline(__always)
    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> Value {
        try R.take(from: &source)
    }
}

/// An argument in the `...` of a variadic function.
///
/// C promotes such an argument, and so does this type: `Float` travels as `double`, integers
/// narrower than `int` as `int`.
///
/// ```swift
/// let snprintf: Fn<F, (Counted<Out<C.Char>, C.Size>, CString, Variadic<Int32>) -> Int32>
/// ```
public enum Variadic<A: CArgument>: CArgument {
    public typealias Value = A.Value
    public static var description: TypeDescription { A.description.promoted }
    public static var parameters: [ParameterDescription] {
        A.parameters.map {
            var parameter = $0
            parameter.type = parameter.type.promoted
            parameter.isVariadic = true
            return parameter
        }
    }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) {
        visitor.variadic()
        A.visitSlots(&visitor)
    }

    @inlinable @inline(__always)
    public static func lower<S: ValueSink, T>(
        _ value: A.Value, into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        var promoting = PromotingSink(sink)
        // The wrapped sink is `promoting.base`; what `body` changes there is written back.
        defer { sink = promoting.base }
        return try A.lower(value, into: &promoting) { (promoting) throws(ForeignError) in
            try body(&promoting.base)
        }
    }
}
