#if Generator
    import ArgumentParser
    import BindingGenerator

    /// The subcommand for the form of what is written.
    struct Templates: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows the templates of bindings, to be changed.",
            subcommands: [List.self, Show.self, Export.self])

        struct List: ParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Prints the names of the templates.")

            func run() throws {
                try StandardOutput.print(BindingText.templates.keys.sorted().joined(separator: "\n"))
            }
        }

        struct Show: ParsableCommand {
            static let configuration = CommandConfiguration(abstract: "Prints a template.")

            @Argument(help: "Its name, as 'list' prints it.")
            var name: String

            func run() throws {
                let templates = BindingText.templates
                guard let text = templates[name] else {
                    throw ValidationError(
                        "There is no template '\(name)'. \(Suggestion.text(for: name, among: Array(templates.keys)))")
                }
                try StandardOutput.print(text, terminator: "")
            }
        }

        struct Export: ParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Writes the templates to a folder.",
                discussion: "Change those that you want to, delete the others, and give the folder with --templates. "
                    + "Files that are there already are not written over.")

            @Argument(help: "The folder, which is made if there is none.")
            var folder: String

            func run() throws {
                do {
                    var files = OutputFiles()
                    for (name, text) in BindingText.templates.sorted(by: { $0.key < $1.key }) {
                        let path = "\(folder)/\(name).mustache"
                        try OutputFiles.expectNone(at: path)
                        files.add(text, at: path)
                    }
                    for folder in Set(files.paths.map(FilePlace.folder)) {
                        try OutputFiles.makeFolder(folder)
                    }
                    try files.write()
                } catch { throw Reporter().fail(error) }
            }
        }
    }
#endif
