/// A file of C that calls the functions of a library, and a table of them.
///
/// Only C says in the end how a function is called. The file has a compiler say it: it calls each function with
/// arguments of the types that a description has, asserts that these are the headers' types, and reads `errno` in
/// the statement after the call.
public struct StubFile: Sendable {
    /// What the name of the function begins with that returns the table.
    public var name: String
    /// A hash of the description that is generated with the stubs; 0 if each function has one of its own.
    public var descriptionHash: UInt64 = 0
    /// Lines that include headers, and declare what they do not.
    public var includes: [String] = []
    /// Lines that assert what is not about a function or a variable.
    public var assertions: [String] = []
    /// Lines that define what the functions call and the headers do not.
    public var definitions: [String] = []
    /// Lines of C that what is imported from the header has; they need the includes.
    public var direct: [String] = []
    public var functions: [StubFunction] = []
    public var variables: [StubVariable] = []
    /// Structures whose layouts are told.
    public var records: [StubRecord] = []

    public init(name: String) { self.name = name }

    /// What programs include.
    public var header: String {
        let guardName = "\(name.uppercased())_STUBS_H"
        let includes = direct.isEmpty ? [] : includes + ["#include <errno.h>", ""]
        let lines =
            [
                "// Made by swift-bind. The stubs of \(name), for Static.", "#ifndef \(guardName)",
                "#define \(guardName)", "",
            ]
            + includes + ["const void *\(name)_stubs(void);", ""] + (direct.isEmpty ? [] : direct + [""]) + ["#endif"]
        return lines.map { $0 + "\n" }.joined()
    }

    /// The stubs.
    public var source: String {
        var lines = [
            "// Made by swift-bind. The stubs of \(name), for Static.",
            "#include \"\(name).stubs.h\"",
            "",
        ]
        // The header has them already, if it needs them.
        if direct.isEmpty { lines += includes }
        lines += ["#include <errno.h>", "#include <stddef.h>", "#include <string.h>", ""]
        lines += WorkerSource.lines(of: "CStubTable.h")
        lines += ["", Self.warnings, Self.macros]
        if functions.contains(where: { !$0.probes.isEmpty }) { lines.append(StubProbe.macros) }
        if !definitions.isEmpty { lines += definitions + [""] }
        let functions = functions.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for (index, function) in functions.enumerated() { lines += FunctionText(function, index).lines + [""] }
        // In a call they may differ, as a text of `unsigned char` does. What follows is memory.
        lines += ["#pragma GCC diagnostic error \"-Wpointer-sign\"", ""]
        for (index, variable) in variables.enumerated() { lines += VariableText(variable, index).lines + [""] }
        lines += array("stub", functions.enumerated().map { FunctionText($1, $0).entry })
        lines += array("stub_variable", variables.enumerated().map { VariableText($1, $0).entry })
        // Headers define macros with the names of fields. Nothing that follows is meant to be one.
        // A description may name what is inside a field, as `inner.x`.
        let words = records.flatMap(\.fields).flatMap { field in
            field.name.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.filter { $0.first?.isNumber == false }
        }
        lines += Set(words).sorted().map { "#undef \($0)" }
        if !assertions.isEmpty { lines += assertions + [""] }
        for (index, record) in records.enumerated() { lines += RecordText(record, index).lines }
        lines += array("stub_record", records.enumerated().map { RecordText($1, $0).entry })
        lines += [
            "const void *\(name)_stubs(void) {",
            "    static const struct swb_stubs stubs = {",
            "        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, \"\(name)\", \(CLiteral.hexadecimal(descriptionHash)),",
            "        \(functions.count), \(variables.count), \(records.count),",
            "        \(functions.isEmpty ? "NULL" : "swb_stub_list"),",
            "        \(variables.isEmpty ? "NULL" : "swb_stub_variable_list"),",
            "        \(records.isEmpty ? "NULL" : "swb_stub_record_list"),",
            "    };",
            "    return &stubs;",
            "}",
        ]
        return lines.map { $0 + "\n" }.joined()
    }

    private func array(_ type: String, _ entries: [String]) -> [String] {
        if entries.isEmpty { return [] }
        return ["static const struct swb_\(type) swb_\(type)_list[] = {"] + entries.map { "    \($0)," } + ["};", ""]
    }

    /// What differs is an error, whatever warnings the compiler is told to give; with `-w` it may give none.
    private static let warnings = """
        #pragma GCC diagnostic ignored "-Wdeprecated-declarations"
        #pragma GCC diagnostic ignored "-Wignored-qualifiers"
        #pragma GCC diagnostic ignored "-Wpedantic"
        #pragma GCC diagnostic ignored "-Wtautological-compare"
        #pragma GCC diagnostic error "-Wimplicit-function-declaration"
        #pragma GCC diagnostic error "-Wincompatible-pointer-types"
        #pragma GCC diagnostic error "-Wint-conversion"
        #ifdef __clang__
        #pragma clang diagnostic error "-Wincompatible-pointer-types-discards-qualifiers"
        #if __has_warning("-Wdefault-const-init-field-unsafe")
        #pragma clang diagnostic ignored "-Wdefault-const-init-field-unsafe"
        #endif
        #else
        #pragma GCC diagnostic error "-Wdiscarded-qualifiers"
        #endif

        """

    /// Initialises a pointer by NULL if one of the types fits, and by what the headers have if none does, so that
    /// the compiler tells both types.
    private static let macros = """
        #define SWB_IS(what, ...) __builtin_types_compatible_p(__typeof__(what), __VA_ARGS__)
        #define SWB_DESCRIBED(what, fits, ...) \\
            do { \\
                __typeof__(__VA_ARGS__) swb_described = \
        __builtin_choose_expr(fits, (__typeof__(__VA_ARGS__))0, what); \\
                (void)swb_described; \\
            } while (0)

        """
}
