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

    @Test("When the program is killed, at any time, all its processes end, and nothing stays in /dev/shm")
    func killedProgram() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "swift-bind-\(UUID())").path
        setenv(sessionFile, file, 1)
        defer { unsetenv(sessionFile) }
        let before = try sharedFiles()
        for _ in 0..<8 {
            await #expect(processExitsWith: .signal(SIGKILL)) {
                // All that it starts is of its session.
                let session = setsid()
                try "\(session)".write(
                    toFile: try #require(ProcessInfo.processInfo.environment[sessionFile]),
                    atomically: true, encoding: .utf8)
                for _ in 0..<3 {
                    Thread.detachNewThread {
                        while true { _ = try? sandbox { $0.lanes = 2 }.load(Faults.self).abs(-1) }
                    }
                }
                Thread.detachNewThread { try? sandbox { $0.callLimit = nil }.load(Faults.self).spin() }
                usleep(.random(in: 0..<200_000))
                kill(getpid(), SIGKILL)
            }
            let session = try #require(Int32(String(contentsOfFile: file, encoding: .utf8)))
            #expect(session > 0)
            let end = ContinuousClock.now + .seconds(10)
            while try !processes(of: session).isEmpty, ContinuousClock.now < end {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(try processes(of: session) == [])
        }
        try? FileManager.default.removeItem(atPath: file)
        let new = try sharedFiles().subtracting(before)
        #expect(new.filter { $0.contains("bind") || $0.contains("vchan") } == [])
    }
}

private let sessionFile = "SWIFT_BIND_SESSION_FILE"

private func sharedFiles() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: "/dev/shm"))
}

/// The processes of a session, but for those that have ended.
private func processes(of session: Int32) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
        guard Int32(name) != nil else { return false }
        // Behind the name: the state, the parent, the group, the session.
        let fields = Resources.text(of: "/proc/\(name)/stat").split(separator: ")").last?
            .split(separator: " ") ?? []
        return fields.count > 3 && fields[3] == "\(session)" && fields[0] != "Z"
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
