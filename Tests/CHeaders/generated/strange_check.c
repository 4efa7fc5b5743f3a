// Made by swift-bind from strange.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <strange.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)

_Static_assert((STRANGE_AFTER) == 7, "the value of STRANGE_AFTER");
_Static_assert(sizeof(STRANGE_VERSION) == 4, "the length of STRANGE_VERSION");
_Static_assert((Field) == 3, "the value of Field");
_Static_assert((StrangeChoice) == 4, "the value of StrangeChoice");
_Static_assert(sizeof(struct strange_padded) == 8, "the size of struct strange_padded");
_Static_assert(_Alignof(struct strange_padded) == 4, "the alignment of struct strange_padded");
_Static_assert(offsetof(struct strange_padded, x) == 4, "the offset of struct strange_padded.x");
SWB_SAME("the type of struct strange_padded.x", __typeof__(((struct strange_padded *)0)->x), int);
_Static_assert(sizeof(struct strange_trailing) == 16, "the size of struct strange_trailing");
_Static_assert(_Alignof(struct strange_trailing) == 8, "the alignment of struct strange_trailing");
_Static_assert(offsetof(struct strange_trailing, d) == 0, "the offset of struct strange_trailing.d");
SWB_SAME("the type of struct strange_trailing.d", __typeof__(((struct strange_trailing *)0)->d), double);
_Static_assert(sizeof(union strange_tight) == 4, "the size of union strange_tight");
_Static_assert(_Alignof(union strange_tight) == 1, "the alignment of union strange_tight");
_Static_assert(offsetof(union strange_tight, c) == 0, "the offset of union strange_tight.c");
SWB_SAME("the type of union strange_tight.c", __typeof__(((union strange_tight *)0)->c), char);
_Static_assert(offsetof(union strange_tight, x) == 0, "the offset of union strange_tight.x");
SWB_SAME("the type of union strange_tight.x", __typeof__(((union strange_tight *)0)->x), int);
_Static_assert(sizeof(struct strange_inner) == 6, "the size of struct strange_inner");
_Static_assert(_Alignof(struct strange_inner) == 1, "the alignment of struct strange_inner");
_Static_assert(offsetof(struct strange_inner, c) == 0, "the offset of struct strange_inner.c");
SWB_SAME("the type of struct strange_inner.c", __typeof__(((struct strange_inner *)0)->c), char);
_Static_assert(offsetof(struct strange_inner, tight) == 1, "the offset of struct strange_inner.tight");
SWB_SAME("the type of struct strange_inner.tight", __typeof__(((struct strange_inner *)0)->tight), union strange_tight);
_Static_assert(offsetof(struct strange_inner, last) == 5, "the offset of struct strange_inner.last");
SWB_SAME("the type of struct strange_inner.last", __typeof__(((struct strange_inner *)0)->last), char);
_Static_assert(sizeof(union strange_wide) == 16, "the size of union strange_wide");
_Static_assert(_Alignof(union strange_wide) == 16, "the alignment of union strange_wide");
_Static_assert(offsetof(union strange_wide, a) == 0, "the offset of union strange_wide.a");
SWB_SAME("the type of union strange_wide.a", __typeof__(((union strange_wide *)0)->a), int);
_Static_assert(offsetof(union strange_wide, b) == 0, "the offset of union strange_wide.b");
SWB_SAME("the type of union strange_wide.b", __typeof__(((union strange_wide *)0)->b), char);
_Static_assert(sizeof(struct strange_outer) == 48, "the size of struct strange_outer");
_Static_assert(_Alignof(struct strange_outer) == 16, "the alignment of struct strange_outer");
_Static_assert(offsetof(struct strange_outer, c) == 0, "the offset of struct strange_outer.c");
SWB_SAME("the type of struct strange_outer.c", __typeof__(((struct strange_outer *)0)->c), int);
_Static_assert(offsetof(struct strange_outer, wide) == 16, "the offset of struct strange_outer.wide");
SWB_SAME("the type of struct strange_outer.wide", __typeof__(((struct strange_outer *)0)->wide), union strange_wide);
_Static_assert(offsetof(struct strange_outer, z) == 32, "the offset of struct strange_outer.z");
SWB_SAME("the type of struct strange_outer.z", __typeof__(((struct strange_outer *)0)->z), int);
_Static_assert(sizeof(struct strange_typedef) == 32, "the size of struct strange_typedef");
_Static_assert(_Alignof(struct strange_typedef) == 16, "the alignment of struct strange_typedef");
_Static_assert(offsetof(struct strange_typedef, a) == 0, "the offset of struct strange_typedef.a");
SWB_SAME("the type of struct strange_typedef.a", __typeof__(((struct strange_typedef *)0)->a), char);
_Static_assert(offsetof(struct strange_typedef, b) == 16, "the offset of struct strange_typedef.b");
SWB_SAME("the type of struct strange_typedef.b", __typeof__(((struct strange_typedef *)0)->b), strange_al16);
_Static_assert(sizeof(struct strange_lowered) == 6, "the size of struct strange_lowered");
_Static_assert(_Alignof(struct strange_lowered) == 1, "the alignment of struct strange_lowered");
_Static_assert(offsetof(struct strange_lowered, a) == 0, "the offset of struct strange_lowered.a");
SWB_SAME("the type of struct strange_lowered.a", __typeof__(((struct strange_lowered *)0)->a), char);
_Static_assert(offsetof(struct strange_lowered, b) == 1, "the offset of struct strange_lowered.b");
SWB_SAME("the type of struct strange_lowered.b", __typeof__(((struct strange_lowered *)0)->b), strange_al1);
_Static_assert(offsetof(struct strange_lowered, c) == 5, "the offset of struct strange_lowered.c");
SWB_SAME("the type of struct strange_lowered.c", __typeof__(((struct strange_lowered *)0)->c), char);
SWB_SAME("the type of strange_vector_sum", __typeof__(strange_vector_sum), int(const strange_vector *));
SWB_SAME("the type of strange_size", __typeof__(strange_size), int(int));
SWB_SAME("the type of strange_alignment", __typeof__(strange_alignment), int(int));
SWB_SAME("the type of strange_offset", __typeof__(strange_offset), int(int));
_Static_assert(STRANGE_NO == 0u, "the value of STRANGE_NO");
_Static_assert(STRANGE_YES == 1u, "the value of STRANGE_YES");
_Static_assert((__typeof__(((struct strange_choice *)0)->answer))-1 > (__typeof__(((struct strange_choice *)0)->answer))0, "the sign of struct strange_choice.answer");
_Static_assert(sizeof(__typeof__(((struct strange_choice *)0)->answer)) == sizeof(unsigned int), "the size of struct strange_choice.answer");
_Static_assert(sizeof(struct strange_choice) == 8, "the size of struct strange_choice");
_Static_assert(_Alignof(struct strange_choice) == 4, "the alignment of struct strange_choice");
_Static_assert(offsetof(struct strange_choice, answer) == 0, "the offset of struct strange_choice.answer");
SWB_SAME("the type of struct strange_choice.answer", __typeof__(((struct strange_choice *)0)->answer), __typeof__(((struct strange_choice *)0)->answer));
_Static_assert(offsetof(struct strange_choice, rest) == 4, "the offset of struct strange_choice.rest");
SWB_SAME("the type of struct strange_choice.rest", __typeof__(((struct strange_choice *)0)->rest), int);
SWB_SAME("the type of strange_answer", __typeof__(strange_answer), int(const struct strange_choice *));
SWB_SAME("the type of strange_call", __typeof__(strange_call), int(strange_callback));
SWB_SAME("the type of self", __typeof__(self), int(int));
SWB_SAME("the type of deinit", __typeof__(deinit), int(void));
SWB_SAME("the type of strange_quoted", __typeof__(strange_quoted), int(void));
