/// A function whose parameters and result a compiler is asked of one by one, so that it names what has drifted.
///
/// That is told where all else is as the description says; if more has drifted, or where no list has the type in the
/// headers, the error shows the types of the function alone.
public struct ProbedFunction: Sendable {
    /// A parameter or the result.
    public struct Place: Sendable {
        /// Of a parameter; empty for one without a name.
        public var name: String
        /// The type in the description, as C writes it.
        public var type: String
        public var candidates: [StubProbe.Candidates]
        /// Types that may stand there as well.
        public var others: [String]

        public init(_ name: String = "", type: String, candidates: [StubProbe.Candidates], others: [String] = []) {
            self.name = name
            self.type = type
            self.candidates = candidates
            self.others = others
        }
    }

    /// What differs from the description.
    public enum Change: Sendable {
        /// The place has the type ``StubProbe/placeholder``.
        case parameter(Int), result
        /// There is none of the last parameter.
        case oneLess
        /// There is one more, of the type ``StubProbe/placeholder``.
        case oneMore
    }

    /// Of so many functions of a file the compiler tells the parameter that differs, and of more the types alone: it
    /// takes some milliseconds for each.
    public static let maximum = 500

    private let name: String
    private let parameters: [Place]
    private let result: Place
    private let isVariadic: Bool

    /// - Parameter parameters: those before `...`.
    public init(name: String, parameters: [Place], result: Place, isVariadic: Bool) {
        self.name = name
        self.parameters = parameters
        self.result = result
        self.isVariadic = isVariadic
    }

    /// - Parameter types: the types that the function may have with a change, as C writes pointers to them.
    public func probes(_ types: (Change) -> [String]) -> [StubProbe] {
        var probes = parameters.enumerated().map { index, parameter in
            let name = parameter.name.isEmpty ? "" : ", `\(parameter.name)`,"
            return probe("parameter \(index + 1)\(name)", parameter, types(.parameter(index)))
        }
        probes.append(probe("the result", result, types(.result)))
        if result.type != "void" { probes[parameters.count].others.append("void") }
        if isVariadic { return probes }
        if let last = parameters.indices.last {
            let count = last == 1 ? "1 parameter" : "\(last) parameters"
            probes.append(
                StubProbe(
                    place: "`\(name)` has \(count) in the headers, and \(last + 1) in the description", described: nil,
                    types: types(.oneLess), candidates: []))
        }
        probes.append(
            StubProbe(
                place: "parameter \(parameters.count + 1) of `\(name)`", described: nil, types: types(.oneMore),
                candidates: [.numbers, .pointers]))
        return probes
    }

    private func probe(_ what: String, _ place: Place, _ types: [String]) -> StubProbe {
        StubProbe(
            place: "\(what) of `\(name)`", described: place.type, types: types, candidates: place.candidates,
            others: place.others)
    }
}
