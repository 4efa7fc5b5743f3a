import CTypes
import DynamicBinding
import HeaderModel

/// Makes declarations of what libclang has read, each after those that it needs.
final class DeclarationReader {
    let unit: ClangUnit
    var clang: Clang<Dynamic> { unit.clang }
    private let selection: HeaderSelection
    private let source: HeaderSource
    /// Whether what a file declares is asked for: types, and symbols.
    private var selectedFiles: [String: (types: Bool, symbols: Bool)] = [:]
    private(set) var declarations: [Declaration] = []
    /// What records, enumerations and typedefs are called, by libclang's name of them.
    private var identifiers: [String: String] = [:]
    /// What records without a name are called after that are members without one: libclang has one name for all in a
    /// record.
    private var namelessPlaces: Set<String> = []
    /// Where functions and variables are in `declarations`.
    private var places: [String: Int] = [:]
    private var macroPlaces: [String: Int] = [:]
    var localTags: LocalTags

    init(_ unit: ClangUnit, _ selection: HeaderSelection, _ source: HeaderSource, _ localTags: LocalTags) {
        self.unit = unit
        self.localTags = localTags
        self.selection = selection
        self.source = source
    }

    /// Reads all that is asked for, and what it needs.
    func read(_ cursors: [CXCursor]) throws(ForeignError) {
        try localTags.find(cursors, in: unit)
        for cursor in cursors {
            guard let location = try unit.location(of: cursor), isSelected(cursor, location) else { continue }
            switch cursor.kind {
            case .functionDecl: try readFunction(cursor, location)
            case .varDecl: try readVariable(cursor, location)
            case .structDecl, .unionDecl, .enumDecl:
                // A structure without a name is read with what is of its type, and so is a type among parameters.
                if cursor.kind != .enumDecl, isNameless(cursor) { continue }
                if try localTags.contains(cursor, in: unit) { continue }
                _ = try need(cursor, in: "")
            case .typedefDecl: _ = try need(cursor, in: "")
            case .macroDefinition: try readMacro(cursor, location)
            default: break
            }
        }
    }

    private func isSelected(_ cursor: CXCursor, _ location: SourceLocation) -> Bool {
        let isSymbol = cursor.kind == .functionDecl || cursor.kind == .varDecl
        if let known = selectedFiles[location.file] { return isSymbol ? known.symbols : known.types }
        selectedFiles[location.file] = (
            selection.contains(location.file, isSymbol: false), selection.contains(location.file, isSymbol: true)
        )
        return isSelected(cursor, location)
    }

    /// Adds a declaration; of a function or variable that was declared before, what that did not tell.
    private func add(_ declaration: Declaration) {
        if let place = places[declaration.name] {
            let earlier = declarations[place]
            if Self.isTold(more: declaration.content, than: earlier.content) {
                declarations[place].content = declaration.content
            }
            declarations[place].comment = earlier.comment ?? declaration.comment
            declarations[place].deprecation = earlier.deprecation ?? declaration.deprecation
        } else {
            places[declaration.name] = declarations.count
            declarations.append(declaration)
        }
    }

    private static func isTold(more content: Declaration.Content, than earlier: Declaration.Content) -> Bool {
        switch (earlier, content) {
        case (.variable(let before), _): if case .incompleteArray = before.type { true } else { false }
        case (.function(let before), .function(let now)): !before.type.hasPrototype && now.type.hasPrototype
        default: false
        }
    }

    private func declaration(
        _ name: String, _ cursor: CXCursor, _ location: SourceLocation, _ content: Declaration.Content
    ) -> Declaration {
        Declaration(
            name: name, location: location, isSelected: isSelected(cursor, location), comment: comment(of: cursor),
            deprecation: deprecation(of: cursor), content: content)
    }

    private func deprecation(of cursor: CXCursor) -> Declaration.Deprecation? {
        switch clang.getCursorAvailability(cursor) {
        case .deprecated: .init()
        case .notAvailable: .init(isUnavailable: true)
        default: nil
        }
    }

    func comment(of cursor: CXCursor) -> String? {
        let text = clang.take(clang.cursorGetRawCommentText(cursor))
        return text.isEmpty ? nil : text
    }

    // MARK: Functions, variables and macros

