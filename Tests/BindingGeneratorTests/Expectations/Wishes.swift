// Made by swift-bind from wishes.h, for x86_64-linux-gnu.
import CTypes

public enum Entries: OpaqueType { public static let spelling = "struct wishes_list" }

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
        count = f.global("wishes_count")
    }
}
