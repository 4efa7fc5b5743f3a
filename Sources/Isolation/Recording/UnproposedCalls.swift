import Glibc

/// Why a system call is not proposed.
enum UnproposedCalls {
    static func reason(_ call: RecordedCall) -> String {
        let name = call.systemCall.description
        if call.traits.contains(.hasFailed), !name.hasPrefix("execve") {
            return "it was not made: there are too many places from where calls come"
        }
        if let reason = special(call, name) { return reason }
        return reasons[name]
            ?? "it is not known to be harmless, and is not proposed; allow it by name if it is"
    }

    private static func special(_ call: RecordedCall, _ name: String) -> String? {
        func has(_ index: Int, _ bits: Int32) -> Bool {
            index < call.arguments.count && call.arguments[index] & UInt64(bits) != 0
        }
        switch name {
        case "mmap" where has(2, PROT_EXEC):
            return call.path == nil
                ? "new executable memory is what a sandbox is to prevent; not proposed"
                : "code is loaded while the library is used; name the file in SandboxOptions.libraries"
        case "mprotect", "pkey_mprotect":
            return "new executable memory is what a sandbox is to prevent; not proposed"
        case "mmap" where has(3, MAP_PRIVATE) && !has(3, MAP_ANONYMOUS):
            return "a file is mapped, but none was opened in a directory that is proposed"
        case "mmap":
            return has(3, MAP_ANONYMOUS)
                ? "memory is made that can be shared, or grows like a stack; no policy allows that"
                : "a file is mapped so that others see what is written; no policy allows that"
        case "chmod", "fchmod", "fchmodat", "fchmodat2", "open", "openat", "creat":
            return call.path == nil
                ? "it is allowed only in directories, and without the rights of a file's owner; not proposed"
                : "no policy allows it in that way, or at that path"
        case _ where call.isLooking:
            return "it can ask for any path, and is allowed only where a directory is open; not proposed by "
                + "itself"
        case "clone", "clone3", "fork", "vfork": return "a new process; not proposed"
        default: return nil
        }
    }

    private static let reasons: [String: String] = {
        let groups: [(String, [String])] = [
            (
                "it reaches the network, or other programs; not proposed",
                [
                    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto",
                    "recvfrom", "sendmsg", "recvmsg", "sendmmsg", "recvmmsg", "shutdown",
                    "getsockname", "getpeername", "setsockopt", "getsockopt", "shmget", "shmat",
                    "shmctl", "shmdt", "msgget", "msgsnd", "msgrcv", "msgctl", "semget", "semop",
                    "semtimedop", "semctl", "mq_open", "mq_unlink", "mq_timedsend",
                    "mq_timedreceive", "mq_notify", "mq_getsetattr",
                ]
            ),
            (
                "another program, which a sandbox has no use for; it failed here too",
                ["execve", "execveat"]
            ),
            (
                "it acts on other processes; not proposed",
                [
                    "ptrace", "kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo",
                    "pidfd_open", "pidfd_getfd", "pidfd_send_signal", "process_vm_readv",
                    "process_vm_writev", "process_madvise", "kcmp", "prlimit64", "wait4", "waitid",
                    "setpriority", "sched_setscheduler", "sched_setaffinity", "sched_setparam",
                    "setpgid", "setsid",
                ]
            ),
            (
                "it changes what the process sees of the system; not proposed",
                [
                    "unshare", "setns", "mount", "umount2", "pivot_root", "chroot", "chdir", "fchdir",
                    "fsopen", "fsmount", "fspick", "fsconfig", "open_tree", "move_mount",
                    "mount_setattr", "sethostname", "setdomainname",
                ]
            ),
            (
                "it reaches much of the kernel; not proposed",
                [
                    "bpf", "perf_event_open", "userfaultfd", "io_uring_setup", "io_uring_enter",
                    "io_uring_register", "io_setup", "io_submit", "io_getevents", "io_destroy",
                    "kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module",
                    "keyctl", "add_key", "request_key", "iopl", "ioperm", "modify_ldt",
                    "open_by_handle_at", "name_to_handle_at", "fanotify_init", "reboot", "syslog",
                ]
            ),
            (
                "it changes what the process may do; not proposed",
                [
                    "setuid", "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setfsuid",
                    "setfsgid", "setgroups", "capset", "prctl", "arch_prctl", "seccomp",
                    "personality", "setrlimit", "landlock_create_ruleset", "landlock_add_rule",
                    "landlock_restrict_self", "chown", "fchown", "lchown", "fchownat",
                ]
            ),
            (
                "it gives memory that no limit counts; not proposed", ["memfd_create", "memfd_secret"]
            ),
            (
                "it can change the channel to the program; not proposed. Libraries do without: they "
                    + "ask what a file is",
                ["ioctl", "fcntl"]
            ),
        ]
        return Dictionary(
            groups.flatMap { reason, names in names.map { ($0, reason) } },
            uniquingKeysWith: { first, _ in first })
    }()
}
