import CTypes

enum FTLibrary: OpaqueType { static let spelling = "struct FT_LibraryRec_" }

/// What a function of FreeType's returns, other than 0.
struct FTError: Error, Equatable { let code: Int32 }

enum FTRule: FailureRule {
    typealias Result = Int32
    static func success(_ result: Int32) -> Void? { result == 0 ? () : nil }
    static func reason(_ result: Int32, errno: Int32) -> any Error { FTError(code: result) }
}

typealias FTFinalizer = (Pointer<FTFace>?) -> Void
typealias FTToPoint = (Pointer<FTVector>, UserData<FTPath>) -> Int32
typealias FTByPoint = (Pointer<FTVector>, Pointer<FTVector>, UserData<FTPath>) -> Int32
typealias FTByPoints = (Pointer<FTVector>, Pointer<FTVector>, Pointer<FTVector>, UserData<FTPath>) -> Int32
typealias FTRead = (Pointer<FTStream>, C.UnsignedLong, Pointer<Untyped>?, C.UnsignedLong) -> C.UnsignedLong
typealias FTClose = (Pointer<FTStream>) -> Void

struct FreeType<F: Foreign>: BindingSet {
    let initialize: Fn<F, (Out<Handle<FTLibrary>?>) -> Throwing<FTRule>>
    let done: Fn<F, (Handle<FTLibrary>) -> Throwing<FTRule>>
    let newMemoryFace:
        Fn<F, (Handle<FTLibrary>, Pointer<UInt8>, C.Long, C.Long, Out<Pointer<FTFace>?>) -> Throwing<FTRule>>
    let openFace: Fn<F, (Handle<FTLibrary>, In<FTOpenArguments>, C.Long, Out<Pointer<FTFace>?>) -> Throwing<FTRule>>
    let doneFace: Fn<F, (Pointer<FTFace>) -> Throwing<FTRule>>
    let setPixelSizes: Fn<F, (Pointer<FTFace>, UInt32, UInt32) -> Throwing<FTRule>>
    let index: Fn<F, (Pointer<FTFace>, C.UnsignedLong) -> UInt32>
    let loadGlyph: Fn<F, (Pointer<FTFace>, UInt32, FTLoadFlags) -> Throwing<FTRule>>
    let renderGlyph: Fn<F, (Pointer<FTGlyphSlot>, Int32) -> Throwing<FTRule>>
    let decompose: Fn<F, (Pointer<FTOutline>, In<FTOutlineFunctions>, UserData<FTPath>) -> Throwing<FTRule>>
    let table: Fn<F, (Pointer<FTFace>, Int32) -> Pointer<Untyped>?>

    init(_ f: F) {
        initialize = f.fn("FT_Init_FreeType")
        done = f.fn("FT_Done_FreeType")
        newMemoryFace = f.fn("FT_New_Memory_Face", "library", "bytes", "size", "index", "face")
        openFace = f.fn("FT_Open_Face", "library", "arguments", "index", "face")
        doneFace = f.fn("FT_Done_Face")
        setPixelSizes = f.fn("FT_Set_Pixel_Sizes")
        index = f.fn("FT_Get_Char_Index")
        loadGlyph = f.fn("FT_Load_Glyph", "face", "glyph", "flags")
        renderGlyph = f.fn("FT_Render_Glyph")
        decompose = f.fn("FT_Outline_Decompose", "outline", "functions", "path")
        table = f.fn("FT_Get_Sfnt_Table")
    }
}

struct FTLoadFlags: CFlags {
    let rawValue: Int32
    static let noScale = FTLoadFlags(rawValue: 1)
}

struct FTFaceFlags: CFlags {
    let rawValue: Int
    static let scalable = FTFaceFlags(rawValue: 1 << 0)
    static let fixedWidth = FTFaceFlags(rawValue: 1 << 2)
    static let sfnt = FTFaceFlags(rawValue: 1 << 3)
    static let horizontal = FTFaceFlags(rawValue: 1 << 4)
}

/// `FT_CURVE_TAG_…`: bits beside each point of an outline.
struct FTPointTag: CFlags {
    let rawValue: UInt8
    static let onCurve = FTPointTag(rawValue: 1)
}

/// Four characters as a number.
struct FTEncoding: CEnum {
    let rawValue: UInt32
    static let spelling = "FT_Encoding"
    static let unicode = FTEncoding(rawValue: 0x756E_6963)
}

struct FTGlyphFormat: CEnum {
    let rawValue: UInt32
    static let spelling = "FT_Glyph_Format"
    static let bitmap = FTGlyphFormat(rawValue: 0x6269_7473)
    static let outline = FTGlyphFormat(rawValue: 0x6F75_746C)
}

