import ExampleSupport

/// The command line.
struct Options {
    static let usage = "usage: xml-outline [--text] [--depth N] [--count] [--expand-all] [--link HOW] FILE"

    private(set) var path = ""
    private(set) var showsText = false
    private(set) var counts = false
    /// Whether entities may stand for any amount of text.
    private(set) var expandsAll = false
    private(set) var depth = Int.max
    private(set) var link = "dynamic"

    init(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--text": showsText = true
            case "--count": counts = true
            case "--expand-all": expandsAll = true
            case "--depth":
                guard let number = rest.popFirst().flatMap({ Int($0) }) else { Self.refuse() }
                depth = number
            case "--link":
                guard let value = rest.popFirst() else { Self.refuse() }
                link = value
            default:
                guard path.isEmpty, argument == "-" || !argument.hasPrefix("-") else {
                    Self.refuse()
                }
                path = argument
            }
        }
        if path.isEmpty { Self.refuse() }
    }

    private static func refuse() -> Never { fail(usage, status: 2) }
}
