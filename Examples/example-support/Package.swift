// swift-tools-version: 6.2
import PackageDescription

// What the examples share and what is not about swift-bind: reading, writing, failing.
let package = Package(
    name: "example-support",
    products: [.library(name: "ExampleSupport", targets: ["ExampleSupport"])],
    targets: [.target(name: "ExampleSupport")],
    swiftLanguageModes: [.v6]
)
