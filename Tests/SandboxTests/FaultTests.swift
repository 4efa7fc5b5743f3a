import CTypes
import Foundation
import Isolation
import SandboxBinding
import TestSupport
import Testing

@Suite(.serialized) struct FaultTests {
    /// Makes a call that ends the process, and expects the cause; the next call works.
    private func expectEnd(
        _ policy: Policy = .compute, signal: Int32? = nil, status: Int32? = nil,
        _ body: (Faults<Sandbox>) throws -> Void
    ) throws {
        let library = try sandbox(policy).load(Faults.self)
        let error = try #require(foreignError { try body(library) })
        #expect(error.code == .libraryTerminated, "\(error)")
        let end = try #require(error.underlying as? Termination)
        #expect(end.signal == signal && end.exitStatus == status, "\(end)")
        #expect(error.function != nil)
        #expect(try library.abs(-4) == 4)
    }

    @Test(
        "A crash is an error that says how the process ended, and the next call works",
        .withoutSanitizer)
    func crashes() throws {
        try expectEnd(signal: SIGSEGV) { try $0.writeTo(8) }
        try expectEnd(signal: SIGABRT) { try $0.abort() }
        try expectEnd(signal: SIGSEGV) { _ = try $0.overflowStack(0) }
        try expectEnd(signal: SIGFPE) { try $0.raise(SIGFPE) }
        try expectEnd(status: 3) { try $0.exit(3) }
        try expectEnd(status: 0) { try $0.exit(0) }
    }

    @Test("A call that does not return is ended at its deadline")
    func deadline() throws {
        let library = try sandbox { $0.callLimit = .seconds(1) }.load(Faults.self)
        for _ in 0..<2 {
            let start = ContinuousClock.now
            let error = try #require(foreignError { try library.spin() })
            let time = ContinuousClock.now - start
            #expect(error.code == .deadlineExceeded && error.function == "fx_spin")
            #expect(time >= .seconds(1) && time < .seconds(60))
            #expect(try library.abs(-1) == 1)
        }
    }

    @Test("The time of a call is its own, also if it begins with telling of a callback")
    func ownTime() throws {
        let library = try sandbox(.compute.allowing(.clock)) { $0.callLimit = .seconds(2) }.load(Faults.self)
        #expect(try library.usleep(50_000) == 0)
        Thread.sleep(forTimeInterval: 2.1)
        let callback = Callback<Faults<Sandbox>.Unary>(fallback: 0) { $0 }
        #expect(try library.deepen(callback, 1) == 1)
    }

    @Test("Callbacks without end do not move the deadline")
    func callbackStorm() throws {
        let library = try sandbox { $0.callLimit = .seconds(1) }.load(Faults.self)
        var count = 0
        let callback = Callback<Faults<Sandbox>.Unary>(fallback: 0) { _ in
            count += 1
            return 0
        }
        let error = try #require(foreignError { try library.callForEver(callback) })
        #expect(error.code == .deadlineExceeded && count > 10)
    }

    @Test("A process that is stopped is ended at the deadline, one that is killed at once")
    func signalsFromOutside() throws {
        let box = try sandbox(.compute.allowing(.clock)) { $0.callLimit = .seconds(2) }
        let library = try box.load(Faults.self)
        let stopped = try #require(box.processIdentifier)
        #expect(kill(stopped, SIGSTOP) == 0)
        #expect(foreignError { _ = try library.abs(1) }?.code == .deadlineExceeded)
        #expect(try library.abs(-2) == 2)
        let killed = try #require(box.processIdentifier)
        #expect(killed != stopped)
        Thread.detachNewThread {
            usleep(20_000)
            kill(killed, SIGKILL)
        }
        let error = try #require(foreignError { _ = try library.usleep(20_000_000) })
        #expect((error.underlying as? Termination)?.signal == SIGKILL, "\(error)")
    }

    @Test(
        "Memory beyond the limit is refused to the library, and the program does not grow",
        .withoutSanitizer)
    func memory() throws {
        let policy = Policy.compute.limiting { $0.memory = 64 << 20 }
        let library = try sandbox(policy).load(Faults.self)
        let pieces = try library.takeMemory(1000)
        #expect(pieces > 16 && pieces <= 66, "\(pieces)")
        #expect(try library.takeMemory(1000) == pieces)
    }

