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
        let (result, errno) = try library.changeDirectory(directory)
        guard result == 0 else {
            throw ArchiveError(description: "\(directory): \(String(cString: strerror(errno)))")
        }
        guard let disk = try library.diskNew() else {
            throw ArchiveError(description: "out of memory")
        }
        self.reader = reader
        self.disk = disk
        let flags = LibArchive<F>.keepModesAndTimes | (isTrusting ? 0 : LibArchive<F>.secure)
        try reader.check(library.diskOptions(disk, flags))
    }

    deinit { _ = try? library.diskFree(disk) }

    /// Goes on after an entry that cannot be made, and returns `false` at the end if there was one.
    func run() throws -> Bool {
        var isComplete = true
        while let entry = try reader.next() {
            let name = try library.name(of: entry)
            let status = try library.extract(reader.archive, entry, disk)
            guard status != LibArchive<F>.ok else { continue }
            let error = try library.error(of: reader.archive)
            guard status >= LibArchive<F>.warning else {
                throw ArchiveError(description: "\(name): \(error)")
            }
            complain("\(name): \(error)")
            isComplete = false
        }
        // Modes and times of directories come last.
        if try library.diskClose(disk) != LibArchive<F>.ok {
            complain("\(try library.error(of: disk))")
            isComplete = false
        }
        return isComplete
    }
}
