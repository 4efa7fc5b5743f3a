#if Generator
    enum DumpHelp {
        static let text = """
            Reads headers with libclang, and prints the functions, types, variables and macros that they declare: \
            those of the headers that are named, and of what these include from their own folders; and the types \
            that those need.

              swift-bind dump zlib.h
              swift-bind dump -I /usr/include/libxml2 libxml/tree.h
            """
    }
#endif
