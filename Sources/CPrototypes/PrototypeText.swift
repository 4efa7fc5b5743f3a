import CTypes

/// The text of a prototype, for errors that show the place they are about.
struct PrototypeText {
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    /// - Parameter offset: the byte that the error is about.
    func error(at offset: Int, _ message: String, remedy: String) -> ForeignError {
        let newline = UInt8(ascii: "\n")
        let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
        let before = String(decoding: bytes[start..<offset], as: UTF8.self)
        let line = String(decoding: bytes[start..<end].filter { $0 != 0x0D }, as: UTF8.self)
        let row = bytes[..<start].count { $0 == newline } + 1
        let place = (row > 1 ? "line \(row), " : "") + "column \(before.count + 1)"
        let indent = String(before.map { $0 == "\t" ? "\t" : " " })
        return ForeignError(
            .unsupportedDescription, "\(place): \(message)\n    \(line)\n    \(indent)^",
            remedy: remedy)
    }

    func wrongCount(_ count: Int64, at offset: Int) -> ForeignError {
        error(
            at: offset, "an array cannot have \(count) elements",
            remedy: "Give the number of elements, at least 1")
    }
}
