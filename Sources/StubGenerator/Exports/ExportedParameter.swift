import CTypes

/// What Swift gets for one or two parameters of C's.
struct ExportedParameter {
    /// How the entry makes Swift's argument of what C has passed.
    enum Conversion {
        /// As it is.
        case none
        /// A pointer that is refused if it is NULL.
        case present
        /// A string that is refused if it is no UTF-8.
        case string, optionalString
        /// A pointer and a number of elements.
        case buffer(count: Int)
    }

    /// The first of C's parameters.
    let index: Int
    let name: String
    /// As the protocol declares it.
    let type: String
    let conversion: Conversion
    let isNullable: Bool

    /// How Swift calls the C parameter in an entry.
    static func entryName(_ index: Int) -> String { "p\(index + 1)" }

    var argument: String { Self.entryName(index) }
}

extension ExportedParameter {
    init(
        _ function: FunctionDescription, at index: Int, named name: String, module: String
    ) throws(ExportRefusal) {
        let parameter = function.parameters[index]
        self.index = index
        self.name = name
        isNullable = parameter.isNullable
        let imported = try parameter.type.imported(from: module)
        guard case .pointer(let pointer) = parameter.type else {
            (type, conversion) = (imported, .none)
            return
        }
        switch parameter.passing {
        case .string:
            (type, conversion) = isNullable ? ("String?", .optionalString) : ("String", .string)
        case .buffer where function.isCounted(at: index):
            let mark = pointer.isConst ? "Unsafe" : "UnsafeMutable"
            let element =
                pointer.pointee.isVoid
                ? "\(mark)RawBufferPointer" : "\(mark)BufferPointer<\(try pointer.pointee.imported(from: module))>"
            (type, conversion) = (element + (isNullable ? "?" : ""), .buffer(count: index + 1))
        case .buffer(let buffer) where buffer.countOffset != nil:
            // What holds no elements may be NULL.
            (type, conversion) = (imported, .none)
        default:
            if isNullable {
                (type, conversion) = (imported, .none)
            } else {
                let isFunction = pointer.pointee.isFunction
                let plain = try pointer.imported(from: module)
                (type, conversion) = (isFunction ? "@escaping \(plain.dropFirst().dropLast())" : plain, .present)
            }
        }
    }
}

extension FunctionDescription {
    /// Whether the parameter is a buffer, and the next one its count.
    func isCounted(at index: Int) -> Bool {
        guard case .buffer(let buffer) = parameters[index].passing, buffer.countOffset == 1,
            parameters.indices.contains(index + 1), case .integer = parameters[index + 1].type
        else { return false }
        return true
    }
}

extension TypeDescription {
    var isVoid: Bool { if case .void = self { true } else { false } }

    fileprivate var isFunction: Bool {
        switch self {
        case .function, .unspecifiedFunction: true
        default: false
        }
    }
}
