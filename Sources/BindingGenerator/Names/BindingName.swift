/// What a binding set is called for which the user has no name.
public enum BindingName {
    /// `libxml/tree.h` is `Tree`.
    public static func name(forHeader header: String) -> String {
        let file = header.split(separator: "/").last ?? ""
        let name = String(file.prefix { $0 != "." }.map { $0.isLetter || $0.isNumber ? $0 : "_" })
        return SwiftIdentifier.escaped(SwiftIdentifier.upperCamel(name))
    }
}
