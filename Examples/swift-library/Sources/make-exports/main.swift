import GeometryDescription
import StubGenerator

var exports = Exports("geometry", implementedBy: "GeometryLibrary")
try exports.add(Geometry.self, failing: ["geometry_area": "-1"])
try exports.write(c: "Sources/CGeometry", swift: "Sources/Geometry")
