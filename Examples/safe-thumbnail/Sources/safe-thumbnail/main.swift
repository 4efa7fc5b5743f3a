import CTypes
import DynamicBinding
import ExampleSupport
import Foundation
import Isolation
import SandboxBinding

let columns = 32

/// A picture as characters, two pixels wide for one high.
func thumbnail(_ picture: Picture) -> String {
    let shades = Array(" .:-=+*#%@")
    let width = min(columns, picture.width)
    let height = max(1, picture.height * width / picture.width / 2)
    var text = ""
    for row in 0..<height {
        for column in 0..<width {
            let (x, y) = (column * picture.width / width, row * picture.height / height)
            let at = 4 * (y * picture.width + x)
            let (r, g, b) = (picture.pixels[at], picture.pixels[at + 1], picture.pixels[at + 2])
            let grey = (299 * Int(r) + 587 * Int(g) + 114 * Int(b)) / 1000
            text.append(shades[grey * (shades.count - 1) / 255])
        }
        text += "\n"
    }
    return text
}

/// Prints the thumbnails of all files. A file that cannot be decoded gives a line, whatever its decoder
/// does to itself.
func run(_ paths: [String], _ decode: ([UInt8]) throws -> Picture) -> Bool {
    var isComplete = true
    for path in paths {
        let name = URL(filePath: path).lastPathComponent
        do {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw DecodingError(description: "the file cannot be read")
            }
            let picture = try decode([UInt8](data))
            print("\(name): \(picture.width) × \(picture.height)")
            print(thumbnail(picture), terminator: "")
        } catch {
            FileHandle.standardError.write(Data("\(name): \(error)\n".utf8))
            isComplete = false
        }
    }
    return isComplete
}

var paths = Array(CommandLine.arguments.dropFirst())
var link = "sandbox"
if paths.first == "--link", paths.count > 1 {
    link = paths[1]
    paths.removeFirst(2)
}
guard !paths.isEmpty else { fail("usage: safe-thumbnail [--link dynamic|sandbox] FILE…", status: 2) }

func isTrap(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "TRAP".utf8) }

do {
    let isComplete: Bool
    switch link {
    case "dynamic":
        let png = try Dynamic("libpng16.so.16").load(PNG.self)
        let trap = try Dynamic.process.load(TrapDecoder.self)
        isComplete = run(paths) { isTrap($0) ? try decode($0, with: trap) : try decode($0, with: png) }
    case "sandbox":
        let policy = Policy.compute.limiting { $0.memory = 256 << 20 }
        var options = SandboxOptions()
        options.callLimit = .seconds(2)
        let png = try Sandbox("libpng16.so.16", policy: policy, options: options).load(PNG.self)
        let trap = try Sandbox.program(policy: policy, options: options).load(TrapDecoder.self)
        isComplete = run(paths) { isTrap($0) ? try decode($0, with: trap) : try decode($0, with: png) }
    default: fail("there is no way to link called '\(link)'", status: 2)
    }
    if !isComplete { fail() }
} catch {
    fail("\(error)")
}
