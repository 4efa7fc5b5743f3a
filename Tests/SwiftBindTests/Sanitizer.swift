#if Generator
    import Glibc
    import Testing

    extension Trait where Self == ConditionTrait {
        /// For what the address sanitizer does otherwise: in the process of the library it asks for much
        /// of its own.
        static var withoutSanitizer: Self {
            .enabled(if: dlsym(nil, "__asan_init") == nil, "the address sanitizer makes calls of its own")
        }
    }
#endif
