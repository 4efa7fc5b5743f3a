// swift-tools-version: 6.2
import PackageDescription

// A fuzzer brings its own `main`.
let fuzzer: [SwiftSetting] = [.unsafeFlags(["-parse-as-library"])]

let names = [
    "fuzz-hostile-peer", "fuzz-two-ends", "fuzz-frames", "fuzz-hostile-worker", "fuzz-worker",
]

let package = Package(
    name: "FuzzTesting",
    dependencies: [.package(name: "swift-bind", path: "..")],
    targets: names.map {
        .executableTarget(
            name: $0,
            dependencies: [
                .product(name: "FuzzSupport", package: "swift-bind"),
                .product(name: "Vchan", package: "swift-bind"),
            ],
            swiftSettings: fuzzer)
    },
    swiftLanguageModes: [.v6]
)
