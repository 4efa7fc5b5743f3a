public import CTypes

extension FunctionDescription {
    /// Reads a C prototype: `double cos(double)`.
    ///
    /// Type definitions that it needs may stand before it:
    ///
    /// ```swift
    /// let mid = try FunctionDescription(
    ///     prototype: "typedef struct { double x, y; } P; P mid(P, P)")
    /// ```
    ///
    /// Known without a definition are C's own types, those of `<stdint.h>`, the common ones of
    /// POSIX (`size_t`, `off_t`, `pid_t` and the like), `div_t`, `ldiv_t`, `lldiv_t`, and `FILE` and
    /// `DIR` behind pointers. A `struct` or `union` whose fields are not given can stand behind a
    /// pointer.
    ///
    /// `const char *` parameters and `char *` results are strings; whatever else there is travels
    /// as it is. Any pointer may be NULL.
    /// - Throws: `.unsupportedDescription` for text that is no prototype and for types that cannot
    ///   be passed; the message shows the place.
    public init(prototype: String) throws(ForeignError) {
        var parser = try PrototypeParser(prototype)
        self = try parser.parsePrototype()
    }
}
