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
    /// How many registers for `long double` the result is in; then it is in no other.
    public let resultLongDoubles: Int

    public init(_ function: FunctionDescription) {
        let result = function.result.type
        resultLongDoubles = result.returnedLongDoubles
        returnsInMemory = result.travelsInMemory && resultLongDoubles == 0
        resultIsInteger = result.travelsInMemory ? [] : result.eightbyteIsInteger
        if returnsInMemory { integers = 1 }
        for parameter in function.parameters { parameters.append(places(for: parameter.type)) }
    }

    private mutating func places(for type: TypeDescription) -> [Place] {
        let classes = type.travelsInMemory ? [] : type.eightbyteIsInteger
        let taken = classes.count { $0 }
        guard !classes.isEmpty, integers + taken <= 6, vectors + classes.count - taken <= 8 else {
            let words = max(1, ((type.size ?? 8) + 7) / 8)
            if type.hasLongDouble { stackWords += stackWords & 1 }
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
