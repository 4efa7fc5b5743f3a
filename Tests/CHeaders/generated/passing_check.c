// Made by swift-bind from passing.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <passing.h>
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
#undef value
#undef number
#undef text
#undef c
#undef wide
#undef quad
#undef count
#undef pair
#undef bytes
#undef end
#undef passing_product
#undef passing_sum
#undef passing_half
#undef passing_loaded
#undef passing_stored
#undef passing_twice
#undef passing_chosen
#undef passing_same
#undef passing_scaled
#undef passing_all_sum
#undef passing_next
#undef passing_print
#undef passing_many
#undef passing_node_kind
#undef passing_visit
#undef wides
#undef counts
#undef places
#undef many
#undef passing_rest_count
#undef next
#undef passing_print_wide
#undef passing_low
struct swb_Floats { __typeof__(float[4]) swb_elements; } __attribute__((aligned(16)));
struct swb_Pack { char swb_tag; __INT32_TYPE__ swb_value; } __attribute__((packed));
union swb_Choice { long swb_number; void * swb_text; __UINT64_TYPE__ swb_bytes; };
struct swb_All { char swb_tag; struct { _Alignas(16) char swb_bytes[16]; } swb_wide; struct { _Alignas(16) char swb_bytes[16]; } swb_quad; struct { _Alignas(2) char swb_bytes[2]; } swb_count; __typeof__(struct { _Alignas(16) char swb_bytes[16]; }[2]) swb_pair; struct { _Alignas(1) char swb_bytes[4]; } swb_bytes; char swb_end; };
struct swb_Wides { __typeof__(struct { _Alignas(16) char swb_bytes[16]; }[4]) swb_elements; } __attribute__((aligned(64)));
struct swb_Rest { char swb_tag; struct swb_Wides swb_wides; struct { _Alignas(2) char swb_bytes[6]; } swb_counts; void * swb_places; struct { _Alignas(1) char swb_bytes[8]; } swb_many; };
struct swb_Loop { void * swb_next; };
_Static_assert(sizeof(passing_floats) == sizeof(struct swb_Floats), "the size of passing_floats");
_Static_assert(__alignof__(passing_floats) == __alignof__(struct swb_Floats), "the alignment of passing_floats");
_Static_assert(sizeof(struct passing_pack) == sizeof(struct swb_Pack), "the size of struct passing_pack");
_Static_assert(__alignof__(struct passing_pack) == __alignof__(struct swb_Pack), "the alignment of struct passing_pack");
_Static_assert(offsetof(struct passing_pack, tag) == offsetof(struct swb_Pack, swb_tag), "the offset of struct passing_pack.tag");
SWB_INTEGER("struct passing_pack.tag", __typeof__(((struct passing_pack *)0)->tag), char);
_Static_assert(offsetof(struct passing_pack, value) == offsetof(struct swb_Pack, swb_value), "the offset of struct passing_pack.value");
SWB_INTEGER("struct passing_pack.value", __typeof__(((struct passing_pack *)0)->value), __INT32_TYPE__);
SWB_SAME("the type of struct passing_pack.tag", __typeof__(((struct passing_pack *)0)->tag), char);
SWB_SAME("the type of struct passing_pack.value", __typeof__(((struct passing_pack *)0)->value), const int);
_Static_assert(sizeof(union passing_choice) == sizeof(union swb_Choice), "the size of union passing_choice");
_Static_assert(__alignof__(union passing_choice) == __alignof__(union swb_Choice), "the alignment of union passing_choice");
_Static_assert(offsetof(union passing_choice, number) == offsetof(union swb_Choice, swb_number), "the offset of union passing_choice.number");
SWB_INTEGER("union passing_choice.number", __typeof__(((union passing_choice *)0)->number), long);
_Static_assert(offsetof(union passing_choice, text) == offsetof(union swb_Choice, swb_text), "the offset of union passing_choice.text");
SWB_ADDRESS("union passing_choice.text", __typeof__(((union passing_choice *)0)->text));
SWB_SAME("the type of union passing_choice.number", __typeof__(((union passing_choice *)0)->number), long);
SWB_SAME("the type of union passing_choice.text", __typeof__(((union passing_choice *)0)->text), const char *);
_Static_assert(sizeof(struct passing_all) == sizeof(struct swb_All), "the size of struct passing_all");
_Static_assert(__alignof__(struct passing_all) == __alignof__(struct swb_All), "the alignment of struct passing_all");
_Static_assert(offsetof(struct passing_all, tag) == offsetof(struct swb_All, swb_tag), "the offset of struct passing_all.tag");
SWB_INTEGER("struct passing_all.tag", __typeof__(((struct passing_all *)0)->tag), char);
_Static_assert(offsetof(struct passing_all, wide) == offsetof(struct swb_All, swb_wide), "the offset of struct passing_all.wide");
_Static_assert(sizeof(__typeof__(((struct passing_all *)0)->wide)) == sizeof(struct { _Alignas(16) char swb_bytes[16]; }), "the size of struct passing_all.wide");
_Static_assert(offsetof(struct passing_all, quad) == offsetof(struct swb_All, swb_quad), "the offset of struct passing_all.quad");
_Static_assert(sizeof(__typeof__(((struct passing_all *)0)->quad)) == sizeof(struct { _Alignas(16) char swb_bytes[16]; }), "the size of struct passing_all.quad");
_Static_assert(offsetof(struct passing_all, count) == offsetof(struct swb_All, swb_count), "the offset of struct passing_all.count");
_Static_assert(sizeof(__typeof__(((struct passing_all *)0)->count)) == sizeof(struct { _Alignas(2) char swb_bytes[2]; }), "the size of struct passing_all.count");
_Static_assert(offsetof(struct passing_all, pair) == offsetof(struct swb_All, swb_pair), "the offset of struct passing_all.pair");
_Static_assert(sizeof(__typeof__(((struct passing_all *)0)->pair)) == sizeof(__typeof__(struct { _Alignas(16) char swb_bytes[16]; }[2])), "the size of struct passing_all.pair");
_Static_assert(offsetof(struct passing_all, bytes) == offsetof(struct swb_All, swb_bytes), "the offset of struct passing_all.bytes");
_Static_assert(sizeof(__typeof__(((struct passing_all *)0)->bytes)) == sizeof(struct { _Alignas(1) char swb_bytes[4]; }), "the size of struct passing_all.bytes");
_Static_assert(offsetof(struct passing_all, end) == offsetof(struct swb_All, swb_end), "the offset of struct passing_all.end");
SWB_INTEGER("struct passing_all.end", __typeof__(((struct passing_all *)0)->end), char);
SWB_SAME("the type of struct passing_all.tag", __typeof__(((struct passing_all *)0)->tag), char);
SWB_SAME("the type of struct passing_all.wide", __typeof__(((struct passing_all *)0)->wide), __int128);
SWB_SAME("the type of struct passing_all.quad", __typeof__(((struct passing_all *)0)->quad), __float128);
SWB_SAME("the type of struct passing_all.count", __typeof__(((struct passing_all *)0)->count), _Atomic(short));
SWB_SAME("the type of struct passing_all.pair", __typeof__(((struct passing_all *)0)->pair), passing_huge[2]);
SWB_SAME("the type of struct passing_all.bytes", __typeof__(((struct passing_all *)0)->bytes), union passing_bytes);
SWB_SAME("the type of struct passing_all.end", __typeof__(((struct passing_all *)0)->end), char);
SWB_SAME("the type of passing_product", __typeof__(passing_product), __int128(long, long));
SWB_INTEGER("a of passing_product", long, long);
SWB_INTEGER("b of passing_product", long, long);
SWB_SAME("the type of passing_sum", __typeof__(passing_sum), passing_huge(const passing_huge *, int));
SWB_SAME("the type of passing_half", __typeof__(passing_half), __float128(__float128));
SWB_SAME("the type of passing_loaded", __typeof__(passing_loaded), int(_Atomic(int)));
SWB_INTEGER("the result of passing_loaded", int, __INT32_TYPE__);
SWB_SAME("the type of passing_stored", __typeof__(passing_stored), __typeof__(_Atomic(long))(const long));
SWB_INTEGER("value of passing_stored", const long, long);
SWB_SAME("the type of passing_twice", __typeof__(passing_twice), struct passing_pack(struct passing_pack, int));
SWB_INTEGER("factor of passing_twice", int, __INT32_TYPE__);
SWB_SAME("the type of passing_chosen", __typeof__(passing_chosen), union passing_choice(union passing_choice, _Bool));
SWB_INTEGER("is_text of passing_chosen", _Bool, _Bool);
SWB_SAME("the type of passing_same", __typeof__(passing_same), union passing_bytes(const union passing_bytes));
SWB_SAME("the type of passing_scaled", __typeof__(passing_scaled), passing_floats(passing_floats, float));
SWB_FLOATING("factor of passing_scaled", float, float);
SWB_SAME("the type of passing_all_sum", __typeof__(passing_all_sum), int(struct passing_all));
SWB_INTEGER("the result of passing_all_sum", int, __INT32_TYPE__);
SWB_SAME("the type of passing_next", __typeof__(passing_next), __int128(__int128));
SWB_SAME("the type of passing_visit", __typeof__(passing_visit), void(__typeof__(void(struct passing_pack, void *)) *, void *));
SWB_ADDRESS("visit of passing_visit", __typeof__(void(struct passing_pack, void *)) *);
SWB_ADDRESS("data of passing_visit", void *);
_Static_assert(sizeof(passing_wides) == sizeof(struct swb_Wides), "the size of passing_wides");
_Static_assert(__alignof__(passing_wides) == __alignof__(struct swb_Wides), "the alignment of passing_wides");
_Static_assert(sizeof(struct passing_rest) == sizeof(struct swb_Rest), "the size of struct passing_rest");
_Static_assert(__alignof__(struct passing_rest) == __alignof__(struct swb_Rest), "the alignment of struct passing_rest");
_Static_assert(offsetof(struct passing_rest, tag) == offsetof(struct swb_Rest, swb_tag), "the offset of struct passing_rest.tag");
SWB_INTEGER("struct passing_rest.tag", __typeof__(((struct passing_rest *)0)->tag), char);
_Static_assert(offsetof(struct passing_rest, wides) == offsetof(struct swb_Rest, swb_wides), "the offset of struct passing_rest.wides");
_Static_assert(sizeof(__typeof__(((struct passing_rest *)0)->wides)) == sizeof(struct swb_Wides), "the size of struct passing_rest.wides");
_Static_assert(offsetof(struct passing_rest, counts) == offsetof(struct swb_Rest, swb_counts), "the offset of struct passing_rest.counts");
_Static_assert(sizeof(__typeof__(((struct passing_rest *)0)->counts)) == sizeof(struct { _Alignas(2) char swb_bytes[6]; }), "the size of struct passing_rest.counts");
_Static_assert(offsetof(struct passing_rest, places) == offsetof(struct swb_Rest, swb_places), "the offset of struct passing_rest.places");
SWB_ADDRESS("struct passing_rest.places", __typeof__(((struct passing_rest *)0)->places));
_Static_assert(offsetof(struct passing_rest, many) == offsetof(struct swb_Rest, swb_many), "the offset of struct passing_rest.many");
_Static_assert(sizeof(__typeof__(((struct passing_rest *)0)->many)) == sizeof(struct { _Alignas(1) char swb_bytes[8]; }), "the size of struct passing_rest.many");
SWB_SAME("the type of struct passing_rest.tag", __typeof__(((struct passing_rest *)0)->tag), char);
SWB_SAME("the type of struct passing_rest.wides", __typeof__(((struct passing_rest *)0)->wides), passing_wides);
SWB_SAME("the type of struct passing_rest.counts", __typeof__(((struct passing_rest *)0)->counts), __typeof__(_Atomic(short))[3]);
SWB_SAME("the type of struct passing_rest.places", __typeof__(((struct passing_rest *)0)->places), __typeof__(__typeof__(_Atomic(int))[2]) *);
SWB_SAME("the type of struct passing_rest.many", __typeof__(((struct passing_rest *)0)->many), union passing_bytes[2]);
SWB_SAME("the type of passing_rest_count", __typeof__(passing_rest_count), int(const struct passing_rest *, __typeof__(__typeof__(_Atomic(int))[2]) *));
SWB_INTEGER("the result of passing_rest_count", int, __INT32_TYPE__);
SWB_ADDRESS("rest of passing_rest_count", const struct passing_rest *);
SWB_ADDRESS("places of passing_rest_count", __typeof__(__typeof__(_Atomic(int))[2]) *);
_Static_assert(sizeof(struct passing_loop) == sizeof(struct swb_Loop), "the size of struct passing_loop");
_Static_assert(__alignof__(struct passing_loop) == __alignof__(struct swb_Loop), "the alignment of struct passing_loop");
_Static_assert(offsetof(struct passing_loop, next) == offsetof(struct swb_Loop, swb_next), "the offset of struct passing_loop.next");
SWB_ADDRESS("struct passing_loop.next", __typeof__(((struct passing_loop *)0)->next));
SWB_SAME("the type of struct passing_loop.next", __typeof__(((struct passing_loop *)0)->next), __typeof__(struct passing_loop(struct passing_loop, __int128)) *);
