import CTypes
import TestSupport

/// A callback with random argument types, arguments from C, and result.
struct RandomCallback {
    enum Behaviour { case answers, throwsError }

    let name: String
    let arguments: [(type: any CIncoming.Type, sample: Sample)]
    let result: RandomType?
    let answer: [UInt8]
    let fallback: [UInt8]
    let behaviour: Behaviour

    init(_ name: String, _ types: inout TypeGenerator) {
        self.name = name
        let refused = Int.random(in: 0..<40, using: &types.random)
        var arguments: [(type: any CIncoming.Type, sample: Sample)] = []
        for index in 0..<Int.random(in: 0...12, using: &types.random) {
            let type = types.incoming()
            arguments.append((type, Self.sample(of: type, &types.random, isRefused: index == refused)))
        }
        self.arguments = arguments
        result = Int.random(in: 0..<8, using: &types.random) == 0 ? nil : types.outgoing()
        answer = result.map { RandomCall.value(of: $0, &types.random) } ?? []
        fallback = result.map { RandomCall.value(of: $0, &types.random) } ?? []
        behaviour = Int.random(in: 0..<8, using: &types.random) == 0 ? .throwsError : .answers
    }

    /// Another callback with one type, of an argument or the result, replaced.
    init(_ other: RandomCallback, replacing index: Int, by type: RandomType) {
        name = other.name
        var arguments = other.arguments
        let value = [UInt8](repeating: 0, count: type.size)
        if arguments.indices.contains(index) { arguments[index] = (type, Sample(value: value)) }
        let isResult = index == arguments.count
        self.arguments = arguments
        result = isResult ? type : other.result
        answer = isResult ? value : other.answer
        fallback = isResult ? value : other.fallback
        behaviour = other.behaviour
    }

    private static func sample(
        of type: any CIncoming.Type, _ random: inout SeededGenerator, isRefused: Bool
    ) -> Sample {
        if let type = type as? any TranslatedArgument.Type { return type.sample(&random, isRefused: isRefused) }
        guard let type = type as? any CMember.Type else { fatalError("\(type) has no values") }
        return Sample(value: RandomCall.value(of: type, &random))
    }

    /// Why the closure must not run, if it must not.
    var refusal: ForeignError.Code? {
        arguments.lazy.compactMap { if case .refused(let code) = $0.sample.arrival { code } else { nil } }.first
    }

    /// The callback as it should describe itself.
    var description: FunctionDescription {
        FunctionDescription(
            name: name, parameters: arguments.flatMap { $0.type.callbackParameters },
            result: ParameterDescription(type: result?.description ?? .void))
    }

    /// Whether a type in it has a meaning in one process only.
    var isLocal: Bool {
        (description.parameters + [description.result]).contains { $0.type.isLocal }
    }

    /// The callback, made by the initialiser for so many arguments.
    func make(_ arrivals: Arrivals) -> MadeCallback {
        var types: any CallbackTypes.Type = CallbackTypes0.self
        for argument in arguments {
            func add<T: CIncoming>(_: T.Type) -> (any CallbackTypes.Type)? { types.adding(T.self) }
            guard let longer = add(argument.type) else { fatalError("\(arguments.count) arguments are too many") }
            types = longer
        }
        func returning<R: CMember & DirectArgument>(_: R.Type) -> MadeCallback {
            let values = [answer, fallback].map { $0.withUnsafeBytes { R.load(from: $0.baseAddress!) } }
            return types.make(arrivals, returning: R.self, values[0], fallback: values[1])
        }
        return result.map { returning($0) } ?? types.make(arrivals)
    }
}

// MARK: In C

extension RandomCallback {
    private static func roundUp(_ size: Int) -> Int { (size + 15) / 16 * 16 }

    /// What C has of the arguments, each at a multiple of 16.
    var image: [UInt8] {
        arguments.flatMap { argument in
            let image = argument.sample.image
            return image + [UInt8](repeating: 0, count: Self.roundUp(image.count) - image.count)
        }
    }

    /// A function that makes the arguments of its image, calls the callback and keeps what it returned.
    var source: String {
        var (body, names, offset) = ("", [String](), 0)
        for argument in arguments {
            let parameters = argument.type.callbackParameters
            for (parameter, place) in zip(parameters, [offset, offset + 8]) {
                let name = "a\(names.count)"
                let variable = parameter.type.declaration(of: name)
                switch parameter.passing {
                case .string, .buffer:
                    body += "    \(variable) = passed[\(place)] ? (const void *)(passed + \(place + 16)) : 0;\n"
                default: body += "    \(variable); memcpy(&\(name), passed + \(place), sizeof \(name));\n"
                }
                names.append(name)
            }
            offset += Self.roundUp(argument.sample.image.count)
        }
        let call = "callback(\(names.joined(separator: ", ")))"
        if let result {
            body += "    \(result.description.declaration(of: "r")) = \(call);\n"
            body += "    memcpy(received, &r, sizeof r); received_size = sizeof r;\n"
        } else {
            body += "    \(call);\n"
        }
        let function = description
        let pointer = TypeDescription.pointer(PointerDescription(isConst: false) { .function(function) })
        return "void \(name)(\(pointer.declaration(of: "callback"))) {\n\(body)}\n"
    }
}

// MARK: In Swift

/// The types of a callback's arguments.
protocol CallbackTypes {
    /// With one more; `nil` if there are as many as a callback takes.
    static func adding<T: CIncoming>(_: T.Type) -> (any CallbackTypes.Type)?
    static func make(_ arrivals: Arrivals) -> MadeCallback
    static func make<R: CallbackResult>(
        _ arrivals: Arrivals, returning _: R.Type, _ answer: R.Value, fallback: R.Value
    ) -> MadeCallback
}

/// A callback whose type has been forgotten.
struct MadeCallback {
    let box: CallbackBox
    let parameter: ParameterDescription

    init<Signature>(_ callback: Callback<Signature>) {
        box = callback
        parameter = Callback<Signature>.parameters[0]
    }
}

/// What a closure has received.
final class Arrivals {
    struct Refusal: Error {}

    private(set) var values: [[UInt8]] = []
    private(set) var calls = 0
    private let behaviour: RandomCallback.Behaviour

    init(_ behaviour: RandomCallback.Behaviour) { self.behaviour = behaviour }

    func add<T: CIncoming>(_: T.Type, _ value: T.Value) {
        func translated<S: TranslatedArgument>(_: S.Type) -> [UInt8] { S.bytes(of: value as! S.Value) }
        func stored<M: CMember>(_: M.Type) -> [UInt8] { storedBytes(value as! M.Value, as: M.self) }
        if let type = T.self as? any TranslatedArgument.Type {
            values.append(translated(type))
        } else if let type = T.self as? any CMember.Type {
            values.append(stored(type))
        }
    }

    func end() throws {
        calls += 1
        if behaviour == .throwsError { throw Refusal() }
    }
}

/// The argument of a function that takes a callback.
struct CallbackArgument: ArgumentList {
    let box: CallbackBox

    static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { visitor.integer() }

    func lower<S: ValueSink, T>(
        into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        try sink.put(callback: box)
        return try body(&sink)
    }
}
