// Made by swift-bind from corners.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <corners.h>
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

#undef tag
#undef sides
#undef corners_sum
#undef corners_by_value
#undef count
#undef values
#undef corners_total
#undef corners_table_of
#undef corners_kind
#undef f
#undef memory
struct swb_Four { __typeof__(__INT32_TYPE__[4]) swb_elements; } __attribute__((aligned(16)));
struct swb_Box { char swb_tag; struct swb_Four swb_sides; };
struct swb_List { __INT32_TYPE__ swb_count; __INT16_TYPE__ swb_values[]; };
_Static_assert(sizeof(corners_four) == sizeof(struct swb_Four), "the size of corners_four");
_Static_assert(__alignof__(corners_four) == __alignof__(struct swb_Four), "the alignment of corners_four");
_Static_assert(sizeof(struct corners_box) == sizeof(struct swb_Box), "the size of struct corners_box");
_Static_assert(__alignof__(struct corners_box) == __alignof__(struct swb_Box), "the alignment of struct corners_box");
_Static_assert(offsetof(struct corners_box, tag) == offsetof(struct swb_Box, swb_tag), "the offset of struct corners_box.tag");
SWB_INTEGER("struct corners_box.tag", __typeof__(((struct corners_box *)0)->tag), char);
_Static_assert(offsetof(struct corners_box, sides) == offsetof(struct swb_Box, swb_sides), "the offset of struct corners_box.sides");
_Static_assert(sizeof(__typeof__(((struct corners_box *)0)->sides)) == sizeof(struct swb_Four), "the size of struct corners_box.sides");
SWB_SAME("the type of struct corners_box.tag", __typeof__(((struct corners_box *)0)->tag), char);
SWB_SAME("the type of struct corners_box.sides", __typeof__(((struct corners_box *)0)->sides), corners_four);
SWB_SAME("the type of corners_sum", __typeof__(corners_sum), int(const struct corners_box *));
SWB_INTEGER("the result of corners_sum", int, __INT32_TYPE__);
SWB_ADDRESS("box of corners_sum", const struct corners_box *);
_Static_assert(sizeof(struct corners_list) == sizeof(struct swb_List), "the size of struct corners_list");
_Static_assert(__alignof__(struct corners_list) == __alignof__(struct swb_List), "the alignment of struct corners_list");
_Static_assert(offsetof(struct corners_list, count) == offsetof(struct swb_List, swb_count), "the offset of struct corners_list.count");
SWB_INTEGER("struct corners_list.count", __typeof__(((struct corners_list *)0)->count), __INT32_TYPE__);
_Static_assert(offsetof(struct corners_list, values) == offsetof(struct swb_List, swb_values), "the offset of struct corners_list.values");
SWB_SAME("the type of struct corners_list.count", __typeof__(((struct corners_list *)0)->count), int);
SWB_SAME("the type of struct corners_list.values", __typeof__(((struct corners_list *)0)->values), short[0]);
SWB_SAME("the type of corners_total", __typeof__(corners_total), int(const struct corners_list *));
SWB_INTEGER("the result of corners_total", int, __INT32_TYPE__);
SWB_ADDRESS("list of corners_total", const struct corners_list *);
SWB_SAME("the type of corners_table_of", __typeof__(corners_table_of), __typeof__(corners_ids *)(int));
SWB_ADDRESS("the result of corners_table_of", corners_ids *);
SWB_INTEGER("kind of corners_table_of", int, __INT32_TYPE__);
SWB_SAME("the type of corners_kind", __typeof__(corners_kind), int(const corners_names *));
SWB_INTEGER("the result of corners_kind", int, __INT32_TYPE__);
SWB_ADDRESS("names of corners_kind", const corners_names *);
SWB_SAME("the type of f", __typeof__(f), int(int));
SWB_INTEGER("the result of f", int, __INT32_TYPE__);
SWB_INTEGER("value of f", int, __INT32_TYPE__);
SWB_SAME("the type of memory", __typeof__(memory), int);
SWB_INTEGER("the kind of memory", __typeof__(memory), __INT32_TYPE__);
