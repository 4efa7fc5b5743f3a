import CTypes
import ExampleSupport

/// Reads the entries of an archive one after the other, wherever the strategy `F` runs libarchive.
///
/// libarchive opens no file: it asks for pieces, and gets them in memory that it can reach.
final class ArchiveReader<F: Foreign> {
    let library: LibArchive<F>
    let archive: Handle<Archive>
    private let read: Callback<ReadCallback>
    private let seek: Callback<SeekCallback>

    init(_ library: LibArchive<F>, _ input: Input) throws {
        let piece = try library.memory.allocate(Untyped.self, count: 1 << 18)
        // Names in archives are UTF-8, as are those of files.
        guard try library.setlocale(LC_CTYPE, "C.UTF-8") != nil,
            let archive = try library.readNew()
        else { throw ArchiveError(description: "libarchive does not start") }
        self.library = library
        self.archive = archive
        read = Callback(named: "read", fallback: Int(ARCHIVE_FATAL)) { _, _, place in
            let bytes = try input.next(piece.count)
            try library.memory.store(bytes: bytes, at: piece.pointer)
            try library.memory.store(piece.pointer, to: place)
            return bytes.count
        }
        seek = Callback(named: "seek", fallback: Int64(ARCHIVE_FATAL)) {
            _, _, offset, whence in
            // A pipe has no places. libarchive then reads on, and does without some formats.
            input.seek(offset, whence) ?? Int64(ARCHIVE_FAILED)
        }
        // Some filters are other programs; that those are not there is no error.
        _ = try library.readSupportFilterAll(archive)
        let formats = [library.readSupportFormatTar, library.readSupportFormatZip, library.readSupportFormat7zip]
        for support in formats { try check(support(archive)) }
        _ = try library.readSetCallbackData(archive, nil)
        try check(library.readSetReadCallback(archive, read))
        try check(library.readSetSeekCallback(archive, seek))
        try check(library.readOpen1(archive))
    }

    deinit { _ = try? library.readFree(archive) }

    /// The next entry, which is there until the one after it; `nil` at the end.
    func next() throws -> Handle<Entry>? {
        let entry = Out<Handle<Entry>?>()
        let status = try library.readNextHeader(archive, entry)
        if status == ARCHIVE_EOF { return nil }
        try check(status)
        return entry.value
    }

    /// Throws if libarchive cannot go on.
    func check(_ status: Int32) throws {
        guard status < ARCHIVE_WARN else { return }
        throw try library.error(of: archive)
    }
}
