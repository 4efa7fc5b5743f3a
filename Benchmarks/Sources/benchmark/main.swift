import DynamicBinding
import Glibc

/// What the command line asks for.
struct Options {
    var rounds = 60
    var isMarkdown = false

    init(_ arguments: [String]) {
        var arguments = arguments.dropFirst()
        while let argument = arguments.popFirst() {
            switch (argument, arguments.first.flatMap { Int($0) }) {
            case ("--rounds", let count?) where count > 0:
                rounds = count
                arguments.removeFirst()
            case ("--markdown", _): isMarkdown = true
            default:
                print("usage: benchmark [--rounds N] [--markdown]")
                exit(64)
            }
        }
    }
}

let options = Options(CommandLine.arguments)
let functions = try Dynamic.process.load(Functions.self)
var measurements = makeCases(functions).map { Measurement($0) }

for measurement in measurements where try !measurement.answersAgree() {
    print("WRONG ANSWER: \(measurement.case.title)")
    exit(1)
}
let counted = control(1000)
guard counted == 1000 else {
    print("WRONG COUNT: 1000 calls of malloc are counted as \(counted) allocations")
    exit(1)
}
print("1000 calls of malloc are counted as \(counted) allocations; every answer is right.\n")

for _ in 0..<options.rounds {
    for index in measurements.indices { try measurements[index].round() }
}
print(table(of: measurements).text(markdown: options.isMarkdown))
let missed = measurements.count { !$0.isMet }
print("\nbest of \(options.rounds) rounds; targets missed: \(missed)")
