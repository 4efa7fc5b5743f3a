/// A block of the program's that is not freed before it is let go of, or nothing: what is elsewhere C has to keep.
@usableFromInline
struct HeldBlock {
    /// Where it begins in the heap.
    private let offset: Int?

    @usableFromInline static var nothing: HeldBlock { HeldBlock(offset: nil) }

    init(offset: Int?) { self.offset = offset }

    /// To be called once.
    @usableFromInline
    func letGo() {
        if let offset { LocalHeap.shared?.letGo(of: offset) }
    }
}
