// Made by swift-bind. The stubs of bench, for Static.
#include "bench.stubs.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

// What a C compiler has made for a description: the functions and variables of a library, by name. Files of stubs
// begin with a copy of this text, so that they need nothing else.
#ifndef SWB_STUB_TABLE_H
#define SWB_STUB_TABLE_H

#include <stdint.h>

#define SWB_STUBS_MAGIC 0x73776273
#define SWB_STUBS_VERSION 3

// A type as calls see it: what it is in the upper four bits, and its size.
enum { SWB_VOID, SWB_INTEGER, SWB_POINTER, SWB_FLOATING, SWB_COMPLEX, SWB_RECORD };
#define SWB_SHAPE(kind, type) ((uint32_t)(kind) << 28 | (uint32_t)sizeof(type))

struct swb_stub {
    const char *name;
    // A hash of the description that it was made of; 0 if it was made of a header, as all others.
    uint64_t description;
    // The shapes of the result and the parameters.
    const uint32_t *shape;
    uint32_t parameter_count;
    // How many stand before `...`; -1 if there is none.
    int32_t fixed_count;
    // A function that is called as it is declared. NULL if the library does not have it.
    void (*address)(void);
    // Calls it with arguments in memory, and returns errno.
    int (*call)(void *result, void *const *arguments);
};

struct swb_stub_variable {
    const char *name;
    uint32_t size;
    // Of a variable of each thread, that of the thread that asks. NULL if the library does not have it.
    void *(*address)(void);
};

struct swb_stub_field {
    const char *name;
    // The size is 0 for an array without an end.
    uint64_t offset, size;
};

// A structure or union as the compiler lays it out.
struct swb_stub_record {
    const char *name;
    uint64_t size;
    uint32_t alignment, field_count;
    const struct swb_stub_field *fields;
};

struct swb_stubs {
    uint32_t magic, version;
    const char *name;
    // A hash of the description that was generated with them; 0 if each function has one of its own.
    uint64_t description;
    // The functions are sorted by name. Several may have the same name and different shapes, or sizes.
    uint32_t function_count, variable_count, record_count;
    const struct swb_stub *functions;
    const struct swb_stub_variable *variables;
    const struct swb_stub_record *records;
};

#endif

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wtautological-compare"
#pragma GCC diagnostic error "-Wimplicit-function-declaration"
#pragma GCC diagnostic error "-Wincompatible-pointer-types"
#pragma GCC diagnostic error "-Wint-conversion"
#ifdef __clang__
#pragma clang diagnostic error "-Wincompatible-pointer-types-discards-qualifiers"
#if __has_warning("-Wdefault-const-init-field-unsafe")
#pragma clang diagnostic ignored "-Wdefault-const-init-field-unsafe"
#endif
#else
#pragma GCC diagnostic error "-Wdiscarded-qualifiers"
#endif

#define SWB_IS(what, ...) __builtin_types_compatible_p(__typeof__(what), __VA_ARGS__)
#define SWB_DESCRIBED(what, fits, ...) \
    do { \
        __typeof__(__VA_ARGS__) swb_described = __builtin_choose_expr(fits, (__typeof__(__VA_ARGS__))0, what); \
        (void)swb_described; \
    } while (0)

#define SWB_DRIFT(place, described, fits, ...) \
    _Static_assert(fits || !SWB_AT(__VA_ARGS__), place "`" #__VA_ARGS__ "` in the headers, " described);
#define SWB_NUMBERS(place, described, fits) \
    SWB_DRIFT(place, described, fits, char) \
    SWB_DRIFT(place, described, fits, signed char) \
    SWB_DRIFT(place, described, fits, unsigned char) \
    SWB_DRIFT(place, described, fits, short) \
    SWB_DRIFT(place, described, fits, unsigned short) \
    SWB_DRIFT(place, described, fits, int) \
    SWB_DRIFT(place, described, fits, unsigned int) \
    SWB_DRIFT(place, described, fits, long) \
    SWB_DRIFT(place, described, fits, unsigned long) \
    SWB_DRIFT(place, described, fits, long long) \
    SWB_DRIFT(place, described, fits, unsigned long long) \
    SWB_DRIFT(place, described, fits, _Bool) \
    SWB_DRIFT(place, described, fits, float) \
    SWB_DRIFT(place, described, fits, double) \
    SWB_DRIFT(place, described, fits, long double)
#define SWB_POINTERS(place, described, fits) \
    SWB_DRIFT(place, described, fits, char *) \
    SWB_DRIFT(place, described, fits, const char *) \
    SWB_DRIFT(place, described, fits, signed char *) \
    SWB_DRIFT(place, described, fits, const signed char *) \
    SWB_DRIFT(place, described, fits, unsigned char *) \
    SWB_DRIFT(place, described, fits, const unsigned char *) \
    SWB_DRIFT(place, described, fits, short *) \
    SWB_DRIFT(place, described, fits, const short *) \
    SWB_DRIFT(place, described, fits, unsigned short *) \
    SWB_DRIFT(place, described, fits, const unsigned short *) \
    SWB_DRIFT(place, described, fits, int *) \
    SWB_DRIFT(place, described, fits, const int *) \
    SWB_DRIFT(place, described, fits, unsigned int *) \
    SWB_DRIFT(place, described, fits, const unsigned int *) \
    SWB_DRIFT(place, described, fits, long *) \
    SWB_DRIFT(place, described, fits, const long *) \
    SWB_DRIFT(place, described, fits, unsigned long *) \
    SWB_DRIFT(place, described, fits, const unsigned long *) \
    SWB_DRIFT(place, described, fits, long long *) \
    SWB_DRIFT(place, described, fits, const long long *) \
    SWB_DRIFT(place, described, fits, unsigned long long *) \
    SWB_DRIFT(place, described, fits, const unsigned long long *) \
    SWB_DRIFT(place, described, fits, float *) \
    SWB_DRIFT(place, described, fits, const float *) \
    SWB_DRIFT(place, described, fits, double *) \
    SWB_DRIFT(place, described, fits, const double *) \
    SWB_DRIFT(place, described, fits, void *) \
    SWB_DRIFT(place, described, fits, const void *)

// bench_blocks
#undef bench_blocks
#ifndef bench_blocks
typedef __typeof__(&bench_blocks) swb_type_0;
enum { swb_fits_0 = SWB_IS(swb_type_0, __typeof__(int64_t(bench_block, bench_block, bench_block)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(int64_t(swb_t, bench_block, bench_block)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_blocks` is ", "and `bench_block` in the description", swb_fits_0)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(int64_t(bench_block, swb_t, bench_block)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_blocks` is ", "and `bench_block` in the description", swb_fits_0)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(int64_t(bench_block, bench_block, swb_t)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_blocks` is ", "and `bench_block` in the description", swb_fits_0)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(swb_t(bench_block, bench_block, bench_block)) *))
SWB_NUMBERS("the result of `bench_blocks` is ", "and `int64_t` in the description", swb_fits_0)
SWB_DRIFT("the result of `bench_blocks` is ", "and `int64_t` in the description", swb_fits_0, void)
#undef SWB_AT
_Static_assert(swb_fits_0 || !(SWB_IS(swb_type_0, __typeof__(int64_t(bench_block, bench_block)) *)), "`bench_blocks` has 2 parameters in the headers, and 3 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(int64_t(bench_block, bench_block, bench_block, swb_t)) *))
SWB_NUMBERS("parameter 4 of `bench_blocks` is ", "and is not in the description", swb_fits_0)
SWB_POINTERS("parameter 4 of `bench_blocks` is ", "and is not in the description", swb_fits_0)
#undef SWB_AT
#endif
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
#ifndef bench_blocks
    SWB_DESCRIBED(&bench_blocks, swb_fits_0, __typeof__(int64_t(bench_block, bench_block, bench_block)) *);
#endif
    bench_block swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    bench_block swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    bench_block swb_a2;
    memcpy(&swb_a2, swb_arguments[2], sizeof swb_a2);
    errno = 0;
    *(int64_t *)swb_result = bench_blocks(swb_a0, swb_a1, swb_a2);
    return errno;
}
#ifdef bench_blocks
static int64_t swb_plain_0(bench_block swb_a0, bench_block swb_a1, bench_block swb_a2) {
    return bench_blocks(swb_a0, swb_a1, swb_a2);
}
#else
#define swb_plain_0 bench_blocks
#endif
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_RECORD, bench_block), SWB_SHAPE(SWB_RECORD, bench_block), SWB_SHAPE(SWB_RECORD, bench_block)};

