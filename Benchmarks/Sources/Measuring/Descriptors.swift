import CBenchChannels
import Glibc

/// A pair of descriptors for one way.
struct Way: Sendable { let reading, writing: Int32 }

/// Round trips through two pairs of descriptors.
func descriptorTime(
    _ to: Way, _ back: Way, size: Int = packetSize, processor: Int
) throws -> Double {
    let effort = Effort.sleeping
    defer { for end in Set([to.reading, to.writing, back.reading, back.writing]) { close(end) } }
    return try beside(processor: processor) {
        var buffer = [UInt64](repeating: 1, count: 8)
        for _ in 0..<effort.total {
            _ = read(to.reading, &buffer, size)
            _ = write(back.writing, &buffer, size)
        }
    } _: {
        var buffer = [UInt64](repeating: 1, count: 8)
        return effort.median {
            _ = write(to.writing, &buffer, size)
            _ = read(back.reading, &buffer, size)
        }
    }
}

package func pipeTime(processor: Int) throws -> Double {
    func pair() -> Way {
        var ends: [Int32] = [0, 0]
        pipe(&ends)
        return Way(reading: ends[0], writing: ends[1])
    }
    return try descriptorTime(pair(), pair(), processor: processor)
}

package func socketTime(processor: Int) throws -> Double {
    var ends: [Int32] = [0, 0]
    socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends)
    return try descriptorTime(
        Way(reading: ends[1], writing: ends[0]), Way(reading: ends[0], writing: ends[1]),
        processor: processor)
}

/// A pair of eventfds, as the channel itself uses them.
package func eventTime(processor: Int) throws -> Double {
    let (a, b) = (bench_event(), bench_event())
    return try descriptorTime(
        Way(reading: a, writing: a), Way(reading: b, writing: b), size: 8, processor: processor)
}
