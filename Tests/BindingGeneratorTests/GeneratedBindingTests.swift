import CHeaders
import CTypes
import Synchronization
import TestSupport
import Testing

/// What was generated is called, over every strategy.
@Suite struct GeneratedBindingTests {
    @Test("Structures and unions mean what the header says", arguments: Strategy.all)
    func shapes(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let shapes = try f.load(Shapes.self)
            let points = [(1, 2), (3, 4)].map { (x: Double, y: Double) in
                var point = Point()
                (point.x, point.y) = (x, y)
                return point
            }
            let corners = try f.memory.allocate(copying: points, as: Point.self)
            var polygon = Polygon()
            (polygon.points, polygon.count) = (corners.pointer, 2)
            let first = try f.memory.allocate(copying: [polygon], as: Polygon.self)
            #expect(try shapes.sum(first.pointer) == 10)
            #expect(try shapes.middle(points[0], points[1]).y == 3)

            var number = Number()
            number.real = 41.9
            #expect(try shapes.round(number) == 41)

            var bits = ShapesBits()
            try bits.bits.set(7, ShapesBits.version)
            try bits.bits.set(-3, ShapesBits.delta)
            try bits.bits.set(500, ShapesBits.last)
            try bits.bits2.set(33, ShapesBits.low)
            let place = try f.memory.allocate(copying: [bits], as: ShapesBits.self)
            #expect(try shapes.fields(place.pointer) == 7_050_033 - 3)
        }
        try check(strategy.process)
    }

    @Test("So do those whose layout is of their own", arguments: Strategy.all)
    func layouts(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let shapes = try f.load(Shapes.self)
            var event = Event()
            event.kind = 1
            event.anonymous.anonymous.x = 10
            event.anonymous.anonymous.y = 100
            (event.range.low, event.range.high) = (1000, 10000)
            let place = try f.memory.allocate(copying: [event], as: Event.self)
            #expect(try shapes.eventSum(place.pointer) == 11111)

            var packed = Packed()
            (packed.tag, packed.value, packed.rest) = (1, 20, 300)
            #expect(try shapes.packedSum(f.memory.allocate(copying: [packed], as: Packed.self).pointer) == 321)
            var half = Half()
            half.value = -5
            #expect(try shapes.halfValue(f.memory.allocate(copying: [half], as: Half.self).pointer) == -5)

            let message = try f.memory.allocate(Message.self, \.data, count: 3)
            try f.memory.store(3, to: message.pointer.field(\.count))
            for index in 0..<3 { try f.memory.store(UInt8(index + 1), to: message.element(at: index)) }
            #expect(try shapes.messageSum(message.pointer) == 6)

            #expect(sizeof(Line.self) == 64 && alignof(Line.self) == 64 && sizeof(Tight.self) == 4)
        }
        try check(strategy.process)
    }

    @Test("Texts, buffers and results are passed as the header has them", arguments: Strategy.all)
    func modes(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let modes = try f.load(Modes.self)
            let store = try #require(try modes.new("shop"))
            defer { try? modes.free(store) }
            #expect(try modes.name(store) == "shop")
            #expect(try modes.add(store, In([5, -2, 9])) == 3)
            let (least, greatest) = (InOut<Int32>(0), InOut<Int32>(0))
            #expect(try modes.range(store, least, greatest) == 3)
            #expect(least.value == -2 && greatest.value == 9)
            let buffer = InOut<C.Char>(Array(repeating: 0, count: 3))
            #expect(try !modes.copyName(store, buffer))
            #expect(buffer.elements == [115, 104, 0])
            #expect(try modes.hash(In([1, 2])) == 33)
            #expect(try modes.total(InOut([1, 2, 3]), 3) == 6)
            #expect(try modes.renamed(1) == 2)
            #expect(try f.load(ModesStubs.self).twice(21) == 42)
            #expect(try modes.level.get() == 3)
            let version = try #require(try modes.version.get())
            #expect(try f.memory.string(at: version) == "1.0")
            #expect(try modes.primes.get()[3] == 7)
            let cursor = try #require(try modes.begin(store))
            #expect(try modes.nextValue(cursor) == 5 && modes.nextValue(cursor) == -2)
            try modes.end(cursor)
        }
        try check(strategy.process)
    }

    @Test("C calls closures", arguments: Strategy.all)
    func callbacks(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let modes = try f.load(Modes.self)
            let store = try #require(try modes.new("shop"))
            defer { try? modes.free(store) }
            try modes.add(store, In([5, -2, 9]))
            let seen = Mutex<[String]>([])
            let visitor = Callback<Visitor>(fallback: .stop) { _, name, value, _ in
                seen.withLock { $0.append("\(name ?? "") \(value)") }
                return value < 0 ? .stop : .goOn
            }
            try modes.visit(store, visitor, nil)
            #expect(seen.withLock { $0 } == ["shop 5", "shop -2"])
            let compare = Callback<Compare>(fallback: 0) { a, b in
                guard let a, let b else { return 0 }
                return try f.memory.load(b) - f.memory.load(a)
            }
            #expect(try modes.best(store, compare) == -2)
        }
        try check(strategy.process)
    }

    @Test("Enumerations and constants have their values", arguments: Strategy.all)
    func values(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let values = try f.load(Values.self)
            #expect(try values.after(.open) == .sent)
            #expect(try values.after(.sent).rawValue == 77)
            #expect(try values.sign(-9) == .below)
            #expect(try values.isWritable([.read, .write]) == 1)
            let pair = try values.pair(._2ndTry, .above)
            #expect(pair.state == ._2ndTry && pair.sign == .above)
            #expect("\(pair.state)" == "VALUES_STATE_2ND_TRY")
            #expect(VALUES_HUGE == 1 << 31 && VALUES_LIMIT == 99 && VALUES_LIMIT_AGAIN == 99)
            #expect(VALUES_UNSIGNED == .max && VALUES_NEGATIVE == -42 && VALUES_CAST == 44)
            #expect(VALUES_VERSION == "1.2\t\"quoted\"")
        }
        try check(strategy.process)
    }

    @Test("Signatures call what the header does not tell the types of", arguments: Strategy.all)
    func signatures(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let calls = try f.load(Calls.self)
            #expect(try calls.sumOfTwo(2, 40, 2) == 42)
            #expect(try calls.sumOfThree(3, 1, 2, 3) == 6)
            let buffer = InOut<C.Char>(Array(repeating: 0, count: 8))
            #expect(try calls.formatNumber(buffer, "%.2f", 2.5) == 4)
            #expect(buffer.elements.prefix(5) == [50, 46, 53, 48, 0])
            #expect(try calls.negated(3) == -3 && calls.negatedTwice(3) == 3)

            let stubs = try f.load(CallsStubs.self)
            #expect(try stubs.twice(4) == 8 && stubs.max(3, 4) == 4 && stubs.greatest(2.5, 1) == 2.5)
            #expect(try stubs.meanOfTwo(2, 2.5, 3.5) == 3)
            let (a, b) = (InOut<Int32>(1), InOut<Int32>(2))
            try stubs.swap(a, b)
            #expect(a.value == 2 && b.value == 1)
            #expect(try f.memory.load(stubs.limits().advanced(by: 2)) == 100)
            try calls.fail(7)
            #expect(try f.memory.load(stubs.lastError()) == 7)
        }
        try check(strategy.process)
    }

    @Test("What the settings say holds", arguments: Strategy.all)
    func wishes(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let wishes = try f.load(Wishes.self)
            let list = try #require(try wishes.list(5))
            let out = Out<Int32>()
            let copied = Out<Int32>(count: 3)
            #expect(try wishes.copy(list, copied) == 1 && copied.elements[0] == 5)
            #expect(try f.memory.load(wishes.first(list)) == 5)
            let place = try f.memory.allocate(copying: [Int32(8)], as: Int32.self)
            try wishes.watch(list, place.pointer)
            try f.memory.store(9, to: place.pointer)
            #expect(try wishes.watched(list) == 9)
            #expect(try wishes.take(list, out) == 1 && out.value == 5)
            #expect(try wishes.take(list, out) == 0 && wishes.length(list) == 0)
            #expect(try wishes.letters("four") == 4)
            let filled = InOut<Int32>([7, 7, 7])
            #expect(try wishes.fill(filled) == 3 && filled.elements == [0, 1, 2])
            #expect(try wishes.isNull(nil, "x") == 1 && wishes.isNull(In([1]), "x") == 0)
            let reader = Callback<Reader>(fallback: 0) { _, text, list in
                Int32(text.elements.count) + (try wishes.length(list))
            }
            #expect(try wishes.read(list, reader, nil) == 3)
            let namer = Callback<Namer>(fallback: nil) { text, again in text == "text" ? again : nil }
            #expect(try wishes.name(namer) == 3)
            #expect(wishes.newer == nil)
            try wishes.drop(list)
        }
        try check(strategy.process)
    }

    @Test("So it is with more functions than are properties", arguments: Strategy.all)
    func many(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let many = try f.load(Many.self)
            #expect(try many.plus10(1) == 11 && many.plus74(1) == 75 && many.plus139(1) == 140)
            #expect(try many.count.get() == 131)
            #expect(many.newer == nil)
        }
        try check(strategy.process)
    }

    @Test("What is seldom is as the header has it", arguments: Strategy.all)
    func corners(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let corners = try f.load(Corners.self)
            var box = Box()
            box.sides.elements = [1, 20, 300, 4000]
            let place = try f.memory.allocate(copying: [box], as: Box.self)
            #expect(alignof(Box.self) == 16 && sizeof(Box.self) == 32)
            #expect(try corners.sum(place.pointer) == 4321)

            let list = try f.memory.allocate(List.self, \.values, count: 3)
            try f.memory.store(3, to: list.pointer.field(\.count))
            for index in 0..<3 { try f.memory.store(Int16(index + 1), to: list.element(at: index)) }
            #expect(try corners.total(list.pointer) == 6)

            let table = try #require(try corners.tableOf(1))
            #expect(try corners.kind(table) == 20)
            #expect(try corners.f(41) == 42 && corners.memory_.get() == 4)
        }
        try check(strategy.process)
    }

    @Test("What compilers see otherwise is as the header means it", arguments: Strategy.all)
    func quirks(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let quirks = try f.load(Quirks.self)
            #expect(try quirks.total(In([1, 2, 3])) == 6)
            let filled = InOut<Int32>([0, 0, 0])
            #expect(try quirks.fill(filled) == 3 && filled.elements == [1, 2, 3])
            #expect(try quirks.quirksOld() == 2 && quirks.__(1) == 2 && quirks.sumOfTwo(2, 3, 4) == 7)
            #expect(try quirks.isNone(.none) == 1 && quirks.isNone([.one, .two]) == 0)
            let rows = try f.memory.allocate(copying: [Int32(1), 2, 3, 4], as: Int32.self)
            #expect(try quirks.trace(2, 2, rows.pointer) == 5)
            var late = Later()
            late.x = 9
            #expect(try quirks.lateValue(f.memory.allocate(copying: [late], as: Later.self).pointer) == 9)
            let stubs = try f.load(QuirksStubs.self)
            #expect(try stubs.first(2, 2, rows.pointer) == 4 && stubs.add(1, 2) == 3)
            #expect(try f.memory.load(stubs.kept()) == 5)
        }
        try check(strategy.process)
    }

    @Test("Strange layouts are C's", arguments: Strategy.all)
    func strange(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let strange = try f.load(Strange.self)
            let sizes = [
                sizeof(StrangePadded.self),
                sizeof(StrangeTrailing.self),
                sizeof(StrangeInner.self),
                sizeof(StrangeOuter.self),
                sizeof(StrangeTypedef.self),
                sizeof(StrangeLowered.self),
            ]
            let alignments = [
                alignof(StrangePadded.self),
                alignof(StrangeTrailing.self),
                alignof(StrangeInner.self),
                alignof(StrangeOuter.self),
                alignof(StrangeTypedef.self),
                alignof(StrangeLowered.self),
            ]
            let offsets = [
                offsetof(StrangePadded.self, "x"),
                offsetof(StrangeTrailing.self, "d"),
                offsetof(StrangeInner.self, "last"),
                offsetof(StrangeOuter.self, "z"),
                offsetof(StrangeTypedef.self, "b"),
                offsetof(StrangeLowered.self, "c"),
            ]
            for index in sizes.indices {
                #expect(try Int32(sizes[index]) == strange.strangeSize(Int32(index)))
                #expect(try Int32(alignments[index]) == strange.strangeAlignment(Int32(index)))
                #expect(try offsets[index].map(Int32.init) == strange.strangeOffset(Int32(index)))
            }
            var choice = StrangeChoice()
            (choice.answer, choice.rest) = (STRANGE_YES.magnitude, 9)
            #expect(
                try strange.strangeAnswer(f.memory.allocate(copying: [choice], as: StrangeChoice.self).pointer) == 9)
            #expect(STRANGE_AFTER == 7)
            #expect(try strange.`self`(1) == 2 && strange.`deinit`() == 2 && strange.strangeQuoted() == 3)
        }
        try check(strategy.process)
    }
}
