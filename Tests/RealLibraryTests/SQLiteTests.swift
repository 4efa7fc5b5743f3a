import CTypes
import Synchronization
import TestSupport
import Testing

private enum Database: OpaqueType { static let spelling = "sqlite3" }
private enum Statement: OpaqueType { static let spelling = "sqlite3_stmt" }
private enum Context: OpaqueType { static let spelling = "sqlite3_context" }
private enum Value: OpaqueType { static let spelling = "sqlite3_value" }

/// A result other than `SQLITE_OK` makes the call throw.
private enum OK: FailureRule {
    struct Code: Error, Equatable { let rawValue: Int32 }
    typealias Result = Int32
    static func success(_ result: Int32) -> Void? { result == 0 ? () : nil }
    static func reason(_ result: Int32, errno: Int32) -> any Error { Code(rawValue: result) }
}

private final class Lines: Sendable {
    let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

private typealias Row = (UserData<Lines>, Int32, Pointer<Pointer<C.Char>?>, Pointer<Pointer<C.Char>?>) -> Int32
private typealias Function = (Handle<Context>, Int32, Pointer<Handle<Value>?>) -> Void
private typealias Final = (Handle<Context>) -> Void
private typealias DestroyData = (UserData<Lines>) -> Void
private typealias DestroyText = (Pointer<C.Char>?) -> Void
private typealias Collation = (Pointer<Untyped>?, Int32, Pointer<Untyped>, Int32, Pointer<Untyped>) -> Int32

private struct SQLite<F: Foreign>: BindingSet {
    let memory: F.Memory
    let open: Fn<F, (CString, Out<Handle<Database>?>) -> Throwing<OK>>
    let close: Fn<F, (Handle<Database>) -> Int32>
    let errorMessage: Fn<F, (Handle<Database>) -> CString>
    let exec:
        Fn<F, (Handle<Database>, CString, Callback<Row>?, UserData<Lines>?, Out<Pointer<C.Char>?>?) -> Throwing<OK>>
    let free: Fn<F, (Pointer<C.Char>?) -> Void>
    let print: Fn<F, (CString, Variadic<CString>, Variadic<Int32>, Variadic<Double>) -> Pointer<C.Char>>

    let prepare:
        Fn<
            F,
            (Handle<Database>, Pointer<C.Char>, Int32, Out<Handle<Statement>?>, Out<Pointer<C.Char>?>) -> Throwing<OK>
        >
    let finalize: Fn<F, (Handle<Statement>) -> Checked<Int32>>
    let step: Fn<F, (Handle<Statement>) -> Checked<Int32>>
    let reset: Fn<F, (Handle<Statement>) -> Checked<Int32>>
    /// With `SQLITE_TRANSIENT`, a destructor that is no function: sqlite makes a copy.
    let bindText: Fn<F, (Handle<Statement>, Int32, Counted<In<C.Char>, Int32>, Int) -> Throwing<OK>>
    let bindKept:
        Fn<F, (Handle<Statement>, Int32, Pointer<C.Char>, Int32, Callback<DestroyText>) -> Throwing<OK>>
    let bindBlob: Fn<F, (Handle<Statement>, Int32, Counted<In<UInt8>, Int32>, Int) -> Throwing<OK>>
    let bindDouble: Fn<F, (Handle<Statement>, Int32, Double) -> Throwing<OK>>
    let bindInteger: Fn<F, (Handle<Statement>, Int32, Int64) -> Throwing<OK>>
    let columnCount: Fn<F, (Handle<Statement>) -> Int32>
    let columnName: Fn<F, (Handle<Statement>, Int32) -> CString>
    let columnType: Fn<F, (Handle<Statement>, Int32) -> Int32>
    let columnText: Fn<F, (Handle<Statement>, Int32) -> CString?>
    let columnInteger: Fn<F, (Handle<Statement>, Int32) -> Int64>
    let columnDouble: Fn<F, (Handle<Statement>, Int32) -> Double>
    let columnBlob: Fn<F, (Handle<Statement>, Int32) -> Pointer<Untyped>?>
    let columnBytes: Fn<F, (Handle<Statement>, Int32) -> Int32>

