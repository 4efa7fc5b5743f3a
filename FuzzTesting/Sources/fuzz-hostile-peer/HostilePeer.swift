import FuzzSupport
import Vchan

/// One of our ends, and a peer that writes what it likes into the shared pages. Whatever it does, our
/// end gives what is in the ring or a typed error, and nothing else.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var input = Input(start, count)
    let transport = GuardedTransport()
    let sizes = [1024, 2048, 4096, 8192]
    let (left, right) = (sizes[Int(input.byte() & 3)], sizes[Int(input.byte() & 3)])
    if input.byte() & 1 == 0 {
        guard
            let channel = try? VchanEndpoint.serve(
                on: transport, readBytes: left, writeBytes: right)
        else { fatalError("no server") }
        var subject = Subject(channel, transport)
        subject.run(&input)
    } else {
        guard
            let server = try? VchanEndpoint.serve(
                on: transport, readBytes: left, writeBytes: right)
        else { fatalError("no server") }
        // What the server offers may be wrong already.
        let page = transport.memory.region(1)!
        for _ in 0..<input.number(below: 4) {
            page[16 + input.number(below: 40)] = input.byte()
        }
        do throws(VchanError) {
            var subject = Subject(
                try VchanEndpoint.connect(over: transport, until: .after(.zero)), transport)
            subject.run(&input)
        } catch { check(error.code == .protocolViolation, "\(error)") }
        server.close()
    }
    return 0
}
