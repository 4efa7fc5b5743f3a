import GeometryDescription
import Glibc
import StubGenerator

let (c, swift) = ("Sources/CGeometry", "Sources/Geometry")

do {
    var exports = Exports("geometry", implementedBy: "GeometryLibrary")
    try exports.add(Geometry.self, failing: ["geometry_area": "-1"])
    if CommandLine.arguments.contains("--check") {
        try exports.check(c: c, swift: swift)
    } else {
        try exports.write(c: c, swift: swift)
    }
} catch {
    print("error: \(error)")
    exit(1)
}
