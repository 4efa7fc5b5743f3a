extension In where Element: CInteger, Element.Value: FixedWidthInteger {
    /// The UTF-8 of a string, without a NUL at its end: for a text that C takes with its length.
    ///
    /// ```swift
    /// let append: Fn<F, (Handle<Buffer>, Counted<In<C.Char>, Int32>) -> Void>
    /// try library.append(buffer, In(utf8: "grün"))
    /// ```
    public init(utf8 text: some StringProtocol) {
        self.init(text.utf8.map { Element.Value(truncatingIfNeeded: $0) })
    }

    /// The elements as UTF-8, as a callback gets a text with its length.
    /// - Throws: `.invalidUTF8` if they are none.
    public func text() throws(ForeignError) -> String {
        try String(foreignUTF8: elements.map { UInt8(truncatingIfNeeded: $0) })
    }
}

extension ForeignStorage where Element: CInteger, Element.Value: FixedWidthInteger {
    /// The text that C has written, which ends with NUL.
    /// - Throws: `.outOfBounds` if there is no NUL, `.invalidUTF8`.
    public func string() throws(ForeignError) -> String {
        let bytes = elements.prefix { $0 != 0 }.map { UInt8(truncatingIfNeeded: $0) }
        guard bytes.count < count else { throw ForeignError.stringTooLong(count) }
        return try String(foreignUTF8: bytes)
    }
}
