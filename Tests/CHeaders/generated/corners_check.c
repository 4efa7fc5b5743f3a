// Made by swift-bind from corners.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <corners.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)

_Static_assert(sizeof(corners_four) == 16, "the size of corners_four");
_Static_assert(_Alignof(corners_four) == 16, "the alignment of corners_four");
_Static_assert(sizeof(struct corners_box) == 32, "the size of struct corners_box");
_Static_assert(_Alignof(struct corners_box) == 16, "the alignment of struct corners_box");
_Static_assert(offsetof(struct corners_box, tag) == 0, "the offset of struct corners_box.tag");
SWB_SAME("the type of struct corners_box.tag", __typeof__(((struct corners_box *)0)->tag), char);
_Static_assert(offsetof(struct corners_box, sides) == 16, "the offset of struct corners_box.sides");
SWB_SAME("the type of struct corners_box.sides", __typeof__(((struct corners_box *)0)->sides), corners_four);
SWB_SAME("the type of corners_sum", __typeof__(corners_sum), int(const struct corners_box *));
SWB_SAME("the type of corners_by_value", __typeof__(corners_by_value), int(corners_four));
_Static_assert(sizeof(struct corners_list) == 4, "the size of struct corners_list");
_Static_assert(_Alignof(struct corners_list) == 4, "the alignment of struct corners_list");
_Static_assert(offsetof(struct corners_list, count) == 0, "the offset of struct corners_list.count");
SWB_SAME("the type of struct corners_list.count", __typeof__(((struct corners_list *)0)->count), int);
_Static_assert(offsetof(struct corners_list, values) == 4, "the offset of struct corners_list.values");
SWB_SAME("the type of struct corners_list.values", __typeof__(((struct corners_list *)0)->values), short[0]);
SWB_SAME("the type of corners_total", __typeof__(corners_total), int(const struct corners_list *));
SWB_SAME("the type of corners_table_of", __typeof__(corners_table_of), __typeof__(corners_ids *)(int));
SWB_SAME("the type of corners_kind", __typeof__(corners_kind), int(const corners_names *));
SWB_SAME("the type of f", __typeof__(f), int(int));
SWB_SAME("the type of memory", __typeof__(memory), int);
