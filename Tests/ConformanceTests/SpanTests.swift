import CTypes
import TestSupport
import Testing

private struct Counting<F: Foreign>: BindingSet {
    let sum: Fn<F, (Pointer<Int32>, C.Size) -> Int64>

    init(_ f: F) { sum = f.fn("fx_sum_buffer") }
}

@Suite struct SpanTests {
    @Test("Elements are read and changed as spans", arguments: Strategy.all)
    func spans(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Counting.self)
            let numbers = try f.memory.allocate(copying: [1, 2, 3, 4], as: Int32.self)
            let sum = try f.memory.withSpan(of: numbers.array) { span in
                span.indices.reduce(0) { $0 + span[$1] }
            }
            #expect(sum == 10)
            try f.memory.withMutableSpan(of: numbers.array) { span in
                for index in span.indices { span[index] *= 10 }
            }
            #expect(try lib.sum(numbers.pointer, 4) == 100)
            let bytes = try f.memory.withBytes(of: numbers.array.slice(1..<2)) { bytes in
                (0..<bytes.byteCount).map { bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
            }
            #expect(bytes == [20, 0, 0, 0])
            #expect(try f.memory.withSpan(of: numbers.array.slice(0..<0)) { $0.count } == 0)
            let error = foreignError {
                try f.memory.withSpan(of: numbers.array) { (_) throws(ForeignError) in
                    throw ForeignError(.callFailed, "enough")
                }
            }
            #expect(error?.code == .callFailed)
        }
        try check(strategy.process)
    }

    @Test("Elements that Swift has otherwise, or that are not aligned, are spans as well", arguments: Strategy.all)
    func copies(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let flags = try f.memory.allocate(copying: [true, false, true], as: Bool.self)
            // No Swift value has this byte.
            try f.memory.store(bytes: [7], at: flags.pointer(at: 1).cast(to: Untyped.self))
            #expect(
                try f.memory.withSpan(of: flags.array) { span in span.indices.map { span[$0] } } == [true, true, true])
            try f.memory.withMutableSpan(of: flags.array) { $0[0] = false }
            #expect(try f.memory.elements(of: flags.array) == [false, true, true])
            let bytes = try f.memory.allocate(copying: [9, 1, 0, 0, 0, 2, 0, 0, 0], as: UInt8.self)
            let odd = CArray(at: try bytes.pointer.advanced(by: 1).cast(to: Int32.self), count: 2)
            #expect(try f.memory.withSpan(of: odd) { span in span.indices.map { span[$0] } } == [1, 2])
            try f.memory.withMutableSpan(of: odd) { $0[1] = 3 }
            #expect(try f.memory.elements(at: bytes.pointer, count: 9) == [9, 1, 0, 0, 0, 3, 0, 0, 0])
        }
        try check(strategy.process)
    }

    @Test("Pointers that are stored by way of a span keep what they lead to", arguments: Strategy.all)
    func kept(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(NodeLists.self)
            let head = try f.memory.allocate(Node.self)
            do {
                let next = try f.memory.allocate(copying: [Node(next: nil, value: 6)], as: Node.self)
                try f.memory.withMutableSpan(of: head.array) { $0[0].next = next.pointer }
            }
            #expect(try lib.sum(head.pointer) == 6)
        }
        try check(strategy.process)
    }
}
