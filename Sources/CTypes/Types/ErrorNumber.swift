#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A number of `<errno.h>`: why a function of the C library has failed.
///
/// ```swift
/// catch where (error.underlying as? ErrorNumber)?.rawValue == ENOENT
/// ```
public struct ErrorNumber: Error, RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// What the C library says of it: `No such file or directory`.
    public var description: String { String(cString: strerror(rawValue)) }
}
