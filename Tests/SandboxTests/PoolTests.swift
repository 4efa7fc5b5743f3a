import CTypes
import Foundation
import SandboxBinding
import Synchronization
import TestSupport
import Testing

/// Counts who uses something at a time.
private final class Users: Sendable {
    private let counts = Mutex((now: 0, most: 0))

    var most: Int { counts.withLock { $0.most } }
    func enter() { counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }
    func leave() { counts.withLock { $0.now -= 1 } }
}

private typealias Pool = SandboxPool<Faults<Sandbox>>

@Suite struct PoolTests {
    private func pool(
        _ size: ClosedRange<Int>, idleTime: Duration = .seconds(60),
        _ change: (inout SandboxOptions) -> Void = { _ in }
    ) throws -> Pool {
        var options = SandboxOptions()
        options.callLimit = .seconds(600)
        change(&options)
        return try SandboxPool(
            "", loading: Faults.self, policy: .compute.allowing(.clock), size: size,
            idleTime: idleTime, options: options)
    }

    @Test("Tasks use several processes at the same time, and never more than there may be")
    func parallel() async throws {
        let pool = try pool(2...4)
        #expect(pool.count == 2)
        let users = Users()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 1...Int32(12) {
                group.addTask { () async throws in
                    try await pool.withLibrary { library async throws in
                        users.enter()
                        defer { users.leave() }
                        #expect(try await library.usleep.async(100_000) == 0)
                        #expect(try await library.abs.async(-task) == task)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(pool.count == 4)
        #expect(users.most == 4)
    }

    @Test("Who has a process has it alone, and a crash ends nobody else's work")
    func isolation() async throws {
        let pool = try pool(0...2)
        try await pool.withLibrary { first async throws in
            try first.counter.set(7)
            try await pool.withLibrary { second async throws in
                #expect(try second.counter.get() == 0)
                #expect(foreignError { try second.abort() }?.code == .libraryTerminated)
            }
            #expect(try first.counter.get() == 7)
        }
        // The one that has crashed is not used again, and another takes its place.
        #expect(pool.count == 1)
        try await pool.withLibrary { library async throws in #expect(try library.abs(-3) == 3) }
    }

    @Test("Who waits too long is told, and so is a task that is cancelled")
    func waiting() async throws {
        let pool = try pool(1...1)
        try await pool.withLibrary { _ async throws in
            let error = await #expect(throws: ForeignError.self) {
                try await pool.withLibrary(waiting: .milliseconds(50)) { _ in }
            }
            #expect(error?.code == .deadlineExceeded)
            let task = Task { try await pool.withLibrary { _ in } }
            try await Task.sleep(for: .milliseconds(20))
            task.cancel()
            let cancelled = await #expect(throws: ForeignError.self) { try await task.value }
            #expect(cancelled?.code == .cancelled)
        }
        #expect(try await pool.withLibrary { library in try await library.abs.async(-2) } == 2)
    }

    @Test("When the process that stands by has ended, another takes its place")
    func lostZygote() async {
        await #expect(processExitsWith: .success) {
            let pool = try SandboxPool("", loading: Faults<Sandbox>.self, size: 0...2)
            func call() throws -> Int32 { try pool.withLibraryBlocking { try $0.abs(-7) } }
            #expect(try call() == 7)
            let children = try Resources.current().children
            let zygote = try #require(children.count == 1 ? Int32(children[0]) : nil)
            kill(zygote, SIGKILL)
            // The process of the first ends with it, at some time.
            var failures = 0
            while (try? call()) != nil, failures < 1000 { failures += 1 }
            for _ in 0..<3 { #expect(try call() == 7) }
        }
    }

    @Test("A pool that is stopped while processes are made for it keeps none of them")
    func stopWhileMaking() throws {
        for round in 0..<20 as Range<UInt32> {
            let pool = try pool(0...8)
            let group = DispatchGroup()
            for _ in 0..<4 {
                group.enter()
                Thread.detachNewThread {
                    _ = try? pool.withLibraryBlocking { try $0.abs(-1) }
                    group.leave()
                }
            }
            usleep(round * 200)
            pool.stop()
            group.wait()
            #expect(pool.count == 0, "round \(round)")
        }
    }

    @Test("A process for which there is no descriptor left ends no other")
    func fewDescriptors() async {
        await #expect(processExitsWith: .success) {
            let pool = try SandboxPool(
                "", loading: Faults<Sandbox>.self, policy: .compute.allowing(.clock), size: 1...2)
            @Sendable func sleeping() -> Bool { (try? pool.withLibraryBlocking { try $0.usleep(1_500_000) }) == 0 }
            func other() throws { try pool.withLibraryBlocking { _ = try $0.abs(-1) } }
            let group = DispatchGroup()
            nonisolated(unsafe) var isDone = false
            group.enter()
            Thread.detachNewThread {
                isDone = sleeping()
                group.leave()
            }
            usleep(300_000)
            // All numbers below the limit are taken, but for a few at a time.
            var limit = rlimit()
            getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            let all = limit
            limit.rlim_cur = 200
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            var taken: [Int32] = []
            while case let file = dup(0), file >= 0 { taken.append(file) }
            var codes: Set<ForeignError.Code> = []
            for _ in 0..<12 {
                if let error = foreignError({ try other() }) { codes.insert(error.code) }
                if let file = taken.popLast() { close(file) }
            }
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), [all])
            for file in taken { close(file) }
            func wait() { group.wait() }
            wait()
            #expect(isDone)
            #expect(codes == [.sandboxUnavailable], "\(codes)")
            try other()
        }
    }

