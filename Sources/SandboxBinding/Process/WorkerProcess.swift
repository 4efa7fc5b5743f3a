import CIsolation
import CTypes
import CWorkerProcess
import Glibc
import Isolation
import RemoteBinding
import Synchronization
import Vchan
import VchanPosix

/// The process in which a library runs, with what the program shares with it.
final class WorkerProcess: Sendable {
    let arena: WorkerMemory
    private let zygote: Zygote
    private let number: Int32
    /// Becomes readable when the process has ended.
    private let exit: Descriptor
    private let status: SharedStatus
    /// What it writes down, if it records.
    private let record: SharedRecord?
    private let observer: SandboxObserver

    private struct State {
        var links: [SandboxLink]
        var layers: Set<Layer> = []
        var termination: Termination?
        var reason: ForeignError?
        /// Whether it is the program that has ended it.
        var isEnded = false
    }
    private let state: Mutex<State>
    private let ending = Mutex(())

    private static let ringSize = 1 << 13

    init(
        _ zygote: Zygote, _ options: SandboxOptions, isRecording: Bool, expiry: Deadline?,
        _ observer: SandboxObserver
    ) throws(ForeignError) {
        self.zygote = zygote
        self.observer = observer
        // The first page is the status.
        let start = isRecording ? SharedRecord.range.upperBound : SharedStatus.size
        var file: Descriptor?
        let shared = try SharedFile(size: options.sharedMemory + start - SharedStatus.size, &file)
        status = SharedStatus(shared.memory)
        record = isRecording ? SharedRecord(shared.memory) : nil
        let rest = UnsafeMutableRawBufferPointer(rebasing: shared.memory[start...])
        arena = WorkerMemory(rest) { withExtendedLifetime(shared) {} }
        var transports: [PosixTransport] = []
        var channels: [MessageChannel] = []
        var descriptors = [file.unsafelyUnwrapped.number]
        do throws(VchanError) {
            for _ in 0..<options.lanes {
                let transport = PosixTransport.forChild()
                channels.append(
                    MessageChannel(
                        try .serve(
                            on: transport, readBytes: Self.ringSize, writeBytes: Self.ringSize)))
                descriptors += transport.descriptorsForChild()
                transports.append(transport)
            }
        } catch { throw ForeignError(channel: error) }
        (number, exit) = try zygote.startWorker(shared.memory, descriptors: descriptors)
        withExtendedLifetime(file) {}
        file = nil
        do throws(VchanError) {
            for transport in transports {
                try transport.setPeer(process: number, end: fcntl(exit.number, F_DUPFD_CLOEXEC, 3))
            }
        } catch {
            _ = swb_kill(exit.number)
            // Or what is left of it would stay with the zygote.
            _ = try? zygote.awaitWorker(number)
            throw ForeignError(channel: error)
        }
        state = Mutex(State(links: [], termination: nil, reason: nil))
        let links = channels.map { SandboxLink($0, self, callLimit: options.callLimit, expiry: expiry) }
        state.withLock { $0.links = links }
    }

    /// A way to the process that nobody has.
    func nextLink() throws(ForeignError) -> SandboxLink {
        guard let link = state.withLock({ $0.links.popLast() }) else {
            throw ForeignError(.outOfRange, "there are no more lanes")
        }
        return link
    }

    /// Throws unless these layers hold. The library has not been called yet, and so has not changed what
    /// the process says of itself.
    func check(_ demanded: Set<Layer>) throws(ForeignError) {
        let layers = Set<Layer>(bits: status.layers)
        state.withLock { $0.layers = layers }
        let missing = demanded.subtracting(layers)
        guard !missing.isEmpty else { return }
        throw ForeignError(
            .sandboxUnavailable,
            "the library cannot be confined as the policy demands; these layers are missing: "
                + missing.map(\.description).sorted().joined(separator: ", "),
            remedy: "Allow them to the program, or demand less with Policy.requiring")
    }

    /// The layers that hold.
    var layers: Set<Layer> { state.withLock { $0.layers } }
    /// The system calls that were refused, as the process says.
    var refusedCalls: [SystemCall] { status.refusedCalls }
    var isRecording: Bool { record != nil }
    /// What the process has written down, as it says; `nil` if it does not record.
    var recordedCalls: CallRecord? { record?.read() }
    /// Why the process has ended, once it has.
    var reason: ForeignError? { state.withLock { $0.reason } }

    /// The number of the process, as this process sees it; `nil` once it has been waited for.
    var identifier: Int32? {
        guard let file = fopen("/proc/self/fdinfo/\(exit.number)", "re") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("Pid:") else { continue }
            let number = text.dropFirst(4).filter { !$0.isWhitespace }
            return Int32(number).flatMap { $0 > 0 ? $0 : nil }
        }
        return nil
    }

    // MARK: End

    /// Ends the process, for a reason if it is not that nobody needs it; the first one stays.
    func end(_ reason: ForeignError?) {
        state.withLock { state in
            if state.reason == nil {
                state.reason = reason
                state.isEnded = true
            }
            state.links = []
        }
        _ = swb_kill(exit.number)
        _ = terminate()
    }

    /// The error for a call during which the process has ended.
    func terminationError() -> ForeignError {
        let termination = terminate(byItself: true)
        return state.withLock { state in
            if let reason = state.reason {
                guard state.isEnded else { return reason }
                return ForeignError(
                    .libraryTerminated, "the program has ended the library's process during the call",
                    remedy: "Call again", underlying: reason)
            }
            let error = ForeignError(
                .libraryTerminated, "the library's process has ended",
                remedy: "See whether the library is at fault, or what it was given",
                underlying: termination)
            state.reason = error
            return error
        }
    }

    /// Waits for the end of the process.
    /// - Parameter byItself: whether nobody has asked it to, as far as is known.
    private func terminate(byItself: Bool = false) -> Termination {
        // The zygote says once how a process has ended.
        ending.withLock { _ in
            if let known = state.withLock({ $0.termination }) { return known }
            var termination = Termination.unknown
            do throws(ForeignError) { termination = try zygote.awaitWorker(number) } catch {}
            termination = zygote.termination(termination, refused: status.fatalCall)
            let reason = state.withLock { state in
                state.termination = termination
                return state.reason
            }
            observer.ended(self, termination, byItself: byItself && reason == nil, reason)
            return termination
        }
    }
}
