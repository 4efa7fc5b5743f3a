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
