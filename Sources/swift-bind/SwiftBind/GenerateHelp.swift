#if Generator
    enum GenerateHelp {
        static let text = """
            Reads headers with libclang, and writes a binding set with a property for each function and variable, and \
            the types and constants that belong to them. What is left out is told on the standard error, with the \
            reason. Without headers the settings are read from swift-bind.yaml.

              swift-bind generate zlib.h --name Zlib
              swift-bind generate modes.h -I include --prefix modes_ --output Modes.swift

            The exit code is 0 if all is well, 1 if headers or settings have errors or a file cannot be written, and \
            64 for wrong arguments.
            """
    }
#endif
