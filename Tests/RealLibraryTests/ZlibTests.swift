import CTypes
import TestSupport
import Testing

/// `alloc_func`, `free_func`: the first argument is the stream's `opaque`.
private typealias ZAllocate = (Pointer<Untyped>?, UInt32, UInt32) -> Pointer<Untyped>?
private typealias ZFree = (Pointer<Untyped>?, Pointer<Untyped>?) -> Void

/// `z_stream`: the library keeps its address, and follows those inside.
private struct ZStream: CStruct {
    var nextIn: Pointer<UInt8>?
    var availableIn: UInt32 = 0
    var totalIn: UInt = 0
    var nextOut: Pointer<UInt8>?
    var availableOut: UInt32 = 0
    var totalOut: UInt = 0
    var message: Pointer<C.Char>?
    var state: Handle<ZState>?
    var allocate: FunctionPointer<ZAllocate>?
    var free: FunctionPointer<ZFree>?
    var context: Pointer<Untyped>?
    var dataType: Int32 = 0
    var adler: UInt = 0
    var reserved: UInt = 0

    static let layout = StructLayout("z_stream") {
        Field("next_in", \ZStream.nextIn)
        Field("avail_in", \ZStream.availableIn)
        Field("total_in", \ZStream.totalIn, as: C.UnsignedLong.self)
        Field("next_out", \ZStream.nextOut)
        Field("avail_out", \ZStream.availableOut)
        Field("total_out", \ZStream.totalOut, as: C.UnsignedLong.self)
        Field("msg", \ZStream.message)
        Field("state", \ZStream.state)
        Field("zalloc", \ZStream.allocate)
        Field("zfree", \ZStream.free)
        Field("opaque", \ZStream.context)
        Field("data_type", \ZStream.dataType)
        Field("adler", \ZStream.adler, as: C.UnsignedLong.self)
        Field("reserved", \ZStream.reserved, as: C.UnsignedLong.self)
    }
}

private enum ZState: OpaqueType { static let spelling = "struct internal_state" }

private struct ZStatus: CEnum {
    let rawValue: Int32
    static let ok = ZStatus(rawValue: 0)
    static let end = ZStatus(rawValue: 1)
    static let dataError = ZStatus(rawValue: -3)
    /// There was nothing to do, which is no error.
    static let bufferError = ZStatus(rawValue: -5)
}

private struct Zlib<F: Foreign>: BindingSet {
    let version: Fn<F, () -> CString>
    let crc32: Fn<F, (C.UnsignedLong, Counted<In<UInt8>, C.UnsignedInt>?) -> C.UnsignedLong>
    let deflateInit: Fn<F, (InOut<ZStream>, Int32, CString, Int32) -> ZStatus>
    /// They call the allocator of the stream, if it has one of its own.
    let deflate: Fn<F, (InOut<ZStream>, Int32) -> Checked<ZStatus>>
    let deflateEnd: Fn<F, (InOut<ZStream>) -> Checked<ZStatus>>
    let inflateInit: Fn<F, (InOut<ZStream>, CString, Int32) -> ZStatus>
    let inflate: Fn<F, (InOut<ZStream>, Int32) -> Checked<ZStatus>>
    let inflateEnd: Fn<F, (InOut<ZStream>) -> Checked<ZStatus>>
    let memory: F.Memory

    init(_ f: F) {
        version = f.fn("zlibVersion")
        crc32 = f.fn("crc32", "crc", "bytes")
        deflateInit = f.fn("deflateInit_", "stream", "level", "version", "size")
        deflate = f.fn("deflate", "stream", "flush")
        deflateEnd = f.fn("deflateEnd", "stream")
        inflateInit = f.fn("inflateInit_", "stream", "version", "size")
        inflate = f.fn("inflate", "stream", "flush")
        inflateEnd = f.fn("inflateEnd", "stream")
        memory = f.memory
    }

