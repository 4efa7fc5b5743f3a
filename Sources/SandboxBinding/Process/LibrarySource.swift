import CTypes

/// Where a sandbox's process has its library from.
enum LibrarySource: Sendable {
    /// It opens the first of these that can be opened.
    case opened([String])
    /// It is a worker program, which is linked with the library and has stubs of it.
    case worker(String)

    /// What errors call it.
    var name: String {
        switch self {
        case .opened(let names): names.first.flatMap { $0.isEmpty ? nil : $0 } ?? "the program"
        case .worker(let path): path
        }
    }

    /// The names to try for each library that is to be opened.
    var names: [[String]] {
        switch self {
        case .opened(let names): [names]
        case .worker: []
        }
    }

    var hasStubs: Bool { if case .worker = self { true } else { false } }

    /// The program that becomes the process.
    func executable(_ options: SandboxOptions) throws(ForeignError) -> SandboxOptions.Executable {
        guard case .worker(let path) = self else { return options.executable }
        guard options.executable == .program else {
            throw ForeignError(
                .sandboxUnavailable,
                "two programs are to become the library's process: '\(path)' and '\(options.executable.path ?? "")'",
                remedy: "Leave out SandboxOptions.executable")
        }
        return .at(path: path)
    }
}
