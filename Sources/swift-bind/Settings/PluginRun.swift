#if Generator
    import ArgumentParser
    import HeaderModel

    /// Which of SwiftPM's plugins runs the tool, and what of the settings that cannot do.
    enum PluginRun: String, ExpressibleByArgument {
        /// The one that makes bindings for a build, of which SwiftPM takes Swift alone.
        case build
        /// The one that writes the files that settings name.
        case command

        /// Throws for settings that name files which the build would not take.
        func validate(_ settings: Settings) throws(SettingsError) {
            guard self == .build, let (key, place) = settings.outputs.places.min(by: { $0.value.line < $1.value.line })
            else { return }
            throw SettingsError(
                file: place.file, line: place.line, column: place.column,
                message: key == "depfile"
                    ? "SwiftPM does not read a depfile. Take 'depfile' out of the settings"
                    : "the build-tool plugin makes the Swift file alone, as SwiftPM takes no C from it. "
                        + "Take '\(key)' out of the settings, or take SwiftBindPlugin away from the target, name the "
                        + "Swift file with 'output', and have 'swift package swift-bind generate' write both")
        }

        /// Whether there is nothing to do for the command plugin, as a build makes these bindings.
        func passesBy(_ settings: Settings, _ reporter: Reporter) -> Bool {
            guard self == .command, !settings.outputs.isAny else { return false }
            reporter.say("\(settings.file ?? SettingsFile.name): it names no 'output', and is passed by")
            return true
        }
    }
#endif
