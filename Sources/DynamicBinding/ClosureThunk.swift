import CForeignCall
import CLibFFI
import CTypes
import InProcessCalls
import Synchronization

/// Makes libffi's closures.
struct ForeignClosures: ClosureMaker {
    func closure(_ callback: CallbackBox) throws(ForeignError) -> any ClosureCode { try ClosureThunk(callback) }
}

/// A libffi closure that runs a callback: used where no compiled thunk is free.
///
/// It needs memory that is both writable and executable on some systems, which a hardened one
/// refuses; then making one throws.
final class ClosureThunk: ClosureCode, @unchecked Sendable {
    // Sendable: nothing changes after init but what is in `slot`, by atomic exchange.
    let code: UnsafeRawPointer
    private let closure: UnsafeMutablePointer<ffi_closure>
    private let interface: CallInterface
    /// What the closure's user data points to: the place of the target that it runs.
    private typealias Slot = UnsafeMutablePointer<TargetPointer?>
    private let slot: Slot

    /// Closures that have ended stay callable for a while, like compiled thunks.
    private static let ended = Mutex<[ClosureThunk]>([])
    private static let quarantine = 1024

    init(_ callback: CallbackBox) throws(ForeignError) {
        interface = try CallInterface(callback.description, isClosure: true)
        var code: UnsafeMutableRawPointer?
        guard let memory = ffi_closure_alloc(MemoryLayout<ffi_closure>.size, &code), let code else {
            throw Self.refused(callback.description)
        }
        closure = memory.assumingMemoryBound(to: ffi_closure.self)
        self.code = UnsafeRawPointer(code)
        slot = .allocate(capacity: 1)
        slot.initialize(to: .make(callback.live))
        let isReady = interface.prepare(closure: closure, at: code, context: slot) {
            _, result, arguments, slot in
            ClosureThunk.run(
                slot.unsafelyUnwrapped.assumingMemoryBound(to: TargetPointer?.self),
                arguments, result.unsafelyUnwrapped)
        }
        guard isReady else { throw Self.refused(callback.description) }
    }

    deinit {
        if let old = swb_exchange(slot, nil) { EndedTargets.add(old) }
        ffi_closure_free(closure)
        slot.deallocate()
    }

    func retire(leaving expired: CallbackTarget) {
        if let old = swb_exchange(slot, .make(expired)) { EndedTargets.add(old) }
        let freed = Self.ended.withLock { ended in
            ended.append(self)
            return ended.count > Self.quarantine ? ended.removeFirst() : nil
        }
        withExtendedLifetime(freed) {}
    }

    private static func run(
        _ slot: Slot, _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
        _ result: UnsafeMutableRawPointer
    ) {
        let waiting = swb_prepare()
        let thread = swb_current_thread().unsafelyUnwrapped
        let depth = swb_depth(thread)
        var begun: TargetPointer?
        while begun == nil { begun = swb_begin(thread, depth, slot) }
        let target = begun.unsafelyUnwrapped
        defer {
            if swb_end(thread, depth) { swb_release_awaited() }
            swb_resume(waiting)
        }
        // A function without parameters has no argument list.
        var none: UnsafeMutableRawPointer?
        let failure = withUnsafeMutablePointer(to: &none) { none in
            Unmanaged<CallbackTarget>.fromOpaque(target.pointee.owner)._withUnsafeGuaranteedRef {
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
