extension FunctionDescription {
    /// A function whose Swift arguments stand for the given C parameters and have the given names.
    init(
        name: String, parameters: [[ParameterDescription]], names: [String],
        counts: [String: String], result: ParameterDescription
    ) {
        self.init(name: name, parameters: parameters.flatMap(\.self), result: result)
        if !names.isEmpty { setNames(names, parameters.map(\.count)) }
        for (buffer, count) in counts.sorted(by: { $0.key < $1.key }) {
            setCount(of: buffer, to: count)
        }
    }

    /// Gives each Swift argument's name to the first of the C parameters it stands for.
    private mutating func setNames(_ names: [String], _ groups: [Int]) {
        guard names.count == groups.count else {
            problem = "\(names.count) parameter names are given for \(groups.count) parameters"
            return
        }
        var index = 0
        for (name, size) in zip(names, groups) {
            for offset in 0..<size {
                parameters[index].name = offset == 0 ? name : "count of \(name)"
                index += 1
            }
        }
    }

    private mutating func setCount(of name: String, to count: String) {
        guard let index = parameters.firstIndex(where: { $0.name == name }),
            case .buffer(var buffer) = parameters[index].passing
        else {
            problem = "counts names '\(name)', which is no In, Out or InOut"
            return
        }
        guard let countIndex = parameters.firstIndex(where: { $0.name == count }),
            parameters[countIndex].isCount
        else {
            problem = "counts names '\(count)', which is no integer and no pointer to one"
            return
        }
        buffer.countOffset = countIndex - index
        parameters[index].passing = .buffer(buffer)
        checksCounts = true
    }
}

extension ParameterDescription {
    /// Whether the parameter can hold a number of elements, itself or behind a pointer.
    fileprivate var isCount: Bool {
        switch (type, passing) {
        case (.integer, .value): true
        case (_, .buffer(let buffer)):
            if case .integer = buffer.element { buffer.direction != .out } else { false }
        default: false
        }
    }
}
