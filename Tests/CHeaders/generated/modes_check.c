// Made by swift-bind from modes.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <modes.h>
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

#undef modes_new
#undef modes_free
#undef modes_name
#undef modes_add
#undef modes_copy_name
#undef modes_range
#undef modes_visit
#undef modes_best
#undef modes_sort
#undef modes_hash
#undef modes_begin
#undef modes_next_value
#undef modes_end
#undef modes_total
#undef modes_vprint
#undef modes_put
#undef modes_fail
#undef modes_renamed
#undef modes_level
#undef modes_version
#undef modes_primes
#undef modes_print
#undef modes_old
#undef modes_twice
#undef modes_last_error
#undef modes_unknown
_Static_assert(MODES_STOP == 0u, "the value of MODES_STOP");
_Static_assert(MODES_GO_ON == 1u, "the value of MODES_GO_ON");
SWB_INTEGER("the kind of modes_next", modes_next, __UINT32_TYPE__);
SWB_SAME("the type of modes_visitor", __typeof__(modes_visitor), __typeof__(modes_next(modes_store *, const char *, int, void *)) *);
SWB_SAME("the type of modes_compare", __typeof__(modes_compare), int(const int *, const int *));
SWB_SAME("the type of modes_new", __typeof__(modes_new), __typeof__(modes_store *)(const char *));
SWB_ADDRESS("the result of modes_new", modes_store *);
SWB_ADDRESS("name of modes_new", const char *);
SWB_SAME("the type of modes_free", __typeof__(modes_free), void(modes_store *));
SWB_ADDRESS("store of modes_free", modes_store *);
SWB_SAME("the type of modes_name", __typeof__(modes_name), __typeof__(const char *)(modes_store *));
SWB_ADDRESS("the result of modes_name", const char *);
SWB_ADDRESS("store of modes_name", modes_store *);
SWB_SAME("the type of modes_add", __typeof__(modes_add), int(modes_store *, const int *, size_t));
SWB_INTEGER("the result of modes_add", int, __INT32_TYPE__);
SWB_ADDRESS("store of modes_add", modes_store *);
SWB_SAME("the type of modes_copy_name", __typeof__(modes_copy_name), _Bool(modes_store *, char *, int));
SWB_INTEGER("the result of modes_copy_name", _Bool, _Bool);
SWB_ADDRESS("store of modes_copy_name", modes_store *);
SWB_SAME("the type of modes_range", __typeof__(modes_range), int(modes_store *, int *, int *));
SWB_INTEGER("the result of modes_range", int, __INT32_TYPE__);
SWB_ADDRESS("store of modes_range", modes_store *);
SWB_ADDRESS("least of modes_range", int *);
SWB_ADDRESS("greatest of modes_range", int *);
SWB_SAME("the type of modes_visit", __typeof__(modes_visit), void(modes_store *, modes_visitor, void *));
SWB_ADDRESS("store of modes_visit", modes_store *);
SWB_ADDRESS("visitor of modes_visit", modes_visitor);
SWB_ADDRESS("context of modes_visit", void *);
SWB_SAME("the type of modes_best", __typeof__(modes_best), int(modes_store *, modes_compare *));
SWB_INTEGER("the result of modes_best", int, __INT32_TYPE__);
SWB_ADDRESS("store of modes_best", modes_store *);
SWB_ADDRESS("compare of modes_best", modes_compare *);
SWB_SAME("the type of modes_sort", __typeof__(modes_sort), void(modes_store *, __typeof__(int(const int *, const int *)) *));
SWB_ADDRESS("store of modes_sort", modes_store *);
SWB_ADDRESS("compare of modes_sort", __typeof__(int(const int *, const int *)) *);
SWB_SAME("the type of modes_hash", __typeof__(modes_hash), unsigned int(const void *, size_t));
SWB_INTEGER("the result of modes_hash", unsigned int, __UINT32_TYPE__);
SWB_SAME("the type of modes_begin", __typeof__(modes_begin), modes_cursor_ref(modes_store *));
SWB_ADDRESS("the result of modes_begin", modes_cursor_ref);
SWB_ADDRESS("store of modes_begin", modes_store *);
SWB_SAME("the type of modes_next_value", __typeof__(modes_next_value), int(modes_cursor_ref));
SWB_INTEGER("the result of modes_next_value", int, __INT32_TYPE__);
SWB_ADDRESS("cursor of modes_next_value", modes_cursor_ref);
SWB_SAME("the type of modes_end", __typeof__(modes_end), void(modes_cursor_ref));
SWB_ADDRESS("cursor of modes_end", modes_cursor_ref);
SWB_SAME("the type of modes_total", __typeof__(modes_total), int(int[], unsigned int));
SWB_INTEGER("the result of modes_total", int, __INT32_TYPE__);
SWB_ADDRESS("values of modes_total", int[]);
SWB_INTEGER("n of modes_total", unsigned int, __UINT32_TYPE__);
SWB_SAME("the type of modes_put", __typeof__(modes_put), int(modes_store *, int));
SWB_INTEGER("the result of modes_put", int, __INT32_TYPE__);
SWB_ADDRESS("store of modes_put", modes_store *);
SWB_INTEGER("value of modes_put", int, __INT32_TYPE__);
SWB_SAME("the type of modes_fail", __typeof__(modes_fail), void(int));
SWB_INTEGER("status of modes_fail", int, __INT32_TYPE__);
SWB_SAME("the type of modes_renamed", __typeof__(modes_renamed), int(int));
SWB_INTEGER("the result of modes_renamed", int, __INT32_TYPE__);
SWB_INTEGER("value of modes_renamed", int, __INT32_TYPE__);
SWB_SAME("the type of modes_level", __typeof__(modes_level), int);
SWB_INTEGER("the kind of modes_level", __typeof__(modes_level), __INT32_TYPE__);
SWB_SAME("the type of modes_version", __typeof__(modes_version), const __typeof__(const char *));
SWB_ADDRESS("the kind of modes_version", __typeof__(modes_version));
SWB_SAME("the type of modes_primes", __typeof__(modes_primes), const int[4]);
_Static_assert(sizeof(__typeof__(modes_primes)) == sizeof(__typeof__(__INT32_TYPE__[4])), "the size of the kind of modes_primes");
SWB_SAME("the type of modes_twice", __typeof__(modes_twice), int(int));
SWB_INTEGER("the result of modes_twice", int, __INT32_TYPE__);
SWB_INTEGER("value of modes_twice", int, __INT32_TYPE__);
SWB_SAME("the type of modes_last_error", __typeof__(modes_last_error), int);
