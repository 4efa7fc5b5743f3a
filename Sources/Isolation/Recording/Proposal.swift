import CIsolation

/// Makes a policy that allows what was recorded.
struct Proposal<Files: FileLookup> {
    private(set) var policy: Policy
    private(set) var warnings: [Recording.Warning] = []
    private let files: Files

    init(_ policy: Policy, _ files: Files) {
        self.policy = policy.refusing(with: .error)
        self.files = files
    }

    mutating func allow(_ calls: [RecordedCall]) {
        allowPermissions(calls)
        let calls = withoutLoading(calls)
        let open = policy.readableDirectories.count + policy.writableDirectories.count
        var directories = DirectoryProposal(files, limit: Int(SWB_MAXIMUM_DIRECTORIES) - open)
        let now = Coverage(policy, files)
        // What no directory would allow needs none.
        let most = Coverage(policy.writing("/"), files)
        directories.add(calls.filter { most.lets($0) && $0.hasPath && !now.allows($0) })
        for directory in directories.readable.sorted() { policy = policy.reading(directory) }
        for directory in directories.writable.sorted() { policy = policy.writing(directory) }
        warnings += directories.warnings
        allowRest(calls)
    }

    /// Leaves out what opens libraries: of each there is a warning, and a sandbox that opens them before the
    /// first call does without.
    private func withoutLoading(_ calls: [RecordedCall]) -> [RecordedCall] {
        let loaded = Set(calls.filter(\.isLoadingCode).compactMap(\.path))
        guard !loaded.isEmpty else { return calls }
        // Under these names they were looked for in several places.
        var names: Set<Substring> = ["ld.so.cache"]
        for path in calls.compactMap(\.wholePath) where loaded.contains(files.resolved(path) ?? path) {
            names.insert(Path.name(of: path))
        }
        return calls.filter { call in
            guard let path = call.wholePath else {
                return call.isLoadingCode || call.systemCall.description != "mmap"
            }
            return !names.contains(Path.name(of: path))
        }
    }

    private mutating func allowPermissions(_ calls: [RecordedCall]) {
        for permission in [Policy.Permission.clock, .random, .threads] {
            let rules = Policy.rules(of: permission)
            let isNeeded = calls.contains { call in
                // What threads need besides is proposed by itself if there are none.
                (permission != .threads || call.systemCall.description == "clone")
                    && rules.contains { $0.fits(call.systemCall, call.arguments) }
            }
            if isNeeded { policy = policy.allowing(permission) }
        }
    }

    private mutating func allowRest(_ calls: [RecordedCall]) {
        let coverage = Coverage(policy, files)
        var names: Set<String> = []
        for call in calls where !coverage.lets(call) {
            let name = call.systemCall.description
            if HarmlessCalls.names.contains(name) {
                names.insert(name)
            } else if call.wholePath == nil || !hasWarning(of: call) {
                let reason = UnproposedCalls.reason(call)
                let warning = Recording.Warning(reason, call.systemCall, path: call.path)
                if !warnings.contains(warning) { warnings.append(warning) }
            }
        }
        policy = names.reduce(policy) { $0.allowing(systemCalls: $1) }
    }

    /// Whether something is said of the call and its path already.
    private func hasWarning(of call: RecordedCall) -> Bool {
        let path = call.path.flatMap { Path.tidy($0, files) }
        return warnings.contains { $0.systemCall == call.systemCall && $0.path == path }
    }
}
