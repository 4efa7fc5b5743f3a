import CTypes
import Isolation
import RemoteBinding

#if Logging
    import Logging
#endif
#if Metrics
    import CoreMetrics
#endif

/// Tells those who want to know what happens to a sandbox.
struct SandboxObserver: Sendable {
    private let library: String
    /// Who wants to know of each call; `nil` if nobody does.
    let calls: (any CallObserver)?
    #if Logging
        private let logger: Logger?
    #endif
    #if Metrics
        private let metrics: SandboxMetrics?
    #endif

    init(_ library: String, _ options: SandboxOptions) {
        self.library = library
        var observers: [any CallObserver] = []
        #if Logging
            logger = options.logger
        #endif
        #if Metrics
            metrics = options.metrics.map { SandboxMetrics(library, $0) }
            if let metrics { observers.append(metrics) }
        #endif
        #if Tracing
            if let tracer = options.tracer { observers.append(SandboxTracing(library, tracer)) }
        #endif
        calls = observers.count > 1 ? CallObservers(observers) : observers.first
    }

    /// A process has started: the first of a sandbox, or one more.
    func started(_ process: WorkerProcess, _ count: Int, after time: Duration) {
        #if Metrics
            metrics?.started()
        #endif
        #if Logging
            let isRecording = process.isRecording
            let what =
                isRecording
                ? "a library's process has started that records, and is not confined"
                : count == 1 ? "a library's process has started" : "a library's process was started again"
            logger?.log(
                level: isRecording ? .warning : .info, "\(what)",
                metadata: metadata(process).merging([
                    "layers": .array(process.layers.map { .string("\($0)") }),
                    "milliseconds": "\(time / .milliseconds(1))",
                ]) { $1 })
        #endif
    }

    /// A process has ended.
    /// - Parameters:
    ///   - byItself: whether nobody has ended it.
    ///   - reason: why it was ended; `nil` if nobody needed it any more.
    func ended(
        _ process: WorkerProcess, _ how: Termination, byItself: Bool, _ reason: ForeignError?
    ) {
        #if Metrics
            metrics?.ended(byItself ? .libraryTerminated : reason?.code)
        #endif
        #if Logging
            guard let logger else { return }
            var metadata = metadata(process)
            let refused = process.refusedCalls
            if !refused.isEmpty { metadata["refused"] = .array(refused.map { .string("\($0)") }) }
            if byItself {
                metadata["cause"] = "\(how)"
                logger.warning("a library's process has ended", metadata: metadata)
            } else if let reason {
                metadata["cause"] = "\(reason.message)"
                logger.notice("a library's process was ended", metadata: metadata)
            } else {
                logger.debug("a library's process is no longer used", metadata: metadata)
            }
        #endif
    }

    #if Logging
        private func metadata(_ process: WorkerProcess) -> Logger.Metadata {
            var metadata: Logger.Metadata = ["library": "\(library)"]
            if let identifier = process.identifier { metadata["process"] = "\(identifier)" }
            return metadata
        }
    #endif
}

/// Several who want to know of calls.
private final class CallObservers: CallObserver {
    private let observers: [any CallObserver]

    init(_ observers: [any CallObserver]) { self.observers = observers }

    func begin(_ function: FunctionDescription) -> any CallObservation {
        Observation(observers.map { $0.begin(function) })
    }

    private final class Observation: CallObservation {
        private let observations: [any CallObservation]

        init(_ observations: [any CallObservation]) { self.observations = observations }

        func end(_ error: ForeignError?) { for observation in observations { observation.end(error) } }
    }
}
