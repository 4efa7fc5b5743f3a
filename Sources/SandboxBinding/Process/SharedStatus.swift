import CWorkerProcess
import Isolation

/// What a process says of itself, in memory that it can write at any time: to be told, not to be relied
/// on. The layers are written, and read, before the library is first called.
struct SharedStatus: @unchecked Sendable {
    // Sendable: an address that never changes; what is there is read once at a time.
    private let memory: UnsafeMutableRawPointer

    static let size = 4096

    init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory.baseAddress! }

    private func load<T: BitwiseCopyable>(_ offset: Int, as type: T.Type) -> T {
        memory.load(fromByteOffset: offset, as: type)
    }

    var layers: UInt32 { load(0, as: UInt32.self) }

    /// The system call for which the process ended itself.
    var fatalCall: SystemCall? {
        let number = load(4, as: UInt32.self)
        return number == 0 || number > 1024 ? nil : SystemCall(number: Int32(number) - 1)
    }

    var refusedCalls: [SystemCall] {
        let words = (0..<16).map { load(8 + 8 * $0, as: UInt64.self) }
        return (0..<1024).filter { words[$0 / 64] >> UInt64($0 % 64) & 1 != 0 }
            .map { SystemCall(number: Int32($0)) }
    }
}
