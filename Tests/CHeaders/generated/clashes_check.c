// Made by swift-bind from clashes.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <clashes.h>
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

SWB_VALUE("the value of swb_text", swb_text, 3);
SWB_VALUE("the value of clashes_head", clashes_head, 8);
#undef c
#undef x
#undef clashes_made
#undef value
#undef a1
#undef foo
#undef bits
#undef low
#undef high
#undef z
#undef y
#undef clashes_bits
#undef self
#undef init
#undef Self
#undef clashes_is_self
#undef clashes_sent
#undef $a
#undef b$
#undef clashes$sum
#undef clashes_many
struct swb_result_ { char swb_c; __INT32_TYPE__ swb_x; } __attribute__((packed));
struct swb_Foo { __INT32_TYPE__ swb_foo; __INT32_TYPE__ swb_bits; };
struct swb_Foo_ { __INT32_TYPE__ swb_x; };
struct swb_bits_ { __UINT32_TYPE__ swb_bits; };
struct swb_Size { __INT32_TYPE__ swb_z; };
struct swb_Size_ { __INT32_TYPE__ swb_y; };
struct swb_ClashesSelf { __UINT32_TYPE__ swb_bits; __INT32_TYPE__ swb_self; };
struct swb___ { __INT32_TYPE__ swb__a; __INT32_TYPE__ swb_b_; };
struct swb_Ended { __UINT32_TYPE__ swb_bits; };
_Static_assert(sizeof(result) == sizeof(struct swb_result_), "the size of struct result");
_Static_assert(__alignof__(result) == __alignof__(struct swb_result_), "the alignment of struct result");
_Static_assert(offsetof(result, c) == offsetof(struct swb_result_, swb_c), "the offset of struct result.c");
SWB_INTEGER("struct result.c", __typeof__(((result *)0)->c), char);
_Static_assert(offsetof(result, x) == offsetof(struct swb_result_, swb_x), "the offset of struct result.x");
SWB_INTEGER("struct result.x", __typeof__(((result *)0)->x), __INT32_TYPE__);
SWB_SAME("the type of struct result.c", __typeof__(((result *)0)->c), char);
SWB_SAME("the type of struct result.x", __typeof__(((result *)0)->x), int);
SWB_SAME("the type of clashes_made", __typeof__(clashes_made), result(int, result));
SWB_INTEGER("x of clashes_made", int, __INT32_TYPE__);
SWB_SAME("the type of value", __typeof__(value), result(int));
SWB_INTEGER("x of value", int, __INT32_TYPE__);
SWB_SAME("the type of a1", __typeof__(a1), int(a0, a0));
SWB_INTEGER("the result of a1", int, __INT32_TYPE__);
SWB_INTEGER("first of a1", a0, __INT32_TYPE__);
SWB_INTEGER("second of a1", a0, __INT32_TYPE__);
_Static_assert(sizeof(struct foo) == sizeof(struct swb_Foo), "the size of struct foo");
_Static_assert(__alignof__(struct foo) == __alignof__(struct swb_Foo), "the alignment of struct foo");
_Static_assert(offsetof(struct foo, foo) == offsetof(struct swb_Foo, swb_foo), "the offset of struct foo.foo");
SWB_INTEGER("struct foo.foo", __typeof__(((struct foo *)0)->foo), __INT32_TYPE__);
_Static_assert(offsetof(struct foo, bits) == offsetof(struct swb_Foo, swb_bits), "the offset of struct foo.bits");
SWB_INTEGER("struct foo.bits", __typeof__(((struct foo *)0)->bits), __INT32_TYPE__);
SWB_SAME("the type of struct foo.foo", __typeof__(((struct foo *)0)->foo), int);
SWB_SAME("the type of struct foo.bits", __typeof__(((struct foo *)0)->bits), int);
_Static_assert(sizeof(struct Foo) == sizeof(struct swb_Foo_), "the size of struct Foo");
_Static_assert(__alignof__(struct Foo) == __alignof__(struct swb_Foo_), "the alignment of struct Foo");
_Static_assert(offsetof(struct Foo, x) == offsetof(struct swb_Foo_, swb_x), "the offset of struct Foo.x");
SWB_INTEGER("struct Foo.x", __typeof__(((struct Foo *)0)->x), __INT32_TYPE__);
SWB_SAME("the type of struct Foo.x", __typeof__(((struct Foo *)0)->x), int);
_Static_assert(sizeof(struct bits) == sizeof(struct swb_bits_), "the size of struct bits");
_Static_assert(__alignof__(struct bits) == __alignof__(struct swb_bits_), "the alignment of struct bits");
_Static_assert(sizeof(struct size) == sizeof(struct swb_Size), "the size of struct size");
_Static_assert(__alignof__(struct size) == __alignof__(struct swb_Size), "the alignment of struct size");
_Static_assert(offsetof(struct size, z) == offsetof(struct swb_Size, swb_z), "the offset of struct size.z");
SWB_INTEGER("struct size.z", __typeof__(((struct size *)0)->z), __INT32_TYPE__);
SWB_SAME("the type of struct size.z", __typeof__(((struct size *)0)->z), int);
_Static_assert(sizeof(struct Size) == sizeof(struct swb_Size_), "the size of struct Size");
_Static_assert(__alignof__(struct Size) == __alignof__(struct swb_Size_), "the alignment of struct Size");
_Static_assert(offsetof(struct Size, y) == offsetof(struct swb_Size_, swb_y), "the offset of struct Size.y");
SWB_INTEGER("struct Size.y", __typeof__(((struct Size *)0)->y), __INT32_TYPE__);
SWB_SAME("the type of struct Size.y", __typeof__(((struct Size *)0)->y), int);
SWB_SAME("the type of clashes_bits", __typeof__(clashes_bits), int(struct bits, struct foo, struct size));
SWB_INTEGER("the result of clashes_bits", int, __INT32_TYPE__);
_Static_assert(sizeof(struct bits) == sizeof(struct swb_bits_), "the size of value of clashes_bits");
_Static_assert(sizeof(struct foo) == sizeof(struct swb_Foo), "the size of foo of clashes_bits");
_Static_assert(sizeof(struct size) == sizeof(struct swb_Size), "the size of size of clashes_bits");
_Static_assert(CLASHES_WORD_self == 0u, "the value of CLASHES_WORD_self");
_Static_assert(CLASHES_WORD_init == 1u, "the value of CLASHES_WORD_init");
_Static_assert(CLASHES_WORD_Type == 2u, "the value of CLASHES_WORD_Type");
SWB_INTEGER("the kind of enum clashes_word", enum clashes_word, __UINT32_TYPE__);
_Static_assert(sizeof(struct clashes_self) == sizeof(struct swb_ClashesSelf), "the size of struct clashes_self");
_Static_assert(__alignof__(struct clashes_self) == __alignof__(struct swb_ClashesSelf), "the alignment of struct clashes_self");
_Static_assert(offsetof(struct clashes_self, Self) == offsetof(struct swb_ClashesSelf, swb_self), "the offset of struct clashes_self.Self");
SWB_INTEGER("struct clashes_self.Self", __typeof__(((struct clashes_self *)0)->Self), __INT32_TYPE__);
SWB_SAME("the type of struct clashes_self.Self", __typeof__(((struct clashes_self *)0)->Self), int);
SWB_SAME("the type of clashes_is_self", __typeof__(clashes_is_self), int(enum clashes_word, const struct clashes_self *));
SWB_INTEGER("the result of clashes_is_self", int, __INT32_TYPE__);
SWB_INTEGER("kind of clashes_is_self", enum clashes_word, __UINT32_TYPE__);
SWB_ADDRESS("own of clashes_is_self", const struct clashes_self *);
_Static_assert(CLASHES_SENT == 0u, "the value of CLASHES_SENT");
SWB_INTEGER("the kind of enum Sendable", enum Sendable, __UINT32_TYPE__);
SWB_SAME("the type of clashes_sent", __typeof__(clashes_sent), int(enum Sendable, Copyable));
SWB_INTEGER("the result of clashes_sent", int, __INT32_TYPE__);
SWB_INTEGER("sent of clashes_sent", enum Sendable, __UINT32_TYPE__);
SWB_INTEGER("copy of clashes_sent", Copyable, __UINT32_TYPE__);
_Static_assert(sizeof(struct clashes_$) == sizeof(struct swb___), "the size of struct clashes_$");
_Static_assert(__alignof__(struct clashes_$) == __alignof__(struct swb___), "the alignment of struct clashes_$");
_Static_assert(offsetof(struct clashes_$, $a) == offsetof(struct swb___, swb__a), "the offset of struct clashes_$.$a");
SWB_INTEGER("struct clashes_$.$a", __typeof__(((struct clashes_$ *)0)->$a), __INT32_TYPE__);
_Static_assert(offsetof(struct clashes_$, b$) == offsetof(struct swb___, swb_b_), "the offset of struct clashes_$.b$");
SWB_INTEGER("struct clashes_$.b$", __typeof__(((struct clashes_$ *)0)->b$), __INT32_TYPE__);
SWB_SAME("the type of struct clashes_$.$a", __typeof__(((struct clashes_$ *)0)->$a), int);
SWB_SAME("the type of struct clashes_$.b$", __typeof__(((struct clashes_$ *)0)->b$), int);
SWB_SAME("the type of clashes$sum", __typeof__(clashes$sum), int(const struct clashes_$ *));
SWB_INTEGER("the result of clashes$sum", int, __INT32_TYPE__);
SWB_ADDRESS("$pair of clashes$sum", const struct clashes_$ *);
SWB_SAME("the type of clashes_many", __typeof__(clashes_many), int(const enum clashes_coming *, int));
SWB_INTEGER("the result of clashes_many", int, __INT32_TYPE__);
SWB_ADDRESS("kinds of clashes_many", const enum clashes_coming *);
SWB_INTEGER("count of clashes_many", int, __INT32_TYPE__);

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
SWB_BITS(0, "struct bits.low", struct bits, low--, u.bytes[0] != 15)
SWB_BITS(1, "struct bits.high", struct bits, high--, u.bytes[0] != 240 || u.bytes[1] != 255 || u.bytes[2] != 0)
SWB_BITS(2, "struct clashes_self.self", struct clashes_self, self--, u.bytes[0] != 7)
SWB_BITS(3, "struct clashes_self.init", struct clashes_self, init--, u.bytes[0] != 248 || u.bytes[1] != 0)
#endif
