package import CForeignCall
package import CTypes
import Synchronization

/// What function pointers lead to, from Swift's side: a `swb_target` owns a callback target.
package typealias TargetPointer = UnsafeMutablePointer<swb_target>

extension TargetPointer {
    /// Makes what a function pointer leads to. To be given to ``EndedTargets`` afterwards.
    package static func make(_ target: CallbackTarget) -> TargetPointer {
        EndedTargets.setUp
        let pointer = TargetPointer.allocate(capacity: 1)
        pointer.initialize(to: swb_target())
        pointer.pointee.owner = Unmanaged.passRetained(target).toOpaque()
        if let code = target.registers {
            // A closure in memory is its function and its context, which `target` keeps alive.
            withUnsafeBytes(of: code) { words in
                pointer.pointee.integers = words.load(as: UnsafeRawPointer?.self)
                pointer.pointee.integers_context = words.load(
                    fromByteOffset: 8, as: UnsafeRawPointer?.self)
                pointer.pointee.frame = words.load(
                    fromByteOffset: 16, as: UnsafeRawPointer?.self)
                pointer.pointee.frame_context = words.load(
                    fromByteOffset: 24, as: UnsafeRawPointer?.self)
            }
        }
        return pointer
    }
}

/// The targets that no function pointer leads to any longer. Each is released once no thread runs
/// it.
package enum EndedTargets {
    private struct List {
        // Sendable: the lock guards it.
        nonisolated(unsafe) var targets: [TargetPointer?] = []
    }

    private static let waiting = Mutex(List())

    static let setUp: Void = swb_set_hooks(
        { failure in
            if let failure { Unmanaged<CallbackFailure>.fromOpaque(failure).release() }
        },
        { releaseUnused() })

    package static func add(_ target: TargetPointer) {
        waiting.withLock { $0.targets.append(target) }
        releaseUnused()
    }

    /// Releases those that no thread runs. This may end other callbacks, so no lock is held then.
    private static func releaseUnused() {
        let unused = waiting.withLock { waiting in
            guard !waiting.targets.isEmpty else { return List() }
            let kept = waiting.targets.withUnsafeMutableBufferPointer {
                swb_keep_running($0.baseAddress, $0.count)
            }
            defer { waiting.targets.removeSubrange(kept...) }
            return List(targets: Array(waiting.targets[kept...]))
        }
        for case let target? in unused.targets {
            Unmanaged<CallbackTarget>.fromOpaque(target.pointee.owner).release()
            target.deallocate()
        }
    }
}