struct FTVector: CStruct, Equatable {
    var x, y: Int
    static let layout = StructLayout("FT_Vector") {
        Field("x", \FTVector.x, as: C.Long.self)
        Field("y", \FTVector.y, as: C.Long.self)
    }
}

struct FTBox: CStruct {
    var low, high: FTVector
    static let layout = StructLayout("FT_BBox") {
        Field("min", \FTBox.low)
        Field("max", \FTBox.high)
    }
}

/// What the program hangs on an object of the library's, and what ends it.
struct FTGeneric: CStruct {
    var data: Pointer<Untyped>?
    var finalizer: FunctionPointer<FTFinalizer>?
    static let layout = StructLayout("FT_Generic") {
        Field("data", \FTGeneric.data)
        Field("finalizer", \FTGeneric.finalizer)
    }
}

struct FTCharacterMap: CStruct {
    var face: Pointer<FTFace>?
    var encoding: FTEncoding
    var platform, identifier: UInt16
    static let layout = StructLayout("FT_CharMapRec") {
        Field("face", \FTCharacterMap.face)
        Field("encoding", \FTCharacterMap.encoding)
        Field("platform_id", \FTCharacterMap.platform)
        Field("encoding_id", \FTCharacterMap.identifier)
    }
}

/// `FT_FaceRec`, to the last of its private fields.
struct FTFace: CStruct {
    var count, index: Int
    var flags: FTFaceFlags
    var styleFlags, glyphCount: Int
    var family, style: Pointer<C.Char>?
    var sizeCount: Int32
    var sizes: Pointer<Untyped>?
    var characterMapCount: Int32
    var characterMaps: Pointer<Pointer<FTCharacterMap>?>?
    var generic: FTGeneric
    var box: FTBox
    var unitsPerEM: UInt16
    var ascender, descender, height, maximumWidth, maximumHeight, underline, underlineThickness: Int16
    var slot: Pointer<FTGlyphSlot>?
    var size: Pointer<Untyped>?
    var characterMap: Pointer<FTCharacterMap>?
    var driver, memory: Pointer<Untyped>?
    var stream: Pointer<FTStream>?
    var firstSize, lastSize: Pointer<Untyped>?
    var hinting: FTGeneric
    var extensions, rest: Pointer<Untyped>?

    static let layout = StructLayout("FT_FaceRec") {
        Field("num_faces", \FTFace.count, as: C.Long.self)
        Field("face_index", \FTFace.index, as: C.Long.self)
        Field("face_flags", \FTFace.flags)
        Field("style_flags", \FTFace.styleFlags, as: C.Long.self)
        Field("num_glyphs", \FTFace.glyphCount, as: C.Long.self)
        Field("family_name", \FTFace.family)
        Field("style_name", \FTFace.style)
        Field("num_fixed_sizes", \FTFace.sizeCount)
        Field("available_sizes", \FTFace.sizes)
        Field("num_charmaps", \FTFace.characterMapCount)
        Field("charmaps", \FTFace.characterMaps)
        Field("generic", \FTFace.generic)
        Field("bbox", \FTFace.box)
        Field("units_per_EM", \FTFace.unitsPerEM)
        Field("ascender", \FTFace.ascender)
        Field("descender", \FTFace.descender)
        Field("height", \FTFace.height)
        Field("max_advance_width", \FTFace.maximumWidth)
        Field("max_advance_height", \FTFace.maximumHeight)
        Field("underline_position", \FTFace.underline)
        Field("underline_thickness", \FTFace.underlineThickness)
        Field("glyph", \FTFace.slot)
        Field("size", \FTFace.size)
        Field("charmap", \FTFace.characterMap)
        Field("driver", \FTFace.driver)
        Field("memory", \FTFace.memory)
        Field("stream", \FTFace.stream)
        Field("sizes_list.head", \FTFace.firstSize)
        Field("sizes_list.tail", \FTFace.lastSize)
        Field("autohint", \FTFace.hinting)
        Field("extensions", \FTFace.extensions)
        Field("internal", \FTFace.rest)
    }
}

struct FTBitmap: CStruct {
    var rows, width: UInt32
    var pitch: Int32
    var buffer: Pointer<UInt8>?
    var greys: UInt16
    var mode, paletteMode: UInt8
    var palette: Pointer<Untyped>?
    static let layout = StructLayout("FT_Bitmap") {
        Field("rows", \FTBitmap.rows)
        Field("width", \FTBitmap.width)
        Field("pitch", \FTBitmap.pitch)
        Field("buffer", \FTBitmap.buffer)
        Field("num_grays", \FTBitmap.greys)
        Field("pixel_mode", \FTBitmap.mode)
        Field("palette_mode", \FTBitmap.paletteMode)
        Field("palette", \FTBitmap.palette)
    }
}

