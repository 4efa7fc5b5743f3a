import CTypes
import Isolation
import TestSupport
import Testing

private struct Sodium<F: Foreign>: BindingSet {
    let start: Fn<F, () -> Int32>
    let keySize: Fn<F, () -> C.Size>
    let seal: Fn<F, (Out<UInt8>, Counted<In<UInt8>, C.UnsignedLongLong>, In<UInt8>, In<UInt8>) -> Int32>
    let open: Fn<F, (Out<UInt8>, Counted<In<UInt8>, C.UnsignedLongLong>, In<UInt8>, In<UInt8>) -> Int32>
    let hash:
        Fn<
            F,
            (Counted<Out<UInt8>, C.Size>, Counted<In<UInt8>, C.UnsignedLongLong>, Counted<In<UInt8>, C.Size>) -> Int32
        >
    let hexadecimal: Fn<F, (Counted<Out<C.Char>, C.Size>, Counted<In<UInt8>, C.Size>) -> Pointer<C.Char>?>

    init(_ f: F) {
        start = f.fn("sodium_init")
        keySize = f.fn("crypto_secretbox_keybytes")
        seal = f.fn("crypto_secretbox_easy", "box", "text", "nonce", "key")
        open = f.fn("crypto_secretbox_open_easy", "text", "box", "nonce", "key")
        hash = f.fn("crypto_generichash", "hash", "text", "key")
        hexadecimal = f.fn("sodium_bin2hex", "hex", "bytes")
    }
}

@Suite struct SodiumTests {
    @Test("A box opens with its key alone", arguments: Strategy.all)
    func boxes(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let sodium = try f.load(Sodium<F>.self)
            #expect(try sodium.start() >= 0)
            let key = (0..<UInt8(try sodium.keySize())).map { $0 }
            let nonce = [UInt8](repeating: 7, count: 24)
            let text = Array("Grüße".utf8)
            let box = Out<UInt8>(count: text.count + 16)
            #expect(try sodium.seal(box, In(text), In(nonce), In(key)) == 0)
            let opened = Out<UInt8>(count: text.count)
            #expect(try sodium.open(opened, In(box.elements), In(nonce), In(key)) == 0)
            #expect(opened.elements == text)
            var changed = box.elements
            changed[3] ^= 1
            #expect(try sodium.open(opened, In(changed), In(nonce), In(key)) == -1)
            #expect(try sodium.open(opened, In(box.elements), In(nonce), In(key.reversed())) == -1)
        }
        try check(strategy.library("libsodium.so.23", .compute.allowing(.random)))
    }

    @Test("A hash has as many bytes as there is room for", arguments: Strategy.all)
    func hashes(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let sodium = try f.load(Sodium<F>.self)
            #expect(try sodium.start() >= 0)
            let hash = Out<UInt8>(count: 32)
            #expect(try sodium.hash(hash, In(Array("abc".utf8)), In([])) == 0)
            let text = Out<C.Char>(count: 65)
            #expect(try sodium.hexadecimal(text, In(hash.elements)) != nil)
            // BLAKE2b-256 of "abc"
            #expect(try text.string() == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")
        }
        try check(strategy.library("libsodium.so.23", .compute.allowing(.random)))
    }
}
