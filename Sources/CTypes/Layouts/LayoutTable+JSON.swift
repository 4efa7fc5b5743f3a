extension LayoutTable {
    /// The table as one JSON object in one line; its keys always come in the same order.
    public var json: String {
        let byteOrder = target.isBigEndian ? "big" : "little"
        return "{\"type\": \(type.jsonLiteral), \"target\": \(target.name.jsonLiteral), "
            + "\"byteOrder\": \"\(byteOrder)\", "
            + "\"size\": \(size), \"alignment\": \(alignment), \"members\": \(rows.json)}"
    }
}

extension [LayoutTable.Row] {
    fileprivate var json: String { "[\(map(\.json).joined(separator: ", "))]" }
}

extension LayoutTable.Row {
    fileprivate var json: String {
        var entries = ["\"kind\": \"\(kindName)\""]
        if member != nil { entries += ["\"path\": \(path.jsonLiteral)", "\"type\": \(type.jsonLiteral)"] }
        entries += ["\"offset\": \(offset)", "\"size\": \(size)"]
        switch kind {
        case .bitField(let bit, let width), .hole(let bit, let width), .padding(let bit, let width):
            entries += ["\"bitOffset\": \(bit)", "\"bitWidth\": \(width)"]
        case .field, .undescribed: break
        }
        if member != nil { entries.append("\"alignment\": \(alignment)") }
        if let isSigned { entries.append("\"signed\": \(isSigned)") }
        if member?.type.innerStructure != nil { entries.append("\"members\": \(rows.json)") }
        return "{\(entries.joined(separator: ", "))}"
    }

    private var kindName: String {
        switch kind {
        case .field: "field"
        case .bitField: "bitField"
        case .hole: "hole"
        case .padding: "padding"
        case .undescribed: "undescribed"
        }
    }
}

extension String {
    /// The text as a JSON string.
    package var jsonLiteral: String {
        var json = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"", "\\": json += "\\\(scalar)"
            case "\n": json += "\\n"
            case "\t": json += "\\t"
            case "\r": json += "\\r"
            case _ where scalar.value < 0x20:
                json += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
