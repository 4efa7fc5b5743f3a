/// What templates see of direct functions.
struct DirectView {
    private let binding: Binding
    private let functions: DirectFunctions

    /// - Returns: an extension for each set that has functions.
    static func parts(_ binding: Binding, _ functions: DirectFunctions) -> [TemplateView.Part] {
        let view = DirectView(binding: binding, functions: functions)
        return [
            view.part(binding.name, binding.functions, functions.functions),
            view.part(binding.name + "Stubs", binding.stubs, functions.stubs),
        ].compactMap(\.self)
    }

    private func part(
        _ set: String, _ bound: [Binding.Function], _ direct: [DirectFunction]
    ) -> TemplateView.Part? {
        if bound.isEmpty { return nil }
        let missing = bound.compactMap { bound in
            functions.missing[bound.declaration].map {
                ["cName": bound.declaration, "text": $0] as TemplateNode
            }
        }
        return .init(
            template: "swift/direct",
            node: [
                "set": set, "functions": direct.map(node), "missing": missing, "isPublic": binding.isPublic,
                "access": binding.isPublic ? "public " : "",
            ], isApart: true)
    }

    private func node(_ function: DirectFunction) -> TemplateNode {
        let text = DirectSwift(function)
        let around = "    public static func \(function.bound.name) {".count
        return [
            "documentation": function.bound.documentation.map { ["text": $0.isEmpty ? "" : " \($0)"] as TemplateNode },
            "name": function.bound.name, "type": text.type(around: around), "body": text.body,
            "isDeprecated": function.bound.isDeprecated,
            "isDiscardable": ![.void, .never].contains(function.result),
            "isPublic": binding.isPublic, "access": binding.isPublic ? "public " : "",
        ]
    }
}