    @Test("Memory that the library gives back to the program does not add to its own", .withoutSanitizer)
    func sharedMemory() throws {
        let policy = Policy.compute.limiting { $0.memory = 64 << 20 }
        for lanes in [1, 3] {
            let library = try sandbox(policy) {
                $0.sharedMemory = 512 << 20
                $0.lanes = lanes
            }.load(Faults.self)
            let munmap = try #require(SystemCall("munmap"))
            let last = try library.addressOf(InOut<UInt8>(count: 1)) & ~(1 << 24 - 1) + 500 << 20
            let middle = Int64(bitPattern: last - 400 << 20)
            #expect(try library.systemCall(Int64(munmap.number), middle, 400 << 20, 0, 0, 0, 0) == 0)
            let pieces = try library.takeMemory(1000)
            #expect(pieces > 16 && pieces <= 66 + 9 * (Int32(lanes) - 1), "\(pieces)")
        }
        // Shared memory, and what grows like a stack, would not count.
        let library = try sandbox(policy).load(Faults.self)
        let mmap = try #require(SystemCall("mmap"))
        for flags in [MAP_SHARED, 3, MAP_PRIVATE | MAP_GROWSDOWN] {
            let result = try library.systemCall(
                Int64(mmap.number), 0, 1 << 20, Int64(PROT_READ | PROT_WRITE), Int64(flags | MAP_ANONYMOUS), -1, 0)
            #expect(result == -Int64(EACCES), "\(flags)")
        }
    }

    @Test("A process that has used its processor time is ended")
    func processorTime() throws {
        let policy = Policy.compute.limiting { $0.processorSeconds = 1 }
        let library = try sandbox(policy).load(Faults.self)
        let error = try #require(foreignError { try library.spin() })
        let end = try #require(error.underlying as? Termination)
        #expect(end.signal == SIGXCPU && end.description.contains("processor time"), "\(end)")
        #expect(try library.abs(-1) == 1)
    }

