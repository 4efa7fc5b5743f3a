import CTypes

extension StructDescription {
    /// The same structure, spelled so that C and C++ both take it.
    var inHeader: StructDescription {
        var copy = self
        for index in fields.indices { copy.fields[index].type = fields[index].type.inHeader }
        if !hasName { copy.spelling = copy.inlineDefinition }
        return copy
    }

    /// What follows `struct`, or the name of a `typedef`.
    func checkedName() throws(ExportRefusal) -> String {
        guard hasName else {
            throw ExportRefusal(
                "'\(spelling)' has no name, so that no two declarations can mean the same type",
                remedy: "Give its layout a spelling, such as 'struct point'")
        }
        let name = try ExportRefusal.name(of: spelling, after: ["struct ", "union "])
        guard !isPartial, !isPacked, declaredAlignment == nil else {
            throw ExportRefusal(
                "'\(spelling)' is packed, aligned, or described in part, and Swift does not lay out such structures",
                remedy: "Describe all of its fields as C places them, or pass an opaque pointer")
        }
        return name
    }

    /// With its tag: `struct point`, also for the name of a `typedef`.
    var tagged: String {
        let tag = isUnion ? "union " : "struct "
        return spelling.hasPrefix(tag) ? spelling : tag + spelling
    }
}

extension MemberDescription {
    /// Its type, if a header can have the member.
    func checked() throws(ExportRefusal) {
        guard name.isEmpty || ExportedNames.isIdentifier(name) else {
            throw ExportRefusal("'\(name)' is no name of a field that C and C++ take", remedy: "Give it another name")
        }
        guard declaredAlignment == nil else {
            throw ExportRefusal(
                "the field '\(name)' has an alignment of its own, and Swift does not lay out such structures",
                remedy: "Describe it as C places it without one")
        }
        try type.checkedAsField(name)
    }
}

extension TypeDescription {
    fileprivate func checkedAsField(_ name: String) throws(ExportRefusal) {
        switch self {
        case .array(_, count: 0):
            throw ExportRefusal(
                "the field '\(name)' is an array without a length, which C++ does not have",
                remedy: "Give it a length, or keep its elements behind a pointer")
        case .array(let element, _): try element.checkedAsField(name)
        case .structure(let type) where !type.hasName: for member in type.members { try member.checked() }
        default: _ = try imported(from: "")
        }
    }
}

extension EnumDescription {
    /// What follows `enum`, or the name of a `typedef`.
    var name: String { spelling.hasPrefix("enum ") ? String(spelling.dropFirst(5)) : spelling }

    /// This enumeration, if a header can have it.
    func checked() throws(ExportRefusal) -> EnumDescription {
        _ = try ExportRefusal.name(of: spelling, after: ["enum "])
        let range = members.contains { $0.value < 0 } ? Int64(Int32.min)...Int64(Int32.max) : 0...Int64(UInt32.max)
        guard size == 4, !members.isEmpty, members.allSatisfy({ range.contains($0.value) }) else {
            throw ExportRefusal(
                "'\(spelling)' has \(members.count) members and \(size) bytes, and C's enumerations at least one and "
                    + "four",
                remedy: "Give it 'members', and a rawValue of 32 bits")
        }
        for member in members where !ExportedNames.isIdentifier(member.name) {
            throw ExportRefusal(
                "'\(member.name)' is no name of a constant that C and C++ take", remedy: "Give it another name")
        }
        return self
    }
}
