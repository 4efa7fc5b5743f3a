#if Generator
    import ArgumentParser
    import CPrototypes
    import CTypes
    import DynamicBinding
    import Glibc
    import PrototypeCalls

    /// The subcommand that calls one function.
    struct Call: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Calls a C function and prints what it returns.", discussion: CallHelp.text)

        @Argument(help: "A file name that the system's loader finds, a path, or '-' for libc.")
        var library: String

        @Argument(help: "The C prototype, after any typedefs that it needs: 'double cos(double)'.")
        var prototype: String

        @Argument(parsing: .allUnrecognized, help: "The arguments, as described above.")
        var arguments: [String] = []

        @Flag(help: "Print errno after the result.")
        var errno = false

        @Flag(help: "Print one JSON object with the result, what C wrote, and errno.")
        var json = false

        func run() throws {
            let call = try prepare()
            let outcome: CallOutcome
            do throws(ForeignError) {
                let dynamic = library == "-" ? Dynamic.process : try Dynamic(library)
                outcome = try call.run(in: dynamic, named: library == "-" ? "libc" : library)
            } catch {
                throw Failure.exit(error, code: .failure)
            }
            if json {
                print(outcome.json)
            } else {
                for line in outcome.lines(withErrno: errno) { print(line) }
            }
        }

        private func prepare() throws -> PrototypeCall {
            var arguments = arguments
            if let index = arguments.firstIndex(of: "--") { arguments.remove(at: index) }
            let function: FunctionDescription
            do throws(ForeignError) {
                function = try FunctionDescription(prototype: prototype)
            } catch { throw Failure.exit(error, code: .validationFailure) }
            do throws(ArgumentError) {
                return try PrototypeCall(function, arguments: arguments)
            } catch { throw Failure.exit(error, code: .validationFailure) }
        }
    }

    enum Failure {
        /// Prints `error` to the standard error and gives what ends the program with `code`.
        static func exit(_ error: some Error, code: ExitCode) -> ExitCode {
            let line = "swift-bind: \(error)\n"
            _ = write(STDERR_FILENO, line, line.utf8.count)
            return code
        }
    }
#endif
