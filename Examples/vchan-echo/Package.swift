// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "vchan-echo",
    dependencies: [.package(name: "swift-bind", path: "../..")],
    targets: [
        .executableTarget(
            name: "vchan-echo",
            dependencies: [
                .product(name: "Vchan", package: "swift-bind"),
                .product(name: "VchanPosix", package: "swift-bind"),
                .product(name: "VchanXen", package: "swift-bind"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
