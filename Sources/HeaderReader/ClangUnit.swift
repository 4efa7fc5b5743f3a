import CTypes
import DynamicBinding
import HeaderModel

/// Headers that libclang has read.
final class ClangUnit {
    let clang: Clang<Dynamic>
    private let index: Pointer<Untyped>?
    let unit: CXTranslationUnit
    private var fileNames: [Pointer<Untyped>: String] = [:]
    // Filled by libclang, once and again.
    private let (file, line, column) = (Out<Pointer<Untyped>?>(), Out<UInt32>(), Out<UInt32>())
    private let children = Gathering()
    private let visitor: Callback<CXCursorVisitor>
    private let fieldVisitor: Callback<CXFieldVisitor>

    /// What a visitor has seen.
    private final class Gathering {
        var cursors: [CXCursor] = []
    }

    /// How `clang_parseTranslationUnit2` is to read.
    struct Flags: OptionSet {
        let rawValue: UInt32
        static let preprocessingRecord = Flags(rawValue: 0x01)
        static let skipFunctionBodies = Flags(rawValue: 0x40)
        static let attributedTypes = Flags(rawValue: 0x1000)
    }

    /// Reads a source text that is in no file.
    init(
        _ library: ClangLibrary, source: String, arguments: [String], flags: Flags
    ) throws(HeaderError) {
        clang = library.clang
        // libclang calls visitors on the thread that visits, and this is used by one at a time.
        nonisolated(unsafe) let children = children
        visitor = Callback(fallback: .break) { cursor, _, _ in
            children.cursors.append(cursor)
            return .continue
        }
        fieldVisitor = Callback(fallback: .break) { cursor, _ in
            children.cursors.append(cursor)
            return .continue
        }
        index = clang.createIndex(0, 0)
        do {
            unit = try Self.parse(
                clang, index, source, arguments + ["-resource-dir", library.resourceDirectory], flags)
        } catch {
            clang.disposeIndex(index)
            throw HeaderError(
                .cannotParse, "libclang cannot parse the headers",
                remedy: "Check the arguments for the compiler: \(arguments.joined(separator: " "))", underlying: error)
        }
    }

    deinit {
        clang.disposeTranslationUnit(unit)
        clang.disposeIndex(index)
    }

    static let mainFile = "swift-bind.c"

    private static func parse(
        _ clang: Clang<Dynamic>, _ index: Pointer<Untyped>?, _ source: String, _ arguments: [String], _ flags: Flags
    ) throws(ForeignError) -> CXTranslationUnit {
        var arena = Arena(in: clang.memory)
        let name = try arena.allocate(copying: mainFile)
        let bytes = try arena.allocate(C.Char.self, count: source.utf8.count)
        try clang.memory.store(bytes: Array(source.utf8), at: bytes.start.cast(to: Untyped.self))
        var words: [Pointer<C.Char>?] = []
        for argument in arguments { words.append(try arena.allocate(copying: argument)) }
        let file = CXUnsavedFile(filename: name, contents: bytes.start, length: UInt(bytes.count))
        let unit = Out<CXTranslationUnit?>()
        let error = try clang.parseTranslationUnit2(index, mainFile, In(words), [file], flags.rawValue, unit)
        guard error == .success, let handle = unit.value else {
            throw ForeignError(.nullResult, "libclang ends with \(error)", function: "clang_parseTranslationUnit2")
        }
        return handle
    }

    /// The target's triple, without a vendor: `x86_64-linux-gnu`.
    var target: String {
        let information = clang.getTranslationUnitTargetInfo(unit)
        defer { clang.targetInfoDispose(information) }
        var parts = clang.take(clang.targetInfoGetTriple(information)).split(separator: "-")
        if parts.count > 2, parts[1] == "unknown" || parts[1] == "pc" { parts.remove(at: 1) }
        return parts.joined(separator: "-")
    }

    var root: CXCursor { clang.getTranslationUnitCursor(unit) }

    /// What is declared right inside.
    func children(of cursor: CXCursor) throws(ForeignError) -> [CXCursor] {
        children.cursors.removeAll(keepingCapacity: true)
        _ = try clang.visitChildren(cursor, visitor, nil)
        return children.cursors
    }

    /// The fields of a structure or union, those without a name too.
    func fields(of type: CXType) throws(ForeignError) -> [CXCursor] {
        children.cursors.removeAll(keepingCapacity: true)
        _ = try clang.typeVisitFields(type, fieldVisitor, nil)
        return children.cursors
    }

    func name(of cursor: CXCursor) -> String { clang.take(clang.getCursorSpelling(cursor)) }

    func spelling(of type: CXType) -> String { clang.take(clang.getTypeSpelling(type)) }

    /// `nil` for what is in no file.
    func location(of cursor: CXCursor) throws(ForeignError) -> SourceLocation? {
        try location(clang.getCursorLocation(cursor))
    }

    func location(_ location: CXSourceLocation) throws(ForeignError) -> SourceLocation? {
        try clang.getFileLocation(location, file, line, column, nil)
        guard let file = file.value else { return nil }
        return SourceLocation(file: name(ofFile: file), line: Int(line.value), column: Int(column.value))
    }

    func name(ofFile file: Pointer<Untyped>) -> String {
        if let name = fileNames[file] { return name }
        var name = clang.take(clang.getFileName(file))
        while name.hasPrefix("./") { name.removeFirst(2) }
        fileNames[file] = name
        return name
    }

    /// - Parameter limit: how many tokens are worth reading.
    /// - Returns: the texts of the tokens; `nil` if there are more of them.
    func tokens(of cursor: CXCursor, limit: Int = .max) throws(ForeignError) -> [String]? {
        let (tokens, count) = (Out<Pointer<CXToken>?>(), Out<UInt32>())
        try clang.tokenize(unit, clang.getCursorExtent(cursor), tokens, count)
        guard let first = tokens.value else { return [] }
        defer { clang.disposeTokens(unit, first, count.value) }
        guard count.value <= limit else { return nil }
        return try clang.memory.elements(at: first, count: Int(count.value))
            .map { clang.take(clang.getTokenSpelling(unit, $0)) }
    }

    /// What libclang has to say, without notes and without what it warns of in headers of the system, but for
    /// declarations among parameters.
    func diagnostics() throws(ForeignError) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for number in 0..<clang.getNumDiagnostics(unit) {
            let diagnostic = clang.getDiagnostic(unit, number)
            defer { clang.disposeDiagnostic(diagnostic) }
            let severity = clang.getDiagnosticSeverity(diagnostic)
            guard severity.rawValue >= CXDiagnosticSeverity.warning.rawValue else { continue }
            let place = clang.getDiagnosticLocation(diagnostic)
            let found = Diagnostic(
                severity == .warning ? .warning : .error, "clang", at: try location(place),
                clang.take(clang.getDiagnosticSpelling(diagnostic)))
            let isOfSystem = severity == .warning && clang.locationIsInSystemHeader(place) != 0
            if !isOfSystem || LocalTags.isTold(of: found) { diagnostics.append(found) }
        }
        return diagnostics
    }
}
