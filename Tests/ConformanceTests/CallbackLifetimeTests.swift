import CTypes
import Synchronization
import TestSupport
import Testing

private final class Token {}

// In the suite of the other tests that store a function pointer in the fixtures: one at a time.
extension CallbackTests {
    @Test("A callback that ends inside its own call runs to its end", arguments: Strategy.all)
    func endsItself(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            weak var weakToken: Token?
            var own: Callback<Callbacks<F>.Unary>?
            do {
                let token = Token()
                weakToken = token
                own = Callback(fallback: 0) { x in
                    own?.expire()
                    own = nil
                    return withExtendedLifetime(token) { x + 1 }
                }
            }
            #expect(try lib.apply(own, 4) == 5)
            #expect(own == nil)
            #expect(weakToken == nil, "what it captured is kept after its last call")
        }
        try check(strategy.process)
    }

    @Test("What a callback captured is released however deep it ends", arguments: Strategy.all)
    func endsDeep(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            weak var weakToken: Token?
            var wasReleased = false
            var again: Callback<Callbacks<F>.Unary>?
            let nest = Callback<Callbacks<F>.Unary>(fallback: -1000) { depth in
                if depth > 0 { return try lib.nest(again!, depth) }
                do {
                    let token = Token()
                    weakToken = token
                    let inner = Callback<Callbacks<F>.Unary>(fallback: 0) { x in
                        withExtendedLifetime(token) { x }
                    }
                    _ = try lib.apply(inner, 1)
                }
                wasReleased = weakToken == nil
                return 0
            }
            again = nest
            #expect(try lib.nest(nest, 60) == 60)
            again = nil
            #expect(wasReleased)
        }
        try check(strategy.process)
    }

    @Test("A callback may end others when it is released", arguments: Strategy.all)
    func endsOthers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            weak var weakToken: Token?
            do {
                let token = Token()
                weakToken = token
                var chain = Callback<Callbacks<F>.Unary>(fallback: 0) { x in
                    withExtendedLifetime(token) { x }
                }
                for _ in 0..<20 {
                    let next = chain
                    chain = Callback(fallback: 0) { try lib.apply(next, $0) + 1 }
                }
                #expect(try lib.apply(chain, 0) == 20)
            }
            #expect(weakToken == nil)
        }
        try check(strategy.process)
    }

    @Test("An expired callback stays expired while others come and go", arguments: Strategy.all)
    func staysExpired(_ strategy: Strategy) throws {
        let reports = Atomic(0)
        let before = ExpiredCallbacks.handler
        ExpiredCallbacks.handler = { _ in reports.add(1, ordering: .relaxed) }
        defer { ExpiredCallbacks.handler = before }
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            let short = Callback<Callbacks<F>.Unary>(fallback: -5) { $0 }
            try lib.store(short)
            short.expire()
            for n in 0..<500 as Range<Int32> {
                let other = Callback<Callbacks<F>.Unary>(fallback: 0) { $0 + n }
                #expect(try lib.apply(other, 1) == n + 1)
            }
            #expect(try lib.callStoredChecked(1) == -5)
            #expect(reports.load(ordering: .relaxed) == 1)
            try lib.store(nil)
        }
        try check(strategy.process)
    }

    @Test("A function pointer means nothing else while C may hold it", arguments: Strategy.all)
    func ownPointer(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Callbacks.self)
            let kept = Callback<Callbacks<F>.Unary>(fallback: -5) { $0 * 10 }
            try lib.store(kept)
            defer { withExtendedLifetime(kept) {} }
            for _ in 0..<3000 {
                let other = Callback<Callbacks<F>.Unary>(fallback: 0) { $0 }
                _ = try lib.apply(other, 1)
            }
            #expect(try lib.callStored(7) == 70)
            try lib.store(nil)
        }
        try check(strategy.process)
    }
}