// bench_bytes
#undef bench_bytes
#ifndef bench_bytes
typedef __typeof__(&bench_bytes) swb_type_1;
enum { swb_fits_1 = SWB_IS(swb_type_1, __typeof__(int(const uint8_t *, size_t)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_1, __typeof__(int(swb_t, size_t)) *))
SWB_POINTERS("parameter 1, `bytes`, of `bench_bytes` is ", "and `const uint8_t *` in the description", swb_fits_1)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_1, __typeof__(int(const uint8_t *, swb_t)) *))
SWB_NUMBERS("parameter 2, `count`, of `bench_bytes` is ", "and `size_t` in the description", swb_fits_1)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_1, __typeof__(swb_t(const uint8_t *, size_t)) *))
SWB_NUMBERS("the result of `bench_bytes` is ", "and `int` in the description", swb_fits_1)
SWB_DRIFT("the result of `bench_bytes` is ", "and `int` in the description", swb_fits_1, void)
#undef SWB_AT
_Static_assert(swb_fits_1 || !(SWB_IS(swb_type_1, __typeof__(int(const uint8_t *)) *)), "`bench_bytes` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_1, __typeof__(int(const uint8_t *, size_t, swb_t)) *))
SWB_NUMBERS("parameter 3 of `bench_bytes` is ", "and is not in the description", swb_fits_1)
SWB_POINTERS("parameter 3 of `bench_bytes` is ", "and is not in the description", swb_fits_1)
#undef SWB_AT
#endif
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
#ifndef bench_bytes
    SWB_DESCRIBED(&bench_bytes, swb_fits_1, __typeof__(int(const uint8_t *, size_t)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_bytes(*(void **)swb_arguments[0], *(size_t *)swb_arguments[1]);
    return errno;
}
#ifdef bench_bytes
static int swb_plain_1(void *swb_a0, size_t swb_a1) {
    return bench_bytes(swb_a0, swb_a1);
}
#else
#define swb_plain_1 bench_bytes
#endif
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, size_t)};

// bench_double3
#undef bench_double3
#ifndef bench_double3
typedef __typeof__(&bench_double3) swb_type_2;
enum { swb_fits_2 = SWB_IS(swb_type_2, __typeof__(double(double, double, double)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(double(swb_t, double, double)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_double3` is ", "and `double` in the description", swb_fits_2)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(double(double, swb_t, double)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_double3` is ", "and `double` in the description", swb_fits_2)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(double(double, double, swb_t)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_double3` is ", "and `double` in the description", swb_fits_2)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(swb_t(double, double, double)) *))
SWB_NUMBERS("the result of `bench_double3` is ", "and `double` in the description", swb_fits_2)
SWB_DRIFT("the result of `bench_double3` is ", "and `double` in the description", swb_fits_2, void)
#undef SWB_AT
_Static_assert(swb_fits_2 || !(SWB_IS(swb_type_2, __typeof__(double(double, double)) *)), "`bench_double3` has 2 parameters in the headers, and 3 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(double(double, double, double, swb_t)) *))
SWB_NUMBERS("parameter 4 of `bench_double3` is ", "and is not in the description", swb_fits_2)
SWB_POINTERS("parameter 4 of `bench_double3` is ", "and is not in the description", swb_fits_2)
#undef SWB_AT
#endif
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
#ifndef bench_double3
    SWB_DESCRIBED(&bench_double3, swb_fits_2, __typeof__(double(double, double, double)) *);
#endif
    errno = 0;
    *(double *)swb_result = bench_double3(*(double *)swb_arguments[0], *(double *)swb_arguments[1], *(double *)swb_arguments[2]);
    return errno;
}
#ifdef bench_double3
static double swb_plain_2(double swb_a0, double swb_a1, double swb_a2) {
    return bench_double3(swb_a0, swb_a1, swb_a2);
}
#else
#define swb_plain_2 bench_double3
#endif
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double)};

