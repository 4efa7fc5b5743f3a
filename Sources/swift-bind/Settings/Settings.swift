#if Generator
    import BindingGenerator
    import HeaderReader

    /// What `swift-bind.yaml` and the command line say together: which headers are read, how, and what is written.
    struct Settings: Equatable {
        var headers: [String] = []
        /// Folders of headers.
        var include: [String] = []
        /// Macros: `NAME` or `NAME=value`.
        var define: [String] = []
        var packages: [String] = []
        var target: String?
        var sysroot: String?
        var libclang: String?
        var signatures: [Signature] = []
        var ignoresErrors = false
        var options = GeneratorOptions(name: "")
        var isStrict = false
        /// The names or files of a library: what it has not is left out.
        var library: [String] = []
        var templates: String?
        var outputs = Outputs()

        struct Outputs: Equatable {
            var swift: String?
            var check: String?
            var stubs: String?
            var depfile: String?
        }
    }
#endif
