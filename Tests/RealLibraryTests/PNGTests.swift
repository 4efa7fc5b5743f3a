import CTypes
import Synchronization
import TestSupport
import Testing

private enum PNG: OpaqueType { static let spelling = "png_struct" }
private enum PNGInfo: OpaqueType { static let spelling = "png_info" }
private enum PNGControl: OpaqueType { static let spelling = "struct png_control" }

/// `PNG_FORMAT_…`: what a pixel is.
private struct PNGFormat: CFlags {
    let rawValue: UInt32
    static let alpha = PNGFormat(rawValue: 1)
    static let colour = PNGFormat(rawValue: 2)
}

/// `png_image`, which also says what went wrong.
private struct PNGImage: CStruct {
    var control: Handle<PNGControl>?
    var version: UInt32 = 1
    var width: UInt32 = 0
    var height: UInt32 = 0
    var format: PNGFormat = []
    var flags: UInt32 = 0
    var colours: UInt32 = 0
    var warningOrError: UInt32 = 0
    var message = InlineArray<64, CChar>(repeating: 0)

    static let layout = StructLayout("png_image") {
        Field("opaque", \PNGImage.control)
        Field("version", \PNGImage.version)
        Field("width", \PNGImage.width)
        Field("height", \PNGImage.height)
        Field("format", \PNGImage.format)
        Field("flags", \PNGImage.flags)
        Field("colormap_entries", \PNGImage.colours)
        Field("warning_or_error", \PNGImage.warningOrError)
        Field("message", \PNGImage.message)
    }

    var text: String {
        String(decoding: message.indices.map { UInt8(bitPattern: message[$0]) }.prefix { $0 != 0 }, as: UTF8.self)
    }
}

/// `png_text`
private struct PNGText: CStruct {
    var compression: Int32 = -1
    var key: Pointer<C.Char>?
    var text: Pointer<C.Char>?
    var length: UInt = 0
    var internationalLength: UInt = 0
    var language: Pointer<C.Char>?
    var languageKey: Pointer<C.Char>?

    static let layout = StructLayout("png_text") {
        Field("compression", \PNGText.compression)
        Field("key", \PNGText.key)
        Field("text", \PNGText.text)
        Field("text_length", \PNGText.length, as: C.Size.self)
        Field("itxt_length", \PNGText.internationalLength, as: C.Size.self)
        Field("lang", \PNGText.language)
        Field("lang_key", \PNGText.languageKey)
    }
}

/// Where a file goes that is written.
private final class File: Sendable {
    let bytes = Mutex<[UInt8]>([])
}

/// libpng's simplified interface.
private struct Images<F: Foreign>: BindingSet {
    let begin: Fn<F, (InOut<PNGImage>, Pointer<UInt8>, C.Size) -> Int32>
    let finish: Fn<F, (InOut<PNGImage>, Pointer<Untyped>?, Out<UInt8>, Int32, Pointer<Untyped>?) -> Int32>
    let free: Fn<F, (InOut<PNGImage>) -> Void>
    let write:
        Fn<F, (InOut<PNGImage>, Out<UInt8>?, InOut<C.Size>, Int32, In<UInt8>, Int32, Pointer<Untyped>?) -> Int32>

    init(_ f: F) {
        begin = f.fn("png_image_begin_read_from_memory")
        finish = f.fn("png_image_finish_read", "image", "background", "pixels", "stride", "colours")
        free = f.fn("png_image_free")
        write = f.fn(
            "png_image_write_to_memory", "image", "file", "size", "convert", "pixels", "stride", "colours",
            counts: ["file": "size"])
    }
}

