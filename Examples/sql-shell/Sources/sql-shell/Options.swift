import ExampleSupport
import Foundation

/// The command line.
struct Options {
    static let usage = "usage: sql-shell [--bind VALUE]… [--link dynamic] DATABASE [SQL…]"

    private(set) var database = ""
    private(set) var sql: [String] = []
    private(set) var parameters: [String] = []
    private(set) var link = "dynamic"

    init(_ arguments: [String]) {
        var rest = arguments[...]
        var words: [String] = []
        while let argument = rest.popFirst() {
            switch argument {
            case "--bind":
                guard let value = rest.popFirst() else { Self.refuse() }
                parameters.append(value)
            case "--link":
                guard let value = rest.popFirst() else { Self.refuse() }
                link = value
            default: words.append(argument)
            }
        }
        guard let first = words.first else { Self.refuse() }
        database = first == ":memory:" ? first : URL(filePath: first).path
        sql = Array(words.dropFirst())
    }

    /// Where the database's file is, if it has one.
    var directory: String? {
        database == ":memory:" ? nil : URL(filePath: database).deletingLastPathComponent().path
    }

    private static func refuse() -> Never { fail(usage, status: 2) }
}
