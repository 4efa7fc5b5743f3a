import CTypes
import Synchronization
import TestSupport
import Testing

private struct Calls<F: Foreign>: BindingSet, Sendable {
    typealias Unary = (Int32) -> Int32
    let abs: Fn<F, (Int32) -> Int32>
    let length: Fn<F, (CString?) -> C.Size>
    let greeting: Fn<F, (Int32) -> CString>
    let doubleAll: Fn<F, (Counted<InOut<Int32>, C.Size>) -> Void>
    let apply: Fn<F, (Callback<Unary>, Int32) -> Int32>

    init(_ f: F) {
        abs = f.fn("abs")
        length = f.fn("fx_length", "text")
        greeting = f.fn("fx_greeting")
        doubleAll = f.fn("fx_double_all")
        apply = f.fn("fx_apply")
    }
}

private struct Waits<F: Foreign>: BindingSet, Sendable {
    let meet: Fn<F, (Int32) -> Int32>

    init(_ f: F) { meet = f.fn("fx_meet") }
}

@Suite struct AsyncCallTests {
    private func withStrategy(
        _ strategy: Strategy, _ body: (any AsyncForeign) async throws -> Void
    ) async throws {
        try await body(try #require(try strategy.process as? any AsyncForeign))
    }

    @Test("A call that is awaited passes and returns what any other does", arguments: Strategy.all)
    func values(_ strategy: Strategy) async throws {
        func check<F: AsyncForeign>(_ f: F) async throws {
            let lib = try f.load(Calls.self)
            #expect(try await lib.abs.async(-3) == 3)
            #expect(try await lib.length.async("Grüße") == 7)
            #expect(try await lib.greeting.async(1) == "Grüße 🌍")
            let numbers = InOut<Int32>([1, 2, 3])
            try await lib.doubleAll.async(numbers)
            #expect(numbers.elements == [2, 4, 6])
        }
        try await withStrategy(strategy) { try await check($0) }
    }

    @Test("Its errors are those of any other", arguments: Strategy.all)
    func errors(_ strategy: Strategy) async throws {
        func check<F: AsyncForeign>(_ f: F) async throws {
            let lib = try f.load(Calls.self)
            let null = await #expect(throws: ForeignError.self) { _ = try await lib.greeting.async(3) }
            #expect(null?.code == .nullResult && null?.function == "fx_greeting")
            let text = await #expect(throws: ForeignError.self) { _ = try await lib.length.async("a\0") }
            #expect(text?.code == .stringContainsNUL && text?.parameter == "text")
        }
        try await withStrategy(strategy) { try await check($0) }
    }

    @Test("Its callbacks run, nest and throw", arguments: Strategy.all)
    func callbacks(_ strategy: Strategy) async throws {
        func check<F: AsyncForeign>(_ f: F) async throws {
            let lib = try f.load(Calls<F>.self)
            let negate = Callback<Calls<F>.Unary>(fallback: 0) { value in
                try lib.abs(value) + Int32(lib.length("four"))
            }
            #expect(try await lib.apply.async(negate, -5) == 9)
            let failing = Callback<Calls<F>.Unary>(fallback: 0) { _ in throw Failure() }
            let error = await #expect(throws: ForeignError.self) {
                _ = try await lib.apply.async(failing, 1)
            }
            #expect(error?.code == .callbackThrew && error?.underlying is Failure)
            #expect(try await lib.abs.async(-1) == 1)
        }
        try await withStrategy(strategy) { try await check($0) }
    }
    private struct Failure: Error {}

    @Test("Many tasks call at the same time", arguments: Strategy.all)
    func tasks(_ strategy: Strategy) async throws {
        func check<F: AsyncForeign>(_ f: F) async throws {
            let lib = try f.load(Calls<F>.self)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 1...Int32(16) {
                    group.addTask { () async throws in
                        for round in 1...Int32(100) {
                            #expect(try await lib.abs.async(-task * round) == task * round)
                            let text = String(repeating: "x", count: Int(task))
                            #expect(try await lib.length.async(text) == UInt(task))
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        try await withStrategy(strategy) { try await check($0) }
    }

    @Test("Calls that wait hold up no task, however many there are", arguments: Strategy.all)
    func blocking(_ strategy: Strategy) async throws {
        func check<F: AsyncForeign>(_ f: F) async throws {
            let lib = try f.load(Waits.self)
            let count = strategy.isIsolated ? 1 : 64
            let isWaiting = Mutex(true)
            // All of these are under way until they have met.
            let waits = Task {
                try await withThrowingTaskGroup(of: Int32.self) { group in
                    for _ in 0..<count { group.addTask { try await lib.meet.async(Int32(count)) } }
                    for try await met in group { #expect(met >= Int32(count)) }
                }
                isWaiting.withLock { $0 = false }
            }
            var steps = 0
            while isWaiting.withLock({ $0 }) || steps < 1000 {
                await Task.yield()
                steps += 1
            }
            try await waits.value
        }
        try await withStrategy(strategy) { try await check($0) }
    }

    @Test("A task that is cancelled before it calls does not call", arguments: Strategy.all)
    func cancellation(_ strategy: Strategy) async throws {
        func check<F: AsyncForeign>(_ f: F) async throws {
            let lib = try f.load(Calls<F>.self)
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                _ = try await lib.abs.async(-1)
            }
            task.cancel()
            let error = await #expect(throws: ForeignError.self) { try await task.value }
            #expect(error?.code == .cancelled)
            #expect(try await lib.abs.async(-1) == 1)
        }
        try await withStrategy(strategy) { try await check($0) }
    }
}
