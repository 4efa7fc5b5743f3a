import Glibc
import HeaderModel

/// The text that libclang is given: it includes the headers, and declares what signatures are for.
struct HeaderSource {
    /// How C includes the headers, a line each.
    let includes: [String]
    private let headers: [String]
    private let signatures: [Signature]

    init(_ headers: [String], _ signatures: [Signature]) {
        self.headers = headers
        self.signatures = signatures
        includes = headers.map { "#include \(access($0, F_OK) == 0 ? "\"\($0)\"" : "<\($0)>")" }
    }

    var text: String { (includes + signatures.map { $0.prototype + ";" }).map { $0 + "\n" }.joined() }

    /// The signature that stands in a line, if one does.
    func signature(at location: SourceLocation) -> Signature? {
        let number = location.line - includes.count - 1
        return location.file == ClangUnit.mainFile && signatures.indices.contains(number) ? signatures[number] : nil
    }

    /// What libclang says of a text that no user has seen, told as what it is about.
    func located(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let location = diagnostic.location, location.file == ClangUnit.mainFile else { return diagnostic }
        var diagnostic = diagnostic
        diagnostic.location = nil
        if let signature = signature(at: location) {
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
                .invalidSignature, "there is no function or macro '\(signature.subject)' to have a signature")
        }
    }
}
