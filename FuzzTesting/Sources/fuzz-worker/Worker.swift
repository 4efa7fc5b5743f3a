import FuzzSupport

/// The worker's side, and messages that no program of ours sends.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    WorkerMessages.run(Input(start, count))
    return 0
}
