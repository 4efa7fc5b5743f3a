// Direct functions beside what Swift imports of the header, and values of the binding set beside a pointer in C.
import CBenchDirect
import CBenchLoops
import StaticBinding

func hundredths(_ value: Double) -> String {
    let number = String(Int((value * 100).rounded()))
    let padded = String(repeating: "0", count: max(0, 3 - number.count)) + number
    return padded.dropLast(2) + "." + padded.suffix(2)
}

let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100
let set = try Static(bench_stubs()).load(Bench.self)
var measurements = makeCases(set).map { Measurement($0) }
for measurement in measurements where try !measurement.answersAgree() {
    fatalError("WRONG ANSWER: \(measurement.case.title)")
}
for _ in 0..<rounds {
    for index in measurements.indices { try measurements[index].round() }
}
print("| case | direct / importer | target | | strategy / pointer | allocations | importer ns | direct ns |")
print("| --- | --: | --: | --- | --: | --: | --: | --: |")
for measurement in measurements {
    let (direct, strategy) = (measurement.allocations(.direct), measurement.allocations(.strategy))
    let cells = [
        measurement.case.title, hundredths(measurement.directRatio), measurement.case.target.map(hundredths) ?? "",
        measurement.isMet ? "ok" : "MISSED", hundredths(measurement.strategyRatio),
        direct + strategy == 0 ? "0" : "\(hundredths(direct)), \(hundredths(strategy))",
        hundredths(measurement.time(.importer)), hundredths(measurement.time(.direct)),
    ]
    print("| \(cells.joined(separator: " | ")) |")
}
print("\nbest of \(rounds) rounds; targets missed: \(measurements.count { !$0.isMet })")
