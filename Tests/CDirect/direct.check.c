// Made by swift-bind from direct.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <direct.h>
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
#ifdef __clang__
#define SWB_COMPARED(what, a, b) _Static_assert(1, what)
#else
#define SWB_COMPARED SWB_SAME
#endif

#undef x
#undef y
#undef tag
#undef isSet
#undef count
#undef words
#undef whole
#undef real
#undef value
#undef direct_none
#undef direct_narrow
#undef direct_wide
#undef direct_is_even
#undef direct_next
#undef direct_new
#undef direct_value
#undef direct_place
#undef direct_free
#undef direct_swapped
#undef direct_mixed_up
#undef direct_rotated
#undef direct_real
#undef direct_conjugate
#undef direct_half
#undef direct_length
#undef direct_text
#undef direct_sum
#undef direct_fill
#undef direct_divide
#undef direct_visit
#undef direct_fail
#undef direct_open
#undef direct_nothing
#undef direct_total
#undef direct_unnamed
#undef direct_hidden
#undef direct_old
#undef direct_newer
#undef direct_as
#undef direct_packed
#undef direct_repacked
#undef direct_exit
#undef direct_of_thread
#undef direct_limits
#undef direct_twice
#undef direct_total_of_two
#undef direct_cube
struct swb_Couple { double swb_x; double swb_y; };
struct swb_Blend { __INT8_TYPE__ swb_tag; _Bool swb_isSet; long swb_count; };
struct swb_Slab { __typeof__(__INT64_TYPE__[5]) swb_words; };
union swb_Figure { long swb_whole; double swb_real; __UINT64_TYPE__ swb_bytes; };
struct swb_Parcel { char swb_tag; __INT32_TYPE__ swb_value; } __attribute__((packed));
_Static_assert(DIRECT_HUE_RED == 1u, "the value of DIRECT_HUE_RED");
_Static_assert(DIRECT_HUE_GREEN == 4u, "the value of DIRECT_HUE_GREEN");
SWB_INTEGER("the kind of enum direct_hue", enum direct_hue, __UINT32_TYPE__);
_Static_assert(sizeof(struct direct_couple) == sizeof(struct swb_Couple), "the size of struct direct_couple");
_Static_assert(__alignof__(struct direct_couple) == __alignof__(struct swb_Couple), "the alignment of struct direct_couple");
_Static_assert(offsetof(struct direct_couple, x) == offsetof(struct swb_Couple, swb_x), "the offset of struct direct_couple.x");
SWB_FLOATING("struct direct_couple.x", __typeof__(((struct direct_couple *)0)->x), double);
_Static_assert(offsetof(struct direct_couple, y) == offsetof(struct swb_Couple, swb_y), "the offset of struct direct_couple.y");
SWB_FLOATING("struct direct_couple.y", __typeof__(((struct direct_couple *)0)->y), double);
SWB_SAME("the type of struct direct_couple.x", __typeof__(((struct direct_couple *)0)->x), double);
SWB_SAME("the type of struct direct_couple.y", __typeof__(((struct direct_couple *)0)->y), double);
_Static_assert(sizeof(struct direct_blend) == sizeof(struct swb_Blend), "the size of struct direct_blend");
_Static_assert(__alignof__(struct direct_blend) == __alignof__(struct swb_Blend), "the alignment of struct direct_blend");
_Static_assert(offsetof(struct direct_blend, tag) == offsetof(struct swb_Blend, swb_tag), "the offset of struct direct_blend.tag");
SWB_INTEGER("struct direct_blend.tag", __typeof__(((struct direct_blend *)0)->tag), __INT8_TYPE__);
_Static_assert(offsetof(struct direct_blend, isSet) == offsetof(struct swb_Blend, swb_isSet), "the offset of struct direct_blend.isSet");
SWB_INTEGER("struct direct_blend.isSet", __typeof__(((struct direct_blend *)0)->isSet), _Bool);
_Static_assert(offsetof(struct direct_blend, count) == offsetof(struct swb_Blend, swb_count), "the offset of struct direct_blend.count");
SWB_INTEGER("struct direct_blend.count", __typeof__(((struct direct_blend *)0)->count), long);
SWB_SAME("the type of struct direct_blend.tag", __typeof__(((struct direct_blend *)0)->tag), signed char);
SWB_SAME("the type of struct direct_blend.isSet", __typeof__(((struct direct_blend *)0)->isSet), _Bool);
SWB_SAME("the type of struct direct_blend.count", __typeof__(((struct direct_blend *)0)->count), long);
_Static_assert(sizeof(struct direct_slab) == sizeof(struct swb_Slab), "the size of struct direct_slab");
_Static_assert(__alignof__(struct direct_slab) == __alignof__(struct swb_Slab), "the alignment of struct direct_slab");
_Static_assert(offsetof(struct direct_slab, words) == offsetof(struct swb_Slab, swb_words), "the offset of struct direct_slab.words");
_Static_assert(sizeof(__typeof__(((struct direct_slab *)0)->words)) == sizeof(__typeof__(__INT64_TYPE__[5])), "the size of struct direct_slab.words");
SWB_SAME("the type of struct direct_slab.words", __typeof__(((struct direct_slab *)0)->words), int64_t[5]);
_Static_assert(sizeof(union direct_figure) == sizeof(union swb_Figure), "the size of union direct_figure");
_Static_assert(__alignof__(union direct_figure) == __alignof__(union swb_Figure), "the alignment of union direct_figure");
_Static_assert(offsetof(union direct_figure, whole) == offsetof(union swb_Figure, swb_whole), "the offset of union direct_figure.whole");
SWB_INTEGER("union direct_figure.whole", __typeof__(((union direct_figure *)0)->whole), long);
_Static_assert(offsetof(union direct_figure, real) == offsetof(union swb_Figure, swb_real), "the offset of union direct_figure.real");
SWB_FLOATING("union direct_figure.real", __typeof__(((union direct_figure *)0)->real), double);
SWB_SAME("the type of union direct_figure.whole", __typeof__(((union direct_figure *)0)->whole), long);
SWB_SAME("the type of union direct_figure.real", __typeof__(((union direct_figure *)0)->real), double);
_Static_assert(sizeof(struct direct_parcel) == sizeof(struct swb_Parcel), "the size of struct direct_parcel");
_Static_assert(__alignof__(struct direct_parcel) == __alignof__(struct swb_Parcel), "the alignment of struct direct_parcel");
_Static_assert(offsetof(struct direct_parcel, tag) == offsetof(struct swb_Parcel, swb_tag), "the offset of struct direct_parcel.tag");
SWB_INTEGER("struct direct_parcel.tag", __typeof__(((struct direct_parcel *)0)->tag), char);
_Static_assert(offsetof(struct direct_parcel, value) == offsetof(struct swb_Parcel, swb_value), "the offset of struct direct_parcel.value");
SWB_INTEGER("struct direct_parcel.value", __typeof__(((struct direct_parcel *)0)->value), __INT32_TYPE__);
SWB_SAME("the type of struct direct_parcel.tag", __typeof__(((struct direct_parcel *)0)->tag), char);
SWB_SAME("the type of struct direct_parcel.value", __typeof__(((struct direct_parcel *)0)->value), int);
SWB_SAME("the type of direct_guest", __typeof__(direct_guest), __typeof__(int(int, void *)) *);
SWB_COMPARED("the type of direct_none", __typeof__(direct_none), int(void));
SWB_INTEGER("the result of direct_none", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_narrow", __typeof__(direct_narrow), direct_octet(signed char, direct_octet, short, unsigned short, _Bool));
SWB_INTEGER("the result of direct_narrow", direct_octet, __UINT8_TYPE__);
SWB_INTEGER("a of direct_narrow", signed char, __INT8_TYPE__);
SWB_INTEGER("b of direct_narrow", direct_octet, __UINT8_TYPE__);
SWB_INTEGER("c of direct_narrow", short, __INT16_TYPE__);
SWB_INTEGER("d of direct_narrow", unsigned short, __UINT16_TYPE__);
SWB_INTEGER("e of direct_narrow", _Bool, _Bool);
SWB_COMPARED("the type of direct_wide", __typeof__(direct_wide), double(int64_t, uint64_t, size_t, long, float, double, char));
SWB_FLOATING("the result of direct_wide", double, double);
SWB_INTEGER("a of direct_wide", int64_t, __INT64_TYPE__);
SWB_INTEGER("b of direct_wide", uint64_t, __UINT64_TYPE__);
SWB_INTEGER("c of direct_wide", size_t, size_t);
SWB_INTEGER("d of direct_wide", long, long);
SWB_FLOATING("e of direct_wide", float, float);
SWB_FLOATING("f of direct_wide", double, double);
SWB_INTEGER("g of direct_wide", char, char);
SWB_COMPARED("the type of direct_is_even", __typeof__(direct_is_even), _Bool(int));
SWB_INTEGER("the result of direct_is_even", _Bool, _Bool);
SWB_INTEGER("number of direct_is_even", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_next", __typeof__(direct_next), enum direct_hue(enum direct_hue));
SWB_INTEGER("the result of direct_next", enum direct_hue, __UINT32_TYPE__);
SWB_INTEGER("color of direct_next", enum direct_hue, __UINT32_TYPE__);
SWB_COMPARED("the type of direct_new", __typeof__(direct_new), __typeof__(struct direct_shop *)(int));
SWB_ADDRESS("the result of direct_new", struct direct_shop *);
SWB_INTEGER("value of direct_new", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_value", __typeof__(direct_value), int(const struct direct_shop *));
SWB_INTEGER("the result of direct_value", int, __INT32_TYPE__);
SWB_ADDRESS("store of direct_value", const struct direct_shop *);
SWB_COMPARED("the type of direct_place", __typeof__(direct_place), __typeof__(const int *)(struct direct_shop *));
SWB_ADDRESS("the result of direct_place", const int *);
SWB_ADDRESS("store of direct_place", struct direct_shop *);
SWB_COMPARED("the type of direct_free", __typeof__(direct_free), void(struct direct_shop *));
SWB_ADDRESS("store of direct_free", struct direct_shop *);
SWB_COMPARED("the type of direct_swapped", __typeof__(direct_swapped), struct direct_couple(struct direct_couple, double));
_Static_assert(sizeof(struct direct_couple) == sizeof(struct swb_Couple), "the size of the result of direct_swapped");
_Static_assert(sizeof(struct direct_couple) == sizeof(struct swb_Couple), "the size of pair of direct_swapped");
SWB_FLOATING("factor of direct_swapped", double, double);
SWB_COMPARED("the type of direct_mixed_up", __typeof__(direct_mixed_up), struct direct_blend(struct direct_blend));
_Static_assert(sizeof(struct direct_blend) == sizeof(struct swb_Blend), "the size of the result of direct_mixed_up");
_Static_assert(sizeof(struct direct_blend) == sizeof(struct swb_Blend), "the size of mixed of direct_mixed_up");
SWB_COMPARED("the type of direct_rotated", __typeof__(direct_rotated), struct direct_slab(struct direct_slab));
_Static_assert(sizeof(struct direct_slab) == sizeof(struct swb_Slab), "the size of the result of direct_rotated");
_Static_assert(sizeof(struct direct_slab) == sizeof(struct swb_Slab), "the size of block of direct_rotated");
SWB_COMPARED("the type of direct_real", __typeof__(direct_real), double(union direct_figure));
SWB_FLOATING("the result of direct_real", double, double);
_Static_assert(sizeof(union direct_figure) == sizeof(union swb_Figure), "the size of number of direct_real");
SWB_COMPARED("the type of direct_conjugate", __typeof__(direct_conjugate), double _Complex(double _Complex));
SWB_FLOATING("the result of direct_conjugate", double _Complex, double _Complex);
SWB_FLOATING("number of direct_conjugate", double _Complex, double _Complex);
SWB_COMPARED("the type of direct_half", __typeof__(direct_half), long double(long double));
SWB_FLOATING("the result of direct_half", long double, long double);
SWB_FLOATING("number of direct_half", long double, long double);
SWB_COMPARED("the type of direct_length", __typeof__(direct_length), int(const char *));
SWB_INTEGER("the result of direct_length", int, __INT32_TYPE__);
SWB_ADDRESS("text of direct_length", const char *);
SWB_COMPARED("the type of direct_text", __typeof__(direct_text), __typeof__(const char *)(int));
SWB_ADDRESS("the result of direct_text", const char *);
SWB_INTEGER("which of direct_text", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_sum", __typeof__(direct_sum), int(const int *, size_t));
SWB_INTEGER("the result of direct_sum", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_fill", __typeof__(direct_fill), void(int *, int));
SWB_COMPARED("the type of direct_divide", __typeof__(direct_divide), int(int, int, int *));
SWB_INTEGER("the result of direct_divide", int, __INT32_TYPE__);
SWB_INTEGER("a of direct_divide", int, __INT32_TYPE__);
SWB_INTEGER("b of direct_divide", int, __INT32_TYPE__);
SWB_ADDRESS("rest of direct_divide", int *);
SWB_COMPARED("the type of direct_visit", __typeof__(direct_visit), int(const int *, size_t, direct_guest, void *));
SWB_ADDRESS("visitor of direct_visit", direct_guest);
SWB_ADDRESS("data of direct_visit", void *);
SWB_COMPARED("the type of direct_fail", __typeof__(direct_fail), int(int));
SWB_INTEGER("error of direct_fail", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_open", __typeof__(direct_open), int(const char *));
SWB_ADDRESS("name of direct_open", const char *);
SWB_COMPARED("the type of direct_nothing", __typeof__(direct_nothing), __typeof__(void *)(int));
SWB_INTEGER("error of direct_nothing", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_total", __typeof__(direct_total), int(int, ...));
SWB_COMPARED("the type of direct_unnamed", __typeof__(direct_unnamed), int(int, int));
SWB_INTEGER("the result of direct_unnamed", int, __INT32_TYPE__);
SWB_INTEGER("argument1 of direct_unnamed", int, __INT32_TYPE__);
SWB_INTEGER("argument2 of direct_unnamed", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_hidden", __typeof__(direct_hidden), int(int));
SWB_INTEGER("the result of direct_hidden", int, __INT32_TYPE__);
SWB_INTEGER("value of direct_hidden", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_old", __typeof__(direct_old), int(int));
SWB_INTEGER("the result of direct_old", int, __INT32_TYPE__);
SWB_INTEGER("value of direct_old", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_newer", __typeof__(direct_newer), int(int));
SWB_INTEGER("the result of direct_newer", int, __INT32_TYPE__);
SWB_INTEGER("value of direct_newer", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_as", __typeof__(direct_as), int(long));
SWB_INTEGER("the result of direct_as", int, __INT32_TYPE__);
SWB_SAME("the type of direct_packed", __typeof__(direct_packed), int(struct direct_parcel));
SWB_INTEGER("the result of direct_packed", int, __INT32_TYPE__);
SWB_SAME("the type of direct_repacked", __typeof__(direct_repacked), struct direct_parcel(struct direct_parcel, int));
SWB_INTEGER("by of direct_repacked", int, __INT32_TYPE__);
SWB_COMPARED("the type of direct_exit", __typeof__(direct_exit), void(int));
SWB_INTEGER("status of direct_exit", int, __INT32_TYPE__);
SWB_SAME("the type of direct_of_thread", __typeof__(direct_of_thread), int);
SWB_SAME("the type of direct_limits", __typeof__(direct_limits), const int[2]);
SWB_SAME("the type of direct_twice", __typeof__(direct_twice), int(int));
SWB_INTEGER("the result of direct_twice", int, __INT32_TYPE__);
SWB_INTEGER("value of direct_twice", int, __INT32_TYPE__);
