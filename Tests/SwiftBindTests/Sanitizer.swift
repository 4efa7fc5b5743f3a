import Glibc
import Testing

extension Trait where Self == ConditionTrait {
    /// For what the address sanitizer does otherwise: it is in the process of the library as well, where
    /// it catches signals, and asks for memory and the time in its own way.
    static var withoutSanitizer: Self {
        .enabled(if: dlsym(nil, "__asan_init") == nil, "the address sanitizer changes the library's process")
    }
}
