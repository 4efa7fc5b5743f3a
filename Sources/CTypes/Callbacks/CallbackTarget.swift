/// The ways in which strategies run a closure. Each returns what the closure threw.
public final class CallbackTarget: Sendable {
    /// Runs on slots: pointers to the arguments, and memory for the result.
    public let slots:
        @Sendable (UnsafePointer<UnsafeMutableRawPointer?>, UnsafeMutableRawPointer) ->
            CallbackFailure?
    /// Runs on what a compiled thunk hands over; `nil` where only slots will do.
    public let registers: RegisterCode?
    /// Puts the fallback into memory for a result; of the target that a callback has once it has ended.
    public let fallback: @Sendable (UnsafeMutableRawPointer) -> Void

    public init(
        registers: RegisterCode? = nil,
        fallback: @escaping @Sendable (UnsafeMutableRawPointer) -> Void = { _ in },
        slots:
            @escaping @Sendable (
                UnsafePointer<UnsafeMutableRawPointer?>, UnsafeMutableRawPointer
            ) -> CallbackFailure?
    ) {
        self.registers = registers
        self.fallback = fallback
        self.slots = slots
    }

    /// How compiled thunks run a closure. They call the closures here by their address and context:
    /// ``DynamicBinding`` relies on the order and the types of the members.
    @frozen public struct RegisterCode: Sendable {
        /// For signatures that fit ``IntegerRegisters``.
        public let integers: Integers
        /// For any signature: on a ``RegisterFrame``.
        public let frame: Frame

        public typealias Integers =
            @Sendable (UInt64, UInt64, UInt64, UInt64, UInt64) ->
            (UInt64, CallbackFailure?)
        public typealias Frame = @Sendable (UnsafeMutableRawPointer) -> CallbackFailure?

        @inlinable
        public init(integers: @escaping Integers, frame: @escaping Frame) {
            self.integers = integers
            self.frame = frame
        }
    }
}

/// A closure with its type, as the initialisers of ``Callback`` make it.
@usableFromInline
protocol CallbackClosure: AnyObject, Sendable {
    /// Visits the slots of the result.
    static func visitResult<V: SlotVisitor>(_ visitor: inout V)
    /// Runs the closure on arguments from `source`. If it throws, the result is the fallback.
    func run<S: ValueSource, T: ValueSink>(_ source: S, into sink: inout T) -> CallbackFailure?
}

extension CallbackTarget {
    /// What C reaches while a callback is alive.
    ///
    /// The closures made here capture nothing but `closure`, which so becomes their context itself.
    @inlinable @inline(__always)
    static func live<Closure: CallbackClosure>(_ closure: Closure) -> CallbackTarget {
        CallbackTarget(
            registers: RegisterCode(
                integers: {
                    let source = IntegerRegisters($0, $1, $2, $3, $4)
                    var sink = source
                    let failure = closure.run(source, into: &sink)
                    return (sink.result, failure)
                },
                frame: {
                    var source = RegisterFrame($0)
                    var sink = source
                    source.skipResultMemory(of: Closure.self)
                    return closure.run(source, into: &sink)
                }),
            slots: { slots, result in
                var sink = ResultSlot(result)
                return closure.run(SlotReader(slots), into: &sink)
            })
    }

    /// What C reaches once a callback has ended: it reports the call and returns the fallback.
    @usableFromInline
    static func expired<R: CallbackResult>(
        _ name: String, fallback: R.Value, as result: R.Type
    ) -> CallbackTarget {
        // Sendable: the callback's documentation asks the program to see to it.
        nonisolated(unsafe) let fallback = fallback
        let putFallback = { @Sendable (result: UnsafeMutableRawPointer) in
            var sink = ResultSlot(result)
            R.put(fallback, into: &sink)
        }
        return CallbackTarget(
            registers: RegisterCode(
                integers: { _, _, _, _, _ in
                    var sink = IntegerRegisters(0, 0, 0, 0, 0)
                    R.put(fallback, into: &sink)
                    ExpiredCallbacks.report(name)
                    return (sink.result, nil)
                },
                frame: {
                    var sink = RegisterFrame($0)
                    R.put(fallback, into: &sink)
                    ExpiredCallbacks.report(name)
                    return nil
                }),
            fallback: putFallback,
            slots: { _, result in
                putFallback(result)
                ExpiredCallbacks.report(name)
                return nil
            })
    }

    /// The same for a callback without a result.
    @usableFromInline
    static func expired(_ name: String) -> CallbackTarget {
        CallbackTarget(
            registers: RegisterCode(
                integers: { _, _, _, _, _ in
                    ExpiredCallbacks.report(name)
                    return (0, nil)
                },
                frame: { _ in
                    ExpiredCallbacks.report(name)
                    return nil
                }),
            slots: { _, _ in
                ExpiredCallbacks.report(name)
                return nil
            })
    }
}
