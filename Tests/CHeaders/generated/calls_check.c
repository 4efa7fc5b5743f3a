// Made by swift-bind from calls.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <calls.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#pragma GCC diagnostic ignored "-Wmultichar"
#pragma GCC diagnostic ignored "-Wparentheses"
#pragma GCC diagnostic ignored "-Wshift-negative-value"
#pragma GCC diagnostic ignored "-Woverflow"
#pragma GCC diagnostic ignored "-Wpointer-arith"
#ifdef __clang__
#pragma clang diagnostic ignored "-Wstring-plus-int"
#pragma clang diagnostic ignored "-Winteger-overflow"
#pragma clang diagnostic ignored "-Wgnu-variable-sized-type-not-at-end"
#else
#pragma GCC diagnostic ignored "-Wpacked-not-aligned"
#endif
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)
#define SWB_KIND(type) __builtin_classify_type(*(__typeof__(type) *)0)
#define SWB_FLOATING(what, a, b) _Static_assert(sizeof(a) == sizeof(b) && SWB_KIND(a) == SWB_KIND(b), what)
#define SWB_ADDRESS(what, a) _Static_assert(SWB_KIND(a) == SWB_KIND(void *), what)
#define SWB_INTEGER(what, a, b) \
    _Static_assert(sizeof(a) == sizeof(b) && ((a)-1 > (a)0) == ((b)-1 > (b)0) && (a)0.5 == (b)0.5, what)
#define SWB_IS_CONSTANT(x) (sizeof(int) == sizeof(*(8 ? (void *)((__INTPTR_TYPE__)(x) * 0) : (int *)8)))
#define SWB_VALUE(what, x, value) \
    _Static_assert(__builtin_choose_expr(SWB_IS_CONSTANT(x), (x), (value)) == (value), what)
#define SWB_LENGTH(what, x, length) \
    _Static_assert(__builtin_types_compatible_p(__typeof__(x), char *) || sizeof(__typeof__(x)) == (length), \
        what)

#undef calls_sum
#undef calls_format
#undef calls_negated
#undef calls_twice
#undef calls_swap
#undef calls_mean
#undef calls_negated_twice
#undef calls_last_error
#undef calls_limits
#undef calls_fail
#undef calls_sum_of_two
#undef calls_sum_of_three
#undef calls_format_number
#undef calls_mean_of_two
#undef calls_max
#undef calls_greatest
SWB_SAME("the type of calls_sum", __typeof__(calls_sum), int(int, ...));
SWB_SAME("the type of calls_format", __typeof__(calls_format), int(char *, size_t, const char *, ...));
SWB_SAME("the type of calls_twice", __typeof__(calls_twice), int(int));
SWB_INTEGER("the result of calls_twice", int, __INT32_TYPE__);
SWB_INTEGER("value of calls_twice", int, __INT32_TYPE__);
SWB_SAME("the type of calls_swap", __typeof__(calls_swap), void(int *, int *));
SWB_ADDRESS("a of calls_swap", int *);
SWB_ADDRESS("b of calls_swap", int *);
SWB_SAME("the type of calls_negated_twice", __typeof__(calls_negated_twice), int(int));
SWB_INTEGER("the result of calls_negated_twice", int, __INT32_TYPE__);
SWB_INTEGER("value of calls_negated_twice", int, __INT32_TYPE__);
SWB_SAME("the type of calls_last_error", __typeof__(calls_last_error), int);
SWB_SAME("the type of calls_limits", __typeof__(calls_limits), const int[3]);
SWB_SAME("the type of calls_fail", __typeof__(calls_fail), void(int));
SWB_INTEGER("error of calls_fail", int, __INT32_TYPE__);
