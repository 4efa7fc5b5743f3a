import CWorkerProcess
import Isolation
import Synchronization

/// What a process says of itself, in memory that it can write at any time: to be told, not to be relied
/// on. The layers are written, and read, before the library is first called.
struct SharedStatus: @unchecked Sendable {
    // Sendable: an address that never changes; each word of what is there is read at one time.
    private let memory: UnsafeMutableRawPointer

    static let size = 4096

    init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory.baseAddress! }

    private func word32(_ offset: Int) -> UInt32 {
        (memory + offset).assumingMemoryBound(to: Atomic<UInt32>.self).pointee.load(ordering: .relaxed)
    }

    private func word64(_ offset: Int) -> UInt64 {
        (memory + offset).assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .relaxed)
    }

    var layers: UInt32 { word32(0) }

    /// The system call for which the process ended itself.
    var fatalCall: SystemCall? {
        let number = word32(4)
        return number == 0 || number > 1024 ? nil : SystemCall(number: Int32(number) - 1)
    }

    var refusedCalls: [SystemCall] {
        let words = (0..<16).map { word64(8 + 8 * $0) }
        return (0..<1024).filter { words[$0 / 64] >> UInt64($0 % 64) & 1 != 0 }
            .map { SystemCall(number: Int32($0)) }
    }
}
