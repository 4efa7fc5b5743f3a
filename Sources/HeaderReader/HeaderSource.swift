import Glibc
import HeaderModel

/// The text that libclang is given: it includes the headers, and declares what signatures are for.
struct HeaderSource {
    /// The headers, without the folders of those that are files.
    let names: [String]
    /// How C includes the headers, a line each, wherever files are.
    let includes: [String]
    private let directives: [String]
    private let signatures: [Signature]

    init(_ headers: [String], _ signatures: [Signature]) throws(HeaderError) {
        for header in headers where header.isEmpty || header.contains(where: { $0.isNewline || "<>\"".contains($0) }) {
            throw HeaderError(.invalidHeader, "'\(header)' is no name of a header")
        }
        for signature in signatures {
            guard let problem = signature.problem else { continue }
            throw HeaderError(
                .invalidSignature, at: signature.location,
                "the signature '\(signature.prototype)' of '\(signature.subject)': \(problem)")
        }
        self.signatures = signatures
        let files = headers.map { access($0, F_OK) == 0 }
        names = zip(headers, files).map { $1 ? String($0.split(separator: "/").last ?? "") : $0 }
        includes = zip(names, files).map { "#include \($1 ? "\"\($0)\"" : "<\($0)>")" }
        directives = zip(headers, files).map { "#include \($1 ? "\"\($0)\"" : "<\($0)>")" }
    }

    var text: String { (directives + signatures.map { $0.prototype + ";" }).map { $0 + "\n" }.joined() }

    /// The signature that stands in a line, if one does.
    func signature(at location: SourceLocation) -> Signature? {
        let number = location.line - directives.count - 1
        return location.file == ClangUnit.mainFile && signatures.indices.contains(number) ? signatures[number] : nil
    }

    /// What libclang says of a text that no user has seen, told as what it is about.
    func located(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let location = diagnostic.location, location.file == ClangUnit.mainFile else { return diagnostic }
        var diagnostic = diagnostic
        diagnostic.location = nil
        if let signature = signature(at: location) {
            diagnostic.location = signature.location
            diagnostic.identifier = "signature"
            diagnostic.message = "the signature '\(signature.prototype)': \(diagnostic.message)"
        } else if diagnostic.message.contains("file not found") {
            diagnostic.identifier = "missing-header"
            diagnostic.remedy =
                "Look for its folder and give it with -I, or name the library's pkg-config package with --pkg-config"
        }
        return diagnostic
    }

    /// Throws for signatures of what there is not.
    func check(_ declarations: [Declaration]) throws(HeaderError) {
        if signatures.isEmpty { return }
        var known: Set<String> = []
        for declaration in declarations {
            switch declaration.content {
            case .function(let function):
                if function.signatureOf == nil || function.signatureOf == declaration.name {
                    known.insert(declaration.name)
                }
            case .macro: known.insert(declaration.name)
            case .variable, .record, .enumeration, .typedef: break
            }
        }
        for signature in signatures where !known.contains(signature.subject) {
            throw HeaderError(
                .invalidSignature, at: signature.location,
                "there is no function or macro '\(signature.subject)' to have a signature")
        }
    }
}
