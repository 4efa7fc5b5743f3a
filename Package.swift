// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "swift-bind",
    products: [
        .library(name: "CTypes", targets: ["CTypes"]),
        .library(name: "DynamicBinding", targets: ["DynamicBinding"]),
        .library(name: "StaticBinding", targets: ["StaticBinding"]),
        .library(name: "StubGenerator", targets: ["StubGenerator"]),
        .library(name: "LoopbackBinding", targets: ["LoopbackBinding"]),
        .library(name: "SandboxBinding", targets: ["Isolation", "SandboxBinding"]),
        .executable(name: "swift-bind-worker", targets: ["swift-bind-worker"]),
        // Both run the command-line tool: who uses them turns the trait Generator on.
        .plugin(name: "SwiftBindPlugin", targets: ["SwiftBindPlugin"]),
        .plugin(name: "SwiftBindCommand", targets: ["SwiftBindCommand"]),
        .library(name: "CPrototypes", targets: ["CPrototypes"]),
        .library(name: "Vchan", targets: ["Vchan"]),
        .library(name: "VchanPosix", targets: ["VchanPosix"]),
        .library(name: "VchanXen", targets: ["VchanXen"]),
        // For the package in FuzzTesting, and nobody else.
        .library(name: "FuzzSupport", targets: ["FuzzSupport"]),
    ],
    traits: [
        .trait(
            name: "Generator",
            description: "Builds the command-line tool, which needs swift-argument-parser."),
        .trait(
            name: "Logging",
            description: "Sandboxes tell a Logger what happens to them, with swift-log."),
        .trait(
            name: "Metrics",
            description: "Sandboxes count and time their calls, with swift-metrics."),
        .trait(
            name: "Tracing",
            description: "Sandboxes make a span of each call, with swift-distributed-tracing."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .target(name: "CTypes"),
        .systemLibrary(
            name: "CLibFFI", pkgConfig: "libffi", providers: [.apt(["libffi-dev"])]),
        .target(name: "CForeignCall"),
        .target(name: "InProcessCalls", dependencies: ["CTypes", "CForeignCall"]),
        .target(name: "DynamicBinding", dependencies: ["CTypes", "CForeignCall", "CLibFFI", "InProcessCalls"]),
        .target(name: "CStubTable"),
        .target(name: "StubShapes", dependencies: ["CStubTable", "CTypes"]),
        .target(
            name: "StaticBinding",
            dependencies: ["CForeignCall", "CStubTable", "CTypes", "InProcessCalls", "StubShapes"]),
        // Embeds files of the C targets below.
        .target(name: "CWorkerSource"),
        .target(name: "StubFiles", dependencies: ["CWorkerSource"]),
        .target(name: "StubGenerator", dependencies: ["CTypes", "StubFiles", "StubShapes"]),
        .target(name: "CWorker", dependencies: ["CForeignCall", "CStubTable"]),
        .target(name: "RemoteBinding", dependencies: ["CTypes", "CWorker", "StubShapes", "Vchan"]),
        .target(
            name: "LoopbackBinding",
            dependencies: ["CTypes", "CWorker", "DynamicBinding", "RemoteBinding"]),
        .target(name: "CIsolation"),
        .target(name: "Isolation", dependencies: ["CIsolation"]),
        .target(name: "CWorkerProcess", dependencies: ["CIsolation", "CWorker"]),
        .target(
            name: "SandboxBinding",
            dependencies: [
                "CIsolation", "CTypes", "CVchan", "CWorkerProcess", "Isolation", "RemoteBinding",
                "Vchan", "VchanPosix",
                .product(
                    name: "Logging", package: "swift-log", condition: .when(traits: ["Logging"])),
                .product(
                    name: "CoreMetrics", package: "swift-metrics",
                    condition: .when(traits: ["Metrics"])),
                .product(
                    name: "Tracing", package: "swift-distributed-tracing",
                    condition: .when(traits: ["Tracing"])),
            ]),
        .executableTarget(name: "swift-bind-worker", dependencies: ["CWorkerProcess"]),
        .target(name: "CVchan"),
        .target(name: "Vchan", dependencies: ["CVchan"]),
        .target(name: "VchanPosix", dependencies: ["CVchan", "Vchan"]),
        .target(
            name: "VchanXen",
            dependencies: ["CTypes", "CVchan", "DynamicBinding", "Vchan", "VchanPosix"]),
        .target(name: "CPrototypes", dependencies: ["CTypes"]),
        .target(name: "PrototypeCalls", dependencies: ["CTypes", "DynamicBinding", "RemoteBinding"]),
        .target(name: "HeaderModel"),
        .target(
            name: "HeaderReader", dependencies: ["CTypes", "DynamicBinding", "HeaderModel"],
            // Of these `swift-bind generate` makes `LibClang.swift`.
            exclude: ["Clang/swift-bind.yaml"]),
        .target(
            name: "BindingTemplates", path: "Templates", exclude: ["README.md"],
            resources: [
                "alias", "constant", "direct", "directFile", "documentation", "enumeration", "file", "largeSet", "memberDocumentation",
                "opaque", "set", "structure", "union", "variables",
            ].map { .embedInCode("swift/\($0).mustache") }),
        .target(
            name: "BindingGenerator",
            dependencies: [
                "BindingTemplates", "HeaderModel", "StubFiles", "StubShapes",
                .product(
                    name: "Mustache", package: "swift-mustache", condition: .when(traits: ["Generator"])),
            ]),
        .executableTarget(
            name: "swift-bind",
            dependencies: [
                "BindingGenerator", "CPrototypes", "CTypes", "DynamicBinding", "HeaderModel", "HeaderReader",
                "Isolation", "PrototypeCalls", "SandboxBinding",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser",
                    condition: .when(traits: ["Generator"])),
                .product(
                    name: "Subprocess", package: "swift-subprocess", condition: .when(traits: ["Generator"])),
                .product(name: "Yams", package: "Yams", condition: .when(traits: ["Generator"])),
            ],
            exclude: ["swift-bind.1"]),
        .plugin(name: "SwiftBindPlugin", capability: .buildTool(), dependencies: ["swift-bind"]),
        .plugin(
            name: "SwiftBindCommand",
            capability: .command(
                intent: .custom(verb: "swift-bind", description: "Writes the bindings of C libraries, or checks them."),
                permissions: [.writeToPackageDirectory(reason: "The files that swift-bind.yaml names are written.")]),
            dependencies: ["swift-bind"]),
        .target(name: "CFixtures", path: "Tests/CFixtures"),
        .target(
            name: "TestSupport",
            dependencies: [
                "CTypes", "DynamicBinding", "InProcessCalls", "Isolation", "LoopbackBinding", "SandboxBinding",
                "StaticBinding", "StubGenerator", "TestStubs",
            ],
            path: "Tests/TestSupport"),
        // Made of what the conformance tests bind, with SWIFT_BIND_WRITE_STUBS.
        .target(name: "TestStubs", dependencies: ["CFixtures"], path: "Tests/TestStubs", exclude: ["Libraries"]),
        .target(
            name: "FuzzSupport",
            dependencies: ["CTypes", "CWorker", "RemoteBinding", "SandboxBinding", "Vchan"],
            path: "FuzzTesting/Sources/FuzzSupport"),
        .testTarget(
            name: "ConformanceTests", dependencies: ["CFixtures", "TestSupport"],
            // So that the fixtures are found as symbols of the process.
            linkerSettings: [.unsafeFlags(["-Xlinker", "-export-dynamic"])]),
        .testTarget(name: "RealLibraryTests", dependencies: ["CTypes", "HeaderReader", "Isolation", "TestSupport"]),
        .testTarget(
            name: "RemoteBindingTests",
            dependencies: [
                "CTypes", "CWorker", "FuzzSupport", "RemoteBinding", "TestSupport",
            ]),
        .executableTarget(
            name: "hostile-worker", path: "Tests/HostileWorker",
            cSettings: [
                "CIsolation/include", "CStubTable/include", "CWorker/include", "CWorkerProcess", "CWorkerProcess/include",
            ].map { .headerSearchPath("../../Sources/\($0)") }),
        .testTarget(
            name: "SandboxTests",
            dependencies: [
                "CFixtures", "CIsolation", "CTypes", "CWorker", "Isolation", "RemoteBinding",
                "SandboxBinding", "TestSupport", "Vchan", "hostile-worker",
            ],
            linkerSettings: [.unsafeFlags(["-Xlinker", "-export-dynamic"])]),
        .testTarget(
            name: "ObservationTests",
            dependencies: [
                "CTypes", "SandboxBinding", "TestSupport",
                .product(
                    name: "InMemoryLogging", package: "swift-log",
                    condition: .when(traits: ["Logging"])),
                .product(
                    name: "Logging", package: "swift-log", condition: .when(traits: ["Logging"])),
                .product(
                    name: "MetricsTestKit", package: "swift-metrics",
                    condition: .when(traits: ["Metrics"])),
                .product(
                    name: "InMemoryTracing", package: "swift-distributed-tracing",
                    condition: .when(traits: ["Tracing"])),
                .product(
                    name: "Tracing", package: "swift-distributed-tracing",
                    condition: .when(traits: ["Tracing"])),
            ]),
        .testTarget(
            name: "DifferentialTests",
            dependencies: ["CPrototypes", "CTypes", "DynamicBinding", "LoopbackBinding", "TestSupport"]),
        .testTarget(
            name: "DynamicBindingTests",
            dependencies: ["CForeignCall", "CTypes", "DynamicBinding", "TestSupport"]),
        .testTarget(
            name: "CTypesTests", dependencies: ["CFixtures", "CTypes", "Isolation", "TestSupport"]),
        .testTarget(
            name: "StubGeneratorTests",
            dependencies: ["CTypes", "SandboxBinding", "StaticBinding", "StubGenerator", "TestSupport"],
            // What is generated, what implements it, and what calls it.
            exclude: ["Exports"]),
        .testTarget(
            name: "CPrototypesTests", dependencies: ["CPrototypes", "CTypes", "TestSupport"]),
        .target(name: "CHeaders", path: "Tests/CHeaders", exclude: ["settings"]),
        // What is written for one of them with --static and --direct.
        .target(name: "CDirect", dependencies: ["CHeaders"], path: "Tests/CDirect"),
        .testTarget(
            name: "BindingGeneratorTests",
            dependencies: [
                "BindingGenerator", "CDirect", "CHeaders", "CTypes", "HeaderModel", "HeaderReader", "StaticBinding",
                "TestSupport", "swift-bind",
            ],
            exclude: [
                "calls", "clashes", "corners", "direct", "many", "members", "modes", "passing", "quirks", "shapes",
                "strange", "values", "wishes",
            ].map {
                "Expectations/\($0).diagnostics.txt"
            },
            linkerSettings: [.unsafeFlags(["-Xlinker", "-export-dynamic"])]),
        .executableTarget(
            name: "vchan-peer", dependencies: ["Vchan", "VchanPosix", "VchanXen"], path: "Tests/VchanPeer"),
        .testTarget(
            name: "VchanTests",
            dependencies: ["CVchan", "TestSupport", "Vchan", "VchanPosix", "VchanXen", "vchan-peer"]),
        .testTarget(
            name: "SwiftBindTests",
            dependencies: ["CTypes", "SandboxBinding", "StaticBinding", "TestSupport", "swift-bind"],
            exclude: ["Layouts"]),
    ],
    swiftLanguageModes: [.v6]
)
