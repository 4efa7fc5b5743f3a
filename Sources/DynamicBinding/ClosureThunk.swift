import CForeignCall
import CLibFFI
import CTypes
import Synchronization

/// A libffi closure that runs a callback: used where no compiled thunk is free.
///
/// It needs memory that is both writable and executable on some systems, which a hardened one
/// refuses; then making one throws.
final class ClosureThunk: @unchecked Sendable {
    // Sendable: nothing changes after init but `context`, which is atomic.
    let code: UnsafeRawPointer
    private let closure: UnsafeMutablePointer<ffi_closure>
    private let interface: CallInterface
    private let context: UnsafeMutablePointer<Context>

    /// What the closure's user data points to.
    private struct Context: ~Copyable {
        let target: Atomic<UInt>
    }

    /// Closures that have ended stay callable for a while, like compiled thunks.
    private struct Ended: ~Copyable {
        var thunks: [ClosureThunk] = []
        var released = ReleaseQueue()
    }
    private static let ended = Mutex(Ended())
    private static let quarantine = 256

    init(_ callback: CallbackBox) throws(ForeignError) {
        interface = try CallInterface(callback.description, isClosure: true)
        var code: UnsafeMutableRawPointer?
        guard let memory = ffi_closure_alloc(MemoryLayout<ffi_closure>.size, &code), let code else {
            throw Self.refused(callback.description)
        }
        closure = memory.assumingMemoryBound(to: ffi_closure.self)
        self.code = UnsafeRawPointer(code)
        context = .allocate(capacity: 1)
        let target = Unmanaged.passRetained(callback.live).toOpaque()
        context.initialize(to: Context(target: Atomic(UInt(bitPattern: target))))
        let isReady = interface.prepare(closure: closure, at: code, context: context) {
            _, result, arguments, context in
            ClosureThunk.run(context.unsafelyUnwrapped, arguments, result.unsafelyUnwrapped)
        }
        guard isReady else { throw Self.refused(callback.description) }
    }

    deinit {
        Self.ended.withLock { $0.released.release(exchange(nil)) }
        ffi_closure_free(closure)
        context.deinitialize(count: 1)
        context.deallocate()
    }

    func retire(leaving expired: CallbackTarget) {
        let old = exchange(expired)
        let freed: ClosureThunk? = Self.ended.withLock { ended in
            ended.released.release(old)
            ended.thunks.append(self)
            return ended.thunks.count > Self.quarantine ? ended.thunks.removeFirst() : nil
        }
        withExtendedLifetime(freed) {}
    }

    /// Aims the closure at `target` and returns what it was aimed at.
    private func exchange(_ target: CallbackTarget?) -> UnsafeMutableRawPointer? {
        let new = target.map { UInt(bitPattern: Unmanaged.passRetained($0).toOpaque()) } ?? 0
        let old = context.pointee.target.exchange(new, ordering: .acquiringAndReleasing)
        return UnsafeMutableRawPointer(bitPattern: old)
    }

    private static func run(
        _ context: UnsafeMutableRawPointer,
        _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
        _ result: UnsafeMutableRawPointer
    ) {
        let context = context.assumingMemoryBound(to: Context.self)
        var target = context.pointee.target.load(ordering: .relaxed)
        var depth: Int
        while true {
            depth = swb_enter(UnsafeMutableRawPointer(bitPattern: target))
            let again = context.pointee.target.load(ordering: .acquiring)
            if again == target { break }
            swb_leave(depth)
            target = again
        }
        defer { swb_leave(depth) }
        guard let pointer = UnsafeRawPointer(bitPattern: target) else { return }
        let waiting = swb_begin_callback()
        defer { swb_end_callback(waiting) }
        // A function without parameters has no argument list.
        var none: UnsafeMutableRawPointer?
        let failure = withUnsafeMutablePointer(to: &none) { none in
            Unmanaged<CallbackTarget>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
                $0.slots(arguments ?? none, result)
            }
        }
        if let failure { PendingFailure.keep(failure) }
    }

    private static func refused(_ function: FunctionDescription) -> ForeignError {
        ForeignError(
            .unsupportedDescription,
            "no function pointer could be made for the callback '\(function)'",
            remedy: "The system forbids new executable memory: end callbacks that are not needed")
    }
}
