#if Generator
    import ArgumentParser
    import CPrototypes
    import CTypes

    /// The subcommand that shows where everything in a type is.
    struct Layout: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the offsets, sizes and alignments in C types.", discussion: LayoutHelp.text)

        @Argument(
            help: "C declarations of types, '@' and the path of a file of them, or '-' for the standard input.")
        var declarations: String

        @Option(
            help: ArgumentHelp(
                "A machine: \(Target.all.map(\.name).joined(separator: ", ")), host (this one), or all.",
                valueName: "machine"))
        var target: [String] = ["host"]

        @Option(help: ArgumentHelp("Print this type alone.", valueName: "name"))
        var type: String?

        @Flag(help: "Print one JSON object for each table, in a line of its own.")
        var json = false

        func run() throws {
            let tables: [LayoutTable]
            do throws(ForeignError) {
                tables = try makeTables(try DeclarationText.read(declarations))
            } catch { throw Failure.exit(error, code: .validationFailure) }
            try StandardOutput.print(tables.map { json ? $0.json : $0.text }.joined(separator: json ? "\n" : "\n\n"))
        }

        private func makeTables(_ text: String) throws(ForeignError) -> [LayoutTable] {
            var types = try TypeDescription.declared(in: text)
            if let type {
                let names = types.map(\.description)
                types = types.filter { $0.description == type }
                guard !types.isEmpty else {
                    throw ForeignError(
                        .unsupportedDescription, "the declarations define no '\(type)'",
                        remedy: "Name one of \(names.joined(separator: ", "))")
                }
            }
            var tables: [LayoutTable] = []
            for type in types {
                for target in targets { tables.append(try LayoutTable(type, for: target)) }
            }
            return tables
        }

        private var targets: [Target] {
            target.flatMap { name in
                switch name {
                case "all": Target.all
                case "host": [Target.host]
                default: Target.all.filter { $0.name == name }
                }
            }
        }

        func validate() throws {
            for name in target where !["all", "host"].contains(name) && !Target.all.contains(where: { $0.name == name })
            {
                throw ValidationError(
                    "'\(name)' is no machine that is known. Write host, all, or one of "
                        + Target.all.map(\.name).joined(separator: ", ") + ".")
            }
        }
    }
#endif
