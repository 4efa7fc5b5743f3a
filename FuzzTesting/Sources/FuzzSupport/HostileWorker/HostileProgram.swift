import CTypes
import RemoteBinding
import Vchan

/// A program that uses a library of a hostile worker, as the fuzzer says, and looks at what it gets.
public final class HostileProgram {
    private typealias Library = HostileLibrary<HostileWorker.Strategy>
    private typealias Unary = (Int32) -> Int32

    private let worker: HostileWorker
    private var strategy: HostileWorker.Strategy
    private var library: Library?
    private var things: [Handle<Thing>?] = [nil]
    private var buffers: [InOut<Big>] = []
    private var unaries: [Callback<Unary>] = []
    private var visitors: [Callback<Visitor>] = []
    private var depth = 0

    private struct Refusal: Error {}

    /// Runs one input, with a worker that opens a library and with one that is made for it.
    public static func run(_ input: Input) {
        ExpiredCallbacks.handler = { _ in }
        for hasStubs in [false, true] {
            let worker = HostileWorker(input, hasStubs: hasStubs)
            HostileProgram(worker).run()
        }
    }

    private init(_ worker: HostileWorker) {
        self.worker = worker
        strategy = worker.strategy()
    }

    private func run() {
        worker.isFair = worker.input.byte() & 7 != 0
        step { try load() }
        worker.isFair = false
        while !worker.input.isEmpty { step { try use() } }
    }

    /// Makes a call, or a few requests, that are within no other. A worker that has broken the rules on the
    /// way is never asked again, and whoever called has been told.
    private func step(_ body: () throws -> Void) {
        var error: (any Error)?
        do { try body() } catch let thrown { error = thrown }
        if let error { check(error is ForeignError, "\(error)") }
        guard let life = worker.life, life.isEnded, !life.isOver else { return }
        check(error != nil, "a worker has broken the rules, and nobody is told")
        life.isOver = true
    }

    private func load() throws { library = try strategy.load(Library.self) }

    private func use() throws {
        let choice = worker.input.byte()
        guard let library else { return try load() }
        switch choice % 28 {
        case 0:
            let (value, errno) = try library.number(Int32(choice))
            check(value == Int32(truncatingIfNeeded: result), "\(value)")
            check(errno >= Int32.min, "errno")
        case 1: check(try library.small() == UInt8(truncatingIfNeeded: result), "a small number")
        case 2: look(try library.truth())
        case 3: check(try library.level().rawValue == UInt32(truncatingIfNeeded: result), "a level")
        case 4:
            let ratio = try library.ratio(1, 2)
            let bits = UInt32(truncatingIfNeeded: result)
            check(ratio.bitPattern == bits || ratio.isNaN, "a float")
        case 5:
            let size = try library.size()
            check(size.unchecked(because: "it is compared") == result, "a size")
            check(try size.checked(in: 0...100) <= 100, "a checked size")
        case 6: look(try library.text("text"))
        case 7: look(try library.name())
        case 8: keep(try library.thing())
        case 9, 10: try pass()
        case 11: look(try library.pair(Pair(number: 1, isOdd: true, ratio: 2)))
        case 12: look(try library.big(Big(things.last!)))
        case 13:
            let bytes = Out<UInt8>(count: worker.input.number(below: 300))
            try library.fill(bytes)
            check(bytes.elements.count == bytes.count, "bytes")
        case 14, 15: try change()
        case 16: _ = try library.read(In([1, 2, 3]))
        case 17, 18: _ = try library.apply(unary())
        case 19, 20: look(try library.visit(visitor()))
        case 21:
            try library.count.set(library.count.get())
            _ = try library.memory.load(library.count.pointer, at: Int(worker.input.byte()))
        case 22: try look(library.state.get())
        case 23: try library.state.set(Big(things.last!))
        case 24: try look(at: Pointer(address: thing().address))
        case 25:
            let block = try library.memory.allocate(Int64.self, count: worker.input.number(below: 100))
            try library.memory.store(7, to: block.pointer)
            _ = try library.memory.load(block.pointer)
        case 26: try drop()
        default: try load()
        }
    }

    private var result: UInt64 { worker.life?.result.first ?? 0 }

    // MARK: Handles

    private func keep(_ thing: Handle<Thing>?) {
        if things.count > 8 { things.removeLast() }
        things.append(thing)
    }

