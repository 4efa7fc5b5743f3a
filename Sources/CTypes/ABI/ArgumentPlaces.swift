/// Where the arguments and the result of a function travel under the System V ABI for x86-64, for types
/// that are known at run time only. ``Eightbytes`` says the same of types that the compiler knows.
public struct ArgumentPlaces: Sendable {
    /// Where a word of an argument goes.
    public enum Place: Hashable, Sendable {
        case integer(Int)
        case vector(Int)
        case stack(Int)
    }

    /// For each parameter, where each of its words goes.
    public private(set) var parameters: [[Place]] = []
    /// How many registers of each kind are used, and words of the stack.
    public private(set) var integers = 0
    public private(set) var vectors = 0
    public private(set) var stackWords = 0
    /// Whether the caller passes the address of memory for the result in the first integer register.
    public let returnsInMemory: Bool
    /// For each word of a result in registers, whether it is in an integer register.
    public let resultIsInteger: [Bool]

    public init(_ function: FunctionDescription) {
        let result = function.result.type
        returnsInMemory = result.travelsInMemory
        resultIsInteger = returnsInMemory ? [] : result.eightbyteIsInteger
        if returnsInMemory { integers = 1 }
        for parameter in function.parameters { parameters.append(places(for: parameter.type)) }
    }

    private mutating func places(for type: TypeDescription) -> [Place] {
        let classes = type.travelsInMemory ? [] : type.eightbyteIsInteger
        let taken = classes.count { $0 }
        guard !classes.isEmpty, integers + taken <= 6, vectors + classes.count - taken <= 8 else {
            let words = max(1, ((type.size ?? 8) + 7) / 8)
            defer { stackWords += words }
            return (stackWords..<stackWords + words).map { .stack($0) }
        }
        return classes.map { isInteger in
            if isInteger {
                defer { integers += 1 }
                return .integer(integers)
            }
            defer { vectors += 1 }
            return .vector(vectors)
        }
    }
}

extension TypeDescription {
    /// For each eightbyte of a value of this type, whether it is of class INTEGER: an eightbyte is
    /// as soon as one of the scalars in it is no floating-point number.
    public var eightbyteIsInteger: [Bool] {
        guard let size else { return [] }
        let scalars = scalars(at: 0)
        return (0..<(size + 7) / 8).map { index in
            scalars.contains { !$0.isFloating && $0.offset / 8 == index }
        }
    }

    /// Whether a value travels in memory: a structure that is larger than two words, or has a scalar
    /// off its natural alignment.
    fileprivate var travelsInMemory: Bool {
        guard case .structure(let type) = self else { return false }
        return type.size > 16 || scalars(at: 0).contains { $0.offset % $0.size != 0 }
    }

    /// The scalars of this type, those of all members for a union.
    fileprivate func scalars(at offset: Int) -> [(offset: Int, size: Int, isFloating: Bool)] {
        switch self {
        case .structure(let type): type.members.flatMap { $0.scalars(at: offset + $0.offset) }
        case .array(let element, let count):
            (0..<count).flatMap { element.scalars(at: offset + $0 * (element.size ?? 0)) }
        case .floating(let type): [(offset, type.size, true)]
        case .complex(let type):
            [(offset, type.size, true), (offset + type.size, type.size, true)]
        default: [(offset, size ?? 8, false)]
        }
    }
}

extension MemberDescription {
    /// The member's scalars; of a bit-field, its first and its last byte.
    fileprivate func scalars(at offset: Int) -> [(offset: Int, size: Int, isFloating: Bool)] {
        guard let width else { return type.scalars(at: offset) }
        return isUnused ? [] : [offset, offset + (bitOffset % 8 + width - 1) / 8].map { ($0, 1, false) }
    }
}
