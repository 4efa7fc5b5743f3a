import CTypes
import Glibc
public import HeaderModel

/// Reads what C headers declare, with libclang.
///
/// ```swift
/// let reader = HeaderReader(try ClangLibrary())
/// let (model, warnings) = try reader.read(["zlib.h"])
/// ```
public struct HeaderReader: Sendable {
    private let library: ClangLibrary
    /// Further arguments for the compiler, such as `-I` and a folder.
    public var arguments: [String] = []

    public init(_ library: ClangLibrary) { self.library = library }

    /// - Parameter headers: paths of files, or what stands between the angle brackets of `#include`.
    /// - Returns: what they declare, and what libclang warns of.
    public func read(
        _ headers: [String]
    ) throws(HeaderError) -> (model: HeaderModel, warnings: [Diagnostic]) {
        let includes = headers.map { "#include \(access($0, F_OK) == 0 ? "\"\($0)\"" : "<\($0)>")" }
        let source = includes.map { $0 + "\n" }.joined()
        let arguments = ["-x", "c"] + arguments
        let unit = try ClangUnit(
            library, source: source, arguments: arguments,
            flags: [.preprocessingRecord, .skipFunctionBodies, .attributedTypes])
        do {
            let diagnostics = try unit.diagnostics()
            guard !diagnostics.contains(where: { $0.severity == .error }) else {
                throw HeaderError(
                    .invalidHeader, "the headers have errors, so that what they declare is not known",
                    diagnostics: diagnostics)
            }
            let cursors = try unit.children(of: unit.root)
            let reader = DeclarationReader(unit, try HeaderSelection(unit, cursors))
            try reader.read(cursors)
            let constants = try MacroReader.constants(
                among: reader.declarations, library, source: source, arguments: arguments)
            let declarations = reader.declarations.map { declaration in
                guard case .macro(var macro) = declaration.content, let constant = constants[declaration.name] else {
                    return declaration
                }
                var declaration = declaration
                macro.value = constant.value
                declaration.content = .macro(macro)
                if constant.isDeprecated { declaration.deprecation = .init() }
                return declaration
            }
            let model = HeaderModel(
                target: unit.target, headers: headers, includes: includes, declarations: declarations)
            return (model, diagnostics)
        } catch let error as HeaderError {
            throw error
        } catch {
            throw HeaderError(.cannotParse, "libclang gives what cannot be", underlying: error)
        }
    }
}
