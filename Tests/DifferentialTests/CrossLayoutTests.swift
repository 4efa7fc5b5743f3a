import CPrototypes
import CTypes
import TestSupport
import Testing

/// Random types, laid out for each machine and compared with what the compilers for it make of them. Nothing is
/// run: compilers write sizes, offsets and objects with one bit-field set into object files.
@Suite(.serialized) struct CrossLayoutTests {
    static let count = 400

    @Test("Random layouts agree with the compilers of every target", arguments: CrossCompiler.installed)
    func layouts(compiler: CrossCompiler) throws {
        let random = SeededGenerator()
        print("random layouts for \(compiler.target): SWIFT_BIND_SEED=\(random.seed)")
        var generator = DeclarationGenerator(random: random)
        let definitions = (0..<Self.count).map { generator.definition(named: "s\($0)") }
        let text = DeclarationGenerator.preamble + definitions.map(\.text).joined()
        let types = try TypeDescription.declared(in: text)
        #expect(types.map(\.description) == definitions.map(\.name))
        let found = try CompiledLayouts(of: types, declared: text, by: compiler)
        for (index, type) in types.enumerated() {
            let differences = found.differences(from: try LayoutTable(type, for: compiler.target), at: index)
            #expect(differences.isEmpty, "seed \(random.seed): \(differences)\n\(definitions[index].text)")
        }
    }

    @Test("What is printed of random types reads again, and has the same layout")
    func printed() throws {
        var generator = DeclarationGenerator(random: SeededGenerator())
        print("random definitions: SWIFT_BIND_SEED=\(generator.random.seed)")
        let definitions = (0..<Self.count).map { generator.definition(named: "s\($0)") }
        let text = DeclarationGenerator.preamble + definitions.map(\.text).joined()
        let types = try TypeDescription.declared(in: text)
        var printed = DeclarationGenerator.preamble
        for case .structure(let type) in types { printed += type.definition + "\n" }
        let again = try TypeDescription.declared(in: printed)
        for target in Target.all {
            for (type, other) in zip(types, again) {
                let (table, printed) = (try LayoutTable(type, for: target), try LayoutTable(other, for: target))
                #expect(table.json == printed.json, "seed \(generator.random.seed)")
            }
        }
    }

    @Test("A layout that is not the compiler's is found to differ")
    func wrong() throws {
        let text = "struct a { char c; long n; unsigned bits : 3; };"
        let types = try TypeDescription.declared(in: text)
        try #require(!CrossCompiler.installed.isEmpty)
        for compiler in CrossCompiler.installed {
            let found = try CompiledLayouts(of: types, declared: text, by: compiler)
            for target in Target.all {
                let differences = found.differences(from: try LayoutTable(types[0], for: target), at: 0)
                let isSame = target.wordSize == compiler.target.wordSize
                    && target.isBigEndian == compiler.target.isBigEndian
                #expect(differences.isEmpty == isSame, "\(target), \(compiler): \(differences)")
            }
        }
    }
}
