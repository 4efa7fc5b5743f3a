import CTypes
import Glibc
public import HeaderModel

/// Reads what C headers declare, with libclang.
///
/// ```swift
/// let reader = HeaderReader(try ClangLibrary())
/// let reading = try reader.read(["zlib.h"])
/// ```
public struct HeaderReader: Sendable {
    private let library: ClangLibrary
    /// Further arguments for the compiler, such as `-I` and a folder.
    public var arguments: [String] = []
    /// The triple of another target than this machine: `aarch64-linux-gnu`.
    public var target: String?
    /// The folder that has the target's headers.
    public var sysroot: String?
    /// Of what the headers do not tell the types of.
    public var signatures: [Signature] = []
    /// Whether to go on with what libclang makes of headers with errors, which may mean something else.
    public var ignoresErrors = false

    /// What headers declare, and how they were read.
    public struct Reading: Sendable {
        public let model: HeaderModel
        /// What libclang warns of.
        public let warnings: [Diagnostic]
        /// The files that were read, as they were found.
        public let files: [String]
    }

    public init(_ library: ClangLibrary) { self.library = library }

    /// - Parameter headers: paths of files, or what stands between the angle brackets of `#include`.
    public func read(_ headers: [String]) throws(HeaderError) -> Reading {
        let source = try HeaderSource(headers, signatures)
        let arguments =
            try ["-x", "c", "-Wno-everything"] + CountAttribute.arguments + targetArguments() + arguments
        let unit = try ClangUnit(
            library, source: source.text, arguments: arguments + ["-W#warnings"] + LocalTags.arguments,
            flags: [.preprocessingRecord, .skipFunctionBodies, .attributedTypes])
        do {
            var diagnostics = try unit.diagnostics()
            let localTags = LocalTags(&diagnostics)
            diagnostics = diagnostics.map(source.located)
            if ignoresErrors { for index in diagnostics.indices { diagnostics[index].severity = .warning } }
            guard !diagnostics.contains(where: { $0.severity == .error }) else {
                throw HeaderError(
                    .invalidHeader, "the headers have errors, so that what they declare is not known",
                    diagnostics: diagnostics)
            }
            let cursors = try unit.children(of: unit.root)
            let selection = try HeaderSelection(unit, cursors)
            let reader = DeclarationReader(unit, selection, source, localTags)
            try reader.read(cursors)
            try source.check(reader.declarations)
            let constants = try MacroReader.constants(
                among: reader.declarations, library, source: source.text, arguments: arguments)
            let model = HeaderModel(
                target: unit.target, headers: source.names, includes: source.includes,
                declarations: reader.declarations.map { Self.complete($0, constants) })
            return Reading(model: model, warnings: diagnostics, files: selection.all)
        } catch let error as HeaderError {
            throw error
        } catch {
            throw HeaderError(.cannotParse, "libclang gives what cannot be", underlying: error)
        }
    }

    /// What libclang says of C that was written for headers: of lines of its own alone, and without what it warns of.
    /// - Parameter text: includes the headers by their names, without folders.
    public func errors(in text: String, for headers: [String]) throws(HeaderError) -> [Diagnostic] {
        // Headers that are files are named without their folders.
        let folders = headers.filter { access($0, F_OK) == 0 }.flatMap { header in
            ["-iquote", header.lastIndex(of: "/").map { String(header[...$0]) } ?? "."]
        }
        // Newer compilers take for errors what older ones warn of.
        let strictness = ["implicit-function-declaration", "incompatible-pointer-types", "int-conversion"]
        let unit = try ClangUnit(
            library, source: text,
            arguments: ["-x", "c", "-Wno-everything", "-ferror-limit=0"] + strictness.map { "-Werror=\($0)" }
                + targetArguments() + arguments + folders, flags: [])
        do {
            return try unit.diagnostics().filter { $0.severity == .error && $0.location?.file == ClangUnit.mainFile }
        } catch {
            throw HeaderError(.cannotParse, "libclang gives what cannot be", underlying: error)
        }
    }

    private static func complete(
        _ declaration: Declaration, _ constants: [String: MacroReader.Constant]
    ) -> Declaration {
        guard case .macro(var macro) = declaration.content, let constant = constants[declaration.name] else {
            return declaration
        }
        var declaration = declaration
        macro.value = constant.value
        declaration.content = .macro(macro)
        if constant.isDeprecated { declaration.deprecation = .init() }
        return declaration
    }

    /// Headers of this machine would be read without errors for another, and be wrong.
    private func targetArguments() throws(HeaderError) -> [String] {
        var words = sysroot.map { ["--sysroot=\($0)"] } ?? []
        guard let target else { return words }
        words.append("--target=\(target)")
        let isForeign = target.prefix { $0 != "-" } != Self.machine || !target.contains("linux")
        if isForeign, sysroot == nil, !arguments.contains("-nostdlibinc") {
            throw HeaderError(
                .foreignTarget, "the headers of this machine are not those of '\(target)'",
                remedy: "Give the folder of that target's headers with --sysroot: on Debian, "
                    + "libc6-dev-arm64-cross has /usr/aarch64-linux-gnu")
        }
        return words
    }

    private static var machine: String {
        var name = utsname()
        uname(&name)
        return withUnsafeBytes(of: &name.machine) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
