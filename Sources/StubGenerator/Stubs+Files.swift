public import CTypes

extension Stubs {
    /// Writes files into a folder: `NAME.stubs.c`, and `include/NAME.stubs.h`. Those that have this content already
    /// are left as they are.
    /// - Parameter hasWorker: whether `NAME.worker.c` is written as well, which makes a program of the stubs and the
    ///   library that a `Sandbox` can be given as its worker. It has neither Swift nor libffi in it.
    /// - Throws: `.unsupportedDescription` if `name` is no identifier or ``constants`` names what there is not, and
    ///   what the system says if it does not let a file be written.
    public func write(to folder: String, withWorker hasWorker: Bool = false) throws(ForeignError) {
        try files(in: folder, withWorker: hasWorker).write(makingFolders: [folder, "\(folder)/include"])
    }

    /// Compares the files in a folder with what ``write(to:withWorker:)`` would write, for tests and continuous
    /// integration.
    ///
    /// ```swift
    /// try stubs.check(in: "Sources/CExpatStubs")
    /// ```
    /// - Throws: `.staleFile` with the names of those that differ or are missing, and `.unsupportedDescription` as
    ///   ``write(to:withWorker:)`` does.
    public func check(in folder: String, withWorker hasWorker: Bool = false) throws(ForeignError) {
        try files(in: folder, withWorker: hasWorker).check()
    }

    private func files(in folder: String, withWorker hasWorker: Bool) throws(ForeignError) -> [GeneratedFile] {
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
        return [
            GeneratedFile("\(folder)/\(name).stubs.c", source),
            GeneratedFile("\(folder)/include/\(name).stubs.h", header),
        ] + (hasWorker ? [GeneratedFile("\(folder)/\(name).worker.c", worker)] : [])
    }
}
