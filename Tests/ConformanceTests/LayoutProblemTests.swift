import CTypes
import TestSupport
import Testing

private struct Good: CStruct {
    var a: Int32
    static let layout = StructLayout("struct") { Field("a", \Good.a) }
}

/// Its layout has the fields in another order than the structure.
private struct Swapped: CStruct {
    var low: Int32, high: Int32
    static let layout = StructLayout("struct pair") {
        Field("high", \Swapped.high)
        Field("low", \Swapped.low)
    }
}

private struct Bad: CStruct {
    var pair: Swapped
    static let layout = StructLayout("struct") { Field("pair", \Bad.pair) }
}

private struct Both: CStruct {
    var good: Good, bad: Bad
    static let layout = StructLayout("struct both") {
        Field(anonymous: \Both.good)
        Field(anonymous: \Both.bad)
    }
}

private struct Unaligned: CStruct {
    var a: Int32
    static let layout = PartialLayout<_, _, 8, 0>("struct unaligned") { At<0>.field("a", \Unaligned.a) }
}

private struct Around: CStruct {
    var inner: Unaligned
    static let layout = PartialLayout<_, _, 16, 8>("struct around") { At<0>.field("inner", \Around.inner) }
}

private struct Uses<F: Foreign, S: CStruct>: BindingSet {
    let function: Fn<F, (In<S>) -> Int32>
    init(_ f: F) { function = f.fn("fx_int32") }
}

/// Two structures of one name in C, of which one library has one.
private struct OldItem: CStruct {
    var a: Int32
    static let layout = StructLayout("struct item") { Field("a", \OldItem.a) }
}

private struct NewItem: CStruct {
    var a: Int32, b: Int64
    static let layout = StructLayout("struct item") {
        Field("a", \NewItem.a)
        Field("b", \NewItem.b)
    }
}

/// The same size as `NewItem`, with other fields in it.
private struct OtherItem: CStruct {
    var b: Int64, a: Int64
    static let layout = StructLayout("struct item") {
        Field("b", \OtherItem.b)
        Field("a", \OtherItem.a)
    }
}

/// Those that are like `NewItem`: the same under another name, a part of it, and one that only its name is known of.
private struct SameItem: CStruct {
    var a: Int32, b: Int64
    static let layout = StructLayout("struct item") {
        Field("a", \SameItem.a)
        Field("b", \SameItem.b)
    }
}

private struct PartOfItem: CStruct {
    var b: Int64
    static let layout = PartialLayout<_, _, 16, 8>("struct item") { At<8>.field("b", \PartOfItem.b) }
}

private enum HiddenItem: OpaqueType { static let spelling = "struct item" }

/// Leads to an item.
private struct Holder<S: CStruct>: CStruct {
    var item: Pointer<S>?
    static var layout: StructLayout<Self, some FieldList> {
        StructLayout("struct holder_\(S.self)") { Field("item", \Holder<S>.item) }
    }
}

/// Leads to an item as what a function takes.
private struct Visitor<S: CStruct>: CStruct {
    var visit: FunctionPointer<(Pointer<S>?) -> Void>?
    static var layout: StructLayout<Self, some FieldList> {
        StructLayout("struct visitor_\(S.self)") { Field("visit", \Visitor<S>.visit) }
    }
}

/// Leads to another Swift type of its kind, and that to another.
private struct Endless<T: CMember>: CStruct {
    var visit: FunctionPointer<(Pointer<Endless<Pointer<T>?>>?) -> Void>?
    static var layout: StructLayout<Self, some FieldList> {
        StructLayout("struct endless") { Field("visit", \Endless<T>.visit) }
    }
}

/// A layout that does not fit, with the name of one that does.
private struct FittingPair: CStruct {
    var low: Int32, high: Int32
    static let layout = StructLayout("struct pair") {
        Field("low", \FittingPair.low)
        Field("high", \FittingPair.high)
    }
}

private struct UsesTwo<F: Foreign, S: CMember, T: CMember>: BindingSet {
    let first: Fn<F, (Pointer<S>?) -> Int32>
    let second: Fn<F, (Int32) -> Pointer<T>?>
    init(_ f: F) {
        first = f.fn("fx_int32")
        second = f.fn("fx_int64")
    }
}

private struct UsesBoth<F: Foreign, S: CMember, T: CMember>: BindingSet {
    let function: Fn<F, (Pointer<S>?, Pointer<T>?) -> Int32>
    init(_ f: F) { function = f.fn("fx_int32") }
}

