/// What a library has done in a sandbox that records, beyond what its policy allows; and a policy that
/// allows it.
///
/// ```swift
/// let box = try Sandbox("libsqlite3.so.0", policy: .compute.refusing(with: .recording))
/// // … use the library in every way that it will be used …
/// if let recording = box.recording {
///     print(recording.proposedPolicy)   // Policy.compute
///     for warning in recording.warnings { print("//", warning) }
/// }
/// ```
///
/// Its paths are looked up in the file system, as that is when the recording is asked for.
///
/// The process writes it down itself, so that it is for whoever makes a policy of it, and looks at it
/// first: a library that means ill can write down anything.
public struct Recording: Sendable {
    /// The policy with which it was recorded.
    public let policy: Policy
    /// The calls that it does not allow, each with one path, in the order in which they came first.
    public let calls: [RecordedCall]
    /// Whether there was room to write down all of them.
    public let isComplete: Bool
    /// The policy, and what has to be allowed beyond it: as little as the calls need. What would defeat the
    /// sandbox is not in it, but in ``warnings``.
    public let proposedPolicy: Policy
    /// What the proposed policy does not allow, or allows in a way that is to be looked at.
    public let warnings: [Warning]

    /// Whether the policy allows all that was recorded.
    public var isAllowed: Bool { calls.isEmpty && isComplete }

    package init(
        _ record: CallRecord, _ policy: Policy, files: some FileLookup = SystemFiles()
    ) {
        self.policy = policy
        isComplete = record.isComplete
        let coverage = Coverage(policy, files)
        var lacking = CallRecord()
        for call in record.calls where !coverage.allows(call) { lacking.add(call) }
        calls = lacking.merged.calls
        var proposal = Proposal(policy, files)
        proposal.allow(lacking.calls)
        proposedPolicy = proposal.policy
        warnings =
            (isComplete
                ? []
                : [Warning("more was done than there was room to write down: record parts of it at a time")])
            + proposal.warnings
    }

    /// Something that the author of a policy has to decide.
    public struct Warning: Hashable, Sendable, CustomStringConvertible {
        /// The system call, if it is about one.
        public let systemCall: SystemCall?
        /// The path, if it is about one.
        public let path: String?
        public let message: String

        init(_ message: String, _ systemCall: SystemCall? = nil, path: String? = nil) {
            self.message = message
            self.systemCall = systemCall
            self.path = path
        }

        public var description: String {
            let subject = [systemCall?.description, path?.swiftLiteral].compactMap(\.self)
                .joined(separator: " ")
            return subject.isEmpty ? message : "\(subject): \(message)"
        }
    }
}
