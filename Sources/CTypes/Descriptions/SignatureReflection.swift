/// Reads the parameter and result types of a function type at run time.
///
/// Swift has no public way to take a function type apart, and a generic type cannot be constrained
/// by the shape of its argument. So this reads the run time's own record of a function type, whose
/// form the Swift ABI fixes (`TargetFunctionTypeMetadata`): kind, flags with the number of
/// parameters in the low 16 bits, the result, the parameters. Anything unexpected gives `nil`.
enum SignatureReflection {
    private static let functionKind = 0x302
    /// Conventions other than Swift's own, throwing, per-parameter flags, `async` and the like.
    private static let unsupportedFlags: UInt = 0x20FF_0000 | 0x0300_0000

    static func types(of signature: Any.Type) -> (parameters: [Any.Type], result: Any.Type)? {
        let metadata = unsafeBitCast(signature, to: UnsafeRawPointer.self)
        let word = MemoryLayout<Int>.size
        let flags = metadata.load(fromByteOffset: word, as: UInt.self)
        guard metadata.load(as: Int.self) == functionKind, flags & unsupportedFlags == 0 else {
            return nil
        }
        let result = metadata.load(fromByteOffset: 2 * word, as: Any.Type.self)
        let parameters = (0..<Int(flags & 0xFFFF)).map {
            metadata.load(fromByteOffset: (3 + $0) * word, as: Any.Type.self)
        }
        return (parameters, result)
    }

    /// The C function that a signature of type-level C types stands for.
    static func describe(_ signature: Any.Type, name: String) -> FunctionDescription? {
        guard let (parameters, result) = types(of: signature) else { return nil }
        let incoming = parameters.compactMap { $0 as? any CIncoming.Type }
        guard incoming.count == parameters.count, let result = outgoing(result) else { return nil }
        return FunctionDescription(
            name: name, parameters: incoming.flatMap { $0.callbackParameters }, result: result)
    }

    private static func outgoing(_ type: Any.Type) -> ParameterDescription? {
        if type == Void.self { return ParameterDescription(type: .void) }
        return (type as? any CArgument.Type)?.parameters.first
    }
}
