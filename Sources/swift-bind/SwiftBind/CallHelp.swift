#if Generator
    /// What the help says about arguments.
    enum CallHelp {
        static let text = """
            swift-bind call libm.so.6 'double cos(double)' 0
            swift-bind call - 'int snprintf(char *text, size_t, char *, ...)' out:16 16 %d 7
            swift-bind call - 'div_t div(int, int)' 7 2

            The arguments, by the type of their parameter:

              integers   42, -1, 0x2A, 052, 0o52, 0b101010, or a character in quotes: "'a'"
              floating   1.5, 1e-3, 0x1.8p0, inf, nan
              bool       true, false
              enum       the name of an enumerator, or an integer
              structure  {1, 2.5, {3, 4}} or {quot = 3, rem = 1}; one member for a union
              char *     the text itself
              pointers   NULL
                         @path          the contents of a file, with a NUL behind them
                         text:abc       the text, whatever it is; @@ begins text with an @
                         in:1,2,3       an array; bytes behind void *
                         inout:1,2,3    an array that is printed after the call
                         out, out:8     zeroed room for one or 8 elements that C
                                        writes, printed after the call; behind
                                        char * and void *, out:8 is 8 bytes
                         0x7f00dead     an address

            For const char * only NULL, @ and text: are special. Callbacks can only be NULL or an \
            address. In the place of '...', an integer is passed as int, or as long long if it \
            does not fit; a number with a point or exponent as double; NULL and out:8 as void *; \
            anything else as a string.

            Put '--' before arguments that look like options of this command.

            The prototype is believed. One that is not the function's own, or arguments that the \
            function does not allow, can crash this process or do damage: the function runs with \
            all your rights, and nothing isolates it. Use a sandbox of the system for libraries \
            that you do not trust.

            The exit code is 0 after the call, 1 if the library or the function is not there, and \
            64 for a wrong prototype or argument.
            """
    }
#endif
