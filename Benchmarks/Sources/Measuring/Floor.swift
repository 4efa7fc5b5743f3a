import CBenchChannels
import Glibc
import Synchronization

/// What a packet has, and a block of a stream.
package let packetSize = 64
package let streamSize = 1 << 20

/// Two threads that hand a cache line to and fro: nothing between them can be faster.
package func cacheLineTime() throws -> Double {
    final class Line: Sendable { let ball = Atomic<UInt64>(0) }
    let line = Line()
    let effort = Effort.spinning
    return try beside(processor: 1) {
        for i in 0..<UInt64(effort.total) {
            while line.ball.load(ordering: .acquiring) != 2 * i + 1 {}
            line.ball.store(2 * i + 2, ordering: .releasing)
        }
    } _: {
        var i: UInt64 = 0
        return effort.median {
            line.ball.store(2 * i + 1, ordering: .releasing)
            while line.ball.load(ordering: .acquiring) != 2 * i + 2 {}
            i += 1
        }
    }
}

/// One thread that copies 1 MiB.
package func copyTime() -> Double {
    let from = UnsafeMutableRawPointer.allocate(byteCount: streamSize, alignment: 4096)
    let to = UnsafeMutableRawPointer.allocate(byteCount: streamSize, alignment: 4096)
    defer {
        from.deallocate()
        to.deallocate()
    }
    bench_pin(0)
    from.initializeMemory(as: UInt8.self, repeating: 1, count: streamSize)
    to.initializeMemory(as: UInt8.self, repeating: 1, count: streamSize)
    // A byte changes each time, so that no copy can be left out.
    var step = 0
    var sum = 0
    let time = Effort(steps: 20).median {
        step += 1
        from.storeBytes(
            of: UInt8(truncatingIfNeeded: step), toByteOffset: step % streamSize, as: UInt8.self)
        memcpy(to, from, streamSize)
        sum += Int(to.load(fromByteOffset: step % streamSize, as: UInt8.self))
    }
    precondition(sum > 0)
    return time
}
