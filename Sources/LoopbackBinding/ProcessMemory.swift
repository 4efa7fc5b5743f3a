import CForeignCall
import CTypes

/// Access to this process's memory that fails at a bad address instead of crashing.
enum ProcessMemory {
    static func read(_ count: Int, at address: UnsafeRawPointer) throws(ForeignError) -> [UInt8] {
        var bytes: [UInt8] = []
        // In pieces, so that a count beyond all memory fails like any other.
        while bytes.count < count {
            var piece = [UInt8](repeating: 0, count: min(count - bytes.count, 1 << 20))
            let isRead = piece.withUnsafeMutableBytes {
                swb_read_memory($0.baseAddress, address + bytes.count, $0.count)
            }
            guard isRead else { throw badAddress(address, count) }
            if bytes.isEmpty, piece.count == count { return piece }
            bytes += piece
        }
        return bytes
    }

    static func write(_ bytes: [UInt8], at address: UnsafeRawPointer) throws(ForeignError) {
        let isWritten = bytes.withUnsafeBytes {
            swb_write_memory(UnsafeMutableRawPointer(mutating: address), $0.baseAddress, $0.count)
        }
        guard isWritten else { throw badAddress(address, bytes.count) }
    }

    private static func badAddress(_ address: UnsafeRawPointer, _ count: Int) -> ForeignError {
        ForeignError(
            .badAddress, "there are no \(count) accessible bytes at \(address)",
            remedy: "Use a pointer only while the library keeps what it points to")
    }
}
