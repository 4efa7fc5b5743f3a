// Made by swift-bind from png.h, for x86_64-linux-gnu.
import CTypes

let PNG_IMAGE_VERSION: Int32 = 1
let PNG_FORMAT_RGBA: UInt32 = 3
typealias PNGByte = UInt8

struct PNGColor: CStruct {
    var red: UInt8 = 0
    var green: UInt8 = 0
    var blue: UInt8 = 0

    static let layout = StructLayout("png_color") {
        Field("red", \PNGColor.red, as: PNGByte.self)
        Field("green", \PNGColor.green, as: PNGByte.self)
        Field("blue", \PNGColor.blue, as: PNGByte.self)
    }
}

typealias ConstColorp = Pointer<PNGColor>
typealias PNGInt32 = Int32
typealias PNGUInt32 = UInt32
enum Control: OpaqueType { static let spelling = "struct png_control" }
typealias Controlp = Handle<Control>

struct PNGImage: CStruct {
    var opaque: Controlp? = nil
    var version: UInt32 = 0
    var width: UInt32 = 0
    var height: UInt32 = 0
    var format: UInt32 = 0
    var flags: UInt32 = 0
    var colormapEntries: UInt32 = 0
    var warningOrError: UInt32 = 0
    var message: InlineArray<64, CChar> = InlineArray(repeating: 0)

    static let layout = StructLayout("png_image") {
        Field("opaque", \PNGImage.opaque)
        Field("version", \PNGImage.version, as: PNGUInt32.self)
        Field("width", \PNGImage.width, as: PNGUInt32.self)
        Field("height", \PNGImage.height, as: PNGUInt32.self)
        Field("format", \PNGImage.format, as: PNGUInt32.self)
        Field("flags", \PNGImage.flags, as: PNGUInt32.self)
        Field("colormap_entries", \PNGImage.colormapEntries, as: PNGUInt32.self)
        Field("warning_or_error", \PNGImage.warningOrError, as: PNGUInt32.self)
        Field("message", \PNGImage.message)
    }
}

typealias Imagep = Pointer<PNGImage>
typealias ConstVoidp = Pointer<Untyped>

/// The functions and variables of png.h.
struct PNG<F: Foreign>: BindingSet {
    let memory: F.Memory
    let imageBeginReadFromMemory: Fn<F, (InOut<PNGImage>?, Counted<InOut<UInt8>, C.Size>) -> Int32>
    let imageFinishRead: Fn<
        F,
        (
            InOut<PNGImage>?,
            ConstColorp?,
            Out<UInt8>,
            PNGInt32,
            Pointer<Untyped>?
        ) -> Int32
    >
    let imageFree: Fn<F, (InOut<PNGImage>?) -> Void>

    init(_ f: F) {
        memory = f.memory
        imageBeginReadFromMemory = f.fn("png_image_begin_read_from_memory", "image", "memory")
        imageFinishRead = f.fn("png_image_finish_read", "image", "background", "buffer", "row_stride", "colormap")
        imageFree = f.fn("png_image_free", "image")
    }
}
