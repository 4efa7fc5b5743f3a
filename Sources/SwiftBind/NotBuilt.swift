#if !Generator
    import Glibc

    /// Stands in for the tool in builds of the libraries alone, which fetch no other package.
    @main
    enum NotBuilt {
        static func main() {
            fputs(
                "swift-bind: this build has no command line. Build it with "
                    + "'swift build --traits Generator'.\n", stderr)
            exit(EX_UNAVAILABLE)
        }
    }
#endif
