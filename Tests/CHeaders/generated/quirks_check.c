// Made by swift-bind from quirks.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <quirks.h>
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

SWB_VALUE("the value of QUIRKS_KEPT", QUIRKS_KEPT, 5);
SWB_VALUE("the value of QUIRKS_LETTER", QUIRKS_LETTER, 98);
SWB_VALUE("the value of QUIRKS_FOUR", QUIRKS_FOUR, 1633837924);
SWB_VALUE("the value of QUIRKS_SHIFTED", QUIRKS_SHIFTED, -8);
SWB_VALUE("the value of QUIRKS_MIXED", QUIRKS_MIXED, 8);
#undef quirks_kept
#undef quirks_trace
#undef quirks_corner
#undef quirks_first
#undef x
#undef quirks_late_value
#undef quirks_nowhere
#undef quirks_nowhere_again
#undef quirks_late_inline
#undef quirks_windows
#undef vfork
#undef quirks_old
#undef _quirks_old
#undef __quirks_old
#undef _
#undef __
#undef quirks_is_none
#undef quirks_empty
#undef quirks_total
#undef quirks_fill
#undef quirks_count
#undef quirks_with_many_parameters
#undef quirks_deprecated_long_name
#undef quirks_sum
#undef quirks_add
#undef quirks_sum_of_two
struct swb_Later { __INT32_TYPE__ swb_x; };
union swb_Selection { __INT32_TYPE__ swb_x; __UINT32_TYPE__ swb_bytes; };
struct swb_Lines { __INT32_TYPE__ swb___; __INT32_TYPE__ swb___2; };
SWB_SAME("the type of quirks_kept", __typeof__(quirks_kept), const int);
SWB_SAME("the type of quirks_trace", __typeof__(quirks_trace), int(int, int, __typeof__(const int[1])[]));
SWB_INTEGER("the result of quirks_trace", int, __INT32_TYPE__);
SWB_INTEGER("n of quirks_trace", int, __INT32_TYPE__);
SWB_INTEGER("m of quirks_trace", int, __INT32_TYPE__);
SWB_ADDRESS("a of quirks_trace", __typeof__(const int[1])[]);
SWB_SAME("the type of quirks_corner", __typeof__(quirks_corner), double(int, int, int, __typeof__(__typeof__(double[1])[1])[], __typeof__(double[]) *));
SWB_FLOATING("the result of quirks_corner", double, double);
SWB_INTEGER("n of quirks_corner", int, __INT32_TYPE__);
SWB_INTEGER("m of quirks_corner", int, __INT32_TYPE__);
SWB_INTEGER("k of quirks_corner", int, __INT32_TYPE__);
SWB_ADDRESS("cube of quirks_corner", __typeof__(__typeof__(double[1])[1])[]);
SWB_ADDRESS("row of quirks_corner", __typeof__(double[]) *);
SWB_SAME("the type of quirks_first", __typeof__(quirks_first), int(int, int, __typeof__(int[1])[]));
SWB_INTEGER("the result of quirks_first", int, __INT32_TYPE__);
SWB_INTEGER("n of quirks_first", int, __INT32_TYPE__);
SWB_INTEGER("m of quirks_first", int, __INT32_TYPE__);
SWB_ADDRESS("a of quirks_first", __typeof__(int[1])[]);
_Static_assert(sizeof(struct quirks_late) == sizeof(struct swb_Later), "the size of struct quirks_late");
_Static_assert(__alignof__(struct quirks_late) == __alignof__(struct swb_Later), "the alignment of struct quirks_late");
_Static_assert(offsetof(struct quirks_late, x) == offsetof(struct swb_Later, swb_x), "the offset of struct quirks_late.x");
SWB_INTEGER("struct quirks_late.x", __typeof__(((struct quirks_late *)0)->x), __INT32_TYPE__);
SWB_SAME("the type of struct quirks_late.x", __typeof__(((struct quirks_late *)0)->x), int);
SWB_INTEGER("the result of quirks_late_value", int, __INT32_TYPE__);
SWB_ADDRESS("late of quirks_late_value", struct quirks_late *);
_Static_assert(sizeof(union quirks_choice) == sizeof(union swb_Selection), "the size of union quirks_choice");
_Static_assert(__alignof__(union quirks_choice) == __alignof__(union swb_Selection), "the alignment of union quirks_choice");
_Static_assert(offsetof(union quirks_choice, x) == offsetof(union swb_Selection, swb_x), "the offset of union quirks_choice.x");
SWB_INTEGER("union quirks_choice.x", __typeof__(((union quirks_choice *)0)->x), __INT32_TYPE__);
SWB_SAME("the type of union quirks_choice.x", __typeof__(((union quirks_choice *)0)->x), int);
SWB_INTEGER("the result of quirks_nowhere", int, __INT32_TYPE__);
SWB_INTEGER("the result of quirks_nowhere_again", int, __INT32_TYPE__);
SWB_SAME("the type of quirks_old", __typeof__(quirks_old), int(void));
SWB_INTEGER("the result of quirks_old", int, __INT32_TYPE__);
SWB_SAME("the type of _quirks_old", __typeof__(_quirks_old), int(void));
SWB_INTEGER("the result of _quirks_old", int, __INT32_TYPE__);
SWB_SAME("the type of __quirks_old", __typeof__(__quirks_old), int(void));
SWB_INTEGER("the result of __quirks_old", int, __INT32_TYPE__);
SWB_SAME("the type of _", __typeof__(_), int(int));
SWB_INTEGER("the result of _", int, __INT32_TYPE__);
SWB_INTEGER("value of _", int, __INT32_TYPE__);
_Static_assert(sizeof(struct quirks_lines) == sizeof(struct swb_Lines), "the size of struct quirks_lines");
_Static_assert(__alignof__(struct quirks_lines) == __alignof__(struct swb_Lines), "the alignment of struct quirks_lines");
_Static_assert(offsetof(struct quirks_lines, _) == offsetof(struct swb_Lines, swb___), "the offset of struct quirks_lines._");
SWB_INTEGER("struct quirks_lines._", __typeof__(((struct quirks_lines *)0)->_), __INT32_TYPE__);
_Static_assert(offsetof(struct quirks_lines, __) == offsetof(struct swb_Lines, swb___2), "the offset of struct quirks_lines.__");
SWB_INTEGER("struct quirks_lines.__", __typeof__(((struct quirks_lines *)0)->__), __INT32_TYPE__);
SWB_SAME("the type of struct quirks_lines._", __typeof__(((struct quirks_lines *)0)->_), int);
SWB_SAME("the type of struct quirks_lines.__", __typeof__(((struct quirks_lines *)0)->__), int);
_Static_assert(quirks__ == 3, "the value of quirks__");
_Static_assert(QUIRKS_FLAGS_NONE == 0u, "the value of QUIRKS_FLAGS_NONE");
_Static_assert(QUIRKS_FLAGS_ONE == 1u, "the value of QUIRKS_FLAGS_ONE");
_Static_assert(QUIRKS_FLAGS_TWO == 2u, "the value of QUIRKS_FLAGS_TWO");
SWB_INTEGER("the kind of enum quirks_marks", enum quirks_marks, __UINT32_TYPE__);
SWB_SAME("the type of quirks_is_none", __typeof__(quirks_is_none), int(enum quirks_marks));
SWB_INTEGER("the result of quirks_is_none", int, __INT32_TYPE__);
SWB_INTEGER("flags of quirks_is_none", enum quirks_marks, __UINT32_TYPE__);
SWB_SAME("the type of quirks_empty", __typeof__(quirks_empty), int(enum quirks_emptied));
SWB_INTEGER("the result of quirks_empty", int, __INT32_TYPE__);
SWB_INTEGER("value of quirks_empty", enum quirks_emptied, __UINT32_TYPE__);
SWB_SAME("the type of quirks_total", __typeof__(quirks_total), int(const quirks_vec));
SWB_INTEGER("the result of quirks_total", int, __INT32_TYPE__);
SWB_ADDRESS("vec of quirks_total", const quirks_vec);
SWB_SAME("the type of quirks_fill", __typeof__(quirks_fill), int(quirks_vec));
SWB_INTEGER("the result of quirks_fill", int, __INT32_TYPE__);
SWB_ADDRESS("vec of quirks_fill", quirks_vec);
SWB_SAME("the type of quirks_counter", __typeof__(quirks_counter), __typeof__(int(int)) *);
SWB_SAME("the type of quirks_count", __typeof__(quirks_count), int(quirks_counter));
SWB_INTEGER("the result of quirks_count", int, __INT32_TYPE__);
SWB_ADDRESS("counter of quirks_count", quirks_counter);
SWB_SAME("the type of quirks_with_many_parameters", __typeof__(quirks_with_many_parameters), int(const char *, const char *, int, int));
SWB_INTEGER("the result of quirks_with_many_parameters", int, __INT32_TYPE__);
SWB_ADDRESS("first_parameter of quirks_with_many_parameters", const char *);
SWB_ADDRESS("second_parameter of quirks_with_many_parameters", const char *);
SWB_INTEGER("third_parameter of quirks_with_many_parameters", int, __INT32_TYPE__);
SWB_INTEGER("fourth_parameter of quirks_with_many_parameters", int, __INT32_TYPE__);
SWB_SAME("the type of quirks_deprecated_long_name", __typeof__(quirks_deprecated_long_name), int(const char *, const char *, int));
SWB_INTEGER("the result of quirks_deprecated_long_name", int, __INT32_TYPE__);
SWB_ADDRESS("first_parameter of quirks_deprecated_long_name", const char *);
SWB_ADDRESS("second_parameter of quirks_deprecated_long_name", const char *);
SWB_INTEGER("third_parameter of quirks_deprecated_long_name", int, __INT32_TYPE__);
SWB_SAME("the type of quirks_sum", __typeof__(quirks_sum), int(int, ...));
