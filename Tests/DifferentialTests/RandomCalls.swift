import CTypes
import TestSupport

/// An argument list made at run time, one argument longer than `Front`.
struct RandomArguments<Front: DirectArgumentList, Last: DirectArgument>: DirectArgumentList {
    let front: Front
    let last: Last.Value

    static func visitSlots<V: SlotVisitor>(_ visitor: inout V) {
        Front.visitSlots(&visitor)
        Last.visitSlots(&visitor)
    }

    func put<S: ValueSink>(into sink: inout S) {
        front.put(into: &sink)
        Last.put(last, into: &sink)
    }

    func lower<S: ValueSink, T>(
        into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        put(into: &sink)
        return try body(&sink)
    }
}

struct NoArguments: DirectArgumentList {
    static func visitSlots<V: SlotVisitor>(_ visitor: inout V) {}
    func put<S: ValueSink>(into sink: inout S) {}
    func lower<S: ValueSink, T>(
        into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        try body(&sink)
    }
}

/// A function with random argument types, argument values and result.
struct RandomCall {
    let name: String
    let parameters: [RandomType]
    let arguments: [[UInt8]]
    let result: RandomType?
    let answer: [UInt8]

    var description: FunctionDescription {
        var function = FunctionDescription(
            name: name, parameters: parameters.map { ParameterDescription(type: $0.description) },
            result: ParameterDescription(type: result?.description ?? .void))
        for index in function.parameters.indices { function.parameters[index].name = "a\(index)" }
        return function
    }

    /// The function in C: it keeps what it received in `received` and returns what is in `answer`.
    var source: String {
        var body = "    size_t n = 0;\n"
        for index in parameters.indices {
            body +=
                "    memcpy(received + n, &a\(index), sizeof a\(index)); n += sizeof a\(index);\n"
        }
        body += "    received_size = n;\n"
        if let result {
            body +=
                "    \(result.description.declaration(of: "r")); memcpy(&r, answer, sizeof r); return r;\n"
        }
        return "\(description) {\n\(body)}\n"
    }

    init(_ name: String, _ types: inout TypeGenerator) {
        let arity = Int.random(in: 0...12, using: &types.random)
        var parameters: [RandomType] = []
        for _ in 0..<arity { parameters.append(types.type()) }
        self.init(name, parameters, &types)
    }

    init(_ name: String, _ parameters: [RandomType], _ types: inout TypeGenerator) {
        self.name = name
        self.parameters = parameters
        var arguments: [[UInt8]] = []
        for type in parameters { arguments.append(RandomCall.value(of: type, &types.random)) }
        self.arguments = arguments
        result = Int.random(in: 0..<8, using: &types.random) == 0 ? nil : types.type()
        answer = result.map { RandomCall.value(of: $0, &types.random) } ?? []
    }

    /// Random bytes that are a value of the type, its padding zero.
    static func value(of type: any CMember.Type, _ random: inout SeededGenerator) -> [UInt8] {
        let raw = (0..<type.size).map { _ in UInt8.random(in: 0...255, using: &random) }
        return normalised(raw, as: type.description)
    }

    /// Loads and stores the value once: a `bool` becomes 0 or 1, padding becomes 0.
    static func normalised(_ bytes: [UInt8], as type: TypeDescription) -> [UInt8] {
        var copy = [UInt8](repeating: 0, count: bytes.count)
        bytes.withUnsafeBytes { source in
            copy.withUnsafeMutableBytes { destination in
                type.normalise(source.baseAddress!, destination.baseAddress!)
            }
        }
        return copy
    }

    /// The call's arguments, typed.
    func argumentList() -> any DirectArgumentList {
        var list: any DirectArgumentList = NoArguments()
        for (type, bytes) in zip(parameters, arguments) {
            list = Self.append(type, bytes, to: list)
        }
        return list
    }

    private static func append(
        _ type: RandomType, _ bytes: [UInt8], to list: any DirectArgumentList
    ) -> any DirectArgumentList {
        func openType<T: CMember & DirectArgument & DirectResult>(
            _: T.Type
        ) -> any DirectArgumentList {
            let value = bytes.withUnsafeBytes { T.load(from: $0.baseAddress!) }
            func openList<L: DirectArgumentList>(_ front: L) -> any DirectArgumentList {
                RandomArguments<L, T>(front: front, last: value)
            }
            return openList(list)
        }
        return openType(type)
    }
}

extension TypeDescription {
    fileprivate func normalise(_ source: UnsafeRawPointer, _ destination: UnsafeMutableRawPointer) {
        switch self {
        case .bool:
            destination.storeBytes(of: source.load(as: UInt8.self) & 1, as: UInt8.self)
        case .structure(let type):
            for field in type.fields {
                field.type.normalise(source + field.offset, destination + field.offset)
            }
        case .array(let element, let count):
            let stride = element.size!
            for i in 0..<count { element.normalise(source + i * stride, destination + i * stride) }
        case .complex(let part):
            for offset in [0, part.size] {
                TypeDescription.floating(part).normalise(source + offset, destination + offset)
            }
        case .floating(.float):
            // A NaN may become quiet on its way through a register.
            let bits = source.loadUnaligned(as: UInt32.self)
            destination.storeBytes(of: Float(bitPattern: bits).isNaN ? 0 : bits, as: UInt32.self)
        case .floating(.double):
            let bits = source.loadUnaligned(as: UInt64.self)
            destination.storeBytes(of: Double(bitPattern: bits).isNaN ? 0 : bits, as: UInt64.self)
        case .floating(.longDouble):
            // A number as the processor has it: with its leading bit, and neither infinite nor a NaN.
            let significand = source.loadUnaligned(as: UInt64.self) | 1 << 63
            let exponent = source.loadUnaligned(fromByteOffset: 8, as: UInt16.self) & 0xBFFF
            destination.storeBytes(of: significand, as: UInt64.self)
            destination.storeBytes(of: max(1, exponent), toByteOffset: 8, as: UInt16.self)
        case .pointer:
            // A number that every strategy passes as it is: there is nothing at such an address.
            let bits = UInt64(source.loadUnaligned(as: UInt16.self))
            destination.storeBytes(of: bits, as: UInt64.self)
        default: destination.copyMemory(from: source, byteCount: size!)
        }
    }
}
