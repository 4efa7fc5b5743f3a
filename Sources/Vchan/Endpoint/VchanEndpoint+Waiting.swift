import CVchan

extension VchanEndpoint {
    /// What has to be there before an operation can go on.
    enum Need {
        case data(Int)
        case space(Int)

        /// What the peer does to bring it about.
        fileprivate var action: Actions {
            switch self {
            case .data: .write
            case .space: .read
            }
        }
    }

    /// What a look at the ring says.
    enum Progress { case ready, ended, mustWait }

    /// How often the ring is looked at before the thread goes to sleep: about as long as it takes
    /// to go to sleep and be woken.
    private static var looks: Int { 250 }
    /// How long one rests between two looks. Each look takes the indices from the processor that
    /// writes them, so that looking more often makes the peer slower.
    private static var pausesPerLook: Int { 4 }

    /// Waits for `need`. Returns false if the peer has closed its end and it will never be.
    @inline(__always)
    mutating func wait(for need: Need, until deadline: Deadline) throws(VchanError) -> Bool {
        let progress = try look(for: need)
        guard progress == .mustWait else { return progress == .ready }
        return try sleep(for: need, until: deadline) == .ready
    }

    @inline(__always)
    mutating func wait(for need: Need, until deadline: Deadline) async throws(VchanError) -> Bool {
        let progress = try look(for: need)
        guard progress == .mustWait else { return progress == .ready }
        return try await sleep(for: need, until: deadline) == .ready
    }

    /// Whether there is something to read, or the end; looks as long as going to sleep would take.
    package mutating func lookForData() throws(VchanError) -> Bool {
        let progress = try look(for: .data(1))
        if progress == .mustWait { return try spin(for: .data(1)) != .mustWait }
        return true
    }

    /// Suspends the task until there is something to read, or the end.
    package nonisolated(nonsending) mutating func awaitData(
        until deadline: Deadline
    ) async throws(VchanError) {
        _ = try await sleep(for: .data(1), until: deadline, spinning: false)
    }

    // The two loops differ in `await` alone, and in that a task which a peer wakes for nothing, faster than
    // it can suspend, leaves its thread to others.

    @inline(never)
    private mutating func sleep(
        for need: Need, until deadline: Deadline
    ) throws(VchanError) -> Progress {
        var progress = try spin(for: need)
        while progress == .mustWait {
            progress = try prepareToSleep(for: need)
            guard progress == .mustWait else { break }
            let wake = deadline.hasPassed ? .timedOut : try port.block(until: deadline)
            progress = try goOn(after: wake, for: need)
        }
        return progress
    }

    @inline(never)
    private mutating func sleep(
        for need: Need, until deadline: Deadline, spinning: Bool = true
    ) async throws(VchanError) -> Progress {
        var progress = spinning ? try spin(for: need) : .mustWait
        while progress == .mustWait {
            progress = try prepareToSleep(for: need)
            guard progress == .mustWait else { break }
            let wake = deadline.hasPassed ? .timedOut : try await port.suspend(until: deadline)
            progress = try goOn(after: wake, for: need)
            if progress == .mustWait { await Task.yield() }
        }
        return progress
    }

    /// Looks whether `need` is there, without waiting. If it is not, the peer is asked to notify.
    mutating func isThere(_ need: Need) throws(VchanError) -> Bool? {
        var progress = try look(for: need)
        if progress == .mustWait { progress = try prepareToSleep(for: need) }
        if progress == .mustWait {
            let wake = try port.block(until: .past)
            if case .peerDied = wake { progress = try goOn(after: wake, for: need) }
        }
        return progress == .mustWait ? nil : progress == .ready
    }

    @inline(__always)
    private mutating func look(for need: Need) throws(VchanError) -> Progress {
        // Nobody would read what is written after the end.
        if case .space = need, try peerFlag() == .closed { return .ended }
        if try isReady(need) { return .ready }
        guard try peerFlag() == .closed else { return .mustWait }
        // The peer may have written just before it closed.
        return try isReady(need) ? .ready : .ended
    }

    @inline(__always)
    private mutating func isReady(_ need: Need) throws(VchanError) -> Bool {
        switch need {
        case .data(let count) where reader.known >= count: return true
        case .space(let count) where writer.known >= count: return true
        default: break
        }
        if let failure { throw failure }
        do throws(VchanError) {
            return switch need {
            case .data(let count): try reader.available() >= count
            case .space(let count): try writer.available() >= count
            }
        } catch { throw end(error) }
    }

    /// Waits for `need` as long as sleeping and being woken would take, if the peer may be at work.
    mutating func linger(for need: Need) throws(VchanError) {
        if try !isReady(need) { _ = try spin(for: need) }
    }

    private mutating func spin(for need: Need) throws(VchanError) -> Progress {
        guard port.mayPeerBeRunning() else { return .mustWait }
        for _ in 0..<Self.looks {
            for _ in 0..<Self.pausesPerLook { vchan_relax() }
            if try isReady(need) { return .ready }
        }
        return .mustWait
    }

    /// Asks the peer to notify, and looks once more: it may have acted in between.
    private mutating func prepareToSleep(for need: Need) throws(VchanError) -> Progress {
        page.request(need.action, of: role.peer)
        try checkInterface()
        return try look(for: need)
    }

    private mutating func goOn(
        after wake: Wake, for need: Need
    ) throws(VchanError) -> Progress {
        let progress = try look(for: need)
        guard progress == .mustWait else { return progress }
        switch wake {
        case .notified: return .mustWait
        case .timedOut:
            throw VchanError(.timedOut, "the peer has not \(need.action.inWords) in time")
        case .cancelled:
            throw VchanError(.cancelled, "the task that waited was cancelled")
        case .peerDied(let cause):
            throw fail(.peerDied, "the peer \(cause)")
        }
    }
}

extension Actions {
    fileprivate var inWords: String { self == .write ? "written" : "read" }
}
