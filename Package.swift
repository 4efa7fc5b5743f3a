// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "swift-bind",
    products: [
        .library(name: "CTypes", targets: ["CTypes"]),
        .library(name: "DynamicBinding", targets: ["DynamicBinding"]),
    ],
    targets: [
        .target(name: "CTypes"),
        .systemLibrary(
            name: "CLibFFI", pkgConfig: "libffi", providers: [.apt(["libffi-dev"])]),
        .target(name: "CForeignCall"),
        .target(name: "DynamicBinding", dependencies: ["CTypes", "CForeignCall", "CLibFFI"]),
    ],
    swiftLanguageModes: [.v6]
)
