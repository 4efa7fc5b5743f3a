import CTypes
import TestSupport
import Testing

private enum Milliseconds: CView {
    typealias Value = Duration
    typealias Representation = Int32
    static func represent(_ duration: Duration) throws(ForeignError) -> Int32 {
        guard let count = Int32(exactly: duration / .milliseconds(1)) else {
            throw ForeignError(.outOfRange, "\(duration) is no whole number of milliseconds")
        }
        return count
    }
    static func view(_ count: Int32) throws(ForeignError) -> Duration {
        if count < 0 { throw ForeignError(.outOfRange, "there is no time of \(count) ms") }
        return .milliseconds(count)
    }
}

private enum Words: CView {
    typealias Value = [String]
    typealias Representation = CString
    static func represent(_ words: [String]) -> String { words.joined(separator: " ") }
    static func view(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

private struct Views<F: Foreign>: BindingSet {
    let milliseconds: Fn<F, (Milliseconds) -> Milliseconds>
    let count: Fn<F, (Int32) -> Milliseconds>
    let length: Fn<F, (Words) -> C.Size>
    let greeting: Fn<F, (Int32) -> Words>
    let apply: Fn<F, (Callback<(Milliseconds) -> Int32>, Int32) -> Int32>

    init(_ f: F) {
        milliseconds = f.fn("fx_int32")
        count = f.fn("fx_int32")
        length = f.fn("fx_length")
        greeting = f.fn("fx_greeting")
        apply = f.fn("fx_apply")
    }
}

@Suite struct ViewTests {
    @Test("Values are what they stand for, on their way to C and back", arguments: Strategy.all)
    func views(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Views.self)
            #expect(try lib.milliseconds(.seconds(2)) == .milliseconds(2000))
            #expect(try lib.length(["one", "two"]) == 7)
            #expect(try lib.greeting(1) == ["Grüße", "🌍"])
            let seconds = Callback<(Milliseconds) -> Int32>(fallback: 0) { Int32($0 / .seconds(1)) }
            #expect(try lib.apply(seconds, 5000) == 5)
        }
        try check(strategy.process)
    }

    @Test("What cannot be represented is thrown, either way", arguments: Strategy.all)
    func refusals(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Views.self)
            let error = foreignError { _ = try lib.milliseconds(.microseconds(1)) }
            #expect(error?.code == .outOfRange && error?.function == "fx_int32", "\(error as Any)")
            #expect(foreignError { _ = try lib.count(-1) }?.code == .outOfRange)
            #expect(foreignError { _ = try lib.length(["a\0"]) }?.code == .stringContainsNUL)
        }
        try check(strategy.process)
    }
}
