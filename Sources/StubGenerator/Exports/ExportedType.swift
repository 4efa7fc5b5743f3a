import CTypes

/// Types of descriptions as the generated header declares them, and as Swift sees them there.
extension TypeDescription {
    /// The same type, spelled so that C and C++ both take it.
    var inHeader: TypeDescription {
        switch self {
        case .bool: .integer(IntegerDescription(spelling: "bool", size: 1, isSigned: false))
        case .array(let element, let count): .array(element.inHeader, count: count)
        case .function(let function): .function(function.inHeader)
        case .structure(let type): .structure(type.hasName ? type : type.inHeader)
        case .pointer(let pointer):
            .pointer(pointer.inHeader)
        case .void, .integer, .floating, .complex, .enumeration, .opaque, .unspecifiedFunction: self
        }
    }

    /// How Swift imports the type from a header of a module.
    func imported(from module: String) throws(ExportRefusal) -> String {
        switch self {
        case .void: "Void"
        case .bool: "Bool"
        case .integer(let type): try type.imported(from: module)
        case .floating(.float): "Float"
        case .floating(.double): "Double"
        case .floating(.longDouble): try Self.longDouble()
        case .enumeration(let type): try ExportRefusal.qualified(try type.checked().name, module)
        case .structure(let type): try ExportRefusal.qualified(try type.checkedName(), module)
        case .pointer(let pointer): try pointer.imported(from: module) + "?"
        case .complex:
            throw ExportRefusal(
                "'\(self)' is a type that C++ does not have, nor Swift import", remedy: "Pass its parts as two numbers")
        case .array:
            throw ExportRefusal(
                "'\(self)' is an array, which C does not pass", remedy: "Pass a pointer to its elements")
        case .opaque, .function, .unspecifiedFunction:
            throw ExportRefusal("'\(self)' has no values", remedy: "Pass a pointer to it")
        }
    }

    private static func longDouble() throws(ExportRefusal) -> String {
        #if arch(x86_64)
            return "Float80"
        #else
            throw ExportRefusal("Swift has no 'long double' on this processor", remedy: "Pass a double")
        #endif
    }
}

extension PointerDescription {
    fileprivate var inHeader: PointerDescription {
        var copy = PointerDescription(isConst: isConst, isLocal: isLocal) { pointee.inHeader }
        copy.isVolatile = isVolatile
        return copy
    }

    /// Without the question mark.
    func imported(from module: String) throws(ExportRefusal) -> String {
        let prefix = isConst ? "Unsafe" : "UnsafeMutable"
        let pointee = pointee
        switch pointee {
        case .void: return "\(prefix)RawPointer"
        case .opaque(let spelling):
            _ = try Self.checked(opaque: spelling)
            return "OpaquePointer"
        case .function(let function): return try function.imported(from: module)
        case .unspecifiedFunction: return "(@convention(c) () -> Void)"
        case .array:
            throw ExportRefusal(
                "'\(TypeDescription.pointer(self))' points to an array",
                remedy: "Pass a pointer to the array's elements")
        default: return "\(prefix)Pointer<\(try pointee.imported(from: module))>"
        }
    }

    /// The name of a type that is never defined.
    static func checked(opaque spelling: String) throws(ExportRefusal) -> String {
        try ExportRefusal.name(of: spelling, after: ["struct ", "union "])
    }
}

extension FunctionDescription {
    fileprivate var inHeader: FunctionDescription {
        var copy = self
        for index in parameters.indices { copy.parameters[index].type = parameters[index].type.inHeader }
        copy.result.type = result.type.inHeader
        return copy
    }

    /// A pointer to such a function, without the question mark.
    fileprivate func imported(from module: String) throws(ExportRefusal) -> String {
        guard fixedParameterCount == nil else {
            throw ExportRefusal(
                "'\(self)' takes a variable number of arguments, and Swift calls no pointer to such a function",
                remedy: "Describe a callback without '...'")
        }
        var list: [String] = []
        for parameter in parameters { list.append(try parameter.type.imported(from: module)) }
        return "(@convention(c) (\(list.joined(separator: ", "))) -> \(try result.type.imported(from: module)))"
    }
}

extension ExportRefusal {
    /// The name as Swift finds it, whatever else has that name there.
    static func qualified(_ name: String, _ module: String) throws(ExportRefusal) -> String {
        guard name != module else {
            throw ExportRefusal(
                "the type '\(name)' is called like the C target, and hides it from Swift",
                remedy: "Give one of them another name; the target's is 'module'")
        }
        guard !ExportedNames.usedInSwift.contains(name) else {
            throw ExportRefusal(
                "the type '\(name)' is called as one of Swift's, which the entry points are written with",
                remedy: "Give it another name")
        }
        return "\(module).\(name)"
    }

    /// The name that a spelling ends in.
    static func name(of spelling: String, after tags: [String]) throws(ExportRefusal) -> String {
        let tag = tags.first { spelling.hasPrefix($0) }
        let name = String(spelling.dropFirst(tag?.count ?? 0))
        guard ExportedNames.isIdentifier(name) else {
            throw ExportRefusal(
                "the type '\(spelling)' has no name that C and C++ take",
                remedy: "Spell it as 'struct' and an identifier")
        }
        guard !ExportedNames.ofTheCLibrary.contains(name) else {
            throw ExportRefusal(
                "'\(spelling)' is a type of the C library's, which a header cannot declare as well",
                remedy: "Give it a name of its own, or pass a pointer to Untyped")
        }
        return name
    }
}