    @Test("What the program ignores, the process does not, and how it ends is known")
    func ignoredSignals() async {
        await #expect(processExitsWith: .success) {
            for number in [SIGCHLD, SIGINT, SIGXCPU, SIGABRT] { signal(number, SIG_IGN) }
            let library = try sandbox().load(Faults.self)
            let status = try #require(foreignError { try library.exit(3) }?.underlying as? Termination)
            #expect(status.exitStatus == 3, "\(status)")
            for number in [SIGINT, SIGXCPU] {
                let end = try #require(foreignError { try library.raise(number) }?.underlying as? Termination)
                #expect(end.signal == number, "\(end)")
            }
        }
    }

    @Test("Signals of the program's terminal do not come to the process")
    func terminal() throws {
        let box = try sandbox()
        _ = try box.load(Faults.self).abs(-1)
        let process = try #require(box.processIdentifier)
        #expect(getpgid(process) != getpgrp() && getsid(process) != getsid(0))
    }

    @Test("Callbacks and calls are nested so deep and no deeper")
    func depth() throws {
        let library = try sandbox().load(Faults.self)
        var deepest: Int32 = 0
        var again: Callback<Faults<Sandbox>.Unary>?
        let callback = Callback<Faults<Sandbox>.Unary>(fallback: -1) { depth in
            deepest = max(deepest, depth)
            return try library.deepen(again!, depth + 1)
        }
        again = callback
        let error = try #require(foreignError { _ = try library.deepen(callback, 1) })
        #expect(error.code == .callbackThrew || error.code == .tooDeep, "\(error)")
        #expect(deepest == 64)
        #expect(try library.abs(-3) == 3)
        again = nil
    }

    @Test("A library that dies while a callback runs ends the call once the callback is over")
    func diesInCallback() throws {
        let box = try sandbox()
        let library = try box.load(Faults.self)
        let callback = Callback<Faults<Sandbox>.Unary>(fallback: 0) { _ in
            kill(box.processIdentifier!, SIGKILL)
            return 7
        }
        let error = try #require(foreignError { _ = try library.deepen(callback, 1) })
        #expect(error.code == .libraryTerminated)
        #expect(try library.abs(-3) == 3)
    }

    @Test("What ends a call that a callback makes ends the call around it in the same way")
    func endsInCallback() throws {
        let library = try sandbox { $0.callLimit = .seconds(1) }.load(Faults.self)
        let spinning = Callback<Faults<Sandbox>.Unary>(fallback: 0) { _ in
            try library.spin()
            return 0
        }
        let error = try #require(foreignError { _ = try library.deepen(spinning, 1) })
        #expect(error.code == .deadlineExceeded && error.function == "fx_deepen", "\(error)")
        let aborting = Callback<Faults<Sandbox>.Unary>(fallback: 0) { _ in
            try library.abort()
            return 0
        }
        let end = try #require(foreignError { _ = try library.deepen(aborting, 1) })
        #expect(end.code == .libraryTerminated && end.underlying is Termination, "\(end)")
    }

    @Test("What ended the process is thrown again if it is not to be started again")
    func restarts() throws {
        let never = try sandbox { $0.restart = .never }.load(Faults.self)
        for _ in 0..<2 {
            #expect(foreignError { try never.abort() }?.code == .libraryTerminated)
        }
        #expect(foreignError { _ = try never.abs(-1) }?.code == .libraryTerminated)
        let box = try sandbox { $0.restart = .never }
        let stopped = try box.load(Faults.self)
        box.stop()
        #expect(foreignError { _ = try stopped.abs(-1) }?.code == .libraryTerminated)
        let once = try sandbox { $0.restart = .atMost(1) }.load(Faults.self)
        #expect(foreignError { try once.abort() }?.code == .libraryTerminated)
        #expect(try once.abs(-1) == 1)
        #expect(foreignError { try once.abort() }?.code == .libraryTerminated)
        #expect(foreignError { _ = try once.abs(-1) }?.code == .libraryTerminated)
    }

    @Test("A function that a process has given the address of is not called in another")
    func staleFunctions() throws {
        struct Pointers<F: Foreign>: BindingSet {
            let pick: Fn<F, (Int32) -> FunctionPointer<(Int32, Int32) -> Int32>?>
            init(_ f: F) { pick = f.fn("fx_pick") }
        }
        let box = try sandbox()
        let pointers = try box.load(Pointers.self)
        let old = try box.function(at: #require(try pointers.pick(0)))
        let library = try box.load(Faults.self)
        #expect(try old(2, 5) == 7)
        for round in 1...Int32(2) {
            #expect(foreignError { try library.abort() }?.code == .libraryTerminated)
            #expect(foreignError { _ = try old(2, 5) }?.code == .unknownHandle)
            // Those that have names have kept their numbers.
            #expect(try library.abs(-round) == round)
            let new = try box.function(at: #require(try pointers.pick(1)))
            #expect(try new(2, 5) == 10)
        }
    }

    @Test("Handles and pointers of a process that has ended are refused; variables and buffers go on")
    func stale() throws {
        let box = try sandbox()
        let library = try box.load(Faults.self)
        let objects = try box.load(Objects.self)
        let counter = try objects.create(40)
        let text = try objects.greeting(0)
        #expect(try objects.add(counter, 2) == 42)
        let buffer = InOut<UInt8>([1, 2, 3])
        let before = try library.addressOf(buffer)
        try library.counter.set(5)
        #expect(foreignError { try library.abort() }?.code == .libraryTerminated)
        let error = try #require(foreignError { _ = try objects.add(counter, 2) })
        #expect(error.code == .unknownHandle && error.function == "fx_counter_add")
        #expect(foreignError { _ = try box.memory.load(text) }?.code == .unknownHandle)
        // The new process has values of its own.
        #expect(try library.counter.get() == 0)
        try library.counter.set(6)
        #expect(try library.counter.get() == 6)
        #expect(try library.addressOf(buffer) != before)
        #expect(try objects.add(objects.create(1), 1) == 2)
    }
}

private enum Counter: OpaqueType { static let spelling = "fx_counter" }

private struct Objects<F: Foreign>: BindingSet {
    let create: Fn<F, (Int64) -> Handle<Counter>>
    let add: Fn<F, (Handle<Counter>, Int64) -> Int64>
    let greeting: Fn<F, (Int32) -> Pointer<C.Char>>

    init(_ f: F) {
        create = f.fn("fx_counter_create")
        add = f.fn("fx_counter_add", "counter", "amount")
        greeting = f.fn("fx_greeting")
    }
}
