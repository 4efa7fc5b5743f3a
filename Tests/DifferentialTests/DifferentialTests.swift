import CTypes
import DynamicBinding
import Glibc
import LoopbackBinding
import TestSupport
import Testing

/// Random signatures, callbacks and structures, compiled by the C compiler at test time. What is called must,
/// every way, receive what was passed, and its answer must arrive; structures must be the same.
@Suite(.serialized) struct DifferentialTests {
    /// Under the address sanitizer, where each is many times slower, as many as there were before.
    static let count = dlsym(nil, "__asan_init") == nil ? 2000 : 300

    /// A structure with a union in two eightbytes, which are not of one class.
    private typealias Straddling = RandomStruct<
        NextField<NextField<NextField<NoFields<NaturalPacking>, Int8>, Int16>, FloatsOrBool>
    >
    private typealias FloatsOrBool = RandomStruct<
        NextMember<NextMember<NoFields<NaturalPacking>, InlineArray<2, Float>>, Bool>
    >

    @Test("Random signatures agree with the C compiler")
    func signatures() throws {
        var types = TypeGenerator(random: SeededGenerator())
        let seed = types.random.seed
        print("random signatures: SWIFT_BIND_SEED=\(seed)")
        // What was once wrong, and then at random.
        let calls =
            [RandomCall("straddling", [Straddling.self, Straddling.self], &types)]
            + (0..<Self.count).map { RandomCall("fn\($0)", &types) }
        let library = try Dynamic(CCompiler.sharedLibrary(Self.source(calls), named: "random"))
        let exchange = try Exchange(library)
        let loopback = Loopback(library)
        for call in calls {
            let function = call.description
            var defined: Set<String> = []
            let definitions = function.parameters.map { $0.type.definitions(&defined) }.joined()
            let comment = Comment(rawValue: "seed \(seed): \(definitions)\(function)")
            try exchange.check(call, comment, "registers") {
                try Self.call(library, function, call)
            }
            try exchange.check(call, comment, "loopback") {
                try Self.call(loopback, function, call)
            }
            try exchange.check(call, comment, "libffi") {
                try Self.callThroughLibFFI(library, function, call)
            }
        }
    }

    @Test("Random structure and union layouts agree with the C compiler")
    func layouts() throws {
        let types = TypeGenerator(random: SeededGenerator())
        let seed = types.random.seed
        print("random layouts: SWIFT_BIND_SEED=\(seed)")
        var shapes = ShapeGenerator(types)
        let layouts = (0..<1000).map { _ in shapes.structure() }
        var source = CPreamble.text
        var defined: Set<String> = []
        for (index, layout) in layouts.enumerated() {
            source += TypeDescription.structure(layout).definitions(&defined)
            let name = layout.spelling
            let numbers =
                ["sizeof(\(name))", "_Alignof(\(name))"] + layout.parts.map { "offsetof(\(name), \($0.name))" }
            source += "const size_t of\(index)[] = {\(numbers.joined(separator: ", "))};\n"
        }
        let library = try Dynamic(CCompiler.sharedLibrary(source, named: "layouts"))
        for (index, layout) in layouts.enumerated() {
            let address = try #require(library.symbol("of\(index)"))
            let expected = [layout.size, layout.alignment] + layout.parts.map(\.offset)
            let found = expected.indices.map { address.load(fromByteOffset: $0 * 8, as: Int.self) }
            #expect(found == expected, "seed \(seed): \(layout.definition)")
        }
    }

