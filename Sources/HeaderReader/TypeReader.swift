import CTypes
import HeaderModel

/// Types as they are written. What a type needs is read first.
extension DeclarationReader {
    /// - Parameter place: what a record or an enumeration without a name is called after.
    func read(_ type: CXType, in place: String) throws(ForeignError) -> DeclaredType {
        var qualifiers: DeclaredType.Qualifiers = []
        if clang.isConstQualifiedType(type) != 0 { qualifiers.insert(.const) }
        if clang.isVolatileQualifiedType(type) != 0 { qualifiers.insert(.volatile) }
        let unqualified = try readUnqualified(type, in: place)
        return qualifiers.isEmpty ? unqualified : .qualified(unqualified, qualifiers)
    }

    private func readUnqualified(_ type: CXType, in place: String) throws(ForeignError) -> DeclaredType {
        if let scalar = Scalar(type.kind) { return .scalar(scalar) }
        switch type.kind {
        case .void: return .void
        case .complex: return Scalar(clang.getElementType(type).kind).map { .complex($0) } ?? other(type)
        case .pointer: return .pointer(to: try read(clang.getPointeeType(type), in: place), nullability: nil)
        case .constantArray:
            return .array(
                of: try read(clang.getElementType(type), in: place), count: Int(clang.getNumElements(type)))
        case .incompleteArray, .variableArray:
            return .incompleteArray(of: try read(clang.getElementType(type), in: place))
        case .vector, .extVector:
            let element = clang.getElementType(type)
            // Elements that are true or false have a bit each.
            guard clang.typeGetAlignOf(type) == clang.typeGetSizeOf(type), clang.getCanonicalType(element).kind != .bool
            else { return other(type) }
            return .vector(
                of: try read(element, in: place), count: Int(clang.getNumElements(type)),
                size: Int(clang.typeGetSizeOf(type)))
        case .atomic: return .atomic(try read(clang.typeGetValueType(type), in: place))
        case .functionProto where callingConvention(of: type) != nil: return other(type)
        case .functionProto, .functionNoProto: return .function(try readFunction(type, in: place))
        case .elaborated: return try read(clang.typeGetNamedType(type), in: place)
        case .attributed: return try readAttributed(type, in: place)
        case .typedef: return try readNamed(type)
        case .record: return .record(try readTag(type, in: place))
        case .enum: return .enumeration(try readTag(type, in: place))
        default: return try readUnexposed(type, in: place)
        }
    }

    /// - Parameter parameters: the types of the first parameters, where they are known better than from its own.
    func readFunction(
        _ type: CXType, in place: String, parameters: [CXType] = []
    ) throws(ForeignError) -> FunctionType {
        let outerType = localTags.seen
        defer { localTags.seen = outerType }
        let result = try read(clang.getResultType(type), in: place)
        localTags.seen = nil
        let count = max(parameters.count, Int(clang.getNumArgTypes(type)))
        var types: [DeclaredType] = []
        for number in 0..<count {
            let parameter =
                number < parameters.count ? parameters[number] : clang.getArgType(type, UInt32(number))
            types.append(try read(parameter, in: place))
        }
        return FunctionType(
            result: result, parameters: types, isVariadic: clang.isFunctionTypeVariadic(type) != 0,
            hasPrototype: type.kind != .functionNoProto, localType: localTags.seen,
            isNoReturn: unit.spelling(of: type).hasSuffix("__attribute__((noreturn))") ? true : nil)
    }

    private func readTag(_ type: CXType, in place: String) throws(ForeignError) -> String {
        try need(try localTags.outer(clang.getTypeDeclaration(type), in: unit), in: place)
    }

    private func readAttributed(_ type: CXType, in place: String) throws(ForeignError) -> DeclaredType {
        let modified = try read(clang.typeGetModifiedType(type), in: place)
        guard case .pointer(let pointee, _) = modified else { return modified }
        switch clang.typeGetNullability(type) {
        case .nonNull: return .pointer(to: pointee, nullability: .nonnull)
        case .nullable, .nullableResult: return .pointer(to: pointee, nullability: .nullable)
        default: return modified
        }
    }

    private func readNamed(_ type: CXType) throws(ForeignError) -> DeclaredType {
        let declaration = clang.getTypeDeclaration(type)
        let name = unit.name(of: declaration)
        if Self.variadicLists.contains(name) { return .variadicList }
        _ = try need(declaration, in: name)
        return .named(name)
    }

    private static let variadicLists: Set = ["va_list", "__builtin_va_list", "__gnuc_va_list"]

    /// What libclang has no name for may yet be nothing but another type with something around it.
    private func readUnexposed(_ type: CXType, in place: String) throws(ForeignError) -> DeclaredType {
        let canonical = clang.getCanonicalType(type)
        return canonical.kind == type.kind ? other(type) : try read(canonical, in: place)
    }

    private func other(_ type: CXType) -> DeclaredType { .other(spelling: unit.spelling(of: type)) }
}

extension Scalar {
    init?(_ kind: CXTypeKind) {
        switch kind {
        case .bool: self = .bool
        case .charU, .charS: self = .char
        case .sChar: self = .signedChar
        case .uChar: self = .unsignedChar
        case .short: self = .short
        case .uShort: self = .unsignedShort
        case .int: self = .int
        case .uInt: self = .unsignedInt
        case .long: self = .long
        case .uLong: self = .unsignedLong
        case .longLong: self = .longLong
        case .uLongLong: self = .unsignedLongLong
        case .int128: self = .int128
        case .uInt128: self = .unsignedInt128
        case .float16: self = .float16
        case .float: self = .float
        case .double: self = .double
        case .longDouble: self = .longDouble
        case .float128: self = .float128
        default: return nil
        }
    }
}
