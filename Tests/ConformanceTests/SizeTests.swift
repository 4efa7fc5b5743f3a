import CTypes
import TestSupport
import Testing

/// A structure of 256 MiB, of which Swift has a byte.
private struct Vast: CStruct {
    var first: UInt8
    static let layout = PartialLayout<_, _, 268_435_456, 1>("struct vast") { At<0>.field("first", \Vast.first) }
}

private typealias Nothing = InlineArray<0, Int32>

private struct Sizes<F: Foreign>: BindingSet {
    let isSame: Fn<F, (InOut<Vast>, InOut<Vast>) -> Bool>
    init(_ f: F) { isSame = f.fn("fx_is_same", "first", "second") }
}

/// Counts and indices for which there is no memory, and what takes none.
@Suite struct SizeTests {
    @Test("Elements that no memory has room for throw at the call", arguments: Strategy.all)
    func vast(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Sizes.self)
            // More than there are addresses, without a number that overflows.
            let memory = InOut<Vast>([Vast](repeating: Vast(first: 1), count: 1 << 20))
            #expect(memory.count == 0)
            let error = foreignError { _ = try lib.isSame(memory, memory) }
            #expect(error?.code == .outOfRange && error?.parameter == "first")
        }
        try check(strategy.process)
    }

    @Test("Elements without a size are as many as there should be", arguments: Strategy.all)
    func sizeless(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for count in [0, 1, 5] {
                let nothing = try f.memory.allocate(Nothing.self, count: count)
                #expect(try f.memory.elements(of: nothing.array).count == count)
                #expect(try f.memory.withSpan(of: nothing.array) { $0.count } == count)
                try f.memory.store([Nothing](repeating: [], count: count), at: nothing.pointer)
                let error = foreignError { _ = try f.memory.elements(at: nothing.pointer, count: .max) }
                #expect(error?.code == .outOfBounds)
            }
        }
        try check(strategy.process)
    }

    @Test("More elements without a size than anybody can have are refused", arguments: Strategy.all)
    func sizelessLimit(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let nothing = try f.memory.allocate(Nothing.self)
            for count in [1 << 30, 1 << 40, 1 << 46, 1 << 62, .max] {
                let many = CArray(at: nothing.pointer, count: count)
                for error in [
                    foreignError { _ = try f.memory.elements(of: many) },
                    foreignError { try f.memory.withSpan(of: many) { _ in } },
                    foreignError { try f.memory.withMutableSpan(of: many) { _ in } },
                    foreignError { try f.memory.withBytes(of: many) { _ in } },
                    foreignError { try f.memory.store(repeatElement([], count: count), at: nothing.pointer) },
                ] { #expect(error?.code == .outOfBounds, "\(count)") }
                for error in [
                    foreignError { _ = try f.memory.allocate(Nothing.self, count: count) },
                    foreignError {
                        _ = try f.memory.allocate(copying: repeatElement([], count: count), as: Nothing.self)
                    },
                    foreignError {
                        try f.memory.withArena { (arena) throws(ForeignError) in
                            _ = try arena.allocate(Nothing.self, count: count)
                        }
                    },
                    foreignError { _ = try SharedArena(in: f.memory).allocate(Nothing.self, count: count) },
                ] { #expect(error?.code == .outOfRange, "\(count)") }
                #expect(Out<Nothing>(count: count).elements.count == 0)
                #expect(InOut<Nothing>(count: count).elements.count == 0)
            }
        }
        try check(strategy.process)
    }

    @Test("More elements than there is room for are refused", arguments: Strategy.all)
    func tooMany(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let numbers = try f.memory.allocate(Int64.self, count: 4)
            for count in [5, 1 << 20, 1 << 40, .max] {
                let error = foreignError { try f.memory.store(repeatElement(1, count: count), at: numbers.pointer) }
                #expect(error?.code == .outOfBounds, "\(count)")
            }
            #expect(try f.memory.elements(of: numbers.array) == [0, 0, 0, 0])
            try f.memory.store(repeatElement(1, count: 4), at: numbers.pointer)
            #expect(try f.memory.elements(of: numbers.array) == [1, 1, 1, 1])
        }
        try check(strategy.process)
    }

    @Test("An index for which there is no address leads to no element", arguments: Strategy.all)
    func farAway(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let numbers = try f.memory.allocate(Int64.self, count: 4)
            for index in [.min, .max, .min / 8, .max / 8 + 1, 1 << 61, 1 << 62] {
                #expect(throws: ForeignError.self, "\(index)") { try f.memory.load(numbers.pointer, at: index) }
            }
            // Once around all addresses, and back.
            for index in [1 << 61, -(1 << 61), 1 << 60, .max, .min] {
                #expect(foreignError { _ = try numbers.pointer.advanced(by: index) }?.code == .outOfBounds, "\(index)")
            }
            let low = Pointer<UInt8>(address: UnsafeRawPointer(bitPattern: 1)!)
            #expect(foreignError { _ = try low.advanced(by: -2) }?.code == .outOfBounds)
            let high = Pointer<UInt8>(address: UnsafeRawPointer(bitPattern: UInt.max)!)
            #expect(foreignError { _ = try high.advanced(by: 1) }?.code == .outOfBounds)
            #expect(try high.advanced(by: .min).advanced(by: .max).advanced(by: 1) == high)
            let all = CArray(at: numbers.pointer, count: .max)
            #expect(foreignError { _ = try all.pointer(at: 1 << 61) }?.code == .outOfBounds)
            #expect(foreignError { _ = try all.slice((1 << 61)..<(1 << 61) + 4) }?.code == .outOfBounds)
            #expect(try f.memory.elements(of: numbers.array) == [0, 0, 0, 0])
        }
        try check(strategy.process)
    }
}
