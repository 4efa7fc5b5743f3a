// Made by swift-bind from bench_functions.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include "bench_functions.h"
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
#undef count
#undef weight
#undef word
#undef bench_int0
#undef bench_int1
#undef bench_int2
#undef bench_int3
#undef bench_int4
#undef bench_int5
#undef bench_int6
#undef bench_int7
#undef bench_int8
#undef bench_int9
#undef bench_int10
#undef bench_int11
#undef bench_int12
#undef bench_int13
#undef bench_int14
#undef bench_int15
#undef bench_long8
#undef bench_double3
#undef bench_mixed
#undef bench_narrow
#undef bench_fail
#undef bench_swap
#undef bench_grow
#undef bench_rotate
#undef bench_blocks
#undef bench_string
#undef bench_bytes
#undef bench_store
#undef bench_variadic
#undef bench_variadic_of_two
struct swb_Pair { double swb_x; double swb_y; };
struct swb_Entry { __INT64_TYPE__ swb_count; double swb_weight; };
struct swb_Block { __typeof__(__INT64_TYPE__[5]) swb_word; };
_Static_assert(sizeof(bench_pair) == sizeof(struct swb_Pair), "the size of bench_pair");
_Static_assert(__alignof__(bench_pair) == __alignof__(struct swb_Pair), "the alignment of bench_pair");
_Static_assert(offsetof(bench_pair, x) == offsetof(struct swb_Pair, swb_x), "the offset of bench_pair.x");
SWB_FLOATING("bench_pair.x", __typeof__(((bench_pair *)0)->x), double);
_Static_assert(offsetof(bench_pair, y) == offsetof(struct swb_Pair, swb_y), "the offset of bench_pair.y");
SWB_FLOATING("bench_pair.y", __typeof__(((bench_pair *)0)->y), double);
SWB_SAME("the type of bench_pair.x", __typeof__(((bench_pair *)0)->x), double);
SWB_SAME("the type of bench_pair.y", __typeof__(((bench_pair *)0)->y), double);
_Static_assert(sizeof(bench_entry) == sizeof(struct swb_Entry), "the size of bench_entry");
_Static_assert(__alignof__(bench_entry) == __alignof__(struct swb_Entry), "the alignment of bench_entry");
_Static_assert(offsetof(bench_entry, count) == offsetof(struct swb_Entry, swb_count), "the offset of bench_entry.count");
SWB_INTEGER("bench_entry.count", __typeof__(((bench_entry *)0)->count), __INT64_TYPE__);
_Static_assert(offsetof(bench_entry, weight) == offsetof(struct swb_Entry, swb_weight), "the offset of bench_entry.weight");
SWB_FLOATING("bench_entry.weight", __typeof__(((bench_entry *)0)->weight), double);
SWB_SAME("the type of bench_entry.count", __typeof__(((bench_entry *)0)->count), int64_t);
SWB_SAME("the type of bench_entry.weight", __typeof__(((bench_entry *)0)->weight), double);
_Static_assert(sizeof(bench_block) == sizeof(struct swb_Block), "the size of bench_block");
_Static_assert(__alignof__(bench_block) == __alignof__(struct swb_Block), "the alignment of bench_block");
_Static_assert(offsetof(bench_block, word) == offsetof(struct swb_Block, swb_word), "the offset of bench_block.word");
_Static_assert(sizeof(__typeof__(((bench_block *)0)->word)) == sizeof(__typeof__(__INT64_TYPE__[5])), "the size of bench_block.word");
SWB_SAME("the type of bench_block.word", __typeof__(((bench_block *)0)->word), int64_t[5]);
SWB_COMPARED("the type of bench_int0", __typeof__(bench_int0), int(void));
SWB_INTEGER("the result of bench_int0", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int1", __typeof__(bench_int1), int(int));
SWB_INTEGER("the result of bench_int1", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int1", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int2", __typeof__(bench_int2), int(int, int));
SWB_INTEGER("the result of bench_int2", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int2", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int2", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int3", __typeof__(bench_int3), int(int, int, int));
SWB_INTEGER("the result of bench_int3", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int3", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int3", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int3", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int4", __typeof__(bench_int4), int(int, int, int, int));
SWB_INTEGER("the result of bench_int4", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int4", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int4", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int4", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int4", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int5", __typeof__(bench_int5), int(int, int, int, int, int));
SWB_INTEGER("the result of bench_int5", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int5", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int5", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int5", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int5", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int5", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int6", __typeof__(bench_int6), int(int, int, int, int, int, int));
SWB_INTEGER("the result of bench_int6", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int6", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int6", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int6", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int6", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int6", int, __INT32_TYPE__);
SWB_INTEGER("f of bench_int6", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int7", __typeof__(bench_int7), int(int, int, int, int, int, int, int));
SWB_INTEGER("the result of bench_int7", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int7", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int7", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int7", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int7", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int7", int, __INT32_TYPE__);
SWB_INTEGER("f of bench_int7", int, __INT32_TYPE__);
SWB_INTEGER("g of bench_int7", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int8", __typeof__(bench_int8), int(int, int, int, int, int, int, int, int));
SWB_INTEGER("the result of bench_int8", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int8", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int8", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int8", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int8", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int8", int, __INT32_TYPE__);
SWB_INTEGER("f of bench_int8", int, __INT32_TYPE__);
SWB_INTEGER("g of bench_int8", int, __INT32_TYPE__);
SWB_INTEGER("h of bench_int8", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int9", __typeof__(bench_int9), int(int, int, int, int, int, int, int, int, int));
SWB_INTEGER("the result of bench_int9", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int9", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int9", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int9", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int9", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int9", int, __INT32_TYPE__);
SWB_INTEGER("f of bench_int9", int, __INT32_TYPE__);
SWB_INTEGER("g of bench_int9", int, __INT32_TYPE__);
SWB_INTEGER("h of bench_int9", int, __INT32_TYPE__);
SWB_INTEGER("i of bench_int9", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int10", __typeof__(bench_int10), int(int, int, int, int, int, int, int, int, int, int));
SWB_INTEGER("the result of bench_int10", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int10", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int10", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int10", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int10", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int10", int, __INT32_TYPE__);
SWB_INTEGER("f of bench_int10", int, __INT32_TYPE__);
SWB_INTEGER("g of bench_int10", int, __INT32_TYPE__);
SWB_INTEGER("h of bench_int10", int, __INT32_TYPE__);
SWB_INTEGER("i of bench_int10", int, __INT32_TYPE__);
SWB_INTEGER("j of bench_int10", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int11", __typeof__(bench_int11), int(int, int, int, int, int, int, int, int, int, int, int));
SWB_INTEGER("the result of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("f of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("g of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("h of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("i of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("j of bench_int11", int, __INT32_TYPE__);
SWB_INTEGER("k of bench_int11", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int12", __typeof__(bench_int12), int(int, int, int, int, int, int, int, int, int, int, int, int));
SWB_INTEGER("the result of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("f of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("g of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("h of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("i of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("j of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("k of bench_int12", int, __INT32_TYPE__);
SWB_INTEGER("l of bench_int12", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int13", __typeof__(bench_int13), int(int, int, int, int, int, int, int, int, int, int, int, int, int));
SWB_INTEGER("the result of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("f of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("g of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("h of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("i of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("j of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("k of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("l of bench_int13", int, __INT32_TYPE__);
SWB_INTEGER("m of bench_int13", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int14", __typeof__(bench_int14), int(int, int, int, int, int, int, int, int, int, int, int, int, int, int));
SWB_INTEGER("the result of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("f of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("g of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("h of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("i of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("j of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("k of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("l of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("m of bench_int14", int, __INT32_TYPE__);
SWB_INTEGER("n of bench_int14", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_int15", __typeof__(bench_int15), int(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int));
SWB_INTEGER("the result of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("a of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("b of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("c of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("d of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("e of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("f of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("g of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("h of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("i of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("j of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("k of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("l of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("m of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("n of bench_int15", int, __INT32_TYPE__);
SWB_INTEGER("o of bench_int15", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_long8", __typeof__(bench_long8), long(long, long, long, long, long, long, long, long));
SWB_INTEGER("the result of bench_long8", long, long);
SWB_INTEGER("a of bench_long8", long, long);
SWB_INTEGER("b of bench_long8", long, long);
SWB_INTEGER("c of bench_long8", long, long);
SWB_INTEGER("d of bench_long8", long, long);
SWB_INTEGER("e of bench_long8", long, long);
SWB_INTEGER("f of bench_long8", long, long);
SWB_INTEGER("g of bench_long8", long, long);
SWB_INTEGER("h of bench_long8", long, long);
SWB_COMPARED("the type of bench_double3", __typeof__(bench_double3), double(double, double, double));
SWB_FLOATING("the result of bench_double3", double, double);
SWB_FLOATING("a of bench_double3", double, double);
SWB_FLOATING("b of bench_double3", double, double);
SWB_FLOATING("c of bench_double3", double, double);
SWB_COMPARED("the type of bench_mixed", __typeof__(bench_mixed), double(int, double, const void *, float));
SWB_FLOATING("the result of bench_mixed", double, double);
SWB_INTEGER("a of bench_mixed", int, __INT32_TYPE__);
SWB_FLOATING("b of bench_mixed", double, double);
SWB_ADDRESS("c of bench_mixed", const void *);
SWB_FLOATING("d of bench_mixed", float, float);
SWB_COMPARED("the type of bench_narrow", __typeof__(bench_narrow), int8_t(int));
SWB_INTEGER("the result of bench_narrow", int8_t, __INT8_TYPE__);
SWB_INTEGER("a of bench_narrow", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_fail", __typeof__(bench_fail), int(int));
SWB_INTEGER("a of bench_fail", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_swap", __typeof__(bench_swap), bench_pair(bench_pair, double));
_Static_assert(sizeof(bench_pair) == sizeof(struct swb_Pair), "the size of the result of bench_swap");
_Static_assert(sizeof(bench_pair) == sizeof(struct swb_Pair), "the size of pair of bench_swap");
SWB_FLOATING("factor of bench_swap", double, double);
SWB_COMPARED("the type of bench_grow", __typeof__(bench_grow), bench_entry(bench_entry, int64_t));
_Static_assert(sizeof(bench_entry) == sizeof(struct swb_Entry), "the size of the result of bench_grow");
_Static_assert(sizeof(bench_entry) == sizeof(struct swb_Entry), "the size of entry of bench_grow");
SWB_INTEGER("by of bench_grow", int64_t, __INT64_TYPE__);
SWB_COMPARED("the type of bench_rotate", __typeof__(bench_rotate), bench_block(bench_block));
_Static_assert(sizeof(bench_block) == sizeof(struct swb_Block), "the size of the result of bench_rotate");
_Static_assert(sizeof(bench_block) == sizeof(struct swb_Block), "the size of block of bench_rotate");
SWB_COMPARED("the type of bench_blocks", __typeof__(bench_blocks), int64_t(bench_block, bench_block, bench_block));
SWB_INTEGER("the result of bench_blocks", int64_t, __INT64_TYPE__);
_Static_assert(sizeof(bench_block) == sizeof(struct swb_Block), "the size of a of bench_blocks");
_Static_assert(sizeof(bench_block) == sizeof(struct swb_Block), "the size of b of bench_blocks");
_Static_assert(sizeof(bench_block) == sizeof(struct swb_Block), "the size of c of bench_blocks");
SWB_COMPARED("the type of bench_string", __typeof__(bench_string), int(const char *));
SWB_INTEGER("the result of bench_string", int, __INT32_TYPE__);
SWB_ADDRESS("string of bench_string", const char *);
SWB_COMPARED("the type of bench_bytes", __typeof__(bench_bytes), int(const uint8_t *, size_t));
SWB_INTEGER("the result of bench_bytes", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_store", __typeof__(bench_store), int(int *, int));
SWB_INTEGER("the result of bench_store", int, __INT32_TYPE__);
SWB_ADDRESS("place of bench_store", int *);
SWB_INTEGER("value of bench_store", int, __INT32_TYPE__);
SWB_COMPARED("the type of bench_variadic", __typeof__(bench_variadic), int(int, ...));
