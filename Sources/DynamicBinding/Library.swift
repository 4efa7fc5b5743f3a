import CForeignCall
import CTypes
import Glibc
import InProcessCalls
import Synchronization

/// An open library, and the functions that have been bound from it.
///
/// A library is never closed: addresses in it stay good for the life of the process, so that no
/// bound function, pointer or callback can outlive its code. Opening it again gives the same one.
final class Library: @unchecked Sendable {
    // Sendable: `handle` never changes, `records` has its lock.
    let name: String
    let handle: UnsafeMutableRawPointer
    private let records = FunctionRecords()

    private static let open = Mutex<[UInt: Library]>([:])

    private init(name: String, handle: UnsafeMutableRawPointer) {
        self.name = name
        self.handle = handle
    }

    /// The program itself and everything it is linked with.
    static let process: Library = {
        guard let handle = dlopen(nil, RTLD_NOW) else {
            preconditionFailure("dlopen(NULL) cannot fail")
        }
        return Library(name: "the process", handle: handle)
    }()

    /// Opens the first of `names` that can be opened.
    static func open(
        _ names: [String], in directories: [String]
    ) throws(ForeignError) -> Library {
        var tried: [String] = []
        for name in names {
            let paths =
                name.contains("/") || directories.isEmpty
                ? [name] : directories.map { "\($0)/\(name)" } + [name]
            for path in paths {
                if let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) {
                    return open.withLock { open in
                        let key = UInt(bitPattern: handle)
                        if let library = open[key] { return library }
                        let library = Library(name: path, handle: handle)
                        open[key] = library
                        return library
                    }
                }
                tried.append(dlerror().map { String(cString: $0) } ?? path)
            }
        }
        throw ForeignError(
            .libraryNotFound,
            "no library could be opened; tried:"
                + tried.map { "\n  - \($0)" }.joined() + "\n",
            remedy: "Install the library's runtime package, or give its path or a search directory")
    }

    /// The address of a symbol. `name@VERSION` asks for that version of it.
    func symbol(_ name: String) -> UnsafeRawPointer? {
        if name.utf8.contains(0) { return nil }
        let parts = name.split(separator: "@", maxSplits: 1)
        guard parts.count == 2 else { return dlsym(handle, name).map { UnsafeRawPointer($0) } }
        return swb_versioned_symbol(handle, String(parts[0]), String(parts[1]))
    }

    /// The record of a function, the same for equal descriptions.
    func record(_ function: FunctionDescription) throws(ForeignError) -> FunctionRecord {
        try records.record(function) { () throws(ForeignError) in
            FunctionRecord(function, caller: try CallInterface(function), closures: ForeignClosures())
        }
    }
}
