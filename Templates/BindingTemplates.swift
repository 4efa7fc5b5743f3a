/// The templates that the tool has in it.
public enum BindingTemplates {
    /// Their texts, by their paths without `.mustache`.
    public static var all: [String: String] {
        let files: [(String, [UInt8])] = [
            ("swift/alias", PackageResources.alias_mustache),
            ("swift/constant", PackageResources.constant_mustache),
            ("swift/direct", PackageResources.direct_mustache),
            ("swift/directFile", PackageResources.directFile_mustache),
            ("swift/documentation", PackageResources.documentation_mustache),
            ("swift/enumeration", PackageResources.enumeration_mustache),
            ("swift/file", PackageResources.file_mustache),
            ("swift/largeSet", PackageResources.largeSet_mustache),
            ("swift/memberDocumentation", PackageResources.memberDocumentation_mustache),
            ("swift/opaque", PackageResources.opaque_mustache),
            ("swift/set", PackageResources.set_mustache),
            ("swift/structure", PackageResources.structure_mustache),
            ("swift/union", PackageResources.union_mustache),
            ("swift/variables", PackageResources.variables_mustache),
        ]
        return Dictionary(uniqueKeysWithValues: files.map { ($0.0, String(decoding: $0.1, as: UTF8.self)) })
    }
}
