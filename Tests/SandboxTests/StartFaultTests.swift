import CFixtures
import CTypes
import Foundation
import Isolation
import SandboxBinding
import TestSupport
import Testing

/// A system call on the way to a sandbox that is there.
struct Seam: CustomStringConvertible, Sendable {
    let description: String
    let error: Int32
    /// One of these is missing where the call has failed and there is a sandbox nevertheless.
    let layers: Set<Layer>
    /// Only calls are meant for which this argument is not zero.
    let argument: Int32?

    init(_ call: String, _ error: Int32 = EPERM, argument: Int32? = nil, without layers: Layer...) {
        description = call
        self.error = error
        self.argument = argument
        self.layers = Set(layers)
    }

    static let all: [Seam] = [
        // In the program.
        Seam("memfd_create", EMFILE), Seam("ftruncate", ENOSPC), Seam("fcntl", EMFILE),
        Seam("mmap", ENOMEM), Seam("socketpair", EMFILE), Seam("eventfd2", EMFILE),
        Seam("epoll_create1", EMFILE), Seam("epoll_ctl", ENOSPC), Seam("openat", EMFILE),
        Seam("pidfd_open", EMFILE), Seam("clone", EAGAIN), Seam("clone3", EAGAIN),
        Seam("sendmsg", EPERM), Seam("recvmsg", EPERM),
        // In the process that starts workers, and in these.
        Seam("execve", EACCES), Seam("dup2", EMFILE), Seam("dup3", EMFILE), Seam("fstat", EIO),
        Seam("pread64", EIO), Seam("read", EIO), Seam("mprotect", ENOMEM),
        Seam("seccomp", EINVAL, without: .systemCalls),
        Seam("close_range", ENOSYS, without: .closedDescriptors, .userNamespace),
        // One that changes a limit.
        Seam("prlimit64", EPERM, argument: 2, without: .limits), Seam("capset", EPERM, without: .noCapabilities),
        Seam("landlock_create_ruleset", EOPNOTSUPP, without: .landlock),
        Seam("landlock_restrict_self", E2BIG, without: .landlock),
        Seam("landlock_add_rule", EINVAL, without: .landlock),
        Seam("prctl", EINVAL),
        Seam("unshare", ENOSPC), Seam("mount", EPERM, without: .mountNamespace),
        Seam("pivot_root", EINVAL, without: .mountNamespace),
        Seam("umount2", EBUSY, without: .mountNamespace), Seam("chdir", EACCES, without: .mountNamespace),
        Seam("mkdir", ENOSPC, without: .mountNamespace), Seam("mkdirat", ENOSPC, without: .mountNamespace),
        Seam("mount_setattr", EINVAL, without: .mountNamespace),
    ]

    /// A call that fails.
    func refusal(_ calls: ClosedRange<Int>, _ bits: UInt64? = nil) -> fx_refusal {
        fx_refusal(
            call: SystemCall(description)!.number, error: error, first: UInt64(calls.lowerBound),
            last: UInt64(calls.upperBound), argument: argument ?? 0,
            bits: bits ?? (argument == nil ? 0 : .max))
    }
}

/// What came of a start.
private enum Outcome {
    /// With the layers that have held all the time.
    case sandbox(Set<Layer>)
    case error(ForeignError)
}

private struct Absolute<F: Foreign>: BindingSet {
    let abs: Fn<F, (Int32) -> Int32>
    init(_ f: F) { abs = f.fn("abs") }
}

/// Starts a sandbox while a system call fails, makes calls, and ends it.
private func start(
    _ policy: Policy, _ refusal: fx_refusal
) throws -> (outcome: Outcome, calls: Int) {
    final class Job {
        let policy: Policy
        var outcome: Outcome?
        init(_ policy: Policy) { self.policy = policy }

        func run() {
            do throws(ForeignError) {
                var options = SandboxOptions()
                options.executable = .at(path: workerProgram.path)
                // With another thread where there are directories.
                options.lanes = policy.readableDirectories.isEmpty ? 1 : 2
                let box = try Sandbox("libc.so.6", policy: policy, options: options)
                let library = try box.load(Absolute.self)
                var layers = Layer.all
                // The process is started, and once more.
                for _ in 0..<2 {
                    let result = try library.abs(-3)
                    if result != 3 { fatalError("abs(-3) is \(result)") }
                    layers.formIntersection(box.layers)
                    box.stop()
                }
                outcome = .sandbox(layers)
            } catch { outcome = .error(error) }
        }
    }
    let job = Job(policy)
    var refusal = refusal
    let calls = fx_with_refusal(
        &refusal, { Unmanaged<Job>.fromOpaque($0!).takeUnretainedValue().run() },
        Unmanaged.passUnretained(job).toOpaque())
    try #require(calls >= 0, "there are no supervisors of system calls: \(errno)")
    return (try #require(job.outcome), Int(calls))
}

/// The worker program, beside this one.
private let workerProgram = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "swift-bind-worker")

