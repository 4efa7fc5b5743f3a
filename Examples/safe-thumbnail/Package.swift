// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "safe-thumbnail",
    dependencies: [
        .package(name: "swift-bind", path: "../.."),
        .package(path: "../example-support"),
    ],
    targets: [
        .target(name: "CTrapDecoder"),
        .executableTarget(
            name: "safe-thumbnail",
            dependencies: [
                "CTrapDecoder",
                .product(name: "ExampleSupport", package: "example-support"),
                .product(name: "CTypes", package: "swift-bind"),
                .product(name: "DynamicBinding", package: "swift-bind"),
                .product(name: "SandboxBinding", package: "swift-bind"),
            ],
            // So that the decoder is found as a symbol of the program.
            linkerSettings: [.unsafeFlags(["-Xlinker", "-export-dynamic"])]),
    ],
    swiftLanguageModes: [.v6]
)
