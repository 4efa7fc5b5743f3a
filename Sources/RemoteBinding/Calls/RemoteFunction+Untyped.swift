package import CTypes

extension RemoteFunction {
    /// Calls it with values whose types are known at run time only.
    /// - Parameters:
    ///   - put: puts a value for each parameter, as its description says.
    ///   - take: takes the result, while what it points to is still there.
    package func call<T>(
        putting put: (inout RemoteArguments) throws(ForeignError) -> Void,
        taking take: (UntypedResult) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        let call = try begin()
        do throws(ForeignError) {
            var sink = prepare(call)
            try put(&sink)
            try call.run(words: sink.count)
            let value = try take(UntypedResult(call))
            try call.rethrow()
            end(call)
            return value
        } catch { throw end(call, error) }
    }
}

extension RemoteArguments {
    /// Puts a structure.
    /// - Parameter value: its bytes, with zeros between the fields.
    package mutating func put(structure value: UnsafeRawPointer, _ type: TypeDescription) {
        let size = type.size ?? 0
        let room = max(8, (size + 7) & ~7)
        let memory = UnsafeMutableRawPointer(words + count)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: room)
        memory.copyMemory(from: value, byteCount: size)
        for offset in ElementCopy(type, stride: size).addresses {
            call.translate(memory + offset, at: position)
        }
        count += room / 8
        position += 1
    }
}

/// The result of a call whose types are known at run time only.
package struct UntypedResult {
    private let call: RemoteCall

    init(_ call: RemoteCall) { self.call = call }

    /// Where it is, as C would have it in memory.
    package var memory: UnsafeRawPointer { UnsafeRawPointer(call.message.words) }
    package var errno: Int32 { call.result.errno }

    /// The bytes of the text at an address that the library has given.
    package func text(at address: UInt) throws(ForeignError) -> [UInt8] {
        let lane = call.state.pointee.lane.takeUnretainedValue()
        guard let bits = lane.addresses.toWorker(UInt64(address)) else { throw ForeignError.unknownAddress }
        return try lane.text(at: bits)
    }

    /// The address as the library has it.
    package func number(of address: UInt) -> UInt {
        let lane = call.state.pointee.lane.takeUnretainedValue()
        return UInt(lane.addresses.toWorker(UInt64(address)) ?? UInt64(address))
    }
}
