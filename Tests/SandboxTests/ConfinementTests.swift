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
        #expect(code(.compute) { $0.sharedMemory = 0 }?.code == .outOfRange)
        let executable = code(.compute) { $0.executable = .at(path: "/no/such/program") }
        #expect(executable?.code == .sandboxUnavailable, "\(executable as Any)")
        // A program that is no worker.
        let wrong = code(.compute) { $0.executable = .at(path: "/bin/true") }
        #expect(wrong?.code == .libraryTerminated, "\(wrong as Any)")
        let library = foreignError { _ = try Sandbox("libno-such.so.1", "libno-such.so") }
        #expect(library?.code == .libraryNotFound)
        #expect(library?.message.contains("libno-such.so.1") == true, "\(library as Any)")
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
