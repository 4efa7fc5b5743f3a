import CTypes
import Foundation
import SandboxBinding
import TestSupport
import Testing

@Suite struct StandardDescriptorTests {
    @Test("Where few files may be open there is a sandbox, or an error that says so")
    func limit() async {
        await #expect(processExitsWith: .success) {
            var limit = rlimit(rlim_cur: 40, rlim_max: 40)
            #expect(setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
            #expect(try sandbox().load(Faults.self).abs(-1) == 1)
            let error = try #require(foreignError { _ = try sandbox(.compute.reading("/usr/share")) })
            #expect(error.message.contains("Too many open files"), "\(error)")
        }
    }

    @Test("Where the program has closed its output, what it writes comes nowhere")
    func closed() async {
        await #expect(processExitsWith: .success) {
            // The run time opens what it needs before.
            try await Task.sleep(for: .milliseconds(1))
            let kept = (0..<3).map { fcntl($0, F_DUPFD_CLOEXEC, 100) }
            for descriptor: Int32 in 0..<3 { close(descriptor) }
            let box = try sandbox { $0.lanes = 2 }
            let library = try box.load(Faults.self)
            let result = try library.abs(-1)
            let open = (0..<3).compactMap {
                try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
            }
            let later = try await library.abs.async(-2)
            let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap {
                try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
            }
            for (descriptor, kept) in zip(Int32(0)..., kept) where kept >= 0 { dup2(kept, descriptor) }
            // Another thread may have opened something else.
            #expect(!open.contains { $0.hasPrefix("/memfd:") || $0.hasPrefix("socket:") }, "\(open)")
            #expect(result == 1 && later == 2)
            // The channels of the two lanes; the memory of the arena is the process's alone.
            #expect(files.count { $0.hasPrefix("/memfd:") } == 2, "\(files)")
        }
    }
}
