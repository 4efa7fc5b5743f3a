import CTypes

/// What a function returns when it has failed.
struct ExportedFailure {
    /// As the header tells it; `nil` for a function that returns nothing.
    let told: String?
    /// As Swift writes it.
    let value: String

    /// - Parameter chosen: a number, `true`, `false`, `nan`, `inf`, or a constant of the enumeration; `nil` for what is
    ///   usual.
    init(_ type: TypeDescription, module: String, chosen: String?) throws(ExportRefusal) {
        switch type {
        case .void:
            (told, value) = (nil, "()")
            if chosen != nil { throw Self.refusal(of: chosen, type, "nothing, as it returns none") }
        case .pointer:
            (told, value) = ("NULL", "nil")
            if chosen != nil, chosen != "NULL" { throw Self.refusal(of: chosen, type, "NULL") }
        case .bool:
            value = chosen ?? "false"
            told = value
            if !["true", "false"].contains(value) { throw Self.refusal(of: chosen, type, "true or false") }
        case .integer(let type):
            value = chosen ?? (type.isSigned ? "-1" : "0")
            told = value
            if !type.contains(value) { throw Self.refusal(of: chosen, .integer(type), "a number that fits") }
        case .floating:
            let text = chosen ?? "nan"
            guard let number = Double(text) else { throw Self.refusal(of: chosen, type, "a number, 'nan' or 'inf'") }
            told = number.isNaN ? "NaN" : text
            value = number.isNaN ? ".nan" : number.isInfinite ? (number < 0 ? "-.infinity" : ".infinity") : "\(number)"
        case .enumeration(let type):
            let member = type.members.first { $0.name == chosen }
            if chosen != nil, member == nil {
                throw Self.refusal(of: chosen, .enumeration(type), "one of its constants")
            }
            told = chosen ?? "0"
            value = "\(module).\(type.name)(rawValue: \(member?.value ?? 0))"
        case .structure(let type):
            if chosen != nil { throw Self.refusal(of: chosen, .structure(type), "zeroes, which are the only ones") }
            (told, value) = ("zeroes", "\(module).\(try type.checkedName())()")
        case .complex, .array, .opaque, .function, .unspecifiedFunction: (told, value) = (nil, "()")
        }
    }

    private static func refusal(of chosen: String?, _ type: TypeDescription, _ wanted: String) -> ExportRefusal {
        ExportRefusal(
            "'\(chosen ?? "")' is no value of '\(type)' that a failing function can return", remedy: "Choose \(wanted)")
    }
}

extension IntegerDescription {
    fileprivate func contains(_ text: String) -> Bool {
        if isSigned {
            guard let number = Int64(text) else { return false }
            return size == 8 || (-1 << (size * 8 - 1)...(1 << (size * 8 - 1)) - 1).contains(number)
        }
        guard let number = UInt64(text) else { return false }
        return size == 8 || number < 1 << UInt64(size * 8)
    }
}
