import CTypes

/// Which registers the arguments of a function take under the System V ABI for x86-64, for types
/// that are known at run time only.
struct RegisterUse {
    private var integers: Int
    private var floatings = 0

    init(_ function: FunctionDescription) {
        integers = function.result.type.travelsInMemory ? 1 : 0
    }

    /// Counts the next argument.
    /// - Returns: whether it is a structure with an INTEGER eightbyte in the last integer register
    ///   and an SSE eightbyte after it.
    mutating func takesLastIntegerRegisterFirst(_ type: TypeDescription) -> Bool {
        guard !type.travelsInMemory else { return false }
        let classes = type.eightbyteIsInteger
        let taken = classes.count { $0 }
        guard integers + taken <= 6, floatings + classes.count - taken <= 8 else { return false }
        defer {
            integers += taken
            floatings += classes.count - taken
        }
        return integers == 5 && classes == [true, false]
    }
}

extension TypeDescription {
    /// For each eightbyte of a value of this type, whether it is of class INTEGER: an eightbyte is
    /// as soon as one of the scalars in it is no floating-point number.
    var eightbyteIsInteger: [Bool] {
        guard let size else { return [] }
        let scalars = scalars(at: 0)
        return (0..<(size + 7) / 8).map { index in
            scalars.contains { !$0.isFloating && $0.offset / 8 == index }
        }
    }

    fileprivate var travelsInMemory: Bool {
        if case .structure(let type) = self { type.size > 16 } else { false }
    }

    /// The scalars of this type, those of all members for a union.
    private func scalars(at offset: Int) -> [(offset: Int, isFloating: Bool)] {
        switch self {
        case .structure(let type): type.fields.flatMap { $0.type.scalars(at: offset + $0.offset) }
        case .array(let element, let count):
            (0..<count).flatMap { element.scalars(at: offset + $0 * (element.size ?? 0)) }
        case .floating: [(offset, true)]
        default: [(offset, false)]
        }
    }
}
