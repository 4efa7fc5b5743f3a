import CTypes
import CallProtocol
import DynamicBinding
import Synchronization

/// The library's side: it gets messages, calls the C functions, and answers with messages.
final class LoopbackServer: Sendable {
    let library: Dynamic
    private let functions = Mutex<[ServedFunction]>([])
    private let handles = HandleTable()
    private let closures = ClosureTable()

    init(_ library: Dynamic) { self.library = library }

    /// Binds a function and returns its number; `nil` if the library does not have it.
    func bind(_ function: FunctionDescription) throws(ForeignError) -> Int? {
        guard let address = library.symbol(function.name) else { return nil }
        let served = ServedFunction(
            description: function, address: address, interface: try CallInterface(function))
        return functions.withLock {
            $0.append(served)
            return $0.count - 1
        }
    }

    /// Calls the function `number` with the arguments in `message`.
    func call(
        _ number: Int, _ message: MessageReader, _ callbacks: CallbackTable
    ) throws(ForeignError) -> MessageWriter {
        let function = functions.withLock { $0.indices.contains(number) ? $0[number] : nil }
        guard let function else {
            throw ForeignError(
                .malformedMessage, "there is no function \(number)", remedy: "Bind with load(_:)")
        }
        var call = ServedCall(function, handles)
        try call.decode(message) { (number, description) throws(ForeignError) in
            try closures.functionPointer(number, description, callbacks, handles)
        }
        call.run()
        return try call.encodeReply()
    }

    /// Ends the C function of a closure. Returns whether it had one: then the closure is forgotten
    /// once the C function leads elsewhere.
    func endClosure(_ number: UInt64) -> Bool { closures.end(number) }

    /// Copies values out of the library's memory.
    func read(
        _ type: TypeDescription, count: Int, at address: UnsafeRawPointer
    ) throws(ForeignError) -> [UInt8] {
        let (size, isTooMuch) = count.multipliedReportingOverflow(by: type.size ?? 1)
        let bytes = try ProcessMemory.read(isTooMuch ? .max : size, at: address)
        var message = MessageWriter()
        let problem = bytes.withUnsafeBytes { bytes -> ForeignError? in
            guard let base = bytes.baseAddress else { return nil }
            do throws(ForeignError) {
                try message.write(type, count: count, from: base, .toTokens(handles))
                return nil
            } catch { return error }
        }
        if let problem { throw problem }
        return message.bytes
    }

    /// Copies a value into the library's memory.
    func write(
        _ type: TypeDescription, _ bytes: [UInt8], at address: UnsafeRawPointer
    ) throws(ForeignError) {
        // Padding stays as it is there.
        var image = try ProcessMemory.read(bytes.count, at: address)
        var message = MessageReader(bytes)
        let problem = image.withUnsafeMutableBytes { image -> ForeignError? in
            guard let base = image.baseAddress else { return nil }
            do throws(ForeignError) {
                try message.read(type, to: base, .toAddresses(handles))
                return nil
            } catch { return error }
        }
        if let problem { throw problem }
        try ProcessMemory.write(image, at: address)
    }
}

/// A function that the server can call.
struct ServedFunction: @unchecked Sendable {
    // Sendable: an address and what never changes.
    let description: FunctionDescription
    let address: UnsafeRawPointer
    let interface: CallInterface
}
