// Made by swift-bind from members.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <members.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)

_Static_assert(sizeof(struct members_text) == 1, "the size of struct members_text");
_Static_assert(_Alignof(struct members_text) == 1, "the alignment of struct members_text");
_Static_assert(offsetof(struct members_text, length_) == 0, "the offset of struct members_text.length_");
SWB_SAME("the type of struct members_text.length_", __typeof__(((struct members_text *)0)->length_), uint8_t);
_Static_assert(offsetof(struct members_text, letters) == 1, "the offset of struct members_text.letters");
SWB_SAME("the type of struct members_text.letters[0]", __typeof__(((struct members_text *)0)->letters[0]), uint8_t);
SWB_SAME("the type of members_letters", __typeof__(members_letters), int(const struct members_text *));
_Static_assert(sizeof(struct members_pairs) == 16, "the size of struct members_pairs");
_Static_assert(_Alignof(struct members_pairs) == 8, "the alignment of struct members_pairs");
_Static_assert(offsetof(struct members_pairs, values) == 8, "the offset of struct members_pairs.values");
SWB_SAME("the type of struct members_pairs.values[0]", __typeof__(((struct members_pairs *)0)->values[0]), uint16_t[2]);
_Static_assert(sizeof(union members_flags) == 4, "the size of union members_flags");
_Static_assert(_Alignof(union members_flags) == 4, "the alignment of union members_flags");
_Static_assert(offsetof(union members_flags, all) == 0, "the offset of union members_flags.all");
SWB_SAME("the type of union members_flags.all", __typeof__(((union members_flags *)0)->all), unsigned int);
SWB_SAME("the type of members_flip", __typeof__(members_flip), union members_flags(union members_flags));
SWB_SAME("the type of members_first", __typeof__(members_first), int(const union members_flags *));
_Static_assert(sizeof(struct members_close) == 4, "the size of struct members_close");
_Static_assert(_Alignof(struct members_close) == 4, "the alignment of struct members_close");
_Static_assert(offsetof(struct members_close, kind) == 0, "the offset of struct members_close.kind");
SWB_SAME("the type of struct members_close.kind", __typeof__(((struct members_close *)0)->kind), char);
_Static_assert(offsetof(struct members_close, last) == 3, "the offset of struct members_close.last");
SWB_SAME("the type of struct members_close.last", __typeof__(((struct members_close *)0)->last), char);
SWB_SAME("the type of members_close_sum", __typeof__(members_close_sum), int(const struct members_close *));
_Static_assert(sizeof(struct members_dense) == 18, "the size of struct members_dense");
_Static_assert(_Alignof(struct members_dense) == 1, "the alignment of struct members_dense");
_Static_assert(offsetof(struct members_dense, kind) == 0, "the offset of struct members_dense.kind");
SWB_SAME("the type of struct members_dense.kind", __typeof__(((struct members_dense *)0)->kind), char);
_Static_assert(offsetof(struct members_dense, value) == 4, "the offset of struct members_dense.value");
SWB_SAME("the type of struct members_dense.value", __typeof__(((struct members_dense *)0)->value), long);
_Static_assert(offsetof(struct members_dense, end) == 17, "the offset of struct members_dense.end");
SWB_SAME("the type of struct members_dense.end", __typeof__(((struct members_dense *)0)->end), char);
SWB_SAME("the type of members_dense_sum", __typeof__(members_dense_sum), long(const struct members_dense *));
_Static_assert(sizeof(struct members_parted) == 4, "the size of struct members_parted");
_Static_assert(_Alignof(struct members_parted) == 2, "the alignment of struct members_parted");
SWB_SAME("the type of members_parted_second", __typeof__(members_parted_second), int(const struct members_parted *));
_Static_assert(sizeof(struct members_shifted) == 8, "the size of struct members_shifted");
_Static_assert(_Alignof(struct members_shifted) == 4, "the alignment of struct members_shifted");
_Static_assert(offsetof(struct members_shifted, tag) == 0, "the offset of struct members_shifted.tag");
SWB_SAME("the type of struct members_shifted.tag", __typeof__(((struct members_shifted *)0)->tag), char);
_Static_assert(offsetof(struct members_shifted, value) == 1, "the offset of struct members_shifted.value");
SWB_SAME("the type of struct members_shifted.value", __typeof__(((struct members_shifted *)0)->value), int);
SWB_SAME("the type of members_shifted_value", __typeof__(members_shifted_value), int(struct members_shifted *));
_Static_assert(sizeof(struct members_odd) == 12, "the size of struct members_odd");
_Static_assert(_Alignof(struct members_odd) == 2, "the alignment of struct members_odd");
_Static_assert(offsetof(struct members_odd, kind) == 0, "the offset of struct members_odd.kind");
SWB_SAME("the type of struct members_odd.kind", __typeof__(((struct members_odd *)0)->kind), short);
SWB_SAME("the type of members_odd_sum", __typeof__(members_odd_sum), int(const struct members_odd *));

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
#endif
