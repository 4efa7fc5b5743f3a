/// What a library may do besides computing.
///
/// Begin with ``compute``, and open what the library needs:
///
/// ```swift
/// let policy = Policy.compute
///     .reading("/usr/share/fonts")
///     .allowing(.random)
///     .limiting { $0.memory = 64 << 20 }
/// ```
///
/// A policy is a value. It applies from before the first call on; opening the library itself and the
/// libraries it is linked with comes first.
public struct Policy: Hashable, Sendable {
    /// Directories with all that is in them.
    public private(set) var readableDirectories: [String] = []
    public private(set) var writableDirectories: [String] = []
    public private(set) var permissions: Set<Permission> = []
    /// System calls that are allowed whatever their arguments, by their names.
    public private(set) var systemCalls: Set<String> = []
    public private(set) var limits = Limits()
    /// The layers without which nothing starts: at least ``Layer/essential``.
    public private(set) var requiredLayers = Layer.essential
    /// What happens at a system call that is not allowed.
    public private(set) var refusal = Refusal.error
    /// The layers that are tried.
    package private(set) var triedLayers = Layer.all

    private init() {}

    /// Nothing but memory, up to 1 GiB of it: no files, no network, no other program, no new executable
    /// memory, no threads, no look at the clock or at random numbers.
    public static let compute = Policy()

    /// Lets it list and read what is in a directory, which must be there when the sandbox starts.
    public func reading(_ directory: String) -> Policy {
        changed { $0.readableDirectories.append(directory) }
    }

    /// Lets it read and write, make and delete what is in a directory.
    ///
    /// Changing the mode and times of a file, and its length by its name, takes ``Layer/mountNamespace``:
    /// where it cannot be had, those fail.
    public func writing(_ directory: String) -> Policy {
        changed { $0.writableDirectories.append(directory) }
    }

    /// Lets it do something.
    public func allowing(_ permissions: Permission...) -> Policy {
        changed { $0.permissions.formUnion(permissions) }
    }

    /// Lets it make system calls, with any arguments. A name that is none is refused when the sandbox
    /// starts.
    public func allowing(systemCalls: String...) -> Policy {
        changed { $0.systemCalls.formUnion(systemCalls) }
    }

    /// Changes the limits.
    public func limiting(_ change: (inout Limits) -> Void) -> Policy {
        changed { change(&$0.limits) }
    }

    /// Demands layers: if one of them cannot be had, the sandbox does not start.
    public func requiring(_ layers: Layer...) -> Policy {
        changed { $0.requiredLayers.formUnion(layers) }
    }

    /// Chooses what happens at a system call that is not allowed.
    public func refusing(with refusal: Refusal) -> Policy { changed { $0.refusal = refusal } }

    /// Does as a machine that does not allow some layers.
    package func without(_ layers: Layer...) -> Policy {
        changed { $0.triedLayers.subtract(layers) }
    }

    private func changed(_ change: (inout Policy) -> Void) -> Policy {
        var copy = self
        change(&copy)
        return copy
    }

    /// Something that a library may need.
    public struct Permission: Hashable, Sendable, CustomStringConvertible {
        public let description: String
        private init(_ description: String) { self.description = description }

        /// Asking for the time by a system call, and sleeping. The processor's own clock, and the time
        /// that the kernel shows without a call, can be read in any case.
        public static let clock = Permission("clock")
        /// Random numbers of the system.
        public static let random = Permission("random")
        /// Threads of its own.
        public static let threads = Permission("threads")

        /// Every permission that there is.
        public static let all: Set<Permission> = [.clock, .random, .threads]
    }

    /// What happens at a system call that is not allowed.
    public struct Refusal: Hashable, Sendable, CustomStringConvertible {
        public let description: String
        private init(_ description: String) { self.description = description }

        /// The call fails with `EACCES`. Libraries expect that, and do without.
        public static let error = Refusal("error")
        /// The process ends.
        public static let termination = Refusal("termination")
        /// Nothing is refused: **the library is not confined**. What the policy does not allow is written
        /// down and done, so that a policy can be made of it.
        ///
        /// This is for finding out what a library needs, with a library and an input that you trust. It
        /// runs with all rights of the program, but for those of an administrator, in a process of its own
        /// that has no more than the policy's ``Policy/limits``. It cannot start another program. What the
        /// policy demands with ``Policy/requiring(_:)`` is left aside.
        public static let recording = Refusal("recording")
    }
}

extension Policy {
    /// The layers that are demanded, those included without which the policy would not hold.
    package var demandedLayers: Set<Layer> {
        // System calls cannot tell one path from another.
        let hasDirectories = !(readableDirectories + writableDirectories).isEmpty
        if refusal == .recording { return Layer.withoutConfinement }
        return requiredLayers.union(hasDirectories ? [.landlock] : [])
    }
}
