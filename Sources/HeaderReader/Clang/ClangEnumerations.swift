import CTypes

struct CXCursorKind: CEnum {
    let rawValue: UInt32
    static let spelling = "enum CXCursorKind"
    static let structDecl = CXCursorKind(rawValue: 2)
    static let unionDecl = CXCursorKind(rawValue: 3)
    static let enumDecl = CXCursorKind(rawValue: 5)
    static let enumConstantDecl = CXCursorKind(rawValue: 7)
    static let functionDecl = CXCursorKind(rawValue: 8)
    static let varDecl = CXCursorKind(rawValue: 9)
    static let typedefDecl = CXCursorKind(rawValue: 20)
    static let unexposedAttr = CXCursorKind(rawValue: 400)
    static let packedAttr = CXCursorKind(rawValue: 408)
    static let flagEnum = CXCursorKind(rawValue: 437)
    static let macroDefinition = CXCursorKind(rawValue: 501)
    static let inclusionDirective = CXCursorKind(rawValue: 503)
}

struct CXTypeKind: CEnum {
    let rawValue: UInt32
    static let spelling = "enum CXTypeKind"
    static let void = CXTypeKind(rawValue: 2)
    static let bool = CXTypeKind(rawValue: 3)
    static let charU = CXTypeKind(rawValue: 4)
    static let uChar = CXTypeKind(rawValue: 5)
    static let uShort = CXTypeKind(rawValue: 8)
    static let uInt = CXTypeKind(rawValue: 9)
    static let uLong = CXTypeKind(rawValue: 10)
    static let uLongLong = CXTypeKind(rawValue: 11)
    static let uInt128 = CXTypeKind(rawValue: 12)
    static let charS = CXTypeKind(rawValue: 13)
    static let sChar = CXTypeKind(rawValue: 14)
    static let short = CXTypeKind(rawValue: 16)
    static let int = CXTypeKind(rawValue: 17)
    static let long = CXTypeKind(rawValue: 18)
    static let longLong = CXTypeKind(rawValue: 19)
    static let int128 = CXTypeKind(rawValue: 20)
    static let float = CXTypeKind(rawValue: 21)
    static let double = CXTypeKind(rawValue: 22)
    static let longDouble = CXTypeKind(rawValue: 23)
    static let float128 = CXTypeKind(rawValue: 30)
    static let float16 = CXTypeKind(rawValue: 32)
    static let complex = CXTypeKind(rawValue: 100)
    static let pointer = CXTypeKind(rawValue: 101)
    static let record = CXTypeKind(rawValue: 105)
    static let `enum` = CXTypeKind(rawValue: 106)
    static let typedef = CXTypeKind(rawValue: 107)
    static let functionNoProto = CXTypeKind(rawValue: 110)
    static let functionProto = CXTypeKind(rawValue: 111)
    static let constantArray = CXTypeKind(rawValue: 112)
    static let vector = CXTypeKind(rawValue: 113)
    static let incompleteArray = CXTypeKind(rawValue: 114)
    static let variableArray = CXTypeKind(rawValue: 115)
    static let elaborated = CXTypeKind(rawValue: 119)
    static let attributed = CXTypeKind(rawValue: 163)
    static let extVector = CXTypeKind(rawValue: 176)
    static let atomic = CXTypeKind(rawValue: 177)
}

struct CXChildVisitResult: CEnum {
    let rawValue: UInt32
    static let spelling = "enum CXChildVisitResult"
    static let stop = CXChildVisitResult(rawValue: 0)
    static let next = CXChildVisitResult(rawValue: 1)
}

struct CXVisitorResult: CEnum {
    let rawValue: UInt32
    static let spelling = "enum CXVisitorResult"
    static let stop = CXVisitorResult(rawValue: 0)
    static let next = CXVisitorResult(rawValue: 1)
}

/// A result of `clang_parseTranslationUnit2` other than `CXError_Success`.
enum CXParsing: FailureRule {
    struct Failure: Error, Equatable { let rawValue: UInt32 }
    typealias Result = UInt32
    static func success(_ result: UInt32) -> Void? { result == 0 ? () : nil }
    static func reason(_ result: UInt32, errno: Int32) -> any Error { Failure(rawValue: result) }
}
