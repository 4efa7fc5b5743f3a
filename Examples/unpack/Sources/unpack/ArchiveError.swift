import CTypes
import Glibc

struct ArchiveError: Error, CustomStringConvertible {
    let description: String
}

extension LibArchive {
    /// What libarchive says of the last error.
    func error(of archive: Handle<Archive>) throws -> ArchiveError {
        let message = try text { () throws(ForeignError) in try errorString(archive) }
        let number = try errorNumber(archive)
        // What is not the system's is negative, or EILSEQ for an archive that is none.
        guard number > 0, number != EILSEQ else { return ArchiveError(description: message) }
        return ArchiveError(description: "\(message): \(String(cString: strerror(number)))")
    }

    /// The name of an entry, for people.
    func name(of entry: Handle<Entry>) throws -> String {
        try text { () throws(ForeignError) in try entryPathname(entry) }
    }

    /// A text with names from an archive, which may be anything, as one that a terminal can show.
    private func text(_ read: () throws(ForeignError) -> String?) throws -> String {
        do {
            let text = try read() ?? "(nothing)"
            let isControl = { (character: Unicode.Scalar) in
                character.properties.generalCategory == .control
            }
            return String(
                String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "?" : $0 }))
        } catch {
            guard error.code == .invalidUTF8 else { throw error }
            return "(not UTF-8)"
        }
    }
}
