import CTypes
import TestSupport

/// What a compiler says of types.
struct CompiledLayouts {
    private var numbers: [[Int]] = []
    /// For each type and each of its bit-fields, a value of which all bits of that bit-field are set.
    private var values: [[[UInt8]]] = []

    /// - Parameter text: the declarations of `types`, which are the same for every target.
    init(of types: [TypeDescription], declared text: String, by compiler: CrossCompiler) throws {
        var (entries, members, initial) = ("", "", "")
        var tables: [LayoutTable] = []
        for type in types {
            let table = try LayoutTable(type, for: compiler.target)
            tables.append(table)
            entries += "sizeof(\(type)), _Alignof(\(type)),\n"
            for row in table.fields { entries += "offsetof(\(type), \(row.path)),\n" }
            for row in table.enumerations { entries += "(\(row.type))-1 < 0,\n" }
            for row in table.bitFields {
                let name = "v\(initial.utf8.count)"
                members += "\(type) \(name);\n"
                initial += ".\(name).\(row.path) = -1,\n"
            }
        }
        let source = """
            #include <stddef.h>
            #include <stdint.h>
            \(text)
            const unsigned long long all_numbers[] __attribute__((section("numbers"))) = {
            \(entries)};
            const struct __attribute__((packed)) {
            \(members)} all_values __attribute__((section("values"))) = {
            \(initial)};
            """
        let sections = try compiler.sections(of: source, ["numbers", "values"])
        var words = sections[0][...].words(isBigEndian: compiler.target.isBigEndian)[...]
        var bytes = sections[1][...]
        for table in tables {
            let count = 2 + table.fields.count + table.enumerations.count
            numbers.append(Array(words.prefix(count)))
            words = words.dropFirst(count)
            // Whatever is read: a wrong byte order is to be found, too.
            let size = max(0, numbers.last?.first ?? 0)
            values.append(
                table.bitFields.map { _ in
                    defer { bytes = bytes.dropFirst(size) }
                    return Array(bytes.prefix(size))
                })
        }
    }

    /// What a table for the type at an index says otherwise.
    func differences(from table: LayoutTable, at index: Int) -> [String] {
        var differences: [String] = []
        let signs = table.enumerations.map { $0.isSigned == true ? 1 : 0 }
        let said = [table.size, table.alignment] + table.fields.map(\.offset) + signs
        let names = ["size", "alignment"] + table.fields.map(\.path) + table.enumerations.map { "sign of \($0.type)" }
        for (name, (found, said)) in zip(names, zip(numbers[index], said))
        where found != said {
            differences.append("\(name): the compiler says \(found), the table \(said)")
        }
        for (row, value) in zip(table.bitFields, values[index]) where value != row.value(in: table) {
            differences.append("\(row.path): the compiler sets \(value), the table \(row.value(in: table))")
        }
        return differences
    }
}

extension LayoutTable {
    /// The members that have an offset in C.
    fileprivate var fields: [Row] { root.all.filter { $0.kind == .field && !$0.path.isEmpty } }
    fileprivate var enumerations: [Row] {
        root.all.filter { $0.isSigned != nil && $0.type.hasPrefix("enum ") }
    }
    fileprivate var bitFields: [Row] {
        root.all.filter { if case .bitField = $0.kind { true } else { false } }
    }
}

extension LayoutTable.Row {
    fileprivate var all: [Self] { [self] + rows.flatMap(\.all) }

    /// A value of the type with all bits of this bit-field set.
    fileprivate func value(in table: LayoutTable) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: table.size)
        guard case .bitField(let bit, let width) = kind else { return bytes }
        for position in (offset * 8 + bit)..<(offset * 8 + bit + width) {
            bytes[position / 8] |= table.target.isBigEndian ? 0x80 >> (position % 8) : 1 << (position % 8)
        }
        return bytes
    }
}

extension ArraySlice<UInt8> {
    fileprivate func words(isBigEndian: Bool) -> [Int] {
        stride(from: startIndex, to: endIndex, by: 8).map { start in
            let word = self[start..<Swift.min(start + 8, endIndex)]
            return (isBigEndian ? Array(word) : word.reversed()).reduce(0) { $0 << 8 | Int($1) }
        }
    }
}
