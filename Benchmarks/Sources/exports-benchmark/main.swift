// Functions in Swift that C calls: generated entries, beside functions that are written by hand with `@c`.
import BenchExports
import CBenchEntries
import Measuring

if CommandLine.arguments.contains("--write") {
    try writeExports()
} else {
    try compare("int64_t (int64_t, int64_t)", bench_loop_plain_add, bench_loop_add)
    try compare("struct {double, double}, in and out", bench_loop_plain_turn, bench_loop_turn)
    try compare("double (const struct *)", bench_loop_plain_sum, bench_loop_sum)
    try compare("a callback, called once", bench_loop_plain_visit, bench_loop_visit)
}

func compare<Answer: Equatable>(
    _ title: String, _ plain: @escaping (Int64) -> Answer, _ exported: @escaping (Int64) -> Answer
) throws {
    let count: Int64 = 100_000
    func time(_ loop: (Int64) -> Answer) throws -> Double {
        guard loop(count) == plain(count) else { throw Table.Skipped(reason: "WRONG ANSWER") }
        // In thousandths of a nanosecond, since tables have none.
        return Effort(steps: 20).median { _ = loop(count) } / Double(count) * 1000
    }
    try Table(
        title: title,
        rows: [
            .init(name: "@c by hand, ps") { try time(plain) },
            .init(name: "exported, ps", target: 1.2) { try time(exported) },
        ]
    ).print(passes: 21)
}
