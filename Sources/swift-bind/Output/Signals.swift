#if Generator
    import Glibc

    enum Signals {
        /// The last comes where a file would become larger than the system allows it to be; then writing fails.
        private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXFSZ]

        /// Keeps signals from ending the program while files are there that nobody is to see. That is not for long.
        static func ignored<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) {
            let handlers = ending.map { signal($0, SIG_IGN) }
            defer { for (number, handler) in zip(ending, handlers) { signal(number, handler) } }
            try work()
        }
    }
#endif
