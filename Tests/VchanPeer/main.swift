// The other end of a channel, for tests that end a process: `vchan-peer PATH`, or
// `vchan-peer inherited PARENT`, with the descriptors 3, 4 and 5. It echoes what it reads.
import Glibc
import Vchan
import VchanPosix

func echo(over transport: PosixTransport) throws {
    var channel = try VchanEndpoint.connect(over: transport)
    while case let bytes = try channel.read(upTo: 4096), !bytes.isEmpty {
        try channel.write(bytes)
    }
}

do {
    let arguments = CommandLine.arguments
    if arguments.count == 3, let parent = Int32(arguments[2]) {
        try echo(over: .inherited(descriptors: [3, 4, 5], parent: parent))
    } else if arguments.count == 2 {
        try echo(over: PosixTransport(path: arguments[1]))
    }
} catch {
    print(error)
    exit(1)
}
