#if Generator
    enum GenerateHelp {
        static let text = """
            Reads headers as 'swift-bind dump' does, and writes a binding set with a property for each function and \
            variable, and the types and constants that belong to them. What is left out is told on the standard \
            error, with the reason.

              swift-bind generate zlib.h --name Zlib
              swift-bind generate modes.h -I include --name Modes --prefix modes_ --output Modes.swift
            """
    }
#endif
