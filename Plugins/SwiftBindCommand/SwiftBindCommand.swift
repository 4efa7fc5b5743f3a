import Foundation
import PackagePlugin

/// `swift package swift-bind generate` writes the files that the `swift-bind.yaml` of targets name, and `check` tells
/// whether they are current.
@main
struct SwiftBindCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var rest = ArgumentExtractor(arguments)
        let names = rest.extractOption(named: "target")
        guard let verb = rest.remainingArguments.first, ["generate", "check"].contains(verb) else {
            throw Failure("say 'generate' or 'check', for all targets that have settings or for --target NAME")
        }
        let tool = try context.tool(named: "swift-bind").url
        var failed: [String] = []
        for (target, settings) in try settings(in: context.package, names) {
            let process = Process()
            process.executableURL = tool
            process.arguments =
                [verb, "--plugin", "command", "--config", settings.path] + rest.remainingArguments.dropFirst()
            try process.run()
            process.waitUntilExit()
            if process.terminationReason != .exit || process.terminationStatus != 0 { failed.append(target) }
        }
        if !failed.isEmpty { throw Failure("\(verb) failed for \(failed.joined(separator: ", "))") }
    }

    /// The settings of the targets with these names, or of all.
    private func settings(in package: Package, _ names: [String]) throws -> [(target: String, settings: URL)] {
        let targets = names.isEmpty ? package.targets : try package.targets(named: names)
        let all = targets.map { ($0.name, $0.directoryURL.appending(path: "swift-bind.yaml")) }
        let present = all.filter { FileManager.default.fileExists(atPath: $0.1.path) }
        let missing = names.isEmpty ? [] : all.filter { one in !present.contains { $0.0 == one.0 } }
        if let (name, file) = missing.first { throw Failure("\(name): there is no \(file.path)") }
        if present.isEmpty { throw Failure("no target has a swift-bind.yaml") }
        return present
    }

    private struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }
}
