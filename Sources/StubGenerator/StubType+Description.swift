import CTypes
import StubFiles

extension StubType {
    /// A type as the headers have it.
    init(_ type: TypeDescription) {
        let kind = Kind(type)
        if kind == .address {
            self.init(.address, "void *")
            return
        }
        let mark = "swb_mark"
        let parts = type.declaration(of: mark).split(separator: mark, omittingEmptySubsequences: false)
        var before = String(parts[0])
        if before.last == " " { before.removeLast() }
        self.init(kind, before, parts.count > 1 ? String(parts[1]) : "")
    }

    /// A type of the same representation, for which no header is needed.
    /// - Parameter records: the structures that have been written so far, as definitions of types.
    init(plain type: TypeDescription, _ records: inout [String]) {
        let kind = Kind(type)
        guard case .structure(let record) = type else {
            self.init(kind, type.plainSpelling)
            return
        }
        let name = "swb_record_\(records.count)"
        records.append("typedef \(record.plainSpelling) \(name);")
        self.init(kind, name, size: record.size)
    }
}

extension StubType.Kind {
    init(_ type: TypeDescription) {
        self =
            switch type {
            case .void: .void
            case .bool, .integer, .enumeration: .integer
            case .floating: .floating
            case .complex: .complex
            case .structure: .record
            case .pointer(let pointer):
                switch pointer.pointee {
                case .function, .unspecifiedFunction, .opaque("struct __va_list_tag"): .address
                default: .pointer
                }
            case .array, .opaque, .function, .unspecifiedFunction: .pointer
            }
    }
}

extension TypeDescription {
    /// C that needs no header and has the same representation.
    fileprivate var plainSpelling: String {
        switch self {
        case .void: "void"
        // C takes a _Bool to be 0 or 1, which nobody promises of what a symbol returns.
        case .bool: "uint8_t"
        case .integer(let type): Self.integer(type.size, type.isSigned)
        case .enumeration(let type): Self.integer(type.size, type.isSigned)
        case .floating(let type): type.rawValue
        case .complex(let type): "\(type.rawValue) _Complex"
        case .structure(let type): type.plainSpelling
        case .pointer, .array, .opaque, .function, .unspecifiedFunction: "void *"
        }
    }

    private static func integer(_ size: Int, _ isSigned: Bool) -> String {
        "\(isSigned ? "int" : "uint")\(size * 8)_t"
    }

    /// A field of this type.
    fileprivate func plainField(_ name: String) -> String {
        if case .array(let element, let count) = self { return element.plainField("\(name)[\(count)]") }
        return "\(plainSpelling) \(name)"
    }
}

extension StructDescription {
    fileprivate var plainSpelling: String {
        let fields = members.enumerated().map { index, member in
            let name = member.isUnused ? "" : "f\(index)"
            return "\(member.type.plainField(name))\(member.width.map { " : \($0)" } ?? "");"
        }
        return "\(isUnion ? "union" : "struct") { \(fields.joined(separator: " ")) }"
    }
}
