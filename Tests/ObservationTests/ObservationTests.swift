import CTypes
import SandboxBinding
import TestSupport
import Testing

#if Logging
    import InMemoryLogging
    import Logging
#endif
#if Metrics
    import MetricsTestKit
#endif
#if Tracing
    import InMemoryTracing
    import Tracing
#endif

private struct Libc<F: Foreign>: BindingSet {
    let abs: Fn<F, (Int32) -> Int32>
    let abort: Fn<F, () -> Void>
    let usleep: Fn<F, (UInt32) -> Int32>

    init(_ f: F) {
        abs = f.fn("abs")
        abort = f.fn("abort")
        usleep = f.fn("usleep")
    }
}

private func libc(_ options: SandboxOptions) throws -> Libc<Sandbox> {
    try Sandbox("libc.so.6", options: options).load(Libc.self)
}

@Suite struct ObservationTests {
    #if Logging
        @Test("A logger is told of starts and ends, with their causes")
        func logging() throws {
            let handler = InMemoryLogHandler()
            var options = SandboxOptions()
            var logger = Logger(label: "test", factory: { _ in handler })
            logger.logLevel = .debug
            options.logger = logger
            do {
                let library = try libc(options)
                #expect(try library.usleep(1) == -1)
                #expect(foreignError { try library.abort() }?.code == .libraryTerminated)
                #expect(try library.abs(-1) == 1)
            }
            let entries = handler.entries
            #expect(
                entries.map(\.message) == [
                    "a library's process has started", "a library's process has ended",
                    "a library's process was started again", "a library's process is no longer used",
                ])
            #expect(entries.map(\.level) == [.info, .warning, .info, .debug])
            #expect(entries.allSatisfy { $0.metadata["library"] == "libc.so.6" })
            #expect("\(entries[1].metadata["cause"] ?? "")".contains("signal 6"))
            #expect("\(entries[1].metadata["refused"] ?? "")".contains("clock_nanosleep"))
        }
    #endif

    #if Metrics
        @Test("Metrics count processes and time calls")
        func metrics() throws {
            let metrics = TestMetrics()
            var options = SandboxOptions()
            options.metrics = metrics
            do {
                let library = try libc(options)
                for _ in 0..<3 { _ = try library.abs(-1) }
                #expect(foreignError { try library.abort() }?.code == .libraryTerminated)
                _ = try library.abs(-1)
            }
            let library = ("library", "libc.so.6")
            #expect(metrics.counterTotal(label: "swift_bind_sandbox_starts", dimensions: [library]) == 2)
            for reason in ["libraryTerminated", "unused"] {
                let dimensions = [library, ("reason", reason)]
                #expect(
                    metrics.counterTotal(label: "swift_bind_sandbox_ends", dimensions: dimensions) == 1)
            }
            func times(_ function: String, _ outcome: String) throws -> [Int64] {
                try metrics.expectTimer(
                    "swift_bind_sandbox_call_time",
                    [library, ("function", function), ("outcome", outcome)]
                ).values
            }
            #expect(try times("abs", "success").count == 4)
            #expect(try times("abort", "libraryTerminated").count == 1)
        }
    #endif

    #if Tracing
        @Test("Each call has a span, inside the task's")
        func tracing() async throws {
            let tracer = InMemoryTracer()
            var options = SandboxOptions()
            options.tracer = tracer
            let library = try libc(options)
            let outer = tracer.startSpan("outer")
            try await ServiceContext.$current.withValue(outer.context) { () async throws in
                #expect(try library.abs(-1) == 1)
                #expect(try await library.abs.async(-2) == 2)
                #expect(foreignError { try library.abort() } != nil)
            }
            let spans = tracer.finishedSpans
            #expect(spans.map(\.operationName) == ["abs", "abs", "abort"])
            #expect(spans.allSatisfy { $0.parentSpanID == outer.spanID && $0.kind == .client })
            #expect(spans.map(\.errors.count) == [0, 0, 1])
            #expect(tracer.activeSpans.count == 1)
        }
    #endif

    @Test("All of them together", .enabled(if: Self.hasAll, "without the traits Logging, Metrics, Tracing"))
    func together() throws {
        #if Logging && Metrics && Tracing
            var options = SandboxOptions()
            let (metrics, tracer) = (TestMetrics(), InMemoryTracer())
            options.metrics = metrics
            options.tracer = tracer
            #expect(try libc(options).abs(-1) == 1)
            #expect(metrics.timers.count == 1 && tracer.finishedSpans.count == 1)
        #endif
    }

    private static var hasAll: Bool {
        #if Logging && Metrics && Tracing
            true
        #else
            false
        #endif
    }
}