private struct UsesVariable<F: Foreign, S: CMember, T: CMember>: BindingSet {
    let first: Global<F, Pointer<S>?>
    let function: Fn<F, (Pointer<T>?) -> Int32>
    init(_ f: F) {
        first = f.global("fx_first_node")
        function = f.fn("fx_int32")
    }
}

private let loading = Strategy.all.filter { $0.name != Strategy.late.name }

@Suite struct LayoutProblemTests {
    @Test("One structure of C's with two layouts is refused, wherever they are", arguments: loading)
    func twoLayouts(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for error in [
                foreignError { _ = try f.load(UsesTwo<F, OldItem, NewItem>.self) },
                foreignError { _ = try f.load(UsesTwo<F, NewItem, OldItem>.self) },
                foreignError { _ = try f.load(UsesTwo<F, OldItem, Holder<NewItem>>.self) },
                foreignError { _ = try f.load(UsesTwo<F, Visitor<OldItem>, Visitor<NewItem>>.self) },
                foreignError { _ = try f.load(UsesTwo<F, Pointer<OldItem>?, InlineArray<2, NewItem>>.self) },
                foreignError { _ = try f.load(UsesBoth<F, OldItem, NewItem>.self) },
                foreignError { _ = try f.load(UsesBoth<F, Holder<OldItem>, Holder<NewItem>>.self) },
                foreignError { _ = try f.load(UsesVariable<F, OldItem, NewItem>.self) },
                foreignError { _ = try f.load(UsesTwo<F, OldItem, PartOfItem>.self) },
            ] {
                #expect(error?.code == .layoutMismatch)
                let message = error?.message ?? ""
                #expect(message.contains("'struct item'") && message.contains("OldItem"), "\(message)")
                #expect(message.contains("NewItem") || message.contains("PartOfItem"), "\(message)")
            }
            let error = foreignError { _ = try f.load(UsesTwo<F, OtherItem, NewItem>.self) }
            #expect(error?.message.contains("OtherItem") == true && error?.message.contains("NewItem") == true)
            #expect(foreignError { _ = try f.load(UsesTwo<F, OtherItem, PartOfItem>.self) }?.code == .layoutMismatch)
        }
        try check(strategy.process)
    }

    @Test("One structure of C's may have several types that agree", arguments: Strategy.all)
    func agreeing(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            _ = try f.load(UsesTwo<F, NewItem, SameItem>.self)
            _ = try f.load(UsesTwo<F, NewItem, PartOfItem>.self)
            _ = try f.load(UsesTwo<F, NewItem, Optional<CTypes.Handle<HiddenItem>>>.self)
            _ = try f.load(UsesBoth<F, Holder<SameItem>, Holder<NewItem>>.self)
            _ = try f.load(UsesTwo<F, Visitor<SameItem>, Visitor<NewItem>>.self)
            _ = try f.load(UsesTwo<F, Endless<Int32>, Endless<Int64>>.self)
        }
        try check(strategy.process)
    }

    @Test("A layout that does not fit is found behind another of its name, each behind a pointer", arguments: loading)
    func behindPointers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for error in [
                foreignError { _ = try f.load(UsesBoth<F, FittingPair, Swapped>.self) },
                foreignError { _ = try f.load(UsesTwo<F, FittingPair, Swapped>.self) },
                foreignError { _ = try f.load(UsesBoth<F, Holder<FittingPair>, Holder<Swapped>>.self) },
            ] {
                #expect(error?.code == .layoutMismatch)
                #expect(error?.message.contains("field 'high'") == true, "\(error as Any)")
            }
        }
        try check(strategy.process)
    }

    @Test(
        "A structure is looked at even behind another that is spelled the same",
        arguments: loading)
    func sameSpelling(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let error = foreignError { _ = try f.load(Uses<F, Both>.self) }
            #expect(error?.code == .layoutMismatch)
            #expect(error?.message.contains("field 'high'") == true, "\(error as Any)")
        }
        try check(strategy.process)
    }

    @Test(
        "A structure without an alignment is refused, and inside another as well",
        arguments: loading)
    func noAlignment(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for error in [
                foreignError { _ = try f.load(Uses<F, Unaligned>.self) },
                foreignError { _ = try f.load(Uses<F, Around>.self) },
            ] {
                #expect(error?.code == .layoutMismatch && error?.message.contains("alignment of 0") == true)
            }
        }
        try check(strategy.process)
    }
}
