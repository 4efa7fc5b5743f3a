import CTypes
import DynamicBinding
import LoopbackBinding
import TestSupport
import Testing

// In the suite of the other tests that name random structures: one at a time.
extension DifferentialTests {
    // Functions that the C compiler compiled at test time call the callbacks: a closure must receive what C
    // passes, and C what the closure returns.
    @Test("Random callbacks agree with the C compiler")
    func callbacks() throws {
        var types = TypeGenerator(random: SeededGenerator())
        let seed = types.random.seed
        print("random callbacks: SWIFT_BIND_SEED=\(seed)")
        let callbacks = (0..<Self.count / 2).map { RandomCallback("call\($0)", &types) }
        let library = try Dynamic(CCompiler.sharedLibrary(Self.source(of: callbacks), named: "callbacks"))
        let exchange = try CallbackExchange(library)
        let loopback = Loopback(library)
        for callback in callbacks {
            let comment = "seed \(seed): \(callback.description)"
            try exchange.check(callback, "thunk; \(comment)") { try Self.call(library, callback.name, $0) }
            try exchange.check(callback, "libffi; \(comment)") {
                try Self.call(library, callback.name, $0, onSlots: true)
            }
            if callback.isLocal || ArgumentPlaces(callback.description).resultLongDoubles > 0 {
                let error = foreignError {
                    try Self.call(loopback, callback.name, callback.make(Arrivals(.answers)))
                }
                #expect(error?.code == .cannotCross, "\(comment)")
            } else {
                try exchange.check(callback, "loopback; \(comment)") {
                    try Self.call(loopback, callback.name, $0)
                }
            }
        }
    }

    @Test("Random callbacks with what only a C compiler can pass are refused")
    func refusedCallbacks() throws {
        var types = TypeGenerator(random: SeededGenerator())
        print("refused callbacks: SWIFT_BIND_SEED=\(types.random.seed)")
        for _ in 0..<200 {
            let callback = RandomCallback("free", withUnpassable: &types)
            let comment = Comment(rawValue: "seed \(types.random.seed): \(callback.description)")
            for strategy in [Dynamic.process, Loopback.process] as [any Foreign] {
                let error = foreignError {
                    try Self.call(strategy, callback.name, callback.make(Arrivals(.answers)))
                }
                #expect(error?.code == .unsupportedDescription, comment)
            }
        }
    }
}

extension DifferentialTests {
    private static func source(of callbacks: [RandomCallback]) -> String {
        var source = "#include <string.h>\n" + CPreamble.text
        source += "_Alignas(16) unsigned char passed[16384]; unsigned char received[4096]; size_t received_size;\n"
        var defined: Set<String> = []
        for callback in callbacks {
            let function = callback.description
            for parameter in function.parameters + [function.result] {
                source += parameter.type.definitions(&defined)
            }
            source += callback.source
        }
        return source
    }

    /// Calls a function that takes a callback.
    /// - Parameter onSlots: whether the callback is to run as one for which there is no compiled thunk.
    private static func call<F: Foreign>(
        _ f: F, _ name: String, _ callback: MadeCallback, onSlots: Bool = false
    ) throws {
        let loading = f.beginLoading()
        let function = FunctionDescription(
            name: name, parameters: [callback.parameter], result: ParameterDescription(type: .void))
        let handle = loading.bind(function, isOptional: false)
        try loading.endLoading()
        var box = callback.box
        if onSlots {
            box = CallbackBox(
                description: box.description, live: CallbackTarget(slots: box.live.slots),
                expired: CallbackTarget(slots: box.expired.slots))
        }
        try F.call(#require(handle), returning: NoValue.self, CallbackArgument(box: box))
    }
}

/// The buffers of the compiled functions: what they pass to a callback, and what it returned.
struct CallbackExchange {
    private let passed: UnsafeMutableRawPointer
    private let receivedBytes: UnsafeMutableRawPointer
    private let receivedSize: UnsafeMutableRawPointer

    init(_ library: Dynamic) throws {
        func find(_ name: String) throws -> UnsafeMutableRawPointer {
            UnsafeMutableRawPointer(mutating: try #require(library.symbol(name)))
        }
        passed = try find("passed")
        receivedBytes = try find("received")
        receivedSize = try find("received_size")
    }

    /// Has C call a callback, and compares what arrives on both sides.
    func check(
        _ callback: RandomCallback, _ text: String, _ body: (MadeCallback) throws -> Void
    ) throws {
        let comment = Comment(rawValue: text)
        callback.image.withUnsafeBytes {
            if let base = $0.baseAddress { passed.copyMemory(from: base, byteCount: $0.count) }
        }
        receivedSize.storeBytes(of: .max, as: Int.self)
        let arrivals = Arrivals(callback.behaviour)
        let made = callback.make(arrivals)
        var thrown: ForeignError?
        do { try body(made) } catch let error as ForeignError { thrown = error }

        let refusal = callback.refusal
        #expect(arrivals.calls == (refusal == nil ? 1 : 0), comment)
        if refusal == nil { checkArguments(callback, arrivals, comment) }
        switch (refusal, callback.behaviour) {
        case (let code?, _):
            #expect((thrown?.underlying as? ForeignError)?.code == code, comment)
        case (nil, .throwsError): #expect(thrown?.underlying is Arrivals.Refusal, comment)
        case (nil, .answers): #expect(thrown == nil, comment)
        }
        let isAnswered = refusal == nil && callback.behaviour == .answers
        checkResult(callback, isAnswered ? callback.answer : callback.fallback, comment)
    }

    private func checkArguments(_ callback: RandomCallback, _ arrivals: Arrivals, _ comment: Comment) {
        #expect(arrivals.values.count == callback.arguments.count, comment)
        for (index, (argument, arrived)) in zip(callback.arguments, arrivals.values).enumerated() {
            guard case .value(let expected) = argument.sample.arrival else { continue }
            let isEqual = argument.type is any TranslatedArgument.Type
                ? arrived == expected
                : argument.type.description.coveredBytes.allSatisfy { arrived[$0] == expected[$0] }
            #expect(isEqual, "argument \(index), passed \(expected), arrived \(arrived); \(comment)")
        }
    }

    private func checkResult(_ callback: RandomCallback, _ expected: [UInt8], _ comment: Comment) {
        guard let result = callback.result else { return }
        let size = receivedSize.load(as: Int.self)
        #expect(size == expected.count, comment)
        let received = Array(UnsafeRawBufferPointer(start: receivedBytes, count: expected.count))
        #expect(
            result.description.coveredBytes.allSatisfy { received[$0] == expected[$0] },
            "returned \(expected), received \(received); \(comment)")
    }
}
