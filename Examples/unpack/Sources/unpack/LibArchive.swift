import CTypes

enum Archive: OpaqueType { static let spelling = "struct archive" }
enum Entry: OpaqueType { static let spelling = "struct archive_entry" }

/// `archive_read_callback`: says where the next piece of the archive is, and how long it is.
typealias ReadPiece =
    (Handle<Archive>, Pointer<Untyped>?, Pointer<Pointer<Untyped>?>) -> C.SignedSize
/// `archive_seek_callback`: as `lseek`.
typealias Seek = (Handle<Archive>, Pointer<Untyped>?, Int64, Int32) -> Int64

/// The part of libarchive that reads archives and makes files of their entries.
///
/// What reads the archive runs ``ReadPiece`` and ``Seek``, so that its result is checked for what they
/// threw.
struct LibArchive<F: Foreign>: BindingSet {
    /// `ARCHIVE_EOF`, `ARCHIVE_OK`, `ARCHIVE_WARN`, `ARCHIVE_FAILED`, `ARCHIVE_FATAL`: what was called for is
    /// done up to `warning`, and nothing more can be done after `fatal`.
    static var end: Int32 { 1 }
    static var ok: Int32 { 0 }
    static var warning: Int32 { -20 }
    static var failed: Int32 { -25 }
    static var fatal: Int32 { -30 }
    /// `ARCHIVE_EXTRACT_PERM | ARCHIVE_EXTRACT_TIME`
    static var keepModesAndTimes: Int32 { 0x6 }
    /// `ARCHIVE_EXTRACT_SECURE_SYMLINKS | …_SECURE_NODOTDOT | …_SECURE_NOABSOLUTEPATHS`
    static var secure: Int32 { 0x10300 }
    /// `LC_CTYPE`
    static var characters: Int32 { 0 }

    let memory: F.Memory
    let errorString: Fn<F, (Handle<Archive>) -> CString?>
    let errorNumber: Fn<F, (Handle<Archive>) -> Int32>

    let readNew: Fn<F, () -> Handle<Archive>?>
    let readFree: Fn<F, (Handle<Archive>) -> Int32>
    let supportFilters: Fn<F, (Handle<Archive>) -> Int32>
    let supportTar: Fn<F, (Handle<Archive>) -> Int32>
    let supportZip: Fn<F, (Handle<Archive>) -> Int32>
    let support7Zip: Fn<F, (Handle<Archive>) -> Int32>
    let onRead: Fn<F, (Handle<Archive>, Callback<ReadPiece>?) -> Int32>
    let onSeek: Fn<F, (Handle<Archive>, Callback<Seek>?) -> Int32>
    let setData: Fn<F, (Handle<Archive>, Pointer<Untyped>?) -> Int32>
    let open: Fn<F, (Handle<Archive>) -> Checked<Int32>>
    let nextHeader: Fn<F, (Handle<Archive>, Out<Handle<Entry>?>) -> Checked<Int32>>
    let pathname: Fn<F, (Handle<Entry>) -> CString?>

    let diskNew: Fn<F, () -> Handle<Archive>?>
    let diskOptions: Fn<F, (Handle<Archive>, Int32) -> Int32>
    /// Makes the entry, with its contents.
    let extract: Fn<F, (Handle<Archive>, Handle<Entry>, Handle<Archive>) -> Checked<Int32>>
    let diskClose: Fn<F, (Handle<Archive>) -> Int32>
    let diskFree: Fn<F, (Handle<Archive>) -> Int32>

    /// Of the C library that libarchive is linked with, and in whose process it is.
    let changeDirectory: Fn<F, (CString) -> WithErrno<Int32>>
    let setLocale: Fn<F, (Int32, CString) -> CString?>

    init(_ f: F) {
        memory = f.memory
        errorString = f.fn("archive_error_string", "archive")
        errorNumber = f.fn("archive_errno", "archive")
        readNew = f.fn("archive_read_new")
        readFree = f.fn("archive_read_free", "archive")
        supportFilters = f.fn("archive_read_support_filter_all", "archive")
        supportTar = f.fn("archive_read_support_format_tar", "archive")
        supportZip = f.fn("archive_read_support_format_zip", "archive")
        support7Zip = f.fn("archive_read_support_format_7zip", "archive")
        onRead = f.fn("archive_read_set_read_callback", "archive", "read")
        onSeek = f.fn("archive_read_set_seek_callback", "archive", "seek")
        setData = f.fn("archive_read_set_callback_data", "archive", "data")
        open = f.fn("archive_read_open1", "archive")
        nextHeader = f.fn("archive_read_next_header", "archive", "entry")
        pathname = f.fn("archive_entry_pathname", "entry")
        diskNew = f.fn("archive_write_disk_new")
        diskOptions = f.fn("archive_write_disk_set_options", "disk", "flags")
        extract = f.fn("archive_read_extract2", "archive", "entry", "disk")
        diskClose = f.fn("archive_write_close", "disk")
        diskFree = f.fn("archive_write_free", "disk")
        changeDirectory = f.fn("chdir", "path")
        setLocale = f.fn("setlocale", "category", "locale")
    }
}
