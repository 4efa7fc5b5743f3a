// Made by swift-bind from modes.h, for x86_64-linux-gnu.
import CTypes

enum Store: OpaqueType { static let spelling = "struct modes_store" }
enum Cursor: OpaqueType { static let spelling = "struct modes_cursor" }
typealias CursorRef = Handle<Cursor>

/// What becomes of a visit.
struct Next: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "modes_next"
    static let stop = Next(rawValue: 0)
    static let goOn = Next(rawValue: 1)
    static var members: [(String, Next)] {
        [
            ("MODES_STOP", stop),
            ("MODES_GO_ON", goOn),
        ]
    }
}

typealias Visitor = (Handle<Store>?, CString?, Int32, Pointer<Untyped>?) -> Next
typealias Compare = (Pointer<Int32>?, Pointer<Int32>?) -> Int32

/// The functions and variables of modes.h.
struct Modes<F: Foreign>: BindingSet {
    let memory: F.Memory
    /// Makes a store.
    ///
    /// - Parameter name: what it is called
    /// - Returns: the store, which modes_free() frees
    let new: Fn<F, (CString?) -> Handle<Store>?>
    let free: Fn<F, (Handle<Store>?) -> Void>
    let name: Fn<F, (Handle<Store>?) -> CString?>
    /// Adds some values.
    /// - Returns: how many there are then
    let add: Fn<F, (Handle<Store>?, Counted<In<Int32>, C.Size>?) -> Int32>
    /// Copies the name to `buffer`, and a NUL.
    let copyName: Fn<F, (Handle<Store>?, Counted<InOut<C.Char>, Int32>?) -> Bool>
    /// The least and the greatest value.
    let range: Fn<F, (Handle<Store>?, InOut<Int32>?, InOut<Int32>?) -> Int32>
    /// - Parameter context: what `visitor` is given back; `nil` will do, since a closure has what it captures
    let visit: Fn<F, (Handle<Store>?, Callback<Visitor>?, Pointer<Untyped>?) -> Void>
    let best: Fn<F, (Handle<Store>?, Callback<Compare>?) -> Int32>
    let sort: Fn<F, (Handle<Store>?, Callback<(Pointer<Int32>?, Pointer<Int32>?) -> Int32>?) -> Void>
    let hash: Fn<F, (Counted<In<Untyped>, C.Size>?) -> UInt32>
    let begin: Fn<F, (Handle<Store>?) -> CursorRef?>
    let nextValue: Fn<F, (CursorRef?) -> Int32>
    let end: Fn<F, (CursorRef?) -> Void>
    let total: Fn<F, (InOut<Int32>?, UInt32) -> Int32>
    @available(*, deprecated)
    var put: Fn<F, (Handle<Store>?, Int32) -> Int32> { _put }
    private let _put: Fn<F, (Handle<Store>?, Int32) -> Int32>
    let fail: Fn<F, (Int32) -> NoReturn>
    let renamed: Fn<F, (Int32) -> Int32>
    let level: Global<F, Int32>
    let version: Global<F, Pointer<C.Char>?>
    let primes: Global<F, InlineArray<4, Int32>>

    init(_ f: F) {
        memory = f.memory
        new = f.fn("modes_new", "name")
        free = f.fn("modes_free", "store")
        name = f.fn("modes_name", "store")
        add = f.fn("modes_add", "store", "values")
        copyName = f.fn("modes_copy_name", "store", "buffer")
        range = f.fn("modes_range", "store", "least", "greatest")
        visit = f.fn("modes_visit", "store", "visitor", "context")
        best = f.fn("modes_best", "store", "compare")
        sort = f.fn("modes_sort", "store", "compare")
        hash = f.fn("modes_hash", "bytes")
        begin = f.fn("modes_begin", "store")
        nextValue = f.fn("modes_next_value", "cursor")
        end = f.fn("modes_end", "cursor")
        total = f.fn("modes_total", "values", "n")
        _put = f.fn("modes_put", "store", "value")
        fail = f.fn("modes_fail", "status")
        renamed = f.fn("modes_renamed_symbol", "value")
        level = f.global("modes_level")
        version = f.global("modes_version")
        primes = f.global("modes_primes")
    }
}

/// Functions of modes.h by way of stubs, as the library has them that is made of these.
struct ModesStubs<F: Foreign>: BindingSet {
    let memory: F.Memory
    let twice: Fn<F, (Int32) -> Int32>
    /// - Returns: its address in the calling thread
    let lastError: Fn<F, () -> Pointer<Int32>>

    init(_ f: F) {
        memory = f.memory
        twice = f.fn("swb_modes_twice", "value")
        lastError = f.fn("swb_modes_last_error")
    }
}
