import CTypes

/// The words of a scalar type, which C allows in any order: `long unsigned int`.
struct ScalarWords {
    static let all: Set<String> = [
        "void", "char", "short", "int", "long", "signed", "__signed__", "unsigned", "float",
        "double", "_Bool", "bool",
    ]

    private var counts: [String: Int] = [:]
    private(set) var spelling = ""

    var isEmpty: Bool { counts.isEmpty }

    mutating func add(_ word: String) {
        let name =
            switch word {
            case "bool": "_Bool"
            case "__signed__": "signed"
            default: word
            }
        counts[name, default: 0] += 1
        spelling += (spelling.isEmpty ? "" : " ") + word
    }

    /// The type, or `nil` if the words are none.
    var type: TypeDescription? {
        var rest = counts
        let long = rest.removeValue(forKey: "long") ?? 0
        let short = rest.removeValue(forKey: "short") ?? 0
        let signed = rest.removeValue(forKey: "signed") ?? 0
        let unsigned = rest.removeValue(forKey: "unsigned") ?? 0
        guard rest.count <= 1, rest.values.allSatisfy({ $0 == 1 }), long <= 2, short <= 1,
            signed + unsigned <= 1, long == 0 || short == 0
        else { return nil }
        let isPlain = long + short + signed + unsigned == 0
        switch rest.keys.first {
        case "void": return isPlain ? .void : nil
        case "_Bool": return isPlain ? .bool : nil
        case "float": return isPlain ? .floating(.float) : nil
        case "double":
            guard short + signed + unsigned == 0, long <= 1 else { return nil }
            return .floating(long == 1 ? .longDouble : .double)
        case "char":
            guard long + short == 0 else { return nil }
            if unsigned == 1 { return C.UnsignedChar.description }
            return signed == 1 ? C.SignedChar.description : C.Char.description
        default:
            return Self.integer(long: long, short: short, isUnsigned: unsigned == 1)
        }
    }

    private static func integer(long: Int, short: Int, isUnsigned: Bool) -> TypeDescription {
        switch (long, short) {
        case (2, _): isUnsigned ? C.UnsignedLongLong.description : C.LongLong.description
        case (1, _): isUnsigned ? C.UnsignedLong.description : C.Long.description
        case (_, 1): isUnsigned ? C.UnsignedShort.description : C.Short.description
        default: isUnsigned ? C.UnsignedInt.description : C.Int.description
        }
    }
}
