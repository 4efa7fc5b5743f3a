import CIsolation
import Glibc

extension Policy {
    /// The filter of a process. Throws for a name that is no system call.
    package func filter() throws(UnknownSystemCall) -> FilterProgram {
        let rules = try rules()
        return refusal == .recording
            ? FilterProgram(recordingRules, recording: true) : FilterProgram(rules + failing)
    }

    /// The system calls that the policy allows. Throws for a name that is no call.
    package func rules() throws(UnknownSystemCall) -> [FilterRule] {
        var rules = Self.computing + permissionRules
        if !(readableDirectories + writableDirectories).isEmpty { rules += Self.reading }
        if !writableDirectories.isEmpty {
            rules += Self.writing + Self.changingByName
            // Landlock lets a file that is open for reading have its mode and times changed.
            rules += Self.changingOpenFiles.map { rule in
                var rule = rule
                rule.needsMountNamespace = !readableDirectories.isEmpty
                return rule
            }
        }
        for name in systemCalls.sorted() {
            guard let call = SystemCall(name) else { throw UnknownSystemCall(name: name) }
            rules.append(FilterRule(call: call, conditions: []))
        }
        return rules
    }

    private var permissionRules: [FilterRule] {
        permissions.sorted { $0.description < $1.description }.flatMap { Self.rules(of: $0) }
    }

    /// What a process that records does without being asked. All else is trapped, looked at, and made:
    /// whether it is allowed may depend on a path.
    private var recordingRules: [FilterRule] {
        // The library must not take the signal away by which calls are trapped.
        let signals = ["rt_sigprocmask", "rt_sigaction"].map { SystemCall($0) }
        return Self.computing.filter { !signals.contains($0.call) } + permissionRules
            + Self.fail(ENOSYS, "clone3")
    }

    /// What is made while all signals are blocked, so that there is no way to tell of a trap: it would
    /// end the process.
    private var failing: [FilterRule] {
        // clone3 has its flags in memory, where a filter cannot look; without it glibc uses clone.
        let clone3 = Self.fail(ENOSYS, "clone3")
        return refusal == .error
            ? clone3 + Self.fail(EACCES, "clone", "fork", "vfork")
            : permissions.contains(.threads) ? clone3 : []
    }

    private static func fail(_ errno: Int32, _ names: String...) -> [FilterRule] {
        names.compactMap { SystemCall($0) }
            .map { FilterRule(call: $0, failure: errno, conditions: []) }
    }

    package struct UnknownSystemCall: Error {
        package let name: String
    }

    private static func allow(
        _ names: String..., where conditions: FilterRule.Condition...
    ) -> [FilterRule] {
        names.compactMap { SystemCall($0) }.map { FilterRule(call: $0, conditions: conditions) }
    }

    private static let executable = UInt64(PROT_EXEC)

    /// Memory that is the process's own, and counts as its data: shared memory does not, nor does what grows
    /// like a stack.
    private static let isPrivate: FilterRule.Condition =
        .matches(3, UInt64(MAP_TYPE | MAP_GROWSDOWN), UInt64(MAP_PRIVATE))

    /// Memory, the channel to the program, and ending.
    private static let computing =
        allow("read", "write", "poll", "ppoll", "futex", "restart_syscall")
        + allow("brk", "munmap", "madvise", "mremap")
        + allow(
            "mmap", where: .lacks(2, executable), .has(3, UInt64(MAP_ANONYMOUS)), isPrivate)
        + allow("mprotect", where: .lacks(2, executable))
        + allow("rt_sigreturn", "rt_sigprocmask", "sigaltstack")
        // The signal by which the process is told what was refused is not the library's to handle.
        + allow("rt_sigaction", where: .isNotSignal(0, SIGSYS))
        + allow("exit", "exit_group", "getpid", "gettid")
        // For abort() and raise().
        + allow("tgkill", where: .isOwnProcess(0))

    /// What a permission allows.
    static func rules(of permission: Permission) -> [FilterRule] { rules[permission] ?? [] }

    private static let rules: [Permission: [FilterRule]] = [
        .clock: allow(
            "clock_gettime", "clock_getres", "gettimeofday", "time", "nanosleep",
            "clock_nanosleep"),
        .random: allow("getrandom"),
        .threads: allow(
            "clone",
            where: .has(0, UInt64(SWB_CLONE_THREAD)), .lacks(0, UInt64(SWB_CLONE_NAMESPACES)))
            + allow(
                "set_robust_list", "rseq", "set_tid_address", "sched_yield", "sched_getaffinity"),
    ]

    /// What opening and reading files takes. Landlock says which.
    private static let reading =
        // Only with O_CREAT is there a mode; otherwise it is 0.
        // Before its version 3 Landlock does not ask who may truncate, but who may write.
        allow("openat", where: .lacks(3, privileged), .lacks(2, truncate))
        + allow("open", where: .lacks(2, privileged), .lacks(1, truncate))
        + allow(
            "newfstatat", "fstat", "stat", "lstat", "statx", "access", "faccessat", "faccessat2",
            "readlink", "readlinkat", "getdents64", "getdents", "statfs", "fstatfs", "getcwd")
        + allow(
            "close", "lseek", "pread64", "readv", "preadv", "fadvise64", "umask")
        + allow("dup", where: .isOwnDescriptor(0))
        + control(F_GETFL, F_GETFD, F_SETFD)
        + allow("mmap", where: .lacks(2, executable), isPrivate)

    private static func control(_ commands: Int32...) -> [FilterRule] {
        commands.flatMap { allow("fcntl", where: .equals(1, UInt64($0))) }
    }

    /// The bits of a mode that give a program's user the rights of its owner.
    private static let privileged: UInt64 = 0o6000

    private static let truncate = UInt64(O_TRUNC)

    private static let writing =
        [UInt64(O_WRONLY), UInt64(O_RDWR)].flatMap { access in
            let bits = truncate | UInt64(O_ACCMODE)
            return allow(
                "openat", where: .lacks(3, privileged), .matches(2, bits, truncate | access))
                + allow(
                    "open", where: .lacks(2, privileged), .matches(1, bits, truncate | access))
        }
        + allow(
            "pwrite64", "writev", "pwritev", "ftruncate", "fsync", "fdatasync", "fallocate",
            "mkdir",
            "mkdirat", "unlink", "unlinkat", "rmdir", "rename", "renameat", "renameat2", "link",
            "symlink", "symlinkat", "copy_file_range")
        + allow("linkat", where: .isOwnDescriptor(0))
        + control(F_GETLK, F_SETLK, F_SETLKW)
        + allow("creat", where: .lacks(1, privileged))

    /// What Landlock allows for every file that there is.
    private static let changingByName =
        (allow("truncate", "utime", "utimes")
        + allow("utimensat", "futimesat", where: .isOwnDescriptor(0))
        + allow("chmod", where: .lacks(1, privileged))
        + allow("fchmodat", "fchmodat2", where: .isOwnDescriptor(0), .lacks(2, privileged)))
        .map { rule in
            var rule = rule
            rule.needsMountNamespace = true
            return rule
        }

    private static let changingOpenFiles =
        allow("fchmod", where: .isOwnDescriptor(0), .lacks(1, privileged))
        + allow("utimensat", where: .isOwnDescriptor(0), .equals(1, 0))
}
