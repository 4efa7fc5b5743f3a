import CTypes
import Synchronization
import TestSupport
import Testing

private final class Tally: Sendable {
    let sum = Mutex<Int32>(0)
}

private final class Other: Sendable {}

private struct Visiting<F: Foreign>: BindingSet {
    typealias Visitor = (UserData<Tally>?, Int32) -> Int32
    let visit: Fn<F, (Callback<Visitor>, UserData<Tally>?, Int32) -> Int32>
    let visitOther: Fn<F, (Callback<Visitor>, UserData<Other>, Int32) -> Int32>
    let keep: Fn<F, (UserData<Tally>?) -> Void>
    let kept: Fn<F, () -> UserData<Tally>?>
    let made: Fn<F, (UInt64) -> UserData<Tally>?>

    init(_ f: F) {
        visit = f.fn("fx_visit")
        visitOther = f.fn("fx_visit")
        keep = f.fn("fx_keep")
        kept = f.fn("fx_kept")
        made = f.fn("fx_made_up")
    }
}

// Serialized: what the library keeps is one variable.
@Suite(.serialized) struct UserDataTests {
    @Test("A Swift object comes back from C as what it is, and NULL as nil", arguments: Strategy.all)
    func objects(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Visiting<F>.self)
            let (data, other) = (UserData(Tally()), UserData(Tally()))
            let add = Callback<Visiting<F>.Visitor>(fallback: -1) { data, value in
                data?.object.sum.withLock { $0 += value }
                return data == nil ? 0 : 1
            }
            #expect(try lib.visit(add, data, 3) == 3)
            #expect(try lib.visit(add, other, 2) == 2)
            #expect(data.object.sum.withLock { $0 } == 3 && other.object.sum.withLock { $0 } == 1)
            #expect(try lib.visit(add, nil, 3) == 0)
            try lib.keep(data)
            #expect(try lib.kept() === data)
            try lib.keep(nil)
            #expect(try lib.kept() == nil)
        }
        try check(strategy.process)
    }

    @Test("What has gone, is of another type or was made up is refused", arguments: Strategy.all)
    func refusals(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Visiting<F>.self)
            weak var object: Tally?
            do {
                let data = UserData(Tally())
                object = data.object
                try lib.keep(data)
            }
            #expect(object == nil)
            #expect(foreignError { _ = try lib.kept() }?.code == .unknownHandle)
            try lib.keep(nil)
            for number in [1, 4096, 0xFFFF_FFFF, UInt64.max] {
                #expect(foreignError { _ = try lib.made(number) }?.code == .unknownHandle, "\(number)")
            }
            let never = Callback<Visiting<F>.Visitor>(fallback: 7) { _, _ in 0 }
            let error = foreignError { _ = try lib.visitOther(never, UserData(Other()), 1) }
            #expect(error?.code == .callbackThrew)
            let reason = error?.underlying as? ForeignError
            #expect(reason?.code == .unknownHandle && reason?.message.contains("<Other>") == true)
        }
        try check(strategy.process)
    }
}
