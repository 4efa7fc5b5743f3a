import CTypes
import ExampleSupport

struct SQLError: Error, CustomStringConvertible {
    let description: String
}

/// An open database whose rows are printed, with sqlite running wherever the strategy `F` has it.
final class Shell<F: Foreign> {
    private let sqlite: SQLite<F>
    private let database: Handle<Database>
    private let output: Output
    /// Values for `?`, used up from the first on.
    private var parameters: ArraySlice<String>
    /// sqlite calls it until the database is closed.
    private let reverse: Callback<SQLFunction>

    init(
        _ sqlite: SQLite<F>, _ path: String, parameters: [String], _ output: Output
    ) throws {
        let opened = Out<Handle<Database>?>()
        let status = try sqlite.open(path, opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
        guard let database = opened.value else { throw SQLError(description: "out of memory") }
        self.sqlite = sqlite
        self.database = database
        self.output = output
        self.parameters = parameters[...]
        reverse = Callback { context, _, arguments in
            guard let value = try sqlite.memory.load(arguments),
                let text = try sqlite.valueText(value)
            else { return try sqlite.resultNull(context) }
            let reversed = String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
            try sqlite.resultText(context, In(utf8: reversed), SQLITE_TRANSIENT)
        }
        try check(status)
        try check(
            sqlite.createFunction(
                database, "swift_reverse", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil, reverse, nil, nil, nil))
    }

    deinit { _ = try? sqlite.close(database) }

    /// Runs the statements in `sql` one after the other.
    func run(_ sql: String) throws {
        for statement in try statements(in: sql) { try runOne(statement) }
    }

    /// Throws if values for `?` are left.
    func finish() throws {
        guard parameters.isEmpty else {
            throw SQLError(description: "\(parameters.count) values more than there are parameters")
        }
    }

    /// Splits `sql` behind each `;` that ends a statement, which one in a string or a trigger does
    /// not; sqlite knows.
    private func statements(in sql: String) throws -> [Substring] {
        var statements: [Substring] = []
        var rest = sql[...]
        var end = rest.startIndex
        while let semicolon = rest[end...].utf8.firstIndex(of: UInt8(ascii: ";")) {
            end = rest.utf8.index(after: semicolon)
            if try sqlite.isComplete(String(rest[..<end])) != 0 {
                statements.append(rest[..<end])
                rest = rest[end...]
            }
        }
        return rest.isEmpty ? statements : statements + [rest]
    }

    private func runOne(_ sql: Substring) throws {
        let prepared = Out<Handle<Statement>?>()
        try check(sqlite.prepare(database, String(sql), -1, 0, prepared, nil))
        // White space or a comment is no statement.
        guard let statement = prepared.value else { return }
        defer { _ = try? sqlite.finalize(statement) }
        try bindParameters(of: statement)
        while true {
            let status = try sqlite.step(statement)
            guard status == SQLITE_ROW else {
                return try check(status == SQLITE_DONE ? SQLITE_OK : status)
            }
            try printRow(of: statement)
        }
    }

    private func bindParameters(of statement: Handle<Statement>) throws {
        let count = try sqlite.bindParameterCount(statement)
        guard count <= parameters.count else {
            throw SQLError(
                description:
                    "the statement has \(count) parameters, --bind gives \(parameters.count)")
        }
        for (index, value) in zip(Int32(1)..., parameters.prefix(Int(count))) {
            try check(sqlite.bindText(statement, index, In(utf8: value), SQLITE_TRANSIENT))
        }
        parameters.removeFirst(Int(count))
    }

    private func printRow(of statement: Handle<Statement>) throws {
        for column in 0..<(try sqlite.columnCount(statement)) {
            if column > 0 { output.put("|") }
            output.put(try bytes(of: statement, column))
        }
        output.put("\n")
    }

    /// What list mode prints of a value: nothing for NULL, a blob's bytes before the first NUL,
    /// and for others their text.
    private func bytes(of statement: Handle<Statement>, _ column: Int32) throws -> [UInt8] {
        if try sqlite.columnType(statement, column) != SQLITE_BLOB {
            do {
                return try sqlite.columnText(statement, column).map { Array($0.utf8) } ?? []
            } catch {
                guard error.code == .invalidUTF8 else { throw error }
            }
        }
        guard let blob = try sqlite.columnBlob(statement, column) else { return [] }
        let count = try sqlite.columnBytes(statement, column)
        return Array(try sqlite.memory.bytes(at: blob, count: Int(count)).prefix { $0 != 0 })
    }

    private func check(_ status: Int32) throws {
        guard status != SQLITE_OK else { return }
        throw SQLError(description: try sqlite.errorMessage(database) ?? "error \(status)")
    }
}
