import CTypes
import DynamicBinding
import ExampleSupport
import Isolation
import LoopbackBinding
import SandboxBinding

/// Talks to the server with OpenSSL as the strategy runs it.
func run<F: Foreign>(_ strategy: F, _ options: Options) throws {
    let authority = try Authority(strategy.load(OpenSSL<F>.self), readFile(options.authority))
    let socket = try Socket(options.host, options.port)
    let session = try TLSSession(authority, name: options.name, isAddress: options.isAddress)
    try Conversation(session, socket).run()
    if options.isVerbose { complain("\(try session.version)") }
}

func readFile(_ path: String) throws -> [UInt8] {
    do {
        let input = try Input(path)
        var bytes: [UInt8] = []
        while case let piece = try input.next(), !piece.isEmpty { bytes += piece }
        return bytes
    } catch {
        throw TLSError(description: "\(path): \(error)")
    }
}

let options = Options(Array(CommandLine.arguments.dropFirst()))
do {
    switch options.link {
    case "dynamic": try run(Dynamic("libssl.so.3"), options)
    case "loopback": try run(Loopback("libssl.so.3"), options)
    case "sandbox":
        var settings = SandboxOptions()
        // A connection cannot be taken up again.
        settings.restart = .never
        let policy = Policy.compute.allowing(.random).limiting { $0.memory = 64 << 20 }
        try run(Sandbox("libssl.so.3", policy: policy, options: settings), options)
    default: fail("there is no way to link called '\(options.link)'", status: 2)
    }
} catch {
    fail("\(options.host):\(options.port): \(error)")
}
