import Foundation
import Vchan
import VchanPosix

/// `vchan-echo server PATH` answers with what it is sent, in capitals; `vchan-echo client PATH` sends
/// standard input and prints the answer.
@main
struct VchanEcho {
    static func main() {
        let arguments = CommandLine.arguments
        do {
            switch arguments.count == 3 ? arguments[1] : "" {
            case "server": try serve(at: arguments[2])
            case "client": try send(to: arguments[2])
            default: fail("usage: vchan-echo server|client PATH", status: 2)
            }
        } catch { fail("\(error)", status: 1) }
    }

    static func serve(at path: String) throws(VchanError) {
        var channel = try VchanEndpoint.serve(on: PosixTransport(path: path))
        while case let bytes = try channel.read(upTo: 4096), !bytes.isEmpty {
            try channel.write(bytes.map { (97...122).contains($0) ? $0 - 32 : $0 })
        }
    }

    static func send(to path: String) throws {
        var channel = try VchanEndpoint.connect(over: PosixTransport(path: path))
        while let line = readLine(strippingNewline: false) {
            let bytes = Array(line.utf8)
            // In pieces that fit into the ring both ways: nobody reads the answer meanwhile.
            for start in stride(from: 0, to: bytes.count, by: 2048) {
                let piece = Array(bytes[start..<min(start + 2048, bytes.count)])
                try channel.write(piece)
                let answer = try channel.read(exactly: piece.count)
                guard answer.count == piece.count else {
                    throw VchanError(.closed, "the server has closed its end")
                }
                FileHandle.standardOutput.write(Data(answer))
            }
        }
    }

    static func fail(_ message: String, status: Int32) -> Never {
        FileHandle.standardError.write(Data("vchan-echo: \(message)\n".utf8))
        exit(status)
    }
}
