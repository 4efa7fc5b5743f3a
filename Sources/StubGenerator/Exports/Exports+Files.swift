public import CTypes

extension Exports {
    /// Writes the files: `include/NAME.h`, which C programs include, `include/NAME.exports.h`,
    /// `include/module.modulemap` and `NAME.exports.c` into the folder of a C target, and `NAMEExports.swift` into that
    /// of a Swift target that depends on it. Those that have this content already are left as they are.
    /// - Throws: `.unsupportedDescription` if nothing was added, and what the system says if it does not let a file be
    ///   written.
    public func write(c folder: String, swift swiftFolder: String) throws(ForeignError) {
        try files(folder, swiftFolder).write(makingFolders: [folder, "\(folder)/include", swiftFolder])
    }

    /// Compares the files that are there with what ``write(c:swift:)`` would write, for tests and continuous
    /// integration.
    ///
    /// ```swift
    /// try exports.check(c: "Sources/CGeometry", swift: "Sources/Geometry")
    /// ```
    /// - Throws: `.staleFile` with the names of those that differ or are missing, and `.unsupportedDescription` as
    ///   ``write(c:swift:)`` does.
    public func check(c folder: String, swift swiftFolder: String) throws(ForeignError) {
        try files(folder, swiftFolder).check()
    }

    private func files(_ folder: String, _ swiftFolder: String) throws(ForeignError) -> [GeneratedFile] {
        guard !functions.isEmpty else {
            throw ExportRefusal("no function is exported", remedy: "Add a description that binds some").located(in: nil)
        }
        return [
            GeneratedFile("\(folder)/include/\(name).h", header),
            GeneratedFile("\(folder)/include/\(name).exports.h", entryHeader),
            GeneratedFile("\(folder)/include/module.modulemap", moduleMap),
            GeneratedFile("\(folder)/\(name).exports.c", source),
            GeneratedFile("\(swiftFolder)/\(typeName)Exports.swift", swiftSource),
        ]
    }
}
