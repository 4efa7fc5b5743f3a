public import CTypes

extension TypeDescription {
    /// Reads C declarations of types: `struct point { int x, y; };`.
    ///
    /// Given are all structures and unions that are defined outside of others, in order, and whatever type stands
    /// last, without a `;` behind it:
    ///
    /// ```swift
    /// let types = try TypeDescription.declared(in: "typedef struct { double x, y; } P; P[4]")
    /// ```
    ///
    /// The types known without a definition are those of ``FunctionDescription/init(prototype:)``. Bit-fields,
    /// members without names, arrays without a length, `_Alignas` and the attributes `packed` and `aligned` are
    /// understood.
    /// - Throws: `.unsupportedDescription` for anything else; the message shows the place.
    public static func declared(in text: String) throws(ForeignError) -> [TypeDescription] {
        var parser = try PrototypeParser(text)
        return try parser.parseTypes()
    }
}
