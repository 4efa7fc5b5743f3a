import CTypes
import Foundation
@testable import Isolation
@testable import SandboxBinding
import TestSupport
import Testing

@Suite struct RecordingTests {
    private func recorder(
        _ policy: Policy = .compute, _ change: (inout SandboxOptions) -> Void = { _ in }
    ) throws -> Sandbox {
        try sandbox(policy.refusing(with: .recording), change)
    }

    private func recording(of box: Sandbox) throws -> Recording { try #require(box.recording) }

    private func names(_ box: Sandbox) throws -> Set<String> {
        Set(try recording(of: box).calls.map { "\($0.systemCall)" })
    }

    @Test("A sandbox that records does not say that it confines", .withoutSanitizer)
    func layers() throws {
        let box = try recorder(.compute.requiring(.landlock, .mountNamespace))
        let library = try box.load(Faults.self)
        #expect(try library.abs(-4) == 4)
        #expect(box.layers.isSuperset(of: [.noNewPrivileges, .limits, .closedDescriptors]))
        #expect(
            box.layers.isDisjoint(with: [
                .systemCalls, .landlock, .userNamespace, .processNamespace, .networkNamespace,
                .mountNamespace, .ipcNamespace,
            ]), "\(box.layers)")
        let recording = try recording(of: box)
        #expect(recording.isAllowed, "\(recording.calls)")
        #expect(try sandbox().recording == nil)
    }

