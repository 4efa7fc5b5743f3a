// Made by swift-bind from archive.h, archive_entry.h, unistd.h, locale.h, for x86_64-linux-gnu.
import CTypes

let ARCHIVE_EOF: Int32 = 1
let ARCHIVE_OK: Int32 = 0
let ARCHIVE_WARN: Int32 = -20
let ARCHIVE_FAILED: Int32 = -25
let ARCHIVE_FATAL: Int32 = -30
let ARCHIVE_EXTRACT_PERM: Int32 = 2
let ARCHIVE_EXTRACT_TIME: Int32 = 4
let ARCHIVE_EXTRACT_SECURE_SYMLINKS: Int32 = 256
let ARCHIVE_EXTRACT_SECURE_NODOTDOT: Int32 = 512
let ARCHIVE_EXTRACT_SECURE_NOABSOLUTEPATHS: Int32 = 65536
let LC_CTYPE: Int32 = 0
typealias LaInt64 = Int64
typealias LaSsize = C.SignedSize
enum Archive: OpaqueType { static let spelling = "struct archive" }
enum Entry: OpaqueType { static let spelling = "struct archive_entry" }
typealias ReadCallback = (Handle<Archive>?, Pointer<Untyped>?, Pointer<Pointer<Untyped>?>) -> LaSsize
typealias SeekCallback = (Handle<Archive>?, Pointer<Untyped>?, LaInt64, Int32) -> LaInt64

/// The functions and variables of archive.h, archive_entry.h, unistd.h, locale.h.
struct LibArchive<F: Foreign>: BindingSet {
    let memory: F.Memory
    let chdir: Fn<F, (CString?) -> WithErrno<Int32>>
    let readNew: Fn<F, () -> Handle<Archive>?>
    let readSupportFilterAll: Fn<F, (Handle<Archive>?) -> Int32>
    let readSupportFormat7zip: Fn<F, (Handle<Archive>?) -> Int32>
    let readSupportFormatTar: Fn<F, (Handle<Archive>?) -> Int32>
    let readSupportFormatZip: Fn<F, (Handle<Archive>?) -> Int32>
    let readSetReadCallback: Fn<F, (Handle<Archive>?, Callback<ReadCallback>?) -> Int32>
    let readSetSeekCallback: Fn<F, (Handle<Archive>?, Callback<SeekCallback>?) -> Int32>
    let readSetCallbackData: Fn<F, (Handle<Archive>?, Pointer<Untyped>?) -> Int32>
    let readOpen1: Fn<F, (Handle<Archive>?) -> Checked<Int32>>
    let readNextHeader: Fn<F, (Handle<Archive>?, Out<Handle<Entry>?>?) -> Checked<Int32>>
    let readExtract2: Fn<F, (Handle<Archive>?, Handle<Entry>?, Handle<Archive>?) -> Checked<Int32>>
    let readFree: Fn<F, (Handle<Archive>?) -> Int32>
    let writeClose: Fn<F, (Handle<Archive>?) -> Int32>
    let writeFree: Fn<F, (Handle<Archive>?) -> Int32>
    let writeDiskNew: Fn<F, () -> Handle<Archive>?>
    let writeDiskSetOptions: Fn<F, (Handle<Archive>?, Int32) -> Int32>
    let errorNumber: Fn<F, (Handle<Archive>?) -> Int32>
    let errorString: Fn<F, (Handle<Archive>?) -> CString?>
    let entryPathname: Fn<F, (Handle<Entry>?) -> CString?>
    let setlocale: Fn<F, (Int32, CString?) -> CString?>

    init(_ f: F) {
        memory = f.memory
        chdir = f.fn("chdir", "__path")
        readNew = f.fn("archive_read_new")
        readSupportFilterAll = f.fn("archive_read_support_filter_all")
        readSupportFormat7zip = f.fn("archive_read_support_format_7zip")
        readSupportFormatTar = f.fn("archive_read_support_format_tar")
        readSupportFormatZip = f.fn("archive_read_support_format_zip")
        readSetReadCallback = f.fn("archive_read_set_read_callback")
        readSetSeekCallback = f.fn("archive_read_set_seek_callback")
        readSetCallbackData = f.fn("archive_read_set_callback_data")
        readOpen1 = f.fn("archive_read_open1")
        readNextHeader = f.fn("archive_read_next_header")
        readExtract2 = f.fn("archive_read_extract2")
        readFree = f.fn("archive_read_free")
        writeClose = f.fn("archive_write_close")
        writeFree = f.fn("archive_write_free")
        writeDiskNew = f.fn("archive_write_disk_new")
        writeDiskSetOptions = f.fn("archive_write_disk_set_options", "argument1", "flags")
        errorNumber = f.fn("archive_errno")
        errorString = f.fn("archive_error_string")
        entryPathname = f.fn("archive_entry_pathname")
        setlocale = f.fn("setlocale", "__category", "__locale")
    }
}
