import FuzzSupport

/// A program that uses a library whose worker answers what the fuzzer makes up. Whatever that is, the
/// program gets values of the types that it has described, or typed errors.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    HostileProgram.run(Input(start, count))
    return 0
}
