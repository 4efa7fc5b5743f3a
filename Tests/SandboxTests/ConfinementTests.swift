import CFixtures
import CTypes
import Foundation
import Isolation
import SandboxBinding
import TestSupport
import Testing

/// A system call that nobody needs for computing, with arguments with which it would succeed or at least
/// be tried.
struct ForbiddenCall: CustomStringConvertible, Sendable {
    let description: String
    var arguments: [Int64] = []

    init(_ name: String, _ arguments: Int64...) {
        description = name
        self.arguments = arguments
    }

    static let all: [ForbiddenCall] = [
        ForbiddenCall("open"), ForbiddenCall("openat", -100), ForbiddenCall("openat2", -100),
        ForbiddenCall("socket", 2, 1), ForbiddenCall("socketpair", 1, 1), ForbiddenCall("connect", 3),
        ForbiddenCall("bind", 3), ForbiddenCall("sendmsg", 3), ForbiddenCall("recvmsg", 3),
        ForbiddenCall("ptrace", 16, 1), ForbiddenCall("kill", 1, 9), ForbiddenCall("tkill", 1, 9),
        ForbiddenCall("tgkill", 1, 1, 9), ForbiddenCall("rt_sigqueueinfo", 1, 9),
        ForbiddenCall("pidfd_open", 1), ForbiddenCall("pidfd_getfd", 3, 0),
        ForbiddenCall("pidfd_send_signal", 3, 9),
        ForbiddenCall("process_vm_readv", 1), ForbiddenCall("process_vm_writev", 1),
        ForbiddenCall("bpf", 0), ForbiddenCall("io_uring_setup", 8), ForbiddenCall("userfaultfd", 0),
        ForbiddenCall("perf_event_open"), ForbiddenCall("keyctl", 0), ForbiddenCall("add_key"),
        ForbiddenCall("execve"), ForbiddenCall("execveat", -100), ForbiddenCall("unshare", 0x1000_0000),
        ForbiddenCall("setns", 3, 0), ForbiddenCall("mount"), ForbiddenCall("umount2"),
        ForbiddenCall("pivot_root"), ForbiddenCall("chroot"), ForbiddenCall("personality", 0x0040_0000),
        ForbiddenCall("prctl", 4, 1), ForbiddenCall("seccomp", 1), ForbiddenCall("arch_prctl", 0x1001),
        ForbiddenCall("setuid", 0), ForbiddenCall("setresuid", 0, 0, 0), ForbiddenCall("capset"),
        ForbiddenCall("setrlimit", 9), ForbiddenCall("prlimit64", 0, 9), ForbiddenCall("ioctl", 0, 0x5412),
        ForbiddenCall("memfd_create"), ForbiddenCall("shmget", 0, 4096), ForbiddenCall("msgget"),
        ForbiddenCall("semget"), ForbiddenCall("mq_open"), ForbiddenCall("inotify_init1"),
        ForbiddenCall("eventfd2"), ForbiddenCall("timer_create"), ForbiddenCall("kexec_load"),
        ForbiddenCall("init_module"), ForbiddenCall("reboot"), ForbiddenCall("syslog"),
        ForbiddenCall("sethostname"), ForbiddenCall("sched_setscheduler", 1), ForbiddenCall("setpriority"),
        ForbiddenCall("fcntl", 0, 0), ForbiddenCall("dup", 0), ForbiddenCall("close", 0),
        ForbiddenCall("getrandom"), ForbiddenCall("nanosleep"), ForbiddenCall("mkdir"),
        ForbiddenCall("unlink"), ForbiddenCall("rename"), ForbiddenCall("chmod"), ForbiddenCall("stat"),
        ForbiddenCall("readlink"), ForbiddenCall("getcwd"), ForbiddenCall("uname"),
        // New executable memory: PROT_READ | PROT_EXEC.
        ForbiddenCall("mmap", 0, 4096, 5, 0x22, -1, 0), ForbiddenCall("mprotect", 0, 4096, 5),
        ForbiddenCall("pkey_mprotect", 0, 4096, 5, 0),
        // A file instead of memory.
        ForbiddenCall("mmap", 0, 4096, 1, 2, 0, 0),
    ]
}

