extension Target {
    /// A type of this machine with the sizes, alignments and offsets that it has on the target.
    /// - Throws: `.unsupportedDescription` if these do not follow from what the description says.
    func type(_ type: TypeDescription) throws(ForeignError) -> TypeDescription {
        if self == .host { return type }
        switch type {
        case .integer(var integer):
            guard let size = size(ofInteger: integer.spelling) else { throw unknown(integer) }
            (integer.size, integer.isSigned) = (size, isSigned(integer))
            return .integer(integer)
        case .array(let element, let count): return .array(try self.type(element), count: count)
        case .structure(let structure): return .structure(try self.structure(structure))
        default: return type
        }
    }

    private func structure(_ type: StructDescription) throws(ForeignError) -> StructDescription {
        if type.isPartial {
            throw ForeignError(
                .unsupportedDescription,
                "'\(type.spelling)' is described in part, so that its layout on \(self) is not known",
                remedy: "Describe all of its fields, or ask for this machine's layout")
        }
        if let difference = type.differenceFromRules {
            throw ForeignError(
                .unsupportedDescription,
                "the layout of '\(type.spelling)' is not what C's rules make of its fields, so that it is not "
                    + "known on \(self): \(difference)",
                remedy: "Describe it with the layout that the rules give, or ask for this machine's layout")
        }
        var members: [MemberDescription] = []
        for var member in type.members {
            member.type = try self.type(member.type)
            if let width = member.width, let size = size(of: member.type), width > size * 8 {
                throw ForeignError(
                    .unsupportedDescription,
                    "the bit-field '\(member.name)' of '\(type.spelling)' has \(width) bits, and its type "
                        + "'\(member.type)' has \(size * 8) on \(self)",
                    remedy: "Give it a type of as many bits on every target, such as 'uint64_t'")
            }
            members.append(member)
        }
        let structure = StructDescription(
            spelling: type.spelling, isPacked: type.isPacked, isUnion: type.isUnion,
            declaredAlignment: type.declaredAlignment, members: members, for: self)
        guard let structure else { throw .withoutSize(.structure(type)) }
        return structure
    }

    private func unknown(_ type: IntegerDescription) -> ForeignError {
        ForeignError(
            .unsupportedDescription,
            "the size of '\(type.spelling)' on \(self) is not known: it is no type of C or of the C library",
            remedy: "Describe it by the type that it stands for, such as C.Long for 'long'")
    }
}

extension StructDescription {
    /// Where the layout is another than the one that C's rules make of the members.
    fileprivate var differenceFromRules: String? {
        let ruled = StructDescription(
            spelling: spelling, isPacked: isPacked, isUnion: isUnion,
            declaredAlignment: declaredAlignment, members: members)
        guard let ruled else { return "a field has no size" }
        for (member, other) in zip(members, ruled.members) where member.bitOffset != other.bitOffset {
            return "'\(member.name)' is at \(member.place), and they put it at \(other.place)"
        }
        if size == ruled.size, alignment == ruled.alignment { return nil }
        return """
            its size is \(size) and its alignment \(alignment), and they give it \(ruled.size) and \
            \(ruled.alignment)
            """
    }
}

extension MemberDescription {
    fileprivate var place: String { width == nil ? "\(offset)" : "bit \(bitOffset)" }
}

extension ForeignError {
    static func withoutSize(_ type: TypeDescription) -> ForeignError {
        ForeignError(
            .unsupportedDescription, "'\(type)' has no size, and so no layout",
            remedy: "Define its fields, or take a pointer to it")
    }
}
