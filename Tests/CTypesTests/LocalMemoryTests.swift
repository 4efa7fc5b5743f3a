import CFixtures
import Foundation
import Isolation
import TestSupport
import Testing

@testable import CTypes

@Suite struct LocalMemoryTests {
    private var memory: LocalMemory { LocalMemory() }

    @Test("However many large blocks are freed, the process can still have memory")
    func mappings() throws {
        // The system gives a process no more than 65,530 parts.
        var blocks = try (0..<100_000).map { _ in try memory.allocate(UInt8.self, count: 20_000) as Allocation? }
        for index in stride(from: 0, to: blocks.count, by: 2) { blocks[index] = nil }
        let parts = try String(contentsOfFile: "/proc/self/maps", encoding: .utf8).utf8
            .count { $0 == UInt8(ascii: "\n") }
        #expect(parts < 40_000)
        for index in stride(from: 1, to: blocks.count, by: 2) {
            let last = try #require(blocks[index]).pointer(at: 19_999)
            try memory.store(7, to: last)
            #expect(try memory.load(last) == 7)
        }
        // What is used again has zero bytes.
        for _ in 0..<1000 {
            let block = try memory.allocate(UInt8.self, count: 20_000)
            #expect(try memory.elements(of: block.array).allSatisfy { $0 == 0 })
        }
    }

    @Test("A large block that was freed is known for long, and the small ones before it too")
    func retained() throws {
        let small = try memory.allocate(Int32.self).pointer
        let large = try memory.allocate(UInt8.self, count: 100 << 20).pointer
        for _ in 0..<100 { _ = try memory.allocate(UInt8.self, count: 100 << 20) }
        #expect(foreignError { _ = try memory.load(small) }?.code == .useAfterFree)
        #expect(foreignError { _ = try memory.load(large) }?.code == .useAfterFree)
    }

    @Test(
        "A limit of the addresses of a process leaves half of them to others",
        .enabled(if: dlsym(nil, "__asan_init") == nil, "the address sanitizer needs more"))
    func addressLimit() async {
        await #expect(processExitsWith: .success) {
            var limit = rlimit(rlim_cur: 8 << 30, rlim_max: 8 << 30)
            try #require(setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0)
            #expect(try LocalMemory().allocate(UInt8.self, count: 1 << 20).count == 1 << 20)
            let others = try #require(malloc(2 << 30))
            free(others)
        }
    }

    @Test(
        "Where the system refuses memory, its addresses stay reserved",
        .enabled(if: dlsym(nil, "__asan_init") == nil, "the address sanitizer has its own calls"))
    func refused() async {
        await #expect(processExitsWith: .success) {
            final class Job {
                var error: ForeignError?
                func run() { error = foreignError { _ = try LocalMemory().allocate(UInt8.self, count: 1 << 31) } }
            }
            let (memory, job) = (LocalMemory(), Job())
            #expect(try memory.allocate(UInt8.self, count: 1 << 20).count == 1 << 20)
            // A length of so many bytes.
            var refusal = fx_refusal(
                call: try #require(SystemCall("mprotect")).number, error: ENOMEM, first: 1, last: .max, argument: 1,
                bits: 1 << 31)
            let refused = fx_with_refusal(
                &refusal, { Unmanaged<Job>.fromOpaque($0!).takeUnretainedValue().run() },
                Unmanaged.passUnretained(job).toOpaque())
            #expect(refused == 1 && job.error?.code == .outOfRange)
            // More than any system has.
            _ = try? memory.allocate(UInt8.self, count: Int(memory.heapSize) - (2 << 20))
            let heap = memory.heapStart..<memory.heapStart + memory.heapSize
            var mapped: UInt = 0
            for line in try String(contentsOfFile: "/proc/self/maps", encoding: .utf8).split(separator: "\n") {
                let ends = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt($0, radix: 16) }
                mapped += UInt((ends[0]..<ends[1]).clamped(to: heap).count)
            }
            #expect(mapped == memory.heapSize)
        }
    }
}
