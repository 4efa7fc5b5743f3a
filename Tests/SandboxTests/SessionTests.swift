import CTypes
import Foundation
import SandboxBinding
import TestSupport
import Testing

@Suite(.serialized) struct SessionTests {
    @Test("When the time for all calls is over, they end")
    func sessionLimit() throws {
        let box = try sandbox(.compute.allowing(.clock)) { $0.sessionLimit = .seconds(4) }
        let library = try box.load(Faults.self)
        #expect(try library.abs(-1) == 1)
        let start = ContinuousClock.now
        let error = try #require(foreignError { try library.spin() })
        #expect(error.code == .deadlineExceeded && error.function == "fx_spin")
        #expect(error.remedy.contains("sessionLimit"), "\(error)")
        #expect(ContinuousClock.now - start < .seconds(25))
        for _ in 0..<2 {
            #expect(foreignError { _ = try library.abs(-1) }?.code == .deadlineExceeded)
        }
    }

    @Test("It ends calls that each take no time, too")
    func manyCalls() throws {
        let library = try sandbox { $0.sessionLimit = .seconds(3) }.load(Faults.self)
        let start = ContinuousClock.now
        let error = foreignError { while ContinuousClock.now - start < .seconds(20) { _ = try library.abs(-1) } }
        #expect(error?.code == .deadlineExceeded)
    }

    @Test("A stop that waits lets the call that is under way end; one that does not, ends it")
    func stop() async throws {
        let box = try sandbox(.compute.allowing(.clock))
        let library = try box.load(Faults.self)
        for patience in [Duration.seconds(600), .zero] {
            let call = try await library.startSleeping(patience > .zero ? 200_000 : 600_000_000)
            await box.stop(waiting: patience)
            if patience > .zero {
                #expect(try await call.value == 0)
            } else {
                let error = await #expect(throws: ForeignError.self) { _ = try await call.value }
                #expect(error?.code == .libraryTerminated)
                #expect(error?.message.contains("the program has ended") == true, "\(error as Any)")
                #expect("\(error as Any)".contains("the program has stopped"), "\(error as Any)")
            }
            #expect(box.processIdentifier == nil)
            #expect(try library.abs(-1) == 1)
        }
        await box.stop(waiting: .seconds(600))
        #expect(box.processIdentifier == nil)
    }

    @Test("A task that is cancelled ends the process, and nobody's call but its own")
    func cancellation() async throws {
        let library = try sandbox(.compute.allowing(.clock)).load(Faults.self)
        let sleeper = try await library.startSleeping(600_000_000)
        let other = Task { try await library.abs.async(-5) }
        try await Task.sleep(for: .milliseconds(50))
        sleeper.cancel()
        let error = await #expect(throws: ForeignError.self) { _ = try await sleeper.value }
        #expect(error?.code == .cancelled && error?.function == "fx_call_and_sleep")
        #expect(try await other.value == 5)
    }

    @Test("Tasks that call and are cancelled at any time get their results or their errors")
    func randomCancellation() async throws {
        // The sanitizer makes each of them many times slower.
        let calls = dlsym(nil, "__asan_init") == nil ? 100_000 : 5_000
        let library = try sandbox { $0.lanes = 4 }.load(Faults.self)
        let cancelled = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { try await Self.callAndCancel(library, calls) }
            }
            return try await group.reduce(0, +)
        }
        #expect(cancelled > 0)
        #expect(try await library.abs.async(-1) == 1)
    }

    /// Makes calls in pieces, and cancels some of these. Returns how many ended by that.
    private static func callAndCancel(_ library: Faults<Sandbox>, _ calls: Int) async throws -> Int {
        var (done, cancelled) = (0, 0)
        while done < calls {
            let range = done..<min(done + 5_000, calls)
            let task = Task { await call(library, range) }
            if Int.random(in: 0..<4) == 0 {
                try await Task.sleep(for: .microseconds(.random(in: 0..<2000)))
                task.cancel()
            }
            let (next, error) = await task.value
            done = next
            if error?.code == .cancelled { cancelled += 1 }
            // Without one, or when the process has ended with another task's call.
            #expect([nil, .cancelled, .libraryTerminated].contains(error?.code), "\(error as Any)")
        }
        return cancelled
    }

    /// Makes a call for each number of a range, until one throws. Returns the number to go on with.
    private static func call(
        _ library: Faults<Sandbox>, _ range: Range<Int>
    ) async -> (next: Int, error: ForeignError?) {
        for index in range {
            do throws(ForeignError) {
                let value = try await library.abs.async(Int32(-index))
                if value != Int32(index) { Issue.record("\(value) for \(index)") }
            } catch { return (index, error) }
        }
        return (range.upperBound, nil)
    }
}
