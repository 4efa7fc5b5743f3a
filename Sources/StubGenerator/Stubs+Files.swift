public import CTypes

extension Stubs {
    /// Writes files into a folder: `NAME.stubs.c`, and `include/NAME.stubs.h`. Those that have this content already
    /// are left as they are.
    /// - Parameter hasWorker: whether `NAME.worker.c` is written as well, which makes a program of the stubs and the
    ///   library that a `Sandbox` can be given as its worker. It has neither Swift nor libffi in it.
    /// - Throws: `.unsupportedDescription` if `name` is no identifier or ``constants`` names what there is not, and
    ///   what the system says if it does not let a file be written.
    public func write(to folder: String, withWorker hasWorker: Bool = false) throws(ForeignError) {
        guard ExportedNames.isWord(name) else {
            throw ForeignError(
                .unsupportedDescription, "the stubs would be called '\(name)', which is no identifier of C",
                remedy: "Give them a name of letters, digits and underscores")
        }
        if let name = unknownConstants.first {
            throw ForeignError(
                .unsupportedDescription,
                headers.isEmpty
                    ? "'\(name)' is named as a constant, and there are no headers that have its value"
                    : "'\(name)' is named as a constant, and the descriptions bind no variable by that name",
                remedy: headers.isEmpty ? "Name the headers" : "Take it out of 'constants', or bind it with global(_:)")
        }
        for path in [folder, "\(folder)/include"] { try GeneratedFile.makeFolder(path) }
        try GeneratedFile.write(source, to: "\(folder)/\(name).stubs.c")
        try GeneratedFile.write(header, to: "\(folder)/include/\(name).stubs.h")
        if hasWorker { try GeneratedFile.write(worker, to: "\(folder)/\(name).worker.c") }
    }
}
