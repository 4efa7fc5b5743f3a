@testable import Isolation
import Testing

/// A file system of a few paths.
private struct Files: FileLookup {
    var directories: Set<String> = []
    var files: Set<String> = []
    var devices: Set<String> = []
    var links: [String: String] = [:]

    func kind(of path: String) -> FileKind {
        if links[path] != nil { return .link }
        if devices.contains(path) { return .other }
        if files.contains(path) { return .file }
        let all = directories.union(files).union(devices).union(links.keys)
        return all.contains { Path.isIn(path, $0) } ? .directory : .missing
    }

    func target(of link: String) -> String? { links[link] }
    func resolved(_ path: String) -> String? {
        var parts: [Substring] = []
        for part in path.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        let path = "/" + parts.joined(separator: "/")
        return kind(of: path) == .missing ? nil : path
    }
}

@Suite struct ProposalTests {
    private static let files = Files(
        directories: ["/var/cache/app", "/srv/empty", "/tmp"],
        files: [
            "/etc/hosts", "/usr/share/fonts/a.ttf", "/usr/share/fonts/more/b.ttf", "/proc/cpuinfo", "/top",
            "/usr/share/zoneinfo/UTC",
        ],
        devices: ["/dev/urandom", "/srv/pipe"],
        links: ["/etc/localtime": "../usr/share/zoneinfo/UTC", "/srv/link": "/tmp"])

