public import CTypes
import CallProtocol

/// The memory of a library behind ``Loopback``: read and written by messages.
///
/// An address at which there is nothing gives `.badAddress`.
public struct LoopbackMemory: ForeignMemory {
    public typealias Failure = ForeignError

    let server: LoopbackServer

    public func load<T: CMember>(_ pointer: Pointer<T>) throws(ForeignError) -> T.Value {
        let bytes = try server.read(T.description, count: 1, at: pointer.address)
        return bytes.withUnsafeBytes { T.load(from: $0.baseAddress.unsafelyUnwrapped) }
    }

    public func store<T: CMember>(_ value: T.Value, to pointer: Pointer<T>) throws(ForeignError) {
        var bytes = [UInt8](repeating: 0, count: T.size)
        bytes.withUnsafeMutableBytes { T.store(value, to: $0.baseAddress.unsafelyUnwrapped) }
        try server.write(T.description, bytes, at: pointer.address)
    }

    public func bytes(at pointer: Pointer<Untyped>, count: Int) throws(ForeignError) -> [UInt8] {
        guard count > 0 else { return [] }
        return try server.read(.void, count: count, at: pointer.address)
    }

    public func string(at pointer: Pointer<C.Char>, limit: Int) throws(ForeignError) -> String {
        var bytes: [UInt8] = []
        // In pieces that end where a page may end, behind which there may be nothing.
        while bytes.count < limit {
            let address = pointer.address + bytes.count
            let piece = Self.piece - Int(bitPattern: address) % Self.piece
            let read = try server.read(.void, count: min(piece, limit - bytes.count), at: address)
            if let end = read.firstIndex(of: 0) {
                return try String(foreignUTF8: bytes + read[..<end])
            }
            bytes += read
        }
        throw ForeignError.stringTooLong(limit)
    }

    private static let piece = 256
}
