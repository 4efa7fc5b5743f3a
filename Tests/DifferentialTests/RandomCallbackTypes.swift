import CTypes
import TestSupport

/// A union that may hold an address, so that it stays in process.
private typealias Local = RandomStruct<
    NextMember<NextMember<NoFields<NaturalPacking>, Pointer<Untyped>?>, InlineArray<2, Double>>
>

private typealias Packed = RandomStruct<NextField<NextField<NoFields<BytePacking>, Int8>, Int32>>

private typealias Endless = RandomStruct<
    NextField<NextField<NoFields<NaturalPacking>, Int32>, FlexibleArray<Int16>>
>

private struct Line: CStruct {
    var value: Int32
    static let layout = AlignedLayout<_, _, 16>("struct line") { Field("value", \Line.value) }
}

private struct Part: CStruct {
    var value: Int32
    static let layout = PartialLayout<_, _, 16, 4>("struct part") { At<4>.field("value", \Part.value) }
}

extension TypeGenerator {
    /// A type that a callback's argument can have.
    mutating func incoming() -> any CIncoming.Type {
        switch Int.random(in: 0..<40, using: &random) {
        case 0..<8: Self.translated.randomElement(using: &random)!
        case 8: Self.local.randomElement(using: &random)!
        default: type()
        }
    }

    /// A type that a callback's result can have.
    mutating func outgoing() -> RandomType {
        Int.random(in: 0..<40, using: &random) == 0 ? Local.self : type()
    }

    private static let translated: [any CIncoming.Type] = [
        CString.self, CString?.self, Pointer<Untyped>.self, Handle<Thing>.self,
        FunctionPointer<(Int32) -> Int32>.self, Milliseconds.self, Tainted<CString>.self, Tainted<Int16>.self,
        Counted<In<UInt8>, C.Size>.self, Counted<In<C.Char>, Int32>.self, Counted<In<Double>, Int8>.self,
        Counted<In<Bool>, UInt16>.self, Counted<In<CComplex<Float>>, C.Long>.self,
        Counted<In<Pointer<Untyped>?>, UInt8>.self, Counted<In<RandomStruct<Padded>>, Int64>.self,
    ]

    private typealias Padded = NextField<NextField<NoFields<NaturalPacking>, Int8>, Double>

    private static let local: [any CIncoming.Type] = [
        Local.self, UnsafeRawPointer.self, UnsafeMutableRawPointer?.self,
    ]

    fileprivate static let unpassable: [RandomType] = [Packed.self, Endless.self, Line.self, Part.self]
}

extension RandomCallback {
    /// A callback with a type, of an argument or the result, of which only a C compiler knows how it travels.
    init(_ name: String, withUnpassable types: inout TypeGenerator) {
        let type = TypeGenerator.unpassable.randomElement(using: &types.random)!
        let other = RandomCallback(name, &types)
        self.init(other, replacing: Int.random(in: 0...other.arguments.count, using: &types.random), by: type)
    }
}
