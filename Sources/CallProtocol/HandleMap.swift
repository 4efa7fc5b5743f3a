public import CTypes

/// Exchanges the addresses of a library's objects for numbers, and back.
///
/// The program gets numbers, so that it can pass nothing to the library but what the library gave.
public protocol HandleMap: Sendable {
    /// The number for an object at `address`; 0 for NULL.
    func token(for address: UInt) -> UInt64
    /// The address of the object that has this number.
    func address(for token: UInt64) throws(ForeignError) -> UInt
}

/// Which way a value is copied, as far as handles are concerned.
public enum HandleTranslation {
    /// From the library's memory: addresses become numbers.
    case toTokens(any HandleMap)
    /// To the library's memory: numbers become addresses.
    case toAddresses(any HandleMap)
    /// Numbers stay numbers: between the program's memory and a message.
    case none

    func translate(_ bits: UInt64) throws(ForeignError) -> UInt64 {
        switch self {
        case .toTokens(let map): map.token(for: UInt(bits))
        case .toAddresses(let map): UInt64(try map.address(for: bits))
        case .none: bits
        }
    }
}

extension TypeDescription {
    /// Copies a value of this type, field by field, so that padding does not travel.
    public func copy(
        from source: UnsafeRawPointer, to destination: UnsafeMutableRawPointer,
        _ translation: HandleTranslation
    ) throws(ForeignError) {
        switch self {
        case .structure(let type) where !type.isUnion:
            for field in type.fields {
                try field.type.copy(
                    from: source + field.offset, to: destination + field.offset, translation)
            }
        case .array(let element, let count):
            let stride = element.elementSize
            for index in 0..<count {
                try element.copy(
                    from: source + index * stride, to: destination + index * stride, translation)
            }
        case .pointer where isHandle:
            let bits = try translation.translate(source.loadUnaligned(as: UInt64.self))
            destination.storeBytes(of: bits, as: UInt64.self)
        case .void:
            // An element of untyped memory.
            destination.copyMemory(from: source, byteCount: 1)
        default:
            destination.copyMemory(from: source, byteCount: size ?? 0)
        }
    }

    /// Copies `count` values that lie side by side.
    public func copy(
        _ count: Int, from source: UnsafeRawPointer, to destination: UnsafeMutableRawPointer,
        _ translation: HandleTranslation
    ) throws(ForeignError) {
        let stride = elementSize
        if isPlain { return destination.copyMemory(from: source, byteCount: count * stride) }
        for index in 0..<count {
            try copy(from: source + index * stride, to: destination + index * stride, translation)
        }
    }

    /// Whether all bytes of the type are its value: neither padding nor handles.
    private var isPlain: Bool {
        switch self {
        case .structure: false
        case .array(let element, _): element.isPlain
        default: !isHandle
        }
    }
}
