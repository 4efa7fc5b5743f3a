import CTypes
import Foundation
import Isolation
import SandboxBinding
import Synchronization
import TestSupport
import Testing

@Suite struct LaneTests {
    /// Calls `body` on several threads at the same time, over and over, and collects what it returns.
    private func together<T: Hashable & Sendable>(
        _ count: Int, rounds: Int = 50, _ body: @escaping @Sendable () throws -> T
    ) throws -> Set<T> {
        let results = Mutex<(values: Set<T>, error: (any Error)?)>(([], nil))
        let done = DispatchGroup()
        for _ in 0..<count {
            done.enter()
            Thread.detachNewThread {
                for _ in 0..<rounds {
                    do {
                        let value = try body()
                        results.withLock { _ = $0.values.insert(value) }
                    } catch { results.withLock { $0.error = error } }
                }
                done.leave()
            }
        }
        done.wait()
        let (values, error) = results.withLock { $0 }
        if let error { throw error }
        return values
    }

    private func number(_ name: String) throws -> Int64 { Int64(try #require(SystemCall(name)).number) }

    @Test("Lanes are threads of the library's, of which none can do more than another")
    func confinement() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "swift-bind-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let policy = Policy.compute.reading(folder.path).allowing(.clock)
            .allowing(systemCalls: "capget", "mkdir", "prctl")
        let box = try sandbox(policy) { $0.lanes = 4 }
        let library = try box.load(Faults.self)
        let gettid = try number("gettid")
        let threads = try together(4) {
            _ = try library.usleep(100)
            return try library.systemCall(gettid, 0, 0, 0, 0, 0, 0)
        }
        #expect(threads.count > 1)

        let (capget, prctl, mkdir) = try (number("capget"), number("prctl"), number("mkdir"))
        let capabilities = try together(4) {
            // The header of version 3, and room for the effective, permitted and inheritable ones.
            let header = try box.memory.allocate(
                copying: [0x22, 0x05, 0x08, 0x20, 0, 0, 0, 0], as: UInt8.self)
            let sets = try box.memory.allocate(
                copying: [UInt8](repeating: 1, count: 24), as: UInt8.self)
            let result = try library.systemCall(
                capget, Int64(library.address(header.pointer)),
                Int64(library.address(sets.pointer)), 0, 0, 0, 0)
            return try [UInt8(truncatingIfNeeded: result)]
                + box.memory.elements(at: sets.pointer, count: 24)
        }
        #expect(capabilities == [[UInt8](repeating: 0, count: 25)])
        // PR_GET_NO_NEW_PRIVS
        #expect(try together(4) { try library.systemCall(prctl, 39, 0, 0, 0, 0, 0) } == [1])
        let made = try together(4) {
            let path = InOut<UInt8>(Array(folder.appending(path: "new").path.utf8) + [0])
            let address = try library.addressOf(path)
            _ = try library.usleep(100)
            return try library.systemCall(mkdir, Int64(address), 0o755, 0, 0, 0, 0)
        }
        #expect(made.count == 1 && made.isDisjoint(with: [0]), "\(made)")
    }

    @Test("Calls on several lanes run at the same time, and more wait for their turn")
    func parallel() throws {
        let library = try sandbox(.compute.allowing(.clock)) { $0.lanes = 4 }.load(Faults.self)
        #expect(try together(8, rounds: 1) { try library.meet(4) } == [4])
    }

    @Test("A lane for which there is no memory ends no call on another")
    func fullMemory() throws {
        let box = try sandbox(.compute.allowing(.clock)) {
            $0.lanes = 2
            $0.sharedMemory = 1 << 20
        }
        let library = try box.load(Faults.self)
        let process = box.processIdentifier
        let rest = try box.memory.allocate(UInt8.self, count: 940_000)
        let codes = try together(2, rounds: 1) { foreignError { _ = try library.usleep(500_000) }?.code }
        #expect(codes == [nil, .outOfRange])
        #expect(box.processIdentifier == process)
        withExtendedLifetime(rest) {}
        let tooSmall = foreignError {
            _ = try sandbox {
                $0.lanes = 16
                $0.sharedMemory = 1 << 20
            }
        }
        #expect(tooSmall?.code == .outOfRange && tooSmall?.message.contains("for 16 lanes") == true)
    }

    @Test("The end of the process ends the calls on all lanes")
    func end() throws {
        let box = try sandbox(.compute.allowing(.clock)) { $0.lanes = 4 }
        let library = try box.load(Faults.self)
        Thread.detachNewThread {
            usleep(100_000)
            box.stop()
        }
        let start = ContinuousClock.now
        let codes = try together(4, rounds: 1) {
            foreignError { _ = try library.usleep(10_000_000) }?.code
        }
        #expect(codes == [.libraryTerminated])
        #expect(ContinuousClock.now - start < .seconds(9))
        #expect(try library.abs(-1) == 1)
    }

    @Test("A process that ends while functions are being bound on all lanes is followed by one that works")
    func endWhileBinding() throws {
        struct Pointers<F: Foreign>: BindingSet {
            let pick: Fn<F, (Int32) -> FunctionPointer<(Int32, Int32) -> Int32>?>
            init(_ f: F) { pick = f.fn("fx_pick") }
        }
        for _ in 0..<20 {
            let box = try sandbox { $0.lanes = 4 }
            let library = try box.load(Faults.self)
            let pointer = try #require(try box.load(Pointers.self).pick(0))
            let process = try #require(box.processIdentifier)
            Thread.detachNewThread {
                usleep(.random(in: 500...4000))
                kill(process, SIGKILL)
            }
            let next = Atomic(0)
            let codes = try together(4, rounds: 1) {
                while true {
                    let offset = next.add(1, ordering: .relaxed).newValue
                    let other = FunctionPointer<(Int32, Int32) -> Int32>(address: pointer.address + offset)
                    if let error = foreignError({ _ = try box.function(at: other) }) { return error.code }
                }
            }
            // Of the process that has ended, or of the one after it.
            #expect(codes.isSubset(of: [.libraryTerminated, .unknownHandle]), "\(codes)")
            #expect(try library.abs(-1) == 1)
        }
    }
}
