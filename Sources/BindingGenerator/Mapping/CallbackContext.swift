import HeaderModel

/// Finds the `void *` that a function hands to a callback as it is.
extension TypeMapper {
    /// What to say of it: who writes closures has no need of one.
    func contextNotes(_ function: FunctionDeclaration) -> [String] {
        let types = function.type.parameters
        guard hasDocumentation, let callback = types.indices.first(where: { takesContext(types[$0]) }),
            let callbackName = function.parameterNames[callback]
        else { return [] }
        for (index, type) in types.enumerated() where index != callback && isContext(type) {
            guard let name = function.parameterNames[index], Self.names.contains(where: name.lowercased().hasSuffix)
            else { continue }
            return [
                "- Parameter \(name): what `\(callbackName)` is given back; `nil` will do, since a closure has what it "
                    + "captures"
            ]
        }
        return []
    }

    private static let names = ["data", "context", "ctx", "arg", "param", "opaque", "cookie", "closure", "user"]

    private func takesContext(_ type: DeclaredType) -> Bool {
        guard let function = index.function(behind: type) else { return false }
        return function.parameters.contains(where: isContext)
    }

    private func isContext(_ type: DeclaredType) -> Bool {
        guard case .pointer(let pointee, _) = index.resolve(type) else { return false }
        return index.resolve(pointee) == .void && !index.isConst(pointee)
    }
}
