// Made by swift-bind from passing.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <passing.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)

_Static_assert(sizeof(passing_floats) == 16, "the size of passing_floats");
_Static_assert(_Alignof(passing_floats) == 16, "the alignment of passing_floats");
_Static_assert(sizeof(struct passing_pack) == 5, "the size of struct passing_pack");
_Static_assert(_Alignof(struct passing_pack) == 1, "the alignment of struct passing_pack");
_Static_assert(offsetof(struct passing_pack, tag) == 0, "the offset of struct passing_pack.tag");
SWB_SAME("the type of struct passing_pack.tag", __typeof__(((struct passing_pack *)0)->tag), char);
_Static_assert(offsetof(struct passing_pack, value) == 1, "the offset of struct passing_pack.value");
SWB_SAME("the type of struct passing_pack.value", __typeof__(((struct passing_pack *)0)->value), const int);
_Static_assert(sizeof(union passing_choice) == 8, "the size of union passing_choice");
_Static_assert(_Alignof(union passing_choice) == 8, "the alignment of union passing_choice");
_Static_assert(offsetof(union passing_choice, number) == 0, "the offset of union passing_choice.number");
SWB_SAME("the type of union passing_choice.number", __typeof__(((union passing_choice *)0)->number), long);
_Static_assert(offsetof(union passing_choice, text) == 0, "the offset of union passing_choice.text");
SWB_SAME("the type of union passing_choice.text", __typeof__(((union passing_choice *)0)->text), const char *);
_Static_assert(sizeof(union passing_bytes) == 4, "the size of union passing_bytes");
_Static_assert(_Alignof(union passing_bytes) == 1, "the alignment of union passing_bytes");
_Static_assert(offsetof(union passing_bytes, c) == 0, "the offset of union passing_bytes.c");
SWB_SAME("the type of union passing_bytes.c", __typeof__(((union passing_bytes *)0)->c), char);
_Static_assert(offsetof(union passing_bytes, value) == 0, "the offset of union passing_bytes.value");
SWB_SAME("the type of union passing_bytes.value", __typeof__(((union passing_bytes *)0)->value), int);
_Static_assert(sizeof(struct passing_all) == 112, "the size of struct passing_all");
_Static_assert(_Alignof(struct passing_all) == 16, "the alignment of struct passing_all");
_Static_assert(offsetof(struct passing_all, tag) == 0, "the offset of struct passing_all.tag");
SWB_SAME("the type of struct passing_all.tag", __typeof__(((struct passing_all *)0)->tag), char);
_Static_assert(offsetof(struct passing_all, wide) == 16, "the offset of struct passing_all.wide");
SWB_SAME("the type of struct passing_all.wide", __typeof__(((struct passing_all *)0)->wide), __int128);
_Static_assert(offsetof(struct passing_all, quad) == 32, "the offset of struct passing_all.quad");
SWB_SAME("the type of struct passing_all.quad", __typeof__(((struct passing_all *)0)->quad), __float128);
_Static_assert(offsetof(struct passing_all, count) == 48, "the offset of struct passing_all.count");
SWB_SAME("the type of struct passing_all.count", __typeof__(((struct passing_all *)0)->count), _Atomic(short));
_Static_assert(offsetof(struct passing_all, pair) == 64, "the offset of struct passing_all.pair");
SWB_SAME("the type of struct passing_all.pair", __typeof__(((struct passing_all *)0)->pair), passing_huge[2]);
_Static_assert(offsetof(struct passing_all, bytes) == 96, "the offset of struct passing_all.bytes");
SWB_SAME("the type of struct passing_all.bytes", __typeof__(((struct passing_all *)0)->bytes), union passing_bytes);
_Static_assert(offsetof(struct passing_all, end) == 100, "the offset of struct passing_all.end");
SWB_SAME("the type of struct passing_all.end", __typeof__(((struct passing_all *)0)->end), char);
SWB_SAME("the type of passing_product", __typeof__(passing_product), __int128(long, long));
SWB_SAME("the type of passing_sum", __typeof__(passing_sum), passing_huge(const passing_huge *, int));
SWB_SAME("the type of passing_half", __typeof__(passing_half), __float128(__float128));
SWB_SAME("the type of passing_loaded", __typeof__(passing_loaded), int(_Atomic(int)));
SWB_SAME("the type of passing_stored", __typeof__(passing_stored), __typeof__(_Atomic(long))(const long));
SWB_SAME("the type of passing_twice", __typeof__(passing_twice), struct passing_pack(struct passing_pack, int));
SWB_SAME("the type of passing_chosen", __typeof__(passing_chosen), union passing_choice(union passing_choice, _Bool));
SWB_SAME("the type of passing_same", __typeof__(passing_same), union passing_bytes(const union passing_bytes));
SWB_SAME("the type of passing_scaled", __typeof__(passing_scaled), passing_floats(passing_floats, float));
SWB_SAME("the type of passing_all_sum", __typeof__(passing_all_sum), int(struct passing_all));
SWB_SAME("the type of passing_next", __typeof__(passing_next), __int128(__int128));
SWB_SAME("the type of passing_print", __typeof__(passing_print), int(const char *, ...));
SWB_SAME("the type of passing_many", __typeof__(passing_many), __int128(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int));
SWB_SAME("the type of passing_node_kind", __typeof__(passing_node_kind), int(passing_node));
SWB_SAME("the type of passing_visit", __typeof__(passing_visit), void(__typeof__(void(struct passing_pack, void *)) *, void *));
_Static_assert(sizeof(struct passing_loop) == 8, "the size of struct passing_loop");
_Static_assert(_Alignof(struct passing_loop) == 8, "the alignment of struct passing_loop");
_Static_assert(offsetof(struct passing_loop, next) == 0, "the offset of struct passing_loop.next");
SWB_SAME("the type of struct passing_loop.next", __typeof__(((struct passing_loop *)0)->next), __typeof__(struct passing_loop(struct passing_loop, __int128)) *);
