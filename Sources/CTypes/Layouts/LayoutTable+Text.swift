extension LayoutTable: CustomStringConvertible {
    public var description: String { text }

    /// The table as the type's declaration in C, with offsets, sizes and alignments as comments. The offset of a
    /// bit-field is that of a unit of its type, and the first bit in the unit.
    public var text: String {
        var lines = root.lines(indent: "")
        if lines[0].cells.isEmpty { lines[0].cells = ["offset", "size", "align"] }
        let left = lines.filter { !$0.cells.isEmpty }.map(\.text.count).max() ?? 0
        let widths = (0..<3).map { column in
            lines.compactMap { $0.cells.isEmpty ? nil : $0.cells[column].count }.max() ?? 0
        }
        let table = lines.map { line in
            if line.cells.isEmpty { return line.text }
            let cells = zip(line.cells, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
            return line.text + String(repeating: " ", count: left - line.text.count) + "  /* \(cells) */"
        }
        return (table + ["/* \(summary) */"]).joined(separator: "\n")
    }

    private var summary: String {
        var (holes, padding) = (0, 0)
        for row in rows {
            if case .hole(_, let width) = row.kind { holes += width }
            if case .padding(_, let width) = row.kind { padding += width }
        }
        return "\(target)\(target.isBigEndian ? ", big-endian" : ""): size \(size), alignment \(alignment)"
            + (holes > 0 ? ", \(amount(holes)) in holes" : "")
            + (padding > 0 ? ", \(amount(padding)) of padding" : "")
    }
}

private struct Line {
    var text: String
    /// Offset, size and alignment; none for what has none.
    var cells: [String] = []
}

extension LayoutTable.Row {
    fileprivate func lines(indent: String) -> [Line] {
        guard let member else { return [Line(text: "\(indent)/* \(gap) */")] }
        guard let (structure, _) = member.type.innerStructure else {
            return [Line(text: "\(indent)\(member.declaration);", cells: cells)]
        }
        let opening = "\(indent)\(member.qualifiers.prefix)\(structure.heading) {"
        let declarator = member.declaration.dropFirst(
            member.qualifiers.prefix.count + structure.spelling.count)
        let closing = "\(indent)}\(structure.attributes)\(declarator);"
        return [Line(text: opening)] + rows.flatMap { $0.lines(indent: indent + "    ") }
            + [Line(text: closing, cells: cells)]
    }

    private var cells: [String] {
        var place = "\(offset)"
        if case .bitField(let bit, _) = kind { place += ":\(bit)" }
        return [place, "\(size)", "\(alignment)"]
    }

    private var gap: String {
        switch kind {
        case .hole(_, let width): "hole: \(amount(width))"
        case .padding(_, let width): "padding: \(amount(width))"
        default: "not described: \(amount(size * 8))"
        }
    }
}

extension StructDescription {
    /// What stands before the `{` of the definition.
    fileprivate var heading: String {
        if spelling.hasSuffix("}") { return keyword }
        return spelling.hasPrefix("\(keyword) ") ? spelling : "/* typedef \(spelling) */ \(keyword)"
    }
}

private func amount(_ bits: Int) -> String {
    let (count, unit) = bits % 8 == 0 ? (bits / 8, "byte") : (bits, "bit")
    return "\(count) \(unit)\(count == 1 ? "" : "s")"
}

extension String {
    fileprivate func padded(to width: Int) -> String { String(repeating: " ", count: width - count) + self }
}
