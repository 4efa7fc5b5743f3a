public import HeaderModel

/// Writes C that a compiler takes if it sees the headers as the bindings do: sizes, alignments and offsets, the types
/// of fields and functions, the bits of bit-fields, the values of enumerations and macros.
///
/// It is written by code, not by templates: what bindings are safe by is not to be changed by mistake.
public struct CheckText {
    /// What a compiler has to be called with, beside the text, to see all that is wrong.
    /// - Parameter text: what was written.
    public static func arguments(for text: String) -> [String] {
        text.contains("SWB_BITS(") ? ["-O1", "-D\(BitFieldCheck.macro)", "-S", "-o", "/dev/null"] : ["-fsyntax-only"]
    }

    private let types: CTypeText
    private let model: HeaderModel
    private var lines: [String] = []

    public static func c(_ model: HeaderModel) -> String {
        var text = CheckText(model)
        text.write()
        return text.lines.map { $0 + "\n" }.joined()
    }

    private init(_ model: HeaderModel) {
        self.model = model
        types = CTypeText(index: ModelIndex(model))
    }

    private var declarations: [Declaration] { types.index.declarations }

    private mutating func write() {
        lines = model.beginningOfC(
            "A C compiler for this target takes it if the bindings fit the headers that it finds.",
            including: ["#include <stddef.h>"])
        lines += [
            "#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)", "",
        ]
        for declaration in declarations {
            // A deprecated one has the compiler warn, whatever is said against it.
            if case .macro(let macro) = declaration.content, declaration.deprecation == nil {
                add(declaration.name, macro)
            }
        }
        // Headers define macros with the names of functions and fields.
        for name in undefined { lines += ["#undef \(name)"] }
        for declaration in declarations {
            switch declaration.content {
            case .record(let record): add(record)
            case .enumeration(let enumeration): add(enumeration)
            // A signature is no declaration of the headers.
            case .function(let function) where function.signatureOf == nil:
                assertType(declaration.name, types.text(function.type), declaration.name)
            case .variable(let variable):
                assertType(declaration.name, types.text(variable.type), declaration.name)
            case .typedef(.vector(_, _, let size)):
                let name = declaration.name
                assert("sizeof(\(name)) == \(size)", "the size of \(name)")
                assert("_Alignof(\(name)) == \(size)", "the alignment of \(name)")
            case .function, .typedef, .macro: break
            }
        }
        lines += BitFieldCheck(types: types).lines()
    }

    /// Names that are asked about, and that are macros.
    private var undefined: [String] {
        var macros: Set<String> = []
        var names: [String] = []
        for declaration in model.declarations {
            switch declaration.content {
            case .macro: macros.insert(declaration.name)
            case .function, .variable: names.append(declaration.name)
            case .record(let record): names += record.definition?.fields.compactMap(\.name) ?? []
            case .enumeration, .typedef: break
            }
        }
        return names.filter { macros.remove($0) != nil }
    }

    private mutating func assert(_ condition: String, _ what: String) {
        lines.append("_Static_assert(\(condition), \"\(what)\");")
    }

    /// - Parameter type: `nil` if C has no way to write it.
    private mutating func assertType(_ expression: String, _ type: String?, _ what: String) {
        guard let type else { return }
        lines.append("SWB_SAME(\"the type of \(what)\", __typeof__(\(expression)), \(type));")
    }

    private mutating func add(_ record: RecordDeclaration) {
        guard let definition = record.definition, let type = types.record(record.identifier) else { return }
        let name = record.identifier
        assert("sizeof(\(type)) == \(definition.size)", "the size of \(name)")
        assert("_Alignof(\(type)) == \(definition.alignment)", "the alignment of \(name)")
        for field in definition.fields where field.bitWidth == nil {
            guard let fieldName = field.name else { continue }
            assert("offsetof(\(type), \(fieldName)) == \(field.bitOffset / 8)", "the offset of \(name).\(fieldName)")
            let place = "((\(type) *)0)->\(fieldName)"
            // Where a count is declared, clang can tell the types of elements only.
            if field.count != nil, let element = types.index.pointee(of: field.type) {
                assertType("\(place)[0]", types.text(element), "\(name).\(fieldName)[0]")
            } else {
                assertType(place, types.text(field.type), "\(name).\(fieldName)")
            }
        }
    }

    private mutating func add(_ enumeration: EnumerationDeclaration) {
        for constant in enumeration.constants {
            let value = Self.literal(constant.value, enumeration.type)
            assert("\(constant.name) == \(value)", "the value of \(constant.name)")
        }
        guard let type = types.text(.enumeration(enumeration.identifier)) else { return }
        let isSigned = enumeration.type.isSigned
        assert("(\(type))-1 \(isSigned ? "<" : ">") (\(type))0", "the sign of \(enumeration.identifier)")
        assert("sizeof(\(type)) == sizeof(\(enumeration.type.rawValue))", "the size of \(enumeration.identifier)")
    }

    private mutating func add(_ name: String, _ macro: MacroDeclaration) {
        switch macro.value {
        case .integer(let value, let type): assert("(\(name)) == \(Self.literal(value, type))", "the value of \(name)")
        case .unsigned(let value, let type):
            assert("(\(name)) == \(Self.literal(Int64(bitPattern: value), type))", "the value of \(name)")
        case .string(let text): assert("sizeof(\(name)) == \(text.utf8.count + 1)", "the length of \(name)")
        case .floating, nil: break
        }
    }

    /// A number of a type, as C writes it.
    private static func literal(_ value: Int64, _ type: Scalar) -> String {
        switch type {
        case .unsignedInt: "\(UInt32(truncatingIfNeeded: value))u"
        case .unsignedLong, .unsignedLongLong: "\(UInt64(bitPattern: value))u\(type == .unsignedLong ? "l" : "ll")"
        default:
            value == .min
                ? "(-9223372036854775807ll - 1)"
                : "\(value)\(Int32(exactly: value) == nil || value == Int64(Int32.min) ? "ll" : "")"
        }
    }
}

extension Scalar {
    /// Whether there are negative numbers; of `char` it is the target's choice.
    var isSigned: Bool {
        switch self {
        case .bool, .unsignedChar, .unsignedShort, .unsignedInt, .unsignedLong, .unsignedLongLong, .unsignedInt128:
            false
        default: true
        }
    }
}
