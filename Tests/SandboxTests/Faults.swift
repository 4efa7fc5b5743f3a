import CTypes
import Foundation
import Isolation
import SandboxBinding
import Testing

/// What a broken or hostile library does.
struct Faults<F: Foreign>: BindingSet {
    typealias Unary = (Int32) -> Int32

    let writeTo: Fn<F, (UInt64) -> Void>
    let abort: Fn<F, () -> Void>
    let exit: Fn<F, (Int32) -> Void>
    let spin: Fn<F, () -> Void>
    let overflowStack: Fn<F, (Int32) -> Int32>
    let raise: Fn<F, (Int32) -> Void>
    let systemCall: Fn<F, (Int64, Int64, Int64, Int64, Int64, Int64, Int64) -> Int64>
    let callThroughInt80: Fn<F, (Int32) -> Int64>
    let takeMemory: Fn<F, (Int32) -> Int32>
    let openDescriptors: Fn<F, (Int32) -> UInt64>
    let environmentSize: Fn<F, () -> Int32>
    let thread: Fn<F, () -> Int32>
    let threads: Fn<F, (Int32) -> Int32>
    let writeForEver: Fn<F, (Int32) -> Void>
    let closeChannel: Fn<F, (Int32) -> Void>
    let meet: Fn<F, (Int32) -> Int32>
    let fork: Fn<F, () -> Int32>
    let openBlocked: Fn<F, (CString) -> Int32>
    let blockedSignals: Fn<F, () -> UInt64>
    let handleSignals: Fn<F, () -> Int32>
    let openLibrary: Fn<F, (CString) -> Int32>
    let registersKept: Fn<F, () -> Int32>
    let open: Fn<F, (CString, Int32) -> Int32>
    let readByte: Fn<F, (CString) -> Int32>
    let writeFile: Fn<F, (CString, Int32) -> Int32>
    let countNonzero: Fn<F, (Counted<In<UInt8>, C.Size>) -> Int32>
    let fillBytes: Fn<F, (UInt64, Int32, C.Size) -> Void>
    let addressOf: Fn<F, (InOut<UInt8>) -> UInt64>
    let address: Fn<F, (Pointer<UInt8>) -> UInt64>
    let pointer: Fn<F, (C.Size, Int32) -> Pointer<C.Char>?>
    let longText: Fn<F, (C.Size, Int32) -> CString?>
    let callOnFault: Fn<F, (Callback<Unary>) -> Void>
    let callAndSleep: Fn<F, (Callback<Unary>, UInt32) -> Int32>
    let callForEver: Fn<F, (Callback<Unary>) -> Void>
    let deepen: Fn<F, (Callback<Unary>, Int32) -> Int32>
    let abs: Fn<F, (Int32) -> Int32>
    let usleep: Fn<F, (UInt32) -> Int32>
    let counter: Global<F, Int64>

    init(_ f: F) {
        writeTo = f.fn("fx_write_to")
        abort = f.fn("fx_abort")
        exit = f.fn("fx_exit")
        spin = f.fn("fx_spin")
        overflowStack = f.fn("fx_overflow_stack")
        raise = f.fn("fx_raise")
        systemCall = f.fn("fx_system_call")
        callThroughInt80 = f.fn("fx_call_through_int80")
        takeMemory = f.fn("fx_take_memory")
        openDescriptors = f.fn("fx_open_descriptors")
        environmentSize = f.fn("fx_environment_size")
        thread = f.fn("fx_thread")
        threads = f.fn("fx_threads")
        writeForEver = f.fn("fx_write_for_ever")
        closeChannel = f.fn("fx_close_channel")
        meet = f.fn("fx_meet")
        fork = f.fn("fx_fork")
        openBlocked = f.fn("fx_open_blocked")
        blockedSignals = f.fn("fx_blocked_signals")
        handleSignals = f.fn("fx_handle_signals")
        openLibrary = f.fn("fx_open_library")
        registersKept = f.fn("fx_registers_kept")
        open = f.fn("fx_open")
        readByte = f.fn("fx_read_byte")
        writeFile = f.fn("fx_write_file")
        countNonzero = f.fn("fx_count_nonzero")
        fillBytes = f.fn("fx_fill_bytes")
        addressOf = f.fn("fx_address_of")
        address = f.fn("fx_address_of")
        pointer = f.fn("fx_long_text")
        longText = f.fn("fx_long_text")
        callOnFault = f.fn("fx_call_on_fault")
        callAndSleep = f.fn("fx_call_and_sleep")
        callForEver = f.fn("fx_call_for_ever")
        deepen = f.fn("fx_deepen")
        abs = f.fn("abs")
        usleep = f.fn("usleep")
        counter = f.global("fx_global_counter")
    }
}

extension Faults<Sandbox> {
    /// A task in whose call the library sleeps. Returns once it does.
    func startSleeping(_ microseconds: UInt32) async throws -> Task<Int32, any Error> {
        let (begun, begin) = AsyncStream<Void>.makeStream()
        let task = Task {
            let callback = Callback<Unary>(fallback: 0) { _ in
                begin.finish()
                return 0
            }
            return try await callAndSleep.async(callback, microseconds)
        }
        for await _ in begun {}
        return task
    }
}

/// A sandbox for the fixtures, whose calls have time enough on a machine that does much else.
func sandbox(
    _ policy: Policy = .compute, _ change: (inout SandboxOptions) -> Void = { _ in }
) throws -> Sandbox {
    var options = SandboxOptions()
    options.callLimit = .seconds(600)
    change(&options)
    return try Sandbox.program(policy: policy, options: options)
}
