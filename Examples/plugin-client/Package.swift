// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "plugin-client",
    dependencies: [.package(name: "swift-bind", path: "../..", traits: ["Generator"])],
    targets: [
        // Its bindings are made by each build.
        .target(
            name: "ZlibChecksums",
            dependencies: [.product(name: "CTypes", package: "swift-bind")],
            plugins: [.plugin(name: "SwiftBindPlugin", package: "swift-bind")]),
        // Its bindings are written by 'swift package swift-bind generate'.
        .target(
            name: "ZlibCompression",
            dependencies: [.product(name: "CTypes", package: "swift-bind")],
            exclude: ["swift-bind.yaml"]),
        .executableTarget(
            name: "plugin-client",
            dependencies: [
                "ZlibChecksums", "ZlibCompression", .product(name: "DynamicBinding", package: "swift-bind"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
