extension ForeignMemory {
    /// Copies a string that the library has given away, and gives its memory back, whether it can be read or not.
    ///
    /// ```swift
    /// let text = try libc.memory.string(taking: libc.strdup("text")) { try libc.free($0) }
    /// ```
    /// - Parameters:
    ///   - limit: the most bytes to read; a string that is longer is refused.
    ///   - release: calls the function of the library's that frees such strings.
    /// - Throws: `.outOfBounds`, `.invalidUTF8`, and what `release` throws.
    public func string(
        taking pointer: Pointer<C.Char>, limit: Int = 1 << 20, release: (Pointer<C.Char>) throws -> Void
    ) throws -> String {
        let text = Result { () throws(ForeignError) in try string(at: pointer, limit: limit) }
        try release(pointer)
        return try text.get()
    }

    /// Copies elements that the library has given away, and gives their memory back.
    /// - Throws: what reading them throws, and what `release` throws.
    public func elements<T: CMember>(
        taking array: CArray<T>, release: (Pointer<T>) throws -> Void
    ) throws -> [T.Value] {
        let copy = Result { () throws(ForeignError) in try elements(of: array) }
        try release(array.start)
        return try copy.get()
    }
}