/// Its classic interface, with what it calls back for.
private struct Rows<F: Foreign>: BindingSet {
    typealias Message = (Handle<PNG>, CString) -> Void
    typealias Write = (Handle<PNG>, Counted<In<UInt8>, C.Size>) -> Void
    typealias Flush = (Handle<PNG>) -> Void
    typealias Status = (Handle<PNG>, UInt32, Int32) -> Void
    typealias Progress = (Handle<PNG>, Handle<PNGInfo>?) -> Void
    typealias Row = (Handle<PNG>, Pointer<UInt8>?, UInt32, Int32) -> Void
    typealias Create =
        (CString, Pointer<Untyped>?, Callback<Message>?, Callback<Message>?) -> Handle<PNG>
    typealias Destroy = (InOut<Handle<PNG>?>, InOut<Handle<PNGInfo>?>) -> Void

    let version: Fn<F, (Handle<PNG>?) -> CString>
    let warn: Fn<F, (Handle<PNG>, CString) -> Void>
    let createWriter: Fn<F, Create>
    let createReader: Fn<F, Create>
    let createInfo: Fn<F, (Handle<PNG>) -> Handle<PNGInfo>>
    let destroyWriter: Fn<F, Destroy>
    let destroyReader: Fn<F, (InOut<Handle<PNG>?>, InOut<Handle<PNGInfo>?>, InOut<Handle<PNGInfo>?>?) -> Void>

    let setWriter: Fn<F, (Handle<PNG>, UserData<File>, Callback<Write>, Callback<Flush>?) -> Void>
    let writer: Fn<F, (Handle<PNG>) -> UserData<File>>
    let setStatus: Fn<F, (Handle<PNG>, Callback<Status>) -> Void>
    let setHeader: Fn<F, (Handle<PNG>, Handle<PNGInfo>, UInt32, UInt32, Int32, Int32, Int32, Int32, Int32) -> Void>
    let setText: Fn<F, (Handle<PNG>, Handle<PNGInfo>, Counted<In<PNGText>, Int32>) -> Void>
    let writeInfo: Fn<F, (Handle<PNG>, Handle<PNGInfo>) -> Checked<NoValue>>
    let passes: Fn<F, (Handle<PNG>) -> Int32>
    let writeRow: Fn<F, (Handle<PNG>, In<UInt8>) -> Void>
    let writeEnd: Fn<F, (Handle<PNG>, Handle<PNGInfo>?) -> Checked<NoValue>>

    let setReader:
        Fn<F, (Handle<PNG>, Pointer<Untyped>?, Callback<Progress>?, Callback<Row>?, Callback<Progress>?) -> Void>
    let read: Fn<F, (Handle<PNG>, Handle<PNGInfo>, Counted<In<UInt8>, C.Size>) -> Void>
    let startRows: Fn<F, (Handle<PNG>) -> Void>
    let header:
        Fn<
            F,
            (
                Handle<PNG>, Handle<PNGInfo>, Out<UInt32>, Out<UInt32>, Out<Int32>, Out<Int32>, Out<Int32>?,
                Out<Int32>?, Out<Int32>?
            ) -> UInt32
        >
    let rowBytes: Fn<F, (Handle<PNG>, Handle<PNGInfo>) -> C.Size>
    let combine: Fn<F, (Handle<PNG>, InOut<UInt8>, Pointer<UInt8>?) -> Void>
    let text: Fn<F, (Handle<PNG>, Handle<PNGInfo>, Out<Pointer<PNGText>?>, Out<Int32>) -> Int32>

