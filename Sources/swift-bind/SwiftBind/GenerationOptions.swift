#if Generator
    import ArgumentParser

    /// The options of commands that make the files of bindings, or look at them.
    struct GenerationOptions: ParsableArguments {
        @OptionGroup var headers: HeaderOptions
        @OptionGroup var binding: BindingOptions
        @OptionGroup var outputs: OutputOptions

        var reporter: Reporter { headers.report.reporter }

        /// Whether a plugin has nothing to do with these settings.
        func passesBy(_ settings: Settings) -> Bool { outputs.plugin?.passesBy(settings, reporter) ?? false }

        /// What is said here, and what the file of settings says beside it.
        func settings() throws -> Settings {
            var settings = try headers.settings()
            try binding.apply(to: &settings)
            outputs.apply(to: &settings)
            try outputs.plugin?.validate(settings)
            try settings.outputs.validate()
            return settings
        }
    }
#endif
