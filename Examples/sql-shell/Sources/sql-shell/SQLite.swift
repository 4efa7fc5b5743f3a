import CTypes

enum Database: OpaqueType { static let spelling = "sqlite3" }
enum Statement: OpaqueType { static let spelling = "sqlite3_stmt" }
enum Context: OpaqueType { static let spelling = "sqlite3_context" }
enum Value: OpaqueType { static let spelling = "sqlite3_value" }

/// The body of an SQL function: its context, and the number and list of its arguments.
typealias SQLFunction = (Handle<Context>, Int32, Pointer<Handle<Value>?>) -> Void
/// The last step of an aggregate.
typealias SQLFinal = (Handle<Context>) -> Void
/// What frees a function's user data.
typealias SQLDestroy = (Pointer<Untyped>?) -> Void

/// Text with its length, as sqlite takes it; sqlite copies it if ``SQLite/transient`` says so.
typealias SQLText = Counted<In<C.Char>, Int32>

/// The part of sqlite that a shell needs.
struct SQLite<F: Foreign>: BindingSet {
    /// `SQLITE_OK`, `SQLITE_ROW`, `SQLITE_DONE`: results
    static var ok: Int32 { 0 }
    static var row: Int32 { 100 }
    static var done: Int32 { 101 }
    /// `SQLITE_BLOB`: a type
    static var blob: Int32 { 4 }
    /// `SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE`
    static var readWriteCreate: Int32 { 6 }
    /// `SQLITE_UTF8 | SQLITE_DETERMINISTIC`
    static var deterministic: Int32 { 0x801 }
    /// `SQLITE_TRANSIENT`, a destructor that is no function: sqlite makes a copy.
    static var transient: Int { -1 }

    let memory: F.Memory
    let open: Fn<F, (CString, Out<Handle<Database>?>, Int32, CString?) -> Int32>
    let close: Fn<F, (Handle<Database>) -> Int32>
    let errorMessage: Fn<F, (Handle<Database>) -> CString?>
    let isComplete: Fn<F, (CString) -> Int32>

    let prepare:
        Fn<
            F,
            (
                Handle<Database>, CString, Int32, UInt32, Out<Handle<Statement>?>,
                Out<Pointer<C.Char>?>?
            ) -> Int32
        >
    let finalize: Fn<F, (Handle<Statement>) -> Int32>
    let parameterCount: Fn<F, (Handle<Statement>) -> Int32>
    let bindText: Fn<F, (Handle<Statement>, Int32, SQLText, Int) -> Int32>
    /// Runs SQL functions, so that its result is checked for what they threw.
    let step: Fn<F, (Handle<Statement>) -> Checked<Int32>>

    let columnCount: Fn<F, (Handle<Statement>) -> Int32>
    let columnType: Fn<F, (Handle<Statement>, Int32) -> Int32>
    let columnText: Fn<F, (Handle<Statement>, Int32) -> CString?>
    let columnBlob: Fn<F, (Handle<Statement>, Int32) -> Pointer<Untyped>?>
    let columnBytes: Fn<F, (Handle<Statement>, Int32) -> Int32>

    let createFunction:
        Fn<
            F,
            (
                Handle<Database>, CString, Int32, Int32, Pointer<Untyped>?,
                Callback<SQLFunction>?, Callback<SQLFunction>?, Callback<SQLFinal>?,
                Callback<SQLDestroy>?
            ) -> Int32
        >
    let valueText: Fn<F, (Handle<Value>) -> CString?>
    let resultText: Fn<F, (Handle<Context>, SQLText, Int) -> Void>
    let resultNull: Fn<F, (Handle<Context>) -> Void>

    init(_ f: F) {
        memory = f.memory
        open = f.fn("sqlite3_open_v2", "filename", "database", "flags", "vfs")
        close = f.fn("sqlite3_close_v2", "database")
        errorMessage = f.fn("sqlite3_errmsg", "database")
        isComplete = f.fn("sqlite3_complete", "sql")
        prepare = f.fn(
            "sqlite3_prepare_v3", "database", "sql", "bytes", "flags", "statement", "tail")
        finalize = f.fn("sqlite3_finalize", "statement")
        parameterCount = f.fn("sqlite3_bind_parameter_count", "statement")
        bindText = f.fn("sqlite3_bind_text", "statement", "index", "text", "destructor")
        step = f.fn("sqlite3_step", "statement")
        columnCount = f.fn("sqlite3_column_count", "statement")
        columnType = f.fn("sqlite3_column_type", "statement", "column")
        columnText = f.fn("sqlite3_column_text", "statement", "column")
        columnBlob = f.fn("sqlite3_column_blob", "statement", "column")
        columnBytes = f.fn("sqlite3_column_bytes", "statement", "column")
        createFunction = f.fn(
            "sqlite3_create_function_v2", "database", "name", "arguments", "flags", "userData",
            "function", "step", "final", "destroy")
        valueText = f.fn("sqlite3_value_text", "value")
        resultText = f.fn("sqlite3_result_text", "context", "text", "destructor")
        resultNull = f.fn("sqlite3_result_null", "context")
    }
}
