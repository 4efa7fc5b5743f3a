import FuzzSupport

/// The program's end of a channel for messages, and another end that puts in what bytes it likes, whole
/// messages or parts of some, and changes them on their way.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FrameExchange.run(Input(start, count))
    return 0
}
