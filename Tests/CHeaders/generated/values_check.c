// Made by swift-bind from values.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <values.h>
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

SWB_LENGTH("the length of VALUES_VERSION", VALUES_VERSION, 13);
SWB_LENGTH("the length of VALUES_JOINED", VALUES_JOINED, 3);
SWB_VALUE("the value of VALUES_MASK", VALUES_MASK, 3);
SWB_VALUE("the value of VALUES_UNSIGNED", VALUES_UNSIGNED, 18446744073709551615ull);
SWB_VALUE("the value of VALUES_NEGATIVE", VALUES_NEGATIVE, -42);
SWB_VALUE("the value of VALUES_LETTER", VALUES_LETTER, 65);
SWB_VALUE("the value of VALUES_SIZE", VALUES_SIZE, 8ul);
SWB_VALUE("the value of VALUES_CAST", VALUES_CAST, 44);
SWB_VALUE("the value of VALUES_CHOICE", VALUES_CHOICE, 1);
SWB_VALUE("the value of VALUES_LIMIT_AGAIN", VALUES_LIMIT_AGAIN, 99);
#undef state
#undef sign
#undef values_after
#undef values_sign
#undef values_is_writable
#undef values_pair
struct swb_Pair { __UINT32_TYPE__ swb_state; __INT32_TYPE__ swb_sign; };
_Static_assert(VALUES_STATE_OPEN == 0u, "the value of VALUES_STATE_OPEN");
_Static_assert(VALUES_STATE_SENT == 5u, "the value of VALUES_STATE_SENT");
_Static_assert(VALUES_STATE_2ND_TRY == 6u, "the value of VALUES_STATE_2ND_TRY");
_Static_assert(VALUES_STATE_DEFAULT == 0u, "the value of VALUES_STATE_DEFAULT");
SWB_INTEGER("the kind of enum values_state", enum values_state, __UINT32_TYPE__);
_Static_assert(VALUES_SIGNED_BELOW == -1, "the value of VALUES_SIGNED_BELOW");
_Static_assert(VALUES_SIGNED_ABOVE == 1, "the value of VALUES_SIGNED_ABOVE");
SWB_INTEGER("the kind of enum values_signed", values_signed, __INT32_TYPE__);
_Static_assert(VALUES_WIDE_LARGE == 8589934591ul, "the value of VALUES_WIDE_LARGE");
_Static_assert(VALUES_WIDE_SMALL == 1ul, "the value of VALUES_WIDE_SMALL");
SWB_INTEGER("the kind of enum values_wide", enum values_wide, unsigned long);
_Static_assert(VALUES_SMALL_A == 0, "the value of VALUES_SMALL_A");
_Static_assert(VALUES_SMALL_B == 1, "the value of VALUES_SMALL_B");
SWB_INTEGER("the kind of enum values_small", enum values_small, __UINT8_TYPE__);
_Static_assert(VALUES_OPTIONS_READ == 1u, "the value of VALUES_OPTIONS_READ");
_Static_assert(VALUES_OPTIONS_WRITE == 2u, "the value of VALUES_OPTIONS_WRITE");
SWB_INTEGER("the kind of enum values_options", enum values_options, __UINT32_TYPE__);
_Static_assert(valuesKindRed == 0u, "the value of valuesKindRed");
_Static_assert(valuesKindGreen == 1u, "the value of valuesKindGreen");
SWB_INTEGER("the kind of values_kind", values_kind, __UINT32_TYPE__);
_Static_assert(VALUES_LIMIT == 99, "the value of VALUES_LIMIT");
_Static_assert(VALUES_HUGE == 2147483648u, "the value of VALUES_HUGE");
_Static_assert(sizeof(struct values_pair) == sizeof(struct swb_Pair), "the size of struct values_pair");
_Static_assert(__alignof__(struct values_pair) == __alignof__(struct swb_Pair), "the alignment of struct values_pair");
_Static_assert(offsetof(struct values_pair, state) == offsetof(struct swb_Pair, swb_state), "the offset of struct values_pair.state");
SWB_INTEGER("struct values_pair.state", __typeof__(((struct values_pair *)0)->state), __UINT32_TYPE__);
_Static_assert(offsetof(struct values_pair, sign) == offsetof(struct swb_Pair, swb_sign), "the offset of struct values_pair.sign");
SWB_INTEGER("struct values_pair.sign", __typeof__(((struct values_pair *)0)->sign), __INT32_TYPE__);
SWB_SAME("the type of struct values_pair.state", __typeof__(((struct values_pair *)0)->state), enum values_state);
SWB_SAME("the type of struct values_pair.sign", __typeof__(((struct values_pair *)0)->sign), values_signed);
SWB_SAME("the type of values_after", __typeof__(values_after), enum values_state(enum values_state));
SWB_INTEGER("the result of values_after", enum values_state, __UINT32_TYPE__);
SWB_INTEGER("state of values_after", enum values_state, __UINT32_TYPE__);
SWB_SAME("the type of values_sign", __typeof__(values_sign), values_signed(int));
SWB_INTEGER("the result of values_sign", values_signed, __INT32_TYPE__);
SWB_INTEGER("number of values_sign", int, __INT32_TYPE__);
SWB_SAME("the type of values_is_writable", __typeof__(values_is_writable), int(enum values_options));
SWB_INTEGER("the result of values_is_writable", int, __INT32_TYPE__);
SWB_INTEGER("options of values_is_writable", enum values_options, __UINT32_TYPE__);
SWB_SAME("the type of values_pair", __typeof__(values_pair), struct values_pair(enum values_state, values_signed));
_Static_assert(sizeof(struct values_pair) == sizeof(struct swb_Pair), "the size of the result of values_pair");
SWB_INTEGER("state of values_pair", enum values_state, __UINT32_TYPE__);
SWB_INTEGER("sign of values_pair", values_signed, __INT32_TYPE__);
