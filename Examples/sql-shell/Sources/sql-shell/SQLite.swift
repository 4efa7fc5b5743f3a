// Made by swift-bind from sqlite3.h, for x86_64-linux-gnu.
import CTypes

let SQLITE_OK: Int32 = 0
let SQLITE_ROW: Int32 = 100
let SQLITE_DONE: Int32 = 101
let SQLITE_OPEN_READWRITE: Int32 = 2
let SQLITE_OPEN_CREATE: Int32 = 4
let SQLITE_BLOB: Int32 = 4
let SQLITE_UTF8: Int32 = 1
let SQLITE_DETERMINISTIC: Int32 = 2048
enum Database: OpaqueType { static let spelling = "struct sqlite3" }
enum Statement: OpaqueType { static let spelling = "struct sqlite3_stmt" }
enum Value: OpaqueType { static let spelling = "struct sqlite3_value" }
enum Context: OpaqueType { static let spelling = "struct sqlite3_context" }

/// The functions and variables of sqlite3.h.
struct SQLite<F: Foreign>: BindingSet {
    let memory: F.Memory
    let close: Fn<F, (Handle<Database>?) -> Int32>
    let isComplete: Fn<F, (CString?) -> Int32>
    let open: Fn<F, (CString?, Out<Handle<Database>?>?, Int32, CString?) -> Int32>
    let errorMessage: Fn<F, (Handle<Database>?) -> CString?>
    let prepare: Fn<
        F,
        (
            Handle<Database>?,
            CString?,
            Int32,
            UInt32,
            Out<Handle<Statement>?>?,
            Out<Pointer<C.Char>?>?
        ) -> Int32
    >
    let bindText: Fn<F, (Handle<Statement>?, Int32, Counted<In<C.Char>, Int32>?, Int) -> Int32>
    let bindParameterCount: Fn<F, (Handle<Statement>?) -> Int32>
    let columnCount: Fn<F, (Handle<Statement>?) -> Int32>
    let step: Fn<F, (Handle<Statement>?) -> Checked<Int32>>
    let columnBlob: Fn<F, (Handle<Statement>?, Int32) -> Pointer<Untyped>?>
    let columnText: Fn<F, (Handle<Statement>?, Int32) -> CString?>
    let columnBytes: Fn<F, (Handle<Statement>?, Int32) -> Int32>
    let columnType: Fn<F, (Handle<Statement>?, Int32) -> Int32>
    let finalize: Fn<F, (Handle<Statement>?) -> Int32>
    let createFunction: Fn<
        F,
        (
            Handle<Database>?,
            CString?,
            Int32,
            Int32,
            Pointer<Untyped>?,
            Callback<SQLFunction>?,
            Callback<(Handle<Context>?, Int32, Pointer<Handle<Value>?>?) -> Void>?,
            Callback<(Handle<Context>?) -> Void>?,
            Callback<(Pointer<Untyped>?) -> Void>?
        ) -> Int32
    >
    let valueText: Fn<F, (Handle<Value>?) -> CString?>
    let resultNull: Fn<F, (Handle<Context>?) -> Void>
    let resultText: Fn<F, (Handle<Context>?, Counted<In<C.Char>, Int32>?, Int) -> Void>

    init(_ f: F) {
        memory = f.memory
        close = f.fn("sqlite3_close_v2")
        isComplete = f.fn("sqlite3_complete", "sql")
        open = f.fn("sqlite3_open_v2", "filename", "ppDb", "flags", "zVfs")
        errorMessage = f.fn("sqlite3_errmsg")
        prepare = f.fn("sqlite3_prepare_v3", "db", "zSql", "nByte", "prepFlags", "ppStmt", "pzTail")
        bindText = f.fn("sqlite3_bind_text")
        bindParameterCount = f.fn("sqlite3_bind_parameter_count")
        columnCount = f.fn("sqlite3_column_count", "pStmt")
        step = f.fn("sqlite3_step")
        columnBlob = f.fn("sqlite3_column_blob", "argument1", "iCol")
        columnText = f.fn("sqlite3_column_text", "argument1", "iCol")
        columnBytes = f.fn("sqlite3_column_bytes", "argument1", "iCol")
        columnType = f.fn("sqlite3_column_type", "argument1", "iCol")
        finalize = f.fn("sqlite3_finalize", "pStmt")
        createFunction = f.fn(
            "sqlite3_create_function_v2", "db", "zFunctionName", "nArg", "eTextRep", "pApp", "xFunc", "xStep",
            "xFinal", "xDestroy")
        valueText = f.fn("sqlite3_value_text")
        resultNull = f.fn("sqlite3_result_null")
        resultText = f.fn("sqlite3_result_text")
    }
}
