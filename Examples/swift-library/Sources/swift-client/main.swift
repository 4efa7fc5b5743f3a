import CTypes
import DynamicBinding
import GeometryDescription

let geometry = try Dynamic(CommandLine.arguments[1]).load(Geometry.self)
let corners = [Point(x: 0, y: 0), Point(x: 4, y: 0), Point(x: 4, y: 3)]
let triangle = try geometry.polygon(In(corners), "triangle")!
print(geometry.area(triangle), geometry.center(triangle), try geometry.name(triangle) ?? "")
do { _ = try geometry.rename(triangle, "") } catch { print(error) }
geometry.release(triangle)
