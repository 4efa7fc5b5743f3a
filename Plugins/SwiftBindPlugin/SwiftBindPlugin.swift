import Foundation
import PackagePlugin

/// Makes the bindings of a target from its `swift-bind.yaml`, each time that it is built and they are not current.
@main
struct SwiftBindPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let settings = target.directoryURL.appending(path: "swift-bind.yaml")
        guard target is SwiftSourceModuleTarget else {
            Diagnostics.error(
                "\(target.name): the plugin of swift-bind makes Swift, and this is no target of Swift. "
                    + "Give the plugin to one that is; C is written by 'swift package swift-bind generate'")
            return []
        }
        guard FileManager.default.fileExists(atPath: settings.path) else {
            Diagnostics.error(
                "\(target.name): there is no \(settings.path). Write it, or have 'swift-bind init' write it, "
                    + "or take the plugin away from the target")
            return []
        }
        guard target.recursiveTargetDependencies.contains(where: { $0.name == "CTypes" }) else {
            Diagnostics.error(
                "\(target.name): bindings need the module CTypes. Add to the target's dependencies: "
                    + ".product(name: \"CTypes\", package: \"swift-bind\")")
            return []
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "\(target.name)+Bindings.swift")
        return [
            .buildCommand(
                displayName: "Making bindings for \(target.name)",
                executable: try context.tool(named: "swift-bind").url,
                arguments: [
                    "generate", "--plugin", "build", "--config", settings.path, "--output", output.path,
                ],
                inputFiles: [settings] + SettingsInputs(settings).files,
                outputFiles: [output])
        ]
    }
}
