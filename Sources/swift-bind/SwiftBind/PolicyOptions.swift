#if Generator
    import ArgumentParser
    import Isolation

    /// The policy with which a command begins.
    struct PolicyOptions: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                "Begin with a policy that allows this: clock, random, threads, or system calls by "
                    + "their names, with commas between them.", valueName: "names"))
        var allow: [String] = []

        @Option(
            help: ArgumentHelp("Begin with a policy that lets it read a directory.", valueName: "dir"))
        var read: [String] = []

        @Option(
            help: ArgumentHelp("Begin with a policy that lets it write to a directory.", valueName: "dir"))
        var write: [String] = []

        var policy: Policy {
            var policy = Policy.compute
            for name in allow.flatMap({ $0.split(separator: ",") }).map(String.init) {
                let permission = Policy.Permission.all.first { $0.description == name }
                policy = permission.map { policy.allowing($0) } ?? policy.allowing(systemCalls: name)
            }
            for directory in read { policy = policy.reading(directory) }
            for directory in write { policy = policy.writing(directory) }
            return policy
        }

        func validate() throws {
            for name in policy.systemCalls where SystemCall(name) == nil {
                throw ValidationError(
                    "'\(name)' is no permission and no system call. Write clock, random, threads, or a "
                        + "name of 'man 2 syscalls'.")
            }
            for directory in read + write where !directory.hasPrefix("/") {
                throw ValidationError(
                    "'\(directory)' is no whole path. Write one that begins with '/'.")
            }
        }
    }
#endif