    @Test("What is not allowed is made and written down; the policy made of it allows it", .withoutSanitizer)
    func closedLoop() throws {
        let folder = try Folder()
        let input = try folder.file("in/input", [42])
        let output = try folder.directory("out") + "/output"
        func use(_ library: Faults<Sandbox>) throws {
            #expect(try library.readByte(input) == 42)
            #expect(try library.open(input, O_RDONLY) == 0)
            #expect(try library.writeFile(output, 0o644) == 0)
            #expect(try library.thread() == 0)
            #expect(try library.usleep(1) == 0)
            let bytes = InOut<UInt8>([0, 0, 0, 0])
            let address = Int64(bitPattern: try library.addressOf(bytes))
            #expect(try library.call("getrandom", address, 4) == 4)
            #expect(try library.call("geteuid") == Int64(geteuid()))
        }
        let box = try recorder()
        try use(try box.load(Faults.self))
        let recording = try recording(of: box)
        #expect(recording.warnings.isEmpty, "\(recording.warnings)")
        #expect(recording.isComplete && !recording.isAllowed)
        #expect(
            "\(recording.proposedPolicy)" == """
                Policy.compute
                    .allowing(.clock, .random, .threads)
                    .allowing(systemCalls: "geteuid")
                    .reading("\(folder.path)/in")
                    .writing("\(folder.path)/out")
                """)
        let opened = try #require(recording.calls.first { $0.path == input })
        #expect("\(opened)".hasSuffix("/in/input\", 2 times"), "\(opened)")
        // Nothing more is asked for.
        let again = try sandbox(recording.proposedPolicy)
        try use(try again.load(Faults.self))
        #expect(again.refusedSystemCalls.isEmpty, "\(again.refusedSystemCalls)")
        let recordedAgain = try recorder(recording.proposedPolicy)
        try use(try recordedAgain.load(Faults.self))
        let rest = try self.recording(of: recordedAgain)
        #expect(rest.isAllowed, "\(rest.calls)")
    }

    @Test("Sockets are made, and warned of; programs are not started", .withoutSanitizer)
    func warnings() throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        let socket = try library.call("socket", 2, 1)
        #expect(socket > 0)
        let path = try library.addressOf(InOut<UInt8>(Array("/bin/true\0".utf8)))
        #expect(try library.call("execve", Int64(bitPattern: path), 0, 0) == -Int64(EACCES))
        let recording = try recording(of: box)
        #expect(recording.proposedPolicy == .compute)
        let warnings = recording.warnings.map(\.description)
        #expect(warnings.count == 2, "\(warnings)")
        #expect(warnings[0].hasPrefix("socket: it reaches the network"))
        #expect(warnings[1].hasPrefix("execve \"/bin/true\": another program"))
    }

    @Test("Processes can be made, and what they do is written down too", .withoutSanitizer)
    func processes() throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        #expect(try library.fork() == 7)
        let recording = try recording(of: box)
        let warnings = recording.warnings.map { "\($0)" }
        #expect(warnings.contains { $0.hasPrefix("clone: a new process") }, "\(warnings)")
        #expect(try names(box).contains("uname"))
    }

    @Test("Calls that are made with all signals blocked do not end the process")
    func blockedSignals() throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        #expect(try library.openBlocked("/etc/passwd") == 0)
        #expect(try recording(of: box).calls.contains { $0.path == "/etc/passwd" })
        // The mask is what the library has made it, but for the signal of a trap.
        let free = [SIGKILL, SIGSTOP, SIGSYS].map { UInt64(1) << UInt64($0 - 1) }.reduce(0, |)
        let blocked = try library.blockedSignals()
        #expect(blocked == ~free, "\(String(blocked, radix: 16))")
    }

    @Test(
        "Signals of the library's own, and what their handlers do, do not end the process",
        .withoutSanitizer)
    func handlers() throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        #expect(try library.handleSignals() == 3)
        #expect(try library.open("/etc/passwd", O_RDONLY) == 0)
        let recording = try recording(of: box)
        #expect(recording.proposedPolicy.systemCalls == ["uname"], "\(recording.calls)")
        #expect(recording.warnings.isEmpty, "\(recording.warnings)")
    }

    @Test("A library that is opened late is named, and is no reason to open a directory", .withoutSanitizer)
    func lateLibrary() throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        #expect(try library.openLibrary("libexpat.so.1") == 0)
        let recording = try recording(of: box)
        #expect(recording.proposedPolicy.readableDirectories.isEmpty, "\(recording.proposedPolicy)")
        let loading = try #require(recording.warnings.first { $0.message.hasPrefix("code is loaded") })
        #expect(loading.path?.contains("libexpat.so.1") == true, "\(recording.warnings)")
    }

    @Test("A system call keeps all registers, and bad addresses stay the library's affair")
    func faithful() throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        #expect(try library.registersKept() == 0)
        #expect(try library.call("open", 8, 0) == -Int64(EFAULT))
        #expect(try library.call("open", 0, 0) == -Int64(EFAULT))
        #expect(try library.call("rt_sigprocmask", 0, 8, 0, 8) == -Int64(EFAULT))
        #expect(try library.call("rt_sigprocmask", 9, 8, 0, 8) == -Int64(EFAULT))
        #expect(try library.call("rt_sigprocmask", 0, 0, 0, 7) == -Int64(EINVAL))
        #expect(try library.open("", O_RDONLY) == -ENOENT)
        #expect(try library.abs(-1) == 1)
    }

    @Test("New executable memory can be had, and is warned of", .withoutSanitizer)
    func executableMemory() throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        #expect(try library.call("mmap", 0, 4096, 5, 0x22, -1, 0) > 0)
        #expect(try recording(of: box).warnings.first?.message.hasPrefix("new executable memory") == true)
        #expect(try recording(of: box).proposedPolicy == .compute)
    }

    @Test("A crash is told like any other, and what was recorded before stays", .withoutSanitizer)
    func crash() throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        #expect(try library.open("/etc/passwd", O_RDONLY) == 0)
        let error = try #require(foreignError { try library.writeTo(8) })
        #expect((error.underlying as? Termination)?.signal == SIGSEGV, "\(error)")
        #expect(try recording(of: box).proposedPolicy == .compute.reading("/etc"))
        #expect(try library.usleep(1) == 0)
        #expect(try recording(of: box).proposedPolicy == .compute.allowing(.clock).reading("/etc"))
        let abort = try #require(foreignError { try library.abort() })
        #expect((abort.underlying as? Termination)?.signal == SIGABRT, "\(abort)")
    }

    @Test("When there is no more room, that is said, and nothing is overwritten")
    func manyPaths() throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        for index in 0..<3000 { #expect(try library.open("/no/such/\(index)", O_RDONLY) == -ENOENT) }
        let text = InOut<UInt8>([1, 2, 3])
        _ = try library.addressOf(text)
        #expect(text.elements == [1, 2, 3])
        let recording = try recording(of: box)
        #expect(!recording.isComplete && !recording.isAllowed)
        #expect(recording.calls.count > 1000 && recording.calls.count < 3000)
        #expect(recording.warnings.first?.message.hasPrefix("more was done than") == true)
    }

    @Test("Long paths are cut, and relative ones begin at the current directory", .withoutSanitizer)
    func paths() throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        let long = "/" + String(repeating: "x", count: 2000)
        #expect(try library.open(long, O_RDONLY) == -ENAMETOOLONG)
        #expect(try library.open("no-such-file", O_RDONLY) == -ENOENT)
        let recording = try recording(of: box)
        let paths = recording.calls.compactMap(\.path)
        #expect(paths.contains(FileManager.default.currentDirectoryPath + "/no-such-file"), "\(paths)")
        #expect(paths.contains { long.hasPrefix($0) && $0.count > 400 && $0.count < 512 })
        #expect(recording.proposedPolicy == .compute)
        #expect(recording.warnings.contains { $0.message.contains("too long") }, "\(recording.warnings)")
    }

    @Test("A record is read whatever is in it, and never beyond it")
    func randomRecords() throws {
        var random = SeededGenerator()
        print("SWIFT_BIND_SEED=\(random.seed)")
        for round in 0..<20 {
            let memory = UnsafeMutableRawBufferPointer.allocate(
                byteCount: SharedRecord.range.upperBound, alignment: 4096)
            defer { memory.deallocate() }
            for index in stride(from: 0, to: memory.count, by: 8) {
                memory.storeBytes(of: random.next(), toByteOffset: index, as: UInt64.self)
            }
            // Some that look like entries.
            let entries = stride(from: SharedRecord.range.lowerBound, to: memory.count, by: 512)
            for entry in entries where round > 0 {
                let call = UInt32.random(in: 0..<500, using: &random)
                memory.storeBytes(of: call, toByteOffset: entry, as: UInt32.self)
                memory[entry + 64] = UInt8(ascii: "/")
            }
            let record = SharedRecord(memory).read()
            #expect(record.calls.count <= 2047)
            let recording = Recording(record, .compute)
            #expect(recording.proposedPolicy.systemCalls.allSatisfy { SystemCall($0) != nil })
            #expect(!"\(recording.proposedPolicy)\(recording.calls)".unicodeScalars.contains { $0 == "\u{1B}" })
        }
    }

    @Test("A process that writes anything into its record harms nobody", arguments: [0, 1, 0x2F, 0x7F, 0xFF])
    func garbage(byte: Int32) throws {
        let box = try recorder()
        let library = try box.load(Faults.self)
        _ = try library.open("/etc/passwd", O_RDONLY)
        // Behind the status is the record, before all that is passed; what is large comes first.
        let passed = try library.addressOf(InOut<UInt8>(count: 1 << 17))
        let start = passed & ~(1 << 24 - 1)
        try library.fillBytes(start + 4096, byte, 1 << 20)
        let recording = try recording(of: box)
        #expect(recording.calls.count <= 2047)
        #expect(recording.proposedPolicy.systemCalls.count < 200)
        _ = recording.warnings.map(\.description)
        // The filter of the policy can be made: it is one.
        _ = try sandbox(.compute.allowing(.clock))
        #expect(try library.abs(-3) == 3)
        #expect(foreignError { _ = try library.open("/etc/hosts", O_RDONLY) } == nil)
    }

    @Test("Several threads record at the same time")
    func threads() throws {
        let box = try recorder { $0.lanes = 4 }
        let library = try box.load(Faults.self)
        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            for index in 0..<100 {
                _ = try? library.open("/no/such/\(thread)/\(index % 10)", O_RDONLY)
                _ = try? library.usleep(1)
            }
        }
        let recording = try recording(of: box)
        #expect(Set(recording.calls.compactMap(\.path)).count == 80)
        let opens = recording.calls.filter { $0.path != nil }.map(\.count).reduce(0, +)
        #expect(opens == 800)
    }

    @Test("A pool does not record")
    func pool() throws {
        let error = foreignError {
            _ = try SandboxPool(
                "libz.so.1", loading: Checksums.self, policy: .compute.refusing(with: .recording))
        }
        #expect(error?.code == .sandboxUnavailable)
    }

    // MARK: Libraries of the system

    @Test(
        "SQLite with a database in a file runs under the policy that was made of what it did",
        .withoutSanitizer)
    func sqlite() throws {
        let folder = try Folder()
        func use(_ box: Sandbox, _ name: String) throws {
            let sqlite = try box.load(SQLite.self)
            let database = Out<Handle<Database>?>()
            #expect(try sqlite.open(folder.path + "/" + name, database) == 0)
            let handle = try #require(database.value)
            let code = "create table t(a); insert into t values(1); create table u(b); select * from t;"
            #expect(try sqlite.exec(handle, code, nil, nil, nil) == 0)
            #expect(try sqlite.close(handle) == 0)
        }
        let name = "libsqlite3.so.0"
        let box = try Sandbox(name, policy: .compute.refusing(with: .recording))
        try use(box, "first")
        let recording = try recording(of: box)
        #expect(recording.proposedPolicy.writableDirectories == [folder.path], "\(recording.proposedPolicy)")
        let confined = try Sandbox(name, policy: recording.proposedPolicy)
        try use(confined, "second")
        expectOnlyWarned(confined, recording)
    }

    @Test("expat and zlib need nothing that is not proposed", .withoutSanitizer)
    func pure() throws {
        let expat = try Sandbox("libexpat.so.1", policy: .compute.refusing(with: .recording))
        let library = try expat.load(Expat.self)
        let parser = try #require(try library.create(nil))
        let text = Array("<a><b/></a>".utf8)
        #expect(try library.parse(parser, In(text), Int32(text.count), 1) == 1)
        try library.free(parser)
        let recording = try recording(of: expat)
        #expect(recording.warnings.isEmpty, "\(recording.warnings)")
        let confined = try Sandbox("libexpat.so.1", policy: recording.proposedPolicy)
        let again = try confined.load(Expat.self)
        let other = try #require(try again.create(nil))
        #expect(try again.parse(other, In(text), Int32(text.count), 1) == 1)
        #expect(confined.refusedSystemCalls.isEmpty, "\(confined.refusedSystemCalls)")

        let zlib = try Sandbox("libz.so.1", policy: .compute.refusing(with: .recording))
        #expect(try zlib.load(Checksums.self).crc32(0, In(Array("hello".utf8)), 5) == 907_060_870)
        #expect(try self.recording(of: zlib).isAllowed)
    }

    private func expectOnlyWarned(_ box: Sandbox, _ recording: Recording) {
        let warned = Set(recording.warnings.compactMap(\.systemCall))
        let missed = box.refusedSystemCalls.filter { !warned.contains($0) }
        #expect(missed.isEmpty, "\(missed), warned of: \(recording.warnings)")
    }
}

