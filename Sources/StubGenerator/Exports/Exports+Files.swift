public import CTypes

extension Exports {
    /// Writes the files: `include/NAME.h`, which C programs include, `include/NAME.exports.h`,
    /// `include/module.modulemap` and `NAME.exports.c` into the folder of a C target, and `NAMEExports.swift` into that of
    /// a Swift target that depends on it. Those that have this content already are left as they are.
    /// - Throws: `.unsupportedDescription` if nothing was added, and what the system says if it does not let a file be
    ///   written.
    public func write(c folder: String, swift swiftFolder: String) throws(ForeignError) {
        guard !functions.isEmpty else {
            throw ExportRefusal("no function is exported", remedy: "Add a description that binds some").located(in: nil)
        }
        for path in [folder, "\(folder)/include", swiftFolder] { try GeneratedFile.makeFolder(path) }
        try GeneratedFile.write(header, to: "\(folder)/include/\(name).h")
        try GeneratedFile.write(entryHeader, to: "\(folder)/include/\(name).exports.h")
        try GeneratedFile.write(moduleMap, to: "\(folder)/include/module.modulemap")
        try GeneratedFile.write(source, to: "\(folder)/\(name).exports.c")
        try GeneratedFile.write(swiftSource, to: "\(swiftFolder)/\(typeName)Exports.swift")
    }
}
