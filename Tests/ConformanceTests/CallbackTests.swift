import CFixtures
import CTypes
import Synchronization
import TestSupport
import Testing

struct Callbacks<F: Foreign>: BindingSet {
    typealias Unary = (Int32) -> Int32
    typealias Twelve = (
        Int32, Double, C.Long, Float, Int32, Double, C.Long, Float, Int32, Double, C.Long, Float
    ) -> Double
    typealias Five = (Int8, UInt16, Int32, C.Long, UInt8) -> C.Long
    typealias Six = (Int8, UInt16, Int32, C.Long, UInt8, Int16) -> C.Long
    typealias Seven = (Int8, UInt16, Int32, C.Long, UInt8, Int16, UInt32) -> C.Long
    typealias Comparison = (Pointer<UInt32>, Pointer<UInt32>) -> Int32

    let apply: Fn<F, (Callback<Unary>?, Int32) -> Int32>
    let widen: Fn<F, (Callback<() -> Int8>) -> Int32>
    let widenUnsigned: Fn<F, (Callback<() -> UInt8>) -> UInt32>
    let applyFive: Fn<F, (Callback<Five>) -> C.Long>
    let applySix: Fn<F, (Callback<Six>) -> C.Long>
    let applySeven: Fn<F, (Callback<Seven>) -> C.Long>
    let applyMixed: Fn<F, (Callback<Twelve>) -> Double>
    let mapPoint: Fn<F, (Callback<(DD, Double) -> DD>, DD) -> DD>
    let mapBig: Fn<F, (Callback<(Big, Int64) -> Big>, Big) -> Big>
    let mapPair: Fn<F, (Callback<(DI) -> ID>, DI) -> ID>
    let mapII: Fn<F, (Callback<(Int64, Int64, Int64, Int64, Int64, II) -> II>, II) -> II>
    let eachWord: Fn<F, (CString, Callback<(Counted<In<C.Char>, Int32>) -> Void>) -> Void>
    let greetEach: Fn<F, (CString, Callback<(CString, Int32) -> Void>) -> Void>
    let store: Fn<F, (Callback<Unary>?) -> Void>
    let callStored: Fn<F, (Int32) -> Int32>
    let callStoredChecked: Fn<F, (Int32) -> Checked<Int32>>
    let onThread: Fn<F, (Callback<Unary>, Int32) -> Int32>
    let manyThreads: Fn<F, (Callback<Unary>, Int32, Int32) -> Int32>
    let nest: Fn<F, (Callback<Unary>, Int32) -> Int32>
    let qsort: Fn<F, (InOut<UInt32>, C.Size, C.Size, Callback<Comparison>) -> Void>
    let memory: F.Memory

    init(_ f: F) {
        apply = f.fn("fx_apply", "function", "number")
        widen = f.fn("fx_widen")
        widenUnsigned = f.fn("fx_widen_unsigned")
        applyFive = f.fn("fx_apply_five")
        applySix = f.fn("fx_apply_six")
        applySeven = f.fn("fx_apply_seven")
        applyMixed = f.fn("fx_apply_mixed")
        mapPoint = f.fn("fx_map_point")
        mapBig = f.fn("fx_map_big")
        mapPair = f.fn("fx_map_pair")
        mapII = f.fn("fx_map_ii")
        eachWord = f.fn("fx_each_word")
        greetEach = f.fn("fx_each_word")
        store = f.fn("fx_store")
        callStored = f.fn("fx_call_stored")
        callStoredChecked = f.fn("fx_call_stored")
        onThread = f.fn("fx_on_thread")
        manyThreads = f.fn("fx_many_threads")
        nest = f.fn("fx_nest")
        qsort = f.fn("qsort")
        memory = f.memory
    }
}

/// One number made of several small ones.
private func joined(_ digits: [Int]) -> Int { digits.reduce(0) { $0 * 100 + $1 } }

struct Refusal: Error, Equatable { var reason: Int }

