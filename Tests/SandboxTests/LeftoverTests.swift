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
}

/// Runs `body` once the zygote is there, and looks for what it left.
private func expectNothingLeft(_ body: () throws -> Void) throws {
    try scoped { _ = try sandbox().load(Faults.self).abs(1) }
    let before = try Resources.current()
    try scoped(body)
    #expect(try Resources.current() == before)
}

/// A scope of its own, so that what it makes is gone after it.
@inline(never)
private func scoped(_ body: () throws -> Void) rethrows { try body() }