    init(_ f: F) {
        version = f.fn("png_get_libpng_ver")
        warn = f.fn("png_warning")
        createWriter = f.fn("png_create_write_struct", "version", "data", "error", "warning")
        createReader = f.fn("png_create_read_struct", "version", "data", "error", "warning")
        createInfo = f.fn("png_create_info_struct")
        destroyWriter = f.fn("png_destroy_write_struct")
        destroyReader = f.fn("png_destroy_read_struct")
        setWriter = f.fn("png_set_write_fn", "png", "data", "write", "flush")
        writer = f.fn("png_get_io_ptr")
        setStatus = f.fn("png_set_write_status_fn")
        setHeader = f.fn("png_set_IHDR")
        setText = f.fn("png_set_text")
        writeInfo = f.fn("png_write_info")
        passes = f.fn("png_set_interlace_handling")
        writeRow = f.fn("png_write_row")
        writeEnd = f.fn("png_write_end")
        setReader = f.fn("png_set_progressive_read_fn", "png", "data", "info", "row", "end")
        read = f.fn("png_process_data", "png", "info", "bytes")
        startRows = f.fn("png_start_read_image")
        header = f.fn("png_get_IHDR")
        rowBytes = f.fn("png_get_rowbytes")
        combine = f.fn("png_progressive_combine_row")
        text = f.fn("png_get_text")
    }
}

@Suite struct PNGTests {
    private static let name = "libpng16.so.16"
    /// 12 by 10 pixels of red, green and blue.
    private static let rows: [[UInt8]] = (0..<10).map { y in (0..<36).map { UInt8($0 * 7 ^ y * 20) } }

