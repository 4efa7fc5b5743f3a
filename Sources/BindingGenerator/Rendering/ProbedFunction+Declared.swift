import HeaderModel
import StubFiles

extension ProbedFunction {
    /// - Returns: `nil` if C has no way to write a type of it.
    init?(_ name: String, _ type: FunctionType, _ parameterNames: [String], _ types: CTypeText) {
        guard let result = Place("", type.result, types) else { return nil }
        let parameters = zip(parameterNames, type.parameters).compactMap { Place($0, $1, types) }
        guard parameters.count == type.parameters.count else { return nil }
        self.init(name: name, parameters: parameters, result: result, isVariadic: type.isVariadic)
    }
}

extension ProbedFunction.Place {
    fileprivate init?(_ name: String, _ type: DeclaredType, _ types: CTypeText) {
        guard let text = types.text(type) else { return nil }
        self.init(name, type: text, candidates: [.pointers])
        switch types.index.resolve(type) {
        case .void: candidates = [.numbers, .pointers]
        case .scalar, .complex, .record, .enumeration, .atomic, .vector: candidates = [.numbers]
        case .pointer(let pointee, _):
            // What has a name of its own is in no list.
            let plain = types.index.resolve(pointee)
            switch plain {
            case .record, .enumeration:
                others = [plain, .qualified(plain, .const)].compactMap {
                    types.text(.pointer(to: $0, nullability: nil))
                }
            default: break
            }
        case .array, .incompleteArray, .function, .named, .qualified, .variadicList, .other: break
        }
    }
}

extension FunctionType {
    /// The type with a change, where ``StubProbe/placeholder`` stands for what differs.
    func with(_ change: ProbedFunction.Change) -> FunctionType {
        var type = self
        let placeholder = DeclaredType.named(StubProbe.placeholder)
        switch change {
        case .parameter(let index): type.parameters[index] = placeholder
        case .result: type.result = placeholder
        case .oneLess: type.parameters.removeLast()
        case .oneMore: type.parameters.append(placeholder)
        }
        return type
    }
}
