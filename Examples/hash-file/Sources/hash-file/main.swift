import CTypes
import DynamicBinding
import ExampleSupport
import LoopbackBinding
import SandboxBinding

/// Prints the hash of each file; `false` if one could not be read.
func run<F: Foreign>(_ strategy: F, _ paths: [String]) throws -> Bool {
    let hasher = try Hasher(strategy.load(Sodium<F>.self))
    let output = Output()
    defer { output.flush() }
    var isComplete = true
    for path in paths {
        do {
            let input = try Input(path)
            let hash = try hasher.hash { try input.next() }
            output.put("\(line(hash, path))\n")
        } catch let error as SystemError {
            complain("\(path): \(error)")
            isComplete = false
        }
    }
    return isComplete
}

/// A line as `b2sum` writes it: a name with a backslash or the end of a line in it is escaped, and
/// a backslash before the hash says so.
func line(_ hash: [UInt8], _ path: String) -> String {
    var hex = ""
    for byte in hash {
        hex += byte < 16 ? "0" : ""
        hex += String(byte, radix: 16)
    }
    var name = ""
    for character in path.unicodeScalars {
        switch character {
        case "\\": name += "\\\\"
        case "\n": name += "\\n"
        case "\r": name += "\\r"
        default: name.unicodeScalars.append(character)
        }
    }
    return (name.utf8.count == path.utf8.count ? "" : "\\") + hex + "  " + name
}

var paths = CommandLine.arguments.dropFirst()
var link = "dynamic"
if paths.first == "--link", let value = paths.dropFirst().first {
    link = value
    paths = paths.dropFirst(2)
}
if paths.isEmpty { paths = ["-"] }

do {
    let isComplete: Bool
    switch link {
    case "dynamic":
        isComplete = try run(Dynamic(library: "sodium", versions: [26, 23]), Array(paths))
    case "loopback":
        let library = try Dynamic(library: "sodium", versions: [26, 23])
        isComplete = try run(Loopback(library), Array(paths))
    case "sandbox":
        // libsodium does not begin without random numbers.
        let library = try Sandbox(
            "libsodium.so.26", "libsodium.so.23", policy: .compute.allowing(.random))
        isComplete = try run(library, Array(paths))
    default: fail("there is no way to link called '\(link)'", status: 2)
    }
    if !isComplete { fail() }
} catch {
    fail("\(error)")
}
