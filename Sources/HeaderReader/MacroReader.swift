import CTypes
import DynamicBinding
import HeaderModel

/// Finds the values of macros: a compiler is asked what variables would be that begin with them.
struct MacroReader {
    private let unit: ClangUnit
    private var clang: Clang<Dynamic> { unit.clang }

    private static let prefix = "swb_macro_"

    /// What is known of a macro that is a constant.
    struct Constant {
        let value: MacroDeclaration.Value
        let isDeprecated: Bool
    }

    /// Those macros that are constants.
    static func constants(
        among macros: [Declaration], _ library: ClangLibrary, source: String, arguments: [String]
    ) throws(HeaderError) -> [String: Constant] {
        var lines = source
        let expansions = MacroExpansions(macros)
        var tokens: [String: [String]] = [:]
        var line = source.utf8.count { $0 == UInt8(ascii: "\n") }
        var macrosByLine: [Int: String] = [:]
        for macro in macros {
            guard case .macro(let content) = macro.content, content.parameters == nil, !content.tokens.isEmpty,
                let expansion = expansions.tokens(of: macro.name)
            else { continue }
            tokens[macro.name] = expansion
            line += 1
            macrosByLine[line] = macro.name
            lines += "__auto_type \(prefix)\(macro.name) = \(macro.name);\n"
        }
        if tokens.isEmpty { return [:] }
        let unit = try ClangUnit(
            library, source: lines,
            // Macros are declared to be deprecated by `#pragma GCC warning`.
            arguments: arguments + ["-Wno-everything", "-W#pragma-messages", "-ferror-limit=0"],
            flags: [.skipFunctionBodies])
        do {
            // libclang makes something of what is wrong, too.
            var deprecated: Set<String> = []
            for diagnostic in try unit.diagnostics() {
                guard let location = diagnostic.location, location.file == ClangUnit.mainFile,
                    let macro = macrosByLine[location.line]
                else { continue }
                if diagnostic.severity == .error { tokens[macro] = nil } else { deprecated.insert(macro) }
            }
            let values = try MacroReader(unit: unit).values(tokens)
            return Dictionary(
                uniqueKeysWithValues: values.map {
                    ($0, Constant(value: $1, isDeprecated: deprecated.contains($0)))
                })
        } catch {
            throw HeaderError(.cannotParse, "libclang gives what cannot be", underlying: error)
        }
    }

    private func values(_ tokens: [String: [String]]) throws(ForeignError) -> [String: MacroDeclaration.Value] {
        var values: [String: MacroDeclaration.Value] = [:]
        for cursor in try unit.children(of: unit.root) where cursor.kind == .varDecl {
            let name = unit.name(of: cursor)
            guard name.hasPrefix(Self.prefix) else { continue }
            let macro = String(name.dropFirst(Self.prefix.count))
            guard let tokens = tokens[macro] else { continue }
            values[macro] = value(of: cursor, tokens)
        }
        return values
    }

    private func value(of cursor: CXCursor, _ tokens: [String]) -> MacroDeclaration.Value? {
        let type = clang.getCanonicalType(clang.getCursorType(cursor))
        let result = clang.cursorEvaluate(cursor)
        guard result != nil else { return nil }
        defer { clang.evalResultDispose(result) }
        switch clang.evalResultGetKind(result) {
        case .int:
            let value = clang.evalResultGetAsLongLong(result)
            // A constant of an enumeration is an `int` for older versions of C, and of libclang.
            if type.kind == .enum, Int32(exactly: value) != nil { return .integer(value, .int) }
            return scalar(type).flatMap { integer(value, $0) }
        case .float: return scalar(type).flatMap { floating(clang.evalResultGetAsDouble(result), $0) }
        case .strLiteral: return text(clang.evalResultGetAsStr(result), type, tokens)
        default: return nil
        }
    }

    private func scalar(_ type: CXType) -> Scalar? {
        guard type.kind == .enum else { return Scalar(type.kind) }
        return Scalar(clang.getCanonicalType(clang.getEnumDeclIntegerType(clang.getTypeDeclaration(type))).kind)
    }

    private func integer(_ value: Int64, _ type: Scalar) -> MacroDeclaration.Value? {
        switch type {
        case .bool, .unsignedChar, .unsignedShort, .unsignedInt, .unsignedLong, .unsignedLongLong:
            .unsigned(UInt64(bitPattern: value), type)
        case .char, .signedChar, .short, .int, .long, .longLong: .integer(value, type)
        // libclang gives 64 bits of them, whatever they are.
        case .int128, .unsignedInt128: nil
        case .float16, .float, .double, .longDouble, .float128: nil
        }
    }

    /// What has more digits than a `double` is none.
    private func floating(_ value: Double, _ type: Scalar) -> MacroDeclaration.Value? {
        (type == .float || type == .double) && value.isFinite ? .floating(value, type) : nil
    }

    /// Texts of `char` that are UTF-8, up to their end: a NUL inside would end them early.
    private func text(_ text: Pointer<C.Char>?, _ type: CXType, _ tokens: [String]) -> MacroDeclaration.Value? {
        guard let text, Scalar(clang.getCanonicalType(clang.getPointeeType(type)).kind) == .char,
            !tokens.contains(where: { $0.contains("\\0") || $0.contains("\\x") || $0.contains("\\u") })
        else { return nil }
        return String(validatingCString: text.address.assumingMemoryBound(to: CChar.self)).map { .string($0) }
    }
}
