import CWorkerProcess
import Isolation
import Synchronization

/// What a process that records writes down, in memory that it can write at any time. It is copied before
/// anything of it is looked at.
struct SharedRecord: @unchecked Sendable {
    // Sendable: an address that never changes; what is there is copied.
    private let memory: UnsafeMutableRawBufferPointer

    /// Where it begins in the shared memory, and how long it is.
    static let range = Int(SWB_RECORD_OFFSET)..<Int(SWB_RECORD_OFFSET) + Int(SWB_RECORD_BYTES)

    /// - Parameter memory: all that is shared.
    init(_ memory: UnsafeMutableRawBufferPointer) {
        self.memory = UnsafeMutableRawBufferPointer(rebasing: memory[Self.range])
    }

    /// What is there now.
    func read() -> CallRecord {
        let count = memory.baseAddress!.assumingMemoryBound(to: Atomic<UInt32>.self).pointee
            .load(ordering: .relaxed)
        let capacity = UInt32(SWB_RECORD_ENTRIES)
        var record = CallRecord(isComplete: count <= capacity)
        let size = Int(SWB_RECORD_ENTRY_BYTES)
        for index in 0..<Int(min(count, capacity)) {
            // The first place is that of the count.
            let entry = memory[(index + 1) * size..<(index + 2) * size]
            if let call = RecordedCall(entry: Array(entry)) { record.add(call) }
        }
        return record
    }
}

extension RecordedCall {
    /// - Parameter bytes: an `swb_record_entry`; whatever is in it.
    fileprivate init?(entry bytes: [UInt8]) {
        func word(_ offset: Int) -> UInt32 {
            bytes.withUnsafeBytes { $0.load(fromByteOffset: offset, as: UInt32.self) }
        }
        // Numbers of calls are small; 0 is an entry that is not finished.
        let call = word(0)
        guard (1...4096).contains(call) else { return nil }
        let arguments = bytes.withUnsafeBytes { bytes in
            (0..<6).map { bytes.load(fromByteOffset: 16 + 8 * $0, as: UInt64.self) }
        }
        let length = min(Int(word(12)), Int(SWB_RECORD_PATH_BYTES))
        let path = bytes[64...].prefix(length).prefix { $0 != 0 }
        let flags = word(8)
        self.init(
            SystemCall(number: Int32(call) - 1), arguments: arguments,
            path: path.isEmpty ? nil : String(decoding: path, as: UTF8.self),
            traits: Set(Self.flags.filter { flags & UInt32($0.key) != 0 }.values),
            count: Int(max(1, word(4))))
    }

    private static let flags: [Int: Trait] = [
        SWB_PATH_IS_CUT: .isCut, SWB_PATH_IS_RELATIVE: .isRelative, SWB_PATH_IS_UNKNOWN: .isUnknown,
        SWB_PATH_IS_DESCRIPTOR: .isOfDescriptor, SWB_CALL_FAILED: .hasFailed,
    ]
}
