import CBenchChannels
import Glibc

/// Nanoseconds of a monotonic clock.
package func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// Runs `other` on a thread of processor `processor` while `body` runs on processor 0.
package func beside(
    processor: Int, _ other: @escaping @Sendable () throws -> Void, _ body: () throws -> Double
) throws -> Double {
    final class Start: Sendable {
        let processor: Int
        let body: @Sendable () throws -> Void
        init(_ processor: Int, _ body: @escaping @Sendable () throws -> Void) {
            (self.processor, self.body) = (processor, body)
        }
    }
    var thread = pthread_t()
    let start = Unmanaged.passRetained(Start(processor, other)).toOpaque()
    pthread_create(
        &thread, nil,
        { start in
            let start = Unmanaged<Start>.fromOpaque(start!).takeRetainedValue()
            bench_pin(Int32(start.processor))
            do { try start.body() } catch { print("the other side: \(error)") }
            return nil
        }, start)
    bench_pin(0)
    let result = try body()
    pthread_join(thread, nil)
    return result
}

/// How often something is measured.
package struct Effort {
    package let rounds = 11
    /// How many steps make a round.
    package let steps: Int

    package init(steps: Int) { self.steps = steps }

    /// The first round is not measured.
    package var total: Int { (rounds + 1) * steps }

    package static let spinning = Effort(steps: 2000)
    package static let sleeping = Effort(steps: 100)
    package static let streaming = Effort(steps: 4)

    /// The median over the rounds of the time of one step.
    package func median(_ step: () throws -> Void) rethrows -> Double {
        for _ in 0..<steps { try step() }
        var times: [Double] = []
        for _ in 0..<rounds {
            let start = now()
            for _ in 0..<steps { try step() }
            times.append((now() - start) / Double(steps))
        }
        return times.sorted()[rounds / 2]
    }
}
