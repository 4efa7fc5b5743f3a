import CTypes

extension Exports {
    /// The text of the C source, `NAME.exports.c`: the error of each thread, and what C must have the structures as.
    public var source: String {
        let assertions = types.structures.flatMap(\.assertions).map { $0 + "\n" }.joined()
        return """
            /* The errors of functions that are written in Swift. Made by swift-bind: do not edit. */
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <errno.h>
            #include <stddef.h>
            #include <string.h>
            #include "\(name).h"
            #include "\(name).exports.h"

            \(assertions.isEmpty ? "" : assertions + "\n")\
            static _Thread_local int error_code;
            static _Thread_local char error_message[1024];

            void swb_\(name)_fail(int code, const char *message, bool sets_errno) {
                size_t length = strnlen(message, sizeof error_message);
                if (length == sizeof error_message) {
                    length--;
                    /* The end is one of a character. */
                    while (length > 0 && ((unsigned char)message[length] & 0xC0) == 0x80) length--;
                }
                memmove(error_message, message, length);
                error_message[length] = 0;
                error_code = code;
                if (sets_errno) errno = code;
            }

            bool swb_\(name)_starting;
            static _Thread_local bool starts_here;

            bool swb_\(name)_starts_here(void) { return starts_here; }

            void swb_\(name)_set_starting(bool starts) {
                starts_here = starts;
                __atomic_store_n(&swb_\(name)_starting, starts, __ATOMIC_RELAXED);
            }

            int \(name)_error_code(void) { return error_code; }

            const char *\(name)_error_message(void) { return error_message; }

            void \(name)_clear_error(void) {
                error_code = 0;
                error_message[0] = 0;
            }

            /* Swift's run time keeps what it has seen of a library: one that was opened stays when it is closed. */
            __attribute__((constructor)) static void stay(void) {
                static const char here;
                Dl_info library;
                if (dladdr(&here, &library) && library.dli_fname)
                    (void)dlopen(library.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
            }

            """
    }
}
