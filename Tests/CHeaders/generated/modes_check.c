// Made by swift-bind from modes.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <modes.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)

_Static_assert(MODES_STOP == 0u, "the value of MODES_STOP");
_Static_assert(MODES_GO_ON == 1u, "the value of MODES_GO_ON");
_Static_assert((modes_next)-1 > (modes_next)0, "the sign of modes_next");
_Static_assert(sizeof(modes_next) == sizeof(unsigned int), "the size of modes_next");
SWB_SAME("the type of modes_new", __typeof__(modes_new), __typeof__(modes_store *)(const char *));
SWB_SAME("the type of modes_free", __typeof__(modes_free), void(modes_store *));
SWB_SAME("the type of modes_name", __typeof__(modes_name), __typeof__(const char *)(modes_store *));
SWB_SAME("the type of modes_add", __typeof__(modes_add), int(modes_store *, const int *, size_t));
SWB_SAME("the type of modes_copy_name", __typeof__(modes_copy_name), _Bool(modes_store *, char *, int));
SWB_SAME("the type of modes_range", __typeof__(modes_range), int(modes_store *, int *, int *));
SWB_SAME("the type of modes_visit", __typeof__(modes_visit), void(modes_store *, modes_visitor, void *));
SWB_SAME("the type of modes_best", __typeof__(modes_best), int(modes_store *, modes_compare *));
SWB_SAME("the type of modes_sort", __typeof__(modes_sort), void(modes_store *, __typeof__(int(const int *, const int *)) *));
SWB_SAME("the type of modes_hash", __typeof__(modes_hash), unsigned int(const void *, size_t));
SWB_SAME("the type of modes_begin", __typeof__(modes_begin), modes_cursor_ref(modes_store *));
SWB_SAME("the type of modes_next_value", __typeof__(modes_next_value), int(modes_cursor_ref));
SWB_SAME("the type of modes_end", __typeof__(modes_end), void(modes_cursor_ref));
SWB_SAME("the type of modes_total", __typeof__(modes_total), int(int[], unsigned int));
SWB_SAME("the type of modes_vprint", __typeof__(modes_vprint), int(char *, size_t, const char *, __builtin_va_list));
SWB_SAME("the type of modes_put", __typeof__(modes_put), int(modes_store *, int));
SWB_SAME("the type of modes_fail", __typeof__(modes_fail), void(int));
SWB_SAME("the type of modes_renamed", __typeof__(modes_renamed), int(int));
SWB_SAME("the type of modes_level", __typeof__(modes_level), int);
SWB_SAME("the type of modes_version", __typeof__(modes_version), const __typeof__(const char *));
SWB_SAME("the type of modes_primes", __typeof__(modes_primes), const int[4]);
SWB_SAME("the type of modes_print", __typeof__(modes_print), int(const char *, ...));
SWB_SAME("the type of modes_twice", __typeof__(modes_twice), int(int));
SWB_SAME("the type of modes_last_error", __typeof__(modes_last_error), int);
SWB_SAME("the type of modes_unknown", __typeof__(modes_unknown), int[]);
