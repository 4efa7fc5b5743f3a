import CFixtures
import CTypes
import Foundation
import Isolation
import SandboxBinding
import TestSupport
import Testing

private struct Giving<F: Foreign>: BindingSet {
    let giveBytes: Fn<F, (Callback<(Counted<In<UInt8>, C.Size>) -> Int32>, C.Size) -> Int32>

    init(_ f: F) { giveBytes = f.fn("fx_give_bytes") }
}

/// What a hostile library can do with what it has been left.
@Suite(.serialized) struct AbuseTests {
    /// The event by which the process of one lane wakes the program.
    private static let programEvent: Int32 = 6

    @Test("Gigabytes of output go nowhere")
    func flood() async {
        await #expect(processExitsWith: .success) {
            // Whatever is the program's output is a file here, and whatever it says is said elsewhere.
            let path = FileManager.default.temporaryDirectory.appending(path: "swift-bind-\(UUID())").path
            let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            unlink(path)
            let kept = [dup(1), dup(2)]
            dup2(file, 1)
            dup2(file, 2)
            let library = try sandbox().load(Faults.self)
            let write = try #require(SystemCall("write"))
            let bytes = InOut<UInt8>(count: 1 << 20)
            let address = Int64(bitPattern: try library.addressOf(bytes))
            var written: Int64 = 0
            for round in 0..<4096 {
                written += try library.systemCall(
                    Int64(write.number), Int64(round % 3), address, 1 << 20, 0, 0, 0)
            }
            var status = stat()
            fstat(file, &status)
            dup2(kept[0], 1)
            dup2(kept[1], 2)
            #expect(written == 4 << 30)
            #expect(status.st_size == 0)
        }
    }

    @Test("Threads without end are as many as may be, and end with the process", .withoutSanitizer)
    func threads() throws {
        let policy = Policy.compute.allowing(.threads, .clock).limiting {
            $0.threads = 20
            $0.memory = 512 << 20
        }
        let box = try sandbox(policy)
        let library = try box.load(Faults.self)
        let count = try library.threads(4096)
        #expect(count > 0)
        // Of the administrator's processes no system counts the threads, but each takes memory.
        let isCounted = geteuid() != 0 && box.layers.contains(.userNamespace)
        #expect(count <= (isCounted ? 20 : 512 / 8), "\(count)")
        #expect(try library.threads(4096) == count)
    }

    @Test("A library without threads that calls back while none of its functions runs is ended", .withoutSanitizer)
    func callbackInRequest() throws {
        let box = try sandbox()
        let library = try box.load(Faults.self)
        var runs = 0
        let callback = Callback<Faults<Sandbox>.Unary>(fallback: 0) { _ in
            runs += 1
            return 0
        }
        try library.callOnFault(callback)
        let text = try #require(try library.pointer(8, 1))
        let nowhere = try text.advanced(by: -(1 << 40))
        #expect(foreignError { _ = try box.memory.load(nowhere) }?.code == .malformedMessage)
        #expect(runs == 0)
    }

    @Test("After a fork the libraries are the parent's alone")
    func fork() async {
        // In a program with no other threads, whose locks the child would have.
        await #expect(processExitsWith: .success) {
            func open() throws -> SandboxPool<Faults<Sandbox>> { try SandboxPool("", loading: Faults.self) }
            let pool = try open()
            func abs(_ value: Int32) throws -> Int32 { try pool.withLibraryBlocking { try $0.abs(value) } }
            var box: Sandbox? = try sandbox()
            var library = try box?.load(Faults.self)
            #expect(try library?.abs(-1) == 1)
            #expect(try abs(-2) == 2)
            let child = fx_plain_fork()
            if child == 0 {
                let own = foreignError { _ = try library?.abs(-3) }
                let pools = foreignError { _ = try abs(-4) }
                box?.stop()
                (box, library) = (nil, nil)
                pool.stop()
                _exit(own?.code == .libraryTerminated && pools?.code == .libraryTerminated ? 0 : 1)
            }
            var status: Int32 = -1
            #expect(waitpid(child, &status, 0) == child && status == 0)
            #expect(try library?.abs(-5) == 5)
            #expect(try abs(-6) == 6)
            #expect(foreignError { try library?.abort() }?.code == .libraryTerminated)
            #expect(try library?.abs(-7) == 7)
        }
    }

    @Test("After a fork in a callback the call is the parent's alone")
    func forkInCallback() async {
        await #expect(processExitsWith: .success) {
            let library = try sandbox(.compute.allowing(.clock)).load(Faults.self)
            nonisolated(unsafe) var child: pid_t = -1
            let forking = Callback<(Int32) -> Int32>(fallback: 0) { _ in
                child = fx_plain_fork()
                if child == 0 {
                    let error = foreignError { _ = try library.abs(-2) }
                    if error?.code != .libraryTerminated { _exit(1) }
                    return 111
                }
                // The child's answer would be first.
                usleep(300_000)
                return try library.abs(-3)
            }
            let result = Result { try library.callAndSleep(forking, 0) }
            if child == 0 {
                let error = foreignError { _ = try result.get() }
                _exit(error?.code == .libraryTerminated ? 0 : 2)
            }
            #expect(try result.get() == 0)
            var status: Int32 = -1
            #expect(waitpid(child, &status, 0) == child && status == 0)
            #expect(try library.abs(-5) == 5)
        }
    }

    @Test("A process that wakes the program all the time holds up nobody else's calls")
    func storm() async throws {
        let noisy = try sandbox { $0.callLimit = .seconds(600) }
        let library = try noisy.load(Faults.self)
        let storm = Task { try await library.writeForEver.async(Self.programEvent) }
        let process = try #require(noisy.processIdentifier)
        while try Resources.processorTime(of: process) < 10 { try await Task.sleep(for: .milliseconds(10)) }
        let quiet = try sandbox().load(Faults.self)
        for number in 1...Int32(2000) {
            #expect(try quiet.abs(-number) == number)
            #expect(try await quiet.abs.async(-number) == number)
        }
        // The storm has lasted all the time, and is still ended like any call.
        #expect(noisy.processIdentifier == process)
        await noisy.stop()
        let error = await #expect(throws: ForeignError.self) { try await storm.value }
        #expect(error?.code == .libraryTerminated)
        #expect(try library.abs(-1) == 1)
    }

    @Test(
        "A process that closes its channel and goes on is ended, and another starts at once",
        .withoutSanitizer)
    func closedChannel() throws {
        let box = try sandbox(.compute.allowing(systemCalls: "process_vm_readv"))
        let library = try box.load(Faults.self)
        for _ in 0..<2 {
            let start = ContinuousClock.now
            let error = try #require(foreignError { try library.closeChannel(Self.programEvent) })
            #expect(error.code == .malformedMessage, "\(error)")
            // Waiting for an end that does not come takes ten.
            #expect(ContinuousClock.now - start < .seconds(8))
            #expect(try library.abs(-1) == 1)
        }
    }

    @Test("What a library passes costs the program little more than its size", .withoutSanitizer)
    func passed() async {
        await #expect(processExitsWith: .success) {
            /// The most memory that the program has had, in bytes.
            func peak() throws -> Int {
                let lines = Resources.text(of: "/proc/self/status").split(separator: "\n")
                let line = try #require(lines.first { $0.hasPrefix("VmHWM:") })
                return try #require(Int(line.filter(\.isNumber))) << 10
            }
            let size = 64 << 20
            let library = try sandbox { $0.sharedMemory = 1 << 36 }.load(Giving.self)
            let callback = Callback<(Counted<In<UInt8>, C.Size>) -> Int32>(fallback: 0) { bytes in
                Int32(bytes.count)
            }
            let few = try library.giveBytes(callback, 1000)
            #expect(few == 1000)
            let before = try peak()
            let many = try library.giveBytes(callback, UInt(size))
            #expect(many == Int32(size))
            // A copy of what C has, and the array.
            let more = try peak() - before
            #expect(more < size * 5 / 2)
        }
    }

    @Test("A library cannot say that it is confined more than it is")
    func layers() throws {
        let box = try sandbox()
        let library = try box.load(Faults.self)
        let layers = box.layers
        // The shared memory begins with what the process says of itself; what is large comes next.
        let start = try library.addressOf(InOut<UInt8>(count: 1 << 17)) & ~(1 << 24 - 1)
        for byte: Int32 in [0xFF, 0] {
            try library.fillBytes(start, byte, 4)
            #expect(box.layers == layers)
        }
        // It can say what it likes of what it was refused, and does no harm by that.
        try library.fillBytes(start + 8, 0xFF, 128)
        #expect(!box.refusedSystemCalls.isEmpty)
        try library.fillBytes(start + 4, 0xFF, 4)
        #expect(foreignError { try library.abort() }?.code == .libraryTerminated)
    }
}
