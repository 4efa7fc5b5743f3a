/// A C function as a value: its name, and what each parameter and the result mean.
public struct FunctionDescription: Sendable {
    public var name: String
    /// One for each C parameter, in order.
    public var parameters: [ParameterDescription]
    public var result: ParameterDescription
    /// Whether a call must compare counts with the buffers they belong to.
    public internal(set) var checksCounts = false
    /// Whether the prototype ends in `...`, with or without a parameter that stands for one more
    /// argument.
    public var hasEllipsis = false
    /// What is wrong with the description itself, if anything is.
    public var problem: String?

    public init(
        name: String, parameters: [ParameterDescription], result: ParameterDescription
    ) {
        self.name = name
        self.parameters = parameters
        self.result = result
    }

    /// How many parameters stand before the `...`; `nil` for a function without.
    public var fixedParameterCount: Int? {
        parameters.firstIndex { $0.isVariadic } ?? (hasEllipsis ? parameters.count : nil)
    }
}

/// A C parameter or result: its type, and how its value travels.
public struct ParameterDescription: Sendable {
    /// The name that errors use; empty if the description gives none.
    public var name = ""
    public var type: TypeDescription
    public var passing: Passing
    public var isNullable = false
    public var isVariadic = false
    public var capturesErrno = false

    public init(type: TypeDescription, passing: Passing = .value) {
        self.type = type
        self.passing = passing
    }

    func nullable() -> ParameterDescription {
        var copy = self
        copy.isNullable = true
        return copy
    }
}

/// How a value travels between Swift and C.
public enum Passing: Sendable {
    /// As it is: the bits are the value. Pointers to opaque types are handles.
    case value
    /// As a string that ends with NUL.
    case string
    /// As memory that holds elements of a type.
    case buffer(BufferDescription)
    /// As a function that calls back into Swift.
    indirect case callback(FunctionDescription)
    /// As an address of this process, which means nothing anywhere else.
    case localAddress
}

/// Memory that a parameter points to.
public struct BufferDescription: Sendable {
    /// Which way the elements travel.
    public enum Direction: Sendable { case `in`, out, `inout` }

    public var direction: Direction
    public var element: TypeDescription
    /// The size of an element in bytes.
    public var stride: Int
    /// Which parameter, counted from this one, holds the number of elements; `nil` if none does.
    public var countOffset: Int?

    public init(
        direction: Direction, element: TypeDescription, stride: Int, countOffset: Int? = nil
    ) {
        self.direction = direction
        self.element = element
        self.stride = stride
        self.countOffset = countOffset
    }
}

extension FunctionDescription {
    /// How errors call a parameter: by its name, or else by its place.
    public func parameterName(at index: Int) -> String {
        guard parameters.indices.contains(index), !parameters[index].name.isEmpty else {
            return "#\(index + 1)"
        }
        return parameters[index].name
    }

}
