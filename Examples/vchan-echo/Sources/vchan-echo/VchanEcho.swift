import Foundation
import Vchan
import VchanPosix
import VchanXen

/// `vchan-echo server NAME` answers with what it is sent, in capitals; `vchan-echo client NAME` sends
/// standard input and prints the answer. NAME is the path of a socket, or for two domains of Xen
/// `xen:DOMAIN:PATH`: the other's number, and where the server's end is in the XenStore.
@main
struct VchanEcho {
    static func main() {
        let arguments = CommandLine.arguments
        do {
            switch arguments.count == 3 ? arguments[1] : "" {
            case "server": try serve(on: transport(arguments[2]))
            case "client": try send(over: transport(arguments[2]))
            default: fail("usage: vchan-echo server|client PATH|xen:DOMAIN:PATH", status: 2)
            }
        } catch { fail("\(error)", status: 1) }
    }

    static func transport(_ name: String) throws(VchanError) -> any VchanTransport {
        let parts = name.split(separator: ":", maxSplits: 2)
        if parts.count == 3, parts[0] == "xen", let domain = UInt32(parts[1]) {
            return try XenTransport(domain: domain, path: String(parts[2]))
        }
        return PosixTransport(path: name)
    }

    static func serve(on transport: some VchanTransport) throws(VchanError) {
        var channel = try VchanEndpoint.serve(on: transport)
        while case let bytes = try channel.read(upTo: 4096), !bytes.isEmpty {
            try channel.write(bytes.map { (97...122).contains($0) ? $0 - 32 : $0 })
        }
    }

    static func send(over transport: some VchanTransport) throws {
        var channel = try VchanEndpoint.connect(over: transport)
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
