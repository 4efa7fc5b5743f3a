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
#define SWB_STUBS_VERSION 2

// A type as calls see it: what it is in the upper four bits, and its size.
enum { SWB_VOID, SWB_INTEGER, SWB_POINTER, SWB_FLOATING, SWB_COMPLEX, SWB_RECORD };
#define SWB_SHAPE(kind, type) ((uint32_t)(kind) << 28 | (uint32_t)sizeof(type))

struct swb_stub {
    const char *name;
    // A hash of the description that it was made of; 0 if it was made of a header.
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
    // The functions are sorted by name. Several may have the same name and different shapes, or sizes.
    uint32_t function_count, variable_count, record_count;
    const struct swb_stub *functions;
    const struct swb_stub_variable *variables;
    const struct swb_stub_record *records;
};

#endif

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
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

// bench_blocks
#undef bench_blocks
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
#ifndef bench_blocks
    SWB_DESCRIBED(&bench_blocks, SWB_IS(&bench_blocks, __typeof__(int64_t(bench_block, bench_block, bench_block)) *), __typeof__(int64_t(bench_block, bench_block, bench_block)) *);
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
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
#ifndef bench_bytes
    SWB_DESCRIBED(&bench_bytes, SWB_IS(&bench_bytes, __typeof__(int(const uint8_t *, size_t)) *), __typeof__(int(const uint8_t *, size_t)) *);
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
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
#ifndef bench_double3
    SWB_DESCRIBED(&bench_double3, SWB_IS(&bench_double3, __typeof__(double(double, double, double)) *), __typeof__(double(double, double, double)) *);
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
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
#ifndef bench_fail
    SWB_DESCRIBED(&bench_fail, SWB_IS(&bench_fail, __typeof__(int(int)) *), __typeof__(int(int)) *);
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
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
#ifndef bench_grow
    SWB_DESCRIBED(&bench_grow, SWB_IS(&bench_grow, __typeof__(bench_entry(bench_entry, int64_t)) *), __typeof__(bench_entry(bench_entry, int64_t)) *);
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
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int0
    SWB_DESCRIBED(&bench_int0, SWB_IS(&bench_int0, __typeof__(int(void)) *), __typeof__(int(void)) *);
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
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int1
    SWB_DESCRIBED(&bench_int1, SWB_IS(&bench_int1, __typeof__(int(int)) *), __typeof__(int(int)) *);
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
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int10
    SWB_DESCRIBED(&bench_int10, SWB_IS(&bench_int10, __typeof__(int(int, int, int, int, int, int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int, int, int, int, int, int)) *);
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
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int11
    SWB_DESCRIBED(&bench_int11, SWB_IS(&bench_int11, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int, int, int, int, int, int, int)) *);
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
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int12
    SWB_DESCRIBED(&bench_int12, SWB_IS(&bench_int12, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int)) *);
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
static int swb_call_10(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int13
    SWB_DESCRIBED(&bench_int13, SWB_IS(&bench_int13, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int)) *);
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
static int swb_call_11(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int14
    SWB_DESCRIBED(&bench_int14, SWB_IS(&bench_int14, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *);
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
static int swb_call_12(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int15
    SWB_DESCRIBED(&bench_int15, SWB_IS(&bench_int15, __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int)) *);
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
static int swb_call_13(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int2
    SWB_DESCRIBED(&bench_int2, SWB_IS(&bench_int2, __typeof__(int(int, int)) *), __typeof__(int(int, int)) *);
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
static int swb_call_14(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int3
    SWB_DESCRIBED(&bench_int3, SWB_IS(&bench_int3, __typeof__(int(int, int, int)) *), __typeof__(int(int, int, int)) *);
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
static int swb_call_15(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int4
    SWB_DESCRIBED(&bench_int4, SWB_IS(&bench_int4, __typeof__(int(int, int, int, int)) *), __typeof__(int(int, int, int, int)) *);
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
static int swb_call_16(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int5
    SWB_DESCRIBED(&bench_int5, SWB_IS(&bench_int5, __typeof__(int(int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int)) *);
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
static int swb_call_17(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int6
    SWB_DESCRIBED(&bench_int6, SWB_IS(&bench_int6, __typeof__(int(int, int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int, int)) *);
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
static int swb_call_18(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int7
    SWB_DESCRIBED(&bench_int7, SWB_IS(&bench_int7, __typeof__(int(int, int, int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int, int, int)) *);
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
static int swb_call_19(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int8
    SWB_DESCRIBED(&bench_int8, SWB_IS(&bench_int8, __typeof__(int(int, int, int, int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int, int, int, int)) *);
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
static int swb_call_20(void *swb_result, void *const *swb_arguments) {
#ifndef bench_int9
    SWB_DESCRIBED(&bench_int9, SWB_IS(&bench_int9, __typeof__(int(int, int, int, int, int, int, int, int, int)) *), __typeof__(int(int, int, int, int, int, int, int, int, int)) *);
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
static int swb_call_21(void *swb_result, void *const *swb_arguments) {
#ifndef bench_long8
    SWB_DESCRIBED(&bench_long8, SWB_IS(&bench_long8, __typeof__(long(long, long, long, long, long, long, long, long)) *), __typeof__(long(long, long, long, long, long, long, long, long)) *);
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
static int swb_call_22(void *swb_result, void *const *swb_arguments) {
#ifndef bench_mixed
    SWB_DESCRIBED(&bench_mixed, SWB_IS(&bench_mixed, __typeof__(double(int, double, const void *, float)) *), __typeof__(double(int, double, const void *, float)) *);
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
static int swb_call_23(void *swb_result, void *const *swb_arguments) {
#ifndef bench_narrow
    SWB_DESCRIBED(&bench_narrow, SWB_IS(&bench_narrow, __typeof__(int8_t(int)) *), __typeof__(int8_t(int)) *);
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
static int swb_call_24(void *swb_result, void *const *swb_arguments) {
#ifndef bench_rotate
    SWB_DESCRIBED(&bench_rotate, SWB_IS(&bench_rotate, __typeof__(bench_block(bench_block)) *), __typeof__(bench_block(bench_block)) *);
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
static int swb_call_25(void *swb_result, void *const *swb_arguments) {
#ifndef bench_store
    SWB_DESCRIBED(&bench_store, SWB_IS(&bench_store, __typeof__(int(int *, int)) *), __typeof__(int(int *, int)) *);
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
static int swb_call_26(void *swb_result, void *const *swb_arguments) {
#ifndef bench_string
    SWB_DESCRIBED(&bench_string, SWB_IS(&bench_string, __typeof__(int(const char *)) *), __typeof__(int(const char *)) *);
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
static int swb_call_27(void *swb_result, void *const *swb_arguments) {
#ifndef bench_swap
    SWB_DESCRIBED(&bench_swap, SWB_IS(&bench_swap, __typeof__(bench_pair(bench_pair, double)) *), __typeof__(bench_pair(bench_pair, double)) *);
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
static int swb_call_28(void *swb_result, void *const *swb_arguments) {
#ifndef bench_variadic
    SWB_DESCRIBED(&bench_variadic, SWB_IS(&bench_variadic, __typeof__(int(int, ...)) *), __typeof__(int(int, ...)) *);
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
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "bench",
        29, 0, 3,
        swb_stub_list,
        NULL,
        swb_stub_record_list,
    };
    return &stubs;
}
