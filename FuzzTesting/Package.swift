// swift-tools-version: 6.2
import PackageDescription

// A fuzzer brings its own `main`.
let fuzzer: [SwiftSetting] = [.unsafeFlags(["-parse-as-library"])]

let package = Package(
    name: "FuzzTesting",
    dependencies: [.package(name: "swift-bind", path: "..")],
    targets: [
        .target(
            name: "FuzzSupport", dependencies: [.product(name: "Vchan", package: "swift-bind")]),
        .executableTarget(
            name: "fuzz-hostile-peer",
            dependencies: ["FuzzSupport", .product(name: "Vchan", package: "swift-bind")],
            swiftSettings: fuzzer),
        .executableTarget(
            name: "fuzz-two-ends",
            dependencies: ["FuzzSupport", .product(name: "Vchan", package: "swift-bind")],
            swiftSettings: fuzzer),
    ],
    swiftLanguageModes: [.v6]
)