    @Test("An image in memory is written and read back, and what is none is told of", arguments: Strategy.all)
    func images(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let png = try f.load(Images.self)
            let pixels = Array(Self.rows.joined())
            let image = InOut<PNGImage>(PNGImage(width: 12, height: 10, format: .colour))
            let size = InOut<C.Size>(0)
            #expect(try png.write(image, nil, size, 0, In(pixels), 0, nil) == 1)
            let small = Out<UInt8>(count: Int(size.value) - 1)
            let error = foreignError { _ = try png.write(image, small, size, 0, In(pixels), 0, nil) }
            #expect(error?.code == .outOfBounds && error?.parameter == "file")
            let written = Out<UInt8>(count: Int(size.value))
            #expect(try png.write(image, written, size, 0, In(pixels), 0, nil) == 1)

            let file = try f.memory.allocate(copying: written.prefix(Int(size.value)), as: UInt8.self)
            let read = InOut<PNGImage>(PNGImage())
            #expect(try png.begin(read, file.pointer, UInt(file.count)) == 1)
            #expect(read.value.width == 12 && read.value.height == 10 && read.value.format == .colour)
            read.value.format = [.colour, .alpha]
            let rgba = Out<UInt8>(count: 12 * 10 * 4)
            #expect(try png.finish(read, nil, rgba, 0, nil) == 1)
            #expect(rgba.elements.indices.allSatisfy { $0 % 4 < 3 || rgba.elements[$0] == 255 })
            #expect(rgba.elements.indices.filter { $0 % 4 < 3 }.map { rgba.elements[$0] } == pixels)

            let broken = InOut<PNGImage>(PNGImage())
            #expect(try png.begin(broken, file.pointer(at: 8), 20) == 0)
            #expect(broken.value.warningOrError > 1 && broken.value.text == "Not a PNG file")
            try png.free(broken)
        }
        try check(strategy.library(Self.name))
    }

    @Test("Rows go to Swift as a file, and come from the file's pieces", arguments: Strategy.all)
    func rows(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let png = try f.load(Rows<F>.self)
            let file = try write(png, f.memory)
            #expect(file.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            try read(file, png, f.memory)
        }
        try check(strategy.library(Self.name))
    }

    /// Writes the rows interlaced, and with a text.
    private func write<F: Foreign>(_ png: Rows<F>, _ memory: F.Memory) throws -> [UInt8] {
        var warnings: [String] = []
        let warn = Callback<Rows<F>.Message>(named: "warn") { _, text in warnings.append(text) }
        let writer = try png.createWriter(png.version(nil), nil, nil, warn)
        let info = try png.createInfo(writer)
        defer { #expect(throws: Never.self) { try png.destroyWriter(InOut(writer), InOut(info)) } }
        try png.warn(writer, "only a test")
        #expect(warnings == ["only a test"])

        let file = UserData(File())
        let write = Callback<Rows<F>.Write>(named: "write") { writer, bytes in
            try png.writer(writer).object.bytes.withLock { $0 += bytes.elements }
        }
        var done: [Int32: [UInt32]] = [:]
        let status = Callback<Rows<F>.Status>(named: "status") { _, row, pass in done[pass, default: []].append(row) }
        try png.setWriter(writer, file, write, nil)
        try png.setStatus(writer, status)
        try png.setHeader(writer, info, 12, 10, 8, 2, 1, 0, 0)
        let (key, text) = (try memory.allocate(copying: "Title"), try memory.allocate(copying: "Grass"))
        try png.setText(writer, info, [PNGText(key: key.pointer, text: text.pointer, length: 5)])
        try png.writeInfo(writer, info)
        let passes = try png.passes(writer)
        for _ in 0..<passes { for row in Self.rows { try png.writeRow(writer, In(row)) } }
        try png.writeEnd(writer, nil)
        #expect(passes == 7 && done.keys.sorted() == Array(0...7) && done.values.joined().count == 20)
        return file.object.bytes.withLock { $0 }
    }

    private func read<F: Foreign>(_ file: [UInt8], _ png: Rows<F>, _ memory: F.Memory) throws {
        let reader = try png.createReader(png.version(nil), nil, nil, nil)
        let info = try png.createInfo(reader)
        defer { #expect(throws: Never.self) { try png.destroyReader(InOut(reader), InOut(info), nil) } }
        let rows = (0..<10).map { _ in InOut<UInt8>(count: 36) }
        var events: [String] = []
        let begin = Callback<Rows<F>.Progress>(named: "begin") { reader, _ in
            let (width, height, depth, colours) = (Out<UInt32>(), Out<UInt32>(), Out<Int32>(), Out<Int32>())
            #expect(try png.header(reader, info, width, height, depth, colours, nil, nil, nil) == 1)
            #expect(try png.passes(reader) == 7)
            try png.startRows(reader)
            let size = try png.rowBytes(reader, info)
            events.append("\(width.value) \(height.value) \(depth.value) \(colours.value) \(size)")
        }
        let row = Callback<Rows<F>.Row>(named: "row") { reader, new, number, _ in
            try png.combine(reader, rows[Int(number)], new)
        }
        let end = Callback<Rows<F>.Progress>(named: "end") { _, _ in events.append("end") }
        try png.setReader(reader, nil, begin, row, end)
        for start in stride(from: 0, to: file.count, by: 50) {
            try png.read(reader, info, In(file[start...].prefix(50)))
        }
        #expect(events == ["12 10 8 2 36", "end"])
        #expect(rows.map(\.elements) == Self.rows)

        let (texts, count) = (Out<Pointer<PNGText>?>(), Out<Int32>())
        #expect(try png.text(reader, info, texts, count) == 1 && count.value == 1)
        let text = try memory.load(#require(texts.value))
        #expect(try memory.string(at: #require(text.key)) == "Title")
        #expect(try memory.string(at: #require(text.text)) == "Grass")
    }

    /// In process there is no way on after libpng's last word, but to end.
    @Test("A broken file that ends the library is an error of the call")
    func fatal() throws {
        func check<F: Foreign>(_ f: F) throws {
            let png = try f.load(Rows<F>.self)
            var words: [String] = []
            let fail = Callback<Rows<F>.Message>(named: "fail") { _, text in words.append(text) }
            let reader = try png.createReader(png.version(nil), nil, fail, nil)
            let info = try png.createInfo(reader)
            let error = foreignError { try png.read(reader, info, [1, 2, 3, 4, 5, 6, 7, 8, 9]) }
            #expect(error?.code == .libraryTerminated, "\(error as Any)")
            #expect(words == ["Not a PNG file"])
            #expect(foreignError { try png.startRows(reader) }?.code == .unknownHandle)
            #expect(try png.version(nil).hasPrefix("1.6."))
        }
        try check(Strategy.sandbox.library(Self.name))
    }
}
