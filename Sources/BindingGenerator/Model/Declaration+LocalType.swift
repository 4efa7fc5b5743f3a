import HeaderModel

extension Declaration {
    /// A structure, union or enumeration that is declared among the parameters of a function that this is, or has a
    /// pointer to.
    var localType: String? {
        switch content {
        case .function(let function): DeclaredType.function(function.type).localType
        case .variable(let variable): variable.type.localType
        case .record(let record): record.definition?.fields.lazy.compactMap(\.type.localType).first
        case .typedef(let type): type.localType
        case .enumeration, .macro: nil
        }
    }
}

extension DeclaredType {
    fileprivate var localType: String? {
        switch self {
        case .pointer(let type, _), .array(let type, _), .incompleteArray(let type), .qualified(let type, _),
            .atomic(let type), .vector(let type, _, _):
            type.localType
        case .function(let function):
            function.localType ?? function.result.localType ?? function.parameters.lazy.compactMap(\.localType).first
        case .void, .scalar, .complex, .record, .enumeration, .named, .variadicList, .other: nil
        }
    }
}
