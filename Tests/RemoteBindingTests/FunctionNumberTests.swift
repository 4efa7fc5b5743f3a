import CTypes
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import RemoteBinding

private typealias Unary = (Int32) -> Int32

private struct Absolute<F: Foreign>: BindingSet {
    let abs: Fn<F, Unary>
    init(_ f: F) { abs = f.fn("abs") }
}

private struct Upper<F: Foreign>: BindingSet {
    let toupper: Fn<F, Unary>
    init(_ f: F) { toupper = f.fn("toupper") }
}

private struct Lower<F: Foreign>: BindingSet {
    let tolower: Fn<F, Unary>
    init(_ f: F) { tolower = f.fn("tolower") }
}

private struct Newer<F: Foreign>: BindingSet {
    let abs: Fn<F, Unary>
    let newer: Fn<F, Unary>?
    init(_ f: F) {
        abs = f.fn("abs")
        newer = f.fn(optional: "swb_no_such_function")
    }
}

private struct Pointing<F: Foreign>: BindingSet {
    let abs: Fn<F, Unary>
    /// Stands for a function that gives the address of `abs`.
    let pick: Fn<F, () -> FunctionPointer<Unary>?>
    init(_ f: F) {
        abs = f.fn("abs")
        pick = f.fn("rand")
    }
}

@Suite struct FunctionNumberTests {
    @Test("A worker that ends while functions are being bound is followed by one that has the others")
    func endWhileBinding() throws {
        let holdsNext = Atomic(false)
        let isHeld = DispatchSemaphore(value: 0)
        let mayEnd = DispatchSemaphore(value: 0)
        let isOver = DispatchSemaphore(value: 0)
        let worker = ServedWorker { message, lane, serve in
            let isBinding = message.kind == .bind
            serve()
            guard isBinding, holdsNext.exchange(false, ordering: .sequentiallyConsistent) else { return }
            isHeld.signal()
            mayEnd.wait()
            lane.worker.end(ForeignError(.libraryTerminated, "it has crashed"))
        }
        let strategy = worker.strategy()
        let first = try strategy.load(Absolute.self)
        holdsNext.store(true, ordering: .sequentiallyConsistent)
        Thread.detachNewThread {
            #expect(foreignError { _ = try strategy.load(Upper.self) }?.code == .libraryTerminated)
            isOver.signal()
        }
        isHeld.wait()
        // On another lane, after it and before its end.
        let third = try strategy.load(Lower.self)
        mayEnd.signal()
        isOver.wait()
        for _ in 0..<2 {
            #expect(try first.abs(-5) == 5)
            #expect(try third.tolower(65) == 97)
            #expect(try strategy.load(Upper.self).toupper(97) == 65)
            strategy.stop()
        }
    }

    @Test("A worker that says a number of its own when it binds is ended, and not remembered")
    func lyingNumber() throws {
        let lies = Atomic(true)
        let worker = ServedWorker { message, _, serve in
            let isBinding = message.kind == .bind
            serve()
            if isBinding, lies.load(ordering: .relaxed) { message.answer(.answer, 77) }
        }
        let strategy = worker.strategy()
        #expect(foreignError { _ = try strategy.load(Absolute.self) }?.code == .malformedMessage)
        lies.store(false, ordering: .relaxed)
        let library = try strategy.load(Absolute.self)
        for _ in 0..<3 {
            #expect(try library.abs(-5) == 5)
            strategy.stop()
        }
    }

    @Test("A function that only a worker before has said to have throws when it is called, and nothing else does")
    func lyingName() throws {
        let lies = Atomic(true)
        let worker = ServedWorker { message, _, serve in
            let isFinding = message.kind == .find
            serve()
            if isFinding, lies.load(ordering: .relaxed), message.words[0] == 0 { message.answer(.answer, 0x10_0000) }
        }
        let strategy = worker.strategy()
        let library = try strategy.load(Newer.self)
        lies.store(false, ordering: .relaxed)
        let newer = try #require(library.newer)
        for _ in 0..<2 {
            strategy.stop()
            #expect(try library.abs(-5) == 5)
            let error = foreignError { _ = try newer(1) }
            #expect(error?.code == .symbolNotFound && error?.function == "swb_no_such_function", "\(error as Any)")
            #expect(try library.abs(-6) == 6)
        }
    }

    /// A worker whose `rand` gives the address of `abs`, and how many functions it has been asked to bind.
    private func pointingWorker(_ bound: @escaping @Sendable () -> Void) -> ServedWorker {
        let absolute = UInt64(UInt(bitPattern: dlsym(dlopen(nil, RTLD_NOW), "abs")))
        return ServedWorker { message, _, serve in
            if message.kind == .bind { bound() }
            if message.isCall, message.payloadSize == 0 {
                message.answer(.result, absolute)
            } else {
                serve()
            }
        }
    }

    @Test("At a restart functions without names are not bound again, and those with names once")
    func nameless() throws {
        let count = Atomic(0)
        let strategy = pointingWorker { count.add(1, ordering: .relaxed) }.strategy()
        let library = try strategy.load(Pointing.self)
        for _ in 0..<50 {
            let absolute = try strategy.function(at: #require(try library.pick()))
            #expect(try absolute(-5) == 5)
            #expect(try strategy.load(Lower.self).tolower(65) == 97)
            strategy.stop()
            #expect(foreignError { _ = try absolute(-5) }?.code == .unknownHandle)
            #expect(try library.abs(-5) == 5)
        }
        strategy.stop()
        let before = count.load(ordering: .relaxed)
        _ = try library.abs(-5)
        #expect(count.load(ordering: .relaxed) == before + 3)
    }

    @Test("A worker that is full of functions without names is followed by one that is not")
    func manyNameless() throws {
        let strategy = pointingWorker {}.strategy()
        let library = try strategy.load(Pointing.self)
        for _ in 0..<2 {
            let pointer = try #require(try library.pick())
            let absolute = try strategy.function(at: pointer)
            let error = foreignError {
                for offset in 1..<70_000 {
                    _ = try strategy.function(at: FunctionPointer<Unary>(address: pointer.address + offset))
                }
            }
            #expect(error?.code == .outOfRange)
            #expect(try absolute(-5) == 5)
            // There is room for those with names.
            #expect(try strategy.load(Lower.self).tolower(65) == 97)
            strategy.stop()
        }
    }
}
