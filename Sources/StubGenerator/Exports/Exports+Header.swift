import CTypes

extension Exports {
    /// The text of the header, `NAME.h`.
    public var header: String {
        let guardName = "\(name.uppercased())_H"
        let includes = types.includes.sorted().map { "#include \($0)" }
        let blocks =
            [includes.joined(separator: "\n"), "#ifdef __cplusplus\nextern \"C\" {\n#endif"]
            + [types.forwardDeclarations.joined(separator: "\n")] + types.definitions
            + functions.map(declaration) + [errorDeclarations, "#ifdef __cplusplus\n}\n#endif"]
        return """
            /* Functions that are written in Swift. Made by swift-bind of their description: do not edit. */
            #ifndef \(guardName)
            #define \(guardName)

            \(blocks.filter { !$0.isEmpty }.joined(separator: "\n\n"))

            #endif

            """
    }

    private func declaration(_ function: ExportedFunction) -> String {
        let failure = function.failure.told.map { "/* Returns \($0) if it fails. */\n" } ?? ""
        return "\(failure)\(function.prototype);"
    }

    private var errorDeclarations: String {
        """
        /* Why a function has failed last on this thread; 0 if none has, or since \(name)_clear_error(). One that \
        does not
           fail leaves it as it is: look after a function has said by its result that it has failed, or clear before.
           The code is the error's own, 1 if it has none, and EINVAL for an argument that cannot be. */
        int \(name)_error_code(void);

        /* The same in words, as UTF-8, of at most 1023 bytes; empty if none has. They are there until another function
           fails on this thread, \(name)_clear_error(), or the end of the thread. */
        const char *\(name)_error_message(void);

        void \(name)_clear_error(void);
        """
    }

    /// What Swift needs of C besides, `NAME.exports.h`.
    public var entryHeader: String {
        let guardName = "\(name.uppercased())_EXPORTS_H"
        return """
            /* What the entry points in Swift call. Made by swift-bind: do not edit. */
            #ifndef \(guardName)
            #define \(guardName)

            #include <stdbool.h>

            __attribute__((visibility("hidden"))) void swb_\(name)_fail(int code, const char *message, bool sets_errno);

            /* Whether start() runs, on any thread; on this one; and that it does. */
            __attribute__((visibility("hidden"))) extern bool swb_\(name)_starting;
            static inline bool swb_\(name)_is_starting(void) {
                return __atomic_load_n(&swb_\(name)_starting, __ATOMIC_RELAXED);
            }
            __attribute__((visibility("hidden"))) bool swb_\(name)_starts_here(void);
            __attribute__((visibility("hidden"))) void swb_\(name)_set_starting(bool starts);

            #endif

            """
    }

    /// The text of `module.modulemap`.
    public var moduleMap: String {
        """
        module \(module) {
            header "\(name).h"
            header "\(name).exports.h"
            export *
        }

        """
    }
}
