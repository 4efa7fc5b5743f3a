#if Generator
    /// What the help says about tracing.
    enum TraceHelp {
        static let text = """
            swift-bind trace libsqlite3.so.0 'int sqlite3_open(const char *, void **)' /tmp/a.db out
            swift-bind trace --allow clock - 'unsigned sleep(unsigned)' 1

            The function is called as by 'swift-bind call', with the same arguments, in a process of \
            its own. Printed on the standard output is the policy that allows what the function did, as \
            Swift source; on the standard error its result, each system call that the policy at the \
            beginning does not allow, and what is not proposed since a sandbox would mean little with \
            it. The policy at the beginning is Policy.compute, unless options allow more.

            A call shows what it needs with these arguments. A library may need more with others.

            NOTHING IS CONFINED while this runs: calls are written down, and made. The function runs \
            with your rights, though it cannot start other programs. Trace only libraries and input \
            that you trust.

            Addresses, callbacks and texts inside of structures cannot be passed, as the function \
            runs in another process; NULL can.

            The exit code is 0 if the policy at the beginning allows all that was done, 3 if not, 1 if \
            the library or the function is not there or the call failed, and 64 for a wrong prototype \
            or argument.
            """
    }
#endif
