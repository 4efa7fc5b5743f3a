// Made by swift-bind from wishes.h, for x86_64-linux-gnu.
import CTypes

public enum Entries: OpaqueType { public static let spelling = "struct wishes_list" }

/// Sees a text without a NUL behind it.
public typealias Reader = (Pointer<Untyped>?, Counted<In<C.Char>, Int32>, Handle<Entries>) -> Int32

public typealias Namer = (CString, Pointer<C.Char>?) -> Optional<Pointer<C.Char>>

/// The functions and variables of wishes.h.
public struct Wishes<F: Foreign>: BindingSet {
    public let memory: F.Memory
    public let list: Fn<F, (Int32) -> Handle<Entries>?>
    public let drop: Fn<F, (Handle<Entries>?) -> Void>
    public let length: Fn<F, (Handle<Entries>) -> Throwing<MinusOne<Int32>>>
    /// Takes what is at the end.
    public let take: Fn<F, (Handle<Entries>?, Out<Int32>?) -> Int32>
    /// Copies up to `room` values.
    public let copy: Fn<F, (Handle<Entries>, Counted<Out<Int32>, Int32>?) -> Int32>
    /// Remembers an address.
    public let watch: Fn<F, (Handle<Entries>?, Pointer<Int32>?) -> Void>
    public let watched: Fn<F, (Handle<Entries>?) -> Int32>
    /// A text, though it is not const.
    public let letters: Fn<F, (CString) -> Int32>
    public let fill: Fn<F, (Counted<InOut<Int32>, Int32>?) -> Int32>
    public let first: Fn<F, (Handle<Entries>) -> Pointer<Int32>>
    public let isNull: Fn<F, (In<Int32>?, CString) -> Int32>
    /// - Parameter context: what `reader` is given back; `nil` will do, since a closure has what it captures
    public let read: Fn<F, (Handle<Entries>?, Callback<Reader>?, Pointer<Untyped>?) -> Int32>
    public let name: Fn<F, (Callback<Namer>?) -> Int32>
    /// What this version of the library has not yet.
    public let newer: Fn<F, (Int32) -> Int32>?
    public let count: Global<F, Int32>

    public init(_ f: F) {
        memory = f.memory
        list = f.fn("wishes_make", "first")
        drop = f.fn("wishes_drop", "list")
        length = f.fn("wishes_length", "list")
        take = f.fn("wishes_take", "list", "value")
        copy = f.fn("wishes_copy", "list", "values")
        watch = f.fn("wishes_watch", "list", "place")
        watched = f.fn("wishes_watched", "list")
        letters = f.fn("wishes_letters", "text")
        fill = f.fn("wishes_fill")
        first = f.fn("wishes_first", "list")
        isNull = f.fn("wishes_is_null", "place", "text")
        read = f.fn("wishes_read", "list", "reader", "context")
        name = f.fn("wishes_name", "namer")
        newer = f.fn(optional: "wishes_newer", "value")
        count = f.global("wishes_count")
    }
}
