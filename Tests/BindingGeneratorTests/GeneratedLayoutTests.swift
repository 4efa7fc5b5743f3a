import CHeaders
import CTypes
import TestSupport
import Testing

/// What was generated is called: members that share their bytes, and values that only a C compiler can pass.
@Suite struct GeneratedLayoutTests {
    @Test("An array has the elements that its count tells", arguments: Strategy.all)
    func counts(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let members = try f.load(Members.self)
            let text = try f.memory.allocate(Text.self, \.letters, count: 3)
            try f.memory.store(3, to: text.pointer.field(\.length))
            for index in 0..<3 { try f.memory.store(UInt8(index + 5), to: text.element(at: index)) }
            #expect(try members.letters(text.pointer) == 18)
        }
        try check(strategy.process)
    }

    @Test("Bit-fields of unions are C's", arguments: Strategy.all)
    func unions(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let members = try f.load(Members.self)
            var flags = Flags()
            try flags.anonymous.bits.set(9, FlagsAnonymous.high)
            try flags.bits.set(5, Flags.first)
            let place = try f.memory.allocate(copying: [flags], as: Flags.self)
            #expect(try members.first(place.pointer) == 5 + 900 - 10)
            #expect(flags.bits2[Flags.isOdd] == 1 && flags.bits[Flags.sign] == -1)
            #expect(try members.flip(flags).all == ~flags.all)
            #expect(throws: ForeignError.self) { try flags.bits.set(8, Flags.first) }
            #expect("\(flags)" == "{{low = 5, high = 9}, first = 5, sign = -1, all = 149, is_odd = 1}")
        }
        try check(strategy.process)
    }

    @Test("So are those beside bytes of other members", arguments: Strategy.all)
    func shared(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let members = try f.load(Members.self)
            var close = Close()
            (close.kind, close.last) = (1, 2)
            try close.bits.set(-7, Close.small)
            try close.bits.set(2047, Close.wide)
            #expect(try members.closeSum(f.memory.allocate(copying: [close], as: Close.self).pointer) == 2_046_933)

            var dense = Dense()
            (dense.kind, dense.end, dense.value) = (1, 2, -3)
            try dense.bits.set(7, Dense.a)
            try dense.bits.set(-4096, Dense.b)
            try dense.bits2.set(true, Dense.c)
            try dense.bits2.set(127, Dense.d)
            let place = try f.memory.allocate(copying: [dense], as: Dense.self)
            #expect(try members.denseSum(place.pointer) == 127_100_000 - 409_600 + 70)
            #expect(try f.memory.load(place.pointer).bits2[Dense.d] == 127)

            var parted = Parted()
            try parted.bits.set(true, Parted.first)
            try parted.bits2.set(-9, Parted.second)
            let apart = try f.memory.allocate(copying: [parted], as: Parted.self)
            #expect(try members.partedSecond(apart.pointer) == -9)

            var shifted = Shifted()
            shifted.value = 40
            try shifted.bits.set(2, Shifted.third)
            #expect(try members.shiftedValue(f.memory.allocate(copying: [shifted], as: Shifted.self).pointer) == 42)

            var odd = Odd()
            (odd.kind, odd.anonymous.number, odd.anonymous2.last) = (-1, 70_000, 3)
            try odd.anonymous.bits2.set(511, OddAnonymous.bits)
            try odd.bits.set(1, Odd.more)
            #expect(try members.oddSum(f.memory.allocate(copying: [odd], as: Odd.self).pointer) == 70_514)

            var within = Within()
            (within.room, within.anonymous.tag, within.anonymous.length) = (100, 1, 30)
            within.anonymous.inner = .some
            try within.anonymous.bits.set(.some, WithinAnonymous2.kind)
            #expect(try members.withinSum(f.memory.allocate(copying: [within], as: Within.self).pointer) == 141)
        }
        try check(strategy.process)
    }

    @Test("Names of C's that would be others in Swift, or in stubs, call what C calls", arguments: Strategy.all)
    func clashes(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let (clashes, stubs) = (try f.load(Clashes.self), try f.load(ClashesStubs.self))
            let made = Out<result_>()
            try stubs.value(made, 40)
            try stubs.made(made, 2, [made.value])
            #expect(made.value.c == 118 && made.value.x == 42)
            #expect(try stubs.a1(5, 3) == 2)
            var low = bits_()
            try low.bits.set(9, bits_.low)
            try low.bits.set(1000, bits_.high)
            #expect(try clashes.bits(low, Foo(foo: 20, bits: 3), Size(z: 4)) == 1036)
            var own = ClashesSelf()
            try own.bits.set(5, ClashesSelf.self2)
            try own.bits.set(17, ClashesSelf.`init`)
            #expect(try clashes.isSelf(.self2, f.memory.allocate(copying: [own], as: ClashesSelf.self).pointer) == 1)
            let pair = try f.memory.allocate(copying: [__(_a: 1, b_: 2)], as: __.self)
            #expect(try clashes.sent(.clashesSent, 6) == 6 && clashes.clashes_sum(pair.pointer) == 3)
        }
        try check(strategy.process)
    }

    @Test("Numbers without a description go by their addresses", arguments: Strategy.all)
    func numbers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let passing = try f.load(PassingStubs.self)
            let wide = Out<OpaqueBytes<16, 16>>()
            try passing.product(wide, .max, -4)
            #expect(wide.value.value(as: Int128.self) == Int128(Int.max) * -4)
            try passing.next(wide, [wide.value])
            #expect(wide.value.value(as: Int128.self) == Int128(Int.max) * -4 + 1)
            let values = try [UInt128.max, 3].map { try #require(OpaqueBytes<16, 16>($0)) }
            try passing.sum(wide, In(values))
            #expect(wide.value.value(as: UInt128.self) == 2)
            // A __float128 of 1 and its half.
            let half = Out<OpaqueBytes<16, 16>>()
            try passing.half(half, [#require(OpaqueBytes(UInt128(0x3fff) << 112))])
            #expect(half.value.value(as: UInt128.self) == UInt128(0x3ffe) << 112)
            #expect(try passing.loaded([41]) == 41)
            let stored = Out<C.Long>()
            try passing.stored(stored, 42)
            #expect(stored.value == 42)
            #expect(try passing.printWide("A", [#require(OpaqueBytes(Int128(2) << 64))]) == 67)
            #expect(try passing.low([#require(OpaqueBytes(Int128(2) << 64 + 5))]) == 5)
        }
        try check(strategy.process)
    }

    @Test("Bytes are where the numbers are", arguments: Strategy.all)
    func bytes(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let passing = try f.load(Passing.self)
            var rest = Rest()
            rest.counts.bytes[4] = 30
            let place = try f.memory.allocate(copying: [rest], as: Rest.self)
            let numbers = try f.memory.allocate(copying: [Int32(11), 12], as: Int32.self)
            #expect(try passing.restCount(place.pointer, numbers.pointer.cast(to: Untyped.self)) == 42)
        }
        try check(strategy.process)
    }

    @Test("So do structures, unions and vectors", arguments: Strategy.all)
    func structures(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let passing = try f.load(PassingStubs.self)
            var packed = Pack()
            (packed.tag, packed.value) = (7, 21)
            let doubled = Out<Pack>()
            try passing.twice(doubled, [packed], 2)
            #expect(doubled.value.tag == 7 && doubled.value.value == 42)

            var choice = Choice()
            choice.number = 41
            let given = try f.memory.allocate(copying: [choice], as: Choice.self)
            let chosen = try f.memory.allocate(copying: [Choice()], as: Choice.self)
            try passing.chosen(chosen.pointer, given.pointer, false)
            #expect(try f.memory.load(chosen.pointer).number == 42)

            let bytes = try #require(OpaqueBytes<4, 1>(Int32(9)))
            let same = Out<OpaqueBytes<4, 1>>()
            try passing.same(same, [bytes])
            #expect(same.value.value(as: Int32.self) == 9)

            var floats = Floats()
            floats.elements = [1, 2, 3, 4]
            let scaled = Out<Floats>()
            try passing.scaled(scaled, [floats], 10)
            #expect(scaled.value.elements[3] == 40)

            var all = All()
            (all.tag, all.end) = (1, 2)
            all.wide = try #require(OpaqueBytes(Int128(30)))
            all.quad = try #require(OpaqueBytes(UInt128(0x4001) << 112))  // 4
            all.count = try #require(OpaqueBytes(Int16(500)))
            all.pair[1] = try #require(OpaqueBytes(UInt128(6000)))
            all.bytes = try #require(OpaqueBytes(Int32(70_000)))
            #expect(try passing.allSum([all]) == 76_537)
        }
        try check(strategy.process)
    }
}
