import CTypes
import DynamicBinding
import ExampleSupport
import Isolation
import LoopbackBinding
import SandboxBinding

/// Runs the statements with sqlite as the strategy runs it.
func run<F: Foreign>(_ strategy: F, _ options: Options) throws {
    let output = Output()
    defer { output.flush() }
    let shell = try Shell(
        strategy.load(SQLite<F>.self), options.database, parameters: options.parameters, output)
    for sql in options.sql.isEmpty ? [try readInput()] : options.sql { try shell.run(sql) }
    try shell.finish()
}

func readInput() throws -> String {
    let input = try Input("-")
    var bytes: [UInt8] = []
    while case let piece = try input.next(), !piece.isEmpty { bytes += piece }
    return String(decoding: bytes, as: UTF8.self)
}

/// What sqlite may do besides computing: write in the directory of the database, and look at the clock and
/// at random numbers.
func policy(_ options: Options) -> Policy {
    let policy = Policy.compute.allowing(.clock, .random)
    return options.directory.map { policy.writing($0) } ?? policy
}

let options = Options(Array(CommandLine.arguments.dropFirst()))
do {
    switch options.link {
    case "dynamic": try run(Dynamic("libsqlite3.so.0"), options)
    case "loopback": try run(Loopback("libsqlite3.so.0"), options)
    case "sandbox": try run(Sandbox("libsqlite3.so.0", policy: policy(options)), options)
    default: fail("there is no way to link called '\(options.link)'", status: 2)
    }
} catch {
    fail("\(error)")
}
