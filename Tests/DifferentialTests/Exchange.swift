import CTypes
import DynamicBinding
import Testing

/// The buffers through which the compiled functions say what they received and are told what to
/// answer.
struct Exchange {
    private let receivedBytes: UnsafeMutableRawPointer
    private let receivedSize: UnsafeMutableRawPointer
    private let answer: UnsafeMutableRawPointer

    init(_ library: Dynamic) throws {
        func find(_ name: String) throws -> UnsafeMutableRawPointer {
            let address = try #require(library.symbol(name))
            return UnsafeMutableRawPointer(mutating: address)
        }
        receivedBytes = try find("received")
        receivedSize = try find("received_size")
        answer = try find("answer")
    }

    var received: [UInt8] {
        Array(UnsafeRawBufferPointer(start: receivedBytes, count: receivedSize.load(as: Int.self)))
    }

    func prepare(_ answer: [UInt8]) {
        receivedSize.storeBytes(of: 0, as: Int.self)
        answer.withUnsafeBytes {
            if let base = $0.baseAddress { self.answer.copyMemory(from: base, byteCount: $0.count) }
        }
    }

    /// Makes a call and compares the scalars of what arrived on both sides.
    func check(
        _ call: RandomCall, _ comment: Comment, _ way: String, _ body: () throws -> [UInt8]
    ) throws {
        prepare(call.answer)
        let result = try body()
        var start = 0
        let received = received
        for (index, type) in call.parameters.enumerated() {
            guard start + type.size <= received.count else {
                Issue.record("\(way): argument \(index) did not arrive; \(comment)")
                return
            }
            let bytes = Array(received[start..<start + type.size])
            let agree = type.description.coveredBytes.allSatisfy {
                bytes[$0] == call.arguments[index][$0]
            }
            #expect(
                agree,
                "\(way): argument \(index), passed \(call.arguments[index]), received \(bytes), of \(comment)"
            )
            start += type.size
        }
        if let type = call.result {
            let agree = type.description.coveredBytes.allSatisfy { result[$0] == call.answer[$0] }
            #expect(agree, "\(way): result of \(comment)")
        }
    }
}

extension TypeDescription {
    /// The offsets of the bytes that are part of some scalar: all but padding.
    var coveredBytes: Set<Int> {
        switch self {
        case .structure(let type) where type.isUnion: bytesOfLargestMembers
        case .structure(let type):
            type.fields.reduce(into: []) { covered, field in
                covered.formUnion(field.type.coveredBytes.map { $0 + field.offset })
            }
        case .array(let element, let count):
            (0..<count).reduce(into: []) { covered, index in
                covered.formUnion(element.coveredBytes.map { $0 + index * (element.size ?? 0) })
            }
        case .floating(let type): Set(0..<type.usedSize)
        case .complex(let type): Set((0..<type.usedSize).flatMap { [$0, $0 + type.size] })
        default: Set(0..<(size ?? 0))
        }
    }

    /// The bytes of a union that are part of a scalar in all of its largest members.
    ///
    /// Clang passes an eightbyte as the scalar of one of them, and drops what another has besides.
    var bytesOfLargestMembers: Set<Int> {
        guard case .structure(let type) = self else { return coveredBytes }
        let largest = type.fields.map { $0.type.size ?? 0 }.max()
        let members = type.fields.filter { $0.type.size == largest }.map(\.type.coveredBytes)
        return members.dropFirst().reduce(members.first ?? []) { $0.intersection($1) }
    }

    /// Definitions of the structures that this type needs, each once.
    func definitions(_ defined: inout Set<String>) -> String {
        switch self {
        case .structure(let type):
            guard defined.insert(type.spelling).inserted else { return "" }
            return type.memberDefinitions(&defined) + type.definition + "\n"
        case .array(let element, _): return element.definitions(&defined)
        case .pointer(let pointer): return pointer.pointee.definitions(&defined)
        default: return ""
        }
    }
}

extension StructDescription {
    /// Definitions of the structures that the members need; those of members without a name are written there.
    fileprivate func memberDefinitions(_ defined: inout Set<String>) -> String {
        fields.map { field in
            if field.name.isEmpty, case .structure(let type) = field.type { return type.memberDefinitions(&defined) }
            return field.type.definitions(&defined)
        }.joined()
    }
}

enum CPreamble {
    static let text = """
        #include <stdbool.h>
        #include <stddef.h>
        #include <stdint.h>
        #include <sys/types.h>
        #include <uchar.h>
        #if __GNUC__ && !__clang__
        #pragma GCC diagnostic ignored "-Wpacked-not-aligned"
        #endif
        enum wide { WIDE };
        enum narrow { NARROW } __attribute__((packed));
        enum below { BELOW = -1 };
        enum giant { GIANT = -0x7FFFFFFFFFFFFFFF };
        struct Thing;

        """
}