    private func readFunction(_ cursor: CXCursor, _ location: SourceLocation) throws(ForeignError) {
        let name = unit.name(of: cursor)
        let type = clang.getCursorType(cursor)
        let parameters = (0..<max(0, clang.cursorGetNumArguments(cursor))).map {
            clang.cursorGetArgument(cursor, UInt32($0))
        }
        // As they are declared: the function's own type has pointers for arrays.
        let types = parameters.map { clang.getCursorType($0) }
        let names = parameters.map(unit.name).map { $0.isEmpty ? nil : $0 }
        let functionType = try readFunction(type, in: name, parameters: types)
        var function = FunctionDeclaration(
            type: functionType,
            parameterNames: names + Array(repeating: nil, count: functionType.parameters.count - names.count))
        function.symbol = symbol(of: cursor, name)
        function.isInline = clang.cursorGetStorageClass(cursor) == .static || clang.cursorIsFunctionInlined(cursor) != 0
        function.isNoReturn = try isNoReturn(cursor, type)
        function.callingConvention = callingConvention(of: type)
        let signature = source.signature(at: location)
        function.signatureOf = signature?.subject
        var declaration = declaration(name, cursor, location, .function(function))
        declaration.location = signature?.location ?? location
        add(declaration)
    }

    private func readVariable(_ cursor: CXCursor, _ location: SourceLocation) throws(ForeignError) {
        let name = unit.name(of: cursor)
        let variable = VariableDeclaration(
            type: try read(clang.getCursorType(cursor), in: name), symbol: symbol(of: cursor, name),
            isThreadLocal: clang.getCursorTlsKind(cursor) != .none,
            isStatic: clang.cursorGetStorageClass(cursor) == .static)
        add(declaration(name, cursor, location, .variable(variable)))
    }

    private func readMacro(_ cursor: CXCursor, _ location: SourceLocation) throws(ForeignError) {
        guard clang.cursorIsMacroBuiltin(cursor) == 0 else { return }
        let name = unit.name(of: cursor)
        // What is longer is no constant that anybody has written.
        let tokens = try unit.tokens(of: cursor, limit: 4096)
        var macro = MacroDeclaration(tokens: tokens.map { Array($0.dropFirst()) } ?? ["…"])
        if clang.cursorIsMacroFunctionLike(cursor) != 0, let end = macro.tokens.firstIndex(of: ")") {
            macro.parameters = macro.tokens[1..<end].filter { $0 != "," }
            macro.tokens.removeSubrange(...end)
        }
        // The last definition is the one that holds.
        let declaration = Declaration(name: name, location: location, isSelected: true, content: .macro(macro))
        if let place = macroPlaces[name] {
            declarations[place] = declaration
        } else {
            macroPlaces[name] = declarations.count
            declarations.append(declaration)
        }
    }

    private func symbol(of cursor: CXCursor, _ name: String) -> String? {
        let symbol = clang.take(clang.cursorGetMangling(cursor))
        return symbol.isEmpty || symbol == name ? nil : symbol
    }

    private func isNoReturn(_ cursor: CXCursor, _ type: CXType) throws(ForeignError) -> Bool {
        if unit.spelling(of: type).contains("__attribute__((noreturn))") { return true }
        for attribute in try unit.children(of: cursor) where attribute.kind == .unexposedAttr {
            let tokens = try unit.tokens(of: attribute) ?? []
            if tokens.contains(where: { $0 == "_Noreturn" || $0 == "noreturn" || $0 == "__noreturn__" }) { return true }
        }
        return false
    }

    func callingConvention(of type: CXType) -> String? {
        switch clang.getFunctionTypeCallingConv(type) {
        // The last is what C uses on x86-64.
        case .default, .c, .x8664SysV: nil
        case .x8664Win64: "ms_abi"
        case .x86StdCall: "stdcall"
        case .x86FastCall: "fastcall"
        case .x86ThisCall: "thiscall"
        case .x86RegCall: "regcall"
        case .x86VectorCall: "vectorcall"
        case let other: "\(other)"
        }
    }

    // MARK: Records, enumerations and typedefs

    /// Reads what declares a type, unless it has been read.
    /// - Returns: its identifier.
    func need(_ cursor: CXCursor, in place: String) throws(ForeignError) -> String {
        let definition = clang.getCursorDefinition(cursor)
        let cursor = clang.cursorIsNull(definition) == 0 ? definition : cursor
        let isApart = isNameless(cursor) && namelessPlaces.contains(place)
        let key = clang.take(clang.getCursorUsr(cursor)) + (isApart ? place : "")
        if let known = identifiers[key] { return known }
        let location = try unit.location(of: cursor) ?? SourceLocation(file: "", line: 0, column: 0)
        let identifier = cursor.kind == .typedefDecl ? unit.name(of: cursor) : try identifier(of: cursor, in: place)
        identifiers[key] = identifier
        let content: Declaration.Content
        switch cursor.kind {
        case .typedefDecl:
            let type = clang.getTypedefDeclUnderlyingType(cursor)
            let isAsItsType = clang.typeGetAlignOf(clang.getCursorType(cursor)) == clang.typeGetAlignOf(type)
            content = .typedef(
                // A vector at another boundary than its own is another type.
                clang.getCanonicalType(type).kind == .vector && !isAsItsType
                    ? .other(spelling: identifier) : try read(type, in: "\(identifier).pointee"))
        case .enumDecl: content = .enumeration(try readEnumeration(cursor, identifier))
        default:
            content = .record(try readRecord(cursor, identifier, isComplete: clang.cursorIsNull(definition) == 0))
        }
        declarations.append(declaration(identifier, cursor, location, content))
        return identifier
    }