    let createFunction:
        Fn<
            F,
            (
                Handle<Database>, CString, Int32, Int32, UserData<Lines>?, Callback<Function>?,
                Callback<Function>?, Callback<Final>?, Callback<DestroyData>?
            ) -> Throwing<OK>
        >
    let createCollation:
        Fn<F, (Handle<Database>, CString, Int32, Pointer<Untyped>?, Callback<Collation>) -> Throwing<OK>>
    let userData: Fn<F, (Handle<Context>) -> UserData<Lines>>
    let aggregate: Fn<F, (Handle<Context>, Int32) -> Pointer<Int64>?>
    let valueText: Fn<F, (Handle<Value>) -> CString?>
    let valueInteger: Fn<F, (Handle<Value>) -> Int64>
    let resultText: Fn<F, (Handle<Context>, Counted<In<C.Char>, Int32>, Int) -> Void>
    let resultInteger: Fn<F, (Handle<Context>, Int64) -> Void>
    let resultError: Fn<F, (Handle<Context>, CString, Int32) -> Void>

    init(_ f: F) {
        memory = f.memory
        open = f.fn("sqlite3_open", "filename", "database")
        close = f.fn("sqlite3_close")
        errorMessage = f.fn("sqlite3_errmsg")
        exec = f.fn("sqlite3_exec", "database", "sql", "row", "data", "message")
        free = f.fn("sqlite3_free")
        print = f.fn("sqlite3_mprintf")
        prepare = f.fn("sqlite3_prepare_v2", "database", "sql", "bytes", "statement", "tail")
        finalize = f.fn("sqlite3_finalize")
        step = f.fn("sqlite3_step")
        reset = f.fn("sqlite3_reset")
        bindText = f.fn("sqlite3_bind_text")
        bindKept = f.fn("sqlite3_bind_text")
        bindBlob = f.fn("sqlite3_bind_blob")
        bindDouble = f.fn("sqlite3_bind_double")
        bindInteger = f.fn("sqlite3_bind_int64")
        columnCount = f.fn("sqlite3_column_count")
        columnName = f.fn("sqlite3_column_name")
        columnType = f.fn("sqlite3_column_type")
        columnText = f.fn("sqlite3_column_text")
        columnInteger = f.fn("sqlite3_column_int64")
        columnDouble = f.fn("sqlite3_column_double")
        columnBlob = f.fn("sqlite3_column_blob")
        columnBytes = f.fn("sqlite3_column_bytes")
        createFunction = f.fn("sqlite3_create_function_v2")
        createCollation = f.fn("sqlite3_create_collation")
        userData = f.fn("sqlite3_user_data")
        aggregate = f.fn("sqlite3_aggregate_context")
        valueText = f.fn("sqlite3_value_text")
        valueInteger = f.fn("sqlite3_value_int64")
        resultText = f.fn("sqlite3_result_text")
        resultInteger = f.fn("sqlite3_result_int64")
        resultError = f.fn("sqlite3_result_error")
    }

    func database() throws -> Handle<Database> {
        let database = Out<Handle<Database>?>()
        try open(":memory:", database)
        return try #require(database.value)
    }

    /// What a query prints, as `name=value` with commas between.
    func lines(_ database: Handle<Database>, _ sql: String) throws -> [String] {
        let lines = UserData(Lines())
        let row = Callback<Row>(fallback: 1) { lines, count, values, names in
            let pairs = try zip(strings(at: names, count), strings(at: values, count))
            lines.object.add(pairs.map { "\($0)=\($1)" }.joined(separator: ","))
            return 0
        }
        try exec(database, sql, row, lines, nil)
        return lines.object.all
    }