@Suite struct ConfinementTests {
    @Test("System calls that are not for computing fail, and are told by name", .withoutSanitizer)
    func refused() throws {
        let box = try sandbox()
        let library = try box.load(Faults.self)
        #expect(box.refusedSystemCalls.isEmpty, "\(box.refusedSystemCalls)")
        for forbidden in ForbiddenCall.all {
            let call = try #require(SystemCall(forbidden.description), "\(forbidden)")
            let a = forbidden.arguments + Array(repeating: 0, count: 6 - forbidden.arguments.count)
            let result = try library.systemCall(Int64(call.number), a[0], a[1], a[2], a[3], a[4], a[5])
            #expect(result == -Int64(EACCES), "\(forbidden): \(result)")
            #expect(box.refusedSystemCalls.contains(call), "\(forbidden)")
        }
        // What is allowed, to see that the others are not refused for something else.
        let getpid = try #require(SystemCall("getpid"))
        #expect(try library.systemCall(Int64(getpid.number), 0, 0, 0, 0, 0, 0) > 0)
        #expect(!box.refusedSystemCalls.contains(getpid))
    }

    @Test("A new process cannot be made, and a thread not unless it is allowed")
    func processes() throws {
        let library = try sandbox().load(Faults.self)
        for (name, flags) in [("fork", 0), ("vfork", 0), ("clone", 17), ("clone3", 0)] {
            let call = try #require(SystemCall(name))
            let result = try library.systemCall(Int64(call.number), Int64(flags), 0, 0, 0, 0, 0)
            #expect(result == -Int64(EACCES) || result == -Int64(ENOSYS), "\(name): \(result)")
        }
        #expect(try library.thread() != 0)
        let threads = try sandbox(.compute.allowing(.threads)).load(Faults.self)
        #expect(try threads.thread() == 0)
        let clone = try #require(SystemCall("clone"))
        // A process, and a thread with namespaces of its own.
        for flags: Int64 in [17, 0x10f00 | 0x1000_0000] {
            let result = try threads.systemCall(Int64(clone.number), flags, 0, 0, 0, 0, 0)
            #expect(result == -Int64(EACCES), "\(flags): \(result)")
        }
    }

    @Test("Permissions allow what they say")
    func permissions() throws {
        let library = try sandbox(.compute.allowing(.random, .clock)).load(Faults.self)
        #expect(try library.usleep(1) == 0)
        let getrandom = try #require(SystemCall("getrandom"))
        let bytes = InOut<UInt8>([0, 0, 0, 0])
        let address = try library.addressOf(bytes)
        let result = try library.systemCall(
            Int64(getrandom.number), Int64(bitPattern: address), 4, 0, 0, 0, 0)
        #expect(result == 4)
        let uname = try #require(SystemCall("uname"))
        let named = try sandbox(.compute.allowing(systemCalls: "uname")).load(Faults.self)
        #expect(try named.systemCall(Int64(uname.number), 0, 0, 0, 0, 0, 0) == -Int64(EFAULT))
    }

    @Test("With termination as refusal the process ends, and the call is told", .withoutSanitizer)
    func termination() throws {
        let library = try sandbox(.compute.refusing(with: .termination)).load(Faults.self)
        let error = try #require(foreignError { _ = try library.open("/etc/passwd", 0) })
        #expect(error.code == .libraryTerminated)
        let end = try #require(error.underlying as? Termination)
        #expect(end.refusedCall == SystemCall("openat"))
        #expect(error.description.contains("'openat'"), "\(error)")
        #expect(try library.abs(-4) == 4)
    }

