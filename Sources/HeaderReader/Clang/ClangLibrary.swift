import CTypes
import DynamicBinding
import Glibc

/// A libclang that was found, and the folder of the headers that belong to it.
public struct ClangLibrary: Sendable {
    let clang: Clang<Dynamic>
    /// Its file.
    public let path: String
    /// `Debian clang version 14.0.6`, and the like.
    public let version: String
    /// Where `stddef.h` and the like are that belong to this version.
    public let resourceDirectory: String

    /// Opens a libclang.
    /// - Parameter path: its file; `nil` for the Swift toolchain's, or else what the system has.
    public init(path: String? = nil) throws(HeaderError) {
        let names = path.map { [$0] } ?? Self.candidates
        do {
            let library = try Dynamic(names)
            clang = try library.load(Clang.self)
            version = clang.take(clang.getClangVersion())
            self.path = library.file(of: "clang_getClangVersion").flatMap(realPath) ?? library.name
        } catch {
            throw HeaderError(
                .noClang, "there is no libclang that can be used",
                remedy: "Install libclang1-14 or a later version, or give the file of one with --libclang",
                underlying: error)
        }
        guard let directory = Self.resourceDirectory(of: self.path, Self.majorVersion(in: version)) else {
            throw HeaderError(
                .noClang, "the headers that belong to \(self.path) are missing",
                remedy: "Install libclang-common-14-dev, or what has them for this version (clang/*/include/stddef.h)")
        }
        resourceDirectory = directory
    }

    /// In the order in which they are tried.
    private static var candidates: [String] {
        let versions = (14...21).reversed()
        let toolchain = toolchainFolder.map { ["\($0)/lib/libclang.so"] } ?? []
        return toolchain + versions.map { "libclang-\($0).so.\($0)" } + versions.map { "libclang-\($0).so.1" }
            + versions.map { "/usr/lib/llvm-\($0)/lib/libclang.so.1" } + [
                "libclang-14.so.13", "libclang.so.1", "libclang.so",
            ]
    }

    /// The folder above that of the `swift` which the shell would run.
    private static var toolchainFolder: String? {
        guard let path = getenv("PATH") else { return nil }
        for folder in String(cString: path).split(separator: ":") {
            if let swift = realPath("\(folder)/swift") { return parent(of: parent(of: swift)) }
        }
        return nil
    }

    /// `clang/VERSION` beside the library, or where Debian has it.
    private static func resourceDirectory(of library: String, _ version: Int) -> String? {
        let folders = ["\(parent(of: library))/clang", "/usr/lib/llvm-\(version)/lib/clang", "/usr/lib/clang"]
        return folders.lazy.flatMap { folder in entries(of: folder).map { "\(folder)/\($0)" } }
            .first {
                Int($0.split(separator: "/").last?.prefix { $0.isNumber } ?? "") == version
                    && access("\($0)/include/stddef.h", R_OK) == 0
            }
    }

    /// `Debian clang version 14.0.6` is 14.
    private static func majorVersion(in text: String) -> Int {
        let number = text.split(separator: " ").drop { $0 != "version" }.dropFirst().first ?? ""
        return Int(number.prefix { $0.isNumber }) ?? 0
    }
}

/// A path without links; `nil` if there is nothing.
func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}

/// The folder that something is in.
func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

private func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
        names.append(
            withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names
}

extension Clang<Dynamic> {
    /// The text, which is given back.
    func take(_ text: CXString) -> String {
        defer { disposeString(text) }
        guard let characters = getCString(text) else { return "" }
        return String(cString: characters.address.assumingMemoryBound(to: CChar.self))
    }
}
