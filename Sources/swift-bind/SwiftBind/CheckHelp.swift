#if Generator
    enum CheckHelp {
        static let text = """
            Reads the headers and the settings as 'swift-bind generate' does, and compares what would be written with \
            the files that are there. What differs is shown on the standard output.

              swift-bind check
              swift-bind check zlib.h --output Zlib.swift --compile --library libz.so.1

            --compile has gcc and clang, those of them that there are, compile the C that asserts sizes, alignments, \
            offsets, types and values. --library opens a library in this process, as the bindings do.

            The exit code is 0 if all is current and fits, 2 if something does not, 1 if that cannot be told, and 64 \
            for wrong arguments.
            """
    }
#endif
