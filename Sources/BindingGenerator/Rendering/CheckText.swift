public import HeaderModel

/// Writes C that a compiler takes if it sees the headers as the bindings do: sizes, alignments and offsets, the types
/// of fields and functions, the bits of bit-fields, the values of enumerations and macros. Both are checked: that
/// libclang sees in the headers what the compiler sees, and that the bindings say so.
///
/// It is written by code, not by templates: what bindings are safe by is not to be changed by mistake.
public struct CheckText {
    /// What a compiler has to be called with, beside the text, to see all that is wrong.
    /// - Parameter text: what was written.
    public static func arguments(for text: String) -> [String] {
        text.contains("SWB_BITS(") ? ["-O1", "-D\(BitFieldCheck.macro)", "-S", "-o", "/dev/null"] : ["-fsyntax-only"]
    }

    let types: CTypeText
    let binding: Binding
    let described: DescribedTypes
    private let model: HeaderModel
    private let describedValues: DescribedValues
    /// What is bound, by the names of symbols; of what has a stub by its name.
    private let functions: [String: Binding.Function]
    private let variables: [String: Binding.Variable]
    /// The functions whose types stubs compare, by the names of symbols.
    private let compared: Set<String>
    var lines: [String] = []

    /// - Parameter hasStubs: whether it is compiled beside stubs, which compare the types of functions as well.
    public static func c(_ model: HeaderModel, _ binding: Binding, hasStubs: Bool = false) -> String {
        var text = CheckText(model, binding, hasStubs)
        text.write()
        return text.lines.map { $0 + "\n" }.joined()
    }

    private init(_ model: HeaderModel, _ binding: Binding, _ hasStubs: Bool) {
        self.model = model
        self.binding = binding
        types = CTypeText(index: ModelIndex(model))
        described = DescribedTypes(binding)
        describedValues = DescribedValues(binding)
        functions = Dictionary((binding.functions + binding.stubs).map { ($0.cName, $0) }) { first, _ in first }
        variables = Dictionary(binding.variables.map { ($0.cName, $0) }) { first, _ in first }
        compared = hasStubs ? Set(binding.functions.map(\.cName)) : []
    }

    /// What is asserted of macros is asserted of constants alone that the compiler takes for such: `SWB_IS_CONSTANT` is
    /// made of what C says of null pointers. Compilers warn of some constants, and of any text with a number added.
    private static let beginning =
        ["multichar", "parentheses", "shift-negative-value", "overflow", "pointer-arith"].map {
            "#pragma GCC diagnostic ignored \"-W\($0)\""
        } + [
            "#ifdef __clang__", "#pragma clang diagnostic ignored \"-Wstring-plus-int\"",
            "#pragma clang diagnostic ignored \"-Winteger-overflow\"",
            "#pragma clang diagnostic ignored \"-Wgnu-variable-sized-type-not-at-end\"", "#else",
            "#pragma GCC diagnostic ignored \"-Wpacked-not-aligned\"", "#endif",
            "#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)",
            "#define SWB_KIND(type) __builtin_classify_type(*(__typeof__(type) *)0)",
            "#define SWB_FLOATING(what, a, b) "
                + "_Static_assert(sizeof(a) == sizeof(b) && SWB_KIND(a) == SWB_KIND(b), what)",
            "#define SWB_ADDRESS(what, a) _Static_assert(SWB_KIND(a) == SWB_KIND(void *), what)",
            "#define SWB_INTEGER(what, a, b) \\",
            "    _Static_assert(sizeof(a) == sizeof(b) && ((a)-1 > (a)0) == ((b)-1 > (b)0) && (a)0.5 == (b)0.5, what)",
            "#define SWB_IS_CONSTANT(x) (sizeof(int) == sizeof(*(8 ? (void *)((__INTPTR_TYPE__)(x) * 0) : (int *)8)))",
            "#define SWB_VALUE(what, x, value) \\",
            "    _Static_assert(__builtin_choose_expr(SWB_IS_CONSTANT(x), (x), (value)) == (value), what)",
            "#define SWB_LENGTH(what, x, length) \\",
            "    _Static_assert(__builtin_types_compatible_p(__typeof__(x), char *) "
                + "|| sizeof(__typeof__(x)) == (length), \\",
            "        what)",
        ]

    /// SwiftPM tells of the first file alone that does not compile, and of a function the stubs say more. That is left
    /// to clang, which it compiles with: gcc takes all that they have if it is called with `-w`.
    private static let leavingToStubs = [
        "#ifdef __clang__", "#define SWB_COMPARED(what, a, b) _Static_assert(1, what)", "#else",
        "#define SWB_COMPARED SWB_SAME", "#endif",
    ]

    private var declarations: [Declaration] { types.index.declarations }

