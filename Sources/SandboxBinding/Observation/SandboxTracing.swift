#if Tracing
    import CTypes
    import RemoteBinding
    import Tracing

    /// Makes a span of each call, inside that of the task that calls.
    final class SandboxTracing: CallObserver {
        private let library: String
        private let tracer: any Tracer

        init(_ library: String, _ tracer: any Tracer) {
            self.library = library
            self.tracer = tracer
        }

        func begin(_ function: FunctionDescription) -> any CallObservation {
            let span: any Span = tracer.startSpan(
                function.name, context: ServiceContext.current ?? .topLevel, ofKind: .client)
            span.attributes["swift_bind.library"] = library
            return Observation(span)
        }

        private final class Observation: CallObservation {
            private let span: any Span

            init(_ span: any Span) { self.span = span }

            func end(_ error: ForeignError?) {
                if let error {
                    span.recordError(error)
                    span.setStatus(SpanStatus(code: .error, message: error.message))
                }
                span.end()
            }
        }
    }
#endif
