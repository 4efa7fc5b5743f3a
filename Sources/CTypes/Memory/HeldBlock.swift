/// A block of the program's that is not freed before it is let go of, or nothing: what is elsewhere C has to keep.
@usableFromInline
struct HeldBlock {
    /// Where it begins in the heap; less than 0 for nothing.
    @usableFromInline let offset: Int

    @inlinable static var nothing: HeldBlock { HeldBlock(offset: -1) }

    @inlinable init(offset: Int) { self.offset = offset }

    /// To be called once.
    @inlinable @inline(__always)
    func letGo() {
        if offset >= 0 { letGoOfBlock() }
    }

    @usableFromInline
    func letGoOfBlock() { LocalHeap.shared?.letGo(of: offset) }
}
