extension PNGImage {
    /// What libpng says.
    var text: String {
        let bytes = message.indices.map { UInt8(bitPattern: message[$0]) }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
