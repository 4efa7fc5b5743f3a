/// A value as C programmers and debuggers write it, for debugging.
///
/// ```swift
/// describe(2, as: Color.self)     // RED (2)
/// print(item)                     // {tag = 3, name = 0x7ffd1000, color = RED (2), list = {1, 2, 3}}
/// ```
///
/// Structures and unions print like that by themselves. Pointers are shown and never followed, members of a
/// union are all shown, and what is long is shortened.
public func describe<T: CMember>(_ value: T.Value, as type: T.Type) -> String {
    let description = T.description
    if let problem = description.layoutProblem { return "{\(problem)}" }
    var bytes = [UInt8](repeating: 0, count: max(1, T.size))
    return bytes.withUnsafeMutableBytes {
        T.store(value, to: $0.baseAddress.unsafelyUnwrapped)
        return description.text(of: UnsafeRawBufferPointer($0)) ?? ShownValue.bytes($0.map(\.self)).text
    }
}

extension TypeDescription {
    /// The value that lies in memory, as ``describe(_:as:)`` writes it.
    /// - Returns: `nil` if the type has no size or a layout that cannot be, or if there are fewer bytes.
    public func text(of bytes: UnsafeRawBufferPointer) -> String? {
        guard let size, size <= bytes.count, layoutProblem == nil else { return nil }
        return ShownValue(bytes, self, .glance) { bits, _ in .address(bits) }.text
    }
}

extension CStruct {
    /// The value as C programmers and debuggers write it; see ``describe(_:as:)``.
    public var debugDescription: String { describe(self, as: Self.self) }
}
