/// What a policy allows of what was recorded.
struct Coverage<Files: FileLookup> {
    private let rules: [FilterRule]
    private let readable: [String]
    private let writable: [String]
    private let files: Files

    init(_ policy: Policy, _ files: Files) {
        self.files = files
        var rules: [FilterRule] = []
        // A sandbox with a name that is none does not start, so that nothing is recorded.
        do throws(Policy.UnknownSystemCall) { rules = try policy.rules() } catch {}
        self.rules = rules
        writable = policy.writableDirectories.compactMap { Path.tidy($0, files) }
        readable = policy.readableDirectories.compactMap { Path.tidy($0, files) } + writable
    }

    /// Whether the filter lets the call through, wherever its path leads.
    func lets(_ call: RecordedCall) -> Bool {
        rules.contains { $0.failure == nil && $0.fits(call.systemCall, call.arguments) }
    }

    /// Whether the call would do what it does without a sandbox.
    func allows(_ call: RecordedCall) -> Bool {
        guard lets(call) else { return false }
        guard let path = call.wholePath else { return call.traits.isDisjoint(with: [.isCut, .isUnknown]) }
        return reaches(path, call)
    }

    /// Whether a path is in the directories that the policy opens.
    func reaches(_ path: String, _ call: RecordedCall) -> Bool {
        guard let tidy = Path.tidy(path, files) else { return false }
        let places = Places(tidy, isName: call.isAboutName, files)
        // What is not there is not there in the sandbox either.
        if places.kind == .missing, !call.isWriting { return true }
        // The way to a directory is there.
        if call.isLooking, readable.contains(where: { Path.isIn(tidy, $0) }) { return true }
        guard places.kind != .other || call.isAboutName else { return false }
        return places.directories.dropLast().allSatisfy { isIn(readable, $0) }
            && places.directories.suffix(1).allSatisfy { isIn(call.isWriting ? writable : readable, $0) }
    }

    private func isIn(_ directories: [String], _ path: String) -> Bool {
        directories.contains { Path.isIn($0, path) }
    }
}
