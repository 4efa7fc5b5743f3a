import ExampleSupport
import Glibc

/// The command line.
struct Options {
    static let usage =
        "usage: tls-client [--link sandbox] [--verbose] --ca FILE [--name NAME] HOST:PORT"

    private(set) var host = ""
    private(set) var port = ""
    private(set) var authority = ""
    private(set) var isVerbose = false
    private(set) var link = "sandbox"
    private var certified: String?

    init(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--ca": authority = Self.value(&rest)
            case "--name": certified = Self.value(&rest)
            case "--link": link = Self.value(&rest)
            case "--verbose": isVerbose = true
            default:
                guard host.isEmpty, let colon = argument.lastIndex(of: ":") else { Self.refuse() }
                host = String(argument[..<colon])
                port = String(argument[argument.index(after: colon)...])
            }
        }
        if host.isEmpty || authority.isEmpty { Self.refuse() }
    }

    /// Whom the certificate must be for.
    var name: String { certified ?? host }

    /// Whether that is no name but an address.
    var isAddress: Bool {
        var address = in6_addr()
        return inet_pton(AF_INET, name, &address) == 1 || inet_pton(AF_INET6, name, &address) == 1
    }

    private static func value(_ rest: inout ArraySlice<String>) -> String {
        guard let value = rest.popFirst() else { refuse() }
        return value
    }

    private static func refuse() -> Never { fail(usage, status: 2) }
}
