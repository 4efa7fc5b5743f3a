import CTypes
import CWorker
import Synchronization
import Testing

@testable import RemoteBinding

/// A worker that answers what a test says, whatever it is asked: one that is broken or hostile.
final class ScriptedWorker: Sendable {
    /// Changes a message into its answer. The first argument says how many messages came before.
    typealias Script = @Sendable (Int, Message, CallLane) -> Void

    private let script: Script
    // Sendable: an address that never changes.
    private nonisolated(unsafe) let memory: UnsafeMutableRawBufferPointer
    let endings = Atomic(0)

    init(_ script: @escaping Script) {
        self.script = script
        memory = .allocate(byteCount: 1 << 20, alignment: 4096)
        memory.initializeMemory(as: UInt8.self, repeating: 0)
    }

    deinit { memory.deallocate() }

    /// The strategy whose library's side this is.
    /// - Parameter hasStubs: whether the worker is one that is made for a library.
    func strategy(hasStubs: Bool = false) -> Scripted {
        let session = RemoteSession("scripted", hasStubs: hasStubs) { (session) throws(ForeignError) in
            RemoteWorker(
                session, arena: WorkerMemory(self.memory) { withExtendedLifetime(self) {} },
                makeLink: { Link(self) },
                terminate: { _ in self.endings.add(1, ordering: .relaxed) })
        }
        return Scripted(RemoteLoading(session))
    }

    private final class Link: WorkerLink {
        private let worker: ScriptedWorker
        private var count = 0

        init(_ worker: ScriptedWorker) { self.worker = worker }

        func exchange(_ message: Message, on lane: CallLane) throws(ForeignError) {
            worker.script(count, message, lane)
            count += 1
        }

        nonisolated(nonsending) func exchangeAsync(
            _ message: Message, on lane: CallLane
        ) async throws(ForeignError) { try exchange(message, on: lane) }
    }
}

struct Scripted: RemoteStrategy {
    let loading: RemoteLoading
    init(_ loading: RemoteLoading) { self.loading = loading }
}

extension Message {
    /// Makes it an answer with these words.
    func answer(
        _ kind: Kind = .answer, status: AnswerStatus = .ok, number: UInt32 = 0, _ values: UInt64...
    ) {
        header.pointee.kind = kind.rawValue
        header.pointee.status = status.rawValue
        header.pointee.number = number
        header.pointee.size = UInt32(Self.headerSize + 8 * values.count)
        for (index, value) in values.enumerated() { words[index] = value }
    }

    /// Answers what binding asks for: every function is there. Returns false for another request.
    func answerBinding() -> Bool {
        switch kind {
        case .find: answer(.answer, 0x1000_0000)
        case .bind: answer(.answer)
        case .thunk: answer(.answer, 0x2000_0000, 0)
        case .retire: answer(.answer)
        default: return false
        }
        return true
    }
}