/// A directory of a test's own.
private final class Folder {
    private let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "swift-bind-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func directory(_ name: String) throws -> String {
        let directory = url.appending(path: name)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        return directory.path
    }

    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }
}

extension Faults {
    fileprivate func call(_ name: String, _ a: Int64...) throws -> Int64 {
        let call = try #require(SystemCall(name))
        let a = a + Array(repeating: 0, count: 6 - a.count)
        return try systemCall(Int64(call.number), a[0], a[1], a[2], a[3], a[4], a[5])
    }
}

private struct Checksums<F: Foreign>: BindingSet {
    let crc32: Fn<F, (C.UnsignedLong, In<UInt8>, UInt32) -> C.UnsignedLong>
    init(_ f: F) { crc32 = f.fn("crc32") }
}

private enum Parser: OpaqueType { static let spelling = "struct XML_ParserStruct" }

private struct Expat<F: Foreign>: BindingSet {
    let create: Fn<F, (CString?) -> Handle<Parser>?>
    let parse: Fn<F, (Handle<Parser>, In<UInt8>, Int32, Int32) -> Int32>
    let free: Fn<F, (Handle<Parser>) -> Void>

    init(_ f: F) {
        create = f.fn("XML_ParserCreate")
        parse = f.fn("XML_Parse")
        free = f.fn("XML_ParserFree")
    }
}

private enum Database: OpaqueType { static let spelling = "sqlite3" }

private struct SQLite<F: Foreign>: BindingSet {
    let open: Fn<F, (CString, Out<Handle<Database>?>) -> Int32>
    let exec:
        Fn<F, (Handle<Database>, CString, Pointer<Untyped>?, Pointer<Untyped>?, Pointer<Untyped>?) -> Int32>
    let close: Fn<F, (Handle<Database>) -> Int32>

    init(_ f: F) {
        open = f.fn("sqlite3_open")
        exec = f.fn("sqlite3_exec")
        close = f.fn("sqlite3_close")
    }
}
