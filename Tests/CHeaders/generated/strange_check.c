// Made by swift-bind from strange.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <strange.h>
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

SWB_VALUE("the value of STRANGE_AFTER", STRANGE_AFTER, 7);
SWB_LENGTH("the length of STRANGE_VERSION", STRANGE_VERSION, 4);
SWB_VALUE("the value of Field", Field, 3);
SWB_VALUE("the value of StrangeChoice", StrangeChoice, 4);
#undef x
#undef d
#undef c
#undef tight
#undef last
#undef a
#undef b
#undef wide
#undef z
#undef strange_vector_sum
#undef strange_size
#undef strange_alignment
#undef strange_offset
#undef answer
#undef rest
#undef strange_answer
#undef strange_call
#undef self
#undef deinit
#undef strange_quoted
struct swb_StrangePadded { char swb_bytes[8]; } __attribute__((aligned(4)));
struct swb_StrangeTrailing { char swb_bytes[16]; } __attribute__((aligned(8)));
struct swb_StrangeInner { char swb_c; struct { _Alignas(1) char swb_bytes[4]; } swb_tight; char swb_last; };
struct swb_StrangeOuter { __INT32_TYPE__ swb_c; struct { _Alignas(16) char swb_bytes[16]; } swb_wide; __INT32_TYPE__ swb_z; };
struct swb_StrangeTypedef { char swb_bytes[32]; } __attribute__((aligned(16)));
struct swb_StrangeLowered { char swb_a; __INT32_TYPE__ swb_b; char swb_c; } __attribute__((packed));
struct swb_StrangeChoice { __UINT32_TYPE__ swb_answer; __INT32_TYPE__ swb_rest; };
_Static_assert(sizeof(struct strange_padded) == sizeof(struct swb_StrangePadded), "the size of struct strange_padded");
_Static_assert(__alignof__(struct strange_padded) == __alignof__(struct swb_StrangePadded), "the alignment of struct strange_padded");
_Static_assert(offsetof(struct strange_padded, x) == 4, "the offset of struct strange_padded.x");
SWB_INTEGER("struct strange_padded.x", __typeof__(((struct strange_padded *)0)->x), __INT32_TYPE__);
SWB_SAME("the type of struct strange_padded.x", __typeof__(((struct strange_padded *)0)->x), int);
_Static_assert(sizeof(struct strange_trailing) == sizeof(struct swb_StrangeTrailing), "the size of struct strange_trailing");
_Static_assert(__alignof__(struct strange_trailing) == __alignof__(struct swb_StrangeTrailing), "the alignment of struct strange_trailing");
_Static_assert(offsetof(struct strange_trailing, d) == 0, "the offset of struct strange_trailing.d");
SWB_FLOATING("struct strange_trailing.d", __typeof__(((struct strange_trailing *)0)->d), double);
SWB_SAME("the type of struct strange_trailing.d", __typeof__(((struct strange_trailing *)0)->d), double);
_Static_assert(sizeof(struct strange_inner) == sizeof(struct swb_StrangeInner), "the size of struct strange_inner");
_Static_assert(__alignof__(struct strange_inner) == __alignof__(struct swb_StrangeInner), "the alignment of struct strange_inner");
_Static_assert(offsetof(struct strange_inner, c) == offsetof(struct swb_StrangeInner, swb_c), "the offset of struct strange_inner.c");
SWB_INTEGER("struct strange_inner.c", __typeof__(((struct strange_inner *)0)->c), char);
_Static_assert(offsetof(struct strange_inner, tight) == offsetof(struct swb_StrangeInner, swb_tight), "the offset of struct strange_inner.tight");
_Static_assert(sizeof(__typeof__(((struct strange_inner *)0)->tight)) == sizeof(struct { _Alignas(1) char swb_bytes[4]; }), "the size of struct strange_inner.tight");
_Static_assert(offsetof(struct strange_inner, last) == offsetof(struct swb_StrangeInner, swb_last), "the offset of struct strange_inner.last");
SWB_INTEGER("struct strange_inner.last", __typeof__(((struct strange_inner *)0)->last), char);
SWB_SAME("the type of struct strange_inner.c", __typeof__(((struct strange_inner *)0)->c), char);
SWB_SAME("the type of struct strange_inner.tight", __typeof__(((struct strange_inner *)0)->tight), union strange_tight);
SWB_SAME("the type of struct strange_inner.last", __typeof__(((struct strange_inner *)0)->last), char);
_Static_assert(sizeof(struct strange_outer) == sizeof(struct swb_StrangeOuter), "the size of struct strange_outer");
_Static_assert(__alignof__(struct strange_outer) == __alignof__(struct swb_StrangeOuter), "the alignment of struct strange_outer");
_Static_assert(offsetof(struct strange_outer, c) == offsetof(struct swb_StrangeOuter, swb_c), "the offset of struct strange_outer.c");
SWB_INTEGER("struct strange_outer.c", __typeof__(((struct strange_outer *)0)->c), __INT32_TYPE__);
_Static_assert(offsetof(struct strange_outer, wide) == offsetof(struct swb_StrangeOuter, swb_wide), "the offset of struct strange_outer.wide");
_Static_assert(sizeof(__typeof__(((struct strange_outer *)0)->wide)) == sizeof(struct { _Alignas(16) char swb_bytes[16]; }), "the size of struct strange_outer.wide");
_Static_assert(offsetof(struct strange_outer, z) == offsetof(struct swb_StrangeOuter, swb_z), "the offset of struct strange_outer.z");
SWB_INTEGER("struct strange_outer.z", __typeof__(((struct strange_outer *)0)->z), __INT32_TYPE__);
SWB_SAME("the type of struct strange_outer.c", __typeof__(((struct strange_outer *)0)->c), int);
SWB_SAME("the type of struct strange_outer.wide", __typeof__(((struct strange_outer *)0)->wide), union strange_wide);
SWB_SAME("the type of struct strange_outer.z", __typeof__(((struct strange_outer *)0)->z), int);
_Static_assert(sizeof(struct strange_typedef) == sizeof(struct swb_StrangeTypedef), "the size of struct strange_typedef");
_Static_assert(__alignof__(struct strange_typedef) == __alignof__(struct swb_StrangeTypedef), "the alignment of struct strange_typedef");
_Static_assert(offsetof(struct strange_typedef, a) == 0, "the offset of struct strange_typedef.a");
SWB_INTEGER("struct strange_typedef.a", __typeof__(((struct strange_typedef *)0)->a), char);
_Static_assert(offsetof(struct strange_typedef, b) == 16, "the offset of struct strange_typedef.b");
SWB_INTEGER("struct strange_typedef.b", __typeof__(((struct strange_typedef *)0)->b), __INT32_TYPE__);
SWB_SAME("the type of struct strange_typedef.a", __typeof__(((struct strange_typedef *)0)->a), char);
SWB_SAME("the type of struct strange_typedef.b", __typeof__(((struct strange_typedef *)0)->b), strange_al16);
_Static_assert(sizeof(struct strange_lowered) == sizeof(struct swb_StrangeLowered), "the size of struct strange_lowered");
_Static_assert(__alignof__(struct strange_lowered) == __alignof__(struct swb_StrangeLowered), "the alignment of struct strange_lowered");
_Static_assert(offsetof(struct strange_lowered, a) == offsetof(struct swb_StrangeLowered, swb_a), "the offset of struct strange_lowered.a");
SWB_INTEGER("struct strange_lowered.a", __typeof__(((struct strange_lowered *)0)->a), char);
_Static_assert(offsetof(struct strange_lowered, b) == offsetof(struct swb_StrangeLowered, swb_b), "the offset of struct strange_lowered.b");
SWB_INTEGER("struct strange_lowered.b", __typeof__(((struct strange_lowered *)0)->b), __INT32_TYPE__);
_Static_assert(offsetof(struct strange_lowered, c) == offsetof(struct swb_StrangeLowered, swb_c), "the offset of struct strange_lowered.c");
SWB_INTEGER("struct strange_lowered.c", __typeof__(((struct strange_lowered *)0)->c), char);
SWB_SAME("the type of struct strange_lowered.a", __typeof__(((struct strange_lowered *)0)->a), char);
SWB_SAME("the type of struct strange_lowered.b", __typeof__(((struct strange_lowered *)0)->b), strange_al1);
SWB_SAME("the type of struct strange_lowered.c", __typeof__(((struct strange_lowered *)0)->c), char);
SWB_SAME("the type of strange_vector_sum", __typeof__(strange_vector_sum), int(const strange_vector *));
SWB_INTEGER("the result of strange_vector_sum", int, __INT32_TYPE__);
SWB_ADDRESS("v of strange_vector_sum", const strange_vector *);
SWB_SAME("the type of strange_size", __typeof__(strange_size), int(int));
SWB_INTEGER("the result of strange_size", int, __INT32_TYPE__);
SWB_INTEGER("which of strange_size", int, __INT32_TYPE__);
SWB_SAME("the type of strange_alignment", __typeof__(strange_alignment), int(int));
SWB_INTEGER("the result of strange_alignment", int, __INT32_TYPE__);
SWB_INTEGER("which of strange_alignment", int, __INT32_TYPE__);
SWB_SAME("the type of strange_offset", __typeof__(strange_offset), int(int));
SWB_INTEGER("the result of strange_offset", int, __INT32_TYPE__);
SWB_INTEGER("which of strange_offset", int, __INT32_TYPE__);
_Static_assert(STRANGE_NO == 0, "the value of STRANGE_NO");
_Static_assert(STRANGE_YES == 1, "the value of STRANGE_YES");
_Static_assert(sizeof(struct strange_choice) == sizeof(struct swb_StrangeChoice), "the size of struct strange_choice");
_Static_assert(__alignof__(struct strange_choice) == __alignof__(struct swb_StrangeChoice), "the alignment of struct strange_choice");
_Static_assert(offsetof(struct strange_choice, answer) == offsetof(struct swb_StrangeChoice, swb_answer), "the offset of struct strange_choice.answer");
SWB_INTEGER("struct strange_choice.answer", __typeof__(((struct strange_choice *)0)->answer), __UINT32_TYPE__);
_Static_assert(offsetof(struct strange_choice, rest) == offsetof(struct swb_StrangeChoice, swb_rest), "the offset of struct strange_choice.rest");
SWB_INTEGER("struct strange_choice.rest", __typeof__(((struct strange_choice *)0)->rest), __INT32_TYPE__);
SWB_SAME("the type of struct strange_choice.answer", __typeof__(((struct strange_choice *)0)->answer), __typeof__(((struct strange_choice *)0)->answer));
SWB_SAME("the type of struct strange_choice.rest", __typeof__(((struct strange_choice *)0)->rest), int);
SWB_SAME("the type of strange_answer", __typeof__(strange_answer), int(const struct strange_choice *));
SWB_INTEGER("the result of strange_answer", int, __INT32_TYPE__);
SWB_ADDRESS("choice of strange_answer", const struct strange_choice *);
SWB_SAME("the type of strange_call", __typeof__(strange_call), int(strange_callback));
SWB_INTEGER("the result of strange_call", int, __INT32_TYPE__);
SWB_ADDRESS("callback of strange_call", strange_callback);
SWB_SAME("the type of self", __typeof__(self), int(int));
SWB_INTEGER("the result of self", int, __INT32_TYPE__);
SWB_INTEGER("value of self", int, __INT32_TYPE__);
SWB_SAME("the type of deinit", __typeof__(deinit), int(void));
SWB_INTEGER("the result of deinit", int, __INT32_TYPE__);
SWB_SAME("the type of strange_quoted", __typeof__(strange_quoted), int(void));
SWB_INTEGER("the result of strange_quoted", int, __INT32_TYPE__);
