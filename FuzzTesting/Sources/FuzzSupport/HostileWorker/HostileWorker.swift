import CTypes
import CWorker
import RemoteBinding

/// A worker that answers what the fuzzer makes up, and is started again when it has been ended.
final class HostileWorker: @unchecked Sendable {
    // Sendable: a fuzzer uses it from one thread.
    var input: Input
    /// Whether answers are as they should be, and cost no input.
    var isFair = false
    /// The life that began last.
    private(set) var life: WorkerLife?
    /// How many messages there can be, so that no run takes for ever.
    private var fuel = 2000

    private let hasStubs: Bool

    /// - Parameter hasStubs: whether it is made for its library.
    init(_ input: Input, hasStubs: Bool) {
        self.input = input
        self.hasStubs = hasStubs
    }

    struct Strategy: RemoteStrategy {
        let loading: RemoteLoading
        init(_ loading: RemoteLoading) { self.loading = loading }
    }

    func strategy() -> Strategy {
        // The session belongs to the program, which goes before the worker does.
        let session = RemoteSession("hostile", hasStubs: hasStubs) { [unowned self] (session) throws(ForeignError) in
            check(life?.isEnded ?? true, "a worker is started beside one that lives")
            let life = WorkerLife(self)
            self.life = life
            return RemoteWorker(
                session, arena: life.memory.arena(), laneLimit: 2, makeLink: { Link(life) },
                terminate: { _ in life.isEnded = true })
        }
        return Strategy(RemoteLoading(session))
    }

    /// Counts a message. When there have been too many, all answers are nothing.
    func burn() {
        fuel -= 1
        if fuel == 0 { input = Input(nil, 0) }
    }

    private final class Link: WorkerLink {
        private let life: WorkerLife

        init(_ life: WorkerLife) { self.life = life }

        func exchange(_ message: Message, on lane: CallLane) throws(ForeignError) {
            life.answer(message, lane)
        }

        nonisolated(nonsending) func exchangeAsync(
            _ message: Message, on lane: CallLane
        ) async throws(ForeignError) { life.answer(message, lane) }
    }
}
