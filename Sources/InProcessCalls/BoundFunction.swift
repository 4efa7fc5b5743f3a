/// A function of a library: its address, and the record of what it is.
@frozen public struct BoundFunction: @unchecked Sendable {
    // Sendable: both point to what never changes and is never freed; a library stays open for the
    // life of the process, and keeps the records of its functions.
    @usableFromInline let address: UnsafeRawPointer
    @usableFromInline let record: Unmanaged<FunctionRecord>

    /// - Parameter record: to be kept for the life of the process.
    package init(address: UnsafeRawPointer, record: FunctionRecord) {
        self.address = address
        self.record = .passUnretained(record)
    }

    /// Whether both are the same function of the same library, bound by the same description.
    public func isSame(as other: BoundFunction) -> Bool {
        address == other.address && record.toOpaque() == other.record.toOpaque()
    }
}