    private func strings(at start: Pointer<Pointer<C.Char>?>, _ count: Int32) throws -> [String] {
        try memory.elements(at: start, count: Int(count)).map { try $0.map { try memory.string(at: $0) } ?? "NULL" }
    }
}

private let transient = -1
private let (row, done, constraint, abort, busy): (Int32, Int32, Int32, Int32, Int32) = (100, 101, 19, 4, 5)

@Suite struct SQLiteTests {
    private static let name = "libsqlite3.so.0"

    @Test("Rows come to a closure, and its refusal and errors are the call's", arguments: Strategy.all)
    func rows(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let sqlite = try f.load(SQLite.self)
            let database = try sqlite.database()
            let sql = "create table t(a text unique, b); insert into t values(%Q, %d + %.2f)"
            let made = try sqlite.print(sql, "it's", 40, 2.5)
            try sqlite.exec(database, sqlite.memory.string(at: made), nil, nil, nil)
            try sqlite.free(made)
            try sqlite.exec(database, "insert into t values('x', null)", nil, nil, nil)
            #expect(try sqlite.lines(database, "select * from t order by b desc") == ["a=it's,b=42.5", "a=x,b=NULL"])

            let message = Out<Pointer<C.Char>?>()
            let failed = foreignError {
                try sqlite.exec(database, "insert into t values('x', 1)", nil, nil, message)
            }
            #expect(failed?.code == .callFailed && failed?.function == "sqlite3_exec")
            #expect(failed?.underlying as? OK.Code == OK.Code(rawValue: constraint))
            #expect(try sqlite.memory.string(at: #require(message.value)) == "UNIQUE constraint failed: t.a")
            try sqlite.free(message.value)

            let lines = UserData(Lines())
            let stop = Callback<Row>(fallback: 0) { _, _, _, _ in 1 }
            let stopped = foreignError { try sqlite.exec(database, "select 1", stop, lines, nil) }
            #expect(stopped?.underlying as? OK.Code == OK.Code(rawValue: abort))
            let fail = Callback<Row>(named: "fail", fallback: 1) { _, _, _, _ in throw OK.Code(rawValue: 77) }
            let thrown = foreignError { try sqlite.exec(database, "select 1", fail, lines, nil) }
            #expect(thrown?.code == .callbackThrew && thrown?.underlying as? OK.Code == OK.Code(rawValue: 77))
            #expect(try sqlite.close(database) == 0)
        }
        try check(strategy.library(Self.name))
    }

