/// The arithmetic types of C that are written with keywords.
public enum Scalar: String, Codable, CaseIterable, Sendable {
    case bool = "_Bool"
    /// `char`, whose sign is the target's.
    case char = "char"
    case signedChar = "signed char"
    case unsignedChar = "unsigned char"
    case short = "short"
    case unsignedShort = "unsigned short"
    case int = "int"
    case unsignedInt = "unsigned int"
    case long = "long"
    case unsignedLong = "unsigned long"
    case longLong = "long long"
    case unsignedLongLong = "unsigned long long"
    case int128 = "__int128"
    case unsignedInt128 = "unsigned __int128"
    case float16 = "_Float16"
    case float = "float"
    case double = "double"
    case longDouble = "long double"
    case float128 = "__float128"
}
