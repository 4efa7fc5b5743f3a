import ExampleSupport

/// The command line.
struct Options {
    static let usage = """
        usage: unpack [--link sandbox] -t ARCHIVE
               unpack [--link sandbox] [--trusting] ARCHIVE DIRECTORY
        """

    private(set) var archive = ""
    /// Where the files go; `nil` to list them.
    private(set) var directory: String?
    private(set) var isTrusting = false
    private(set) var link = "sandbox"

    init(_ arguments: [String]) {
        var rest = arguments[...]
        var words: [String] = []
        var lists = false
        while let argument = rest.popFirst() {
            switch argument {
            case "-t": lists = true
            case "--trusting": isTrusting = true
            case "--link":
                guard let value = rest.popFirst() else { Self.refuse() }
                link = value
            default:
                guard argument == "-" || !argument.hasPrefix("-") else { Self.refuse() }
                words.append(argument)
            }
        }
        guard words.count == (lists ? 1 : 2) else { Self.refuse() }
        archive = words[0]
        directory = lists ? nil : words[1]
    }

    private static func refuse() -> Never { fail(usage, status: 2) }
}