    @Test("Statements have values bound, which are copied or given back", arguments: Strategy.all)
    func statements(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let sqlite = try f.load(SQLite.self)
            let database = try sqlite.database()
            let sql = try f.memory.allocate(copying: "select ?1 as text, ?2, ?3, ?4, null; select 1")
            let (prepared, tail) = (Out<Handle<Statement>?>(), Out<Pointer<C.Char>?>())
            try sqlite.prepare(database, sql.pointer, -1, prepared, tail)
            #expect(try f.memory.string(at: #require(tail.value)) == " select 1")
            let statement = try #require(prepared.value)

            var returned: [Pointer<C.Char>?] = []
            let destroy = Callback<DestroyText>(named: "destroy") { returned.append($0) }
            let kept = try f.memory.allocate(copying: "kept until it is not")
            try sqlite.bindKept(statement, 1, kept.pointer, 4, destroy)
            try sqlite.bindInteger(statement, 2, -1 << 40)
            try sqlite.bindDouble(statement, 3, 0.1)
            try sqlite.bindBlob(statement, 4, [0, 1, 0, 2], transient)
            #expect(try sqlite.step(statement) == row)
            #expect(try sqlite.columnCount(statement) == 5 && sqlite.columnName(statement, 0) == "text")
            #expect(try (0..<5).map { try sqlite.columnType(statement, $0) } == [3, 1, 2, 4, 5])
            #expect(try sqlite.columnText(statement, 0) == "kept")
            #expect(try sqlite.columnInteger(statement, 1) == -1 << 40)
            #expect(try sqlite.columnDouble(statement, 2) == 0.1)
            let blob = try #require(try sqlite.columnBlob(statement, 3))
            let count = Int(try sqlite.columnBytes(statement, 3))
            #expect(try f.memory.bytes(at: blob, count: count) == [0, 1, 0, 2])
            #expect(try sqlite.columnText(statement, 4) == nil)
            #expect(try sqlite.step(statement) == done)

            #expect(try sqlite.reset(statement) == 0 && returned.isEmpty)
            try sqlite.bindText(statement, 1, In(utf8: "Grüße"), transient)
            #expect(returned == [kept.pointer])
            #expect(try sqlite.step(statement) == row)
            #expect(try sqlite.columnText(statement, 0) == "Grüße")
            let error = foreignError { try sqlite.bindInteger(statement, 9, 0) }
            #expect(error?.code == .callFailed)
            #expect(try sqlite.close(database) == busy)
            #expect(try sqlite.errorMessage(database).contains("unfinalized statements"))
            #expect(try sqlite.finalize(statement) == 0 && sqlite.close(database) == 0)
        }
        try check(strategy.library(Self.name))
    }

    @Test("SQL calls functions in Swift with their data, and gives these back", arguments: Strategy.all)
    func functions(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let sqlite = try f.load(SQLite.self)
            let database = try sqlite.database()
            func text(_ values: Pointer<Handle<Value>?>) throws -> String? {
                try sqlite.valueText(#require(try f.memory.load(values)))
            }
            let log = UserData(Lines())
            let shout = Callback<Function>(named: "shout") { context, _, values in
                guard let word = try text(values) else { return try sqlite.resultError(context, "NULL is silent", -1) }
                try sqlite.userData(context).object.add(word)
                try sqlite.resultText(context, In(utf8: word.uppercased()), transient)
            }
            let destroy = Callback<DestroyData>(named: "destroy") { $0.object.add("gone") }
            try sqlite.createFunction(database, "shout", 1, 1, log, shout, nil, nil, destroy)
            #expect(try sqlite.lines(database, "select shout('grün') as s") == ["s=GRÜN"])
            let error = foreignError { _ = try sqlite.lines(database, "select shout(null)") }
            #expect(error?.code == .callFailed)
            #expect(try sqlite.errorMessage(database) == "NULL is silent")

            // The sum is kept in memory that sqlite makes for each group.
            let step = Callback<Function>(named: "step") { context, _, values in
                let sum = try #require(try sqlite.aggregate(context, 8))
                let value = try sqlite.valueInteger(#require(try f.memory.load(values)))
                try f.memory.store(f.memory.load(sum) + value * value, to: sum)
            }
            let final = Callback<Final>(named: "final") { context in
                let sum = try sqlite.aggregate(context, 0)
                try sqlite.resultInteger(context, sum.map { try f.memory.load($0) } ?? -1)
            }
            try sqlite.createFunction(database, "squares", 1, 1, nil, nil, step, final, nil)
            let numbers = "with n(x) as (values(1),(2),(3),(4)) select squares(x) as s from n"
            #expect(try sqlite.lines(database, numbers + " group by x % 2 order by 1") == ["s=10", "s=20"])
            #expect(try sqlite.lines(database, numbers + " where x > 9") == ["s=-1"])

            // Words are ordered from their ends.
            let byEnd = Callback<Collation>(named: "byEnd", fallback: 0) { _, a, first, b, second in
                let left = try f.memory.bytes(at: first, count: Int(a)).reversed()
                let right = try f.memory.bytes(at: second, count: Int(b)).reversed()
                return left.lexicographicallyPrecedes(right) ? -1 : left.elementsEqual(right) ? 0 : 1
            }
            try sqlite.createCollation(database, "byEnd", 1, nil, byEnd)
            let words = "select w from (select 'az' as w union select 'bb' union select 'ca') order by w collate byEnd"
            #expect(try sqlite.lines(database, words) == ["w=ca", "w=bb", "w=az"])

            #expect(try sqlite.close(database) == 0)
            #expect(log.object.all == ["grün", "gone"])
        }
        try check(strategy.library(Self.name))
    }
}
