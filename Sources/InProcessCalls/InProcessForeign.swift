public import CTypes

/// A strategy that calls functions in this process.
///
/// Calls go straight to the processor's registers where the platform's ABI is known (x86-64), and otherwise
/// through what the strategy gives each function's record.
public protocol InProcessForeign: AsyncForeign where Handle == BoundFunction, Failure == Never {
    /// Whether calls go through registers where they can; `true` unless a strategy says otherwise.
    static var usesRegisters: Bool { get }
}

extension InProcessForeign {
    @inlinable @inline(__always)
    public static var usesRegisters: Bool { true }

    @inlinable @inline(__always)
    public static func callDirect<R: DirectResult, L: DirectArgumentList>(
        _ handle: BoundFunction, returning result: R.Type, _ arguments: L
    ) -> R.Value {
        #if arch(x86_64)
            if usesRegisters, RegisterPlan.covers(L.self, R.self) {
                var call = RegisterCall(handle, returning: R.self)
                arguments.put(into: &call)
                return R.takeDirect(from: &call)
            }
        #endif
        return withSlotFrame(SlotLayout(L.self, R.self)) { frame in
            arguments.put(into: &frame)
            return handle.call(frame) { R.takeDirect(from: &$0) }
        }
    }

    @inlinable @inline(__always)
    public static func call<R: CResult, L: ArgumentList>(
        _ handle: BoundFunction, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value {
        PendingFailure.begin()
        do throws(ForeignError) {
            if handle.record._withUnsafeGuaranteedRef({ $0.checksCounts }) {
                try handle.check(countsOf: arguments)
            }
            #if arch(x86_64)
                if usesRegisters, RegisterPlan.covers(L.self, R.self) {
                    var call = RegisterCall(handle, returning: R.self)
                    let value = try arguments.lower(into: &call) {
                        (call: inout RegisterCall) throws(ForeignError) in
                        try R.take(from: &call)
                    }
                    try PendingFailure.end()
                    return value
                }
            #endif
            let value = try callThroughSlots(handle, R.self, arguments)
            try PendingFailure.end()
            return value
        } catch {
            throw handle.failure(error)
        }
    }

    @inlinable
    static func callThroughSlots<R: CResult, L: ArgumentList>(
        _ handle: BoundFunction, _ result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value {
        try withSlotFrame(SlotLayout(L.self, R.self)) { (frame) throws(ForeignError) in
            try arguments.lower(into: &frame) { (frame: inout SlotFrame) throws(ForeignError) in
                try handle.resolveCallbacks(in: frame)
                return try handle.call(frame) { (source) throws(ForeignError) in
                    try R.take(from: &source)
                }
            }
        }
    }
}

// The record is not retained for a call: nothing frees it.
extension BoundFunction {
    // What is rare is kept out of the callers, whose code is the larger for each inlined call.
    @usableFromInline @inline(never)
    func check<L: ArgumentList>(countsOf arguments: L) throws(ForeignError) {
        try record.takeUnretainedValue().description.check(countsOf: arguments)
    }

    /// What a call throws for `error`: what a callback threw comes first.
    @usableFromInline @inline(never)
    func failure(_ error: ForeignError) -> ForeignError {
        PendingFailure.take() ?? error.located(in: record.takeUnretainedValue().description)
    }

    @inlinable @inline(__always)
    func resolveCallbacks(in frame: SlotFrame) throws(ForeignError) {
        if record._withUnsafeGuaranteedRef({ $0.hasCallbacks }) {
            try record.takeUnretainedValue().resolveCallbacks(in: frame)
        }
    }

    /// Calls the function with the arguments in `frame` and takes the result.
    @inlinable @inline(__always)
    func call<T, Failure: Error>(
        _ frame: SlotFrame, taking take: (inout SlotReader) throws(Failure) -> T
    ) throws(Failure) -> T {
        let errno = record._withUnsafeGuaranteedRef {
            $0.call(address, result: frame.result, arguments: frame.arguments)
        }
        var slot: UnsafeMutableRawPointer? = frame.result
        var source = SlotReader(&slot, errno: errno)
        return try take(&source)
    }
}
