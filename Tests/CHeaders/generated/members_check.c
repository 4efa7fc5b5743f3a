// Made by swift-bind from members.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <members.h>
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

#undef length_
#undef letters
#undef members_letters
#undef kind
#undef pairs
#undef values
#undef low
#undef high
#undef first
#undef sign
#undef all
#undef is_odd
#undef members_flip
#undef members_first
#undef small
#undef wide
#undef last
#undef members_close_sum
#undef a
#undef b
#undef c
#undef d
#undef value
#undef e
#undef end
#undef members_dense_sum
#undef second
#undef members_parted_second
#undef tag
#undef third
#undef members_shifted_value
#undef number
#undef bits
#undef more
#undef members_odd_sum
#undef inner
#undef length
#undef text
#undef room
#undef members_within_sum
struct swb_Text { __UINT8_TYPE__ swb_length; __UINT8_TYPE__ swb_letters[]; };
struct swb_Pairs { __UINT32_TYPE__ swb_bits; void * swb_values; };
struct swb_FlagsAnonymous { __UINT32_TYPE__ swb_bits; };
union swb_Flags { struct swb_FlagsAnonymous swb_anonymous; __UINT32_TYPE__ swb_bits; __UINT32_TYPE__ swb_all; __UINT8_TYPE__ swb_bits2; __UINT32_TYPE__ swb_bytes; };
struct swb_Close { char swb_bytes[4]; } __attribute__((aligned(4)));
struct swb_Dense { char swb_bytes[18]; } __attribute__((aligned(1)));
struct swb_Parted { char swb_bytes[4]; } __attribute__((aligned(2)));
struct swb_Shifted { char swb_bytes[8]; } __attribute__((aligned(4)));
struct swb_OddAnonymous { char swb_bytes[6]; } __attribute__((aligned(2)));
struct swb_OddAnonymous2 { char swb_last; };
struct swb_Odd { char swb_bytes[12]; } __attribute__((aligned(2)));
struct swb_WithinAnonymous2 { char swb_bytes[18]; } __attribute__((aligned(1)));
struct swb_Within { char swb_bytes[28]; } __attribute__((aligned(4)));
_Static_assert(sizeof(struct members_text) == sizeof(struct swb_Text), "the size of struct members_text");
_Static_assert(__alignof__(struct members_text) == __alignof__(struct swb_Text), "the alignment of struct members_text");
_Static_assert(offsetof(struct members_text, length_) == offsetof(struct swb_Text, swb_length), "the offset of struct members_text.length_");
SWB_INTEGER("struct members_text.length_", __typeof__(((struct members_text *)0)->length_), __UINT8_TYPE__);
_Static_assert(offsetof(struct members_text, letters) == offsetof(struct swb_Text, swb_letters), "the offset of struct members_text.letters");
SWB_SAME("the type of struct members_text.length_", __typeof__(((struct members_text *)0)->length_), uint8_t);
SWB_SAME("the type of struct members_text.letters[0]", __typeof__(((struct members_text *)0)->letters[0]), uint8_t);
SWB_SAME("the type of members_letters", __typeof__(members_letters), int(const struct members_text *));
SWB_INTEGER("the result of members_letters", int, __INT32_TYPE__);
SWB_ADDRESS("text of members_letters", const struct members_text *);
_Static_assert(sizeof(struct members_pairs) == sizeof(struct swb_Pairs), "the size of struct members_pairs");
_Static_assert(__alignof__(struct members_pairs) == __alignof__(struct swb_Pairs), "the alignment of struct members_pairs");
_Static_assert(offsetof(struct members_pairs, values) == offsetof(struct swb_Pairs, swb_values), "the offset of struct members_pairs.values");
SWB_SAME("the type of struct members_pairs.values[0]", __typeof__(((struct members_pairs *)0)->values[0]), uint16_t[2]);
_Static_assert(sizeof(union members_flags) == sizeof(union swb_Flags), "the size of union members_flags");
_Static_assert(__alignof__(union members_flags) == __alignof__(union swb_Flags), "the alignment of union members_flags");
_Static_assert(offsetof(union members_flags, all) == offsetof(union swb_Flags, swb_all), "the offset of union members_flags.all");
SWB_INTEGER("union members_flags.all", __typeof__(((union members_flags *)0)->all), __UINT32_TYPE__);
SWB_SAME("the type of union members_flags.all", __typeof__(((union members_flags *)0)->all), unsigned int);
SWB_SAME("the type of members_flip", __typeof__(members_flip), union members_flags(union members_flags));
_Static_assert(sizeof(union members_flags) == sizeof(union swb_Flags), "the size of the result of members_flip");
_Static_assert(sizeof(union members_flags) == sizeof(union swb_Flags), "the size of flags of members_flip");
SWB_SAME("the type of members_first", __typeof__(members_first), int(const union members_flags *));
SWB_INTEGER("the result of members_first", int, __INT32_TYPE__);
SWB_ADDRESS("flags of members_first", const union members_flags *);
_Static_assert(sizeof(struct members_close) == sizeof(struct swb_Close), "the size of struct members_close");
_Static_assert(__alignof__(struct members_close) == __alignof__(struct swb_Close), "the alignment of struct members_close");
_Static_assert(offsetof(struct members_close, kind) == 0, "the offset of struct members_close.kind");
SWB_INTEGER("struct members_close.kind", __typeof__(((struct members_close *)0)->kind), char);
_Static_assert(offsetof(struct members_close, last) == 3, "the offset of struct members_close.last");
SWB_INTEGER("struct members_close.last", __typeof__(((struct members_close *)0)->last), char);
SWB_SAME("the type of struct members_close.kind", __typeof__(((struct members_close *)0)->kind), char);
SWB_SAME("the type of struct members_close.last", __typeof__(((struct members_close *)0)->last), char);
SWB_SAME("the type of members_close_sum", __typeof__(members_close_sum), int(const struct members_close *));
SWB_INTEGER("the result of members_close_sum", int, __INT32_TYPE__);
SWB_ADDRESS("tight of members_close_sum", const struct members_close *);
_Static_assert(sizeof(struct members_dense) == sizeof(struct swb_Dense), "the size of struct members_dense");
_Static_assert(__alignof__(struct members_dense) == __alignof__(struct swb_Dense), "the alignment of struct members_dense");
_Static_assert(offsetof(struct members_dense, kind) == 0, "the offset of struct members_dense.kind");
SWB_INTEGER("struct members_dense.kind", __typeof__(((struct members_dense *)0)->kind), char);
_Static_assert(offsetof(struct members_dense, value) == 4, "the offset of struct members_dense.value");
SWB_INTEGER("struct members_dense.value", __typeof__(((struct members_dense *)0)->value), long);
_Static_assert(offsetof(struct members_dense, end) == 17, "the offset of struct members_dense.end");
SWB_INTEGER("struct members_dense.end", __typeof__(((struct members_dense *)0)->end), char);
SWB_SAME("the type of struct members_dense.kind", __typeof__(((struct members_dense *)0)->kind), char);
SWB_SAME("the type of struct members_dense.value", __typeof__(((struct members_dense *)0)->value), long);
SWB_SAME("the type of struct members_dense.end", __typeof__(((struct members_dense *)0)->end), char);
SWB_SAME("the type of members_dense_sum", __typeof__(members_dense_sum), long(const struct members_dense *));
SWB_INTEGER("the result of members_dense_sum", long, long);
SWB_ADDRESS("dense of members_dense_sum", const struct members_dense *);
_Static_assert(sizeof(struct members_parted) == sizeof(struct swb_Parted), "the size of struct members_parted");
_Static_assert(__alignof__(struct members_parted) == __alignof__(struct swb_Parted), "the alignment of struct members_parted");
SWB_SAME("the type of members_parted_second", __typeof__(members_parted_second), int(const struct members_parted *));
SWB_INTEGER("the result of members_parted_second", int, __INT32_TYPE__);
SWB_ADDRESS("parted of members_parted_second", const struct members_parted *);
_Static_assert(sizeof(struct members_shifted) == sizeof(struct swb_Shifted), "the size of struct members_shifted");
_Static_assert(__alignof__(struct members_shifted) == __alignof__(struct swb_Shifted), "the alignment of struct members_shifted");
_Static_assert(offsetof(struct members_shifted, tag) == 0, "the offset of struct members_shifted.tag");
SWB_INTEGER("struct members_shifted.tag", __typeof__(((struct members_shifted *)0)->tag), char);
_Static_assert(offsetof(struct members_shifted, value) == 1, "the offset of struct members_shifted.value");
SWB_INTEGER("struct members_shifted.value", __typeof__(((struct members_shifted *)0)->value), __INT32_TYPE__);
SWB_SAME("the type of struct members_shifted.tag", __typeof__(((struct members_shifted *)0)->tag), char);
SWB_SAME("the type of struct members_shifted.value", __typeof__(((struct members_shifted *)0)->value), int);
SWB_SAME("the type of members_shifted_value", __typeof__(members_shifted_value), int(struct members_shifted *));
SWB_INTEGER("the result of members_shifted_value", int, __INT32_TYPE__);
SWB_ADDRESS("shifted of members_shifted_value", struct members_shifted *);
_Static_assert(sizeof(struct members_odd) == sizeof(struct swb_Odd), "the size of struct members_odd");
_Static_assert(__alignof__(struct members_odd) == __alignof__(struct swb_Odd), "the alignment of struct members_odd");
_Static_assert(offsetof(struct members_odd, kind) == 0, "the offset of struct members_odd.kind");
SWB_INTEGER("struct members_odd.kind", __typeof__(((struct members_odd *)0)->kind), __INT16_TYPE__);
_Static_assert(offsetof(struct members_odd, number) == 2 + 0, "the offset of struct members_odd.number");
SWB_INTEGER("struct members_odd.number", __typeof__(((struct members_odd *)0)->number), __INT32_TYPE__);
_Static_assert(offsetof(struct members_odd, last) == 10 + offsetof(struct swb_OddAnonymous2, swb_last), "the offset of struct members_odd.last");
SWB_INTEGER("struct members_odd.last", __typeof__(((struct members_odd *)0)->last), char);
SWB_SAME("the type of struct members_odd.kind", __typeof__(((struct members_odd *)0)->kind), short);
SWB_SAME("the type of members_odd_sum", __typeof__(members_odd_sum), int(const struct members_odd *));
SWB_INTEGER("the result of members_odd_sum", int, __INT32_TYPE__);
SWB_ADDRESS("half of members_odd_sum", const struct members_odd *);
_Static_assert(MEMBERS_SORT_NONE == 0u, "the value of MEMBERS_SORT_NONE");
_Static_assert(MEMBERS_SORT_SOME == 5u, "the value of MEMBERS_SORT_SOME");
SWB_INTEGER("the kind of enum members_sort", enum members_sort, __UINT32_TYPE__);
_Static_assert(sizeof(struct members_within) == sizeof(struct swb_Within), "the size of struct members_within");
_Static_assert(__alignof__(struct members_within) == __alignof__(struct swb_Within), "the alignment of struct members_within");
_Static_assert(offsetof(struct members_within, room) == 4, "the offset of struct members_within.room");
SWB_INTEGER("struct members_within.room", __typeof__(((struct members_within *)0)->room), __INT32_TYPE__);
_Static_assert(offsetof(struct members_within, tag) == 8 + 0, "the offset of struct members_within.tag");
SWB_INTEGER("struct members_within.tag", __typeof__(((struct members_within *)0)->tag), char);
_Static_assert(offsetof(struct members_within, inner) == 8 + 2, "the offset of struct members_within.inner");
SWB_INTEGER("struct members_within.inner", __typeof__(((struct members_within *)0)->inner), __UINT32_TYPE__);
_Static_assert(offsetof(struct members_within, length) == 8 + 6, "the offset of struct members_within.length");
SWB_INTEGER("struct members_within.length", __typeof__(((struct members_within *)0)->length), __INT32_TYPE__);
_Static_assert(offsetof(struct members_within, text) == 8 + 10, "the offset of struct members_within.text");
SWB_SAME("the type of struct members_within.room", __typeof__(((struct members_within *)0)->room), int);
SWB_SAME("the type of members_within_sum", __typeof__(members_within_sum), int(const struct members_within *));
SWB_INTEGER("the result of members_within_sum", int, __INT32_TYPE__);
SWB_ADDRESS("within of members_within_sum", const struct members_within *);

