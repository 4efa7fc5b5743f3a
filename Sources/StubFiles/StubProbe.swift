/// What a compiler is asked of a parameter or a result, so that its error names what differs from the headers.
///
/// No C tells the type of a parameter. So the function's type is compared with that which the description has but for
/// one place, where each of some types stands.
public struct StubProbe: Sendable {
    /// Which types may stand there in the headers.
    public enum Candidates: String, Sendable {
        case numbers = "SWB_NUMBERS"
        case pointers = "SWB_POINTERS"
    }

    /// What differs: ``parameter 2, `scale`, of `measure` ``, in marks that no compiler escapes.
    public var place: String
    /// The type in the description; `nil` for a parameter that it does not have.
    public var described: String?
    /// The types that the function may have, where ``placeholder`` is the place.
    public var types: [String]
    public var candidates: [Candidates]
    /// Types that may stand there as well.
    public var others: [String]
    /// Whether it is asked whether the function has these very types, and ``place`` says what that means.
    public var isAbsence: Bool { candidates.isEmpty && others.isEmpty }

    /// What stands for a type in ``types``.
    public static let placeholder = "swb_t"

    public init(
        place: String, described: String?, types: [String], candidates: [Candidates], others: [String] = []
    ) {
        self.place = place
        self.described = described
        self.types = types
        self.candidates = candidates
        self.others = others
    }

    /// - Parameter index: the function's.
    func lines(_ index: Int) -> [String] {
        let fits = types.map { "SWB_IS(swb_type_\(index), \($0))" }.joined(separator: " || ")
        let what = CLiteral.message("\(place) is ")
        let described = described.map { "and `\($0)` in the description" } ?? "and is not in the description"
        let arguments = "\(what), \(CLiteral.message(described)), swb_fits_\(index)"
        if isAbsence {
            return ["_Static_assert(swb_fits_\(index) || !(\(fits)), \(CLiteral.message(place)));"]
        }
        return ["#define SWB_AT(\(Self.placeholder)) (\(fits))"]
            + candidates.map { "\($0.rawValue)(\(arguments))" } + others.map { "SWB_DRIFT(\(arguments), \($0))" }
            + ["#undef SWB_AT"]
    }

    /// What the lines are made of.
    static let macros: String = {
        func list(_ name: String, _ types: [String]) -> String {
            "#define \(name)(place, described, fits) \\\n"
                + types.map { "    SWB_DRIFT(place, described, fits, \($0))" }.joined(separator: " \\\n")
        }
        let integers = [
            "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int", "long", "unsigned long",
            "long long", "unsigned long long",
        ]
        let numbers = ["char"] + integers + ["_Bool", "float", "double", "long double"]
        let pointees = ["char"] + integers + ["float", "double", "void"]
        return """
            #define SWB_DRIFT(place, described, fits, ...) \\
                _Static_assert(fits || !SWB_AT(__VA_ARGS__), place "`" #__VA_ARGS__ "` in the headers, " described);
            \(list("SWB_NUMBERS", numbers))
            \(list("SWB_POINTERS", pointees.flatMap { ["\($0) *", "const \($0) *"] }))

            """
    }()
}