/// Each in a process of its own, since other tests open descriptors too.
@Suite(.withoutSanitizer) struct StartFaultTests {
    @Test("Whichever call fails, there is an error, or a sandbox that says what it lacks; nothing is left")
    func everyCall() async {
        await #expect(processExitsWith: .success) {
            let folder = FileManager.default.temporaryDirectory.appending(path: "swift-bind-\(UUID())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let policies = [Policy.compute, .compute.reading("/usr/share").writing(folder.path)]
            // What stays once there has been a sandbox.
            _ = try start(.compute, Seam("mmap").refusal(Int.max...Int.max))
            for policy in policies {
                for seam in Seam.all { try failEach(seam, policy) }
            }
        }
    }

    @Test("With too few descriptors there is an error, and with enough a sandbox; nothing is left")
    func descriptors() async {
        await #expect(processExitsWith: .success) {
            let none = Seam("mmap").refusal(Int.max...Int.max)
            _ = try start(.compute, none)
            // What the run time opens when it is first needed is open.
            try await Task.sleep(for: .milliseconds(10))
            let before = try Resources.current()
            var limit = rlimit()
            getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            let all = limit.rlim_cur
            var started = false
            for count in before.descriptors..<before.descriptors + 200 {
                limit.rlim_cur = rlim_t(count)
                setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
                let result = Result { try start(.compute, none) }
                limit.rlim_cur = all
                setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
                let after = try Resources.current()
                #expect(after == before, "\(count): \(after), and \(before) before")
                switch try result.get().outcome {
                case .sandbox(let layers):
                    #expect(layers.isSuperset(of: Layer.essential), "\(count): \(layers)")
                    started = true
                case .error(let error):
                    #expect(error.code == .sandboxUnavailable || error.code == .libraryTerminated, "\(error)")
                    #expect(!started, "\(count): \(error)")
                }
            }
            #expect(started)
        }
    }

    @Test("Without filters nothing starts; without Landlock, nothing that needs it; without namespaces, all")
    func missing() async {
        await #expect(processExitsWith: .success) {
            let (plain, reading) = (Policy.compute, Policy.compute.reading("/usr/share"))
            func outcome(_ call: String, _ policy: Policy, _ bits: UInt64? = nil) throws -> Outcome {
                try start(policy, Seam(call, ENOSYS).refusal(1...Int.max, bits)).outcome
            }
            for policy in [plain, reading] {
                guard case .error(let error) = try outcome("seccomp", policy) else {
                    Issue.record("a sandbox without filters")
                    return
                }
                #expect(error.code == .sandboxUnavailable && error.message.contains("systemCalls"), "\(error)")
            }
            if case .sandbox(let layers) = try outcome("landlock_create_ruleset", plain) {
                #expect(!layers.contains(.landlock))
            } else {
                Issue.record("no sandbox without Landlock")
            }
            guard case .error(let error) = try outcome("landlock_create_ruleset", reading) else {
                Issue.record("directories without Landlock")
                return
            }
            #expect(error.code == .sandboxUnavailable && error.message.contains("landlock"), "\(error)")
            // CLONE_NEWUSER
            if case .sandbox(let layers) = try outcome("clone", plain, 0x1000_0000) {
                let namespaces: Set<Layer> = [
                    .userNamespace, .processNamespace, .networkNamespace, .mountNamespace, .ipcNamespace,
                ]
                #expect(layers.isDisjoint(with: namespaces) && layers.isSuperset(of: Layer.essential))
            } else {
                Issue.record("no sandbox without namespaces")
            }
        }
    }
}

/// Lets each call of a kind fail in turn, until there are no more.
private func failEach(_ seam: Seam, _ policy: Policy) throws {
    let first = try Resources.current()
    for number in 1... {
        let before = try Resources.current()
        let (outcome, calls) = try start(policy, seam.refusal(number...number))
        let after = try Resources.current()
        // What was there before may have been about to go.
        #expect(after.isWithin(before), "\(seam) \(number): \(before), \(after)")
        let hasFailed = calls >= number
        switch outcome {
        case .sandbox(let layers):
            #expect(layers.isSuperset(of: policy.demandedLayers), "\(seam) \(number): \(layers)")
            // Where a layer that is demanded could not be had, it has been tried again.
            if hasFailed, !seam.layers.isEmpty, seam.layers.isDisjoint(with: policy.demandedLayers) {
                #expect(!layers.isSuperset(of: seam.layers), "\(seam) \(number): \(layers)")
            }
        case .error(let error):
            #expect(hasFailed, "\(seam) \(number): \(error)")
            let expected: [ForeignError.Code] = [
                .sandboxUnavailable, .libraryTerminated, .libraryNotFound,
            ]
            #expect(expected.contains(error.code), "\(seam) \(number): \(error)")
        }
        if !hasFailed { break }
    }
    let last = try Resources.current()
    #expect(last.isWithin(first), "\(seam): \(first), \(last)")
}