    /// - Parameter place: what it is called after that has no name; an enumeration is called after its first constant
    ///   if that has none either.
    private func identifier(of cursor: CXCursor, in place: String) throws(ForeignError) -> String {
        guard isNameless(cursor) else { return unit.spelling(of: clang.getCursorType(cursor)) }
        if !place.isEmpty { return place }
        let constant = try unit.children(of: cursor).first { $0.kind == .enumConstantDecl }
        return "enum \(constant.map(unit.name) ?? "")"
    }

    private func isNameless(_ cursor: CXCursor) -> Bool {
        let spelling = unit.spelling(of: clang.getCursorType(cursor))
        return clang.cursorIsAnonymous(cursor) != 0 || spelling.isEmpty || spelling.contains("(")
    }

    private func readEnumeration(_ cursor: CXCursor, _ identifier: String) throws(ForeignError)
        -> EnumerationDeclaration
    {
        var constants: [EnumerationDeclaration.Constant] = []
        var isFlagSet = false
        for child in try unit.children(of: cursor) {
            if child.kind == .flagEnum { isFlagSet = true }
            guard child.kind == .enumConstantDecl else { continue }
            constants.append(
                .init(
                    name: unit.name(of: child), value: Int64(clang.getEnumConstantDeclValue(child)),
                    comment: comment(of: child)))
        }
        let type = clang.getCanonicalType(clang.getEnumDeclIntegerType(cursor))
        return EnumerationDeclaration(
            identifier: identifier, spelling: try spelling(of: cursor, identifier),
            type: Scalar(type.kind) ?? .unsignedInt, constants: constants, isFlagSet: isFlagSet)
    }

    private func spelling(of cursor: CXCursor, _ identifier: String) throws(ForeignError) -> String? {
        try !localTags.contains(cursor, in: unit) && clang.cursorIsAnonymous(cursor) == 0
            && unit.spelling(of: clang.getCursorType(cursor)) == identifier
            ? identifier : nil
    }

    private func readRecord(
        _ cursor: CXCursor, _ identifier: String, isComplete: Bool
    ) throws(ForeignError) -> RecordDeclaration {
        var record = RecordDeclaration(
            kind: cursor.kind == .unionDecl ? .union : .structure, identifier: identifier,
            spelling: try spelling(of: cursor, identifier))
        guard isComplete else { return record }
        let type = clang.getCursorType(cursor)
        var fields: [RecordDeclaration.Field] = []
        var nameless = 0
        for field in try unit.fields(of: type) {
            // Later versions of libclang say where it is: `(anonymous at …)`.
            let spelling = unit.name(of: field)
            let name = spelling.contains("(") ? "" : spelling
            let width = clang.getFieldDeclBitWidth(field)
            let fieldType = clang.getCursorType(field)
            if name.isEmpty { nameless += 1 }
            let part = name.isEmpty ? "anonymous\(nameless > 1 ? "\(nameless)" : "")" : name
            let place = "\(identifier).\(part)"
            if name.isEmpty { namelessPlaces.insert(place) }
            fields.append(
                .init(
                    name: name.isEmpty ? nil : name, type: try read(fieldType, in: place),
                    bitOffset: Int(clang.cursorGetOffsetOfField(field)), bitWidth: width < 0 ? nil : Int(width),
                    size: max(0, Int(clang.typeGetSizeOf(fieldType))),
                    alignment: max(1, Int(clang.typeGetAlignOf(clang.getCanonicalType(fieldType)))),
                    count: try CountAttribute.count(of: field, unit), comment: comment(of: field)))
        }
        record.definition = .init(
            size: Int(clang.typeGetSizeOf(type)), alignment: Int(clang.typeGetAlignOf(type)), fields: fields,
            isPacked: try unit.children(of: cursor).contains { $0.kind == .packedAttr })
        return record
    }
}
