import CTypes
import Foundation
import SandboxBinding
import Synchronization
import TestSupport
import Testing

/// Arenas in memory that goes with the library's process, and for which calls wait.
@Suite struct ArenaTests {
    @Test("An arena goes on in the memory of the process that follows")
    func restart() throws {
        let box = try sandbox()
        let library = try box.load(Faults.self)
        let memory = box.memory
        let shared = SharedArena(in: memory)
        var arena = Arena(in: memory)
        var old = try [shared.allocate(copying: 1, as: Int32.self), arena.allocate(copying: 1, as: Int32.self)]
        for round in 2...4 as ClosedRange<Int32> {
            box.stop()
            #expect(try library.abs(-1) == 1)
            let new = try [
                shared.allocate(copying: round, as: Int32.self), arena.allocate(copying: round, as: Int32.self),
            ]
            for pointer in new { #expect(try memory.load(pointer) == round) }
            for pointer in old { #expect(foreignError { _ = try memory.load(pointer) }?.code == .unknownHandle) }
            // The one that has just been stopped is as gone as the others.
            box.stop()
            old = try [shared.allocate(Int32.self), arena.allocate(Int32.self)]
            for pointer in old { #expect(try memory.load(pointer) == 0) }
        }
        arena.reset()
        shared.reset()
        #expect(try memory.load(arena.allocate(copying: 9, as: Int32.self)) == 9)
        #expect(try memory.load(shared.allocate(copying: 9, as: Int32.self)) == 9)
    }

    @Test("A callback has memory of an arena while another thread waits for some, with one lane")
    func callback() throws {
        let box = try sandbox(.compute.allowing(.clock)) { $0.callLimit = .seconds(20) }
        let library = try box.load(Faults.self)
        let arena = SharedArena(in: box.memory)
        let begun = DispatchSemaphore(value: 0)
        let waiting = Mutex<Result<Int, ForeignError>?>(nil)
        let done = DispatchGroup()
        done.enter()
        Thread.detachNewThread {
            begun.wait()
            let array = Result { () throws(ForeignError) in try arena.allocate(Int32.self, count: 10).count }
            waiting.withLock { $0 = array }
            done.leave()
        }
        let callback = Callback<Faults<Sandbox>.Unary>(fallback: -1) { _ in
            begun.signal()
            // Until it waits; what follows goes well in any case.
            usleep(100_000)
            return Int32(try arena.allocate(Int32.self, count: 10).count)
        }
        #expect(try library.callAndSleep(callback, 0) == 0)
        done.wait()
        #expect(try waiting.withLock { $0 }?.get() == 10)
    }
}
