import CExpatStubs
import CTypes
import DynamicBinding
import ExampleSupport
import Isolation
import LoopbackBinding
import SandboxBinding
import StaticBinding

/// Reads the document with expat as the strategy runs it.
func run<F: Foreign>(_ strategy: F, _ options: Options) throws {
    let output = Output()
    defer { output.flush() }
    let outline = Outline(output, showsText: options.showsText, maximumDepth: options.depth)
    let counter = ElementCount()

    let input = try Input(options.path)
    let reader = try XMLReader(
        strategy.load(Expat<F>.self), options.counts ? counter : outline,
        expandsAll: options.expandsAll)
    var piece: [UInt8]
    repeat {
        piece = try input.next()
        try reader.parse(piece, isLast: piece.isEmpty)
    } while !piece.isEmpty

    for (name, count) in counter.counts.sorted(by: { $0.key < $1.key }) {
        output.put("\(count) \(name)\n")
    }
}

// The hash tables are seeded with a random number, so that no document can slow them down.
let policy = Policy.compute.allowing(.random).limiting { $0.memory = 64 << 20 }
var limits = SandboxOptions()
limits.callLimit = .seconds(3)

let options = Options(Array(CommandLine.arguments.dropFirst()))
do {
    switch options.link {
    case "dynamic": try run(Dynamic("libexpat.so.1"), options)
    case "static": try run(Static(expat_stubs()), options)
    case "loopback": try run(Loopback("libexpat.so.1"), options)
    case "sandbox": try run(Sandbox("libexpat.so.1", policy: policy, options: limits), options)
    case "worker":
        try run(Sandbox(worker: path(besideProgram: "expat-worker"), policy: policy, options: limits), options)
    default: fail("there is no way to link called '\(options.link)'", status: 2)
    }
} catch {
    fail("\(options.path): \(error)")
}
