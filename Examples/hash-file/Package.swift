// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "hash-file",
    dependencies: [.package(name: "swift-bind", path: "../..")],
    targets: [
        .executableTarget(
            name: "hash-file",
            dependencies: [
                .product(name: "CTypes", package: "swift-bind"),
                .product(name: "DynamicBinding", package: "swift-bind"),
                .product(name: "LoopbackBinding", package: "swift-bind"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
