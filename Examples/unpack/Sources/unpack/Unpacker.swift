import CTypes
import ExampleSupport
import Glibc

/// Makes files of the entries of an archive, in one directory.
final class Unpacker<F: Foreign> {
    private let reader: ArchiveReader<F>
    private let library: LibArchive<F>
    private let disk: Handle<Archive>

    /// - Parameter isTrusting: leaves it to the sandbox alone to refuse what is outside the directory.
    init(_ reader: ArchiveReader<F>, into directory: String, isTrusting: Bool) throws {
        library = reader.library
        let (result, errno) = try library.chdir(directory)
        guard result == 0 else {
            throw ArchiveError(description: "\(directory): \(String(cString: strerror(errno)))")
        }
        guard let disk = try library.writeDiskNew() else {
            throw ArchiveError(description: "out of memory")
        }
        self.reader = reader
        self.disk = disk
        let modesAndTimes = ARCHIVE_EXTRACT_PERM | ARCHIVE_EXTRACT_TIME
        let secure =
            ARCHIVE_EXTRACT_SECURE_SYMLINKS | ARCHIVE_EXTRACT_SECURE_NODOTDOT | ARCHIVE_EXTRACT_SECURE_NOABSOLUTEPATHS
        try reader.check(library.writeDiskSetOptions(disk, modesAndTimes | (isTrusting ? 0 : secure)))
    }

    deinit { _ = try? library.writeFree(disk) }

    /// Goes on after an entry that cannot be made, and returns `false` at the end if there was one.
    func run() throws -> Bool {
        var isComplete = true
        while let entry = try reader.next() {
            let name = try library.name(of: entry)
            let status = try library.readExtract2(reader.archive, entry, disk)
            guard status != ARCHIVE_OK else { continue }
            let error = try library.error(of: reader.archive)
            guard status >= ARCHIVE_WARN else {
                throw ArchiveError(description: "\(name): \(error)")
            }
            complain("\(name): \(error)")
            isComplete = false
        }
        // Modes and times of directories come last.
        if try library.writeClose(disk) != ARCHIVE_OK {
            complain("\(try library.error(of: disk))")
            isComplete = false
        }
        return isComplete
    }
}