    @Test("A library cannot handle the signal of refused calls, nor say that one was", .withoutSanitizer)
    func refusalSignal() throws {
        let sigaction = Int64(try #require(SystemCall("rt_sigaction")).number)
        let signals: [Int64] = [Int64(SIGSYS), 1 << 32 | Int64(SIGSYS)]
        let box = try sandbox()
        let library = try box.load(Faults.self)
        let strict = try sandbox(.compute.refusing(with: .termination)).load(Faults.self)
        for signal in signals {
            #expect(try library.systemCall(sigaction, signal, 0, 0, 8, 0, 0) == -Int64(EACCES))
            let error = try #require(
                foreignError { _ = try strict.systemCall(sigaction, signal, 0, 0, 8, 0, 0) })
            #expect((error.underlying as? Termination)?.refusedCall == SystemCall("rt_sigaction"), "\(error)")
        }
        for signal in (1...64 as ClosedRange<Int64>) where signal != SIGSYS {
            #expect(try strict.systemCall(sigaction, signal, 0, 0, 8, 0, 0) == 0, "\(signal)")
        }
        // In the shared memory, where the process says which call ended it.
        func end(_ library: Faults<Sandbox>, _ status: Int32) throws -> Termination? {
            let start = try library.addressOf(InOut<UInt8>(count: 1)) & ~(1 << 24 - 1)
            try library.fillBytes(start + 4, 1, 1)
            return foreignError { try library.exit(status) }?.underlying as? Termination
        }
        #expect(try end(strict, 3)?.exitStatus == 3)
        #expect(try end(library, 128 + SIGSYS)?.exitStatus == 128 + SIGSYS)
    }

