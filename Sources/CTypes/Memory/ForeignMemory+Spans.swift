extension ForeignMemory {
    /// Runs `body` with elements of a library's as a span.
    ///
    /// ```swift
    /// let sum = try image.memory.withSpan(of: pixels) { (span) throws(ForeignError) in
    ///     span.indices.reduce(0) { $0 + Int(span[$1]) }
    /// }
    /// ```
    ///
    /// In process these are the elements themselves, where Swift has the type as C has it: nobody else may write
    /// them meanwhile. Memory that the program has allocated is not freed before `body` returns, whoever lets go of
    /// it; memory of C's must stay. With an isolated library they are a copy.
    /// - Throws: what ``elements(of:)`` throws.
    public func withSpan<T: CMember, R>(
        of array: CArray<T>, _ body: (Span<T.Value>) throws(ForeignError) -> R
    ) throws(ForeignError) -> R {
        try withCopiedSpan(of: array, body)
    }

    /// Runs `body` with elements of a library's as a span that it may change.
    ///
    /// In process these are the elements themselves, where Swift has the type as C has it: nobody else may read or
    /// write them meanwhile. Memory that the program has allocated is not freed before `body` returns, whoever lets
    /// go of it; memory of C's must stay. With an isolated library they are a copy, which is written back when `body`
    /// returns.
    /// - Throws: what ``elements(of:)`` throws.
    public func withMutableSpan<T: CMember, R>(
        of array: CArray<T>, _ body: (inout MutableSpan<T.Value>) throws(ForeignError) -> R
    ) throws(ForeignError) -> R {
        try withCopiedMutableSpan(of: array, body)
    }

    /// Runs `body` with the bytes of elements of a library's, in the manner of ``withSpan(of:_:)``.
    public func withBytes<T: CMember, R>(
        of array: CArray<T>, _ body: (RawSpan) throws(ForeignError) -> R
    ) throws(ForeignError) -> R {
        let bytes = CArray(at: array.start.cast(to: UInt8.self), count: try array.byteCount())
        return try withSpan(of: bytes) { (span) throws(ForeignError) in try body(span.bytes) }
    }

    @usableFromInline
    func withCopiedSpan<T: CMember, R>(
        of array: CArray<T>, _ body: (Span<T.Value>) throws(ForeignError) -> R
    ) throws(ForeignError) -> R {
        let elements = try elements(of: array)
        return try body(elements.span)
    }

    @usableFromInline
    func withCopiedMutableSpan<T: CMember, R>(
        of array: CArray<T>, _ body: (inout MutableSpan<T.Value>) throws(ForeignError) -> R
    ) throws(ForeignError) -> R {
        var elements = try elements(of: array)
        let result = try withMutableSpan(of: &elements, body)
        try store(elements, at: array.start)
        return result
    }

    // On its own, as Swift 6.3.1 makes broken code of it where `elements` is a local variable.
    private func withMutableSpan<T, R>(
        of elements: inout [T], _ body: (inout MutableSpan<T>) throws(ForeignError) -> R
    ) throws(ForeignError) -> R {
        var span = elements.mutableSpan
        return try body(&span)
    }
}

extension LocalMemory {
    @inlinable
    public func withSpan<T: CMember, R>(
        of array: CArray<T>, _ body: (Span<T.Value>) throws(ForeignError) -> R
    ) throws(ForeignError) -> R {
        guard let elements = nativeElements(of: array) else { return try withCopiedSpan(of: array, body) }
        let held = try hold(array)
        defer { held.letGo() }
        return try body(elements.span)
    }

    @inlinable
    public func withMutableSpan<T: CMember, R>(
        of array: CArray<T>, _ body: (inout MutableSpan<T.Value>) throws(ForeignError) -> R
    ) throws(ForeignError) -> R {
        guard !T.hasAddresses, let elements = nativeElements(of: array) else {
            return try withCopiedMutableSpan(of: array, body)
        }
        let held = try hold(array)
        defer { held.letGo() }
        var span = UnsafeMutableBufferPointer(mutating: elements).mutableSpan
        return try body(&span)
    }

    /// Has elements stay where they are until what is returned is let go of.
    /// - Throws: if it is known that not all of them can be reached.
    @inlinable
    func hold<T: CMember>(_ array: CArray<T>) throws(ForeignError) -> HeldBlock {
        array.isEmpty ? .nothing : try hold(array.start.address, array.byteCount())
    }

    /// Where the elements are, if Swift can read them there.
    @inlinable
    func nativeElements<T: CMember>(of array: CArray<T>) -> UnsafeBufferPointer<T.Value>? {
        if array.isEmpty { return UnsafeBufferPointer(start: nil, count: 0) }
        guard T.isNative, MemoryLayout<T.Value>.stride == T.size else { return nil }
        let isAligned = UInt(bitPattern: array.start.address) & UInt(MemoryLayout<T.Value>.alignment - 1) == 0
        guard isAligned else { return nil }
        return UnsafeBufferPointer(
            start: array.start.address.assumingMemoryBound(to: T.Value.self), count: array.count)
    }
}
