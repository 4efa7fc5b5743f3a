import TestSupport

/// Random structures and unions as a C programmer declares them, for machines of every kind.
struct DeclarationGenerator {
    var random: SeededGenerator
    /// Those that others can have inside, with how deep they are themselves.
    private var inner: [(name: String, depth: Int)] = []
    private var memberCount = 0
    private var depth = 0

    init(random: SeededGenerator) { self.random = random }

    /// What stands before the declarations.
    static let preamble = """
        enum color { RED, GREEN = 5 };
        enum level { LOW = -1, HIGH };
        enum wide { FIRST = -1, LAST = 0xFFFFFFFF };

        """

    private static let scalars = [
        "char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int", "long",
        "unsigned long", "long long", "unsigned long long", "_Bool", "float", "double", "long double", "void *",
        "const char *", "enum color", "enum level", "enum wide", "int8_t", "uint16_t", "int32_t", "uint64_t", "size_t",
        "ptrdiff_t", "wchar_t",
    ]
    /// Types of bit-fields, and the bits that they have on each machine.
    private static let bitTypes = [
        ("char", 8), ("signed char", 8), ("unsigned char", 8), ("short", 16), ("unsigned short", 16), ("int", 32),
        ("unsigned int", 32), ("long", 32), ("unsigned long", 32), ("long long", 64), ("unsigned long long", 64),
        ("_Bool", 1), ("enum color", 32), ("enum level", 32), ("uint8_t", 8), ("uint32_t", 32), ("int64_t", 64),
        ("wchar_t", 32),
    ]

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

    /// The next definition, with the name of its type.
    mutating func definition(named name: String) -> (name: String, text: String) {
        (memberCount, depth) = (0, 0)
        let isUnion = chance(4)
        let type = "\(isUnion ? "union" : "struct") \(name)"
        var body = members(upTo: 6, nesting: 0)
        let isFlexible = !isUnion && memberCount > 0 && chance(12)
        if isFlexible { body += "    \(Self.scalars.randomElement(using: &random)!) tail[];\n" }
        if !isFlexible, depth < 2 { inner.append((type, depth)) }
        return (type, "\(type) {\n\(body)}\(attributes());\n")
    }

    private mutating func attributes() -> String {
        var list: [String] = []
        if chance(6) { list.append("packed") }
        if chance(8) { list.append("aligned(\([2, 4, 8, 16, 64].randomElement(using: &random)!))") }
        return list.isEmpty ? "" : " __attribute__((\(list.joined(separator: ", "))))"
    }

    private mutating func members(upTo most: Int, nesting: Int) -> String {
        var text = ""
        // The first has a name, as C wants one.
        for index in 0..<Int.random(in: 1...most, using: &random) {
            text += "    " + (index == 0 ? field() : member(nesting: nesting)) + ";\n"
        }
        return text
    }

    private mutating func member(nesting: Int) -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0 where nesting < 2:
            let keyword = chance(2) ? "union" : "struct"
            return "\(keyword) {\n\(members(upTo: 3, nesting: nesting + 1))}\(attributes())"
        case 1..<6: return bitField()
        default: return field()
        }
    }

    private mutating func name() -> String {
        memberCount += 1
        return "m\(memberCount)"
    }

    private mutating func field() -> String {
        var type = Self.scalars.randomElement(using: &random)!
        if chance(5), let other = inner.randomElement(using: &random) {
            type = other.name
            depth = max(depth, other.depth + 1)
        }
        var declarator = name()
        if chance(5) { declarator += "[\(Int.random(in: 1...4, using: &random))]" }
        if chance(12) { declarator += "[2]" }
        if chance(20) { declarator = "(*\(declarator))(int)" }
        switch Int.random(in: 0..<24, using: &random) {
        case 0: return "_Alignas(64) \(type) \(declarator)"
        case 1:
            let alignment = [1, 2, 4, 8, 16, 32].randomElement(using: &random)!
            return "\(type) \(declarator) __attribute__((aligned(\(alignment))))"
        default: return "\(type) \(declarator)"
        }
    }

    private mutating func bitField() -> String {
        let (type, most) = Self.bitTypes.randomElement(using: &random)!
        if chance(5) { return "\(type) : \(chance(3) ? 0 : Int.random(in: 1...most, using: &random))" }
        // Short ones are frequent, so that several share a unit.
        let width = Int.random(in: 1...(chance(2) ? most : min(most, 7)), using: &random)
        return "\(type) \(name()) : \(width)"
    }
}
