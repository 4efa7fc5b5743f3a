import CTypes
import Synchronization
import TestSupport
import Testing

private enum Table: OpaqueType { static let spelling = "GHashTable" }
private enum KeyFile: OpaqueType { static let spelling = "GKeyFile" }

/// What a container keeps: an address of the library's or the program's, or a small number.
private typealias Item = Pointer<Untyped>
private typealias Hash = (Item?) -> UInt32
private typealias Equal = (Item?, Item?) -> Int32
private typealias Destroy = (Item?) -> Void
private typealias Each = (Item?, Item?, UserData<Log>) -> Void
private typealias Compare = (Item?, Item?) -> Int32

private final class Log: Sendable {
    let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

private struct List: CStruct {
    var data: Item?
    var next, previous: Pointer<List>?
    static let layout = StructLayout("GList") {
        Field("data", \List.data)
        Field("next", \List.next)
        Field("prev", \List.previous)
    }
}

private struct Failure: CStruct {
    var domain: UInt32
    var code: Int32
    var message: Pointer<C.Char>?
    static let layout = StructLayout("GError") {
        Field("domain", \Failure.domain)
        Field("code", \Failure.code)
        Field("message", \Failure.message)
    }
}

private struct GLib<F: Foreign>: BindingSet {
    let memory: F.Memory
    let createTable:
        Fn<F, (Callback<Hash>?, Callback<Equal>?, Callback<Destroy>?, Callback<Destroy>?) -> Handle<Table>>
    let createTextTable:
        Fn<
            F, (FunctionPointer<Hash>, FunctionPointer<Equal>, FunctionPointer<Destroy>, Callback<Destroy>?) ->
                Handle<Table>
        >
    let textHash: FunctionPointer<Hash>
    let textEqual: FunctionPointer<Equal>
    let freePointer: FunctionPointer<Destroy>
    let destroyTable: Fn<F, (Handle<Table>) -> Checked<NoValue>>
    let insert: Fn<F, (Handle<Table>, Item?, Item?) -> Checked<Int32>>
    let lookup: Fn<F, (Handle<Table>, Item?) -> Checked<Item?>>
    let lookupText: Fn<F, (Handle<Table>, CString) -> Item?>
    let remove: Fn<F, (Handle<Table>, Item?) -> Checked<Int32>>
    let each: Fn<F, (Handle<Table>, Callback<Each>, UserData<Log>) -> Void>
    let size: Fn<F, (Handle<Table>) -> UInt32>

    let prepend: Fn<F, (Pointer<List>?, Item?) -> Pointer<List>>
    let sort: Fn<F, (Pointer<List>?, Callback<Compare>) -> Pointer<List>?>
    let freeList: Fn<F, (Pointer<List>?, Callback<Destroy>) -> Void>

    let free: Fn<F, (Pointer<C.Char>?) -> Void>
    let duplicate: Fn<F, (CString) -> Pointer<C.Char>>
    let print: Fn<F, (CString, Variadic<CString>, Variadic<C.Long>, Variadic<Double>) -> Pointer<C.Char>>
    let split: Fn<F, (CString, CString, Int32) -> Pointer<Pointer<C.Char>?>>
    let freeTexts: Fn<F, (Pointer<Pointer<C.Char>?>?) -> Void>

    let quark: Fn<F, (CString) -> UInt32>
    let quarkText: Fn<F, (UInt32) -> CString?>
    let keyFileQuark: Fn<F, () -> UInt32>
    let createKeyFile: Fn<F, () -> Handle<KeyFile>>
    let freeKeyFile: Fn<F, (Handle<KeyFile>) -> Void>
    let parse: Fn<F, (Handle<KeyFile>, Counted<In<C.Char>, C.Size>, UInt32, Out<Pointer<Failure>?>?) -> Int32>
    let integer: Fn<F, (Handle<KeyFile>, CString, CString, Out<Pointer<Failure>?>?) -> Int32>
    let freeFailure: Fn<F, (Pointer<Failure>?) -> Void>
    let major: Global<F, UInt32>

