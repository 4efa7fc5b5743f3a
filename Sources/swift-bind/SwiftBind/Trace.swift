#if Generator
    import ArgumentParser
    import CTypes
    import Isolation
    import PrototypeCalls
    import SandboxBinding

    /// The subcommand that finds out what a function needs of the system.
    struct Trace: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Calls a C function and prints the sandbox policy that it needs.",
            discussion: TraceHelp.text)

        @OptionGroup var function: CalledFunction
        @OptionGroup var begin: PolicyOptions

        @Option(
            help: ArgumentHelp(
                "A library that is opened as well, before the call: one that the function would open by "
                    + "itself.", valueName: "library"))
        var with: [String] = []

        @Flag(help: "Print errno after the result.")
        var errno = false

        /// For a policy that lacks something.
        static let lacking = ExitCode(3)

        func run() throws {
            let call = try function.prepare()
            var options = SandboxOptions()
            options.libraries = with
            options.restart = .never
            let policy = begin.policy.refusing(with: .recording)
            let box: Sandbox
            do throws(ForeignError) {
                box =
                    function.isProcess
                    ? try .program(policy: policy, options: options)
                    : try Sandbox(function.library, policy: policy, options: options)
            } catch { throw Failure.exit(error, code: .failure) }
            var failure: ExitCode?
            do throws(ForeignError) {
                let outcome = try call.run(in: box, named: function.libraryName)
                for line in outcome.lines(withErrno: errno) { Failure.say(line) }
            } catch {
                failure = Failure.exit(error, code: .failure)
                // What it has done until then is worth knowing, if it was called at all.
                if [.symbolNotFound, .unsupportedDescription, .unknownHandle].contains(error.code) {
                    throw ExitCode.failure
                }
            }
            let isAllowed = try tell(box.recording)
            if let failure { throw failure }
            if !isAllowed { throw Self.lacking }
        }

        /// Prints what was recorded. Returns whether the policy allows it.
        private func tell(_ recording: Recording?) throws -> Bool {
            guard let recording else { return true }
            if !recording.calls.isEmpty { Failure.say("not allowed by the policy:") }
            for call in recording.calls { Failure.say("  \(call)") }
            if !recording.warnings.isEmpty { Failure.say("warnings:") }
            for warning in recording.warnings { Failure.say("  \(warning)") }
            try StandardOutput.print("\(recording.proposedPolicy)")
            return recording.isAllowed
        }
    }
#endif
