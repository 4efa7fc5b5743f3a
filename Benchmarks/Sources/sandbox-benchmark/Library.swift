import CTypes

/// What is measured of libc and libpng.
struct C99<F: Foreign>: BindingSet {
    typealias Comparison = (Pointer<UInt32>, Pointer<UInt32>) -> Int32

    let abs: Fn<F, (Int32) -> Int32>
    let memchr: Fn<F, (In<UInt8>, Int32, C.Size) -> Pointer<Untyped>?>
    let qsort: Fn<F, (InOut<UInt32>, C.Size, C.Size, Callback<Comparison>) -> Void>

    init(_ f: F) {
        abs = f.fn("abs")
        memchr = f.fn("memchr")
        qsort = f.fn("qsort")
    }
}

struct PNG<F: Foreign>: BindingSet {
    let begin: Fn<F, (InOut<PNGImage>, Counted<InOut<UInt8>, C.Size>) -> Int32>
    let finish: Fn<F, (InOut<PNGImage>, Pointer<Untyped>?, Out<UInt8>, Int32, Pointer<Untyped>?) -> Int32>

    let write: Fn<
        F,
        (
            InOut<PNGImage>, Out<UInt8>, InOut<C.Size>, Int32, In<UInt8>, Int32, Pointer<Untyped>?
        ) -> Int32
    >

    init(_ f: F) {
        begin = f.fn("png_image_begin_read_from_memory")
        finish = f.fn("png_image_finish_read")
        write = f.fn("png_image_write_to_memory")
    }

    /// The file of a picture with all kinds of colours.
    func encode(width: Int, height: Int) throws -> [UInt8] {
        let image = InOut<PNGImage>(PNGImage())
        var header = image.value
        (header.width, header.height, header.format) = (UInt32(width), UInt32(height), 3)
        try image.set(header, at: 0)
        let pixels = (0..<4 * width * height).map { index in
            let (x, y) = (index / 4 % width, index / 4 / width)
            return index % 4 == 3 ? 255 : UInt8(truncatingIfNeeded: (x * x + y * y) >> (4 + index % 4))
        }
        let file = Out<UInt8>(count: pixels.count + 4096)
        let size = InOut<C.Size>(UInt(pixels.count + 4096))
        guard try write(image, file, size, 0, In(pixels), 0, nil) != 0 else {
            throw ForeignError(.outOfRange, "the picture cannot be encoded")
        }
        return Array(file.elements.prefix(Int(size.value)))
    }

    /// Decodes a picture into `pixels`.
    func decode(_ file: InOut<UInt8>, into pixels: Out<UInt8>) throws {
        let image = InOut<PNGImage>(PNGImage())
        _ = try begin(image, file)
        var header = image.value
        header.format = 3
        try image.set(header, at: 0)
        guard try finish(image, nil, pixels, 0, nil) != 0 else {
            throw ForeignError(.outOfRange, "the picture cannot be decoded")
        }
    }
}

struct PNGImage: CStruct {
    var control: Handle<PNGControl>?
    var version: UInt32 = 1
    var width: UInt32 = 0
    var height: UInt32 = 0
    var format: UInt32 = 0
    var rest = InlineArray<76, UInt8>(repeating: 0)

    static let layout = StructLayout("png_image") {
        Field("opaque", \PNGImage.control)
        Field("version", \PNGImage.version)
        Field("width", \PNGImage.width)
        Field("height", \PNGImage.height)
        Field("format", \PNGImage.format)
        Field("rest", \PNGImage.rest)
    }
}

enum PNGControl: OpaqueType { static let spelling = "struct png_control" }
