// Made by swift-bind from values.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <values.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)

_Static_assert(sizeof(VALUES_VERSION) == 13, "the length of VALUES_VERSION");
_Static_assert(sizeof(VALUES_JOINED) == 3, "the length of VALUES_JOINED");
_Static_assert((VALUES_MASK) == 3, "the value of VALUES_MASK");
_Static_assert((VALUES_UNSIGNED) == 18446744073709551615ull, "the value of VALUES_UNSIGNED");
_Static_assert((VALUES_NEGATIVE) == -42, "the value of VALUES_NEGATIVE");
_Static_assert((VALUES_LETTER) == 65, "the value of VALUES_LETTER");
_Static_assert((VALUES_SIZE) == 8ul, "the value of VALUES_SIZE");
_Static_assert((VALUES_CAST) == 44, "the value of VALUES_CAST");
_Static_assert((VALUES_CHOICE) == 1, "the value of VALUES_CHOICE");
_Static_assert((VALUES_LIMIT_AGAIN) == 99, "the value of VALUES_LIMIT_AGAIN");
_Static_assert(VALUES_STATE_OPEN == 0u, "the value of VALUES_STATE_OPEN");
_Static_assert(VALUES_STATE_SENT == 5u, "the value of VALUES_STATE_SENT");
_Static_assert(VALUES_STATE_2ND_TRY == 6u, "the value of VALUES_STATE_2ND_TRY");
_Static_assert(VALUES_STATE_DEFAULT == 0u, "the value of VALUES_STATE_DEFAULT");
_Static_assert((enum values_state)-1 > (enum values_state)0, "the sign of enum values_state");
_Static_assert(sizeof(enum values_state) == sizeof(unsigned int), "the size of enum values_state");
_Static_assert(VALUES_SIGNED_BELOW == -1, "the value of VALUES_SIGNED_BELOW");
_Static_assert(VALUES_SIGNED_ABOVE == 1, "the value of VALUES_SIGNED_ABOVE");
_Static_assert((values_signed)-1 < (values_signed)0, "the sign of enum values_signed");
_Static_assert(sizeof(values_signed) == sizeof(int), "the size of enum values_signed");
_Static_assert(VALUES_WIDE_LARGE == 8589934591ul, "the value of VALUES_WIDE_LARGE");
_Static_assert(VALUES_WIDE_SMALL == 1ul, "the value of VALUES_WIDE_SMALL");
_Static_assert((enum values_wide)-1 > (enum values_wide)0, "the sign of enum values_wide");
_Static_assert(sizeof(enum values_wide) == sizeof(unsigned long), "the size of enum values_wide");
_Static_assert(VALUES_SMALL_A == 0, "the value of VALUES_SMALL_A");
_Static_assert(VALUES_SMALL_B == 1, "the value of VALUES_SMALL_B");
_Static_assert((enum values_small)-1 > (enum values_small)0, "the sign of enum values_small");
_Static_assert(sizeof(enum values_small) == sizeof(unsigned char), "the size of enum values_small");
_Static_assert(VALUES_OPTIONS_READ == 1u, "the value of VALUES_OPTIONS_READ");
_Static_assert(VALUES_OPTIONS_WRITE == 2u, "the value of VALUES_OPTIONS_WRITE");
_Static_assert((enum values_options)-1 > (enum values_options)0, "the sign of enum values_options");
_Static_assert(sizeof(enum values_options) == sizeof(unsigned int), "the size of enum values_options");
_Static_assert(valuesKindRed == 0u, "the value of valuesKindRed");
_Static_assert(valuesKindGreen == 1u, "the value of valuesKindGreen");
_Static_assert((values_kind)-1 > (values_kind)0, "the sign of values_kind");
_Static_assert(sizeof(values_kind) == sizeof(unsigned int), "the size of values_kind");
_Static_assert(VALUES_LIMIT == 99u, "the value of VALUES_LIMIT");
_Static_assert(VALUES_HUGE == 2147483648u, "the value of VALUES_HUGE");
_Static_assert(sizeof(struct values_pair) == 8, "the size of struct values_pair");
_Static_assert(_Alignof(struct values_pair) == 4, "the alignment of struct values_pair");
_Static_assert(offsetof(struct values_pair, state) == 0, "the offset of struct values_pair.state");
SWB_SAME("the type of struct values_pair.state", __typeof__(((struct values_pair *)0)->state), enum values_state);
_Static_assert(offsetof(struct values_pair, sign) == 4, "the offset of struct values_pair.sign");
SWB_SAME("the type of struct values_pair.sign", __typeof__(((struct values_pair *)0)->sign), values_signed);
SWB_SAME("the type of values_after", __typeof__(values_after), enum values_state(enum values_state));
SWB_SAME("the type of values_sign", __typeof__(values_sign), values_signed(int));
SWB_SAME("the type of values_is_writable", __typeof__(values_is_writable), int(enum values_options));
SWB_SAME("the type of values_pair", __typeof__(values_pair), struct values_pair(enum values_state, values_signed));
