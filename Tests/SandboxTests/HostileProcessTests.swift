import CTypes
import Foundation
import SandboxBinding
import TestSupport
import Testing

private struct Library<F: Foreign>: BindingSet {
    typealias Unary = (Int32) -> Int32
    let abs: Fn<F, (Int32) -> Int32>
    let apply: Fn<F, (Callback<Unary>, Pointer<Int32>) -> Int32>
    let memory: F.Memory

    init(_ f: F) {
        abs = f.fn("abs")
        apply = f.fn("apply", "callback", "running")
        memory = f.memory
    }
}

extension Library<Sandbox> {
    /// A callback that counts up, and then takes its time.
    func slow(_ count: Allocation<Int32>, _ begin: @escaping () -> Void = {}) -> Callback<Unary> {
        Callback(fallback: 0) { _ in
            try memory.store(memory.load(count.pointer) + 1, to: count.pointer)
            begin()
            usleep(20_000)
            return 0
        }
    }
}

/// Processes that start as a library's does, and then break the rules of the channel.
@Suite struct HostileProcessTests {
    /// A library whose process does what `mode` says when a function is called.
    private func library(_ mode: String, limit: Duration = .milliseconds(100)) throws -> Library<Sandbox> {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "hostile-worker")
        var options = SandboxOptions()
        options.executable = .at(path: program.path)
        options.callLimit = limit
        return try Sandbox(mode, options: options).load(Library.self)
    }

    private func error(_ library: Library<Sandbox>) throws -> ForeignError {
        let error = try #require(foreignError { _ = try library.abs(-1) })
        #expect(error.function == "abs")
        return error
    }

    private func errorAsync(_ library: Library<Sandbox>) async -> ForeignError? {
        do throws(ForeignError) {
            _ = try await library.abs.async(-1)
            return nil
        } catch { return error }
    }

    /// The bytes of a result: a header and a word.
    private static let resultSize = 24

    @Test("An answer that is cut off, at any byte, ends the call at its deadline")
    func cut() async throws {
        for count in 0..<Self.resultSize {
            let library = try library("cut:\(count)", limit: .milliseconds(20))
            #expect(try error(library).code == .deadlineExceeded, "\(count)")
            #expect(await errorAsync(library)?.code == .deadlineExceeded, "\(count)")
        }
    }

    @Test("A process that ends in an answer, at any byte, is an error with its cause")
    func cutAndExit() async throws {
        for count in 0..<Self.resultSize {
            let library = try library("cut-and-exit:\(count)", limit: .seconds(600))
            let errors = try [error(library), #require(await errorAsync(library))]
            for error in errors {
                #expect(error.code == .libraryTerminated, "\(count)")
                #expect("\(error)".contains("status 3"), "\(error)")
            }
        }
    }

    @Test("A process that ends at any step, from its start on, is an error, and nothing of it is left")
    func steps() async {
        await #expect(processExitsWith: .success) {
            let tests = HostileProcessTests()
            func step(_ mode: String) -> ForeignError? {
                foreignError { _ = try tests.library(mode, limit: .seconds(600)).abs(-1) }
            }
            #expect(step("never-ready")?.code == .libraryTerminated)
            let before = try Resources.current()
            // The check that it answers, the search for a symbol, its binding, the call.
            for number in 0..<4 {
                for _ in 0..<25 {
                    let error = try #require(step("die:\(number)"))
                    #expect(error.code == .libraryTerminated, "\(number): \(error)")
                    #expect("\(error)".contains("status 3"), "\(number): \(error)")
                }
            }
            #expect(try Resources.current() == before)
        }
    }

    @Test("An answer may come byte by byte")
    func bytewise() async throws {
        let library = try library("bytewise", limit: .seconds(600))
        #expect(try library.abs(-1) == 7)
        #expect(try await library.abs.async(-1) == 7)
    }

    @Test("A message of a size that it does not have, or that none has, ends the session")
    func sizes() throws {
        for size in [0, 1, 15, 16, 23, -1, Int(Int32.min), 4097] {
            let code = try error(library("size:\(size)", limit: .seconds(600))).code
            #expect(code == .malformedMessage, "\(size): \(code)")
        }
        // One that is longer than what comes is waited for.
        for size in [25, 4096] {
            #expect(try error(library("size:\(size)")).code == .deadlineExceeded, "\(size)")
        }
        let two = try library("two", limit: .seconds(600))
        // The second one may come too late for the first call.
        let later = try foreignError { _ = try two.abs(-1) } ?? error(two)
        #expect(later.code == .malformedMessage)
    }

    @Test("Indices and flags that cannot be end the session")
    func rules() throws {
        #expect(try error(library("index", limit: .seconds(600))).code == .malformedMessage)
        #expect(try error(library("live:0", limit: .seconds(600))).code == .malformedMessage)
        #expect(try error(library("live:255", limit: .seconds(600))).code == .malformedMessage)
    }

    @Test("Notifications without end, or without anything to tell, do not move a deadline")
    func notifications() throws {
        #expect(try error(library("storm")).code == .deadlineExceeded)
        #expect(try error(library("silent")).code == .deadlineExceeded)
    }

    @Test("Callbacks that come before the last one is answered end with the time, and with the task")
    func eager() async throws {
        let limited = try library("eager", limit: .seconds(1))
        let count = try limited.memory.allocate(Int32.self)
        let error = foreignError { _ = try limited.apply(limited.slow(count), count.pointer) }
        #expect(error?.code == .deadlineExceeded)
        let cancelled = try library("eager", limit: .seconds(600))
        let (begun, begin) = AsyncStream<Void>.makeStream()
        let task = Task {
            let count = try cancelled.memory.allocate(Int32.self)
            return try await cancelled.apply.async(
                cancelled.slow(count) { begin.finish() }, count.pointer)
        }
        for await _ in begun {}
        task.cancel()
        let end = await #expect(throws: ForeignError.self) { _ = try await task.value }
        #expect(end?.code == .cancelled)
    }

    @Test("One that notifies without end holds up no other session")
    func storm() async throws {
        let stormy = try library("storm", limit: .seconds(600))
        let call = Task { await errorAsync(stormy) }
        let calm = try sandbox().load(Faults.self)
        for number in 0..<1000 as Range<Int32> {
            #expect(try await calm.abs.async(-number) == number)
        }
        call.cancel()
        #expect(await call.value?.code == .cancelled)
    }

    @Test("Tasks whose answers are cut off leave their threads to others")
    func suspended() async throws {
        // Were their threads held, the calls would end with the time, before the cancellation.
        let libraries = try (0..<8).map { _ in try library("cut:20", limit: .seconds(600)) }
        let calls = libraries.map { library in Task { await errorAsync(library) } }
        for _ in 0..<10 { try await Task.sleep(for: .milliseconds(20)) }
        for call in calls { call.cancel() }
        for call in calls { #expect(await call.value?.code == .cancelled) }
    }
}
