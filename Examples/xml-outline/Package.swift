// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "xml-outline",
    dependencies: [
        .package(name: "swift-bind", path: "../.."),
        .package(path: "../example-support"),
    ],
    targets: [
        .executableTarget(
            name: "xml-outline",
            dependencies: [
                .product(name: "ExampleSupport", package: "example-support"),
                .product(name: "CTypes", package: "swift-bind"),
                .product(name: "DynamicBinding", package: "swift-bind"),
                .product(name: "LoopbackBinding", package: "swift-bind"),
                .product(name: "SandboxBinding", package: "swift-bind"),
                .product(name: "StaticBinding", package: "swift-bind"),
                "CExpatStubs",
            ]),
        // Needs libexpat1-dev, and the program then libexpat.so.1.
        .target(name: "CExpatStubs", linkerSettings: [.linkedLibrary("expat")]),
        // The program that a sandbox runs expat in, with `--link worker`.
        .executableTarget(name: "expat-worker", linkerSettings: [.linkedLibrary("expat")]),
    ],
    swiftLanguageModes: [.v6]
)
