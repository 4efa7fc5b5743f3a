// swift-tools-version: 6.3
import PackageDescription

let package = Package(
    name: "swift-library",
    products: [
        // libgeometry.so, for C programs and whoever calls C.
        .library(name: "geometry", type: .dynamic, targets: ["Geometry"])
    ],
    dependencies: [.package(name: "swift-bind", path: "../..")],
    targets: [
        .target(name: "GeometryDescription", dependencies: [.product(name: "CTypes", package: "swift-bind")]),
        // Writes CGeometry, and GeometryExports.swift in Geometry.
        .executableTarget(
            name: "make-exports",
            dependencies: ["GeometryDescription", .product(name: "StubGenerator", package: "swift-bind")]),
        .target(name: "CGeometry"),
        .target(name: "Geometry", dependencies: ["CGeometry"]),
        // Calls the library by the description that it was made of.
        .executableTarget(
            name: "swift-client",
            dependencies: ["GeometryDescription", .product(name: "DynamicBinding", package: "swift-bind")]),
    ],
    swiftLanguageModes: [.v6]
)
