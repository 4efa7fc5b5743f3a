#if Metrics
    import CTypes
    import CoreMetrics
    import RemoteBinding
    import Synchronization

    /// Counts what happens to a sandbox, and times its calls:
    ///
    /// | name | kind | dimensions |
    /// |---|---|---|
    /// | `swift_bind_sandbox_starts` | counter | `library` |
    /// | `swift_bind_sandbox_ends` | counter | `library`, `reason` |
    /// | `swift_bind_sandbox_call_time` | timer | `library`, `function`, `outcome` |
    ///
    /// A reason is the code of an error, or `unused`; an outcome the code of an error, or `success`.
    final class SandboxMetrics: CallObserver {
        private let library: String
        private let factory: any MetricsFactory
        private let starts: Counter

        private struct Key: Hashable {
            let function: String
            let outcome: String
        }
        private let timers = Mutex<[Key: CoreMetrics.Timer]>([:])

        init(_ library: String, _ factory: any MetricsFactory) {
            self.library = library
            self.factory = factory
            starts = Counter(
                label: "swift_bind_sandbox_starts", dimensions: [("library", library)],
                factory: factory)
        }

        func started() { starts.increment() }

        func ended(_ code: ForeignError.Code?) {
            Counter(
                label: "swift_bind_sandbox_ends",
                dimensions: [("library", library), ("reason", code?.description ?? "unused")],
                factory: factory
            ).increment()
        }

        func begin(_ function: FunctionDescription) -> any CallObservation {
            Observation(metrics: self, function: function.name)
        }

        private func record(_ time: Duration, _ function: String, _ error: ForeignError?) {
            let key = Key(function: function, outcome: error?.code.description ?? "success")
            let timer = timers.withLock { timers in
                if let timer = timers[key] { return timer }
                let timer = CoreMetrics.Timer(
                    label: "swift_bind_sandbox_call_time",
                    dimensions: [
                        ("library", library), ("function", key.function), ("outcome", key.outcome),
                    ],
                    factory: factory)
                timers[key] = timer
                return timer
            }
            timer.recordNanoseconds(Int64(time / .nanoseconds(1)))
        }

        private final class Observation: CallObservation {
            private let metrics: SandboxMetrics
            private let function: String
            private let begin = ContinuousClock.now

            init(metrics: SandboxMetrics, function: String) {
                self.metrics = metrics
                self.function = function
            }

            func end(_ error: ForeignError?) {
                metrics.record(begin.duration(to: .now), function, error)
            }
        }
    }
#endif
