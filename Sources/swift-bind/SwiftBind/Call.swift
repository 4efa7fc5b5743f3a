#if Generator
    import ArgumentParser
    import CTypes
    import DynamicBinding
    import PrototypeCalls

    /// The subcommand that calls one function.
    struct Call: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Calls a C function and prints what it returns.", discussion: CallHelp.text)

        @OptionGroup var function: CalledFunction

        @Flag(help: "Print errno after the result.")
        var errno = false

        @Flag(help: "Print one JSON object with the result, what C wrote, and errno.")
        var json = false

        func run() throws {
            let call = try function.prepare()
            let outcome: CallOutcome
            do throws(ForeignError) {
                let dynamic = function.isProcess ? Dynamic.process : try Dynamic(function.library)
                outcome = try call.run(in: dynamic, named: function.libraryName)
            } catch {
                throw Failure.exit(error, code: .failure)
            }
            if json {
                try StandardOutput.print(outcome.json)
            } else {
                for line in outcome.lines(withErrno: errno) { try StandardOutput.print(line) }
            }
        }
    }
#endif
