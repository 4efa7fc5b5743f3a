import CForeignCall
import CLibFFI
import CTypes
import Synchronization

/// A libffi closure that runs a callback: used where no compiled thunk is free.
///
/// It needs memory that is both writable and executable on some systems, which a hardened one
/// refuses; then making one throws.
final class ClosureThunk: @unchecked Sendable {
    // Sendable: nothing changes after init but what is in `slot`, by atomic exchange.
    let code: UnsafeRawPointer
    private let closure: UnsafeMutablePointer<ffi_closure>
    private let interface: CallInterface
    /// What the closure's user data points to: the place of the target that it runs.
    private typealias Slot = UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private let slot: Slot

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
        slot = .allocate(capacity: 1)
        slot.initialize(to: Unmanaged.passRetained(callback.live).toOpaque())
        let isReady = interface.prepare(closure: closure, at: code, context: slot) {
            _, result, arguments, slot in
            ClosureThunk.run(
                slot.unsafelyUnwrapped.assumingMemoryBound(to: UnsafeMutableRawPointer?.self),
                arguments, result.unsafelyUnwrapped)
        }
        guard isReady else { throw Self.refused(callback.description) }
    }

    deinit {
        let old = exchange(nil)
        Self.ended.withLock { $0.released.add(old) }.release()
        ffi_closure_free(closure)
        slot.deallocate()
    }

    func retire(leaving expired: CallbackTarget) {
        let old = exchange(expired)
        let (unused, freed) = Self.ended.withLock { ended -> (UnusedTargets, ClosureThunk?) in
            ended.thunks.append(self)
            let isFull = ended.thunks.count > Self.quarantine
            return (ended.released.add(old), isFull ? ended.thunks.removeFirst() : nil)
        }
        unused.release()
        withExtendedLifetime(freed) {}
    }

    /// Aims the closure at `target` and returns what it was aimed at.
    private func exchange(_ target: CallbackTarget?) -> UnsafeMutableRawPointer? {
        swb_exchange(slot, target.map { Unmanaged.passRetained($0).toOpaque() })
    }

    private static func run(
        _ slot: Slot, _ arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
        _ result: UnsafeMutableRawPointer
    ) {
        let thread = swb_current_thread()
        let depth = swb_depth(thread)
        let context = swb_begin(thread, depth, slot).unsafelyUnwrapped
        defer { swb_end(thread, depth) }
        // A function without parameters has no argument list.
        var none: UnsafeMutableRawPointer?
        let failure = withUnsafeMutablePointer(to: &none) { none in
            Unmanaged<CallbackTarget>.fromOpaque(context)._withUnsafeGuaranteedRef {
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