    private func call(
        _ name: String, _ path: String? = nil, arguments: [UInt64] = [0, 0, 0, 0, 0, 0],
        _ traits: Set<RecordedCall.Trait> = []
    ) throws -> RecordedCall {
        RecordedCall(try #require(SystemCall(name)), arguments: arguments, path: path, traits: traits)
    }

    private func recording(
        _ calls: [RecordedCall], _ policy: Policy = .compute, isComplete: Bool = true
    ) -> Recording {
        var record = CallRecord(isComplete: isComplete)
        for call in calls { record.add(call) }
        return Recording(record, policy.refusing(with: .recording), files: Self.files)
    }

    private func expect(
        _ calls: [RecordedCall], _ proposed: String, warnings: [String] = [], _ policy: Policy = .compute
    ) {
        let recording = recording(calls, policy)
        #expect("\(recording.proposedPolicy)" == proposed)
        #expect(recording.warnings.count == warnings.count, "\(recording.warnings)")
        for (warning, part) in zip(recording.warnings, warnings) {
            #expect("\(warning)".contains(part))
        }
    }

    @Test("Permissions are proposed for what they cover, and harmless calls by name")
    func calls() throws {
        expect(
            [try call("clock_gettime"), try call("getrandom"), try call("uname"), try call("uname")],
            """
            Policy.compute
                .allowing(.clock, .random)
                .allowing(systemCalls: "uname")
            """)
        expect(
            [try call("clone", arguments: [0x3d0f00]), try call("set_robust_list")],
            "Policy.compute\n    .allowing(.threads)")
        expect(
            [try call("sched_yield")], "Policy.compute\n    .allowing(systemCalls: \"sched_yield\")")
        #expect(recording([try call("clock_gettime")], .compute.allowing(.clock)).isAllowed)
        #expect(!recording([try call("clock_gettime")]).isAllowed)
    }

    @Test(
        "What would defeat a sandbox is not proposed, but warned of by name",
        arguments: [
            "execve", "execveat", "ptrace", "mount", "umount2", "bpf", "process_vm_readv",
            "process_vm_writev", "unshare", "setns", "userfaultfd", "io_uring_setup", "kexec_load",
            "socket", "connect", "bind", "sendto", "sendmsg", "kill", "tgkill", "clone", "fork", "vfork",
            "prctl", "seccomp", "ioctl", "fcntl", "chroot", "setuid", "keyctl", "shmget", "perf_event_open",
            "pidfd_getfd", "open_by_handle_at", "memfd_create", "init_module", "modify_ldt", "personality",
        ])
    func dangerous(name: String) throws {
        expect([try call(name, arguments: [17, 17, 17])], "Policy.compute", warnings: [name])
        let text = "\(recording([try call(name, "/etc/hosts", arguments: [17])]).proposedPolicy)"
        #expect(!text.contains("systemCalls"), "\(text)")
    }

    @Test("Only calls that are known to be harmless are proposed by name")
    func unknown() throws {
        for number in Int32(0)..<600 {
            let call = RecordedCall(SystemCall(number: number), arguments: [0, 0, 0, 0, 0, 0])
            let policy = recording([call]).proposedPolicy
            #expect(policy.systemCalls.isSubset(of: HarmlessCalls.names))
        }
        #expect(HarmlessCalls.names.allSatisfy { SystemCall($0) != nil })
    }

    @Test("New executable memory is not proposed, and a library that is loaded late is named")
    func executable() throws {
        expect(
            [try call("mprotect", arguments: [0, 0, 5])], "Policy.compute",
            warnings: ["mprotect: new executable memory"])
        expect(
            [
                try call("openat", "/etc/ld.so.cache"), try call("openat", "/lib/libx.so.1"),
                try call("mmap", arguments: [0, 0, 1, 2]),
                try call("mmap", "/lib/libx.so.1", arguments: [0, 0, 5, 2], [.isOfDescriptor]),
            ], "Policy.compute", warnings: ["mmap \"/lib/libx.so.1\": code is loaded"])
        expect(
            [try call("mmap", arguments: [0, 0, 3, 1])], "Policy.compute",
            warnings: ["others see what is written"])
    }

    @Test("Directories are those that contain what was opened")
    func directories() throws {
        expect(
            [try call("openat", "/etc/hosts"), try call("openat", "/etc/./hosts"), try call("close")],
            "Policy.compute\n    .reading(\"/etc\")")
        // One inside another.
        expect(
            [
                try call("open", "/usr/share/fonts/more/b.ttf"), try call("open", "/usr/share/fonts/a.ttf"),
            ], "Policy.compute\n    .reading(\"/usr/share/fonts\")")
        // A directory that is listed.
        expect([try call("openat", "/srv/empty")], "Policy.compute\n    .reading(\"/srv/empty\")")
        // A link, and what it leads to.
        expect(
            [try call("openat", "/etc/localtime")],
            "Policy.compute\n    .reading(\"/etc\")\n    .reading(\"/usr/share/zoneinfo\")")
        // What is written, made, and is gone again.
        expect(
            [
                try call("openat", "/tmp/new", arguments: [0, 0, 0o102, 0o600]), try call("unlink", "/tmp/gone"),
                try call("open", "/tmp/new"), try call("fsync"),
            ], "Policy.compute\n    .writing(\"/tmp\")")
        // In a directory that was made and removed.
        expect(
            [try call("mkdir", "/tmp/a/b/c")], "Policy.compute\n    .writing(\"/tmp\")")
        // The names of directories, links and devices are in the directory above.
        for name in ["rmdir", "rename", "unlink"] {
            for path in ["/var/cache/app", "/srv/link", "/srv/pipe"] {
                let parent = Path.parent(of: path)
                expect([try call(name, path)], "Policy.compute\n    .writing(\"\(parent)\")")
            }
        }
        expect(
            [try call("open", "/var/cache/app/x", arguments: [0, 0o101, 0])],
            "Policy.compute\n    .reading(\"/etc\")\n    .writing(\"/var/cache/app\")",
            .compute.reading("/etc"))
    }

    @Test("What was looked at on the way to what was opened needs nothing")
    func looking() throws {
        expect(
            [
                try call("lstat", "/usr"), try call("lstat", "/usr/share"), try call("stat", "/srv/empty"),
                try call("open", "/usr/share/fonts/a.ttf"),
            ], "Policy.compute\n    .reading(\"/usr/share/fonts\")",
            warnings: ["stat \"/srv/empty\": it was looked at"])
        expect([try call("access", "/etc/hosts")], "Policy.compute\n    .reading(\"/etc\")")
    }

    @Test("What no directory can give is warned of")
    func warnings() throws {
        expect([try call("open", "/top")], "Policy.compute", warnings: ["all of the file system"])
        expect([try call("open", "/dev/urandom")], "Policy.compute", warnings: ["device"])
        expect([try call("open", "/proc/cpuinfo")], "Policy.compute", warnings: ["other processes"])
        for path in ["/etc/hosts", "/etc/new", "/usr/share/fonts/a.ttf"] {
            expect(
                [try call("open", path, arguments: [0, 0o101, 0o600])], "Policy.compute",
                warnings: ["writing there is not proposed"])
        }
        expect([try call("open", "/no/such")], "Policy.compute", warnings: ["nothing at the path"])
        expect([try call("open", nil, [.isUnknown])], "Policy.compute", warnings: ["not known", "open"])
        expect(
            [try call("open", "/etc/hosts", [.isRelative])], "Policy.compute\n    .reading(\"/etc\")",
            warnings: ["current directory"])
        #expect("\(recording([], isComplete: false).warnings)".contains("more was done"))
        #expect(!recording([], isComplete: false).isAllowed)
        #expect(recording([]).isAllowed && recording([]).warnings.isEmpty)
    }

    @Test("There are no more directories than a sandbox can have")
    func tooMany() throws {
        var files = Self.files
        var record = CallRecord()
        for index in 0..<100 {
            let path = "/data/group\(index % 7)/set\(index)/file"
            files.files.insert(path)
            record.add(try call("open", path))
        }
        let policy = Recording(record, .compute, files: files).proposedPolicy
        #expect(policy.readableDirectories.count <= 32)
        #expect(policy.readableDirectories.allSatisfy { $0.hasPrefix("/data/group") }, "\(policy)")
        // Beside those that are open already.
        let more = Recording(record, .compute.reading("/etc"), files: files).proposedPolicy
        #expect(more.readableDirectories.count <= 32)
        for index in 0..<100 {
            let path = "/root\(index)/file"
            files.files.insert(path)
            record.add(try call("open", path))
        }
        let none = Recording(record, .compute, files: files)
        #expect(!none.proposedPolicy.readableDirectories.contains("/"))
        #expect("\(none.warnings)".contains("nothing in common"))
    }

    @Test("What a policy allows is told apart by its arguments and paths")
    func coverage() throws {
        let policy = Policy.compute.reading("/usr/share").writing("/tmp")
        func isAllowed(_ call: RecordedCall) -> Bool { recording([call], policy).isAllowed }
        for allowed in [
            try call("openat", "/usr/share/fonts/a.ttf"), try call("open", "/no/such"),
            try call("open", "/tmp/x", arguments: [0, 0o101, 0o600]), try call("stat", "/usr"),
            try call("close"), try call("fcntl", arguments: [0, 3]),
        ] { #expect(isAllowed(allowed), "\(allowed)") }
        for refused in [
            try call("open", "/usr/share/x", arguments: [0, 0o101, 0o600]),
            try call("open", "/tmp/x", arguments: [0, 0o101, 0o4755]), try call("openat", "/etc/hosts"),
            try call("openat", "/usr/share/../../etc/hosts"), try call("fcntl", arguments: [0, 4]),
            try call("openat", nil, [.isUnknown]),
        ] { #expect(!isAllowed(refused), "\(refused)") }
        // Links lead out of it.
        let link = try call("open", "/etc/localtime")
        #expect(!recording([link], .compute.reading("/etc")).isAllowed)
    }

    @Test("A policy is told as the Swift source that makes it")
    func text() {
        let policy = Policy.compute.reading("/a \"b\"\\\n\u{1B}[0m\u{202E}").allowing(.random, .clock)
            .allowing(systemCalls: "uname", "getuid").writing("/é").requiring(.landlock, .limits)
            .limiting {
                $0.memory = 64 << 20
                $0.processorSeconds = 3
            }.refusing(with: .termination)
        #expect(
            "\(policy)" == #"""
                Policy.compute
                    .allowing(.clock, .random)
                    .allowing(systemCalls: "getuid", "uname")
                    .reading("/a \"b\"\\\n\u{1b}[0m\u{202e}")
                    .writing("/é")
                    .limiting { $0.memory = 67108864 }
                    .limiting { $0.processorSeconds = 3 }
                    .requiring(.landlock)
                    .refusing(with: .termination)
                """#)
        #expect("\(Policy.compute)" == "Policy.compute")
    }
}
