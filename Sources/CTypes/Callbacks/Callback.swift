/// A Swift closure that C can call through a function pointer.
///
/// `Signature` is written like a description: C types, not Swift values.
///
/// ```swift
/// let qsort: Fn<F, (InOut<Int32>, C.Size, C.Size, Callback<Comparison>) -> Void>
/// typealias Comparison = (Pointer<Int32>, Pointer<Int32>) -> Int32
///
/// let ascending = Callback<Comparison>(fallback: 0) { a, b in
///     let (x, y) = (try memory.load(a), try memory.load(b))
///     return x < y ? -1 : x == y ? 0 : 1
/// }
/// ```
///
/// - Lifetime: C may call the closure while the `Callback` is alive. Keep it, in a property of what
///   uses the library and not just in a local variable, for as long as the library holds the
///   function pointer; use ``withCallback(_:_:)`` for a pointer that is used
///   during one call, or ``immortal()`` for one that is never given back. A later call from C is
///   reported (``ExpiredCallbacks``) and returns the fallback.
/// - Errors: when the closure throws, or an argument from C is not what the signature says, C gets
///   the fallback. The error is thrown by the Swift call that ran C, once C has returned, if that
///   call can throw (see ``Checked``); else by ``check()``.
/// - Threads: C may call from any thread, several at once if the library does so. The compiler
///   cannot know, and takes every closure: one that captures local state, or one formed on an actor
///   (in a `@MainActor` function, in `main.swift`), which then runs on C's thread and not on the
///   actor. That is right where C calls only during the call that it was passed to. Where C may call
///   from elsewhere, write `{ @Sendable a, b in … }`: the compiler then refuses what another thread
///   must not touch. That is so for every library that is not trusted, if several threads or tasks
///   use it: it can call back in whichever call it likes.
/// - Names: errors and reports call it by its signature, or by the name given as
///   `Callback<Comparison>(named: "ascending", fallback: 0) { … }`.
public final class Callback<Signature>: CallbackBox {
    private let failures: CallbackFailures

    @usableFromInline
    init(
        named name: String, live: CallbackTarget, expired: CallbackTarget,
        failures: CallbackFailures
    ) {
        self.failures = failures
        var function = Self.function
        function.name = name
        super.init(description: function, live: live, expired: expired)
    }

    /// Keeps the callback, and what its closure holds, for ever.
    @discardableResult
    public func immortal() -> Self {
        ImmortalCallbacks.keep(self)
        return self
    }

    /// Throws what the closure threw, if that has not been thrown by a call yet.
    public func check() throws(ForeignError) {
        if let error = failures.take() { throw error }
    }

    static var function: FunctionDescription {
        SignatureReflection.describe(Signature.self, name: "\(Signature.self)")
            ?? FunctionDescription(
                name: "\(Signature.self)", parameters: [],
                result: ParameterDescription(
                    type: .structure(
                        StructDescription(
                            spelling: "\(Signature.self)", size: 0, alignment: 1, fields: [],
                            problem: "\(Signature.self) is no signature of C types"))))
    }
}

extension Callback: NullableArgument {
    public typealias Value = Callback<Signature>

    public static var description: TypeDescription {
        .pointer(PointerDescription(isConst: false) { .function(function) })
    }

    public static var parameters: [ParameterDescription] {
        [ParameterDescription(type: description, passing: .callback(function))]
    }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { visitor.integer() }

    @inlinable @inline(__always)
    public static func lower<S: ValueSink, T>(
        _ value: Callback, into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        defer { withExtendedLifetime(value) {} }
        let position = sink.position
        do throws(ForeignError) { try sink.put(callback: value) } catch {
            throw error.located(at: position)
        }
        return try body(&sink)
    }

    @inlinable @inline(__always)
    public static func putNull<S: ValueSink>(into sink: inout S) throws(ForeignError) {
        try sink.put(callback: nil)
    }
}

/// Runs `body` with a callback that ends when `body` does, and throws what the closure threw.
public func withCallback<Signature, R>(
    _ callback: Callback<Signature>, _ body: (Callback<Signature>) throws -> R
) throws -> R {
    defer { callback.expire() }
    let result = try body(callback)
    try callback.check()
    return result
}

/// A callback's result that has a value to give C when there is no closure to ask.
public typealias CallbackResult = DirectArgument
