extension LayoutTable.Row {
    /// A member and what is in it.
    /// - Parameters:
    ///   - scope: the path of the structure it is in.
    ///   - base: where that structure begins, in bytes.
    ///   - isPacked: whether it is in a packed structure.
    init(
        _ member: MemberDescription, in scope: String = "", at base: Int = 0, isPacked: Bool = false,
        _ target: Target
    ) throws(ForeignError) {
        guard let size = target.size(of: member.type), let natural = target.alignment(of: member.type) else {
            throw .withoutSize(member.type)
        }
        self.member = member
        path = member.name.isEmpty ? "" : scope.isEmpty ? member.name : "\(scope).\(member.name)"
        type = member.type.description
        self.size = size
        alignment = max(isPacked ? 1 : natural, member.declaredAlignment ?? 1)
        isSigned = member.type.isSignedInteger
        if let width = member.width {
            let unit = member.bitOffset / (size * 8) * size
            offset = base + unit
            kind = .bitField(bit: member.bitOffset - unit * 8, width: width)
            rows = []
            return
        }
        kind = .field
        offset = base + member.offset
        if let (structure, depth) = member.type.innerStructure {
            let path = (path.isEmpty ? scope : path) + String(repeating: "[0]", count: depth)
            rows = try Self.rows(of: structure, in: path, at: offset, target)
        } else {
            rows = []
        }
    }

    /// The members of a structure, with what lies between them and behind them.
    private static func rows(
        of type: StructDescription, in scope: String, at base: Int, _ target: Target
    ) throws(ForeignError) -> [Self] {
        var (rows, end): ([Self], Int) = ([], 0)
        func add(freeTo next: Int, isLast: Bool = false) {
            guard next > end else { return }
            let (bit, width) = (end % 8, next - end)
            let kind: Kind = isLast ? .padding(bit: bit, width: width) : .hole(bit: bit, width: width)
            rows.append(Self(type.isPartial ? .undescribed : kind, from: base + end / 8, to: base + (next + 7) / 8))
        }
        let members = type.members.filter { !$0.isUnused }
        for member in type.isPartial ? members.sorted(by: { $0.bitOffset < $1.bitOffset }) : members {
            add(freeTo: member.bitOffset)
            let row = try Self(member, in: scope, at: base, isPacked: type.isPacked, target)
            rows.append(row)
            end = max(end, member.bitOffset + (member.width ?? row.size * 8))
        }
        add(freeTo: type.size * 8, isLast: true)
        return rows
    }

    /// What is no member.
    private init(_ kind: Kind, from offset: Int, to end: Int) {
        (self.kind, self.offset, size) = (kind, offset, end - offset)
        (path, type, alignment, isSigned, rows, member) = ("", "", 1, nil, [], nil)
    }
}

extension TypeDescription {
    fileprivate var isSignedInteger: Bool? {
        switch self {
        case .integer(let type): type.isSigned
        case .enumeration(let type): type.isSigned
        default: nil
        }
    }

    /// The structure that this is, or is an array of, and of how many dimensions.
    var innerStructure: (StructDescription, depth: Int)? {
        switch self {
        case .structure(let type): (type, 0)
        case .array(let element, _): element.innerStructure.map { ($0, $1 + 1) }
        default: nil
        }
    }
}
