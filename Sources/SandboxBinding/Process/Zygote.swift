import CIsolation
import CTypes
import CVchan
import CWorkerProcess
import Glibc
import Isolation
import RemoteBinding
import Synchronization

/// A process that has opened the libraries and starts workers, which have them open from the beginning.
///
/// It ends when the last reference goes, and with the program; its workers end with it.
final class Zygote: Sendable {
    /// One request at a time.
    private let control: Mutex<Descriptor>
    /// Becomes readable when the process has ended.
    private let end: Descriptor
    /// Whether a worker ends itself when a system call is refused.
    private let endsWhenRefused: Bool
    private let mark = ForkMark()
    private let isLost = Atomic(false)
    /// Whether it has ended, or does not answer.
    var isUnusable: Bool { isLost.load(ordering: .relaxed) }

    /// How long opening the libraries may take.
    private static let startLimit: Int32 = 60_000
    /// How long it may take to start a worker, or to say how it ended.
    private static let requestLimit: Int32 = 10_000

    /// - Parameter hasStubs: whether the executable is a worker that is made for one library.
    init(
        _ libraries: [[String]], _ policy: Policy, _ executable: SandboxOptions.Executable, hasStubs: Bool
    ) throws(ForeignError) {
        guard executable.path != nil || swb_has_worker_hook() else {
            throw ForeignError(
                .sandboxUnavailable,
                "the program cannot become the library's process: this package is not linked into it, but into a "
                    + "library of its own",
                remedy:
                    "Link the package statically, or give SandboxOptions.executable a worker program")
        }
        guard executable.path != nil || !swb_has_more_rights() else {
            throw ForeignError(
                .sandboxUnavailable,
                "the program cannot become the library's process: it has more rights than who started it",
                remedy:
                    "Make all of the program's users and groups the same, and give SandboxOptions.executable a worker "
                    + "program")
        }
        let start = try StartFile(libraries, policy, hasStubs: hasStubs)
        let nothing = try Descriptor(open("/dev/null", O_RDWR | O_CLOEXEC), "open(/dev/null)")
        let program = try Descriptor(vchan_process(getpid()), "pidfd_open")
        var sockets: (Int32, Int32) = (-1, -1)
        let result = withUnsafeMutableBytes(of: &sockets) {
            socketpair(
                AF_UNIX, Int32(SOCK_SEQPACKET.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0,
                $0.baseAddress?.assumingMemoryBound(to: Int32.self))
        }
        guard result == 0 else { throw ForeignError(system: "socketpair") }
        let own: Descriptor
        do throws(ForeignError) { own = try Descriptor(sockets.0, "socketpair") } catch {
            close(sockets.1)
            throw error
        }
        control = Mutex(own)
        endsWhenRefused = policy.refusal == .termination
        end = try Self.spawn(
            executable.path ?? "/proc/self/exe",
            [
                nothing, nothing, nothing, start.descriptor, Descriptor(sockets.1, "socketpair"), program,
            ],
            leavesNamespaces: policy.refusal != .recording, hasStubs: hasStubs)
        // Its end of the connection is now the process's alone.
        try awaitReady(own, executable)
    }

    private static func spawn(
        _ path: String, _ descriptors: [Descriptor], leavesNamespaces: Bool, hasStubs: Bool
    ) throws(ForeignError) -> Descriptor {
        // A secret of the program's is not the library's, but the loader must find what the program found.
        let environment = getenv("LD_LIBRARY_PATH").map {
            ["LD_LIBRARY_PATH=" + String(cString: $0)]
        }
        let (error, process) = withCStrings([SWB_WORKER_NAME]) { arguments in
            withCStrings(environment ?? []) { environment in
                path.withCString { path in
                    descriptors.map(\.number).withUnsafeBufferPointer { descriptors in
                        var options = swb_spawn_options(
                            path: path, arguments: arguments, environment: environment,
                            descriptors: descriptors.baseAddress,
                            descriptor_count: Int32(descriptors.count),
                            leaves_namespaces: leavesNamespaces)
                        var process = swb_process()
                        let error = swb_spawn(&options, &process)
                        return (error, process)
                    }
                }
            }
        }
        guard error == 0 else {
            guard error == ENOENT || error == EACCES || error == ENOEXEC || error == ENOTDIR else {
                throw ForeignError(system: "the process '\(path)' cannot be started", error)
            }
            throw ForeignError(
                .sandboxUnavailable,
                "the process '\(path)' cannot be started: \(String(cString: strerror(error)))",
                remedy: "Give \(hasStubs ? "Sandbox(worker:)" : "SandboxOptions.executable") the path of a program "
                    + "that may be executed")
        }
        return try Descriptor(process.end, "pidfd_open")
    }

    private func awaitReady(
        _ control: Descriptor, _ executable: SandboxOptions.Executable
    ) throws(ForeignError) {
        var reply = swb_reply()
        let error = swb_greet_zygote(control.number, Self.startLimit, &reply)
        if error == ETIMEDOUT {
            throw ForeignError(
                .deadlineExceeded, "the libraries have not been opened within a minute",
                remedy: "See what their initialisers do")
        }
        guard error == 0 else {
            throw ForeignError(
                .libraryTerminated, "the libraries cannot be opened: \(howItEnded())",
                remedy: executable.path.map { "See whether '\($0)' is a worker program of this version of the package" }
                    ?? "See what their initialisers do")
        }
        switch reply.error {
        case 0: return
        case Int32(SWB_NO_LIBRARY):
            throw ForeignError(
                .libraryNotFound, reply.text,
                remedy: "Install the library's runtime package, or give its path")
        case Int32(SWB_NO_DIRECTORY):
            throw ForeignError(
                .sandboxUnavailable, reply.text, remedy: "Make it, or take it out of the policy")
        case Int32(SWB_NO_STUBS):
            throw ForeignError(
                .sandboxUnavailable, "\(reply.text): '\(executable.path ?? "")'",
                remedy: "Give Sandbox(worker:) a program that was made of NAME.worker.c by this version of the "
                    + "package, and SandboxOptions.executable none")
        default:
            throw ForeignError(
                .sandboxUnavailable, reply.text,
                remedy: "Give SandboxOptions.executable a worker program of this version of the package")
        }
    }

    /// Ends the process, if it has not ended, and says how that came.
    private func howItEnded() -> Termination {
        _ = swb_kill(end.number)
        var how = swb_process_end()
        guard swb_await(end.number, &how) == 0 else { return .unknown }
        return Termination(how)
    }

    deinit {
        // After a fork it is the parent's.
        if !mark.isOfParent { _ = howItEnded() }
    }

    /// Starts a worker.
    /// - Returns: its number, as the zygote has it, and a descriptor that becomes readable at its end.
    func startWorker(
        _ arena: UnsafeMutableRawBufferPointer, descriptors: [Int32]
    ) throws(ForeignError) -> (process: Int32, end: Descriptor) {
        var request = swb_request()
        request.kind = UInt32(SWB_START_WORKER)
        request.lanes = UInt32((descriptors.count - 1) / 3)
        request.arena = UInt64(UInt(bitPattern: arena.baseAddress))
        request.arena_size = UInt64(arena.count)
        let (reply, descriptor) = try ask(&request, descriptors)
        guard reply.error == 0 else { throw ForeignError(system: "fork", reply.error) }
        return (reply.process, try Descriptor(descriptor, "pidfd_open"))
    }

    /// How a worker has ended, once it has; it is then forgotten.
    func awaitWorker(_ process: Int32) throws(ForeignError) -> Termination {
        var request = swb_request()
        request.kind = UInt32(SWB_AWAIT_WORKER)
        request.process = process
        let (reply, _) = try ask(&request, [])
        return reply.error == 0 ? Termination(reply.end) : .unknown
    }

    /// How a worker has ended, if it says that a call was refused, and would then have ended in that way.
    func termination(_ termination: Termination, refused call: SystemCall?) -> Termination {
        guard endsWhenRefused, termination.exitStatus == 128 + SIGSYS, let call else { return termination }
        return .refused(call)
    }

    /// Ends a worker that nobody can use.
    private func forgetWorker(_ process: Int32, _ control: borrowing Descriptor) {
        var (request, reply, descriptor) = (swb_request(), swb_reply(), Int32(-1))
        request.kind = UInt32(SWB_END_WORKER)
        request.process = process
        _ = swb_ask_zygote(control.number, &request, nil, 0, Self.requestLimit, &reply, &descriptor)
    }

    private func ask(
        _ request: inout swb_request, _ descriptors: [Int32]
    ) throws(ForeignError) -> (swb_reply, Int32) {
        if mark.isOfParent { throw ForeignError.sessionOfParent }
        return try control.withLock { (control) throws(ForeignError) in
            var reply = swb_reply()
            var descriptor: Int32 = -1
            let error = swb_ask_zygote(
                control.number, &request, descriptors, Int32(descriptors.count), Self.requestLimit,
                &reply, &descriptor)
            if error == 0 { return (reply, descriptor) }
            // It has answered, and there is no place for the descriptor.
            if error == EMFILE {
                forgetWorker(reply.process, control)
                throw ForeignError(system: "a worker cannot be watched", error)
            }
            // An answer that comes late would be taken for that to the next request.
            isLost.store(true, ordering: .relaxed)
            _ = swb_kill(end.number)
            throw ForeignError(system: "the process that starts workers does not answer", error)
        }
    }
}

/// Runs `body` with an array of C strings that ends with NULL.
private func withCStrings<T>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> T
) -> T {
    let copies: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return copies.withUnsafeBufferPointer { body($0.baseAddress.unsafelyUnwrapped) }
}

extension swb_reply {
    fileprivate var text: String {
        withUnsafeBytes(of: message) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
