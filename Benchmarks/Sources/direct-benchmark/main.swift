// Direct functions beside what Swift imports of the header, and values of the binding set beside a pointer in C.
//
// In some processes a loop of five instructions takes a cycle more than the same loop elsewhere, and in others not. So
// several processes measure, and the median of what they find counts.
import CBenchDirect
import CBenchLoops
import Glibc
import StaticBinding

let set = try Static(bench_stubs()).load(Bench.self)
let cases = makeCases(set)
let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
if CommandLine.arguments.last == "--process" {
    try measure(cases, rounds: numbers.first ?? 100)
} else {
    try print(cases, processes: numbers.count > 1 ? max(1, numbers[1]) : 15, rounds: numbers.first ?? 100)
}

/// Prints a line for each case: the times of all ways, then their allocations.
func measure(_ cases: [Case], rounds: Int) throws {
    var measurements = cases.map { Measurement($0) }
    for measurement in measurements where try !measurement.answersAgree() {
        fatalError("WRONG ANSWER: \(measurement.case.title)")
    }
    for _ in 0..<rounds {
        for index in measurements.indices { try measurements[index].round() }
    }
    for measurement in measurements {
        let values = Way.allCases.map(measurement.time) + Way.allCases.map(measurement.allocations)
        print(values.map { "\($0)" }.joined(separator: " "))
    }
}

/// Has processes measure, and prints the table.
func print(_ cases: [Case], processes: Int, rounds: Int) throws {
    var results: [[[Double]]] = cases.map { _ in [] }
    for _ in 0..<processes {
        guard let output = popen("/proc/$PPID/exe \(rounds) --process", "r") else { fatalError("no process") }
        var (line, size) = (nil as UnsafeMutablePointer<CChar>?, 0)
        for index in cases.indices {
            guard getline(&line, &size, output) > 0, let line else { fatalError("a process has not measured all") }
            results[index].append(String(cString: line).split(whereSeparator: \.isWhitespace).map { Double($0) ?? .nan })
        }
        free(line)
        guard pclose(output) == 0 else { fatalError("a process has failed") }
    }
    print(Row.head)
    let rows = zip(cases, results).map { Row($0, $1) }
    for row in rows { print(row.text) }
    print("\nmedians of \(processes) processes, the best of \(rounds) rounds in each; targets missed: \(rows.count { !$0.isMet })")
}