    @Test("Other ways into the kernel end the process")
    func otherGates() throws {
        let library = try sandbox().load(Faults.self)
        // The x32 ABI's getpid, and the i386 ABI's.
        let x32 = try #require(
            foreignError { _ = try library.systemCall(0x4000_0000 + 39, 0, 0, 0, 0, 0, 0) })
        #expect((x32.underlying as? Termination)?.signal == SIGSYS, "\(x32)")
        let int80 = try #require(foreignError { _ = try library.callThroughInt80(20) })
        #expect((int80.underlying as? Termination)?.signal == SIGSYS, "\(int80)")
        #expect(try library.abs(-4) == 4)
    }

    @Test("The process has inherited no descriptor, no environment and no data")
    func inheritance() throws {
        var open: [Int32] = []
        for _ in 0..<50 { open.append(dup(0)) }
        defer { for descriptor in open { close(descriptor) } }
        setenv("SWIFT_BIND_SECRET", "x", 1)
        defer { unsetenv("SWIFT_BIND_SECRET") }
        let library = try sandbox().load(Faults.self)
        // Nothing thrice, and the two events of the channel.
        let descriptors = try library.openDescriptors(64)
        #expect(descriptors == 0b110_0111, "\(String(descriptors, radix: 2))")
        #expect(try library.environmentSize() == (getenv("LD_LIBRARY_PATH") == nil ? 0 : 1))
    }

    @Test("A directory can be opened for reading or writing, and no other")
    func directories() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "swift-bind-\(UUID().uuidString)")
        let (readable, writable) = (folder.appending(path: "in"), folder.appending(path: "out"))
        for directory in [readable, writable] {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data([42]).write(to: readable.appending(path: "a"))
        try Data([43]).write(to: folder.appending(path: "secret"))
        symlink("../secret", readable.appending(path: "link").path)
        let policy = Policy.compute.reading(readable.path).writing(writable.path)
        let box = try sandbox(policy)
        #expect(box.layers.contains(.landlock))
        let library = try box.load(Faults.self)
        #expect(try library.readByte(readable.path + "/a") == 42)
        #expect(try library.writeFile(writable.path + "/b", 0o644) == 0)
        #expect(try library.readByte(writable.path + "/b") == 120)
        for path in [
            folder.path + "/secret", readable.path + "/../secret", readable.path + "/link",
            "/etc/passwd", "/proc/self/maps", "/proc/1/environ",
        ] {
            #expect(try library.readByte(path) < 0, "\(path)")
        }
        #expect(try library.writeFile(readable.path + "/c", 0o644) < 0)
        #expect(try library.writeFile(folder.path + "/c", 0o644) < 0)
        // No file that gives its user the owner's rights.
        #expect(try library.writeFile(writable.path + "/d", 0o4755) == -EACCES)
        let names = try FileManager.default.contentsOfDirectory(atPath: writable.path)
        #expect(names == ["b"])
    }

    @Test("A directory is there whatever it is called, and whatever lies above it or leads to it")
    func directoryNames() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "swift-bind-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "inner"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data([42]).write(to: folder.appending(path: "inner/a"))
        // Out of the folder, by its whole path, and inside it.
        symlink("/etc", folder.appending(path: "etc").path)
        symlink("inner", folder.appending(path: "link").path)
        let (path, temporary) = (folder.path, FileManager.default.temporaryDirectory.path)
        let policies: [(Policy, [String])] = [
            (.compute.reading(temporary), [path + "/inner/a", path + "/link/a"]),
            (.compute.reading(temporary + "/"), [path + "/inner/a"]),
            (.compute.writing(temporary), [path + "/inner/a"]),
            (.compute.reading("/"), [path + "/inner/a", "/etc/passwd"]),
            (.compute.reading(path + "/link"), [path + "/link/a"]),
            (.compute.reading(path + "/inner/../inner"), [path + "/inner/a"]),
            (.compute.reading(path + "/etc"), [path + "/etc/passwd", "/etc/passwd"]),
            (.compute.reading(path).reading(path + "/etc"), [path + "/etc/passwd", path + "/inner/a"]),
        ]
        for (policy, files) in policies {
            let library = try sandbox(policy).load(Faults.self)
            for file in files { #expect(try library.readByte(file) > 0, "\(file) with \(policy)") }
        }
        #expect(try sandbox(.compute.reading(path)).load(Faults.self).readByte(path + "/etc/passwd") < 0)
        // What is written is there for the program, too.
        for directory in [temporary, "/"] {
            let library = try sandbox(.compute.writing(directory)).load(Faults.self)
            let file = path + "/new"
            #expect(try library.writeFile(file, 0o600) == 0, "\(directory)")
            #expect(unlink(file) == 0, "\(directory)")
        }
    }

    @Test("No memory beyond its start is none", .withoutSanitizer, arguments: [0, -5, .min])
    func noMemory(_ memory: Int) throws {
        let library = try sandbox(.compute.limiting { $0.memory = memory }).load(Faults.self)
        #expect(try library.takeMemory(1024) < 8)
        #expect(try library.abs(-1) == 1)
    }

    @Test(
        "Files outside the directories keep their length, mode and times, also where there are no mounts",
        .withoutSanitizer, arguments: [false, true])
    func metadata(hasMounts: Bool) throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "swift-bind-\(UUID().uuidString)")
        let (readable, writable) = (folder.appending(path: "in"), folder.appending(path: "out"))
        for directory in [readable, writable] {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            try Data([42]).write(to: directory.appending(path: "a"))
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data([43]).write(to: folder.appending(path: "secret"))
        let policy = Policy.compute.reading(readable.path).writing(writable.path)
        let box = try sandbox(hasMounts ? policy : policy.without(.mountNamespace))
        if hasMounts, !box.layers.contains(.mountNamespace) { return }
        #expect(box.layers.contains(.mountNamespace) == hasMounts)
        let library = try box.load(Faults.self)

        func call(_ name: String, _ path: String, _ a: Int64, _ b: Int64 = 0) throws -> Int64 {
            let call = try #require(SystemCall(name))
            let text = InOut<UInt8>(Array(path.utf8) + [0])
            let address = Int64(bitPattern: try library.addressOf(text))
            // Those that end in "at" begin with a directory, which is the current one.
            return name.hasSuffix("at")
                ? try library.systemCall(Int64(call.number), -100, address, a, b, 0, 0)
                : try library.systemCall(Int64(call.number), address, a, b, 0, 0, 0)
        }
        let changes: [(String, Int64)] = [
            ("chmod", 0o777), ("fchmodat", 0o777), ("truncate", 0), ("utimensat", 0), ("utime", 0),
            ("utimes", 0), ("futimesat", 0), ("openat", Int64(O_RDONLY | O_TRUNC)),
            ("open", Int64(O_ACCMODE | O_TRUNC)), ("openat", Int64(O_WRONLY | O_TRUNC)),
        ]
        for file in [folder.appending(path: "secret"), readable.appending(path: "a")] {
            var before = stat()
            stat(file.path, &before)
            for (name, argument) in changes {
                #expect(try call(name, file.path, argument) < 0, "\(name) \(file.lastPathComponent)")
            }
            let open = try call("openat", file.path, Int64(O_RDONLY))
            #expect(try changeOpen(open, library).allSatisfy { $0 < 0 }, "\(file.lastPathComponent)")
            var after = stat()
            stat(file.path, &after)
            #expect(after.st_mode == before.st_mode && after.st_size == 1)
            #expect(after.st_mtim.tv_sec == before.st_mtim.tv_sec)
            #expect(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
        }
        // In the directory it can, as far as it is known to be in the directory.
        let own = writable.path + "/a"
        for (name, argument) in changes where name != "openat" && name != "open" {
            let result = try call(name, own, argument)
            #expect(result == (hasMounts ? 0 : -Int64(EACCES)), "\(name): \(result)")
        }
        #expect(try call("openat", own, Int64(O_WRONLY | O_TRUNC)) >= 0)
        #expect(try call("open", own, Int64(O_RDWR | O_TRUNC)) >= 0)
        let alone = try sandbox(.compute.writing(writable.path).without(.mountNamespace))
        let text = InOut<UInt8>(Array(own.utf8) + [0])
        let other = try alone.load(Faults.self)
        let address = Int64(bitPattern: try other.addressOf(text))
        let openat = Int64(try #require(SystemCall("openat")).number)
        let file = try other.systemCall(openat, -100, address, Int64(O_RDONLY), 0, 0, 0)
        #expect(try changeOpen(file, other).prefix(2) == [0, 0])
        // What is open from the start is the system's.
        for descriptor in [0, 1, 2, 1 << 32] as [Int64] {
            #expect(try changeOpen(descriptor, other).allSatisfy { $0 == -Int64(EACCES) })
            #expect(try changeOpen(descriptor, library).allSatisfy { $0 == -Int64(EACCES) })
        }
    }

    @Test(
        "What is mounted below a directory for reading cannot be changed either",
        .enabled(if: geteuid() == 0, "only the administrator can mount"))
    func submounts() async {
        await #expect(processExitsWith: .success) {
            let folder = FileManager.default.temporaryDirectory.appending(path: "swift-bind-\(UUID())")
            let (readable, writable) = (folder.appending(path: "in"), folder.appending(path: "out"))
            let mounted = [readable, writable].map { $0.appending(path: "mounted") }
            for directory in mounted {
                try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            }
            defer { try? FileManager.default.removeItem(at: folder) }
            for directory in mounted {
                // In a container it may not be allowed.
                guard fx_mount_privately(directory.path) == 0 else { return }
                let file = directory.appending(path: "a").path
                close(open(file, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600))
            }
            defer { for directory in mounted { umount2(directory.path, 0) } }
            let box = try sandbox(.compute.reading(readable.path).writing(writable.path))
            let library = try box.load(Faults.self)
            guard box.layers.contains(.mountNamespace) else { return }
            let chmod = Int64(try #require(SystemCall("chmod")).number)
            let results = try mounted.map { directory in
                let text = InOut<UInt8>(Array((directory.path + "/a").utf8) + [0])
                let address = Int64(bitPattern: try library.addressOf(text))
                return try library.systemCall(chmod, address, 0o777, 0, 0, 0, 0)
            }
            #expect(results == [-Int64(EROFS), 0])
            #expect(try library.readByte(readable.path + "/mounted/a") == -EIO)
        }
    }

    /// Gives an open file other times and the mode of `/dev/null`, in several ways.
    private func changeOpen(_ descriptor: Int64, _ library: Faults<Sandbox>) throws -> [Int64] {
        let empty = InOut<UInt8>([0])
        let name = Int64(bitPattern: try library.addressOf(empty))
        let byName: Int64 = 0x1000
        return try [
            ("fchmod", [0o666, 0, 0]), ("utimensat", [0, 0, 0]), ("futimesat", [0, 0, 0]),
            ("utimensat", [name, 0, byName]), ("fchmodat2", [name, 0o666, byName]),
        ].map { (call, a) in
            // fchmodat2 may be newer than the headers.
            let number = SystemCall(call)?.number ?? 452
            return try library.systemCall(Int64(number), descriptor, a[0], a[1], a[2], 0, 0)
        }
    }

    @Test("What cannot be is refused when the sandbox starts")
    func badPolicies() throws {
        func code(_ policy: Policy, _ change: (inout SandboxOptions) -> Void = { _ in }) -> ForeignError? {
            foreignError { _ = try sandbox(policy, change) }
        }
        let unknown = try #require(code(.compute.allowing(systemCalls: "opne")))
        #expect(unknown.code == .sandboxUnavailable && unknown.message.contains("'opne'"))
        let missing = try #require(code(.compute.reading("/no/such/directory")))
        #expect(missing.message.contains("/no/such/directory"), "\(missing)")
        #expect(code(.compute.reading("relative"))?.code == .sandboxUnavailable)
        #expect(code(.compute.reading("/a\0b"))?.code == .stringContainsNUL)
        #expect(code(.compute) { $0.lanes = 0 }?.code == .outOfRange)
        #expect(code(.compute) { $0.lanes = 1000 }?.code == .outOfRange)
        for size in [.min, -1, 0, (1 << 20) - 1, (1 << 36) + 1, 1 << 46, .max] {
            let error = code(.compute) { $0.sharedMemory = size }
            #expect(error?.code == .outOfRange && error?.message.contains("64 GiB") == true, "\(size)")
        }
        let executable = code(.compute) { $0.executable = .at(path: "/no/such/program") }
        #expect(executable?.code == .sandboxUnavailable, "\(executable as Any)")
        // A program that is no worker.
        let wrong = code(.compute) { $0.executable = .at(path: "/bin/true") }
        #expect(wrong?.code == .libraryTerminated, "\(wrong as Any)")
        #expect(wrong?.remedy.contains("'/bin/true'") == true, "\(wrong as Any)")
        for path in ["/no/such/directory", "/bin/true"] {
            let directory = code(.compute.reading(path))
            #expect(directory?.code == .sandboxUnavailable, "\(directory as Any)")
            #expect(directory?.message.contains("'\(path)'") == true, "\(directory as Any)")
        }
        let library = foreignError { _ = try Sandbox("libno-such.so.1", "libno-such.so") }
        #expect(library?.code == .libraryNotFound)
        #expect(library?.message.contains("libno-such.so.1") == true, "\(library as Any)")
    }

    @Test("A program that may make no files so large is told, and not killed")
    func fileSize() async {
        await #expect(processExitsWith: .success) {
            var limit = rlimit(rlim_cur: 1 << 24, rlim_max: .max)
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            let error = foreignError { _ = try sandbox() }
            #expect(error?.code == .outOfRange && error?.remedy.contains("ulimit -f") == true)
            let library = try sandbox { $0.sharedMemory = 1 << 20 }.load(Faults.self)
            #expect(try library.abs(-1) == 1)
            limit.rlim_cur = 1 << 16
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            #expect(foreignError { try library.abort() }?.code == .libraryTerminated)
            #expect(foreignError { _ = try library.abs(-1) }?.code == .outOfRange)
        }
    }

    @Test("A process that may open no files waits like any other")
    func noFiles() throws {
        let box = try sandbox(.compute.limiting { $0.openFiles = 0 })
        let library = try box.load(Faults.self)
        #expect(try library.abs(-1) == 1)
        let process = try #require(box.processIdentifier)
        let before = try Resources.processorTime(of: process)
        usleep(500_000)
        #expect(try Resources.processorTime(of: process) - before < 10)
        #expect(try library.abs(-2) == 2)
    }

    @Test("The layers that hold are told")
    func layers() throws {
        let layers = try sandbox().layers
        #expect(layers.isSuperset(of: Layer.essential))
        let missing = Layer.all.subtracting(layers).map(\.description).sorted()
        if !missing.isEmpty { print("layers that this machine does not allow: \(missing)") }
    }

    @Test("Unused memory and the padding of structures are zero for the library")
    func noLeaks() throws {
        let library = try sandbox().load(Faults.self)
        let buffer = InOut<UInt8>(count: 4096)
        let address = try library.addressOf(buffer)
        #expect(address > 0)
        let fresh = InOut<UInt8>(count: 1 << 16)
        #expect(try library.countNonzero(In(fresh.elements)) == 0)
    }
}