    @Test("Processes that nobody uses end, but for the least number")
    func idle() async throws {
        let pool = try pool(1...3, idleTime: .milliseconds(100))
        try await pool.withLibrary { _ async throws in
            try await pool.withLibrary { _ async throws in
                try await pool.withLibrary { _ in #expect(pool.count == 3) }
            }
        }
        let end = ContinuousClock.now + .seconds(600)
        while pool.count > 1, ContinuousClock.now < end { try await Task.sleep(for: .milliseconds(20)) }
        #expect(pool.count == 1)
        try await pool.withLibrary { library async throws in #expect(try library.abs(-3) == 3) }
    }

    @Test("A pool that is stopped lets work end, and takes no more")
    func stop() async throws {
        let pool = try pool(1...2)
        let (begun, begin) = AsyncStream<Void>.makeStream()
        let work = Task {
            try await pool.withLibrary { library in
                begin.finish()
                return try await library.usleep.async(200_000)
            }
        }
        for await _ in begun {}
        await pool.stop(waiting: .seconds(600))
        #expect(try await work.value == 0)
        #expect(pool.count == 0)
        let late = await #expect(throws: ForeignError.self) { try await pool.withLibrary { _ in } }
        #expect(late?.code == .libraryTerminated)

        let hasty = try self.pool(1...2)
        let cut = Task {
            try await hasty.withLibrary { library in try await library.usleep.async(600_000_000) }
        }
        try await Task.sleep(for: .milliseconds(100))
        await hasty.stop()
        let error = await #expect(throws: ForeignError.self) { try await cut.value }
        #expect(error?.code == .libraryTerminated)
    }

    @Test("A pool of as many processes as anybody could want is stopped at once")
    func stopLarge() async throws {
        let pool = try pool(0...(.max))
        #expect(try await pool.withLibrary { library in try await library.abs.async(-2) } == 2)
        await pool.stop(waiting: .seconds(600))
        #expect(pool.count == 0)
        try await self.pool(0...(.max)).stop()
    }

    @Test("Threads use it, too")
    func threads() throws {
        let pool = try pool(0...1)
        #expect(try pool.withLibraryBlocking { library in try library.abs(-3) } == 3)
        let error = foreignError {
            try pool.withLibraryBlocking { _ in
                try pool.withLibraryBlocking(waiting: .milliseconds(50)) { _ in }
            }
        }
        #expect(error?.code == .deadlineExceeded)
        let own = foreignError { try pool.withLibraryBlocking { library in try library.abort() } }
        #expect(own?.code == .libraryTerminated)
    }

    @Test("What cannot be is refused")
    func refusals() throws {
        #expect(foreignError { _ = try pool(0...0) }?.code == .outOfRange)
        #expect(foreignError { _ = try pool(-1...2) }?.code == .outOfRange)
        #expect(foreignError { _ = try pool(0...1) { $0.lanes = 0 } }?.code == .outOfRange)
        let missing = foreignError {
            _ = try SandboxPool("libno-such.so", loading: Faults<Sandbox>.self)
        }
        #expect(missing?.code == .libraryNotFound)
    }
}