// Where bit-fields are is seen with -O1 and -DSWB_CHECK_BITS.
#if defined SWB_CHECK_BITS && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define SWB_BITS(number, what, type, write, isWrong) \
    extern void swb_bits_##number(void) __attribute__((error("the bits of " what))); \
    void swb_write_##number(void); \
    void swb_write_##number(void) { \
        union { type value; unsigned char bytes[sizeof(type)]; } u; \
        __builtin_memset(&u, 0, sizeof u); \
        u.value.write; \
        if (isWrong) swb_bits_##number(); \
    }
SWB_BITS(0, "struct members_pairs.kind", struct members_pairs, kind--, u.bytes[0] != 15)
SWB_BITS(1, "struct members_pairs.pairs", struct members_pairs, pairs--, u.bytes[0] != 240 || u.bytes[1] != 255 || u.bytes[2] != 0)
SWB_BITS(2, "union members_flags.low", union members_flags, low--, u.bytes[0] != 15)
SWB_BITS(3, "union members_flags.high", union members_flags, high--, u.bytes[0] != 240 || u.bytes[1] != 255 || u.bytes[2] != 0)
SWB_BITS(4, "union members_flags.first", union members_flags, first--, u.bytes[0] != 7)
SWB_BITS(5, "union members_flags.sign", union members_flags, sign--, u.bytes[0] != 1)
SWB_BITS(6, "union members_flags.is_odd", union members_flags, is_odd--, u.bytes[0] != 1)
SWB_BITS(7, "struct members_close.small", struct members_close, small--, u.bytes[1] != 31)
SWB_BITS(8, "struct members_close.wide", struct members_close, wide--, u.bytes[1] != 224 || u.bytes[2] != 255 || u.bytes[3] != 0)
SWB_BITS(9, "struct members_dense.a", struct members_dense, a--, u.bytes[1] != 7)
SWB_BITS(10, "struct members_dense.b", struct members_dense, b--, u.bytes[1] != 248 || u.bytes[2] != 255 || u.bytes[3] != 0)
SWB_BITS(11, "struct members_dense.c", struct members_dense, c = 1, u.bytes[3] != 1)
SWB_BITS(12, "struct members_dense.d", struct members_dense, d--, u.bytes[3] != 254 || u.bytes[4] != 0)
SWB_BITS(13, "struct members_dense.e", struct members_dense, e--, u.bytes[12] != 255 || u.bytes[13] != 255 || u.bytes[14] != 255 || u.bytes[15] != 255 || u.bytes[16] != 7)
SWB_BITS(14, "struct members_parted.first", struct members_parted, first = 1, u.bytes[0] != 1)
SWB_BITS(15, "struct members_parted.second", struct members_parted, second--, u.bytes[2] != 255 || u.bytes[3] != 127)
SWB_BITS(16, "struct members_shifted.third", struct members_shifted, third--, u.bytes[5] != 7)
SWB_BITS(17, "struct members_odd.bits", struct members_odd, bits--, u.bytes[6] != 255 || u.bytes[7] != 1)
SWB_BITS(18, "struct members_odd.more", struct members_odd, more--, u.bytes[8] != 255 || u.bytes[9] != 1)
SWB_BITS(19, "struct members_within.kind", struct members_within, kind--, u.bytes[9] != 31)
#endif
