import CTypes

/// Pixels with red, green, blue and alpha.
struct Picture {
    let width: Int
    let height: Int
    let pixels: [UInt8]
}

struct DecodingError: Error, CustomStringConvertible {
    let description: String
}

/// The largest picture that is decoded.
let maximumPixels = 1 << 24

/// Decodes what libpng knows.
func decode<F: Foreign>(_ bytes: [UInt8], with png: PNG<F>) throws -> Picture {
    var empty = PNGImage()
    empty.version = UInt32(PNG_IMAGE_VERSION)
    let image = InOut<PNGImage>(empty)
    let file = InOut<UInt8>(bytes)
    defer { withExtendedLifetime(file) {} }
    guard try png.imageBeginReadFromMemory(image, file) != 0 else {
        throw DecodingError(description: image.value.text)
    }
    // The numbers come from the library, and so from the file.
    var header = image.value
    let (width, height) = (Int(header.width), Int(header.height))
    guard width > 0, height > 0, width <= maximumPixels / height else {
        try png.imageFree(image)
        throw DecodingError(description: "\(width) × \(height) pixels are too many")
    }
    header.format = PNG_FORMAT_RGBA
    try image.set(header, at: 0)
    let pixels = Out<UInt8>(count: width * height * 4)
    guard try png.imageFinishRead(image, nil, pixels, 0, nil) != 0 else {
        throw DecodingError(description: image.value.text)
    }
    return Picture(width: width, height: height, pixels: pixels.elements)
}

/// A decoder with faults, which is linked into this program.
struct TrapDecoder<F: Foreign>: BindingSet {
    let decode: Fn<
        F,
        (
            Counted<In<UInt8>, C.Size>, Counted<Out<UInt8>, C.Size>, Out<UInt32>, Out<UInt32>
        ) -> Int32
    >

    init(_ f: F) { decode = f.fn("trap_decode", "bytes", "pixels", "width", "height") }
}

func decode<F: Foreign>(_ bytes: [UInt8], with decoder: TrapDecoder<F>) throws -> Picture {
    let pixels = Out<UInt8>(count: 255 * 255 * 4)
    let (width, height) = (Out<UInt32>(), Out<UInt32>())
    guard try decoder.decode(In(bytes), pixels, width, height) == 0 else {
        throw DecodingError(description: "this is no image that the decoder knows")
    }
    let (w, h) = (Int(width.value), Int(height.value))
    guard w <= 255, h <= 255 else { throw DecodingError(description: "\(w) × \(h) pixels are too many") }
    return Picture(width: w, height: h, pixels: try pixels.prefix(w * h * 4))
}