    init(_ f: F) {
        memory = f.memory
        createTable = f.fn("g_hash_table_new_full", "hash", "equal", "destroyKey", "destroyValue")
        createTextTable = f.fn("g_hash_table_new_full", "hash", "equal", "destroyKey", "destroyValue")
        textHash = f.functionPointer("g_str_hash")
        textEqual = f.functionPointer("g_str_equal")
        freePointer = f.functionPointer("g_free")
        destroyTable = f.fn("g_hash_table_destroy")
        insert = f.fn("g_hash_table_insert")
        lookup = f.fn("g_hash_table_lookup")
        lookupText = f.fn("g_hash_table_lookup")
        remove = f.fn("g_hash_table_remove")
        each = f.fn("g_hash_table_foreach")
        size = f.fn("g_hash_table_size")
        prepend = f.fn("g_list_prepend")
        sort = f.fn("g_list_sort")
        freeList = f.fn("g_list_free_full")
        free = f.fn("g_free")
        duplicate = f.fn("g_strdup")
        print = f.fn("g_strdup_printf")
        split = f.fn("g_strsplit")
        freeTexts = f.fn("g_strfreev")
        quark = f.fn("g_quark_from_string")
        quarkText = f.fn("g_quark_to_string")
        keyFileQuark = f.fn("g_key_file_error_quark")
        createKeyFile = f.fn("g_key_file_new")
        freeKeyFile = f.fn("g_key_file_free")
        parse = f.fn("g_key_file_load_from_data", "file", "text", "flags", "error")
        integer = f.fn("g_key_file_get_integer", "file", "group", "key", "error")
        freeFailure = f.fn("g_error_free")
        major = f.global("glib_major_version")
    }

    func text(_ item: Item?) throws -> String { try memory.string(at: #require(item).cast(to: C.Char.self)) }

    /// What an `error` argument was left with, which is given back.
    func take(_ failure: Out<Pointer<Failure>?>) throws -> (domain: String?, code: Int32, text: String) {
        let pointer = try #require(failure.value)
        let value = try memory.load(pointer)
        let text = try memory.string(at: #require(value.message))
        try freeFailure(pointer)
        return (try quarkText(value.domain), value.code, text)
    }
}

@Suite struct GLibTests {
    private static let name = "libglib-2.0.so.0"

    @Test("A hash table hashes, compares and destroys in Swift", arguments: Strategy.all)
    func tables(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let glib = try f.load(GLib<F>.self)
            // Keys are the same if their cases are all that differs.
            let hash = Callback<Hash>(named: "hash", fallback: 0) {
                try glib.text($0).lowercased().utf8.reduce(5381) { $0 &* 33 &+ UInt32($1) }
            }
            let equal = Callback<Equal>(named: "equal", fallback: 0) {
                try glib.text($0).lowercased() == glib.text($1).lowercased() ? 1 : 0
            }
            var destroyed: [String] = []
            let destroyKey = Callback<Destroy>(named: "destroyKey") { destroyed.append(try glib.text($0)) }
            let destroyValue = Callback<Destroy>(named: "destroyValue") { item in
                destroyed.append("\(Int(bitPattern: item?.address))")
            }
            let table = try glib.createTable(hash, equal, destroyKey, destroyValue)
            var keys: [Allocation<C.Char>] = []
            func key(_ text: String) throws -> Item {
                keys.append(try f.memory.allocate(copying: text))
                return keys[keys.count - 1].pointer.cast(to: Untyped.self)
            }
            func number(_ value: Int) -> Item? { UnsafeRawPointer(bitPattern: value).map { Item(address: $0) } }
            #expect(try glib.insert(table, key("One"), number(1)) == 1)
            #expect(try glib.insert(table, key("two"), number(2)) == 1)
            // The old key stays, the new one and the old value go.
            #expect(try glib.insert(table, key("ONE"), number(11)) == 0)
            #expect(destroyed == ["ONE", "1"])
            #expect(try glib.size(table) == 2 && glib.lookup(table, key("TWO")) == number(2))
            #expect(try glib.lookup(table, key("three")) == nil)

            let log = UserData(Log())
            let each = Callback<Each>(named: "each") { key, value, log in
                log.object.add("\(try glib.text(key)) \(Int(bitPattern: value?.address))")
            }
            try glib.each(table, each, log)
            #expect(log.object.lines.withLock { $0.sorted() } == ["One 11", "two 2"])
            #expect(try glib.remove(table, key("tWO")) == 1)
            try glib.destroyTable(table)
            #expect(destroyed == ["ONE", "1", "two", "2", "One", "11"])
        }
        try check(strategy.library(Self.name))
    }

    @Test("A hash table uses functions of the library's own, and memory of its own", arguments: Strategy.all)
    func texts(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let glib = try f.load(GLib<F>.self)
            var values: [Item?] = []
            let destroy = Callback<Destroy>(named: "destroy") { values.append($0) }
            let table = try glib.createTextTable(glib.textHash, glib.textEqual, glib.freePointer, destroy)
            for (index, name) in ["a", "b", "a"].enumerated() {
                let key = try glib.duplicate(name).cast(to: Untyped.self)
                _ = try glib.insert(table, key, Item(address: UnsafeRawPointer(bitPattern: index + 1)!))
            }
            #expect(try Int(bitPattern: glib.lookupText(table, "a")?.address) == 3)
            #expect(try glib.lookupText(table, "c") == nil)
            try glib.destroyTable(table)
            #expect(values.map { Int(bitPattern: $0?.address) }.sorted() == [1, 2, 3])
        }
        try check(strategy.library(Self.name))
    }

    @Test("A list is sorted by a closure, walked, and its items are given back", arguments: Strategy.all)
    func lists(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let glib = try f.load(GLib<F>.self)
            let words = try glib.split("pear,fig,apple,kiwi", ",", -1)
            var (list, index) = (Pointer<List>?.none, 0)
            while let word = try f.memory.load(words, at: index) {
                list = try glib.prepend(list, glib.duplicate(f.memory.string(at: word)).cast(to: Untyped.self))
                index += 1
            }
            try glib.freeTexts(words)
            let byText = Callback<Compare>(named: "byText", fallback: 0) { a, b in
                let (a, b) = (try glib.text(a), try glib.text(b))
                return a < b ? -1 : a == b ? 0 : 1
            }
            list = try glib.sort(list, byText)
            var (sorted, next, last) = ([String](), list, Pointer<List>?.none)
            while let pointer = next {
                let item = try f.memory.load(pointer)
                #expect(item.previous == last)
                sorted.append(try glib.text(item.data))
                (last, next) = (pointer, item.next)
            }
            #expect(index == 4 && sorted == ["apple", "fig", "kiwi", "pear"])
            var freed = 0
            let destroy = Callback<Destroy>(named: "destroy") {
                freed += 1
                try glib.free($0?.cast(to: C.Char.self))
            }
            try glib.freeList(list, destroy)
            #expect(freed == 4)
        }
        try check(strategy.library(Self.name))
    }

