import CTypes

/// libpng's simplified interface: an image in memory becomes pixels.
struct PNG<F: Foreign>: BindingSet {
    // libpng keeps the address of the bytes until it has finished. An In is there for one call, an InOut
    // for as long as the object.
    let begin: Fn<F, (InOut<PNGImage>, Counted<InOut<UInt8>, C.Size>) -> Int32>
    let finish: Fn<F, (InOut<PNGImage>, Pointer<Untyped>?, Out<UInt8>, Int32, Pointer<Untyped>?) -> Int32>
    let free: Fn<F, (InOut<PNGImage>) -> Void>

    init(_ f: F) {
        begin = f.fn("png_image_begin_read_from_memory", "image", "bytes")
        finish = f.fn(
            "png_image_finish_read", "image", "background", "pixels", "stride", "colours")
        free = f.fn("png_image_free", "image")
    }
}

/// `png_image`, which also says what went wrong.
struct PNGImage: CStruct {
    var control: Handle<PNGControl>?
    var version: UInt32 = 1
    var width: UInt32 = 0
    var height: UInt32 = 0
    var format: UInt32 = 0
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

    /// Red, green, blue and alpha, a byte each.
    static let rgba: UInt32 = 3

    /// What libpng says.
    var text: String {
        let bytes = message.indices.map { UInt8(bitPattern: message[$0]) }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}

enum PNGControl: OpaqueType { static let spelling = "struct png_control" }