    @Test("Unions pass by value through libffi in the right registers")
    func unions() throws {
        var types = TypeGenerator(random: SeededGenerator())
        let seed = types.random.seed
        print("random unions: SWIFT_BIND_SEED=\(seed)")
        var source = "#include <string.h>\n#include <stddef.h>\n" + CPreamble.text
        source += "unsigned char received[4096], answer[4096]; size_t received_size;\n"
        var defined: Set<String> = []
        var functions: [FunctionDescription] = []
        for index in 0..<100 {
            let members = (0..<Int.random(in: 1...3, using: &types.random)).map {
                (name: "m\($0)", type: types.type().description)
            }
            let spelling = "union u\(index)"
            let union = try #require(
                StructDescription(spelling: spelling, isUnion: true, fields: members))
            for member in members { source += member.type.definitions(&defined) }
            source += union.definition + "\n"
            source += """
                \(spelling) pass\(index)(int before, \(spelling) u, double after) {
                    if (before != 7 || after != 0.5) return u;
                    memcpy(received, &u, sizeof u); received_size = sizeof u;
                    \(spelling) r; memcpy(&r, answer, sizeof r); return r;
                }\n
                """
            let type = ParameterDescription(type: .structure(union))
            functions.append(
                FunctionDescription(
                    name: "pass\(index)",
                    parameters: [
                        ParameterDescription(type: Int32.description), type,
                        ParameterDescription(type: Double.description),
                    ], result: type))
        }
        let library = try Dynamic(CCompiler.sharedLibrary(source, named: "unions"))
        let exchange = try Exchange(library)
        for function in functions {
            let size = try #require(function.result.type.size)
            let passed = (0..<size).map { _ in UInt8.random(in: 0...127, using: &types.random) }
            let answer = (0..<size).map { _ in UInt8.random(in: 0...127, using: &types.random) }
            let interface = try CallInterface(function)
            let address = try #require(library.symbol(function.name))
            exchange.prepare(answer)
            let result = withSlotFrame(SlotLayout(function)) { frame in
                frame.put(integer: 7 as Int32)
                let slot = frame.next(for: function.result.type)
                frame.put(double: 0.5)
                passed.withUnsafeBytes {
                    slot.copyMemory(from: $0.baseAddress!, byteCount: size)
                }
                interface.call(address, result: frame.result, arguments: frame.arguments)
                return Array(UnsafeRawBufferPointer(start: frame.result, count: size))
            }
            let covered = function.result.type.bytesOfLargestMembers
            #expect(
                covered.allSatisfy { exchange.received[$0] == passed[$0] },
                "seed \(seed): \(function)")
            #expect(covered.allSatisfy { result[$0] == answer[$0] }, "seed \(seed): \(function)")
        }
    }
}

extension DifferentialTests {
    static func source(_ calls: [RandomCall]) -> String {
        var source = "#include <string.h>\n" + CPreamble.text
        source += "unsigned char received[4096], answer[4096]; size_t received_size;\n"
        var defined: Set<String> = []
        for call in calls {
            for type in call.parameters + [call.result].compactMap(\.self) {
                source += type.description.definitions(&defined)
            }
            source += call.source
        }
        return source
    }

    /// Calls through a strategy, with the types known.
    static func call<F: Foreign>(
        _ f: F, _ function: FunctionDescription, _ call: RandomCall
    ) throws -> [UInt8] {
        let loading = f.beginLoading()
        let handle = loading.bind(function, isOptional: false)!
        try loading.endLoading()
        func open<L: DirectArgumentList>(_ list: L) throws -> [UInt8] {
            func returning<R: CMember & DirectArgument & DirectResult>(_: R.Type) throws -> [UInt8]
            {
                let value = try F.callDirect(handle, returning: R.self, list)
                var bytes = [UInt8](repeating: 0, count: R.size)
                bytes.withUnsafeMutableBytes { R.store(value, to: $0.baseAddress!) }
                return bytes
            }
            if let result = call.result { return try returning(result) }
            try F.callDirect(handle, returning: NoValue.self, list)
            return []
        }
        return try open(call.argumentList())
    }

    /// Calls through libffi, with the types known at run time only.
    static func callThroughLibFFI(
        _ library: Dynamic, _ function: FunctionDescription, _ call: RandomCall
    ) throws -> [UInt8] {
        let interface = try CallInterface(function)
        let address = try #require(library.symbol(function.name))
        return withSlotFrame(SlotLayout(function)) { frame in
            call.argumentList().put(into: &frame)
            interface.call(address, result: frame.result, arguments: frame.arguments)
            let size = function.result.type.size ?? 0
            return Array(UnsafeRawBufferPointer(start: frame.result, count: size))
        }
    }
}
