import CTypes
import CWorker

/// What is known of a bound function before it is called.
package final class CallPlan: Sendable {
    package let function: FunctionDescription
    let checksCounts: Bool
    /// How many words the arguments have, a hidden one for a result in memory included.
    let signature: swb_signature
    /// A byte for each word of the arguments that says where it goes.
    let places: [UInt8]
    let parameters: [Parameter]
    let result: ResultKind
    /// How large a result is for which the function gets an address; 0 for any other.
    let resultMemory: Int

    enum Parameter: Sendable {
        /// Words, which hold addresses at these words.
        case value
        case string
        case buffer(BufferDescription.Direction, ElementCopy)
        case callback(CallbackPlan)
    }

    enum ResultKind: Sendable {
        case words
        /// The first word is an address.
        case address
        case text
        /// Bytes that hold addresses at these offsets, in words or, if so many, in memory.
        case structure([Int], inMemory: Int)

        var isPlain: Bool { if case .words = self { true } else { false } }
    }

    package init(_ function: FunctionDescription) throws(ForeignError) {
        self.function = function
        checksCounts = function.checksCounts
        let places = ArgumentPlaces(function)
        var flat: [ArgumentPlaces.Place] = places.parameters.flatMap(\.self)
        if places.returnsInMemory { flat.insert(.integer(0), at: 0) }
        guard flat.count <= Message.wordCapacity, places.stackWords <= Int(SWB_STACK_PLACES),
            function.result.type.size ?? 0 <= Message.capacity - Message.headerSize
        else { throw Self.tooLarge(function) }
        self.places = flat.map(\.number)
        signature = swb_signature(
            words: UInt16(flat.count), places: places, resultBytes: 0)
        var parameters: [Parameter] = []
        for parameter in function.parameters {
            switch parameter.passing {
            case .value, .localAddress: parameters.append(.value)
            case .string: parameters.append(.string)
            case .buffer(let buffer):
                let copy = ElementCopy(buffer.element, stride: buffer.stride)
                parameters.append(.buffer(buffer.direction, copy))
            case .callback(let callback): parameters.append(.callback(try CallbackPlan(callback)))
            }
        }
        self.parameters = parameters
        result = ResultKind(function.result, inMemory: places.returnsInMemory)
        resultMemory = places.returnsInMemory ? function.result.type.size ?? 0 : 0
    }

    private static func tooLarge(_ function: FunctionDescription) -> ForeignError {
        ForeignError(
            .unsupportedDescription,
            "the arguments or the result of '\(function)' are too large for a message",
            remedy: "Pass the structure through a pointer", function: function.name)
    }
}

extension CallPlan.ResultKind {
    init(_ result: ParameterDescription, inMemory: Bool) {
        switch (result.passing, result.type) {
        case (.string, _): self = .text
        case (_, .pointer): self = .address
        case (_, .structure(let type)):
            let copy = ElementCopy(result.type, stride: type.size)
            self = .structure(copy.addresses, inMemory: inMemory ? type.size : 0)
        default: self = .words
        }
    }
}

extension ArgumentPlaces.Place {
    /// As messages have it.
    var number: UInt8 {
        switch self {
        case .integer(let index): UInt8(index)
        case .vector(let index): UInt8(Int(SWB_INTEGER_PLACES) + index)
        case .stack(let index): UInt8(Int(SWB_REGISTER_PLACES) + index)
        }
    }
}

extension swb_signature {
    init(words: UInt16, places: ArgumentPlaces, resultBytes: UInt16) {
        self.init(
            words: words, stack_words: UInt8(places.stackWords), vectors: UInt8(places.vectors),
            result_words: UInt8(places.resultIsInteger.count + 2 * places.resultLongDoubles),
            result_vectors: UInt8(Int(SWB_LONG_DOUBLES) * places.resultLongDoubles),
            result_bytes: resultBytes)
        for (index, isInteger) in places.resultIsInteger.enumerated() where !isInteger {
            result_vectors |= 1 << index
        }
    }

    /// As one word.
    var bits: UInt64 { unsafeBitCast(self, to: UInt64.self) }
}
