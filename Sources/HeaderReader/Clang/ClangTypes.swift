import CTypes

enum CXUnit: OpaqueType { static let spelling = "struct CXTranslationUnitImpl" }

struct CXCursor: CStruct {
    var kind: CXCursorKind
    var xdata: Int32
    var data: InlineArray<3, Pointer<Untyped>?>
    static let layout = StructLayout("CXCursor") {
        Field("kind", \CXCursor.kind)
        Field("xdata", \CXCursor.xdata)
        Field("data", \CXCursor.data)
    }
}

struct CXType: CStruct {
    var kind: CXTypeKind
    var data: InlineArray<2, Pointer<Untyped>?>
    static let layout = StructLayout("CXType") {
        Field("kind", \CXType.kind)
        Field("data", \CXType.data)
    }
}

struct CXString: CStruct {
    var data: Pointer<Untyped>?
    var flags: UInt32
    static let layout = StructLayout("CXString") {
        Field("data", \CXString.data)
        Field("private_flags", \CXString.flags)
    }
}

struct CXSourceLocation: CStruct {
    var data: InlineArray<2, Pointer<Untyped>?>
    var number: UInt32
    static let layout = StructLayout("CXSourceLocation") {
        Field("ptr_data", \CXSourceLocation.data)
        Field("int_data", \CXSourceLocation.number)
    }
}

struct CXSourceRange: CStruct {
    var data: InlineArray<2, Pointer<Untyped>?>
    var begin, end: UInt32
    static let layout = StructLayout("CXSourceRange") {
        Field("ptr_data", \CXSourceRange.data)
        Field("begin_int_data", \CXSourceRange.begin)
        Field("end_int_data", \CXSourceRange.end)
    }
}

struct CXToken: CStruct {
    var numbers: InlineArray<4, UInt32>
    var data: Pointer<Untyped>?
    static let layout = StructLayout("CXToken") {
        Field("int_data", \CXToken.numbers)
        Field("ptr_data", \CXToken.data)
    }
}

struct CXUnsavedFile: CStruct {
    var name, contents: Pointer<C.Char>?
    var length: UInt
    static let layout = StructLayout("struct CXUnsavedFile") {
        Field("Filename", \CXUnsavedFile.name)
        Field("Contents", \CXUnsavedFile.contents)
        Field("Length", \CXUnsavedFile.length, as: C.UnsignedLong.self)
    }
}