struct FTOutline: CStruct {
    var contourCount, pointCount: Int16
    var points: Pointer<FTVector>?
    var tags: Pointer<FTPointTag>?
    var ends: Pointer<Int16>?
    var flags: Int32
    static let layout = StructLayout("FT_Outline") {
        Field("n_contours", \FTOutline.contourCount)
        Field("n_points", \FTOutline.pointCount)
        Field("points", \FTOutline.points)
        Field("tags", \FTOutline.tags)
        Field("contours", \FTOutline.ends)
        Field("flags", \FTOutline.flags)
    }
}

/// `FT_GlyphSlotRec`, of which some fields are read.
struct FTGlyphSlot: CStruct {
    var glyph: UInt32
    var width, height: Int
    var advance: FTVector
    var format: FTGlyphFormat
    var bitmap: FTBitmap
    var left, top: Int32
    var outline: FTOutline
    static let layout = PartialLayout<_, _, 304, 8>("FT_GlyphSlotRec") {
        At<24>.field("glyph_index", \FTGlyphSlot.glyph)
        At<48>.field("metrics.width", \FTGlyphSlot.width, as: C.Long.self)
        At<56>.field("metrics.height", \FTGlyphSlot.height, as: C.Long.self)
        At<128>.field("advance", \FTGlyphSlot.advance)
        At<144>.field("format", \FTGlyphSlot.format)
        At<152>.field("bitmap", \FTGlyphSlot.bitmap)
        At<192>.field("bitmap_left", \FTGlyphSlot.left)
        At<196>.field("bitmap_top", \FTGlyphSlot.top)
        At<200>.field("outline", \FTGlyphSlot.outline)
    }
}

struct FTOutlineFunctions: CStruct {
    var move, line: FunctionPointer<FTToPoint>?
    var conic: FunctionPointer<FTByPoint>?
    var cubic: FunctionPointer<FTByPoints>?
    var shift: Int32 = 0
    var delta: Int = 0
    static let layout = StructLayout("FT_Outline_Funcs") {
        Field("move_to", \FTOutlineFunctions.move)
        Field("line_to", \FTOutlineFunctions.line)
        Field("conic_to", \FTOutlineFunctions.conic)
        Field("cubic_to", \FTOutlineFunctions.cubic)
        Field("shift", \FTOutlineFunctions.shift)
        Field("delta", \FTOutlineFunctions.delta, as: C.Long.self)
    }
}

/// `FT_StreamDesc`. Its other member is an address: with that it could not leave the process.
struct FTDescriptor: CUnion {
    var value: Int = 0
    static let layout = UnionLayout("FT_StreamDesc") { Member("value", \FTDescriptor.value, as: C.Long.self) }
}

/// `FT_StreamRec`: a file that the program reads.
struct FTStream: CStruct {
    var base: Pointer<UInt8>?
    var size: UInt
    var position: UInt = 0
    var descriptor: FTDescriptor
    var path = FTDescriptor()
    var read: FunctionPointer<FTRead>?
    var close: FunctionPointer<FTClose>?
    var memory, cursor, limit: Pointer<Untyped>?
    static let layout = StructLayout("FT_StreamRec") {
        Field("base", \FTStream.base)
        Field("size", \FTStream.size, as: C.UnsignedLong.self)
        Field("pos", \FTStream.position, as: C.UnsignedLong.self)
        Field("descriptor", \FTStream.descriptor)
        Field("pathname", \FTStream.path)
        Field("read", \FTStream.read)
        Field("close", \FTStream.close)
        Field("memory", \FTStream.memory)
        Field("cursor", \FTStream.cursor)
        Field("limit", \FTStream.limit)
    }
}

/// `FT_Open_Args`, for a stream.
struct FTOpenArguments: CStruct {
    /// `FT_OPEN_STREAM`
    var flags: UInt32 = 2
    var stream: Pointer<FTStream>?
    static let layout = PartialLayout<_, _, 64, 8>("FT_Open_Args") {
        At<0>.field("flags", \FTOpenArguments.flags)
        At<32>.field("stream", \FTOpenArguments.stream)
    }
}

/// `TT_OS2`, a table of the font's file.
struct FTOS2: CStruct {
    var weight: UInt16
    var panose: InlineArray<10, UInt8>
    var vendor: InlineArray<4, CChar>
    var selection: FTSelection
    static let layout = PartialLayout<_, _, 136, 8>("TT_OS2") {
        At<4>.field("usWeightClass", \FTOS2.weight)
        At<32>.field("panose", \FTOS2.panose)
        At<80>.field("achVendID", \FTOS2.vendor)
        At<84>.field("fsSelection", \FTOS2.selection)
    }
}

struct FTSelection: CFlags {
    let rawValue: UInt16
    static let bold = FTSelection(rawValue: 1 << 5)
    static let regular = FTSelection(rawValue: 1 << 6)
}
