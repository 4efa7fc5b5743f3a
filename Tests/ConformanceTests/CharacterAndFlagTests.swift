import CFixtures
import CTypes
import TestSupport
import Testing

private struct Mask: CFlags {
    let rawValue: UInt32
    static let read = Mask(rawValue: 1)
    static let write = Mask(rawValue: 2)
    static let all = Mask(rawValue: 3)
    static var members: [(String, Mask)] { [("READ", read), ("WRITE", write)] }
}

private struct Characters<F: Foreign>: BindingSet {
    let wideLength: Fn<F, (In<C.WideChar>) -> C.Size>
    let next16: Fn<F, (C.Char16) -> C.Char16>
    let next32: Fn<F, (C.Char32) -> C.Char32>
    let toggle: Fn<F, (Mask, Mask) -> Mask>

    init(_ f: F) {
        wideLength = f.fn("fx_wide_length")
        next16 = f.fn("fx_next16")
        next32 = f.fn("fx_next32")
        toggle = f.fn("fx_toggle_flags")
    }
}

@Suite struct CharacterAndFlagTests {
    @Test("Characters of other widths are numbers", arguments: Strategy.all)
    func characters(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Characters.self)
            let text = "Straße 🚂".unicodeScalars.map { C.WideChar.Value($0.value) }
            #expect(try lib.wideLength(In(text + [0])) == 8)
            #expect(try lib.next16(0xFFFF) == 0)
            #expect(try lib.next32(0x1F682) == 0x1F683)
        }
        try check(strategy.process)
        #expect(C.WideChar.size == MemoryLayout<wchar_t>.size)
        #expect(C.WideChar.Value.isSigned == wchar_t.isSigned)
    }

    @Test("Flags are a set, and bits without a name are kept", arguments: Strategy.all)
    func flags(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Characters.self)
            #expect(try lib.toggle([.read, .write], .write) == .read)
            let odd = try lib.toggle(.read, Mask(rawValue: 0x8000_0000))
            #expect(odd.contains(.read) && odd.rawValue == 0x8000_0001)
            #expect("\(odd)" == "READ | 0x80000000")
            #expect("\(Mask.all)" == "READ | WRITE" && "\(Mask([]))" == "0")
        }
        try check(strategy.process)
        #expect("\(Mask.description)" == "uint32_t")
    }
}
