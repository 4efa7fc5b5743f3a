import CTypes
import HeaderModel

/// Structures, unions and enumerations that are declared among the parameters of a function. C knows them there alone,
/// and users mean those of the same name outside.
struct LocalTags {
    private struct Place: Hashable {
        let location: SourceLocation
        let spelling: String
    }

    private var places: Set<Place> = []
    /// What is declared outside, or first, by how C writes it.
    private var declarations: [String: CXCursor] = [:]
    /// The last of them that was read.
    var seen: String?

    /// The warning by which libclang tells of them, in headers of the system too.
    static let arguments = ["-Wvisibility", "-Wsystem-headers"]

    /// - Parameter diagnostics: what libclang says; those that tell of such declarations are taken from them.
    init(_ diagnostics: inout [Diagnostic]) {
        diagnostics.removeAll { diagnostic in
            guard Self.isTold(of: diagnostic), let location = diagnostic.location else { return false }
            let parts = diagnostic.message.split(separator: "'", omittingEmptySubsequences: false)
            if parts.count > 1 { places.insert(Place(location: location, spelling: String(parts[1]))) }
            return true
        }
    }

    static func isTold(of diagnostic: Diagnostic) -> Bool {
        diagnostic.message.contains("will not be visible outside of this function")
    }

    /// Notes which of the names of these declarations are declared outside as well.
    mutating func find(_ cursors: [CXCursor], in unit: ClangUnit) throws(ForeignError) {
        for cursor in cursors {
            guard [.structDecl, .unionDecl, .enumDecl].contains(cursor.kind), try !contains(cursor, in: unit)
            else { continue }
            declarations[Self.spelling(cursor, unit)] = cursor
        }
    }

    func contains(_ cursor: CXCursor, in unit: ClangUnit) throws(ForeignError) -> Bool {
        // Headers may keep libclang from warning.
        if unit.clang.getCursorSemanticParent(cursor).kind == .functionDecl { return true }
        guard !places.isEmpty, let location = try unit.location(of: cursor) else { return false }
        return places.contains(Place(location: location, spelling: Self.spelling(cursor, unit)))
    }

    /// What is meant by a declaration, which is noted if it is a local one.
    mutating func outer(_ cursor: CXCursor, in unit: ClangUnit) throws(ForeignError) -> CXCursor {
        guard try contains(cursor, in: unit) else { return cursor }
        let spelling = Self.spelling(cursor, unit)
        seen = spelling
        if let known = declarations[spelling] { return known }
        declarations[spelling] = cursor
        return cursor
    }

    private static func spelling(_ cursor: CXCursor, _ unit: ClangUnit) -> String {
        unit.spelling(of: unit.clang.getCursorType(cursor))
    }
}
