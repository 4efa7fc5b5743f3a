import Foundation
import FuzzSupport
import Testing

/// What fuzzers have kept, without them and without sanitizers.
@Suite struct KeptInputTests {
    private func replay(_ fuzzer: String, _ run: (Input) -> Void) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../FuzzTesting").standardized
        for kind in ["Corpus", "Crashes"] {
            let inputs = try FileManager.default.contentsOfDirectory(
                at: folder.appending(path: kind).appending(path: fuzzer), includingPropertiesForKeys: nil)
            for input in inputs {
                let bytes = try Array(Data(contentsOf: input))
                bytes.withUnsafeBufferPointer { run(Input($0.baseAddress, $0.count)) }
            }
        }
    }

    @Test("A program beside a hostile worker")
    func hostileWorker() throws { try replay("fuzz-hostile-worker", HostileProgram.run) }

    @Test("Raw bytes for messages")
    func frames() throws { try replay("fuzz-frames", FrameExchange.run) }

    @Test("A worker that gets messages which no program sends")
    func worker() throws { try replay("fuzz-worker", WorkerMessages.run) }
}