// bench_fail
#undef bench_fail
#ifndef bench_fail
typedef __typeof__(&bench_fail) swb_type_3;
enum { swb_fits_3 = SWB_IS(swb_type_3, __typeof__(int(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_3, __typeof__(int(swb_t)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_fail` is ", "and `int` in the description", swb_fits_3)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_3, __typeof__(swb_t(int)) *))
SWB_NUMBERS("the result of `bench_fail` is ", "and `int` in the description", swb_fits_3)
SWB_DRIFT("the result of `bench_fail` is ", "and `int` in the description", swb_fits_3, void)
#undef SWB_AT
_Static_assert(swb_fits_3 || !(SWB_IS(swb_type_3, __typeof__(int(void)) *)), "`bench_fail` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_3, __typeof__(int(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `bench_fail` is ", "and is not in the description", swb_fits_3)
SWB_POINTERS("parameter 2 of `bench_fail` is ", "and is not in the description", swb_fits_3)
#undef SWB_AT
#endif
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
#ifndef bench_fail
    SWB_DESCRIBED(&bench_fail, swb_fits_3, __typeof__(int(int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_fail(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef bench_fail
static int swb_plain_3(int swb_a0) {
    return bench_fail(swb_a0);
}
#else
#define swb_plain_3 bench_fail
#endif
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_grow
#undef bench_grow
#ifndef bench_grow
typedef __typeof__(&bench_grow) swb_type_4;
enum { swb_fits_4 = SWB_IS(swb_type_4, __typeof__(bench_entry(bench_entry, int64_t)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(bench_entry(swb_t, int64_t)) *))
SWB_NUMBERS("parameter 1, `entry`, of `bench_grow` is ", "and `bench_entry` in the description", swb_fits_4)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(bench_entry(bench_entry, swb_t)) *))
SWB_NUMBERS("parameter 2, `by`, of `bench_grow` is ", "and `int64_t` in the description", swb_fits_4)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(swb_t(bench_entry, int64_t)) *))
SWB_NUMBERS("the result of `bench_grow` is ", "and `bench_entry` in the description", swb_fits_4)
SWB_DRIFT("the result of `bench_grow` is ", "and `bench_entry` in the description", swb_fits_4, void)
#undef SWB_AT
_Static_assert(swb_fits_4 || !(SWB_IS(swb_type_4, __typeof__(bench_entry(bench_entry)) *)), "`bench_grow` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(bench_entry(bench_entry, int64_t, swb_t)) *))
SWB_NUMBERS("parameter 3 of `bench_grow` is ", "and is not in the description", swb_fits_4)
SWB_POINTERS("parameter 3 of `bench_grow` is ", "and is not in the description", swb_fits_4)
#undef SWB_AT
#endif
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
#ifndef bench_grow
    SWB_DESCRIBED(&bench_grow, swb_fits_4, __typeof__(bench_entry(bench_entry, int64_t)) *);
#endif
    bench_entry swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    bench_entry swb_value = bench_grow(swb_a0, *(int64_t *)swb_arguments[1]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
#ifdef bench_grow
static bench_entry swb_plain_4(bench_entry swb_a0, int64_t swb_a1) {
    return bench_grow(swb_a0, swb_a1);
}
#else
#define swb_plain_4 bench_grow
#endif
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_RECORD, bench_entry), SWB_SHAPE(SWB_RECORD, bench_entry), SWB_SHAPE(SWB_INTEGER, int64_t)};

// bench_int0
#undef bench_int0
#ifndef bench_int0
typedef __typeof__(&bench_int0) swb_type_5;
enum { swb_fits_5 = SWB_IS(swb_type_5, __typeof__(int(void)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_5, __typeof__(swb_t(void)) *))
SWB_NUMBERS("the result of `bench_int0` is ", "and `int` in the description", swb_fits_5)
SWB_DRIFT("the result of `bench_int0` is ", "and `int` in the description", swb_fits_5, void)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_5, __typeof__(int(swb_t)) *))
SWB_NUMBERS("parameter 1 of `bench_int0` is ", "and is not in the description", swb_fits_5)
SWB_POINTERS("parameter 1 of `bench_int0` is ", "and is not in the description", swb_fits_5)
#undef SWB_AT
#endif
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int0
    SWB_DESCRIBED(&bench_int0, swb_fits_5, __typeof__(int(void)) *);
#endif
    (void)swb_arguments;
    errno = 0;
    *(int *)swb_result = bench_int0();
    return errno;
}
#ifdef bench_int0
static int swb_plain_5(void) {
    return bench_int0();
}
#else
#define swb_plain_5 bench_int0
#endif
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_INTEGER, int)};

// bench_int1
#undef bench_int1
#ifndef bench_int1
typedef __typeof__(&bench_int1) swb_type_6;
enum { swb_fits_6 = SWB_IS(swb_type_6, __typeof__(int(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_6, __typeof__(int(swb_t)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int1` is ", "and `int` in the description", swb_fits_6)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_6, __typeof__(swb_t(int)) *))
SWB_NUMBERS("the result of `bench_int1` is ", "and `int` in the description", swb_fits_6)
SWB_DRIFT("the result of `bench_int1` is ", "and `int` in the description", swb_fits_6, void)
#undef SWB_AT
_Static_assert(swb_fits_6 || !(SWB_IS(swb_type_6, __typeof__(int(void)) *)), "`bench_int1` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_6, __typeof__(int(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `bench_int1` is ", "and is not in the description", swb_fits_6)
SWB_POINTERS("parameter 2 of `bench_int1` is ", "and is not in the description", swb_fits_6)
#undef SWB_AT
#endif
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int1
    SWB_DESCRIBED(&bench_int1, swb_fits_6, __typeof__(int(int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int1(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef bench_int1
static int swb_plain_6(int swb_a0) {
    return bench_int1(swb_a0);
}
#else
#define swb_plain_6 bench_int1
#endif
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int10
#undef bench_int10
#ifndef bench_int10
typedef __typeof__(&bench_int10) swb_type_7;
enum { swb_fits_7 = SWB_IS(swb_type_7, __typeof__(int(int, int, int, int, int, int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(swb_t, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int10` is ", "and `int` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(int, swb_t, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int10` is ", "and `int` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(int, int, swb_t, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int10` is ", "and `int` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(int, int, int, swb_t, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int10` is ", "and `int` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(int, int, int, int, swb_t, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int10` is ", "and `int` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(int, int, int, int, int, swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_int10` is ", "and `int` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(int, int, int, int, int, int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 7, `g`, of `bench_int10` is ", "and `int` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(int, int, int, int, int, int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 8, `h`, of `bench_int10` is ", "and `int` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(int, int, int, int, int, int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 9, `i`, of `bench_int10` is ", "and `int` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 10, `j`, of `bench_int10` is ", "and `int` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(swb_t(int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int10` is ", "and `int` in the description", swb_fits_7)
SWB_DRIFT("the result of `bench_int10` is ", "and `int` in the description", swb_fits_7, void)
#undef SWB_AT
_Static_assert(swb_fits_7 || !(SWB_IS(swb_type_7, __typeof__(int(int, int, int, int, int, int, int, int, int)) *)), "`bench_int10` has 9 parameters in the headers, and 10 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(int(int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 11 of `bench_int10` is ", "and is not in the description", swb_fits_7)
SWB_POINTERS("parameter 11 of `bench_int10` is ", "and is not in the description", swb_fits_7)
#undef SWB_AT
#endif
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int10
    SWB_DESCRIBED(&bench_int10, swb_fits_7, __typeof__(int(int, int, int, int, int, int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int10(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4], *(int *)swb_arguments[5], *(int *)swb_arguments[6], *(int *)swb_arguments[7], *(int *)swb_arguments[8], *(int *)swb_arguments[9]);
    return errno;
}
#ifdef bench_int10
static int swb_plain_7(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4, int swb_a5, int swb_a6, int swb_a7, int swb_a8, int swb_a9) {
    return bench_int10(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6, swb_a7, swb_a8, swb_a9);
}
#else
#define swb_plain_7 bench_int10
#endif
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int11
#undef bench_int11
#ifndef bench_int11
typedef __typeof__(&bench_int11) swb_type_8;
enum { swb_fits_8 = SWB_IS(swb_type_8, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(swb_t, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, swb_t, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, int, swb_t, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, int, int, swb_t, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, int, int, int, swb_t, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, int, int, int, int, swb_t, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, int, int, int, int, int, swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 7, `g`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, int, int, int, int, int, int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 8, `h`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, int, int, int, int, int, int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 9, `i`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, int, int, int, int, int, int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 10, `j`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 11, `k`, of `bench_int11` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(swb_t(int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int11` is ", "and `int` in the description", swb_fits_8)
SWB_DRIFT("the result of `bench_int11` is ", "and `int` in the description", swb_fits_8, void)
#undef SWB_AT
_Static_assert(swb_fits_8 || !(SWB_IS(swb_type_8, __typeof__(int(int, int, int, int, int, int, int, int, int, int)) *)), "`bench_int11` has 10 parameters in the headers, and 11 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 12 of `bench_int11` is ", "and is not in the description", swb_fits_8)
SWB_POINTERS("parameter 12 of `bench_int11` is ", "and is not in the description", swb_fits_8)
#undef SWB_AT
#endif
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int11
    SWB_DESCRIBED(&bench_int11, swb_fits_8, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int11(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4], *(int *)swb_arguments[5], *(int *)swb_arguments[6], *(int *)swb_arguments[7], *(int *)swb_arguments[8], *(int *)swb_arguments[9], *(int *)swb_arguments[10]);
    return errno;
}
#ifdef bench_int11
static int swb_plain_8(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4, int swb_a5, int swb_a6, int swb_a7, int swb_a8, int swb_a9, int swb_a10) {
    return bench_int11(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6, swb_a7, swb_a8, swb_a9, swb_a10);
}
#else
#define swb_plain_8 bench_int11
#endif
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int12
#undef bench_int12
#ifndef bench_int12
typedef __typeof__(&bench_int12) swb_type_9;
enum { swb_fits_9 = SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(swb_t, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, swb_t, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, swb_t, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, int, swb_t, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, swb_t, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, int, swb_t, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, int, int, swb_t, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 7, `g`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, int, int, int, swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 8, `h`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, int, int, int, int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 9, `i`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, int, int, int, int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 10, `j`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, int, int, int, int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 11, `k`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 12, `l`, of `bench_int12` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(swb_t(int, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int12` is ", "and `int` in the description", swb_fits_9)
SWB_DRIFT("the result of `bench_int12` is ", "and `int` in the description", swb_fits_9, void)
#undef SWB_AT
_Static_assert(swb_fits_9 || !(SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int)) *)), "`bench_int12` has 11 parameters in the headers, and 12 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 13 of `bench_int12` is ", "and is not in the description", swb_fits_9)
SWB_POINTERS("parameter 13 of `bench_int12` is ", "and is not in the description", swb_fits_9)
#undef SWB_AT
#endif
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int12
    SWB_DESCRIBED(&bench_int12, swb_fits_9, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int12(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4], *(int *)swb_arguments[5], *(int *)swb_arguments[6], *(int *)swb_arguments[7], *(int *)swb_arguments[8], *(int *)swb_arguments[9], *(int *)swb_arguments[10], *(int *)swb_arguments[11]);
    return errno;
}
#ifdef bench_int12
static int swb_plain_9(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4, int swb_a5, int swb_a6, int swb_a7, int swb_a8, int swb_a9, int swb_a10, int swb_a11) {
    return bench_int12(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6, swb_a7, swb_a8, swb_a9, swb_a10, swb_a11);
}
#else
#define swb_plain_9 bench_int12
#endif
static const uint32_t swb_shape_9[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int13
#undef bench_int13
#ifndef bench_int13
typedef __typeof__(&bench_int13) swb_type_10;
enum { swb_fits_10 = SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(swb_t, int, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, swb_t, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, swb_t, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, swb_t, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, swb_t, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, swb_t, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, int, swb_t, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 7, `g`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, int, int, swb_t, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 8, `h`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, int, int, int, swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 9, `i`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, int, int, int, int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 10, `j`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, int, int, int, int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 11, `k`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 12, `l`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 13, `m`, of `bench_int13` is ", "and `int` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(swb_t(int, int, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int13` is ", "and `int` in the description", swb_fits_10)
SWB_DRIFT("the result of `bench_int13` is ", "and `int` in the description", swb_fits_10, void)
#undef SWB_AT
_Static_assert(swb_fits_10 || !(SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int)) *)), "`bench_int13` has 12 parameters in the headers, and 13 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 14 of `bench_int13` is ", "and is not in the description", swb_fits_10)
SWB_POINTERS("parameter 14 of `bench_int13` is ", "and is not in the description", swb_fits_10)
#undef SWB_AT
#endif
static int swb_call_10(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int13
    SWB_DESCRIBED(&bench_int13, swb_fits_10, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int13(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4], *(int *)swb_arguments[5], *(int *)swb_arguments[6], *(int *)swb_arguments[7], *(int *)swb_arguments[8], *(int *)swb_arguments[9], *(int *)swb_arguments[10], *(int *)swb_arguments[11], *(int *)swb_arguments[12]);
    return errno;
}
#ifdef bench_int13
static int swb_plain_10(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4, int swb_a5, int swb_a6, int swb_a7, int swb_a8, int swb_a9, int swb_a10, int swb_a11, int swb_a12) {
    return bench_int13(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6, swb_a7, swb_a8, swb_a9, swb_a10, swb_a11, swb_a12);
}
#else
#define swb_plain_10 bench_int13
#endif
static const uint32_t swb_shape_10[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int14
#undef bench_int14
#ifndef bench_int14
typedef __typeof__(&bench_int14) swb_type_11;
enum { swb_fits_11 = SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(swb_t, int, int, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, swb_t, int, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, swb_t, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, swb_t, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, swb_t, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, swb_t, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, swb_t, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 7, `g`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, int, swb_t, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 8, `h`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, int, int, swb_t, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 9, `i`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, int, int, int, swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 10, `j`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, int, int, int, int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 11, `k`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 12, `l`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 13, `m`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 14, `n`, of `bench_int14` is ", "and `int` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(swb_t(int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int14` is ", "and `int` in the description", swb_fits_11)
SWB_DRIFT("the result of `bench_int14` is ", "and `int` in the description", swb_fits_11, void)
#undef SWB_AT
_Static_assert(swb_fits_11 || !(SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int)) *)), "`bench_int14` has 13 parameters in the headers, and 14 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 15 of `bench_int14` is ", "and is not in the description", swb_fits_11)
SWB_POINTERS("parameter 15 of `bench_int14` is ", "and is not in the description", swb_fits_11)
#undef SWB_AT
#endif
static int swb_call_11(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int14
    SWB_DESCRIBED(&bench_int14, swb_fits_11, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int14(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4], *(int *)swb_arguments[5], *(int *)swb_arguments[6], *(int *)swb_arguments[7], *(int *)swb_arguments[8], *(int *)swb_arguments[9], *(int *)swb_arguments[10], *(int *)swb_arguments[11], *(int *)swb_arguments[12], *(int *)swb_arguments[13]);
    return errno;
}
#ifdef bench_int14
static int swb_plain_11(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4, int swb_a5, int swb_a6, int swb_a7, int swb_a8, int swb_a9, int swb_a10, int swb_a11, int swb_a12, int swb_a13) {
    return bench_int14(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6, swb_a7, swb_a8, swb_a9, swb_a10, swb_a11, swb_a12, swb_a13);
}
#else
#define swb_plain_11 bench_int14
#endif
static const uint32_t swb_shape_11[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int15
#undef bench_int15
#ifndef bench_int15
typedef __typeof__(&bench_int15) swb_type_12;
enum { swb_fits_12 = SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(swb_t, int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, swb_t, int, int, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, swb_t, int, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, swb_t, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, swb_t, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, swb_t, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, swb_t, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 7, `g`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, swb_t, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 8, `h`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, int, swb_t, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 9, `i`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, int, int, swb_t, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 10, `j`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, int, int, int, swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 11, `k`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 12, `l`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 13, `m`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 14, `n`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 15, `o`, of `bench_int15` is ", "and `int` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(swb_t(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int15` is ", "and `int` in the description", swb_fits_12)
SWB_DRIFT("the result of `bench_int15` is ", "and `int` in the description", swb_fits_12, void)
#undef SWB_AT
_Static_assert(swb_fits_12 || !(SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *)), "`bench_int15` has 14 parameters in the headers, and 15 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 16 of `bench_int15` is ", "and is not in the description", swb_fits_12)
SWB_POINTERS("parameter 16 of `bench_int15` is ", "and is not in the description", swb_fits_12)
#undef SWB_AT
#endif
static int swb_call_12(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int15
    SWB_DESCRIBED(&bench_int15, swb_fits_12, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int15(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4], *(int *)swb_arguments[5], *(int *)swb_arguments[6], *(int *)swb_arguments[7], *(int *)swb_arguments[8], *(int *)swb_arguments[9], *(int *)swb_arguments[10], *(int *)swb_arguments[11], *(int *)swb_arguments[12], *(int *)swb_arguments[13], *(int *)swb_arguments[14]);
    return errno;
}
#ifdef bench_int15
static int swb_plain_12(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4, int swb_a5, int swb_a6, int swb_a7, int swb_a8, int swb_a9, int swb_a10, int swb_a11, int swb_a12, int swb_a13, int swb_a14) {
    return bench_int15(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6, swb_a7, swb_a8, swb_a9, swb_a10, swb_a11, swb_a12, swb_a13, swb_a14);
}
#else
#define swb_plain_12 bench_int15
#endif
static const uint32_t swb_shape_12[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int2
#undef bench_int2
#ifndef bench_int2
typedef __typeof__(&bench_int2) swb_type_13;
enum { swb_fits_13 = SWB_IS(swb_type_13, __typeof__(int(int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_13, __typeof__(int(swb_t, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int2` is ", "and `int` in the description", swb_fits_13)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_13, __typeof__(int(int, swb_t)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int2` is ", "and `int` in the description", swb_fits_13)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_13, __typeof__(swb_t(int, int)) *))
SWB_NUMBERS("the result of `bench_int2` is ", "and `int` in the description", swb_fits_13)
SWB_DRIFT("the result of `bench_int2` is ", "and `int` in the description", swb_fits_13, void)
#undef SWB_AT
_Static_assert(swb_fits_13 || !(SWB_IS(swb_type_13, __typeof__(int(int)) *)), "`bench_int2` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_13, __typeof__(int(int, int, swb_t)) *))
SWB_NUMBERS("parameter 3 of `bench_int2` is ", "and is not in the description", swb_fits_13)
SWB_POINTERS("parameter 3 of `bench_int2` is ", "and is not in the description", swb_fits_13)
#undef SWB_AT
#endif
static int swb_call_13(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int2
    SWB_DESCRIBED(&bench_int2, swb_fits_13, __typeof__(int(int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int2(*(int *)swb_arguments[0], *(int *)swb_arguments[1]);
    return errno;
}
#ifdef bench_int2
static int swb_plain_13(int swb_a0, int swb_a1) {
    return bench_int2(swb_a0, swb_a1);
}
#else
#define swb_plain_13 bench_int2
#endif
static const uint32_t swb_shape_13[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int3
#undef bench_int3
#ifndef bench_int3
typedef __typeof__(&bench_int3) swb_type_14;
enum { swb_fits_14 = SWB_IS(swb_type_14, __typeof__(int(int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_14, __typeof__(int(swb_t, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int3` is ", "and `int` in the description", swb_fits_14)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_14, __typeof__(int(int, swb_t, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int3` is ", "and `int` in the description", swb_fits_14)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_14, __typeof__(int(int, int, swb_t)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int3` is ", "and `int` in the description", swb_fits_14)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_14, __typeof__(swb_t(int, int, int)) *))
SWB_NUMBERS("the result of `bench_int3` is ", "and `int` in the description", swb_fits_14)
SWB_DRIFT("the result of `bench_int3` is ", "and `int` in the description", swb_fits_14, void)
#undef SWB_AT
_Static_assert(swb_fits_14 || !(SWB_IS(swb_type_14, __typeof__(int(int, int)) *)), "`bench_int3` has 2 parameters in the headers, and 3 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_14, __typeof__(int(int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 4 of `bench_int3` is ", "and is not in the description", swb_fits_14)
SWB_POINTERS("parameter 4 of `bench_int3` is ", "and is not in the description", swb_fits_14)
#undef SWB_AT
#endif
static int swb_call_14(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int3
    SWB_DESCRIBED(&bench_int3, swb_fits_14, __typeof__(int(int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int3(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2]);
    return errno;
}
#ifdef bench_int3
static int swb_plain_14(int swb_a0, int swb_a1, int swb_a2) {
    return bench_int3(swb_a0, swb_a1, swb_a2);
}
#else
#define swb_plain_14 bench_int3
#endif
static const uint32_t swb_shape_14[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int4
#undef bench_int4
#ifndef bench_int4
typedef __typeof__(&bench_int4) swb_type_15;
enum { swb_fits_15 = SWB_IS(swb_type_15, __typeof__(int(int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_15, __typeof__(int(swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int4` is ", "and `int` in the description", swb_fits_15)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_15, __typeof__(int(int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int4` is ", "and `int` in the description", swb_fits_15)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_15, __typeof__(int(int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int4` is ", "and `int` in the description", swb_fits_15)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_15, __typeof__(int(int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int4` is ", "and `int` in the description", swb_fits_15)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_15, __typeof__(swb_t(int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int4` is ", "and `int` in the description", swb_fits_15)
SWB_DRIFT("the result of `bench_int4` is ", "and `int` in the description", swb_fits_15, void)
#undef SWB_AT
_Static_assert(swb_fits_15 || !(SWB_IS(swb_type_15, __typeof__(int(int, int, int)) *)), "`bench_int4` has 3 parameters in the headers, and 4 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_15, __typeof__(int(int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 5 of `bench_int4` is ", "and is not in the description", swb_fits_15)
SWB_POINTERS("parameter 5 of `bench_int4` is ", "and is not in the description", swb_fits_15)
#undef SWB_AT
#endif
static int swb_call_15(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int4
    SWB_DESCRIBED(&bench_int4, swb_fits_15, __typeof__(int(int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int4(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3]);
    return errno;
}
#ifdef bench_int4
static int swb_plain_15(int swb_a0, int swb_a1, int swb_a2, int swb_a3) {
    return bench_int4(swb_a0, swb_a1, swb_a2, swb_a3);
}
#else
#define swb_plain_15 bench_int4
#endif
static const uint32_t swb_shape_15[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int5
#undef bench_int5
#ifndef bench_int5
typedef __typeof__(&bench_int5) swb_type_16;
enum { swb_fits_16 = SWB_IS(swb_type_16, __typeof__(int(int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_16, __typeof__(int(swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int5` is ", "and `int` in the description", swb_fits_16)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_16, __typeof__(int(int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int5` is ", "and `int` in the description", swb_fits_16)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_16, __typeof__(int(int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int5` is ", "and `int` in the description", swb_fits_16)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_16, __typeof__(int(int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int5` is ", "and `int` in the description", swb_fits_16)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_16, __typeof__(int(int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int5` is ", "and `int` in the description", swb_fits_16)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_16, __typeof__(swb_t(int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int5` is ", "and `int` in the description", swb_fits_16)
SWB_DRIFT("the result of `bench_int5` is ", "and `int` in the description", swb_fits_16, void)
#undef SWB_AT
_Static_assert(swb_fits_16 || !(SWB_IS(swb_type_16, __typeof__(int(int, int, int, int)) *)), "`bench_int5` has 4 parameters in the headers, and 5 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_16, __typeof__(int(int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 6 of `bench_int5` is ", "and is not in the description", swb_fits_16)
SWB_POINTERS("parameter 6 of `bench_int5` is ", "and is not in the description", swb_fits_16)
#undef SWB_AT
#endif
static int swb_call_16(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int5
    SWB_DESCRIBED(&bench_int5, swb_fits_16, __typeof__(int(int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int5(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4]);
    return errno;
}
#ifdef bench_int5
static int swb_plain_16(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4) {
    return bench_int5(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4);
}
#else
#define swb_plain_16 bench_int5
#endif
static const uint32_t swb_shape_16[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int6
#undef bench_int6
#ifndef bench_int6
typedef __typeof__(&bench_int6) swb_type_17;
enum { swb_fits_17 = SWB_IS(swb_type_17, __typeof__(int(int, int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(int(swb_t, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int6` is ", "and `int` in the description", swb_fits_17)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(int(int, swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int6` is ", "and `int` in the description", swb_fits_17)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(int(int, int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int6` is ", "and `int` in the description", swb_fits_17)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(int(int, int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int6` is ", "and `int` in the description", swb_fits_17)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(int(int, int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int6` is ", "and `int` in the description", swb_fits_17)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(int(int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_int6` is ", "and `int` in the description", swb_fits_17)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(swb_t(int, int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int6` is ", "and `int` in the description", swb_fits_17)
SWB_DRIFT("the result of `bench_int6` is ", "and `int` in the description", swb_fits_17, void)
#undef SWB_AT
_Static_assert(swb_fits_17 || !(SWB_IS(swb_type_17, __typeof__(int(int, int, int, int, int)) *)), "`bench_int6` has 5 parameters in the headers, and 6 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(int(int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 7 of `bench_int6` is ", "and is not in the description", swb_fits_17)
SWB_POINTERS("parameter 7 of `bench_int6` is ", "and is not in the description", swb_fits_17)
#undef SWB_AT
#endif
static int swb_call_17(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int6
    SWB_DESCRIBED(&bench_int6, swb_fits_17, __typeof__(int(int, int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int6(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4], *(int *)swb_arguments[5]);
    return errno;
}
#ifdef bench_int6
static int swb_plain_17(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4, int swb_a5) {
    return bench_int6(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5);
}
#else
#define swb_plain_17 bench_int6
#endif
static const uint32_t swb_shape_17[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int7
#undef bench_int7
#ifndef bench_int7
typedef __typeof__(&bench_int7) swb_type_18;
enum { swb_fits_18 = SWB_IS(swb_type_18, __typeof__(int(int, int, int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(int(swb_t, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int7` is ", "and `int` in the description", swb_fits_18)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(int(int, swb_t, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int7` is ", "and `int` in the description", swb_fits_18)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(int(int, int, swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int7` is ", "and `int` in the description", swb_fits_18)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(int(int, int, int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int7` is ", "and `int` in the description", swb_fits_18)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(int(int, int, int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int7` is ", "and `int` in the description", swb_fits_18)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(int(int, int, int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_int7` is ", "and `int` in the description", swb_fits_18)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(int(int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 7, `g`, of `bench_int7` is ", "and `int` in the description", swb_fits_18)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(swb_t(int, int, int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int7` is ", "and `int` in the description", swb_fits_18)
SWB_DRIFT("the result of `bench_int7` is ", "and `int` in the description", swb_fits_18, void)
#undef SWB_AT
_Static_assert(swb_fits_18 || !(SWB_IS(swb_type_18, __typeof__(int(int, int, int, int, int, int)) *)), "`bench_int7` has 6 parameters in the headers, and 7 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(int(int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 8 of `bench_int7` is ", "and is not in the description", swb_fits_18)
SWB_POINTERS("parameter 8 of `bench_int7` is ", "and is not in the description", swb_fits_18)
#undef SWB_AT
#endif
static int swb_call_18(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int7
    SWB_DESCRIBED(&bench_int7, swb_fits_18, __typeof__(int(int, int, int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int7(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4], *(int *)swb_arguments[5], *(int *)swb_arguments[6]);
    return errno;
}
#ifdef bench_int7
static int swb_plain_18(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4, int swb_a5, int swb_a6) {
    return bench_int7(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6);
}
#else
#define swb_plain_18 bench_int7
#endif
static const uint32_t swb_shape_18[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int8
#undef bench_int8
#ifndef bench_int8
typedef __typeof__(&bench_int8) swb_type_19;
enum { swb_fits_19 = SWB_IS(swb_type_19, __typeof__(int(int, int, int, int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(swb_t, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int8` is ", "and `int` in the description", swb_fits_19)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(int, swb_t, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int8` is ", "and `int` in the description", swb_fits_19)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(int, int, swb_t, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int8` is ", "and `int` in the description", swb_fits_19)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(int, int, int, swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int8` is ", "and `int` in the description", swb_fits_19)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(int, int, int, int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int8` is ", "and `int` in the description", swb_fits_19)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(int, int, int, int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_int8` is ", "and `int` in the description", swb_fits_19)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(int, int, int, int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 7, `g`, of `bench_int8` is ", "and `int` in the description", swb_fits_19)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 8, `h`, of `bench_int8` is ", "and `int` in the description", swb_fits_19)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(swb_t(int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int8` is ", "and `int` in the description", swb_fits_19)
SWB_DRIFT("the result of `bench_int8` is ", "and `int` in the description", swb_fits_19, void)
#undef SWB_AT
_Static_assert(swb_fits_19 || !(SWB_IS(swb_type_19, __typeof__(int(int, int, int, int, int, int, int)) *)), "`bench_int8` has 7 parameters in the headers, and 8 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 9 of `bench_int8` is ", "and is not in the description", swb_fits_19)
SWB_POINTERS("parameter 9 of `bench_int8` is ", "and is not in the description", swb_fits_19)
#undef SWB_AT
#endif
static int swb_call_19(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int8
    SWB_DESCRIBED(&bench_int8, swb_fits_19, __typeof__(int(int, int, int, int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int8(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4], *(int *)swb_arguments[5], *(int *)swb_arguments[6], *(int *)swb_arguments[7]);
    return errno;
}
#ifdef bench_int8
static int swb_plain_19(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4, int swb_a5, int swb_a6, int swb_a7) {
    return bench_int8(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6, swb_a7);
}
#else
#define swb_plain_19 bench_int8
#endif
static const uint32_t swb_shape_19[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_int9
#undef bench_int9
#ifndef bench_int9
typedef __typeof__(&bench_int9) swb_type_20;
enum { swb_fits_20 = SWB_IS(swb_type_20, __typeof__(int(int, int, int, int, int, int, int, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(int(swb_t, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_int9` is ", "and `int` in the description", swb_fits_20)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(int(int, swb_t, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_int9` is ", "and `int` in the description", swb_fits_20)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(int(int, int, swb_t, int, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_int9` is ", "and `int` in the description", swb_fits_20)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(int(int, int, int, swb_t, int, int, int, int, int)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_int9` is ", "and `int` in the description", swb_fits_20)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(int(int, int, int, int, swb_t, int, int, int, int)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_int9` is ", "and `int` in the description", swb_fits_20)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(int(int, int, int, int, int, swb_t, int, int, int)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_int9` is ", "and `int` in the description", swb_fits_20)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(int(int, int, int, int, int, int, swb_t, int, int)) *))
SWB_NUMBERS("parameter 7, `g`, of `bench_int9` is ", "and `int` in the description", swb_fits_20)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(int(int, int, int, int, int, int, int, swb_t, int)) *))
SWB_NUMBERS("parameter 8, `h`, of `bench_int9` is ", "and `int` in the description", swb_fits_20)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(int(int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 9, `i`, of `bench_int9` is ", "and `int` in the description", swb_fits_20)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(swb_t(int, int, int, int, int, int, int, int, int)) *))
SWB_NUMBERS("the result of `bench_int9` is ", "and `int` in the description", swb_fits_20)
SWB_DRIFT("the result of `bench_int9` is ", "and `int` in the description", swb_fits_20, void)
#undef SWB_AT
_Static_assert(swb_fits_20 || !(SWB_IS(swb_type_20, __typeof__(int(int, int, int, int, int, int, int, int)) *)), "`bench_int9` has 8 parameters in the headers, and 9 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(int(int, int, int, int, int, int, int, int, int, swb_t)) *))
SWB_NUMBERS("parameter 10 of `bench_int9` is ", "and is not in the description", swb_fits_20)
SWB_POINTERS("parameter 10 of `bench_int9` is ", "and is not in the description", swb_fits_20)
#undef SWB_AT
#endif
static int swb_call_20(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int9
    SWB_DESCRIBED(&bench_int9, swb_fits_20, __typeof__(int(int, int, int, int, int, int, int, int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_int9(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3], *(int *)swb_arguments[4], *(int *)swb_arguments[5], *(int *)swb_arguments[6], *(int *)swb_arguments[7], *(int *)swb_arguments[8]);
    return errno;
}
#ifdef bench_int9
static int swb_plain_20(int swb_a0, int swb_a1, int swb_a2, int swb_a3, int swb_a4, int swb_a5, int swb_a6, int swb_a7, int swb_a8) {
    return bench_int9(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6, swb_a7, swb_a8);
}
#else
#define swb_plain_20 bench_int9
#endif
static const uint32_t swb_shape_20[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// bench_long8
#undef bench_long8
#ifndef bench_long8
typedef __typeof__(&bench_long8) swb_type_21;
enum { swb_fits_21 = SWB_IS(swb_type_21, __typeof__(long(long, long, long, long, long, long, long, long)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(long(swb_t, long, long, long, long, long, long, long)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_long8` is ", "and `long` in the description", swb_fits_21)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(long(long, swb_t, long, long, long, long, long, long)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_long8` is ", "and `long` in the description", swb_fits_21)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(long(long, long, swb_t, long, long, long, long, long)) *))
SWB_NUMBERS("parameter 3, `c`, of `bench_long8` is ", "and `long` in the description", swb_fits_21)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(long(long, long, long, swb_t, long, long, long, long)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_long8` is ", "and `long` in the description", swb_fits_21)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(long(long, long, long, long, swb_t, long, long, long)) *))
SWB_NUMBERS("parameter 5, `e`, of `bench_long8` is ", "and `long` in the description", swb_fits_21)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(long(long, long, long, long, long, swb_t, long, long)) *))
SWB_NUMBERS("parameter 6, `f`, of `bench_long8` is ", "and `long` in the description", swb_fits_21)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(long(long, long, long, long, long, long, swb_t, long)) *))
SWB_NUMBERS("parameter 7, `g`, of `bench_long8` is ", "and `long` in the description", swb_fits_21)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(long(long, long, long, long, long, long, long, swb_t)) *))
SWB_NUMBERS("parameter 8, `h`, of `bench_long8` is ", "and `long` in the description", swb_fits_21)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(swb_t(long, long, long, long, long, long, long, long)) *))
SWB_NUMBERS("the result of `bench_long8` is ", "and `long` in the description", swb_fits_21)
SWB_DRIFT("the result of `bench_long8` is ", "and `long` in the description", swb_fits_21, void)
#undef SWB_AT
_Static_assert(swb_fits_21 || !(SWB_IS(swb_type_21, __typeof__(long(long, long, long, long, long, long, long)) *)), "`bench_long8` has 7 parameters in the headers, and 8 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(long(long, long, long, long, long, long, long, long, swb_t)) *))
SWB_NUMBERS("parameter 9 of `bench_long8` is ", "and is not in the description", swb_fits_21)
SWB_POINTERS("parameter 9 of `bench_long8` is ", "and is not in the description", swb_fits_21)
#undef SWB_AT
#endif
static int swb_call_21(void *swb_result, void *const *swb_arguments) {
#ifndef bench_long8
    SWB_DESCRIBED(&bench_long8, swb_fits_21, __typeof__(long(long, long, long, long, long, long, long, long)) *);
#endif
    errno = 0;
    *(long *)swb_result = bench_long8(*(long *)swb_arguments[0], *(long *)swb_arguments[1], *(long *)swb_arguments[2], *(long *)swb_arguments[3], *(long *)swb_arguments[4], *(long *)swb_arguments[5], *(long *)swb_arguments[6], *(long *)swb_arguments[7]);
    return errno;
}
#ifdef bench_long8
static long swb_plain_21(long swb_a0, long swb_a1, long swb_a2, long swb_a3, long swb_a4, long swb_a5, long swb_a6, long swb_a7) {
    return bench_long8(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6, swb_a7);
}
#else
#define swb_plain_21 bench_long8
#endif
static const uint32_t swb_shape_21[] = {SWB_SHAPE(SWB_INTEGER, long), SWB_SHAPE(SWB_INTEGER, long), SWB_SHAPE(SWB_INTEGER, long), SWB_SHAPE(SWB_INTEGER, long), SWB_SHAPE(SWB_INTEGER, long), SWB_SHAPE(SWB_INTEGER, long), SWB_SHAPE(SWB_INTEGER, long), SWB_SHAPE(SWB_INTEGER, long), SWB_SHAPE(SWB_INTEGER, long)};

// bench_mixed
#undef bench_mixed
#ifndef bench_mixed
typedef __typeof__(&bench_mixed) swb_type_22;
enum { swb_fits_22 = SWB_IS(swb_type_22, __typeof__(double(int, double, const void *, float)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_22, __typeof__(double(swb_t, double, const void *, float)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_mixed` is ", "and `int` in the description", swb_fits_22)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_22, __typeof__(double(int, swb_t, const void *, float)) *))
SWB_NUMBERS("parameter 2, `b`, of `bench_mixed` is ", "and `double` in the description", swb_fits_22)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_22, __typeof__(double(int, double, swb_t, float)) *))
SWB_POINTERS("parameter 3, `c`, of `bench_mixed` is ", "and `const void *` in the description", swb_fits_22)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_22, __typeof__(double(int, double, const void *, swb_t)) *))
SWB_NUMBERS("parameter 4, `d`, of `bench_mixed` is ", "and `float` in the description", swb_fits_22)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_22, __typeof__(swb_t(int, double, const void *, float)) *))
SWB_NUMBERS("the result of `bench_mixed` is ", "and `double` in the description", swb_fits_22)
SWB_DRIFT("the result of `bench_mixed` is ", "and `double` in the description", swb_fits_22, void)
#undef SWB_AT
_Static_assert(swb_fits_22 || !(SWB_IS(swb_type_22, __typeof__(double(int, double, const void *)) *)), "`bench_mixed` has 3 parameters in the headers, and 4 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_22, __typeof__(double(int, double, const void *, float, swb_t)) *))
SWB_NUMBERS("parameter 5 of `bench_mixed` is ", "and is not in the description", swb_fits_22)
SWB_POINTERS("parameter 5 of `bench_mixed` is ", "and is not in the description", swb_fits_22)
#undef SWB_AT
#endif
static int swb_call_22(void *swb_result, void *const *swb_arguments) {
#ifndef bench_mixed
    SWB_DESCRIBED(&bench_mixed, swb_fits_22, __typeof__(double(int, double, const void *, float)) *);
#endif
    errno = 0;
    *(double *)swb_result = bench_mixed(*(int *)swb_arguments[0], *(double *)swb_arguments[1], *(void **)swb_arguments[2], *(float *)swb_arguments[3]);
    return errno;
}
#ifdef bench_mixed
static double swb_plain_22(int swb_a0, double swb_a1, void *swb_a2, float swb_a3) {
    return bench_mixed(swb_a0, swb_a1, swb_a2, swb_a3);
}
#else
#define swb_plain_22 bench_mixed
#endif
static const uint32_t swb_shape_22[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_FLOATING, float)};

// bench_narrow
#undef bench_narrow
#ifndef bench_narrow
typedef __typeof__(&bench_narrow) swb_type_23;
enum { swb_fits_23 = SWB_IS(swb_type_23, __typeof__(int8_t(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_23, __typeof__(int8_t(swb_t)) *))
SWB_NUMBERS("parameter 1, `a`, of `bench_narrow` is ", "and `int` in the description", swb_fits_23)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_23, __typeof__(swb_t(int)) *))
SWB_NUMBERS("the result of `bench_narrow` is ", "and `int8_t` in the description", swb_fits_23)
SWB_DRIFT("the result of `bench_narrow` is ", "and `int8_t` in the description", swb_fits_23, void)
#undef SWB_AT
_Static_assert(swb_fits_23 || !(SWB_IS(swb_type_23, __typeof__(int8_t(void)) *)), "`bench_narrow` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_23, __typeof__(int8_t(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `bench_narrow` is ", "and is not in the description", swb_fits_23)
SWB_POINTERS("parameter 2 of `bench_narrow` is ", "and is not in the description", swb_fits_23)
#undef SWB_AT
#endif
static int swb_call_23(void *swb_result, void *const *swb_arguments) {
#ifndef bench_narrow
    SWB_DESCRIBED(&bench_narrow, swb_fits_23, __typeof__(int8_t(int)) *);
#endif
    errno = 0;
    *(int8_t *)swb_result = bench_narrow(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef bench_narrow
static int8_t swb_plain_23(int swb_a0) {
    return bench_narrow(swb_a0);
}
#else
#define swb_plain_23 bench_narrow
#endif
static const uint32_t swb_shape_23[] = {SWB_SHAPE(SWB_INTEGER, int8_t), SWB_SHAPE(SWB_INTEGER, int)};

// bench_rotate
#undef bench_rotate
#ifndef bench_rotate
typedef __typeof__(&bench_rotate) swb_type_24;
enum { swb_fits_24 = SWB_IS(swb_type_24, __typeof__(bench_block(bench_block)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_24, __typeof__(bench_block(swb_t)) *))
SWB_NUMBERS("parameter 1, `block`, of `bench_rotate` is ", "and `bench_block` in the description", swb_fits_24)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_24, __typeof__(swb_t(bench_block)) *))
SWB_NUMBERS("the result of `bench_rotate` is ", "and `bench_block` in the description", swb_fits_24)
SWB_DRIFT("the result of `bench_rotate` is ", "and `bench_block` in the description", swb_fits_24, void)
#undef SWB_AT
_Static_assert(swb_fits_24 || !(SWB_IS(swb_type_24, __typeof__(bench_block(void)) *)), "`bench_rotate` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_24, __typeof__(bench_block(bench_block, swb_t)) *))
SWB_NUMBERS("parameter 2 of `bench_rotate` is ", "and is not in the description", swb_fits_24)
SWB_POINTERS("parameter 2 of `bench_rotate` is ", "and is not in the description", swb_fits_24)
#undef SWB_AT
#endif
static int swb_call_24(void *swb_result, void *const *swb_arguments) {
#ifndef bench_rotate
    SWB_DESCRIBED(&bench_rotate, swb_fits_24, __typeof__(bench_block(bench_block)) *);
#endif
    bench_block swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    bench_block swb_value = bench_rotate(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
#ifdef bench_rotate
static bench_block swb_plain_24(bench_block swb_a0) {
    return bench_rotate(swb_a0);
}
#else
#define swb_plain_24 bench_rotate
#endif
static const uint32_t swb_shape_24[] = {SWB_SHAPE(SWB_RECORD, bench_block), SWB_SHAPE(SWB_RECORD, bench_block)};

// bench_store
#undef bench_store
#ifndef bench_store
typedef __typeof__(&bench_store) swb_type_25;
enum { swb_fits_25 = SWB_IS(swb_type_25, __typeof__(int(int *, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_25, __typeof__(int(swb_t, int)) *))
SWB_POINTERS("parameter 1, `place`, of `bench_store` is ", "and `int *` in the description", swb_fits_25)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_25, __typeof__(int(int *, swb_t)) *))
SWB_NUMBERS("parameter 2, `value`, of `bench_store` is ", "and `int` in the description", swb_fits_25)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_25, __typeof__(swb_t(int *, int)) *))
SWB_NUMBERS("the result of `bench_store` is ", "and `int` in the description", swb_fits_25)
SWB_DRIFT("the result of `bench_store` is ", "and `int` in the description", swb_fits_25, void)
#undef SWB_AT
_Static_assert(swb_fits_25 || !(SWB_IS(swb_type_25, __typeof__(int(int *)) *)), "`bench_store` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_25, __typeof__(int(int *, int, swb_t)) *))
SWB_NUMBERS("parameter 3 of `bench_store` is ", "and is not in the description", swb_fits_25)
SWB_POINTERS("parameter 3 of `bench_store` is ", "and is not in the description", swb_fits_25)
#undef SWB_AT
#endif
static int swb_call_25(void *swb_result, void *const *swb_arguments) {
#ifndef bench_store
    SWB_DESCRIBED(&bench_store, swb_fits_25, __typeof__(int(int *, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_store(*(void **)swb_arguments[0], *(int *)swb_arguments[1]);
    return errno;
}
#ifdef bench_store
static int swb_plain_25(void *swb_a0, int swb_a1) {
    return bench_store(swb_a0, swb_a1);
}
#else
#define swb_plain_25 bench_store
#endif
static const uint32_t swb_shape_25[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int)};

// bench_string
#undef bench_string
#ifndef bench_string
typedef __typeof__(&bench_string) swb_type_26;
enum { swb_fits_26 = SWB_IS(swb_type_26, __typeof__(int(const char *)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_26, __typeof__(int(swb_t)) *))
SWB_POINTERS("parameter 1, `string`, of `bench_string` is ", "and `const char *` in the description", swb_fits_26)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_26, __typeof__(swb_t(const char *)) *))
SWB_NUMBERS("the result of `bench_string` is ", "and `int` in the description", swb_fits_26)
SWB_DRIFT("the result of `bench_string` is ", "and `int` in the description", swb_fits_26, void)
#undef SWB_AT
_Static_assert(swb_fits_26 || !(SWB_IS(swb_type_26, __typeof__(int(void)) *)), "`bench_string` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_26, __typeof__(int(const char *, swb_t)) *))
SWB_NUMBERS("parameter 2 of `bench_string` is ", "and is not in the description", swb_fits_26)
SWB_POINTERS("parameter 2 of `bench_string` is ", "and is not in the description", swb_fits_26)
#undef SWB_AT
#endif
static int swb_call_26(void *swb_result, void *const *swb_arguments) {
#ifndef bench_string
    SWB_DESCRIBED(&bench_string, swb_fits_26, __typeof__(int(const char *)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_string(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef bench_string
static int swb_plain_26(void *swb_a0) {
    return bench_string(swb_a0);
}
#else
#define swb_plain_26 bench_string
#endif
static const uint32_t swb_shape_26[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_POINTER, void *)};

// bench_swap
#undef bench_swap
#ifndef bench_swap
typedef __typeof__(&bench_swap) swb_type_27;
enum { swb_fits_27 = SWB_IS(swb_type_27, __typeof__(bench_pair(bench_pair, double)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_27, __typeof__(bench_pair(swb_t, double)) *))
SWB_NUMBERS("parameter 1, `pair`, of `bench_swap` is ", "and `bench_pair` in the description", swb_fits_27)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_27, __typeof__(bench_pair(bench_pair, swb_t)) *))
SWB_NUMBERS("parameter 2, `factor`, of `bench_swap` is ", "and `double` in the description", swb_fits_27)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_27, __typeof__(swb_t(bench_pair, double)) *))
SWB_NUMBERS("the result of `bench_swap` is ", "and `bench_pair` in the description", swb_fits_27)
SWB_DRIFT("the result of `bench_swap` is ", "and `bench_pair` in the description", swb_fits_27, void)
#undef SWB_AT
_Static_assert(swb_fits_27 || !(SWB_IS(swb_type_27, __typeof__(bench_pair(bench_pair)) *)), "`bench_swap` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_27, __typeof__(bench_pair(bench_pair, double, swb_t)) *))
SWB_NUMBERS("parameter 3 of `bench_swap` is ", "and is not in the description", swb_fits_27)
SWB_POINTERS("parameter 3 of `bench_swap` is ", "and is not in the description", swb_fits_27)
#undef SWB_AT
#endif
static int swb_call_27(void *swb_result, void *const *swb_arguments) {
#ifndef bench_swap
    SWB_DESCRIBED(&bench_swap, swb_fits_27, __typeof__(bench_pair(bench_pair, double)) *);
#endif
    bench_pair swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    bench_pair swb_value = bench_swap(swb_a0, *(double *)swb_arguments[1]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
#ifdef bench_swap
static bench_pair swb_plain_27(bench_pair swb_a0, double swb_a1) {
    return bench_swap(swb_a0, swb_a1);
}
#else
#define swb_plain_27 bench_swap
#endif
static const uint32_t swb_shape_27[] = {SWB_SHAPE(SWB_RECORD, bench_pair), SWB_SHAPE(SWB_RECORD, bench_pair), SWB_SHAPE(SWB_FLOATING, double)};

// bench_variadic
#undef bench_variadic
#ifndef bench_variadic
typedef __typeof__(&bench_variadic) swb_type_28;
enum { swb_fits_28 = SWB_IS(swb_type_28, __typeof__(int(int, ...)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_28, __typeof__(int(swb_t, ...)) *))
SWB_NUMBERS("parameter 1, `count`, of `bench_variadic` is ", "and `int` in the description", swb_fits_28)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_28, __typeof__(swb_t(int, ...)) *))
SWB_NUMBERS("the result of `bench_variadic` is ", "and `int` in the description", swb_fits_28)
SWB_DRIFT("the result of `bench_variadic` is ", "and `int` in the description", swb_fits_28, void)
#undef SWB_AT
#endif
static int swb_call_28(void *swb_result, void *const *swb_arguments) {
#ifndef bench_variadic
    SWB_DESCRIBED(&bench_variadic, swb_fits_28, __typeof__(int(int, ...)) *);
#endif
    errno = 0;
    *(int *)swb_result = bench_variadic(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2]);
    return errno;
}
#ifdef bench_variadic
static int swb_plain_28(int swb_a0, int swb_a1, int swb_a2) {
    return bench_variadic(swb_a0, swb_a1, swb_a2);
}
#else
#define swb_plain_28 bench_variadic
#endif
static const uint32_t swb_shape_28[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

#pragma GCC diagnostic error "-Wpointer-sign"

static const struct swb_stub swb_stub_list[] = {
    {"bench_blocks", 0, swb_shape_0, 3, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"bench_bytes", 0, swb_shape_1, 2, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"bench_double3", 0, swb_shape_2, 3, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"bench_fail", 0, swb_shape_3, 1, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"bench_grow", 0, swb_shape_4, 2, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"bench_int0", 0, swb_shape_5, 0, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"bench_int1", 0, swb_shape_6, 1, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"bench_int10", 0, swb_shape_7, 10, -1, (void (*)(void))swb_plain_7, swb_call_7},
    {"bench_int11", 0, swb_shape_8, 11, -1, (void (*)(void))swb_plain_8, swb_call_8},
    {"bench_int12", 0, swb_shape_9, 12, -1, (void (*)(void))swb_plain_9, swb_call_9},
    {"bench_int13", 0, swb_shape_10, 13, -1, (void (*)(void))swb_plain_10, swb_call_10},
    {"bench_int14", 0, swb_shape_11, 14, -1, (void (*)(void))swb_plain_11, swb_call_11},
    {"bench_int15", 0, swb_shape_12, 15, -1, (void (*)(void))swb_plain_12, swb_call_12},
    {"bench_int2", 0, swb_shape_13, 2, -1, (void (*)(void))swb_plain_13, swb_call_13},
    {"bench_int3", 0, swb_shape_14, 3, -1, (void (*)(void))swb_plain_14, swb_call_14},
    {"bench_int4", 0, swb_shape_15, 4, -1, (void (*)(void))swb_plain_15, swb_call_15},
    {"bench_int5", 0, swb_shape_16, 5, -1, (void (*)(void))swb_plain_16, swb_call_16},
    {"bench_int6", 0, swb_shape_17, 6, -1, (void (*)(void))swb_plain_17, swb_call_17},
    {"bench_int7", 0, swb_shape_18, 7, -1, (void (*)(void))swb_plain_18, swb_call_18},
    {"bench_int8", 0, swb_shape_19, 8, -1, (void (*)(void))swb_plain_19, swb_call_19},
    {"bench_int9", 0, swb_shape_20, 9, -1, (void (*)(void))swb_plain_20, swb_call_20},
    {"bench_long8", 0, swb_shape_21, 8, -1, (void (*)(void))swb_plain_21, swb_call_21},
    {"bench_mixed", 0, swb_shape_22, 4, -1, (void (*)(void))swb_plain_22, swb_call_22},
    {"bench_narrow", 0, swb_shape_23, 1, -1, (void (*)(void))swb_plain_23, swb_call_23},
    {"bench_rotate", 0, swb_shape_24, 1, -1, (void (*)(void))swb_plain_24, swb_call_24},
    {"bench_store", 0, swb_shape_25, 2, -1, (void (*)(void))swb_plain_25, swb_call_25},
    {"bench_string", 0, swb_shape_26, 1, -1, (void (*)(void))swb_plain_26, swb_call_26},
    {"bench_swap", 0, swb_shape_27, 2, -1, (void (*)(void))swb_plain_27, swb_call_27},
    {"bench_variadic", 0, swb_shape_28, 3, 1, (void (*)(void))swb_plain_28, swb_call_28},
};

#undef count
#undef weight
#undef word
#undef x
#undef y
static const struct swb_stub_field swb_fields_0[] = {
    {"x", offsetof(bench_pair, x), sizeof(((bench_pair *)0)->x)},
    {"y", offsetof(bench_pair, y), sizeof(((bench_pair *)0)->y)},
};

static const struct swb_stub_field swb_fields_1[] = {
    {"count", offsetof(bench_entry, count), sizeof(((bench_entry *)0)->count)},
    {"weight", offsetof(bench_entry, weight), sizeof(((bench_entry *)0)->weight)},
};

static const struct swb_stub_field swb_fields_2[] = {
    {"word", offsetof(bench_block, word), sizeof(((bench_block *)0)->word)},
};

static const struct swb_stub_record swb_stub_record_list[] = {
    {"bench_pair", sizeof(bench_pair), _Alignof(bench_pair), 2, swb_fields_0},
    {"bench_entry", sizeof(bench_entry), _Alignof(bench_entry), 2, swb_fields_1},
    {"bench_block", sizeof(bench_block), _Alignof(bench_block), 1, swb_fields_2},
};

const void *bench_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "bench", 0xdf706da777c764fb,
        29, 0, 3,
        swb_stub_list,
        NULL,
        swb_stub_record_list,
    };
    return &stubs;
}
