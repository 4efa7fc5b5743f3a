public import CTypes
public import InProcessCalls

/// What the functions have around the call that `swift-bind generate --direct` writes.
///
/// Such a function calls C as a function of Swift's own importer does, and is inlined to that. What can be wrong with
/// an argument or a result is checked as with the strategy ``Static``.
///
/// ```swift
/// static func size(_ path: String) throws(ForeignError) -> Int32 {
///     try DirectCall.checked("size_of(path)") { () throws(ForeignError) -> Int32 in
///         try DirectCall.lower(CString.self, path, at: 0) { (path) throws(ForeignError) -> Int32 in
///             swb_direct_size_of(path.address)
///         }
///     }
/// }
/// ```
public enum DirectCall {
    /// Makes a call that may throw: what its callbacks threw, or what is wrong with a value.
    /// - Parameter function: its name, and those of its parameters between parentheses if they have any, for errors.
    @inlinable @inline(__always)
    public static func checked<T>(
        _ function: StaticString, _ body: () throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        PendingFailure.begin()
        do throws(ForeignError) {
            let value = try body()
            try PendingFailure.end()
            return value
        } catch { throw failure(error, function) }
    }

    // What is rare is kept out of the callers.
    @usableFromInline @inline(never)
    static func failure(_ error: ForeignError, _ function: StaticString) -> ForeignError {
        if let thrown = PendingFailure.take() { return thrown }
        let parts = function.description.split(separator: "(", maxSplits: 1)
        let names = parts.dropFirst().flatMap { $0.dropLast().split(separator: ", ") }
        return error.located(
            in: FunctionDescription(
                name: String(parts[0]),
                parameters: names.map { name in
                    var parameter = ParameterDescription(type: .void)
                    parameter.name = String(name)
                    return parameter
                }, result: ParameterDescription(type: .void)))
    }

    // MARK: Arguments

    /// Runs `body` with an argument as C gets it, while what it points to is alive.
    /// - Parameter position: which parameter of C's an error is about.
    @inlinable @inline(__always)
    public static func lower<A: CArgument, T>(
        _ type: A.Type, _ value: A.Value, at position: Int,
        _ body: (DirectArgumentWords) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        var words = DirectArgumentWords(position: position)
        return try A.lower(value, into: &words) { (words: inout DirectArgumentWords) throws(ForeignError) in
            try body(words)
        }
    }

    /// Runs `body` with the address of a value as C has it in memory.
    @inlinable @inline(__always)
    public static func store<M: CMember, T, Failure: Error>(
        _ type: M.Type, _ value: M.Value, _ body: (UnsafeRawPointer) throws(Failure) -> T
    ) throws(Failure) -> T {
        var outcome: Result<T, Failure>?
        _withUnprotectedUnsafeTemporaryAllocation(byteCount: M.size, alignment: M.alignment) { memory in
            M.store(value, to: memory.baseAddress!)
            do throws(Failure) { outcome = .success(try body(UnsafeRawPointer(memory.baseAddress!))) } catch {
                outcome = .failure(error)
            }
        }
        return try outcome.unsafelyUnwrapped.get()
    }

    // MARK: Results

    /// An address that may be NULL.
    @inlinable @inline(__always)
    public static func address<A: CAddress>(_ address: UnsafeRawPointer?) -> A? { address.map { A(address: $0) } }

    /// A value that C writes to memory.
    @inlinable @inline(__always)
    public static func load<M: CMember>(_ type: M.Type, _ call: (UnsafeMutableRawPointer) -> Void) -> M.Value {
        _withUnprotectedUnsafeTemporaryAllocation(byteCount: M.size, alignment: M.alignment) { memory in
            call(memory.baseAddress!)
            return M.load(from: memory.baseAddress!)
        }
    }

    /// A result together with the `errno` that the function left.
    @inlinable @inline(__always)
    public static func errno<T>(_ call: (UnsafeMutablePointer<Int32>) -> T) -> (result: T, errno: Int32) {
        var errno: Int32 = 0
        let result = _withUnprotectedUnsafeMutablePointer(to: &errno) { call($0) }
        return (result, errno)
    }

    /// A result that is checked, of the address that C returned.
    @inlinable @inline(__always)
    public static func take<R: CResult>(_ type: R.Type, _ value: UnsafeRawPointer?) throws(ForeignError) -> R.Value {
        try take(type, (value, 0))
    }

    /// A result that is checked, of the number that C returned.
    @inlinable @inline(__always)
    public static func take<R: CResult, I: FixedWidthInteger>(
        _ type: R.Type, _ value: I
    ) throws(ForeignError) -> R.Value {
        try take(type, (value, 0))
    }

    /// The same of a result that ``errno(_:)`` has the `errno` of.
    @inlinable @inline(__always)
    public static func take<R: CResult>(
        _ type: R.Type, _ value: (result: UnsafeRawPointer?, errno: Int32)
    ) throws(ForeignError) -> R.Value {
        var source = DirectResultWord(word: UInt64(UInt(bitPattern: value.result)), errno: value.errno)
        return try R.take(from: &source)
    }

    @inlinable @inline(__always)
    public static func take<R: CResult, I: FixedWidthInteger>(
        _ type: R.Type, _ value: (result: I, errno: Int32)
    ) throws(ForeignError) -> R.Value {
        var source = DirectResultWord(word: UInt64(truncatingIfNeeded: value.result), errno: value.errno)
        return try R.take(from: &source)
    }
}