@Suite(.serialized) struct CallbackTests {
    @Test("C calls closures, and NULL is nil", arguments: Strategy.all)
    func calls(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            var seen: [Int32] = []
            let square = Callback<Callbacks<F>.Unary>(fallback: 0) {
                seen.append($0)
                return $0 * $0
            }
            #expect(try lib.apply(square, 9) == 81)
            #expect(try lib.apply(square, -3) == 9)
            #expect(try lib.apply(nil, 3) == -1)
            #expect(seen == [9, -3])
        }
        try check(strategy.process)
    }

    @Test("Narrow results of closures are extended", arguments: Strategy.all)
    func narrow(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            #expect(try lib.widen(Callback(fallback: 0) { -1 }) == -1)
            #expect(try lib.widenUnsigned(Callback(fallback: 0) { 200 }) == 200)
        }
        try check(strategy.process)
    }

    @Test(
        "Closures take as many integers as there are registers, and more", arguments: Strategy.all)
    func integers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            let five = Callback<Callbacks<F>.Five>(fallback: 0) { a, b, c, d, e in
                joined([Int(a), Int(b), Int(c), d, Int(e)])
            }
            let six = Callback<Callbacks<F>.Six>(fallback: 0) { a, b, c, d, e, g in
                joined([Int(a), Int(b), Int(c), d, Int(e), Int(g)])
            }
            let seven = Callback<Callbacks<F>.Seven>(fallback: 0) { a, b, c, d, e, g, h in
                joined([Int(a), Int(b), Int(c), d, Int(e), Int(g), Int(h)])
            }
            #expect(try lib.applyFive(five) == joined([-1, 2, -3, 4, 5]))
            #expect(try lib.applySix(six) == joined([-1, 2, -3, 4, 5, -6]))
            #expect(try lib.applySeven(seven) == joined([-1, 2, -3, 4, 5, -6, 7]))
        }
        try check(strategy.process)
    }

    @Test("Closures take twelve arguments, some from the stack", arguments: Strategy.all)
    func twelve(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            let result = try lib.applyMixed(
                Callback(fallback: 0) { a, b, c, d, e, f, g, h, i, j, k, l in
                    let integers = Double(a) + 3 * Double(c) + 5 * Double(e) + 7 * Double(g)
                    let more = 9 * Double(i) + 11 * Double(k)
                    let floats = 2 * b + 4 * Double(d) + 6 * f + 8 * Double(h)
                    return integers + more + floats + 10 * j + 12 * Double(l)
                })
            #expect(result == (1...12).reduce(0) { $0 + Double($1 * $1) })
        }
        try check(strategy.process)
    }

    @Test("Closures take and return structures by value", arguments: Strategy.all)
    func structures(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            let zero = DD(x: 0, y: 0)
            let point = try lib.mapPoint(
                Callback(fallback: zero) { p, k in DD(x: p.x + k, y: p.y * k) }, DD(x: 1, y: 5))
            #expect(point == DD(x: 3, y: 10))
            let big = try lib.mapBig(
                Callback(fallback: Big(a: [0, 0, 0, 0, 0])) { b, k in
                    Big(a: [b.a[4] * k, b.a[3] * k, b.a[2] * k, b.a[1] * k, b.a[0] * k])
                }, Big(a: [1, 2, 3, 4, 5]))
            #expect(big.elements == [15, 12, 9, 6, 3])
            let pair = try lib.mapPair(
                Callback(fallback: ID(i: 0, d: 0)) { ID(i: Int64($0.i) + 1, d: $0.d * 2) },
                DI(d: 1.25, i: 41))
            #expect(pair == ID(i: 42, d: 2.5))
            let ii = try lib.mapII(
                Callback(fallback: II(a: 0, b: 0)) { a, b, c, d, e, p in
                    II(a: a + b + c + d + e + p.a, b: p.b)
                }, II(a: 100, b: -1))
            #expect(ii == II(a: 115, b: -1))
        }
        try check(strategy.process)
    }

    @Test("Closures receive strings and counted buffers as copies", arguments: Strategy.all)
    func buffers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            var words: [String] = []
            try lib.eachWord(
                "drei Wörter hier",
                Callback { word in
                    words.append(try word.text())
                })
            #expect(words == ["drei", "Wörter", "hier"])
            var rests: [String] = []
            try lib.greetEach("a bc", Callback { rest, _ in rests.append(rest) })
            #expect(rests == ["a bc", "bc"])
        }
        try check(strategy.process)
    }

    @Test("qsort with a Swift comparator sorts", arguments: Strategy.all)
    func sorting(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            var state: UInt32 = 1
            let numbers = (0..<1000).map { _ in
                state = state &* 1_103_515_245 &+ 12345
                return state
            }
            #expect(numbers.last == 3_366_742_873)
            let data = InOut<UInt32>(numbers)
            let memory = lib.memory
            try lib.qsort(
                data, 1000, 4,
                Callback(fallback: 0) { a, b in
                    let (x, y) = (try memory.load(a), try memory.load(b))
                    return x < y ? -1 : x == y ? 0 : 1
                })
            #expect(data.elements == numbers.sorted())
        }
        try check(strategy.process)
    }

    @Test(
        "What a closure throws is thrown once C has returned the fallback", arguments: Strategy.all)
    func throwing(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            let refuse = Callback<Callbacks<F>.Unary>(fallback: -77) { _ in throw Refusal(reason: 3)
            }
            let error = try #require(foreignError { _ = try lib.apply(refuse, 1) })
            #expect(
                error.code == .callbackThrew && error.underlying as? Refusal == Refusal(reason: 3))
            try refuse.check()
            #expect(try lib.sum0Free() == 42)

            try lib.store(refuse)
            let checked = try #require(foreignError { _ = try lib.callStoredChecked(1) })
            #expect(checked.underlying as? Refusal == Refusal(reason: 3))
            try lib.store(nil)
        }
        try check(strategy.process)
    }

    @Test("A call that cannot throw leaves the closure's error to check()")
    func throwingDirect() throws {
        let lib = try DynamicProcess.load(Callbacks.self)
        let refuse = Callback<(Int32) -> Int32>(fallback: -77) { _ in throw Refusal(reason: 4) }
        try lib.store(refuse)
        #expect(lib.callStored(1) == -77)
        // A later call is not blamed for it.
        #expect(try lib.apply(Callback(fallback: 0) { $0 }, 6) == 6)
        let error = try #require(foreignError { try refuse.check() })
        #expect(error.underlying as? Refusal == Refusal(reason: 4))
        try refuse.check()
        #expect(try lib.apply(Callback(fallback: 0) { $0 }, 5) == 5)
        try lib.store(nil)
    }

    @Test("withCallback ends the callback and throws what it threw", arguments: Strategy.all)
    func scoped(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            let doubled = Callback<Callbacks<F>.Unary>(fallback: 0) { $0 * 2 }
            #expect(try withCallback(doubled) { try lib.apply($0, 4) } == 8)
            let error = try #require(foreignError { _ = try lib.apply(doubled, 4) })
            #expect(error.code == .expiredCallback && error.function == "fx_apply")
            #expect(error.parameter == "function")
        }
        try check(strategy.process)
    }

    @Test(
        "A call to an expired callback is reported and returns the fallback",
        arguments: Strategy.all)
    func expired(_ strategy: Strategy) throws {
        let reports = Mutex<[String]>([])
        let before = ExpiredCallbacks.handler
        ExpiredCallbacks.handler = { signature in reports.withLock { $0.append(signature) } }
        defer { ExpiredCallbacks.handler = before }
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            do {
                let short = Callback<Callbacks<F>.Unary>(fallback: -5) { $0 + 1 }
                try lib.store(short)
                #expect(try lib.callStored(1) == 2)
                short.expire()
            }
            #expect(try lib.callStored(1) == -5)
            #expect(reports.withLock { $0 } == ["(Int32) -> Int32"])
            try lib.store(nil)
        }
        try check(strategy.process)
    }

    @Test("Errors and reports use a callback's name", arguments: Strategy.all)
    func names(_ strategy: Strategy) throws {
        let reports = Mutex<[String]>([])
        let before = ExpiredCallbacks.handler
        ExpiredCallbacks.handler = { name in reports.withLock { $0.append(name) } }
        defer { ExpiredCallbacks.handler = before }
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            let square = Callback<Callbacks<F>.Unary>(named: "square", fallback: 0) {
                guard $0 < 1000 else { throw Refusal(reason: 5) }
                return $0 * $0
            }
            try lib.store(square)
            let thrown = try #require(foreignError { _ = try lib.apply(square, 1000) })
            #expect(thrown.description.contains("C called as 'square' threw: Refusal(reason: 5)"))
            square.expire()
            #expect(try lib.callStored(1) == 0)
            #expect(reports.withLock { $0 } == ["square"])
            let ended = try #require(foreignError { _ = try lib.apply(square, 2) })
            #expect(ended.message.contains("'square'"))
            try lib.store(nil)

            let unnamed = Callback<Callbacks<F>.Unary>(fallback: 0) { _ in throw Refusal(reason: 6)
            }
            let error = try #require(foreignError { _ = try lib.apply(unnamed, 1) })
            #expect(error.message.contains("'(Int32) -> Int32'"))
            let words = Callback<(CString, Int32) -> Void>(named: "word") { _, _ in
                throw Refusal(reason: 7)
            }
            let word = try #require(foreignError { try lib.greetEach("a", words) })
            #expect(word.message.contains("'word'"))
        }
        try check(strategy.process)
    }

    @Test(
        "An immortal callback outlives its variable, another releases its closure",
        arguments: Strategy.all)
    func lifetimes(_ strategy: Strategy) throws {
        final class Token {}
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            weak var weakToken: Token?
            do {
                let token = Token()
                weakToken = token
                let callback = Callback<Callbacks<F>.Unary>(fallback: 0) { _ in
                    withExtendedLifetime(token) { 1 }
                }
                #expect(try lib.apply(callback, 0) == 1)
            }
            #expect(weakToken == nil)
            try lib.store(Callback(fallback: 0) { $0 + 100 }.immortal())
            #expect(try lib.callStored(1) == 101)
            try lib.store(nil)
        }
        try check(strategy.process)
    }

    @Test("Any thread may call, several at once", arguments: Strategy.all)
    func threads(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            let calls = Atomic(0)
            let count = Callback<Callbacks<F>.Unary>(fallback: 0) { x in
                calls.add(1, ordering: .relaxed)
                return x
            }
            #expect(try lib.onThread(count, 7) == 7)
            #expect(try lib.manyThreads(count, 8, 200) == 200 * 28)
            #expect(calls.load(ordering: .relaxed) == 1601)
        }
        try check(strategy.process)
    }

    @Test("A closure may call back into the library", arguments: Strategy.all)
    func nested(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            var again: Callback<Callbacks<F>.Unary>?
            let nest = Callback<Callbacks<F>.Unary>(fallback: -1000) { depth in
                try lib.nest(again!, depth)
            }
            again = nest
            #expect(try lib.nest(nest, 60) == 60)
            again = nil
        }
        try check(strategy.process)
    }

    @Test("More callbacks than there are compiled thunks", arguments: Strategy.all.filter(\.hasClosures))
    func many(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            let callbacks = (0..<1500).map { n in
                Callback<Callbacks<F>.Unary>(fallback: -1) { $0 + Int32(n) }
            }
            for (n, callback) in callbacks.enumerated() {
                #expect(try lib.apply(callback, 1) == Int32(n) + 1)
            }
            let points = (0..<100).map { n in
                Callback<(DD, Double) -> DD>(fallback: DD(x: 0, y: 0)) { p, k in
                    DD(x: p.x * k, y: Double(n))
                }
            }
            for (n, callback) in points.enumerated() {
                #expect(try lib.mapPoint(callback, DD(x: 2, y: 0)) == DD(x: 4, y: Double(n)))
            }
        }
        try check(strategy.process)
    }

    @Test("Callbacks may end while other threads are calling them", arguments: Strategy.all)
    func ending(_ strategy: Strategy) async throws {
        let before = ExpiredCallbacks.handler
        ExpiredCallbacks.handler = { _ in }
        defer { ExpiredCallbacks.handler = before }
        func check<F: Foreign>(_ f: F) async throws {
            let lib = try f.load(Callbacks.self)
            for _ in 0..<30 {
                let callback = Callback<Callbacks<F>.Unary>(fallback: 0) { [values = [1, 2, 3]] in
                    $0 + Int32(values.count)
                }
                nonisolated(unsafe) let shared = callback
                await withTaskGroup(of: Void.self) { group in
                    group.addTask { _ = try? lib.manyThreads(shared, 4, 300) }
                    group.addTask { shared.expire() }
                }
            }
        }
        try await check(try strategy.process)
    }
}

extension Callbacks {
    /// A call that runs no callback, to see that nothing waits to be thrown.
    fileprivate func sum0Free() throws -> Int32 {
        try apply(Callback(fallback: 0) { _ in 42 }, 0)
    }
}
