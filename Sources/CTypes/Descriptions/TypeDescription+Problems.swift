extension TypeDescription {
    /// The first reason why a structure that this type leads to cannot be used, if there is one.
    public var layoutProblem: String? { layoutMismatch?.message }

    /// The error for a structure in this type that cannot be used, if there is one.
    var layoutMismatch: ForeignError? {
        var search = LayoutProblemSearch()
        return search.problem(of: self)
    }

    /// What is wrong with a variable of this type for every strategy.
    public func problem(variable: String) -> ForeignError? {
        ForeignError.badName(variable)
            ?? layoutMismatch.map { $0.located(in: variable, parameter: "variable") }
    }
}

/// A walk through the structures that a type is made of and leads to.
private struct LayoutProblemSearch {
    /// No real type has as many fields, and a few lines can declare one that has more than can be counted.
    private static let maximumFieldCount = 100_000

    private var fieldCount = 0
    /// The Swift types of structures that pointers lead to, by their spelling; they may lead back to themselves.
    private var pointees: [String: Set<ObjectIdentifier?>] = [:]

    mutating func problem(of type: TypeDescription) -> ForeignError? {
        switch type {
        case .structure(let structure): return problem(of: structure)
        case .array(let element, _): return problem(of: element)
        case .pointer(let pointer):
            let pointee = pointer.pointee
            if let (structure, _) = pointee.innerStructure, !isNew(structure) { return nil }
            return problem(of: pointee)
        default: return nil
        }
    }

    /// Whether a structure has not been looked at behind a pointer before.
    private mutating func isNew(_ structure: StructDescription) -> Bool {
        let known = pointees[structure.spelling] ?? []
        let type = structure.swiftType.map { ObjectIdentifier($0) }
        // Generic types may lead to others of their kind without an end.
        if known.contains(type) || known.count >= StructDescription.maximumTypeCount { return false }
        pointees[structure.spelling] = known.union([type])
        return true
    }

    private mutating func problem(of structure: StructDescription) -> ForeignError? {
        if let problem = structure.problem ?? structure.misplacement {
            return ForeignError(
                .layoutMismatch, problem,
                remedy: "Name every stored property in the layout, in the order of declaration")
        }
        for field in structure.fields {
            fieldCount += 1
            guard fieldCount <= Self.maximumFieldCount else {
                return ForeignError(
                    .unsupportedDescription,
                    "there are more than \(Self.maximumFieldCount) fields up to '\(field.name)' of "
                        + "'\(structure.spelling)'",
                    remedy: "Describe it in part, or as an array of bytes")
            }
            if let problem = problem(of: field.type) { return problem }
        }
        return nil
    }
}

extension StructDescription {
    /// What does not lie in the structure, or where nothing can.
    fileprivate var misplacement: String? {
        guard (0...TypeDescription.maximumSize).contains(size), alignment.isPowerOfTwo else {
            return "'\(spelling)' has a size of \(size) and an alignment of \(alignment)"
        }
        for field in fields {
            guard let fieldSize = field.type.size, fieldSize >= 0 else {
                return "the field '\(field.name)' has no size"
            }
            guard field.offset >= 0, field.offset <= size - fieldSize else {
                return "'\(spelling)' has \(size) bytes, and the field '\(field.name)' \(fieldSize) from "
                    + "\(field.offset) on"
            }
            for bits in field.bitFields where !bits.isInside(fieldSize) {
                return "the bit-field '\(bits.name)' has \(bits.width) bits, from \(bits.offset) on"
            }
        }
        return nil
    }
}

extension BitFieldDescription {
    fileprivate func isInside(_ byteCount: Int) -> Bool {
        guard let size = type.size, size > 0 else { return false }
        return width >= 0 && offset >= 0 && width <= byteCount * 8 - offset
    }
}

extension Int {
    var isPowerOfTwo: Bool { self > 0 && self & (self - 1) == 0 }
}
