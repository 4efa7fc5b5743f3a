#if !Generator
    import Glibc

    /// Stands in for the tool in builds of the libraries alone, which fetch no other package.
    @main
    enum NotBuilt {
        static func main() {
            let message =
                "swift-bind: error: this build has no command line. Build it with 'swift build --traits Generator'; "
                + "a package that uses its plugins says in the manifest: .package(..., traits: [\"Generator\"])\n"
            _ = write(STDERR_FILENO, message, message.utf8.count)
            exit(EX_UNAVAILABLE)
        }
    }
#endif