    @Test("Errors are structures that are left behind, and texts have numbers", arguments: Strategy.all)
    func errors(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let glib = try f.load(GLib<F>.self)
            #expect(try glib.major.get() == 2)
            let text = try glib.print("%s %ld %.3f", "é", -1 << 40, 0.125)
            #expect(try f.memory.string(at: text) == "é -1099511627776 0.125")
            try glib.free(text)
            let quark = try glib.quark("swift-bind")
            #expect(try quark != 0 && glib.quark("swift-bind") == quark)
            #expect(try glib.quarkText(quark) == "swift-bind" && glib.quarkText(0) == nil)

            let file = try glib.createKeyFile()
            let failure = Out<Pointer<Failure>?>()
            #expect(try glib.parse(file, In(utf8: "[g]\nn=42\nt=x"), 0, failure) == 1 && failure.value == nil)
            #expect(try glib.integer(file, "g", "n", failure) == 42 && failure.value == nil)
            #expect(try glib.integer(file, "g", "t", failure) == 0)
            let invalid = try glib.take(failure)
            #expect(invalid.domain == "g-key-file-error-quark" && invalid.code == 5)
            #expect(invalid.text.contains("cannot be interpreted"))
            let missing = Out<Pointer<Failure>?>()
            #expect(try glib.integer(file, "g", "none", missing) == 0)
            #expect(try glib.take(missing).code == 3)
            let broken = Out<Pointer<Failure>?>()
            #expect(try glib.parse(file, In(utf8: "no group"), 0, broken) == 0)
            #expect(try glib.take(broken).domain == glib.quarkText(glib.keyFileQuark()))
            try glib.freeKeyFile(file)
        }
        try check(strategy.library(Self.name))
    }
}
