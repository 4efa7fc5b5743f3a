// Made by swift-bind from calls.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <calls.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)

#undef calls_negated_twice
SWB_SAME("the type of calls_sum", __typeof__(calls_sum), int(int, ...));
SWB_SAME("the type of calls_format", __typeof__(calls_format), int(char *, size_t, const char *, ...));
SWB_SAME("the type of calls_twice", __typeof__(calls_twice), int(int));
SWB_SAME("the type of calls_swap", __typeof__(calls_swap), void(int *, int *));
SWB_SAME("the type of calls_negated_twice", __typeof__(calls_negated_twice), int(int));
SWB_SAME("the type of calls_last_error", __typeof__(calls_last_error), int);
SWB_SAME("the type of calls_limits", __typeof__(calls_limits), const int[3]);
SWB_SAME("the type of calls_fail", __typeof__(calls_fail), void(int));