    func deflated(_ plain: [UInt8], _ stream: InOut<ZStream> = InOut(ZStream())) throws -> [UInt8] {
        #expect(try deflateInit(stream, 9, version(), Int32(sizeof(ZStream.self))) == .ok)
        defer { #expect(throws: Never.self) { try deflateEnd(stream) } }
        let (status, packed) = try pump(plain, stream, deflate)
        #expect(status == .end)
        return packed
    }

    func inflated(_ packed: [UInt8], _ stream: InOut<ZStream> = InOut(ZStream())) throws -> (ZStatus, [UInt8]) {
        #expect(try inflateInit(stream, version(), Int32(sizeof(ZStream.self))) == .ok)
        defer { #expect(throws: Never.self) { try inflateEnd(stream) } }
        return try pump(packed, stream, inflate)
    }

    /// Feeds the input in pieces of 1000 bytes, and takes the output in pieces of 64.
    private func pump(
        _ bytes: [UInt8], _ stream: InOut<ZStream>, _ step: Fn<F, (InOut<ZStream>, Int32) -> Checked<ZStatus>>
    ) throws -> (ZStatus, [UInt8]) {
        let input = try memory.allocate(UInt8.self, count: 1000)
        let output = try memory.allocate(UInt8.self, count: 64)
        var (status, result) = (ZStatus.ok, [UInt8]())
        for start in stride(from: 0, to: bytes.count, by: input.count) {
            let piece = bytes[start...].prefix(input.count)
            try memory.store(piece, at: input.pointer)
            stream.value.nextIn = input.pointer
            stream.value.availableIn = UInt32(piece.count)
            repeat {
                stream.value.nextOut = output.pointer
                stream.value.availableOut = UInt32(output.count)
                status = try step(stream, piece.endIndex == bytes.endIndex ? 4 : 0)
                let count = output.count - Int(stream.value.availableOut)
                result += try memory.elements(at: output.pointer, count: count)
                guard [.ok, .end, .bufferError].contains(status) else { return (status, result) }
            } while stream.value.availableOut == 0
        }
        return (status, result)
    }
}

@Suite struct ZlibTests {
    /// Text that becomes short, and bytes that do not.
    private static let plain: [UInt8] = (0..<20_000).map {
        $0 < 15_000 ? UInt8($0 / 7 % 64) : UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 11)
    }

    @Test("Streams are packed and unpacked in pieces", arguments: Strategy.all)
    func streams(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let zlib = try f.load(Zlib.self)
            let packed = try zlib.deflated(Self.plain)
            #expect(packed.count > 64 && packed.count < Self.plain.count / 2)
            let stream = InOut<ZStream>(ZStream())
            let (status, plain) = try zlib.inflated(packed, stream)
            #expect(status == .end && plain == Self.plain)
            #expect(stream.value.totalIn == UInt(packed.count) && stream.value.totalOut == UInt(plain.count))
        }
        try check(strategy.library("libz.so.1"))
    }

    @Test("A stream that is broken is told of in words", arguments: Strategy.all)
    func corrupt(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let zlib = try f.load(Zlib.self)
            var packed = try zlib.deflated(Self.plain)
            packed[packed.count - 1] ^= 1
            let stream = InOut<ZStream>(ZStream())
            #expect(try zlib.inflated(packed, stream) == (.dataError, Self.plain))
            let message = try #require(stream.value.message)
            #expect(try f.memory.string(at: message) == "incorrect data check")
            #expect(try zlib.inflated([0x78, 0x9C, 0xFF], stream) == (.dataError, []))
            #expect(try f.memory.string(at: #require(stream.value.message)) == "invalid block type")
        }
        try check(strategy.library("libz.so.1"))
    }

    @Test("Checksums go on where the last one ended, and NULL begins one", arguments: Strategy.all)
    func checksums(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let zlib = try f.load(Zlib.self)
            #expect(try zlib.crc32(7, nil) == 0)
            let half = try zlib.crc32(0, In(Array("12345".utf8)))
            #expect(try zlib.crc32(half, In(Array("6789".utf8))) == 0xCBF4_3926)
        }
        try check(strategy.library("libz.so.1"))
    }

    @Test("zlib gets its memory from Swift and gives all of it back", arguments: Strategy.all)
    func allocators(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let zlib = try f.load(Zlib.self)
            var blocks: [Pointer<Untyped>: Allocation<Untyped>] = [:]
            var total = 0
            let allocate = Callback<ZAllocate>(fallback: nil) { context, count, size in
                #expect(context == nil)
                let block = try f.memory.allocate(Untyped.self, count: Int(count * size))
                blocks[block.pointer] = block
                total += 1
                return block.pointer
            }
            let free = Callback<ZFree> { _, block in
                #expect(block.map { blocks.removeValue(forKey: $0) != nil } == true)
            }
            let stream = InOut<ZStream>(ZStream())
            stream.value.allocate = try f.pointer(to: allocate)
            stream.value.free = try f.pointer(to: free)
            #expect(try zlib.inflated(try zlib.deflated(Self.plain, stream)).1 == Self.plain)
            #expect(total >= 5 && blocks.isEmpty)
        }
        try check(strategy.library("libz.so.1"))
    }
}
