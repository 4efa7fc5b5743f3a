import CStubTable
import CTypes

/// The type of a function as calls see it.
struct FunctionShape: Equatable {
    let parameters: [TypeShape]
    let result: TypeShape
    let fixedCount: Int?

    init(_ function: FunctionDescription) {
        parameters = function.parameters.map { TypeShape($0.isVariadic ? $0.type.promoted : $0.type) }
        result = TypeShape(function.result.type)
        fixedCount = function.fixedParameterCount
    }

    init(_ stub: swb_stub) {
        result = TypeShape(bits: stub.shape[0])
        parameters = (0..<Int(stub.parameter_count)).map { TypeShape(bits: stub.shape[1 + $0]) }
        fixedCount = stub.fixed_count < 0 ? nil : Int(stub.fixed_count)
    }

    /// What is told of a function whose description differs from its stub.
    func mismatch(with stub: FunctionShape, _ function: FunctionDescription) -> ForeignError {
        let place = zip(parameters, stub.parameters).enumerated().first { $0.element.0 != $0.element.1 }
        let what =
            if parameters.count != stub.parameters.count || fixedCount != stub.fixedCount {
                "it has \(count) in the description, and \(stub.count) in the stubs"
            } else if let place {
                "the parameter is \(place.element.0) in the description, and \(place.element.1) in the stubs"
            } else {
                "the result is \(result) in the description, and \(stub.result) in the stubs"
            }
        return ForeignError(
            .unsupportedDescription, "\(what): '\(function)'", remedy: "Make the stubs anew",
            function: function.name, parameter: place.map { function.parameterName(at: $0.offset) })
    }

    private var count: String {
        let text = parameters.count == 1 ? "1 parameter" : "\(parameters.count) parameters"
        return fixedCount.map { "\(text), \($0) of them before '...'" } ?? text
    }
}

/// What a type is to a call, and how large.
struct TypeShape: Equatable, CustomStringConvertible {
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    init(_ type: TypeDescription) {
        let kind =
            switch type {
            case .void: SWB_VOID
            case .bool, .integer, .enumeration: SWB_INTEGER
            case .floating: SWB_FLOATING
            case .complex: SWB_COMPLEX
            case .structure: SWB_RECORD
            case .pointer, .array, .opaque, .function, .unspecifiedFunction: SWB_POINTER
            }
        bits = UInt32(kind) << 28 | (kind == SWB_VOID ? 1 : UInt32(truncatingIfNeeded: type.size ?? 8))
    }

    var description: String {
        let size = bits & 0xFFF_FFFF
        let bytes = size == 1 ? "1 byte" : "\(size) bytes"
        return switch Int(bits >> 28) {
        case SWB_VOID: "void"
        case SWB_INTEGER: "an integer of \(bytes)"
        case SWB_POINTER: "a pointer"
        case SWB_FLOATING: "a floating-point number of \(bytes)"
        case SWB_COMPLEX: "a complex number of \(bytes)"
        default: "a structure of \(bytes)"
        }
    }
}
