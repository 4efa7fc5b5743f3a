import CTypes
import DynamicBinding
import ExampleSupport
import Glibc
import Isolation
import LoopbackBinding
import SandboxBinding

/// Unpacks into a directory, or lists, with libarchive as the strategy runs it; `false` if an entry could not
/// be unpacked.
func run<F: Foreign>(
    _ strategy: F, _ input: Input, into directory: String?, _ options: Options
) throws -> Bool {
    let reader = try ArchiveReader(strategy.load(LibArchive<F>.self), input)
    if let directory {
        return try Unpacker(reader, into: directory, isTrusting: options.isTrusting).run()
    }
    let output = Output()
    defer { output.flush() }
    while let entry = try reader.next() { output.put("\(try reader.library.name(of: entry))\n") }
    return true
}

/// What libarchive may do besides computing: look up what UTF-8 is, and write in one directory.
func policy(writing directory: String?) -> Policy {
    let policy = Policy.compute.reading("/usr/lib/locale")
    guard let directory else { return policy }
    return policy.writing(directory)
        // To make it the current directory, which opens nothing.
        .allowing(systemCalls: "chdir")
        // Without it there are no modes and times.
        .requiring(.mountNamespace)
}

/// Makes the directory if it is not there, and returns its path without symbolic links.
func make(_ directory: String) throws -> String {
    mkdir(directory, 0o777)
    guard let path = realpath(directory, nil) else {
        throw ArchiveError(description: "\(directory): \(String(cString: strerror(errno)))")
    }
    defer { free(path) }
    return String(cString: path)
}

let options = Options(Array(CommandLine.arguments.dropFirst()))
let library = "libarchive.so.13"
do {
    let input = try Input(options.archive)
    let directory = try options.directory.map(make)
    let isComplete: Bool
    switch options.link {
    case "dynamic": isComplete = try run(Dynamic(library), input, into: directory, options)
    case "loopback": isComplete = try run(Loopback(library), input, into: directory, options)
    case "sandbox":
        let sandbox = try Sandbox(library, policy: policy(writing: directory))
        isComplete = try run(sandbox, input, into: directory, options)
    default: fail("there is no way to link called '\(options.link)'", status: 2)
    }
    if !isComplete { fail() }
} catch {
    fail("\(options.archive): \(error)")
}
