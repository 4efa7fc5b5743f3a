#if Generator
    import BindingGenerator
    import HeaderReader

    /// What `swift-bind.yaml` and the command line say together: which headers are read, how, and what is written.
    struct Settings: Equatable {
        /// The file that they are from, if they are from one.
        var file: String?
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
    }
#endif
