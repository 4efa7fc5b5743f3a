// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "tls-client",
    dependencies: [
        .package(name: "swift-bind", path: "../.."),
        .package(path: "../example-support"),
    ],
    targets: [
        .executableTarget(
            name: "tls-client",
            dependencies: [
                .product(name: "ExampleSupport", package: "example-support"),
                .product(name: "CTypes", package: "swift-bind"),
                .product(name: "DynamicBinding", package: "swift-bind"),
                .product(name: "LoopbackBinding", package: "swift-bind"),
                .product(name: "SandboxBinding", package: "swift-bind"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