    private mutating func write() {
        lines = model.beginningOfC(
            "A C compiler for this target takes it if the bindings fit the headers that it finds.",
            including: ["#include <stddef.h>"])
        lines += Self.beginning + (compared.isEmpty ? [] : Self.leavingToStubs) + [""]
        for declaration in declarations {
            // A deprecated one has the compiler warn, whatever is said against it.
            if case .macro(let macro) = declaration.content, declaration.deprecation == nil {
                add(declaration.name, macro)
            }
        }
        // Headers define macros with the names of functions and fields, also where libclang is not asked for macros.
        for name in askedAbout { lines.append("#undef \(name)") }
        addDescriptions()
        for declaration in declarations where !declaration.isUnavailable {
            let name = declaration.name
            switch declaration.content {
            case .record(let record): add(record)
            case .enumeration(let enumeration): add(enumeration)
            // A signature is no declaration of the headers.
            case .function(let function): if function.signatureOf == nil { add(name, function) }
            case .variable(let variable): add(name, variable)
            case .typedef(.vector): if let described = described.names[name] { assertLayout(name, described, name) }
            // What takes such a function names it by the typedef, and has the same type whatever that stands for.
            case .typedef(let type):
                if types.index.function(of: type) != nil { assertType(name, types.text(type), name) }
            case .macro: break
            }
        }
        lines += BitFieldCheck(types: types).lines()
    }

    /// The functions, variables and fields that what follows names, each once.
    private var askedAbout: [String] {
        var seen: Set<String> = []
        return declarations.filter { !$0.isUnavailable }.flatMap { declaration -> [String] in
            switch declaration.content {
            case .function, .variable: [declaration.name]
            case .record(let record): record.definition?.fields.compactMap(\.name) ?? []
            case .enumeration, .typedef, .macro: []
            }
        }.filter { seen.insert($0).inserted }
    }

    mutating func assert(_ condition: String, _ what: String) {
        lines.append("_Static_assert(\(condition), \"\(what)\");")
    }

    /// - Parameter type: `nil` if C has no way to write it.
    mutating func assertType(
        _ expression: String, _ type: String?, _ what: String, by assertion: String = "SWB_SAME"
    ) {
        guard let type else { return }
        lines.append("\(assertion)(\"the type of \(what)\", __typeof__(\(expression)), \(type));")
    }

    private mutating func add(_ enumeration: EnumerationDeclaration) {
        for constant in enumeration.constants {
            guard let value = describedValues.values[constant.name] else { continue }
            assert("\(constant.name) == \(value)", "the value of \(constant.name)")
        }
        let spelling = types.index.spelling(of: enumeration.identifier, enumeration.spelling)
        // One that is declared, and not defined, has no size to gcc.
        guard !enumeration.constants.isEmpty, let type = types.text(.enumeration(enumeration.identifier)),
            let text = describedValues.rawTypes[spelling].flatMap(described.text)
        else { return }
        assertLike(type, text, "the kind of \(enumeration.identifier)")
    }

    private mutating func add(_ name: String, _ macro: MacroDeclaration) {
        switch macro.value {
        case .integer, .unsigned:
            guard let value = describedValues.values[name] else { return }
            lines.append("SWB_VALUE(\"the value of \(name)\", \(name), \(value));")
        case .string(let text):
            lines.append("SWB_LENGTH(\"the length of \(name)\", \(name), \(text.utf8.count + 1));")
        case .floating, nil: break
        }
    }

    /// What is bound has the type that libclang sees, and its arguments and its result are as the bindings say.
    private mutating func add(_ name: String, _ function: FunctionDeclaration) {
        let bound = function.isInline ? functions[name] : functions[function.symbol ?? name]
        guard let bound else { return }
        let isCompared = !function.isInline && compared.contains(bound.cName)
        assertType(name, types.text(function.type), name, by: isCompared ? "SWB_COMPARED" : "SWB_SAME")
        // What has signatures is bound by those.
        if types.index.signed.contains(name) { return }
        // What the user has chosen may be of another kind that is passed alike: an address as a number.
        if !bound.isResultGiven, !bound.indirect.hasResult, let result = described.text(bound.result),
            let type = types.text(function.type.result)
        {
            assertLike(type, result, "the result of \(name)")
        }
        // A count that belongs to another parameter is none of its own.
        let guessed = bound.parameters.filter { !$0.isGiven }
        let parameters = Dictionary(guessed.map { ($0.name, $0.type) }) { first, _ in first }
        for (number, type) in function.type.parameters.enumerated() where !bound.indirect.parameters.contains(number) {
            let parameter = TypeMapper.parameterName(function, number)
            guard let text = parameters[parameter].flatMap(described.text), let type = types.text(type)
            else { continue }
            assertLike(type, text, "\(parameter) of \(name)")
        }
    }

    private mutating func add(_ name: String, _ variable: VariableDeclaration) {
        let bound = variables[variable.symbol ?? name]
        guard bound != nil || functions[name] != nil else { return }
        assertType(name, types.text(variable.type), name)
        guard let text = bound.flatMap({ described.text($0.type) }) else { return }
        assertLike("__typeof__(\(name))", text, "the kind of \(name)")
    }

    /// - Parameter text: what the bindings say that a type is.
    mutating func assertLike(_ type: String, _ text: DescribedTypes.Text, _ what: String) {
        switch text.kind {
        case .integer: lines.append("SWB_INTEGER(\"\(what)\", \(type), \(text.text));")
        case .address: lines.append("SWB_ADDRESS(\"\(what)\", \(type));")
        case .aggregate: assert("sizeof(\(type)) == sizeof(\(text.text))", "the size of \(what)")
        case .floating: lines.append("SWB_FLOATING(\"\(what)\", \(type), \(text.text));")
        case .flexible: break
        }
    }
}
