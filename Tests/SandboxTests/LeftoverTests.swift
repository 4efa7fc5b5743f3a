import CFixtures
import CTypes
import Foundation
import SandboxBinding
import TestSupport
import Testing

/// Each in a process of its own, since other tests open descriptors too.
@Suite struct LeftoverTests {
    @Test("Nothing is left of a thousand processes that were killed, whatever they were doing")
    func killed() async {
        await #expect(processExitsWith: .success) {
            try expectNothingLeft {
                let box = try sandbox()
                let library = try box.load(Faults.self)
                let callback = Callback<Faults<Sandbox>.Unary>(fallback: 0) { $0 }
                for round in 0..<1000 {
                    let victim = try #require(box.processIdentifier)
                    if round % 4 == 0 {
                        kill(victim, SIGKILL)
                    } else {
                        let delay = UInt32.random(in: 0..<600)
                        Thread.detachNewThread {
                            usleep(delay)
                            kill(victim, SIGKILL)
                        }
                    }
                    let error = try #require(foreignError {
                        while true {
                            _ = try library.abs(-3)
                            _ = try library.deepen(callback, 1)
                            _ = try library.countNonzero([1, 2, 3])
                        }
                    })
                    #expect(error.code == .libraryTerminated, "\(error)")
                    #expect(try library.abs(-1) == 1)
                }
            }
        }
    }

    @Test("Nothing is left of two hundred deadlines")
    func deadlines() async {
        await #expect(processExitsWith: .success) {
            try expectNothingLeft {
                let library = try sandbox { $0.callLimit = .milliseconds(5) }.load(Faults.self)
                for _ in 0..<200 {
                    #expect(foreignError { try library.spin() }?.code == .deadlineExceeded)
                }
            }
        }
    }

    @Test("What the program keeps of processes that have ended holds none of their memory")
    func kept() async {
        await #expect(processExitsWith: .success) {
            let box = try sandbox()
            let library = try box.load(Faults.self)
            #expect(try library.abs(-1) == 1)
            let before = try Resources.current().mappings
            let kept = InOut<UInt8>([1, 2, 3])
            var allocations: [Allocation<UInt8>] = []
            var others: [InOut<UInt8>] = []
            for _ in 0..<10 {
                let other = InOut<UInt8>([1, 2, 3])
                #expect(try library.addressOf(kept) != 0)
                #expect(try library.addressOf(other) != 0)
                others.append(other)
                allocations.append(try box.memory.allocate(UInt8.self, count: 16))
                #expect(foreignError { try library.abort() }?.code == .libraryTerminated)
                #expect(try library.abs(-1) == 1)
                #expect(try Resources.current().mappings == before)
            }
            #expect(try library.addressOf(kept) != 0)
            let gone = foreignError { _ = try box.memory.elements(at: allocations[0].pointer, count: 1) }
            #expect(gone?.code == .unknownHandle)
            withExtendedLifetime((allocations, others)) {}
        }
    }

    @Test("When the program is killed, its processes end, whoever has its sockets")
    func killedWithCopies() async throws {
        let mark = "\(Int.random(in: 300..<500))"
        setenv(copiesMarkVariable, mark, 1)
        defer { unsetenv(copiesMarkVariable) }
        await #expect(processExitsWith: .signal(SIGKILL)) {
            let mark = try #require(ProcessInfo.processInfo.environment[copiesMarkVariable])
            try mark.write(toFile: "/proc/self/oom_score_adj", atomically: false, encoding: .utf8)
            let library = try sandbox().load(Faults.self)
            #expect(try library.abs(-1) == 1)
            #expect(fx_hold_sockets() > 0)
            kill(getpid(), SIGKILL)
        }
        let end = ContinuousClock.now + .seconds(600)
        while try processes(markedBy: mark).count > 1, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(10))
        }
        let left = try processes(markedBy: mark)
        #expect(left.count == 1, "\(left)")
        for process in left.compactMap({ Int32($0) }) { kill(process, SIGKILL) }
    }

    @Test("When the program is killed, at any time, all its processes end, and nothing stays in /dev/shm")
    func killedProgram() async throws {
        // What all that the program starts has from it, whatever it does.
        let mark = "\(Int.random(in: 500..<1000))"
        setenv(markVariable, mark, 1)
        defer { unsetenv(markVariable) }
        let before = try sharedFiles()
        for _ in 0..<8 {
            await #expect(processExitsWith: .signal(SIGKILL)) {
                let mark = try #require(ProcessInfo.processInfo.environment[markVariable])
                try mark.write(toFile: "/proc/self/oom_score_adj", atomically: false, encoding: .utf8)
                for _ in 0..<3 {
                    Thread.detachNewThread {
                        while true { _ = try? sandbox { $0.lanes = 2 }.load(Faults.self).abs(-1) }
                    }
                }
                Thread.detachNewThread { try? sandbox { $0.callLimit = nil }.load(Faults.self).spin() }
                usleep(.random(in: 0..<200_000))
                kill(getpid(), SIGKILL)
            }
            let end = ContinuousClock.now + .seconds(600)
            while try !processes(markedBy: mark).isEmpty, ContinuousClock.now < end {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(try processes(markedBy: mark) == [])
        }
        let new = try sharedFiles().subtracting(before)
        #expect(new.filter { $0.contains("bind") || $0.contains("vchan") } == [])
    }
}

private let markVariable = "SWIFT_BIND_MARK"
private let copiesMarkVariable = "SWIFT_BIND_COPIES_MARK"

private func sharedFiles() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: "/dev/shm"))
}

/// The processes with a mark, but for those that have ended.
private func processes(markedBy mark: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
        guard Int32(name) != nil else { return false }
        // Behind the name is the state.
        let state = Resources.text(of: "/proc/\(name)/stat").split(separator: ")").last?.dropFirst().first
        return state != nil && state != "Z" && Resources.text(of: "/proc/\(name)/oom_score_adj") == mark + "\n"
    }
}

/// Runs `body` once the zygote is there, and looks for what it left.
private func expectNothingLeft(_ body: () throws -> Void) throws {
    try scoped { _ = try sandbox().load(Faults.self).abs(1) }
    let before = try Resources.current()
    try scoped(body)
    let after = try Resources.current()
    if after != before { print("before: \(before), after: \(after)") }
    #expect(after == before)
}

/// A scope of its own, so that what it makes is gone after it.
@inline(never)
private func scoped(_ body: () throws -> Void) rethrows { try body() }
