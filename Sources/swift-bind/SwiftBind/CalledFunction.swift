#if Generator
    import ArgumentParser
    import CPrototypes
    import CTypes
    import PrototypeCalls

    /// A function and its arguments, as a command is given them.
    struct CalledFunction: ParsableArguments {
        @Argument(help: "A file name that the system's loader finds, a path, or '-' for libc.")
        var library: String

        @Argument(help: "The C prototype, after any typedefs that it needs: 'double cos(double)'.")
        var prototype: String

        @Argument(parsing: .allUnrecognized, help: "The arguments, as described above.")
        var arguments: [String] = []

        /// What errors call the library.
        var libraryName: String { isProcess ? "libc" : library }
        /// Whether it is libc, which every program has.
        var isProcess: Bool { library == "-" }

        func prepare() throws -> PrototypeCall {
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
#endif
