import Synchronization

/// What binding a description found wrong, so that one error can say it all.
public final class BindingProblems: Sendable {
    private struct Found {
        var missing: [String] = []
        var errors: [ForeignError] = []
        var layouts = KnownLayouts()
        /// What is not said a second time.
        var told: Set<String> = []
    }
    private let found = Mutex(Found())

    public init() {}

    public func add(missing symbol: String) {
        // What is no name is not missing, and said to be none.
        if ForeignError.badName(symbol) != nil { return }
        found.withLock { $0.missing.append(symbol) }
    }
    /// Adds an error. A layout that many functions have wrong is told of once, and what keeps all from being bound.
    public func add(_ error: ForeignError) {
        let text = error.code == .layoutMismatch ? error.message : error.description
        found.withLock { if $0.told.insert(text).inserted { $0.errors.append(error) } }
    }

    /// Adds what is wrong with a function's description, alone or beside those before.
    public func add(problemsOf function: FunctionDescription) {
        let problems = function.problems
        found.withLock { $0.errors += problems.isEmpty ? $0.layouts.add(function) : problems }
    }

    /// Adds what is wrong with a variable's type, alone or beside what was bound before.
    public func add(problemsOf variable: String, _ type: TypeDescription) {
        let problem = type.problem(variable: variable)
        found.withLock { $0.errors += problem.map { [$0] } ?? $0.layouts.add(type, variable: variable) }
    }

    /// Throws if anything was found.
    public func check(library: String) throws(ForeignError) {
        let found = found.withLock { $0 }
        if found.missing.isEmpty {
            if found.errors.count == 1 { throw found.errors[0] }
            if let first = found.errors.first {
                throw ForeignError(
                    first.code,
                    "\(found.errors.count) problems:"
                        + found.errors.map { "\n  - \($0)" }.joined())
            }
            return
        }
        let others = found.errors.map { "\n  - \($0)" }.joined()
        throw ForeignError(
            .symbolNotFound,
            "\(library) has no \(found.missing.map { "'\($0)'" }.joined(separator: ", "))\(others)",
            remedy: "Check the names and the library's version, or bind them with fn(optional:)")
    }
}