    private func thing() throws -> Handle<Thing> {
        guard let thing = things[worker.input.number(below: things.count)] else { throw refused }
        return thing
    }

    private var refused: ForeignError { ForeignError(.outOfRange, "there is none") }

    /// What the worker gets is an address, or a number, and not what looks like another's.
    private func pass() throws {
        let thing = things[worker.input.number(below: things.count)]
        _ = try library!.use(thing)
        let bits = worker.life?.call.first ?? 0
        let isNumber = bits < 1 << 16 || bits > .max - 1 << 16
        check(isNumber || bits >> 47 == 0 || bits >> 47 == 0xFFFE, "a handle becomes \(bits)")
    }

    // MARK: Memory

    private func change() throws {
        if buffers.isEmpty || worker.input.byte() & 1 == 0 {
            if buffers.count > 4 { buffers.removeFirst() }
            buffers.append(InOut((0..<worker.input.number(below: 5)).map { _ in Big(things.last!) }))
        }
        let buffer = buffers[worker.input.number(below: buffers.count)]
        let truths = Out<Bool>(count: 3)
        try library!.change(buffer, truths)
        for truth in truths.elements { look(truth) }
        for big in buffer.elements { look(big) }
    }

    private func look(at pointer: Pointer<Big>) throws {
        let memory = library!.memory
        let bytes = pointer.cast(to: Untyped.self)
        switch worker.input.byte() % 6 {
        case 0: look(try memory.load(pointer))
        case 1: look(try memory.load(pointer, at: Int(Int8(bitPattern: worker.input.byte()))))
        case 2: try memory.store(Big(nil), to: pointer)
        case 3: look(try memory.string(at: pointer.cast(to: C.Char.self), limit: worker.input.number(below: 5000)))
        case 4:
            let count = worker.input.number(below: 5000)
            check(try memory.bytes(at: bytes, count: count).count == count, "bytes")
        default: try memory.store(bytes: [1, 2, 3], at: bytes)
        }
    }

    private func drop() throws {
        switch worker.input.byte() % 5 {
        case 0: buffers = []
        case 1: unaries = []
        case 2: visitors = []
        case 3: things = [nil]
        default:
            let reason = ForeignError(.libraryTerminated, "the program has stopped it")
            strategy.loading.session.stop(until: .past, reason)
            throw reason
        }
    }

    // MARK: Callbacks

    private func unary() -> Callback<Unary>? {
        if unaries.isEmpty || worker.input.byte() & 3 == 0 {
            if unaries.count > 3 { unaries.removeFirst() }
            unaries.append(Callback(fallback: -1) { [unowned self] number in
                try nested()
                return number &+ 1
            })
        }
        let index = worker.input.number(below: unaries.count + 1)
        return index < unaries.count ? unaries[index] : nil
    }

    private func visitor() -> Callback<Visitor> {
        if visitors.isEmpty || worker.input.byte() & 3 == 0 {
            if visitors.count > 3 { visitors.removeFirst() }
            visitors.append(
                Callback(fallback: Big(nil)) { [unowned self] text, bigs, thing, truth, level, pair in
                    if let text { look(text) }
                    for big in bigs.elements { look(big) }
                    keep(thing)
                    look(truth)
                    check(level.rawValue <= .max, "a level")
                    look(pair)
                    try nested()
                    return Big(thing)
                })
        }
        return visitors[worker.input.number(below: visitors.count)]
    }

    /// What a closure does.
    private func nested() throws {
        switch worker.input.byte() % 4 {
        case 0: throw Refusal()
        case 1: if !worker.input.isEmpty { try use() }
        default: break
        }
    }

    // MARK: Values

    private func look(_ truth: Bool) {
        let byte = withUnsafeBytes(of: truth) { $0[0] }
        check(byte <= 1, "a Bool has the byte \(byte)")
    }

    private func look(_ text: String?) {
        guard let text else { return }
        check(!text.utf8.contains(0), "a text has a NUL inside")
        check(String(validating: text.utf8, as: UTF8.self) == text, "a text is no UTF-8")
    }

    private func look(_ pair: Pair) { look(pair.isOdd) }

    private func look(_ big: Big) {
        look(big.isOdd)
        keep(big.thing)
    }
}

extension Big {
    fileprivate init(_ thing: Handle<Thing>?) {
        self.init(thing: thing, isOdd: true, level: .low, small: 3, numbers: [1, 2, 3])
    }
}
