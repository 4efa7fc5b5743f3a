// swift-tools-version: 6.2
import PackageDescription

// Loops start at a cache line in both languages. Where a short loop happens to lie is otherwise
// worth a fifth of its time.
let alignment = 64

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "swift-bind", path: "..")],
    targets: [
        // The functions under test, in a module of their own that nothing is inlined from.
        .target(name: "CBenchFunctions"),
        // The same loops in C, and the counter of allocations.
        .target(
            name: "CBenchLoops", dependencies: ["CBenchFunctions"],
            cSettings: [.unsafeFlags(["-falign-loops=\(alignment)"])],
            linkerSettings: [.linkedLibrary("ffi")]),
        .executableTarget(
            name: "benchmark",
            dependencies: [
                "CBenchLoops",
                .product(name: "CTypes", package: "swift-bind"),
                .product(name: "DynamicBinding", package: "swift-bind"),
            ],
            swiftSettings: [
                .unsafeFlags([
                    "-Xllvm",
                    "-x86-experimental-pref-innermost-loop-alignment=\(alignment.trailingZeroBitCount)",
                ])
            ],
            // So that the loader finds the functions, and libraries find the counting malloc.
            linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic"])]),
        // Functions in Swift, called from C: what `exports-benchmark --write` generates, and the same by hand.
        .target(name: "CBenchExports"),
        .target(
            name: "CBenchEntries", dependencies: ["CBenchExports"],
            cSettings: [.unsafeFlags(["-falign-loops=\(alignment)"])]),
        .target(name: "BenchExports", dependencies: ["CBenchEntries", "CBenchExports"]),
        .executableTarget(
            name: "exports-benchmark",
            dependencies: [
                "BenchExports", "CBenchEntries", "Measuring",
                .product(name: "CTypes", package: "swift-bind"),
                .product(name: "StubGenerator", package: "swift-bind"),
            ]),
        // Made by swift-bind from the header of the functions.
        .target(name: "CBenchDirect", dependencies: ["CBenchFunctions"]),
        .executableTarget(
            name: "direct-benchmark",
            dependencies: [
                "CBenchDirect", "CBenchFunctions", "CBenchLoops", "Measuring",
                .product(name: "CTypes", package: "swift-bind"),
                .product(name: "StaticBinding", package: "swift-bind"),
            ],
            swiftSettings: [
                .unsafeFlags([
                    "-Xllvm",
                    "-x86-experimental-pref-innermost-loop-alignment=\(alignment.trailingZeroBitCount)",
                ])
            ],
            linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic"])]),
        .target(name: "CBenchChannels"),
        // The floor of the machine, and tables of ratios.
        .target(name: "Measuring", dependencies: ["CBenchChannels"]),
        .executableTarget(
            name: "sandbox-benchmark",
            dependencies: [
                "CBenchChannels", "Measuring",
                .product(name: "CTypes", package: "swift-bind"),
                .product(name: "DynamicBinding", package: "swift-bind"),
                .product(name: "SandboxBinding", package: "swift-bind"),
            ]),
        .executableTarget(
            name: "memory-benchmark",
            dependencies: ["Measuring", .product(name: "CTypes", package: "swift-bind")]),
        .executableTarget(
            name: "vchan-benchmark",
            dependencies: [
                "CBenchChannels", "Measuring",
                .product(name: "Vchan", package: "swift-bind"),
                .product(name: "VchanPosix", package: "swift-bind"),
                .product(name: "VchanXen", package: "swift-bind"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
