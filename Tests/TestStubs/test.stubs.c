// Made by swift-bind. The stubs of test, for Static.
#include "test.stubs.h"

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

// _
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_0(int32_t) __asm__("_");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_0(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_0(void) __asm__("_");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// __quirks_old
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_1(void) __asm__("__quirks_old");
    (void)swb_arguments;
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_1();
    return errno;
}
extern void swb_plain_1(void) __asm__("__quirks_old");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_INTEGER, int32_t)};

// _quirks_old
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_2(void) __asm__("_quirks_old");
    (void)swb_arguments;
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_2();
    return errno;
}
extern void swb_plain_2(void) __asm__("_quirks_old");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_INTEGER, int32_t)};

// abs
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_3(int32_t) __asm__("abs");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_3(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_3(void) __asm__("abs");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// bsearch
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_4(void *, void *, uint64_t, uint64_t, void *) __asm__("bsearch");
    errno = 0;
    *(void **)swb_result = swb_symbol_4(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint64_t *)swb_arguments[2], *(uint64_t *)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_4(void) __asm__("bsearch");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *)};

// calloc
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_5(uint64_t, uint64_t) __asm__("calloc");
    errno = 0;
    *(void **)swb_result = swb_symbol_5(*(uint64_t *)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_5(void) __asm__("calloc");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// calls_fail
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_6(int32_t) __asm__("calls_fail");
    errno = 0;
    (void)swb_result;
    swb_symbol_6(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_6(void) __asm__("calls_fail");
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_INTEGER, int32_t)};

// calls_format
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_7(void *, uint64_t, void *, ...) __asm__("calls_format");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_7(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1], *(void **)swb_arguments[2], *(double *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_7(void) __asm__("calls_format");
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_FLOATING, double)};

// calls_negated
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_8(int32_t) __asm__("calls_negated");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_8(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_8(void) __asm__("calls_negated");
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// calls_negated_twice
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_9(int32_t) __asm__("calls_negated_twice");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_9(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_9(void) __asm__("calls_negated_twice");
static const uint32_t swb_shape_9[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// calls_sum
static int swb_call_10(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_10(int32_t, ...) __asm__("calls_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_10(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_10(void) __asm__("calls_sum");
static const uint32_t swb_shape_10[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// calls_sum
static int swb_call_11(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_11(int32_t, ...) __asm__("calls_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_11(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1], *(int32_t *)swb_arguments[2], *(int32_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_11(void) __asm__("calls_sum");
static const uint32_t swb_shape_11[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// clashes$sum
static int swb_call_12(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_12(void *) __asm__("clashes$sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_12(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_12(void) __asm__("clashes$sum");
static const uint32_t swb_shape_12[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// clashes_bits
static int swb_call_13(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0 : 4; uint32_t f1 : 12; } swb_record_0;
    typedef struct { int32_t f0; int32_t f1; } swb_record_1;
    typedef struct { int32_t f0; } swb_record_2;
    extern int32_t swb_symbol_13(swb_record_0, swb_record_1, swb_record_2) __asm__("clashes_bits");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    swb_record_1 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    swb_record_2 swb_a2;
    memcpy(&swb_a2, swb_arguments[2], sizeof swb_a2);
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_13(swb_a0, swb_a1, swb_a2);
    return errno;
}
extern void swb_plain_13(void) __asm__("clashes_bits");
static const uint32_t swb_shape_13[] = {SWB_SHAPE(SWB_INTEGER, int32_t), (uint32_t)SWB_RECORD << 28 | 4, (uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 4};

// clashes_is_self
static int swb_call_14(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_14(uint32_t, void *) __asm__("clashes_is_self");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_14(*(uint32_t *)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_14(void) __asm__("clashes_is_self");
static const uint32_t swb_shape_14[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// clashes_many
static int swb_call_15(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_15(void *, int32_t) __asm__("clashes_many");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_15(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_15(void) __asm__("clashes_many");
static const uint32_t swb_shape_15[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// clashes_sent
static int swb_call_16(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_16(uint32_t, uint32_t) __asm__("clashes_sent");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_16(*(uint32_t *)swb_arguments[0], *(uint32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_16(void) __asm__("clashes_sent");
static const uint32_t swb_shape_16[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// corners_kind
static int swb_call_17(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_17(void *) __asm__("corners_kind");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_17(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_17(void) __asm__("corners_kind");
static const uint32_t swb_shape_17[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// corners_sum
static int swb_call_18(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_18(void *) __asm__("corners_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_18(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_18(void) __asm__("corners_sum");
static const uint32_t swb_shape_18[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// corners_table_of
static int swb_call_19(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_19(int32_t) __asm__("corners_table_of");
    errno = 0;
    *(void **)swb_result = swb_symbol_19(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_19(void) __asm__("corners_table_of");
static const uint32_t swb_shape_19[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// corners_total
static int swb_call_20(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_20(void *) __asm__("corners_total");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_20(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_20(void) __asm__("corners_total");
static const uint32_t swb_shape_20[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// deinit
static int swb_call_21(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_21(void) __asm__("deinit");
    (void)swb_arguments;
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_21();
    return errno;
}
extern void swb_plain_21(void) __asm__("deinit");
static const uint32_t swb_shape_21[] = {SWB_SHAPE(SWB_INTEGER, int32_t)};

// f
static int swb_call_22(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_22(int32_t) __asm__("f");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_22(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_22(void) __asm__("f");
static const uint32_t swb_shape_22[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fclose
static int swb_call_23(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_23(void *) __asm__("fclose");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_23(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_23(void) __asm__("fclose");
static const uint32_t swb_shape_23[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fmemopen
static int swb_call_24(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_24(void *, uint64_t, void *) __asm__("fmemopen");
    errno = 0;
    *(void **)swb_result = swb_symbol_24(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_24(void) __asm__("fmemopen");
static const uint32_t swb_shape_24[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *)};

// fprintf
static int swb_call_25(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_25(void *, void *, ...) __asm__("fprintf");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_25(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_25(void) __asm__("fprintf");
static const uint32_t swb_shape_25[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// free
static int swb_call_26(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_26(void *) __asm__("free");
    errno = 0;
    (void)swb_result;
    swb_symbol_26(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_26(void) __asm__("free");
static const uint32_t swb_shape_26[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// freeaddrinfo
static int swb_call_27(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_27(void *) __asm__("freeaddrinfo");
    errno = 0;
    (void)swb_result;
    swb_symbol_27(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_27(void) __asm__("freeaddrinfo");
static const uint32_t swb_shape_27[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// fx_address_bits
static int swb_call_28(void *swb_result, void *const *swb_arguments) {
    typedef union { void * f0; uint64_t f1; } swb_record_0;
    extern uint64_t swb_symbol_28(swb_record_0) __asm__("fx_address_bits");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_28(swb_a0);
    return errno;
}
extern void swb_plain_28(void) __asm__("fx_address_bits");
static const uint32_t swb_shape_28[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), (uint32_t)SWB_RECORD << 28 | 8};

// fx_apply
static int swb_call_29(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_29(void *, int32_t) __asm__("fx_apply");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_29(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_29(void) __asm__("fx_apply");
static const uint32_t swb_shape_29[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_apply_five
static int swb_call_30(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_30(void *) __asm__("fx_apply_five");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_30(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_30(void) __asm__("fx_apply_five");
static const uint32_t swb_shape_30[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_apply_mixed
static int swb_call_31(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_31(void *) __asm__("fx_apply_mixed");
    errno = 0;
    *(double *)swb_result = swb_symbol_31(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_31(void) __asm__("fx_apply_mixed");
static const uint32_t swb_shape_31[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *)};

// fx_apply_seven
static int swb_call_32(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_32(void *) __asm__("fx_apply_seven");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_32(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_32(void) __asm__("fx_apply_seven");
static const uint32_t swb_shape_32[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_apply_six
static int swb_call_33(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_33(void *) __asm__("fx_apply_six");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_33(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_33(void) __asm__("fx_apply_six");
static const uint32_t swb_shape_33[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_bits_next
static int swb_call_34(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0 : 4; int32_t f1 : 6; uint32_t f2 : 1; uint32_t  : 5; uint32_t f4 : 16; } swb_record_0;
    typedef struct { uint32_t f0 : 4; int32_t f1 : 6; uint32_t f2 : 1; uint32_t  : 5; uint32_t f4 : 16; } swb_record_1;
    extern swb_record_0 swb_symbol_34(swb_record_1) __asm__("fx_bits_next");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_34(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_34(void) __asm__("fx_bits_next");
static const uint32_t swb_shape_34[] = {(uint32_t)SWB_RECORD << 28 | 4, (uint32_t)SWB_RECORD << 28 | 4};

// fx_bits_read
static int swb_call_35(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_35(void *, int32_t) __asm__("fx_bits_read");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_35(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_35(void) __asm__("fx_bits_read");
static const uint32_t swb_shape_35[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_both
static int swb_call_36(void *swb_result, void *const *swb_arguments) {
    typedef struct { int32_t f0; float f1; } swb_record_0;
    typedef struct { int32_t f0; float f1; } swb_record_1;
    extern swb_record_0 swb_symbol_36(swb_record_1) __asm__("fx_both");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_36(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_36(void) __asm__("fx_both");
static const uint32_t swb_shape_36[] = {(uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 8};

// fx_bump
static int swb_call_37(void *swb_result, void *const *swb_arguments) {
    typedef struct { struct { double f0; int32_t f1; } f0; int8_t f1; } swb_record_0;
    typedef struct { struct { double f0; int32_t f1; } f0; int8_t f1; } swb_record_1;
    extern swb_record_0 swb_symbol_37(swb_record_1) __asm__("fx_bump");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_37(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_37(void) __asm__("fx_bump");
static const uint32_t swb_shape_37[] = {(uint32_t)SWB_RECORD << 28 | 24, (uint32_t)SWB_RECORD << 28 | 24};

// fx_bump_level
static int swb_call_38(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_38(uint32_t) __asm__("fx_bump_level");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_38(*(uint32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_38(void) __asm__("fx_bump_level");
static const uint32_t swb_shape_38[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// fx_call_stored
static int swb_call_39(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_39(int32_t) __asm__("fx_call_stored");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_39(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_39(void) __asm__("fx_call_stored");
static const uint32_t swb_shape_39[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_char
static int swb_call_40(void *swb_result, void *const *swb_arguments) {
    extern int8_t swb_symbol_40(int8_t) __asm__("fx_char");
    errno = 0;
    *(int8_t *)swb_result = swb_symbol_40(*(int8_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_40(void) __asm__("fx_char");
static const uint32_t swb_shape_40[] = {SWB_SHAPE(SWB_INTEGER, int8_t), SWB_SHAPE(SWB_INTEGER, int8_t)};

// fx_claim
static int swb_call_41(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_41(void *, uint64_t) __asm__("fx_claim");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_41(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_41(void) __asm__("fx_claim");
static const uint32_t swb_shape_41[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_complex_sum
static int swb_call_42(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_42(void *, uint64_t) __asm__("fx_complex_sum");
    errno = 0;
    *(double *)swb_result = swb_symbol_42(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_42(void) __asm__("fx_complex_sum");
static const uint32_t swb_shape_42[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_conj_times
static int swb_call_43(void *swb_result, void *const *swb_arguments) {
    extern float _Complex swb_symbol_43(float _Complex, float _Complex) __asm__("fx_conj_times");
    errno = 0;
    *(float _Complex *)swb_result = swb_symbol_43(*(float _Complex *)swb_arguments[0], *(float _Complex *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_43(void) __asm__("fx_conj_times");
static const uint32_t swb_shape_43[] = {SWB_SHAPE(SWB_COMPLEX, float _Complex), SWB_SHAPE(SWB_COMPLEX, float _Complex), SWB_SHAPE(SWB_COMPLEX, float _Complex)};

// fx_connection_open
static int swb_call_44(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_44(void *, uint16_t) __asm__("fx_connection_open");
    errno = 0;
    (void)swb_result;
    swb_symbol_44(*(void **)swb_arguments[0], *(uint16_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_44(void) __asm__("fx_connection_open");
static const uint32_t swb_shape_44[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint16_t)};

// fx_connection_use
static int swb_call_45(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_45(void *) __asm__("fx_connection_use");
    errno = 0;
    *(double *)swb_result = swb_symbol_45(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_45(void) __asm__("fx_connection_use");
static const uint32_t swb_shape_45[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *)};

// fx_counter_add
static int swb_call_46(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_46(void *, int64_t) __asm__("fx_counter_add");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_46(*(void **)swb_arguments[0], *(int64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_46(void) __asm__("fx_counter_add");
static const uint32_t swb_shape_46[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_counter_create
static int swb_call_47(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_47(int64_t) __asm__("fx_counter_create");
    errno = 0;
    *(void **)swb_result = swb_symbol_47(*(int64_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_47(void) __asm__("fx_counter_create");
static const uint32_t swb_shape_47[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_counter_free
static int swb_call_48(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_48(void *) __asm__("fx_counter_free");
    errno = 0;
    (void)swb_result;
    swb_symbol_48(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_48(void) __asm__("fx_counter_free");
static const uint32_t swb_shape_48[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// fx_counter_none
static int swb_call_49(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_49(void) __asm__("fx_counter_none");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_49();
    return errno;
}
extern void swb_plain_49(void) __asm__("fx_counter_none");
static const uint32_t swb_shape_49[] = {SWB_SHAPE(SWB_POINTER, void *)};

// fx_counter_open
static int swb_call_50(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_50(void *, void *) __asm__("fx_counter_open");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_50(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_50(void) __asm__("fx_counter_open");
static const uint32_t swb_shape_50[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_dirty_ok
static int swb_call_51(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_51(void) __asm__("fx_dirty_ok");
    (void)swb_arguments;
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_51();
    return errno;
}
extern void swb_plain_51(void) __asm__("fx_dirty_ok");
static const uint32_t swb_shape_51[] = {SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_divide
static int swb_call_52(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_52(int32_t, int32_t, void *, void *) __asm__("fx_divide");
    errno = 0;
    (void)swb_result;
    swb_symbol_52(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_52(void) __asm__("fx_divide");
static const uint32_t swb_shape_52[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_double
static int swb_call_53(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_53(double) __asm__("fx_double");
    errno = 0;
    *(double *)swb_result = swb_symbol_53(*(double *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_53(void) __asm__("fx_double");
static const uint32_t swb_shape_53[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double)};

// fx_double_all
static int swb_call_54(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_54(void *, uint64_t) __asm__("fx_double_all");
    errno = 0;
    (void)swb_result;
    swb_symbol_54(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_54(void) __asm__("fx_double_all");
static const uint32_t swb_shape_54[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_doubles10
static int swb_call_55(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_55(double, double, double, double, double, double, double, double, double, double) __asm__("fx_doubles10");
    errno = 0;
    *(double *)swb_result = swb_symbol_55(*(double *)swb_arguments[0], *(double *)swb_arguments[1], *(double *)swb_arguments[2], *(double *)swb_arguments[3], *(double *)swb_arguments[4], *(double *)swb_arguments[5], *(double *)swb_arguments[6], *(double *)swb_arguments[7], *(double *)swb_arguments[8], *(double *)swb_arguments[9]);
    return errno;
}
extern void swb_plain_55(void) __asm__("fx_doubles10");
static const uint32_t swb_shape_55[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double)};

// fx_doubles_add
static int swb_call_56(void *swb_result, void *const *swb_arguments) {
    typedef union { double f0[2]; struct { double f0; float f1; } f1; } swb_record_0;
    typedef union { double f0[2]; struct { double f0; float f1; } f1; } swb_record_1;
    extern swb_record_0 swb_symbol_56(swb_record_1, double) __asm__("fx_doubles_add");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_56(swb_a0, *(double *)swb_arguments[1]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_56(void) __asm__("fx_doubles_add");
static const uint32_t swb_shape_56[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 16, SWB_SHAPE(SWB_FLOATING, double)};

// fx_each_word
static int swb_call_57(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_57(void *, void *) __asm__("fx_each_word");
    errno = 0;
    (void)swb_result;
    swb_symbol_57(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_57(void) __asm__("fx_each_word");
static const uint32_t swb_shape_57[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_fail_double
static int swb_call_58(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_58(int32_t) __asm__("fx_fail_double");
    errno = 0;
    *(double *)swb_result = swb_symbol_58(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_58(void) __asm__("fx_fail_double");
static const uint32_t swb_shape_58[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_fail_struct
static int swb_call_59(void *swb_result, void *const *swb_arguments) {
    typedef struct { double f0; double f1; } swb_record_0;
    extern swb_record_0 swb_symbol_59(int32_t) __asm__("fx_fail_struct");
    errno = 0;
    swb_record_0 swb_value = swb_symbol_59(*(int32_t *)swb_arguments[0]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_59(void) __asm__("fx_fail_struct");
static const uint32_t swb_shape_59[] = {(uint32_t)SWB_RECORD << 28 | 16, SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_fail_void
static int swb_call_60(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_60(int32_t) __asm__("fx_fail_void");
    errno = 0;
    (void)swb_result;
    swb_symbol_60(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_60(void) __asm__("fx_fail_void");
static const uint32_t swb_shape_60[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_fail_with
static int swb_call_61(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_61(int32_t) __asm__("fx_fail_with");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_61(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_61(void) __asm__("fx_fail_with");
static const uint32_t swb_shape_61[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_fill
static int swb_call_62(void *swb_result, void *const *swb_arguments) {
    typedef struct { int64_t f0[5]; } swb_record_0;
    extern swb_record_0 swb_symbol_62(int64_t) __asm__("fx_fill");
    errno = 0;
    swb_record_0 swb_value = swb_symbol_62(*(int64_t *)swb_arguments[0]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_62(void) __asm__("fx_fill");
static const uint32_t swb_shape_62[] = {(uint32_t)SWB_RECORD << 28 | 40, SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_flip
static int swb_call_63(void *swb_result, void *const *swb_arguments) {
    typedef struct { int64_t f0; double f1; } swb_record_0;
    typedef struct { double f0; int32_t f1; } swb_record_1;
    extern swb_record_0 swb_symbol_63(swb_record_1) __asm__("fx_flip");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_63(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_63(void) __asm__("fx_flip");
static const uint32_t swb_shape_63[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 16};

// fx_float
static int swb_call_64(void *swb_result, void *const *swb_arguments) {
    extern float swb_symbol_64(float) __asm__("fx_float");
    errno = 0;
    *(float *)swb_result = swb_symbol_64(*(float *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_64(void) __asm__("fx_float");
static const uint32_t swb_shape_64[] = {SWB_SHAPE(SWB_FLOATING, float), SWB_SHAPE(SWB_FLOATING, float)};

// fx_floats_swap
static int swb_call_65(void *swb_result, void *const *swb_arguments) {
    typedef union { float f0; float f1[2]; } swb_record_0;
    typedef union { float f0; float f1[2]; } swb_record_1;
    extern swb_record_0 swb_symbol_65(swb_record_1) __asm__("fx_floats_swap");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_65(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_65(void) __asm__("fx_floats_swap");
static const uint32_t swb_shape_65[] = {(uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 8};

// fx_greeting
static int swb_call_66(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_66(int32_t) __asm__("fx_greeting");
    errno = 0;
    *(void **)swb_result = swb_symbol_66(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_66(void) __asm__("fx_greeting");
static const uint32_t swb_shape_66[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_greeting
static int swb_call_67(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_67(int32_t) __asm__("fx_greeting");
    errno = 0;
    *(void **)swb_result = swb_symbol_67(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_67(void) __asm__("fx_greeting");
static const uint32_t swb_shape_67[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_header_fill
static int swb_call_68(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_68(void *, int32_t, int32_t, uint64_t, int64_t) __asm__("fx_header_fill");
    errno = 0;
    (void)swb_result;
    swb_symbol_68(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(int32_t *)swb_arguments[2], *(uint64_t *)swb_arguments[3], *(int64_t *)swb_arguments[4]);
    return errno;
}
extern void swb_plain_68(void) __asm__("fx_header_fill");
static const uint32_t swb_shape_68[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_header_low
static int swb_call_69(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint8_t f0 : 3; uint8_t f1 : 1; uint16_t f2; uint64_t f3 : 40; int64_t f4 : 20; } swb_record_0;
    extern int64_t swb_symbol_69(swb_record_0) __asm__("fx_header_low");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_69(swb_a0);
    return errno;
}
extern void swb_plain_69(void) __asm__("fx_header_low");
static const uint32_t swb_shape_69[] = {SWB_SHAPE(SWB_INTEGER, int64_t), (uint32_t)SWB_RECORD << 28 | 16};

// fx_hypot
static int swb_call_70(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_70(float, double) __asm__("fx_hypot");
    errno = 0;
    *(double *)swb_result = swb_symbol_70(*(float *)swb_arguments[0], *(double *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_70(void) __asm__("fx_hypot");
static const uint32_t swb_shape_70[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, float), SWB_SHAPE(SWB_FLOATING, double)};

// fx_identity
static int swb_call_71(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_71(void *) __asm__("fx_identity");
    errno = 0;
    *(void **)swb_result = swb_symbol_71(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_71(void) __asm__("fx_identity");
static const uint32_t swb_shape_71[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int16
static int swb_call_72(void *swb_result, void *const *swb_arguments) {
    extern int16_t swb_symbol_72(int16_t) __asm__("fx_int16");
    errno = 0;
    *(int16_t *)swb_result = swb_symbol_72(*(int16_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_72(void) __asm__("fx_int16");
static const uint32_t swb_shape_72[] = {SWB_SHAPE(SWB_INTEGER, int16_t), SWB_SHAPE(SWB_INTEGER, int16_t)};

// fx_int32
static int swb_call_73(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_73(void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_73(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_73(void) __asm__("fx_int32");
static const uint32_t swb_shape_73[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_74(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_74(void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_74(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_74(void) __asm__("fx_int32");
static const uint32_t swb_shape_74[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_75(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_75(int32_t) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_75(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_75(void) __asm__("fx_int32");
static const uint32_t swb_shape_75[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_int32
static int swb_call_76(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_76(void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_76(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_76(void) __asm__("fx_int32");
static const uint32_t swb_shape_76[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_77(void *swb_result, void *const *swb_arguments) {
    typedef struct { int32_t f0; void * f1; } swb_record_0;
    extern int32_t swb_symbol_77(swb_record_0) __asm__("fx_int32");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_77(swb_a0);
    return errno;
}
extern void swb_plain_77(void) __asm__("fx_int32");
static const uint32_t swb_shape_77[] = {SWB_SHAPE(SWB_INTEGER, int32_t), (uint32_t)SWB_RECORD << 28 | 16};

// fx_int32
static int swb_call_78(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_78(void *, void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_78(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_78(void) __asm__("fx_int32");
static const uint32_t swb_shape_78[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_79(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_79(void *, void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_79(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_79(void) __asm__("fx_int32");
static const uint32_t swb_shape_79[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_80(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_80(void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_80(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_80(void) __asm__("fx_int32");
static const uint32_t swb_shape_80[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_81(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_81(void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_81(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_81(void) __asm__("fx_int32");
static const uint32_t swb_shape_81[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_82(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_82(void *, void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_82(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_82(void) __asm__("fx_int32");
static const uint32_t swb_shape_82[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_83(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_83(void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_83(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_83(void) __asm__("fx_int32");
static const uint32_t swb_shape_83[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_84(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_84(void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_84(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_84(void) __asm__("fx_int32");
static const uint32_t swb_shape_84[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_85(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_85(void *) __asm__("fx_int32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_85(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_85(void) __asm__("fx_int32");
static const uint32_t swb_shape_85[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_int32
static int swb_call_86(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_86(int32_t) __asm__("fx_int32");
    errno = 0;
    (void)swb_result;
    swb_symbol_86(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_86(void) __asm__("fx_int32");
static const uint32_t swb_shape_86[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_int64
static int swb_call_87(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_87(int64_t) __asm__("fx_int64");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_87(*(int64_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_87(void) __asm__("fx_int64");
static const uint32_t swb_shape_87[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_int64
static int swb_call_88(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_88(int32_t) __asm__("fx_int64");
    errno = 0;
    *(void **)swb_result = swb_symbol_88(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_88(void) __asm__("fx_int64");
static const uint32_t swb_shape_88[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_int64
static int swb_call_89(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_89(int32_t) __asm__("fx_int64");
    errno = 0;
    *(void **)swb_result = swb_symbol_89(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_89(void) __asm__("fx_int64");
static const uint32_t swb_shape_89[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_int64
static int swb_call_90(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_90(int32_t) __asm__("fx_int64");
    errno = 0;
    *(void **)swb_result = swb_symbol_90(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_90(void) __asm__("fx_int64");
static const uint32_t swb_shape_90[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_int64
static int swb_call_91(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_91(int32_t) __asm__("fx_int64");
    errno = 0;
    *(void **)swb_result = swb_symbol_91(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_91(void) __asm__("fx_int64");
static const uint32_t swb_shape_91[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_int64
static int swb_call_92(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_92(int32_t) __asm__("fx_int64");
    errno = 0;
    *(void **)swb_result = swb_symbol_92(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_92(void) __asm__("fx_int64");
static const uint32_t swb_shape_92[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_int64
static int swb_call_93(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_93(int32_t) __asm__("fx_int64");
    errno = 0;
    *(void **)swb_result = swb_symbol_93(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_93(void) __asm__("fx_int64");
static const uint32_t swb_shape_93[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_int8
static int swb_call_94(void *swb_result, void *const *swb_arguments) {
    extern int8_t swb_symbol_94(int8_t) __asm__("fx_int8");
    errno = 0;
    *(int8_t *)swb_result = swb_symbol_94(*(int8_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_94(void) __asm__("fx_int8");
static const uint32_t swb_shape_94[] = {SWB_SHAPE(SWB_INTEGER, int8_t), SWB_SHAPE(SWB_INTEGER, int8_t)};

// fx_is_odd
static int swb_call_95(void *swb_result, void *const *swb_arguments) {
    extern uint8_t swb_symbol_95(int32_t) __asm__("fx_is_odd");
    errno = 0;
    *(uint8_t *)swb_result = swb_symbol_95(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_95(void) __asm__("fx_is_odd");
static const uint32_t swb_shape_95[] = {SWB_SHAPE(SWB_INTEGER, uint8_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_is_on
static int swb_call_96(void *swb_result, void *const *swb_arguments) {
    extern uint8_t swb_symbol_96(void *) __asm__("fx_is_on");
    errno = 0;
    *(uint8_t *)swb_result = swb_symbol_96(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_96(void) __asm__("fx_is_on");
static const uint32_t swb_shape_96[] = {SWB_SHAPE(SWB_INTEGER, uint8_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_is_same
static int swb_call_97(void *swb_result, void *const *swb_arguments) {
    extern uint8_t swb_symbol_97(void *, void *) __asm__("fx_is_same");
    errno = 0;
    *(uint8_t *)swb_result = swb_symbol_97(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_97(void) __asm__("fx_is_same");
static const uint32_t swb_shape_97[] = {SWB_SHAPE(SWB_INTEGER, uint8_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_is_same
static int swb_call_98(void *swb_result, void *const *swb_arguments) {
    extern uint8_t swb_symbol_98(void *, void *) __asm__("fx_is_same");
    errno = 0;
    *(uint8_t *)swb_result = swb_symbol_98(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_98(void) __asm__("fx_is_same");
static const uint32_t swb_shape_98[] = {SWB_SHAPE(SWB_INTEGER, uint8_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_is_same
static int swb_call_99(void *swb_result, void *const *swb_arguments) {
    extern uint8_t swb_symbol_99(void *, void *) __asm__("fx_is_same");
    errno = 0;
    *(uint8_t *)swb_result = swb_symbol_99(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_99(void) __asm__("fx_is_same");
static const uint32_t swb_shape_99[] = {SWB_SHAPE(SWB_INTEGER, uint8_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_keep
static int swb_call_100(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_100(void *) __asm__("fx_keep");
    errno = 0;
    (void)swb_result;
    swb_symbol_100(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_100(void) __asm__("fx_keep");
static const uint32_t swb_shape_100[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// fx_kept
static int swb_call_101(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_101(void) __asm__("fx_kept");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_101();
    return errno;
}
extern void swb_plain_101(void) __asm__("fx_kept");
static const uint32_t swb_shape_101[] = {SWB_SHAPE(SWB_POINTER, void *)};

// fx_kept_sum
static int swb_call_102(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_102(void) __asm__("fx_kept_sum");
    (void)swb_arguments;
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_102();
    return errno;
}
extern void swb_plain_102(void) __asm__("fx_kept_sum");
static const uint32_t swb_shape_102[] = {SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_large_reverse
static int swb_call_103(void *swb_result, void *const *swb_arguments) {
    typedef union { int64_t f0[3]; int8_t f1[20]; } swb_record_0;
    typedef union { int64_t f0[3]; int8_t f1[20]; } swb_record_1;
    extern swb_record_0 swb_symbol_103(swb_record_1) __asm__("fx_large_reverse");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_103(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_103(void) __asm__("fx_large_reverse");
static const uint32_t swb_shape_103[] = {(uint32_t)SWB_RECORD << 28 | 24, (uint32_t)SWB_RECORD << 28 | 24};

// fx_length
static int swb_call_104(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_104(void *) __asm__("fx_length");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_104(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_104(void) __asm__("fx_length");
static const uint32_t swb_shape_104[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_length
static int swb_call_105(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_105(void *) __asm__("fx_length");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_105(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_105(void) __asm__("fx_length");
static const uint32_t swb_shape_105[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_length_pointer
static int swb_call_106(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_106(void) __asm__("fx_length_pointer");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = (void *)swb_symbol_106();
    return errno;
}
extern void swb_plain_106(void) __asm__("fx_length_pointer");
static const uint32_t swb_shape_106[] = {SWB_SHAPE(SWB_POINTER, void *)};

// fx_lines_sum
static int swb_call_107(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_107(void *, int32_t) __asm__("fx_lines_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_107(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_107(void) __asm__("fx_lines_sum");
static const uint32_t swb_shape_107[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_list
static int swb_call_108(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_108(void) __asm__("fx_list");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_108();
    return errno;
}
extern void swb_plain_108(void) __asm__("fx_list");
static const uint32_t swb_shape_108[] = {SWB_SHAPE(SWB_POINTER, void *)};

// fx_list_sum
static int swb_call_109(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_109(void *) __asm__("fx_list_sum");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_109(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_109(void) __asm__("fx_list_sum");
static const uint32_t swb_shape_109[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_long
static int swb_call_110(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_110(int64_t) __asm__("fx_long");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_110(*(int64_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_110(void) __asm__("fx_long");
static const uint32_t swb_shape_110[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_long_double_alone_next
static int swb_call_111(void *swb_result, void *const *swb_arguments) {
    typedef struct { long double f0; } swb_record_0;
    typedef struct { long double f0; } swb_record_1;
    extern swb_record_0 swb_symbol_111(swb_record_1) __asm__("fx_long_double_alone_next");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_111(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_111(void) __asm__("fx_long_double_alone_next");
static const uint32_t swb_shape_111[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 16};

// fx_long_double_half
static int swb_call_112(void *swb_result, void *const *swb_arguments) {
    extern long double swb_symbol_112(long double) __asm__("fx_long_double_half");
    errno = 0;
    *(long double *)swb_result = swb_symbol_112(*(long double *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_112(void) __asm__("fx_long_double_half");
static const uint32_t swb_shape_112[] = {SWB_SHAPE(SWB_FLOATING, long double), SWB_SHAPE(SWB_FLOATING, long double)};

// fx_long_double_mix
static int swb_call_113(void *swb_result, void *const *swb_arguments) {
    extern long double swb_symbol_113(int32_t, long double, float, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, long double, uint8_t) __asm__("fx_long_double_mix");
    errno = 0;
    *(long double *)swb_result = swb_symbol_113(*(int32_t *)swb_arguments[0], *(long double *)swb_arguments[1], *(float *)swb_arguments[2], *(int64_t *)swb_arguments[3], *(int64_t *)swb_arguments[4], *(int64_t *)swb_arguments[5], *(int64_t *)swb_arguments[6], *(int64_t *)swb_arguments[7], *(int64_t *)swb_arguments[8], *(long double *)swb_arguments[9], *(uint8_t *)swb_arguments[10]);
    return errno;
}
extern void swb_plain_113(void) __asm__("fx_long_double_mix");
static const uint32_t swb_shape_113[] = {SWB_SHAPE(SWB_FLOATING, long double), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_FLOATING, long double), SWB_SHAPE(SWB_FLOATING, float), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_FLOATING, long double), SWB_SHAPE(SWB_INTEGER, uint8_t)};

// fx_long_double_or_word_next
static int swb_call_114(void *swb_result, void *const *swb_arguments) {
    typedef union { long double f0; int64_t f1; } swb_record_0;
    typedef union { long double f0; int64_t f1; } swb_record_1;
    extern swb_record_0 swb_symbol_114(swb_record_1) __asm__("fx_long_double_or_word_next");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_114(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_114(void) __asm__("fx_long_double_or_word_next");
static const uint32_t swb_shape_114[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 16};

// fx_long_double_sum
static int swb_call_115(void *swb_result, void *const *swb_arguments) {
    extern long double swb_symbol_115(void *, uint64_t) __asm__("fx_long_double_sum");
    errno = 0;
    *(long double *)swb_result = swb_symbol_115(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_115(void) __asm__("fx_long_double_sum");
static const uint32_t swb_shape_115[] = {SWB_SHAPE(SWB_FLOATING, long double), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_long_double_tagged_next
static int swb_call_116(void *swb_result, void *const *swb_arguments) {
    typedef struct { int32_t f0; long double f1; } swb_record_0;
    typedef struct { int32_t f0; long double f1; } swb_record_1;
    extern swb_record_0 swb_symbol_116(int32_t, swb_record_1) __asm__("fx_long_double_tagged_next");
    swb_record_1 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_116(*(int32_t *)swb_arguments[0], swb_a1);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_116(void) __asm__("fx_long_double_tagged_next");
static const uint32_t swb_shape_116[] = {(uint32_t)SWB_RECORD << 28 | 32, SWB_SHAPE(SWB_INTEGER, int32_t), (uint32_t)SWB_RECORD << 28 | 32};

// fx_long_double_tell
static int swb_call_117(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_117(void *, long double) __asm__("fx_long_double_tell");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_117(*(void **)swb_arguments[0], *(long double *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_117(void) __asm__("fx_long_double_tell");
static const uint32_t swb_shape_117[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_FLOATING, long double)};

// fx_long_double_turn
static int swb_call_118(void *swb_result, void *const *swb_arguments) {
    extern long double _Complex swb_symbol_118(long double _Complex, int32_t) __asm__("fx_long_double_turn");
    errno = 0;
    *(long double _Complex *)swb_result = swb_symbol_118(*(long double _Complex *)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_118(void) __asm__("fx_long_double_turn");
static const uint32_t swb_shape_118[] = {SWB_SHAPE(SWB_COMPLEX, long double _Complex), SWB_SHAPE(SWB_COMPLEX, long double _Complex), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_made_up
static int swb_call_119(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_119(uint64_t) __asm__("fx_made_up");
    errno = 0;
    *(void **)swb_result = swb_symbol_119(*(uint64_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_119(void) __asm__("fx_made_up");
static const uint32_t swb_shape_119[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_many_threads
static int swb_call_120(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_120(void *, int32_t, int32_t) __asm__("fx_many_threads");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_120(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_120(void) __asm__("fx_many_threads");
static const uint32_t swb_shape_120[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_map_big
static int swb_call_121(void *swb_result, void *const *swb_arguments) {
    typedef struct { int64_t f0[5]; } swb_record_0;
    typedef struct { int64_t f0[5]; } swb_record_1;
    extern swb_record_0 swb_symbol_121(void *, swb_record_1) __asm__("fx_map_big");
    swb_record_1 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_121(*(void **)swb_arguments[0], swb_a1);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_121(void) __asm__("fx_map_big");
static const uint32_t swb_shape_121[] = {(uint32_t)SWB_RECORD << 28 | 40, SWB_SHAPE(SWB_POINTER, void *), (uint32_t)SWB_RECORD << 28 | 40};

// fx_map_complex
static int swb_call_122(void *swb_result, void *const *swb_arguments) {
    extern double _Complex swb_symbol_122(void *, double _Complex) __asm__("fx_map_complex");
    errno = 0;
    *(double _Complex *)swb_result = swb_symbol_122(*(void **)swb_arguments[0], *(double _Complex *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_122(void) __asm__("fx_map_complex");
static const uint32_t swb_shape_122[] = {SWB_SHAPE(SWB_COMPLEX, double _Complex), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_COMPLEX, double _Complex)};

// fx_map_ii
static int swb_call_123(void *swb_result, void *const *swb_arguments) {
    typedef struct { int64_t f0; int64_t f1; } swb_record_0;
    typedef struct { int64_t f0; int64_t f1; } swb_record_1;
    extern swb_record_0 swb_symbol_123(void *, swb_record_1) __asm__("fx_map_ii");
    swb_record_1 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_123(*(void **)swb_arguments[0], swb_a1);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_123(void) __asm__("fx_map_ii");
static const uint32_t swb_shape_123[] = {(uint32_t)SWB_RECORD << 28 | 16, SWB_SHAPE(SWB_POINTER, void *), (uint32_t)SWB_RECORD << 28 | 16};

// fx_map_number
static int swb_call_124(void *swb_result, void *const *swb_arguments) {
    typedef union { int64_t f0; double f1; } swb_record_0;
    typedef union { int64_t f0; double f1; } swb_record_1;
    extern swb_record_0 swb_symbol_124(void *, swb_record_1, double) __asm__("fx_map_number");
    swb_record_1 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_124(*(void **)swb_arguments[0], swb_a1, *(double *)swb_arguments[2]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_124(void) __asm__("fx_map_number");
static const uint32_t swb_shape_124[] = {(uint32_t)SWB_RECORD << 28 | 8, SWB_SHAPE(SWB_POINTER, void *), (uint32_t)SWB_RECORD << 28 | 8, SWB_SHAPE(SWB_FLOATING, double)};

// fx_map_pair
static int swb_call_125(void *swb_result, void *const *swb_arguments) {
    typedef struct { int64_t f0; double f1; } swb_record_0;
    typedef struct { double f0; int32_t f1; } swb_record_1;
    extern swb_record_0 swb_symbol_125(void *, swb_record_1) __asm__("fx_map_pair");
    swb_record_1 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_125(*(void **)swb_arguments[0], swb_a1);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_125(void) __asm__("fx_map_pair");
static const uint32_t swb_shape_125[] = {(uint32_t)SWB_RECORD << 28 | 16, SWB_SHAPE(SWB_POINTER, void *), (uint32_t)SWB_RECORD << 28 | 16};

// fx_map_point
static int swb_call_126(void *swb_result, void *const *swb_arguments) {
    typedef struct { double f0; double f1; } swb_record_0;
    typedef struct { double f0; double f1; } swb_record_1;
    extern swb_record_0 swb_symbol_126(void *, swb_record_1) __asm__("fx_map_point");
    swb_record_1 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_126(*(void **)swb_arguments[0], swb_a1);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_126(void) __asm__("fx_map_point");
static const uint32_t swb_shape_126[] = {(uint32_t)SWB_RECORD << 28 | 16, SWB_SHAPE(SWB_POINTER, void *), (uint32_t)SWB_RECORD << 28 | 16};

// fx_meet
static int swb_call_127(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_127(int32_t) __asm__("fx_meet");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_127(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_127(void) __asm__("fx_meet");
static const uint32_t swb_shape_127[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_message_free
static int swb_call_128(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_128(void *) __asm__("fx_message_free");
    errno = 0;
    (void)swb_result;
    swb_symbol_128(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_128(void) __asm__("fx_message_free");
static const uint32_t swb_shape_128[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// fx_message_new
static int swb_call_129(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_129(int32_t) __asm__("fx_message_new");
    errno = 0;
    *(void **)swb_result = swb_symbol_129(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_129(void) __asm__("fx_message_new");
static const uint32_t swb_shape_129[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_message_sum
static int swb_call_130(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_130(void *) __asm__("fx_message_sum");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_130(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_130(void) __asm__("fx_message_sum");
static const uint32_t swb_shape_130[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_mixed16
static int swb_call_131(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_131(int32_t, double, int64_t, float, int32_t, double, int64_t, float, int32_t, double, int64_t, float, int32_t, double, int64_t, float) __asm__("fx_mixed16");
    errno = 0;
    *(double *)swb_result = swb_symbol_131(*(int32_t *)swb_arguments[0], *(double *)swb_arguments[1], *(int64_t *)swb_arguments[2], *(float *)swb_arguments[3], *(int32_t *)swb_arguments[4], *(double *)swb_arguments[5], *(int64_t *)swb_arguments[6], *(float *)swb_arguments[7], *(int32_t *)swb_arguments[8], *(double *)swb_arguments[9], *(int64_t *)swb_arguments[10], *(float *)swb_arguments[11], *(int32_t *)swb_arguments[12], *(double *)swb_arguments[13], *(int64_t *)swb_arguments[14], *(float *)swb_arguments[15]);
    return errno;
}
extern void swb_plain_131(void) __asm__("fx_mixed16");
static const uint32_t swb_shape_131[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_FLOATING, float), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_FLOATING, float), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_FLOATING, float), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_FLOATING, float)};

// fx_mixed_next
static int swb_call_132(void *swb_result, void *const *swb_arguments) {
    typedef union { int8_t f0[5]; int32_t f1; float f2; } swb_record_0;
    typedef union { int8_t f0[5]; int32_t f1; float f2; } swb_record_1;
    extern swb_record_0 swb_symbol_132(swb_record_1) __asm__("fx_mixed_next");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_132(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_132(void) __asm__("fx_mixed_next");
static const uint32_t swb_shape_132[] = {(uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 8};

// fx_mixmax
static int swb_call_133(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_133(uint8_t, uint16_t, uint32_t, uint64_t) __asm__("fx_mixmax");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_133(*(uint8_t *)swb_arguments[0], *(uint16_t *)swb_arguments[1], *(uint32_t *)swb_arguments[2], *(uint64_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_133(void) __asm__("fx_mixmax");
static const uint32_t swb_shape_133[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_INTEGER, uint8_t), SWB_SHAPE(SWB_INTEGER, uint16_t), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_nest
static int swb_call_134(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_134(void *, int32_t) __asm__("fx_nest");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_134(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_134(void) __asm__("fx_nest");
static const uint32_t swb_shape_134[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_next16
static int swb_call_135(void *swb_result, void *const *swb_arguments) {
    extern uint16_t swb_symbol_135(uint16_t) __asm__("fx_next16");
    errno = 0;
    *(uint16_t *)swb_result = swb_symbol_135(*(uint16_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_135(void) __asm__("fx_next16");
static const uint32_t swb_shape_135[] = {SWB_SHAPE(SWB_INTEGER, uint16_t), SWB_SHAPE(SWB_INTEGER, uint16_t)};

// fx_next32
static int swb_call_136(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_136(uint32_t) __asm__("fx_next32");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_136(*(uint32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_136(void) __asm__("fx_next32");
static const uint32_t swb_shape_136[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// fx_number_of
static int swb_call_137(void *swb_result, void *const *swb_arguments) {
    typedef union { int64_t f0; double f1; } swb_record_0;
    extern swb_record_0 swb_symbol_137(int64_t) __asm__("fx_number_of");
    errno = 0;
    swb_record_0 swb_value = swb_symbol_137(*(int64_t *)swb_arguments[0]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_137(void) __asm__("fx_number_of");
static const uint32_t swb_shape_137[] = {(uint32_t)SWB_RECORD << 28 | 8, SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_number_real
static int swb_call_138(void *swb_result, void *const *swb_arguments) {
    typedef union { int64_t f0; double f1; } swb_record_0;
    extern double swb_symbol_138(swb_record_0) __asm__("fx_number_real");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(double *)swb_result = swb_symbol_138(swb_a0);
    return errno;
}
extern void swb_plain_138(void) __asm__("fx_number_real");
static const uint32_t swb_shape_138[] = {SWB_SHAPE(SWB_FLOATING, double), (uint32_t)SWB_RECORD << 28 | 8};

// fx_numbers_spill
static int swb_call_139(void *swb_result, void *const *swb_arguments) {
    typedef union { int64_t f0; double f1; } swb_record_0;
    typedef union { int64_t f0; double f1; } swb_record_1;
    typedef union { int64_t f0; double f1; } swb_record_2;
    typedef union { int64_t f0; double f1; } swb_record_3;
    typedef union { int64_t f0; double f1; } swb_record_4;
    typedef union { int64_t f0; double f1; } swb_record_5;
    typedef union { int64_t f0; double f1; } swb_record_6;
    extern double swb_symbol_139(swb_record_0, swb_record_1, swb_record_2, swb_record_3, swb_record_4, swb_record_5, swb_record_6, double) __asm__("fx_numbers_spill");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    swb_record_1 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    swb_record_2 swb_a2;
    memcpy(&swb_a2, swb_arguments[2], sizeof swb_a2);
    swb_record_3 swb_a3;
    memcpy(&swb_a3, swb_arguments[3], sizeof swb_a3);
    swb_record_4 swb_a4;
    memcpy(&swb_a4, swb_arguments[4], sizeof swb_a4);
    swb_record_5 swb_a5;
    memcpy(&swb_a5, swb_arguments[5], sizeof swb_a5);
    swb_record_6 swb_a6;
    memcpy(&swb_a6, swb_arguments[6], sizeof swb_a6);
    errno = 0;
    *(double *)swb_result = swb_symbol_139(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6, *(double *)swb_arguments[7]);
    return errno;
}
extern void swb_plain_139(void) __asm__("fx_numbers_spill");
static const uint32_t swb_shape_139[] = {SWB_SHAPE(SWB_FLOATING, double), (uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 8, SWB_SHAPE(SWB_FLOATING, double)};

// fx_on_thread
static int swb_call_140(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_140(void *, int32_t) __asm__("fx_on_thread");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_140(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_140(void) __asm__("fx_on_thread");
static const uint32_t swb_shape_140[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_operate
static int swb_call_141(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_141(void *, int32_t) __asm__("fx_operate");
    errno = 0;
    *(double *)swb_result = swb_symbol_141(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_141(void) __asm__("fx_operate");
static const uint32_t swb_shape_141[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_order
static int swb_call_142(void *swb_result, void *const *swb_arguments) {
    typedef struct { int64_t f0; int64_t f1; } swb_record_0;
    typedef struct { int64_t f0; int64_t f1; } swb_record_1;
    extern swb_record_0 swb_symbol_142(swb_record_1) __asm__("fx_order");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_142(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_142(void) __asm__("fx_order");
static const uint32_t swb_shape_142[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 16};

// fx_overrun
static int swb_call_143(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_143(void *, uint64_t) __asm__("fx_overrun");
    errno = 0;
    (void)swb_result;
    swb_symbol_143(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_143(void) __asm__("fx_overrun");
static const uint32_t swb_shape_143[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_parcel_sum
static int swb_call_144(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_144(void *) __asm__("fx_parcel_sum");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_144(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_144(void) __asm__("fx_parcel_sum");
static const uint32_t swb_shape_144[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_pick
static int swb_call_145(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_145(int32_t) __asm__("fx_pick");
    errno = 0;
    *(void **)swb_result = (void *)swb_symbol_145(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_145(void) __asm__("fx_pick");
static const uint32_t swb_shape_145[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_read_errno
static int swb_call_146(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_146(void) __asm__("fx_read_errno");
    (void)swb_arguments;
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_146();
    return errno;
}
extern void swb_plain_146(void) __asm__("fx_read_errno");
static const uint32_t swb_shape_146[] = {SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_reader_open
static int swb_call_147(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_147(void *) __asm__("fx_reader_open");
    errno = 0;
    (void)swb_result;
    swb_symbol_147(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_147(void) __asm__("fx_reader_open");
static const uint32_t swb_shape_147[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// fx_reader_sum
static int swb_call_148(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_148(void *, uint64_t) __asm__("fx_reader_sum");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_148(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_148(void) __asm__("fx_reader_sum");
static const uint32_t swb_shape_148[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_remainder_of_address
static int swb_call_149(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_149(void *, uint64_t) __asm__("fx_remainder_of_address");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_149(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_149(void) __asm__("fx_remainder_of_address");
static const uint32_t swb_shape_149[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_reverse3
static int swb_call_150(void *swb_result, void *const *swb_arguments) {
    typedef struct { int8_t f0[3]; } swb_record_0;
    typedef struct { int8_t f0[3]; } swb_record_1;
    extern swb_record_0 swb_symbol_150(swb_record_1) __asm__("fx_reverse3");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_150(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_150(void) __asm__("fx_reverse3");
static const uint32_t swb_shape_150[] = {(uint32_t)SWB_RECORD << 28 | 3, (uint32_t)SWB_RECORD << 28 | 3};

// fx_rotate
static int swb_call_151(void *swb_result, void *const *swb_arguments) {
    typedef struct { float f0; float f1; float f2; } swb_record_0;
    typedef struct { float f0; float f1; float f2; } swb_record_1;
    extern swb_record_0 swb_symbol_151(swb_record_1) __asm__("fx_rotate");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_151(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_151(void) __asm__("fx_rotate");
static const uint32_t swb_shape_151[] = {(uint32_t)SWB_RECORD << 28 | 12, (uint32_t)SWB_RECORD << 28 | 12};

// fx_rotate_left
static int swb_call_152(void *swb_result, void *const *swb_arguments) {
    extern double _Complex swb_symbol_152(double _Complex, double) __asm__("fx_rotate_left");
    errno = 0;
    *(double _Complex *)swb_result = swb_symbol_152(*(double _Complex *)swb_arguments[0], *(double *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_152(void) __asm__("fx_rotate_left");
static const uint32_t swb_shape_152[] = {SWB_SHAPE(SWB_COMPLEX, double _Complex), SWB_SHAPE(SWB_COMPLEX, double _Complex), SWB_SHAPE(SWB_FLOATING, double)};

// fx_rotl32
static int swb_call_153(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_153(uint32_t, uint32_t) __asm__("fx_rotl32");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_153(*(uint32_t *)swb_arguments[0], *(uint32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_153(void) __asm__("fx_rotl32");
static const uint32_t swb_shape_153[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// fx_same
static int swb_call_154(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_154(void *) __asm__("fx_same");
    errno = 0;
    *(void **)swb_result = (void *)swb_symbol_154(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_154(void) __asm__("fx_same");
static const uint32_t swb_shape_154[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_scale
static int swb_call_155(void *swb_result, void *const *swb_arguments) {
    typedef struct { double f0; double f1; } swb_record_0;
    typedef struct { double f0; double f1; } swb_record_1;
    extern swb_record_0 swb_symbol_155(swb_record_1, double) __asm__("fx_scale");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_155(swb_a0, *(double *)swb_arguments[1]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_155(void) __asm__("fx_scale");
static const uint32_t swb_shape_155[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 16, SWB_SHAPE(SWB_FLOATING, double)};

// fx_set_on
static int swb_call_156(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_156(void *, uint8_t) __asm__("fx_set_on");
    errno = 0;
    (void)swb_result;
    swb_symbol_156(*(void **)swb_arguments[0], *(uint8_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_156(void) __asm__("fx_set_on");
static const uint32_t swb_shape_156[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint8_t)};

// fx_spill
static int swb_call_157(void *swb_result, void *const *swb_arguments) {
    typedef struct { int64_t f0; int64_t f1; } swb_record_0;
    extern int64_t swb_symbol_157(int64_t, int64_t, int64_t, int64_t, int64_t, swb_record_0, int64_t) __asm__("fx_spill");
    swb_record_0 swb_a5;
    memcpy(&swb_a5, swb_arguments[5], sizeof swb_a5);
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_157(*(int64_t *)swb_arguments[0], *(int64_t *)swb_arguments[1], *(int64_t *)swb_arguments[2], *(int64_t *)swb_arguments[3], *(int64_t *)swb_arguments[4], swb_a5, *(int64_t *)swb_arguments[6]);
    return errno;
}
extern void swb_plain_157(void) __asm__("fx_spill");
static const uint32_t swb_shape_157[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), (uint32_t)SWB_RECORD << 28 | 16, SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_store
static int swb_call_158(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_158(void *) __asm__("fx_store");
    errno = 0;
    (void)swb_result;
    swb_symbol_158(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_158(void) __asm__("fx_store");
static const uint32_t swb_shape_158[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// fx_store_pointer
static int swb_call_159(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_159(void) __asm__("fx_store_pointer");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = (void *)swb_symbol_159();
    return errno;
}
extern void swb_plain_159(void) __asm__("fx_store_pointer");
static const uint32_t swb_shape_159[] = {SWB_SHAPE(SWB_POINTER, void *)};

// fx_sum0
static int swb_call_160(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_160(void) __asm__("fx_sum0");
    (void)swb_arguments;
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_160();
    return errno;
}
extern void swb_plain_160(void) __asm__("fx_sum0");
static const uint32_t swb_shape_160[] = {SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_sum16
static int swb_call_161(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_161(int8_t, int16_t, int32_t, int64_t, int8_t, int16_t, int32_t, int64_t, int8_t, int16_t, int32_t, int64_t, int8_t, int16_t, int32_t, int64_t) __asm__("fx_sum16");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_161(*(int8_t *)swb_arguments[0], *(int16_t *)swb_arguments[1], *(int32_t *)swb_arguments[2], *(int64_t *)swb_arguments[3], *(int8_t *)swb_arguments[4], *(int16_t *)swb_arguments[5], *(int32_t *)swb_arguments[6], *(int64_t *)swb_arguments[7], *(int8_t *)swb_arguments[8], *(int16_t *)swb_arguments[9], *(int32_t *)swb_arguments[10], *(int64_t *)swb_arguments[11], *(int8_t *)swb_arguments[12], *(int16_t *)swb_arguments[13], *(int32_t *)swb_arguments[14], *(int64_t *)swb_arguments[15]);
    return errno;
}
extern void swb_plain_161(void) __asm__("fx_sum16");
static const uint32_t swb_shape_161[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int8_t), SWB_SHAPE(SWB_INTEGER, int16_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int8_t), SWB_SHAPE(SWB_INTEGER, int16_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int8_t), SWB_SHAPE(SWB_INTEGER, int16_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int8_t), SWB_SHAPE(SWB_INTEGER, int16_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_sum7
static int swb_call_162(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_162(int32_t, int32_t, int32_t, int32_t, int32_t, int32_t, int32_t) __asm__("fx_sum7");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_162(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1], *(int32_t *)swb_arguments[2], *(int32_t *)swb_arguments[3], *(int32_t *)swb_arguments[4], *(int32_t *)swb_arguments[5], *(int32_t *)swb_arguments[6]);
    return errno;
}
extern void swb_plain_162(void) __asm__("fx_sum7");
static const uint32_t swb_shape_162[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_sum_buffer
static int swb_call_163(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_163(void *, uint64_t) __asm__("fx_sum_buffer");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_163(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_163(void) __asm__("fx_sum_buffer");
static const uint32_t swb_shape_163[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_sum_buffer
static int swb_call_164(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_164(void *, uint64_t) __asm__("fx_sum_buffer");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_164(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_164(void) __asm__("fx_sum_buffer");
static const uint32_t swb_shape_164[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_sum_by16
static int swb_call_165(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_165(void *, void *) __asm__("fx_sum_by16");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_165(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_165(void) __asm__("fx_sum_by16");
static const uint32_t swb_shape_165[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// fx_sum_counted8
static int swb_call_166(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_166(void *, uint8_t) __asm__("fx_sum_counted8");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_166(*(void **)swb_arguments[0], *(uint8_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_166(void) __asm__("fx_sum_counted8");
static const uint32_t swb_shape_166[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint8_t)};

// fx_sum_nested
static int swb_call_167(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_167(void *, uint64_t) __asm__("fx_sum_nested");
    errno = 0;
    *(double *)swb_result = swb_symbol_167(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_167(void) __asm__("fx_sum_nested");
static const uint32_t swb_shape_167[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_sum_points
static int swb_call_168(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_168(void *, uint64_t) __asm__("fx_sum_points");
    errno = 0;
    *(double *)swb_result = swb_symbol_168(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_168(void) __asm__("fx_sum_points");
static const uint32_t swb_shape_168[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_swap
static int swb_call_169(void *swb_result, void *const *swb_arguments) {
    typedef struct { double f0; int32_t f1; } swb_record_0;
    typedef struct { float f0; float f1; } swb_record_1;
    typedef struct { double f0; int32_t f1; } swb_record_2;
    extern swb_record_0 swb_symbol_169(swb_record_1, swb_record_2) __asm__("fx_swap");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    swb_record_2 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_169(swb_a0, swb_a1);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_169(void) __asm__("fx_swap");
static const uint32_t swb_shape_169[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 8, (uint32_t)SWB_RECORD << 28 | 16};

// fx_tagged_sum
static int swb_call_170(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_170(void *, uint64_t) __asm__("fx_tagged_sum");
    errno = 0;
    *(double *)swb_result = swb_symbol_170(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_170(void) __asm__("fx_tagged_sum");
static const uint32_t swb_shape_170[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_tagged_twice
static int swb_call_171(void *swb_result, void *const *swb_arguments) {
    typedef struct { int32_t f0; union { int64_t f0; double f1; } f1; } swb_record_0;
    typedef struct { int32_t f0; union { int64_t f0; double f1; } f1; } swb_record_1;
    extern swb_record_0 swb_symbol_171(swb_record_1) __asm__("fx_tagged_twice");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_171(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_171(void) __asm__("fx_tagged_twice");
static const uint32_t swb_shape_171[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 16};

// fx_tail_next
static int swb_call_172(void *swb_result, void *const *swb_arguments) {
    typedef union { struct { double f0; int32_t f1; } f0; double f1[2]; } swb_record_0;
    typedef union { struct { double f0; int32_t f1; } f0; double f1[2]; } swb_record_1;
    extern swb_record_0 swb_symbol_172(swb_record_1) __asm__("fx_tail_next");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_172(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_172(void) __asm__("fx_tail_next");
static const uint32_t swb_shape_172[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 16};

// fx_text_or_null
static int swb_call_173(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_173(int32_t) __asm__("fx_text_or_null");
    errno = 0;
    *(void **)swb_result = swb_symbol_173(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_173(void) __asm__("fx_text_or_null");
static const uint32_t swb_shape_173[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_tick
static int swb_call_174(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_174(void) __asm__("fx_tick");
    (void)swb_arguments;
    errno = 0;
    (void)swb_result;
    swb_symbol_174();
    return errno;
}
extern void swb_plain_174(void) __asm__("fx_tick");
static const uint32_t swb_shape_174[] = {SWB_SHAPE(SWB_VOID, char)};

// fx_toggle
static int swb_call_175(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint8_t f0; uint8_t f1; } swb_record_0;
    typedef struct { uint8_t f0; uint8_t f1; } swb_record_1;
    extern swb_record_0 swb_symbol_175(swb_record_1) __asm__("fx_toggle");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_175(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_175(void) __asm__("fx_toggle");
static const uint32_t swb_shape_175[] = {(uint32_t)SWB_RECORD << 28 | 2, (uint32_t)SWB_RECORD << 28 | 2};

// fx_toggle_flags
static int swb_call_176(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_176(uint32_t, uint32_t) __asm__("fx_toggle_flags");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_176(*(uint32_t *)swb_arguments[0], *(uint32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_176(void) __asm__("fx_toggle_flags");
static const uint32_t swb_shape_176[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// fx_total
static int swb_call_177(void *swb_result, void *const *swb_arguments) {
    typedef struct { int64_t f0[5]; } swb_record_0;
    extern int64_t swb_symbol_177(swb_record_0, int64_t) __asm__("fx_total");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_177(swb_a0, *(int64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_177(void) __asm__("fx_total");
static const uint32_t swb_shape_177[] = {SWB_SHAPE(SWB_INTEGER, int64_t), (uint32_t)SWB_RECORD << 28 | 40, SWB_SHAPE(SWB_INTEGER, int64_t)};

// fx_trace3
static int swb_call_178(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_178(void *) __asm__("fx_trace3");
    errno = 0;
    *(double *)swb_result = swb_symbol_178(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_178(void) __asm__("fx_trace3");
static const uint32_t swb_shape_178[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *)};

// fx_two
static int swb_call_179(void *swb_result, void *const *swb_arguments) {
    extern uint8_t swb_symbol_179(void) __asm__("fx_two");
    (void)swb_arguments;
    errno = 0;
    *(uint8_t *)swb_result = swb_symbol_179();
    return errno;
}
extern void swb_plain_179(void) __asm__("fx_two");
static const uint32_t swb_shape_179[] = {SWB_SHAPE(SWB_INTEGER, uint8_t)};

// fx_uint16
static int swb_call_180(void *swb_result, void *const *swb_arguments) {
    extern uint16_t swb_symbol_180(uint16_t) __asm__("fx_uint16");
    errno = 0;
    *(uint16_t *)swb_result = swb_symbol_180(*(uint16_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_180(void) __asm__("fx_uint16");
static const uint32_t swb_shape_180[] = {SWB_SHAPE(SWB_INTEGER, uint16_t), SWB_SHAPE(SWB_INTEGER, uint16_t)};

// fx_uint32
static int swb_call_181(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_181(uint32_t) __asm__("fx_uint32");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_181(*(uint32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_181(void) __asm__("fx_uint32");
static const uint32_t swb_shape_181[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// fx_uint64
static int swb_call_182(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_182(uint64_t) __asm__("fx_uint64");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_182(*(uint64_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_182(void) __asm__("fx_uint64");
static const uint32_t swb_shape_182[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_uint8
static int swb_call_183(void *swb_result, void *const *swb_arguments) {
    extern uint8_t swb_symbol_183(uint8_t) __asm__("fx_uint8");
    errno = 0;
    *(uint8_t *)swb_result = swb_symbol_183(*(uint8_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_183(void) __asm__("fx_uint8");
static const uint32_t swb_shape_183[] = {SWB_SHAPE(SWB_INTEGER, uint8_t), SWB_SHAPE(SWB_INTEGER, uint8_t)};

// fx_underrun
static int swb_call_184(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_184(void *, uint64_t) __asm__("fx_underrun");
    errno = 0;
    (void)swb_result;
    swb_symbol_184(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_184(void) __asm__("fx_underrun");
static const uint32_t swb_shape_184[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_upper
static int swb_call_185(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_185(void *, void *, uint64_t) __asm__("fx_upper");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_185(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint64_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_185(void) __asm__("fx_upper");
static const uint32_t swb_shape_185[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// fx_variant_next
static int swb_call_186(void *swb_result, void *const *swb_arguments) {
    typedef struct { int32_t f0; union { int32_t f0; float f1; } f1; struct { int8_t f0; int8_t f1; } f2; } swb_record_0;
    typedef struct { int32_t f0; union { int32_t f0; float f1; } f1; struct { int8_t f0; int8_t f1; } f2; } swb_record_1;
    extern swb_record_0 swb_symbol_186(swb_record_1) __asm__("fx_variant_next");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_186(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_186(void) __asm__("fx_variant_next");
static const uint32_t swb_shape_186[] = {(uint32_t)SWB_RECORD << 28 | 12, (uint32_t)SWB_RECORD << 28 | 12};

// fx_visit
static int swb_call_187(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_187(void *, void *, int32_t) __asm__("fx_visit");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_187(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_187(void) __asm__("fx_visit");
static const uint32_t swb_shape_187[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// fx_wide_length
static int swb_call_188(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_188(void *) __asm__("fx_wide_length");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_188(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_188(void) __asm__("fx_wide_length");
static const uint32_t swb_shape_188[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_widen
static int swb_call_189(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_189(void *) __asm__("fx_widen");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_189(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_189(void) __asm__("fx_widen");
static const uint32_t swb_shape_189[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_widen_unsigned
static int swb_call_190(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_190(void *) __asm__("fx_widen_unsigned");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_190(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_190(void) __asm__("fx_widen_unsigned");
static const uint32_t swb_shape_190[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// fx_wire_sum
static int swb_call_191(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_191(void *) __asm__("fx_wire_sum");
    errno = 0;
    *(double *)swb_result = swb_symbol_191(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_191(void) __asm__("fx_wire_sum");
static const uint32_t swb_shape_191[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *)};

// gai_strerror
static int swb_call_192(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_192(int32_t) __asm__("gai_strerror");
    errno = 0;
    *(void **)swb_result = swb_symbol_192(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_192(void) __asm__("gai_strerror");
static const uint32_t swb_shape_192[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// getaddrinfo
static int swb_call_193(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_193(void *, void *, void *, void *) __asm__("getaddrinfo");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_193(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_193(void) __asm__("getaddrinfo");
static const uint32_t swb_shape_193[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// getline
static int swb_call_194(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_194(void *, void *, void *) __asm__("getline");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_194(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_194(void) __asm__("getline");
static const uint32_t swb_shape_194[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// getnameinfo
static int swb_call_195(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_195(void *, uint32_t, void *, uint32_t, void *, uint32_t, int32_t) __asm__("getnameinfo");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_195(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2], *(uint32_t *)swb_arguments[3], *(void **)swb_arguments[4], *(uint32_t *)swb_arguments[5], *(int32_t *)swb_arguments[6]);
    return errno;
}
extern void swb_plain_195(void) __asm__("getnameinfo");
static const uint32_t swb_shape_195[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// glob
static int swb_call_196(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_196(void *, int32_t, void *, void *) __asm__("glob");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_196(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_196(void) __asm__("glob");
static const uint32_t swb_shape_196[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// globfree
static int swb_call_197(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_197(void *) __asm__("globfree");
    errno = 0;
    (void)swb_result;
    swb_symbol_197(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_197(void) __asm__("globfree");
static const uint32_t swb_shape_197[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// many_old
static int swb_call_198(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_198(void *, void *, void *) __asm__("many_old");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_198(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_198(void) __asm__("many_old");
static const uint32_t swb_shape_198[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// many_plus_10
static int swb_call_199(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_199(int32_t) __asm__("many_plus_10");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_199(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_199(void) __asm__("many_plus_10");
static const uint32_t swb_shape_199[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_100
static int swb_call_200(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_200(int32_t) __asm__("many_plus_100");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_200(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_200(void) __asm__("many_plus_100");
static const uint32_t swb_shape_200[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_101
static int swb_call_201(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_201(int32_t) __asm__("many_plus_101");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_201(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_201(void) __asm__("many_plus_101");
static const uint32_t swb_shape_201[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_102
static int swb_call_202(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_202(int32_t) __asm__("many_plus_102");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_202(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_202(void) __asm__("many_plus_102");
static const uint32_t swb_shape_202[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_103
static int swb_call_203(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_203(int32_t) __asm__("many_plus_103");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_203(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_203(void) __asm__("many_plus_103");
static const uint32_t swb_shape_203[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_104
static int swb_call_204(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_204(int32_t) __asm__("many_plus_104");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_204(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_204(void) __asm__("many_plus_104");
static const uint32_t swb_shape_204[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_105
static int swb_call_205(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_205(int32_t) __asm__("many_plus_105");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_205(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_205(void) __asm__("many_plus_105");
static const uint32_t swb_shape_205[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_106
static int swb_call_206(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_206(int32_t) __asm__("many_plus_106");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_206(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_206(void) __asm__("many_plus_106");
static const uint32_t swb_shape_206[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_107
static int swb_call_207(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_207(int32_t) __asm__("many_plus_107");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_207(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_207(void) __asm__("many_plus_107");
static const uint32_t swb_shape_207[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_108
static int swb_call_208(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_208(int32_t) __asm__("many_plus_108");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_208(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_208(void) __asm__("many_plus_108");
static const uint32_t swb_shape_208[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_109
static int swb_call_209(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_209(int32_t) __asm__("many_plus_109");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_209(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_209(void) __asm__("many_plus_109");
static const uint32_t swb_shape_209[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_11
static int swb_call_210(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_210(int32_t) __asm__("many_plus_11");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_210(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_210(void) __asm__("many_plus_11");
static const uint32_t swb_shape_210[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_110
static int swb_call_211(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_211(int32_t) __asm__("many_plus_110");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_211(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_211(void) __asm__("many_plus_110");
static const uint32_t swb_shape_211[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_111
static int swb_call_212(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_212(int32_t) __asm__("many_plus_111");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_212(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_212(void) __asm__("many_plus_111");
static const uint32_t swb_shape_212[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_112
static int swb_call_213(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_213(int32_t) __asm__("many_plus_112");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_213(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_213(void) __asm__("many_plus_112");
static const uint32_t swb_shape_213[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_113
static int swb_call_214(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_214(int32_t) __asm__("many_plus_113");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_214(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_214(void) __asm__("many_plus_113");
static const uint32_t swb_shape_214[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_114
static int swb_call_215(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_215(int32_t) __asm__("many_plus_114");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_215(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_215(void) __asm__("many_plus_114");
static const uint32_t swb_shape_215[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_115
static int swb_call_216(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_216(int32_t) __asm__("many_plus_115");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_216(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_216(void) __asm__("many_plus_115");
static const uint32_t swb_shape_216[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_116
static int swb_call_217(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_217(int32_t) __asm__("many_plus_116");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_217(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_217(void) __asm__("many_plus_116");
static const uint32_t swb_shape_217[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_117
static int swb_call_218(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_218(int32_t) __asm__("many_plus_117");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_218(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_218(void) __asm__("many_plus_117");
static const uint32_t swb_shape_218[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_118
static int swb_call_219(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_219(int32_t) __asm__("many_plus_118");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_219(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_219(void) __asm__("many_plus_118");
static const uint32_t swb_shape_219[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_119
static int swb_call_220(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_220(int32_t) __asm__("many_plus_119");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_220(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_220(void) __asm__("many_plus_119");
static const uint32_t swb_shape_220[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_12
static int swb_call_221(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_221(int32_t) __asm__("many_plus_12");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_221(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_221(void) __asm__("many_plus_12");
static const uint32_t swb_shape_221[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_120
static int swb_call_222(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_222(int32_t) __asm__("many_plus_120");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_222(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_222(void) __asm__("many_plus_120");
static const uint32_t swb_shape_222[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_121
static int swb_call_223(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_223(int32_t) __asm__("many_plus_121");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_223(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_223(void) __asm__("many_plus_121");
static const uint32_t swb_shape_223[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_122
static int swb_call_224(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_224(int32_t) __asm__("many_plus_122");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_224(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_224(void) __asm__("many_plus_122");
static const uint32_t swb_shape_224[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_123
static int swb_call_225(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_225(int32_t) __asm__("many_plus_123");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_225(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_225(void) __asm__("many_plus_123");
static const uint32_t swb_shape_225[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_124
static int swb_call_226(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_226(int32_t) __asm__("many_plus_124");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_226(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_226(void) __asm__("many_plus_124");
static const uint32_t swb_shape_226[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_125
static int swb_call_227(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_227(int32_t) __asm__("many_plus_125");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_227(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_227(void) __asm__("many_plus_125");
static const uint32_t swb_shape_227[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_126
static int swb_call_228(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_228(int32_t) __asm__("many_plus_126");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_228(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_228(void) __asm__("many_plus_126");
static const uint32_t swb_shape_228[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_127
static int swb_call_229(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_229(int32_t) __asm__("many_plus_127");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_229(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_229(void) __asm__("many_plus_127");
static const uint32_t swb_shape_229[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_128
static int swb_call_230(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_230(int32_t) __asm__("many_plus_128");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_230(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_230(void) __asm__("many_plus_128");
static const uint32_t swb_shape_230[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_129
static int swb_call_231(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_231(int32_t) __asm__("many_plus_129");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_231(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_231(void) __asm__("many_plus_129");
static const uint32_t swb_shape_231[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_13
static int swb_call_232(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_232(int32_t) __asm__("many_plus_13");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_232(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_232(void) __asm__("many_plus_13");
static const uint32_t swb_shape_232[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_130
static int swb_call_233(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_233(int32_t) __asm__("many_plus_130");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_233(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_233(void) __asm__("many_plus_130");
static const uint32_t swb_shape_233[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_131
static int swb_call_234(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_234(int32_t) __asm__("many_plus_131");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_234(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_234(void) __asm__("many_plus_131");
static const uint32_t swb_shape_234[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_132
static int swb_call_235(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_235(int32_t) __asm__("many_plus_132");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_235(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_235(void) __asm__("many_plus_132");
static const uint32_t swb_shape_235[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_133
static int swb_call_236(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_236(int32_t) __asm__("many_plus_133");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_236(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_236(void) __asm__("many_plus_133");
static const uint32_t swb_shape_236[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_134
static int swb_call_237(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_237(int32_t) __asm__("many_plus_134");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_237(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_237(void) __asm__("many_plus_134");
static const uint32_t swb_shape_237[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_135
static int swb_call_238(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_238(int32_t) __asm__("many_plus_135");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_238(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_238(void) __asm__("many_plus_135");
static const uint32_t swb_shape_238[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_136
static int swb_call_239(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_239(int32_t) __asm__("many_plus_136");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_239(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_239(void) __asm__("many_plus_136");
static const uint32_t swb_shape_239[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_137
static int swb_call_240(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_240(int32_t) __asm__("many_plus_137");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_240(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_240(void) __asm__("many_plus_137");
static const uint32_t swb_shape_240[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_138
static int swb_call_241(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_241(int32_t) __asm__("many_plus_138");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_241(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_241(void) __asm__("many_plus_138");
static const uint32_t swb_shape_241[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_139
static int swb_call_242(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_242(int32_t) __asm__("many_plus_139");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_242(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_242(void) __asm__("many_plus_139");
static const uint32_t swb_shape_242[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_14
static int swb_call_243(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_243(int32_t) __asm__("many_plus_14");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_243(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_243(void) __asm__("many_plus_14");
static const uint32_t swb_shape_243[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_15
static int swb_call_244(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_244(int32_t) __asm__("many_plus_15");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_244(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_244(void) __asm__("many_plus_15");
static const uint32_t swb_shape_244[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_16
static int swb_call_245(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_245(int32_t) __asm__("many_plus_16");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_245(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_245(void) __asm__("many_plus_16");
static const uint32_t swb_shape_245[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_17
static int swb_call_246(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_246(int32_t) __asm__("many_plus_17");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_246(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_246(void) __asm__("many_plus_17");
static const uint32_t swb_shape_246[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_18
static int swb_call_247(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_247(int32_t) __asm__("many_plus_18");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_247(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_247(void) __asm__("many_plus_18");
static const uint32_t swb_shape_247[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_19
static int swb_call_248(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_248(int32_t) __asm__("many_plus_19");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_248(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_248(void) __asm__("many_plus_19");
static const uint32_t swb_shape_248[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_20
static int swb_call_249(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_249(int32_t) __asm__("many_plus_20");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_249(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_249(void) __asm__("many_plus_20");
static const uint32_t swb_shape_249[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_21
static int swb_call_250(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_250(int32_t) __asm__("many_plus_21");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_250(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_250(void) __asm__("many_plus_21");
static const uint32_t swb_shape_250[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_22
static int swb_call_251(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_251(int32_t) __asm__("many_plus_22");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_251(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_251(void) __asm__("many_plus_22");
static const uint32_t swb_shape_251[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_23
static int swb_call_252(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_252(int32_t) __asm__("many_plus_23");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_252(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_252(void) __asm__("many_plus_23");
static const uint32_t swb_shape_252[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_24
static int swb_call_253(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_253(int32_t) __asm__("many_plus_24");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_253(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_253(void) __asm__("many_plus_24");
static const uint32_t swb_shape_253[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_25
static int swb_call_254(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_254(int32_t) __asm__("many_plus_25");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_254(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_254(void) __asm__("many_plus_25");
static const uint32_t swb_shape_254[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_26
static int swb_call_255(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_255(int32_t) __asm__("many_plus_26");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_255(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_255(void) __asm__("many_plus_26");
static const uint32_t swb_shape_255[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_27
static int swb_call_256(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_256(int32_t) __asm__("many_plus_27");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_256(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_256(void) __asm__("many_plus_27");
static const uint32_t swb_shape_256[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_28
static int swb_call_257(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_257(int32_t) __asm__("many_plus_28");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_257(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_257(void) __asm__("many_plus_28");
static const uint32_t swb_shape_257[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_29
static int swb_call_258(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_258(int32_t) __asm__("many_plus_29");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_258(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_258(void) __asm__("many_plus_29");
static const uint32_t swb_shape_258[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_30
static int swb_call_259(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_259(int32_t) __asm__("many_plus_30");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_259(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_259(void) __asm__("many_plus_30");
static const uint32_t swb_shape_259[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_31
static int swb_call_260(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_260(int32_t) __asm__("many_plus_31");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_260(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_260(void) __asm__("many_plus_31");
static const uint32_t swb_shape_260[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_32
static int swb_call_261(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_261(int32_t) __asm__("many_plus_32");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_261(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_261(void) __asm__("many_plus_32");
static const uint32_t swb_shape_261[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_33
static int swb_call_262(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_262(int32_t) __asm__("many_plus_33");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_262(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_262(void) __asm__("many_plus_33");
static const uint32_t swb_shape_262[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_34
static int swb_call_263(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_263(int32_t) __asm__("many_plus_34");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_263(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_263(void) __asm__("many_plus_34");
static const uint32_t swb_shape_263[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_35
static int swb_call_264(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_264(int32_t) __asm__("many_plus_35");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_264(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_264(void) __asm__("many_plus_35");
static const uint32_t swb_shape_264[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_36
static int swb_call_265(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_265(int32_t) __asm__("many_plus_36");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_265(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_265(void) __asm__("many_plus_36");
static const uint32_t swb_shape_265[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_37
static int swb_call_266(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_266(int32_t) __asm__("many_plus_37");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_266(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_266(void) __asm__("many_plus_37");
static const uint32_t swb_shape_266[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_38
static int swb_call_267(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_267(int32_t) __asm__("many_plus_38");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_267(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_267(void) __asm__("many_plus_38");
static const uint32_t swb_shape_267[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_39
static int swb_call_268(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_268(int32_t) __asm__("many_plus_39");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_268(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_268(void) __asm__("many_plus_39");
static const uint32_t swb_shape_268[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_40
static int swb_call_269(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_269(int32_t) __asm__("many_plus_40");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_269(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_269(void) __asm__("many_plus_40");
static const uint32_t swb_shape_269[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_41
static int swb_call_270(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_270(int32_t) __asm__("many_plus_41");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_270(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_270(void) __asm__("many_plus_41");
static const uint32_t swb_shape_270[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_42
static int swb_call_271(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_271(int32_t) __asm__("many_plus_42");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_271(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_271(void) __asm__("many_plus_42");
static const uint32_t swb_shape_271[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_43
static int swb_call_272(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_272(int32_t) __asm__("many_plus_43");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_272(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_272(void) __asm__("many_plus_43");
static const uint32_t swb_shape_272[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_44
static int swb_call_273(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_273(int32_t) __asm__("many_plus_44");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_273(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_273(void) __asm__("many_plus_44");
static const uint32_t swb_shape_273[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_45
static int swb_call_274(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_274(int32_t) __asm__("many_plus_45");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_274(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_274(void) __asm__("many_plus_45");
static const uint32_t swb_shape_274[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_46
static int swb_call_275(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_275(int32_t) __asm__("many_plus_46");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_275(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_275(void) __asm__("many_plus_46");
static const uint32_t swb_shape_275[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_47
static int swb_call_276(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_276(int32_t) __asm__("many_plus_47");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_276(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_276(void) __asm__("many_plus_47");
static const uint32_t swb_shape_276[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_48
static int swb_call_277(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_277(int32_t) __asm__("many_plus_48");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_277(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_277(void) __asm__("many_plus_48");
static const uint32_t swb_shape_277[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_49
static int swb_call_278(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_278(int32_t) __asm__("many_plus_49");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_278(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_278(void) __asm__("many_plus_49");
static const uint32_t swb_shape_278[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_50
static int swb_call_279(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_279(int32_t) __asm__("many_plus_50");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_279(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_279(void) __asm__("many_plus_50");
static const uint32_t swb_shape_279[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_51
static int swb_call_280(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_280(int32_t) __asm__("many_plus_51");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_280(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_280(void) __asm__("many_plus_51");
static const uint32_t swb_shape_280[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_52
static int swb_call_281(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_281(int32_t) __asm__("many_plus_52");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_281(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_281(void) __asm__("many_plus_52");
static const uint32_t swb_shape_281[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_53
static int swb_call_282(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_282(int32_t) __asm__("many_plus_53");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_282(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_282(void) __asm__("many_plus_53");
static const uint32_t swb_shape_282[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_54
static int swb_call_283(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_283(int32_t) __asm__("many_plus_54");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_283(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_283(void) __asm__("many_plus_54");
static const uint32_t swb_shape_283[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_55
static int swb_call_284(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_284(int32_t) __asm__("many_plus_55");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_284(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_284(void) __asm__("many_plus_55");
static const uint32_t swb_shape_284[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_56
static int swb_call_285(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_285(int32_t) __asm__("many_plus_56");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_285(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_285(void) __asm__("many_plus_56");
static const uint32_t swb_shape_285[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_57
static int swb_call_286(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_286(int32_t) __asm__("many_plus_57");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_286(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_286(void) __asm__("many_plus_57");
static const uint32_t swb_shape_286[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_58
static int swb_call_287(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_287(int32_t) __asm__("many_plus_58");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_287(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_287(void) __asm__("many_plus_58");
static const uint32_t swb_shape_287[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_59
static int swb_call_288(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_288(int32_t) __asm__("many_plus_59");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_288(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_288(void) __asm__("many_plus_59");
static const uint32_t swb_shape_288[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_60
static int swb_call_289(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_289(int32_t) __asm__("many_plus_60");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_289(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_289(void) __asm__("many_plus_60");
static const uint32_t swb_shape_289[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_61
static int swb_call_290(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_290(int32_t) __asm__("many_plus_61");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_290(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_290(void) __asm__("many_plus_61");
static const uint32_t swb_shape_290[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_62
static int swb_call_291(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_291(int32_t) __asm__("many_plus_62");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_291(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_291(void) __asm__("many_plus_62");
static const uint32_t swb_shape_291[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_63
static int swb_call_292(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_292(int32_t) __asm__("many_plus_63");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_292(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_292(void) __asm__("many_plus_63");
static const uint32_t swb_shape_292[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_64
static int swb_call_293(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_293(int32_t) __asm__("many_plus_64");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_293(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_293(void) __asm__("many_plus_64");
static const uint32_t swb_shape_293[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_65
static int swb_call_294(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_294(int32_t) __asm__("many_plus_65");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_294(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_294(void) __asm__("many_plus_65");
static const uint32_t swb_shape_294[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_66
static int swb_call_295(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_295(int32_t) __asm__("many_plus_66");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_295(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_295(void) __asm__("many_plus_66");
static const uint32_t swb_shape_295[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_67
static int swb_call_296(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_296(int32_t) __asm__("many_plus_67");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_296(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_296(void) __asm__("many_plus_67");
static const uint32_t swb_shape_296[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_68
static int swb_call_297(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_297(int32_t) __asm__("many_plus_68");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_297(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_297(void) __asm__("many_plus_68");
static const uint32_t swb_shape_297[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_69
static int swb_call_298(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_298(int32_t) __asm__("many_plus_69");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_298(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_298(void) __asm__("many_plus_69");
static const uint32_t swb_shape_298[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_70
static int swb_call_299(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_299(int32_t) __asm__("many_plus_70");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_299(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_299(void) __asm__("many_plus_70");
static const uint32_t swb_shape_299[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_71
static int swb_call_300(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_300(int32_t) __asm__("many_plus_71");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_300(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_300(void) __asm__("many_plus_71");
static const uint32_t swb_shape_300[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_72
static int swb_call_301(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_301(int32_t) __asm__("many_plus_72");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_301(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_301(void) __asm__("many_plus_72");
static const uint32_t swb_shape_301[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_73
static int swb_call_302(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_302(int32_t) __asm__("many_plus_73");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_302(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_302(void) __asm__("many_plus_73");
static const uint32_t swb_shape_302[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_74
static int swb_call_303(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_303(int32_t) __asm__("many_plus_74");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_303(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_303(void) __asm__("many_plus_74");
static const uint32_t swb_shape_303[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_75
static int swb_call_304(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_304(int32_t) __asm__("many_plus_75");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_304(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_304(void) __asm__("many_plus_75");
static const uint32_t swb_shape_304[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_76
static int swb_call_305(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_305(int32_t) __asm__("many_plus_76");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_305(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_305(void) __asm__("many_plus_76");
static const uint32_t swb_shape_305[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_77
static int swb_call_306(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_306(int32_t) __asm__("many_plus_77");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_306(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_306(void) __asm__("many_plus_77");
static const uint32_t swb_shape_306[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_78
static int swb_call_307(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_307(int32_t) __asm__("many_plus_78");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_307(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_307(void) __asm__("many_plus_78");
static const uint32_t swb_shape_307[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_79
static int swb_call_308(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_308(int32_t) __asm__("many_plus_79");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_308(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_308(void) __asm__("many_plus_79");
static const uint32_t swb_shape_308[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_80
static int swb_call_309(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_309(int32_t) __asm__("many_plus_80");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_309(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_309(void) __asm__("many_plus_80");
static const uint32_t swb_shape_309[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_81
static int swb_call_310(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_310(int32_t) __asm__("many_plus_81");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_310(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_310(void) __asm__("many_plus_81");
static const uint32_t swb_shape_310[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_82
static int swb_call_311(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_311(int32_t) __asm__("many_plus_82");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_311(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_311(void) __asm__("many_plus_82");
static const uint32_t swb_shape_311[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_83
static int swb_call_312(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_312(int32_t) __asm__("many_plus_83");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_312(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_312(void) __asm__("many_plus_83");
static const uint32_t swb_shape_312[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_84
static int swb_call_313(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_313(int32_t) __asm__("many_plus_84");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_313(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_313(void) __asm__("many_plus_84");
static const uint32_t swb_shape_313[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_85
static int swb_call_314(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_314(int32_t) __asm__("many_plus_85");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_314(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_314(void) __asm__("many_plus_85");
static const uint32_t swb_shape_314[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_86
static int swb_call_315(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_315(int32_t) __asm__("many_plus_86");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_315(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_315(void) __asm__("many_plus_86");
static const uint32_t swb_shape_315[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_87
static int swb_call_316(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_316(int32_t) __asm__("many_plus_87");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_316(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_316(void) __asm__("many_plus_87");
static const uint32_t swb_shape_316[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_88
static int swb_call_317(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_317(int32_t) __asm__("many_plus_88");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_317(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_317(void) __asm__("many_plus_88");
static const uint32_t swb_shape_317[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_89
static int swb_call_318(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_318(int32_t) __asm__("many_plus_89");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_318(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_318(void) __asm__("many_plus_89");
static const uint32_t swb_shape_318[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_90
static int swb_call_319(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_319(int32_t) __asm__("many_plus_90");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_319(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_319(void) __asm__("many_plus_90");
static const uint32_t swb_shape_319[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_91
static int swb_call_320(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_320(int32_t) __asm__("many_plus_91");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_320(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_320(void) __asm__("many_plus_91");
static const uint32_t swb_shape_320[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_92
static int swb_call_321(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_321(int32_t) __asm__("many_plus_92");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_321(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_321(void) __asm__("many_plus_92");
static const uint32_t swb_shape_321[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_93
static int swb_call_322(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_322(int32_t) __asm__("many_plus_93");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_322(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_322(void) __asm__("many_plus_93");
static const uint32_t swb_shape_322[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_94
static int swb_call_323(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_323(int32_t) __asm__("many_plus_94");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_323(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_323(void) __asm__("many_plus_94");
static const uint32_t swb_shape_323[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_95
static int swb_call_324(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_324(int32_t) __asm__("many_plus_95");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_324(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_324(void) __asm__("many_plus_95");
static const uint32_t swb_shape_324[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_96
static int swb_call_325(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_325(int32_t) __asm__("many_plus_96");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_325(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_325(void) __asm__("many_plus_96");
static const uint32_t swb_shape_325[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_97
static int swb_call_326(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_326(int32_t) __asm__("many_plus_97");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_326(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_326(void) __asm__("many_plus_97");
static const uint32_t swb_shape_326[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_98
static int swb_call_327(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_327(int32_t) __asm__("many_plus_98");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_327(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_327(void) __asm__("many_plus_98");
static const uint32_t swb_shape_327[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// many_plus_99
static int swb_call_328(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_328(int32_t) __asm__("many_plus_99");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_328(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_328(void) __asm__("many_plus_99");
static const uint32_t swb_shape_328[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// members_close_sum
static int swb_call_329(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_329(void *) __asm__("members_close_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_329(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_329(void) __asm__("members_close_sum");
static const uint32_t swb_shape_329[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// members_dense_sum
static int swb_call_330(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_330(void *) __asm__("members_dense_sum");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_330(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_330(void) __asm__("members_dense_sum");
static const uint32_t swb_shape_330[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *)};

// members_first
static int swb_call_331(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_331(void *) __asm__("members_first");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_331(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_331(void) __asm__("members_first");
static const uint32_t swb_shape_331[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// members_flip
static int swb_call_332(void *swb_result, void *const *swb_arguments) {
    typedef union { struct { uint32_t f0 : 4; uint32_t f1 : 12; } f0; uint32_t f1 : 3; int32_t f2 : 1; uint32_t f3; uint8_t f4 : 1; } swb_record_0;
    typedef union { struct { uint32_t f0 : 4; uint32_t f1 : 12; } f0; uint32_t f1 : 3; int32_t f2 : 1; uint32_t f3; uint8_t f4 : 1; } swb_record_1;
    extern swb_record_0 swb_symbol_332(swb_record_1) __asm__("members_flip");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_332(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_332(void) __asm__("members_flip");
static const uint32_t swb_shape_332[] = {(uint32_t)SWB_RECORD << 28 | 4, (uint32_t)SWB_RECORD << 28 | 4};

// members_letters
static int swb_call_333(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_333(void *) __asm__("members_letters");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_333(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_333(void) __asm__("members_letters");
static const uint32_t swb_shape_333[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// members_odd_sum
static int swb_call_334(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_334(void *) __asm__("members_odd_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_334(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_334(void) __asm__("members_odd_sum");
static const uint32_t swb_shape_334[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// members_parted_second
static int swb_call_335(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_335(void *) __asm__("members_parted_second");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_335(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_335(void) __asm__("members_parted_second");
static const uint32_t swb_shape_335[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// members_shifted_value
static int swb_call_336(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_336(void *) __asm__("members_shifted_value");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_336(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_336(void) __asm__("members_shifted_value");
static const uint32_t swb_shape_336[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// members_within_sum
static int swb_call_337(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_337(void *) __asm__("members_within_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_337(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_337(void) __asm__("members_within_sum");
static const uint32_t swb_shape_337[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// memcmp
static int swb_call_338(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_338(void *, void *, uint64_t) __asm__("memcmp");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_338(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint64_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_338(void) __asm__("memcmp");
static const uint32_t swb_shape_338[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// modes_add
static int swb_call_339(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_339(void *, void *, uint64_t) __asm__("modes_add");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_339(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint64_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_339(void) __asm__("modes_add");
static const uint32_t swb_shape_339[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// modes_begin
static int swb_call_340(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_340(void *) __asm__("modes_begin");
    errno = 0;
    *(void **)swb_result = swb_symbol_340(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_340(void) __asm__("modes_begin");
static const uint32_t swb_shape_340[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// modes_best
static int swb_call_341(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_341(void *, void *) __asm__("modes_best");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_341(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_341(void) __asm__("modes_best");
static const uint32_t swb_shape_341[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// modes_copy_name
static int swb_call_342(void *swb_result, void *const *swb_arguments) {
    extern uint8_t swb_symbol_342(void *, void *, int32_t) __asm__("modes_copy_name");
    errno = 0;
    *(uint8_t *)swb_result = swb_symbol_342(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_342(void) __asm__("modes_copy_name");
static const uint32_t swb_shape_342[] = {SWB_SHAPE(SWB_INTEGER, uint8_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// modes_end
static int swb_call_343(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_343(void *) __asm__("modes_end");
    errno = 0;
    (void)swb_result;
    swb_symbol_343(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_343(void) __asm__("modes_end");
static const uint32_t swb_shape_343[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// modes_fail
static int swb_call_344(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_344(int32_t) __asm__("modes_fail");
    errno = 0;
    (void)swb_result;
    swb_symbol_344(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_344(void) __asm__("modes_fail");
static const uint32_t swb_shape_344[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_INTEGER, int32_t)};

// modes_free
static int swb_call_345(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_345(void *) __asm__("modes_free");
    errno = 0;
    (void)swb_result;
    swb_symbol_345(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_345(void) __asm__("modes_free");
static const uint32_t swb_shape_345[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// modes_hash
static int swb_call_346(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_346(void *, uint64_t) __asm__("modes_hash");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_346(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_346(void) __asm__("modes_hash");
static const uint32_t swb_shape_346[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// modes_name
static int swb_call_347(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_347(void *) __asm__("modes_name");
    errno = 0;
    *(void **)swb_result = swb_symbol_347(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_347(void) __asm__("modes_name");
static const uint32_t swb_shape_347[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// modes_new
static int swb_call_348(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_348(void *) __asm__("modes_new");
    errno = 0;
    *(void **)swb_result = swb_symbol_348(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_348(void) __asm__("modes_new");
static const uint32_t swb_shape_348[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// modes_next_value
static int swb_call_349(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_349(void *) __asm__("modes_next_value");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_349(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_349(void) __asm__("modes_next_value");
static const uint32_t swb_shape_349[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// modes_put
static int swb_call_350(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_350(void *, int32_t) __asm__("modes_put");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_350(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_350(void) __asm__("modes_put");
static const uint32_t swb_shape_350[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// modes_range
static int swb_call_351(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_351(void *, void *, void *) __asm__("modes_range");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_351(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_351(void) __asm__("modes_range");
static const uint32_t swb_shape_351[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// modes_renamed_symbol
static int swb_call_352(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_352(int32_t) __asm__("modes_renamed_symbol");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_352(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_352(void) __asm__("modes_renamed_symbol");
static const uint32_t swb_shape_352[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// modes_sort
static int swb_call_353(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_353(void *, void *) __asm__("modes_sort");
    errno = 0;
    (void)swb_result;
    swb_symbol_353(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_353(void) __asm__("modes_sort");
static const uint32_t swb_shape_353[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// modes_total
static int swb_call_354(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_354(void *, uint32_t) __asm__("modes_total");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_354(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_354(void) __asm__("modes_total");
static const uint32_t swb_shape_354[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// modes_visit
static int swb_call_355(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_355(void *, void *, void *) __asm__("modes_visit");
    errno = 0;
    (void)swb_result;
    swb_symbol_355(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_355(void) __asm__("modes_visit");
static const uint32_t swb_shape_355[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// open_memstream
static int swb_call_356(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_356(void *, void *) __asm__("open_memstream");
    errno = 0;
    *(void **)swb_result = swb_symbol_356(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_356(void) __asm__("open_memstream");
static const uint32_t swb_shape_356[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// passing_rest_count
static int swb_call_357(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_357(void *, void *) __asm__("passing_rest_count");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_357(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_357(void) __asm__("passing_rest_count");
static const uint32_t swb_shape_357[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// passing_visit
static int swb_call_358(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_358(void *, void *) __asm__("passing_visit");
    errno = 0;
    (void)swb_result;
    swb_symbol_358(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_358(void) __asm__("passing_visit");
static const uint32_t swb_shape_358[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// qsort
static int swb_call_359(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_359(void *, uint64_t, uint64_t, void *) __asm__("qsort");
    errno = 0;
    (void)swb_result;
    swb_symbol_359(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1], *(uint64_t *)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_359(void) __asm__("qsort");
static const uint32_t swb_shape_359[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *)};

// quirks_corner
static int swb_call_360(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_360(int32_t, int32_t, int32_t, void *, void *) __asm__("quirks_corner");
    errno = 0;
    *(double *)swb_result = swb_symbol_360(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1], *(int32_t *)swb_arguments[2], *(void **)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_360(void) __asm__("quirks_corner");
static const uint32_t swb_shape_360[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// quirks_count
static int swb_call_361(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_361(void *) __asm__("quirks_count");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_361(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_361(void) __asm__("quirks_count");
static const uint32_t swb_shape_361[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// quirks_deprecated_long_name
static int swb_call_362(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_362(void *, void *, int32_t) __asm__("quirks_deprecated_long_name");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_362(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_362(void) __asm__("quirks_deprecated_long_name");
static const uint32_t swb_shape_362[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// quirks_empty
static int swb_call_363(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_363(uint32_t) __asm__("quirks_empty");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_363(*(uint32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_363(void) __asm__("quirks_empty");
static const uint32_t swb_shape_363[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// quirks_fill
static int swb_call_364(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_364(void *) __asm__("quirks_fill");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_364(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_364(void) __asm__("quirks_fill");
static const uint32_t swb_shape_364[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// quirks_is_none
static int swb_call_365(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_365(uint32_t) __asm__("quirks_is_none");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_365(*(uint32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_365(void) __asm__("quirks_is_none");
static const uint32_t swb_shape_365[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// quirks_late_value
static int swb_call_366(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_366(void *) __asm__("quirks_late_value");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_366(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_366(void) __asm__("quirks_late_value");
static const uint32_t swb_shape_366[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// quirks_nowhere
static int swb_call_367(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_367(void *) __asm__("quirks_nowhere");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_367(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_367(void) __asm__("quirks_nowhere");
static const uint32_t swb_shape_367[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// quirks_nowhere_again
static int swb_call_368(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_368(void *) __asm__("quirks_nowhere_again");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_368(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_368(void) __asm__("quirks_nowhere_again");
static const uint32_t swb_shape_368[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// quirks_old
static int swb_call_369(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_369(void) __asm__("quirks_old");
    (void)swb_arguments;
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_369();
    return errno;
}
extern void swb_plain_369(void) __asm__("quirks_old");
static const uint32_t swb_shape_369[] = {SWB_SHAPE(SWB_INTEGER, int32_t)};

// quirks_sum
static int swb_call_370(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_370(int32_t, ...) __asm__("quirks_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_370(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_370(void) __asm__("quirks_sum");
static const uint32_t swb_shape_370[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// quirks_total
static int swb_call_371(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_371(void *) __asm__("quirks_total");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_371(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_371(void) __asm__("quirks_total");
static const uint32_t swb_shape_371[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// quirks_trace
static int swb_call_372(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_372(int32_t, int32_t, void *) __asm__("quirks_trace");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_372(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_372(void) __asm__("quirks_trace");
static const uint32_t swb_shape_372[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// quirks_with_many_parameters
static int swb_call_373(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_373(void *, void *, int32_t, int32_t) __asm__("quirks_with_many_parameters");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_373(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2], *(int32_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_373(void) __asm__("quirks_with_many_parameters");
static const uint32_t swb_shape_373[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// self
static int swb_call_374(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_374(int32_t) __asm__("self");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_374(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_374(void) __asm__("self");
static const uint32_t swb_shape_374[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// shapes_event_sum
static int swb_call_375(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_375(void *) __asm__("shapes_event_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_375(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_375(void) __asm__("shapes_event_sum");
static const uint32_t swb_shape_375[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// shapes_fields
static int swb_call_376(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_376(void *) __asm__("shapes_fields");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_376(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_376(void) __asm__("shapes_fields");
static const uint32_t swb_shape_376[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// shapes_half_value
static int swb_call_377(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_377(void *) __asm__("shapes_half_value");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_377(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_377(void) __asm__("shapes_half_value");
static const uint32_t swb_shape_377[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// shapes_message_sum
static int swb_call_378(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_378(void *) __asm__("shapes_message_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_378(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_378(void) __asm__("shapes_message_sum");
static const uint32_t swb_shape_378[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// shapes_middle
static int swb_call_379(void *swb_result, void *const *swb_arguments) {
    typedef struct { double f0; double f1; } swb_record_0;
    typedef struct { double f0; double f1; } swb_record_1;
    typedef struct { double f0; double f1; } swb_record_2;
    extern swb_record_0 swb_symbol_379(swb_record_1, swb_record_2) __asm__("shapes_middle");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    swb_record_2 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_379(swb_a0, swb_a1);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_379(void) __asm__("shapes_middle");
static const uint32_t swb_shape_379[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 16};

// shapes_packed_sum
static int swb_call_380(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_380(void *) __asm__("shapes_packed_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_380(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_380(void) __asm__("shapes_packed_sum");
static const uint32_t swb_shape_380[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// shapes_round
static int swb_call_381(void *swb_result, void *const *swb_arguments) {
    typedef union { int64_t f0; double f1; uint8_t f2[8]; } swb_record_0;
    extern int64_t swb_symbol_381(swb_record_0) __asm__("shapes_round");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_381(swb_a0);
    return errno;
}
extern void swb_plain_381(void) __asm__("shapes_round");
static const uint32_t swb_shape_381[] = {SWB_SHAPE(SWB_INTEGER, int64_t), (uint32_t)SWB_RECORD << 28 | 8};

// shapes_sum
static int swb_call_382(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_382(void *) __asm__("shapes_sum");
    errno = 0;
    *(double *)swb_result = swb_symbol_382(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_382(void) __asm__("shapes_sum");
static const uint32_t swb_shape_382[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *)};

// snprintf
static int swb_call_383(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_383(void *, uint64_t, void *) __asm__("snprintf");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_383(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_383(void) __asm__("snprintf");
static const uint32_t swb_shape_383[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *)};

// snprintf
static int swb_call_384(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_384(void *, uint64_t, void *, ...) __asm__("snprintf");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_384(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3], *(int32_t *)swb_arguments[4]);
    return errno;
}
extern void swb_plain_384(void) __asm__("snprintf");
static const uint32_t swb_shape_384[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// snprintf
static int swb_call_385(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_385(void *, uint64_t, void *, ...) __asm__("snprintf");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_385(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3], *(double *)swb_arguments[4], *(void **)swb_arguments[5], *(int64_t *)swb_arguments[6], *(int32_t *)swb_arguments[7]);
    return errno;
}
extern void swb_plain_385(void) __asm__("snprintf");
static const uint32_t swb_shape_385[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// strange"symbol
static int swb_call_386(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_386(void) __asm__("strange\"symbol");
    (void)swb_arguments;
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_386();
    return errno;
}
extern void swb_plain_386(void) __asm__("strange\"symbol");
static const uint32_t swb_shape_386[] = {SWB_SHAPE(SWB_INTEGER, int32_t)};

// strange_alignment
static int swb_call_387(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_387(int32_t) __asm__("strange_alignment");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_387(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_387(void) __asm__("strange_alignment");
static const uint32_t swb_shape_387[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// strange_answer
static int swb_call_388(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_388(void *) __asm__("strange_answer");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_388(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_388(void) __asm__("strange_answer");
static const uint32_t swb_shape_388[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// strange_call
static int swb_call_389(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_389(void *) __asm__("strange_call");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_389(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_389(void) __asm__("strange_call");
static const uint32_t swb_shape_389[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// strange_offset
static int swb_call_390(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_390(int32_t) __asm__("strange_offset");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_390(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_390(void) __asm__("strange_offset");
static const uint32_t swb_shape_390[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// strange_size
static int swb_call_391(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_391(int32_t) __asm__("strange_size");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_391(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_391(void) __asm__("strange_size");
static const uint32_t swb_shape_391[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// strange_vector_sum
static int swb_call_392(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_392(void *) __asm__("strange_vector_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_392(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_392(void) __asm__("strange_vector_sum");
static const uint32_t swb_shape_392[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// strdup
static int swb_call_393(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_393(void *) __asm__("strdup");
    errno = 0;
    *(void **)swb_result = swb_symbol_393(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_393(void) __asm__("strdup");
static const uint32_t swb_shape_393[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// strtod
static int swb_call_394(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_394(void *, void *) __asm__("strtod");
    errno = 0;
    *(double *)swb_result = swb_symbol_394(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_394(void) __asm__("strtod");
static const uint32_t swb_shape_394[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// strtol
static int swb_call_395(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_395(void *, void *, int32_t) __asm__("strtol");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_395(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_395(void) __asm__("strtol");
static const uint32_t swb_shape_395[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// swb_a1
static int swb_call_396(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_396(int32_t, int32_t) __asm__("swb_a1");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_396(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_396(void) __asm__("swb_a1");
static const uint32_t swb_shape_396[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// swb_calls_greatest
static int swb_call_397(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_397(double, double) __asm__("swb_calls_greatest");
    errno = 0;
    *(double *)swb_result = swb_symbol_397(*(double *)swb_arguments[0], *(double *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_397(void) __asm__("swb_calls_greatest");
static const uint32_t swb_shape_397[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double)};

// swb_calls_last_error
static int swb_call_398(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_398(void) __asm__("swb_calls_last_error");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_398();
    return errno;
}
extern void swb_plain_398(void) __asm__("swb_calls_last_error");
static const uint32_t swb_shape_398[] = {SWB_SHAPE(SWB_POINTER, void *)};

// swb_calls_limits
static int swb_call_399(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_399(void) __asm__("swb_calls_limits");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_399();
    return errno;
}
extern void swb_plain_399(void) __asm__("swb_calls_limits");
static const uint32_t swb_shape_399[] = {SWB_SHAPE(SWB_POINTER, void *)};

// swb_calls_max
static int swb_call_400(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_400(int32_t, int32_t) __asm__("swb_calls_max");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_400(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_400(void) __asm__("swb_calls_max");
static const uint32_t swb_shape_400[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// swb_calls_mean_of_two
static int swb_call_401(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_401(int32_t, float, float) __asm__("swb_calls_mean_of_two");
    errno = 0;
    *(double *)swb_result = swb_symbol_401(*(int32_t *)swb_arguments[0], *(float *)swb_arguments[1], *(float *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_401(void) __asm__("swb_calls_mean_of_two");
static const uint32_t swb_shape_401[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_FLOATING, float), SWB_SHAPE(SWB_FLOATING, float)};

// swb_calls_swap
static int swb_call_402(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_402(void *, void *) __asm__("swb_calls_swap");
    errno = 0;
    (void)swb_result;
    swb_symbol_402(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_402(void) __asm__("swb_calls_swap");
static const uint32_t swb_shape_402[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// swb_calls_twice
static int swb_call_403(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_403(int32_t) __asm__("swb_calls_twice");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_403(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_403(void) __asm__("swb_calls_twice");
static const uint32_t swb_shape_403[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// swb_clashes_made
static int swb_call_404(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_404(void *, int32_t, void *) __asm__("swb_clashes_made");
    errno = 0;
    (void)swb_result;
    swb_symbol_404(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_404(void) __asm__("swb_clashes_made");
static const uint32_t swb_shape_404[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// swb_modes_last_error
static int swb_call_405(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_405(void) __asm__("swb_modes_last_error");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_405();
    return errno;
}
extern void swb_plain_405(void) __asm__("swb_modes_last_error");
static const uint32_t swb_shape_405[] = {SWB_SHAPE(SWB_POINTER, void *)};

// swb_modes_twice
static int swb_call_406(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_406(int32_t) __asm__("swb_modes_twice");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_406(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_406(void) __asm__("swb_modes_twice");
static const uint32_t swb_shape_406[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// swb_passing_all_sum
static int swb_call_407(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_407(void *) __asm__("swb_passing_all_sum");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_407(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_407(void) __asm__("swb_passing_all_sum");
static const uint32_t swb_shape_407[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// swb_passing_chosen
static int swb_call_408(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_408(void *, void *, uint8_t) __asm__("swb_passing_chosen");
    errno = 0;
    (void)swb_result;
    swb_symbol_408(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint8_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_408(void) __asm__("swb_passing_chosen");
static const uint32_t swb_shape_408[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint8_t)};

// swb_passing_half
static int swb_call_409(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_409(void *, void *) __asm__("swb_passing_half");
    errno = 0;
    (void)swb_result;
    swb_symbol_409(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_409(void) __asm__("swb_passing_half");
static const uint32_t swb_shape_409[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// swb_passing_loaded
static int swb_call_410(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_410(void *) __asm__("swb_passing_loaded");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_410(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_410(void) __asm__("swb_passing_loaded");
static const uint32_t swb_shape_410[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// swb_passing_low
static int swb_call_411(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_411(void *) __asm__("swb_passing_low");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_411(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_411(void) __asm__("swb_passing_low");
static const uint32_t swb_shape_411[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *)};

// swb_passing_next
static int swb_call_412(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_412(void *, void *) __asm__("swb_passing_next");
    errno = 0;
    (void)swb_result;
    swb_symbol_412(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_412(void) __asm__("swb_passing_next");
static const uint32_t swb_shape_412[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// swb_passing_print_wide
static int swb_call_413(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_413(void *, void *) __asm__("swb_passing_print_wide");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_413(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_413(void) __asm__("swb_passing_print_wide");
static const uint32_t swb_shape_413[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// swb_passing_product
static int swb_call_414(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_414(void *, int64_t, int64_t) __asm__("swb_passing_product");
    errno = 0;
    (void)swb_result;
    swb_symbol_414(*(void **)swb_arguments[0], *(int64_t *)swb_arguments[1], *(int64_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_414(void) __asm__("swb_passing_product");
static const uint32_t swb_shape_414[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t)};

// swb_passing_same
static int swb_call_415(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_415(void *, void *) __asm__("swb_passing_same");
    errno = 0;
    (void)swb_result;
    swb_symbol_415(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_415(void) __asm__("swb_passing_same");
static const uint32_t swb_shape_415[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// swb_passing_scaled
static int swb_call_416(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_416(void *, void *, float) __asm__("swb_passing_scaled");
    errno = 0;
    (void)swb_result;
    swb_symbol_416(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(float *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_416(void) __asm__("swb_passing_scaled");
static const uint32_t swb_shape_416[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_FLOATING, float)};

// swb_passing_stored
static int swb_call_417(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_417(void *, int64_t) __asm__("swb_passing_stored");
    errno = 0;
    (void)swb_result;
    swb_symbol_417(*(void **)swb_arguments[0], *(int64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_417(void) __asm__("swb_passing_stored");
static const uint32_t swb_shape_417[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t)};

// swb_passing_sum
static int swb_call_418(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_418(void *, void *, int32_t) __asm__("swb_passing_sum");
    errno = 0;
    (void)swb_result;
    swb_symbol_418(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_418(void) __asm__("swb_passing_sum");
static const uint32_t swb_shape_418[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// swb_passing_twice
static int swb_call_419(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_419(void *, void *, int32_t) __asm__("swb_passing_twice");
    errno = 0;
    (void)swb_result;
    swb_symbol_419(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_419(void) __asm__("swb_passing_twice");
static const uint32_t swb_shape_419[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// swb_quirks_add
static int swb_call_420(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_420(int32_t, int32_t) __asm__("swb_quirks_add");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_420(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_420(void) __asm__("swb_quirks_add");
static const uint32_t swb_shape_420[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// swb_quirks_first
static int swb_call_421(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_421(int32_t, int32_t, void *) __asm__("swb_quirks_first");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_421(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_421(void) __asm__("swb_quirks_first");
static const uint32_t swb_shape_421[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// swb_quirks_kept
static int swb_call_422(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_422(void) __asm__("swb_quirks_kept");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_422();
    return errno;
}
extern void swb_plain_422(void) __asm__("swb_quirks_kept");
static const uint32_t swb_shape_422[] = {SWB_SHAPE(SWB_POINTER, void *)};

// swb_value
static int swb_call_423(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_423(void *, int32_t) __asm__("swb_value");
    errno = 0;
    (void)swb_result;
    swb_symbol_423(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_423(void) __asm__("swb_value");
static const uint32_t swb_shape_423[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// values_after
static int swb_call_424(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_424(uint32_t) __asm__("values_after");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_424(*(uint32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_424(void) __asm__("values_after");
static const uint32_t swb_shape_424[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// values_is_writable
static int swb_call_425(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_425(uint32_t) __asm__("values_is_writable");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_425(*(uint32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_425(void) __asm__("values_is_writable");
static const uint32_t swb_shape_425[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// values_pair
static int swb_call_426(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; int32_t f1; } swb_record_0;
    extern swb_record_0 swb_symbol_426(uint32_t, int32_t) __asm__("values_pair");
    errno = 0;
    swb_record_0 swb_value = swb_symbol_426(*(uint32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_426(void) __asm__("values_pair");
static const uint32_t swb_shape_426[] = {(uint32_t)SWB_RECORD << 28 | 8, SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// values_sign
static int swb_call_427(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_427(int32_t) __asm__("values_sign");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_427(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_427(void) __asm__("values_sign");
static const uint32_t swb_shape_427[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// vsnprintf
static int swb_call_428(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_428(void *, uint64_t, void *, void *) __asm__("vsnprintf");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_428(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_428(void) __asm__("vsnprintf");
static const uint32_t swb_shape_428[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// wishes_copy
static int swb_call_429(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_429(void *, void *, int32_t) __asm__("wishes_copy");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_429(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_429(void) __asm__("wishes_copy");
static const uint32_t swb_shape_429[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// wishes_drop
static int swb_call_430(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_430(void *) __asm__("wishes_drop");
    errno = 0;
    (void)swb_result;
    swb_symbol_430(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_430(void) __asm__("wishes_drop");
static const uint32_t swb_shape_430[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// wishes_fill
static int swb_call_431(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_431(void *, int32_t) __asm__("wishes_fill");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_431(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_431(void) __asm__("wishes_fill");
static const uint32_t swb_shape_431[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// wishes_first
static int swb_call_432(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_432(void *) __asm__("wishes_first");
    errno = 0;
    *(void **)swb_result = swb_symbol_432(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_432(void) __asm__("wishes_first");
static const uint32_t swb_shape_432[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// wishes_is_null
static int swb_call_433(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_433(void *, void *) __asm__("wishes_is_null");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_433(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_433(void) __asm__("wishes_is_null");
static const uint32_t swb_shape_433[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// wishes_length
static int swb_call_434(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_434(void *) __asm__("wishes_length");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_434(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_434(void) __asm__("wishes_length");
static const uint32_t swb_shape_434[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// wishes_letters
static int swb_call_435(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_435(void *) __asm__("wishes_letters");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_435(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_435(void) __asm__("wishes_letters");
static const uint32_t swb_shape_435[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// wishes_make
static int swb_call_436(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_436(int32_t) __asm__("wishes_make");
    errno = 0;
    *(void **)swb_result = swb_symbol_436(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_436(void) __asm__("wishes_make");
static const uint32_t swb_shape_436[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// wishes_name
static int swb_call_437(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_437(void *) __asm__("wishes_name");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_437(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_437(void) __asm__("wishes_name");
static const uint32_t swb_shape_437[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// wishes_read
static int swb_call_438(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_438(void *, void *, void *) __asm__("wishes_read");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_438(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_438(void) __asm__("wishes_read");
static const uint32_t swb_shape_438[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// wishes_take
static int swb_call_439(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_439(void *, void *) __asm__("wishes_take");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_439(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_439(void) __asm__("wishes_take");
static const uint32_t swb_shape_439[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// wishes_watch
static int swb_call_440(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_440(void *, void *) __asm__("wishes_watch");
    errno = 0;
    (void)swb_result;
    swb_symbol_440(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_440(void) __asm__("wishes_watch");
static const uint32_t swb_shape_440[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// wishes_watched
static int swb_call_441(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_441(void *) __asm__("wishes_watched");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_441(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_441(void) __asm__("wishes_watched");
static const uint32_t swb_shape_441[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

#pragma GCC diagnostic error "-Wpointer-sign"

// abs
extern char swb_value_0[] __asm__("abs");
static void *swb_variable_0(void) {
    return swb_value_0;
}

// fx_first_node
extern char swb_value_1[] __asm__("fx_first_node");
static void *swb_variable_1(void) {
    return swb_value_1;
}

// fx_first_node
extern char swb_value_2[] __asm__("fx_first_node");
static void *swb_variable_2(void) {
    return swb_value_2;
}

// fx_global_counter
extern char swb_value_3[] __asm__("fx_global_counter");
static void *swb_variable_3(void) {
    return swb_value_3;
}

// fx_global_counter
extern char swb_value_4[] __asm__("fx_global_counter");
static void *swb_variable_4(void) {
    return swb_value_4;
}

// fx_global_name
extern char swb_value_5[] __asm__("fx_global_name");
static void *swb_variable_5(void) {
    return swb_value_5;
}

// fx_global_point
extern char swb_value_6[] __asm__("fx_global_point");
static void *swb_variable_6(void) {
    return swb_value_6;
}

// fx_global_point
extern char swb_value_7[] __asm__("fx_global_point");
static void *swb_variable_7(void) {
    return swb_value_7;
}

// many_count
extern char swb_value_8[] __asm__("many_count");
static void *swb_variable_8(void) {
    return swb_value_8;
}

// memory
extern char swb_value_9[] __asm__("memory");
static void *swb_variable_9(void) {
    return swb_value_9;
}

// modes_level
extern char swb_value_10[] __asm__("modes_level");
static void *swb_variable_10(void) {
    return swb_value_10;
}

// modes_primes
extern char swb_value_11[] __asm__("modes_primes");
static void *swb_variable_11(void) {
    return swb_value_11;
}

// modes_version
extern char swb_value_12[] __asm__("modes_version");
static void *swb_variable_12(void) {
    return swb_value_12;
}

// wishes_count
extern char swb_value_13[] __asm__("wishes_count");
static void *swb_variable_13(void) {
    return swb_value_13;
}

static const struct swb_stub swb_stub_list[] = {
    {"_", 0x9b10574ec991784f, swb_shape_0, 1, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"__quirks_old", 0xf2929f2e314b14bc, swb_shape_1, 0, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"_quirks_old", 0x186a8e7bb73a7c5d, swb_shape_2, 0, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"abs", 0x12a976cd30ab1ed0, swb_shape_3, 1, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"bsearch", 0x513059fbd361077e, swb_shape_4, 5, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"calloc", 0x555489439293948f, swb_shape_5, 2, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"calls_fail", 0x72ac8d770c77d397, swb_shape_6, 1, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"calls_format", 0x3ac0b0a88338dbf2, swb_shape_7, 4, 3, (void (*)(void))swb_plain_7, swb_call_7},
    {"calls_negated", 0xb9640434366011cc, swb_shape_8, 1, -1, (void (*)(void))swb_plain_8, swb_call_8},
    {"calls_negated_twice", 0x2ff3bd8de167e5fd, swb_shape_9, 1, -1, (void (*)(void))swb_plain_9, swb_call_9},
    {"calls_sum", 0x34eb97e551373497, swb_shape_10, 3, 1, (void (*)(void))swb_plain_10, swb_call_10},
    {"calls_sum", 0xc309184be52dbaa4, swb_shape_11, 4, 1, (void (*)(void))swb_plain_11, swb_call_11},
    {"clashes$sum", 0x11eb30359690d0aa, swb_shape_12, 1, -1, (void (*)(void))swb_plain_12, swb_call_12},
    {"clashes_bits", 0x19560a663c4a0d6d, swb_shape_13, 3, -1, (void (*)(void))swb_plain_13, swb_call_13},
    {"clashes_is_self", 0x1f33ddc1912f96de, swb_shape_14, 2, -1, (void (*)(void))swb_plain_14, swb_call_14},
    {"clashes_many", 0x42d8de6d1786549c, swb_shape_15, 2, -1, (void (*)(void))swb_plain_15, swb_call_15},
    {"clashes_sent", 0x419776bd914b1ba, swb_shape_16, 2, -1, (void (*)(void))swb_plain_16, swb_call_16},
    {"corners_kind", 0xfb25dd5db79756c4, swb_shape_17, 1, -1, (void (*)(void))swb_plain_17, swb_call_17},
    {"corners_sum", 0x4e8fc0de9cf7ec14, swb_shape_18, 1, -1, (void (*)(void))swb_plain_18, swb_call_18},
    {"corners_table_of", 0x86943427cdf89ae2, swb_shape_19, 1, -1, (void (*)(void))swb_plain_19, swb_call_19},
    {"corners_total", 0x44683ac0b4535b20, swb_shape_20, 1, -1, (void (*)(void))swb_plain_20, swb_call_20},
    {"deinit", 0xb6731db920486a5e, swb_shape_21, 0, -1, (void (*)(void))swb_plain_21, swb_call_21},
    {"f", 0x65cd7d8ac9dd4aa6, swb_shape_22, 1, -1, (void (*)(void))swb_plain_22, swb_call_22},
    {"fclose", 0x411863b103d6a775, swb_shape_23, 1, -1, (void (*)(void))swb_plain_23, swb_call_23},
    {"fmemopen", 0x451937cd9d086a10, swb_shape_24, 3, -1, (void (*)(void))swb_plain_24, swb_call_24},
    {"fprintf", 0x732a6641793cac8d, swb_shape_25, 4, 2, (void (*)(void))swb_plain_25, swb_call_25},
    {"free", 0xb938b7a0d1c8f684, swb_shape_26, 1, -1, (void (*)(void))swb_plain_26, swb_call_26},
    {"freeaddrinfo", 0x72376c51f4341785, swb_shape_27, 1, -1, (void (*)(void))swb_plain_27, swb_call_27},
    {"fx_address_bits", 0x96f3c8b8da4a3b04, swb_shape_28, 1, -1, (void (*)(void))swb_plain_28, swb_call_28},
    {"fx_apply", 0x3bd94d07d6648291, swb_shape_29, 2, -1, (void (*)(void))swb_plain_29, swb_call_29},
    {"fx_apply_five", 0x68c6c80e28503796, swb_shape_30, 1, -1, (void (*)(void))swb_plain_30, swb_call_30},
    {"fx_apply_mixed", 0x2fdbe94baeb6df7f, swb_shape_31, 1, -1, (void (*)(void))swb_plain_31, swb_call_31},
    {"fx_apply_seven", 0x1c863bf2da16e3fa, swb_shape_32, 1, -1, (void (*)(void))swb_plain_32, swb_call_32},
    {"fx_apply_six", 0x60e857e7eb72a7bd, swb_shape_33, 1, -1, (void (*)(void))swb_plain_33, swb_call_33},
    {"fx_bits_next", 0x6186ead127a7a23d, swb_shape_34, 1, -1, (void (*)(void))swb_plain_34, swb_call_34},
    {"fx_bits_read", 0x7dd18730c7e69609, swb_shape_35, 2, -1, (void (*)(void))swb_plain_35, swb_call_35},
    {"fx_both", 0xe65edf64a3e8bbae, swb_shape_36, 1, -1, (void (*)(void))swb_plain_36, swb_call_36},
    {"fx_bump", 0x1f77f512774849bb, swb_shape_37, 1, -1, (void (*)(void))swb_plain_37, swb_call_37},
    {"fx_bump_level", 0xf340826b8e82f398, swb_shape_38, 1, -1, (void (*)(void))swb_plain_38, swb_call_38},
    {"fx_call_stored", 0x1380bbc60769c6ab, swb_shape_39, 1, -1, (void (*)(void))swb_plain_39, swb_call_39},
    {"fx_char", 0xc7c044d070682e13, swb_shape_40, 1, -1, (void (*)(void))swb_plain_40, swb_call_40},
    {"fx_claim", 0xb8112394c144abd8, swb_shape_41, 2, -1, (void (*)(void))swb_plain_41, swb_call_41},
    {"fx_complex_sum", 0xafffabe078a6654d, swb_shape_42, 2, -1, (void (*)(void))swb_plain_42, swb_call_42},
    {"fx_conj_times", 0xfff33dbcba26dc87, swb_shape_43, 2, -1, (void (*)(void))swb_plain_43, swb_call_43},
    {"fx_connection_open", 0x7a064d59981f4231, swb_shape_44, 2, -1, (void (*)(void))swb_plain_44, swb_call_44},
    {"fx_connection_use", 0x220d56a935423213, swb_shape_45, 1, -1, (void (*)(void))swb_plain_45, swb_call_45},
    {"fx_counter_add", 0x25dbdbbfc6ee342a, swb_shape_46, 2, -1, (void (*)(void))swb_plain_46, swb_call_46},
    {"fx_counter_create", 0x4aa2c75465375025, swb_shape_47, 1, -1, (void (*)(void))swb_plain_47, swb_call_47},
    {"fx_counter_free", 0x8cc824d69280167f, swb_shape_48, 1, -1, (void (*)(void))swb_plain_48, swb_call_48},
    {"fx_counter_none", 0x99cf5b1ea07fce2d, swb_shape_49, 0, -1, (void (*)(void))swb_plain_49, swb_call_49},
    {"fx_counter_open", 0x4751cdda34cfdafb, swb_shape_50, 2, -1, (void (*)(void))swb_plain_50, swb_call_50},
    {"fx_dirty_ok", 0x9bcb0a811b9954f9, swb_shape_51, 0, -1, (void (*)(void))swb_plain_51, swb_call_51},
    {"fx_divide", 0x40cdbc0eaf9ac77a, swb_shape_52, 4, -1, (void (*)(void))swb_plain_52, swb_call_52},
    {"fx_double", 0x97206125dfd06038, swb_shape_53, 1, -1, (void (*)(void))swb_plain_53, swb_call_53},
    {"fx_double_all", 0x9c55459389e717ed, swb_shape_54, 2, -1, (void (*)(void))swb_plain_54, swb_call_54},
    {"fx_doubles10", 0x8ed5491321b67897, swb_shape_55, 10, -1, (void (*)(void))swb_plain_55, swb_call_55},
    {"fx_doubles_add", 0x676deaf8472e0fb4, swb_shape_56, 2, -1, (void (*)(void))swb_plain_56, swb_call_56},
    {"fx_each_word", 0x657f32a73416ef08, swb_shape_57, 2, -1, (void (*)(void))swb_plain_57, swb_call_57},
    {"fx_fail_double", 0xc379f56b25e15d99, swb_shape_58, 1, -1, (void (*)(void))swb_plain_58, swb_call_58},
    {"fx_fail_struct", 0xd752b18d8a003290, swb_shape_59, 1, -1, (void (*)(void))swb_plain_59, swb_call_59},
    {"fx_fail_void", 0xb5bd181dd163a537, swb_shape_60, 1, -1, (void (*)(void))swb_plain_60, swb_call_60},
    {"fx_fail_with", 0xc356b356b688baf6, swb_shape_61, 1, -1, (void (*)(void))swb_plain_61, swb_call_61},
    {"fx_fill", 0xc30d17689b8120e7, swb_shape_62, 1, -1, (void (*)(void))swb_plain_62, swb_call_62},
    {"fx_flip", 0xec0f21166c842bfc, swb_shape_63, 1, -1, (void (*)(void))swb_plain_63, swb_call_63},
    {"fx_float", 0x7fca0ff7d84239e9, swb_shape_64, 1, -1, (void (*)(void))swb_plain_64, swb_call_64},
    {"fx_floats_swap", 0xe8cabb3530b691f6, swb_shape_65, 1, -1, (void (*)(void))swb_plain_65, swb_call_65},
    {"fx_greeting", 0x4efa65c007996178, swb_shape_66, 1, -1, (void (*)(void))swb_plain_66, swb_call_66},
    {"fx_greeting", 0x789131ec71b65d45, swb_shape_67, 1, -1, (void (*)(void))swb_plain_67, swb_call_67},
    {"fx_header_fill", 0xecd7bfde184f4191, swb_shape_68, 5, -1, (void (*)(void))swb_plain_68, swb_call_68},
    {"fx_header_low", 0x46afba3e4e426400, swb_shape_69, 1, -1, (void (*)(void))swb_plain_69, swb_call_69},
    {"fx_hypot", 0xd7ba93f69785f60b, swb_shape_70, 2, -1, (void (*)(void))swb_plain_70, swb_call_70},
    {"fx_identity", 0xa40147996bb6644b, swb_shape_71, 1, -1, (void (*)(void))swb_plain_71, swb_call_71},
    {"fx_int16", 0xa1691ef1a731c803, swb_shape_72, 1, -1, (void (*)(void))swb_plain_72, swb_call_72},
    {"fx_int32", 0x99cc0475636766f2, swb_shape_73, 1, -1, (void (*)(void))swb_plain_73, swb_call_73},
    {"fx_int32", 0xbac3147339ef32a8, swb_shape_74, 1, -1, (void (*)(void))swb_plain_74, swb_call_74},
    {"fx_int32", 0xfb6e86ab17c65c01, swb_shape_75, 1, -1, (void (*)(void))swb_plain_75, swb_call_75},
    {"fx_int32", 0xab9a39c06089c099, swb_shape_76, 1, -1, (void (*)(void))swb_plain_76, swb_call_76},
    {"fx_int32", 0xdd0dd8f17b79f6ca, swb_shape_77, 1, -1, (void (*)(void))swb_plain_77, swb_call_77},
    {"fx_int32", 0x9b458a5eafa2b07d, swb_shape_78, 2, -1, (void (*)(void))swb_plain_78, swb_call_78},
    {"fx_int32", 0x60ef8e13aff98630, swb_shape_79, 2, -1, (void (*)(void))swb_plain_79, swb_call_79},
    {"fx_int32", 0x3924c6606890285c, swb_shape_80, 1, -1, (void (*)(void))swb_plain_80, swb_call_80},
    {"fx_int32", 0xff95679ed687bca6, swb_shape_81, 1, -1, (void (*)(void))swb_plain_81, swb_call_81},
    {"fx_int32", 0x1a8333ef151a7a9e, swb_shape_82, 2, -1, (void (*)(void))swb_plain_82, swb_call_82},
    {"fx_int32", 0x67dd18dcc21db313, swb_shape_83, 1, -1, (void (*)(void))swb_plain_83, swb_call_83},
    {"fx_int32", 0xff61153fe1c4d02a, swb_shape_84, 1, -1, (void (*)(void))swb_plain_84, swb_call_84},
    {"fx_int32", 0xe8d2f9b302a74b71, swb_shape_85, 1, -1, (void (*)(void))swb_plain_85, swb_call_85},
    {"fx_int32", 0x7a62c6e842563d7c, swb_shape_86, 1, -1, (void (*)(void))swb_plain_86, swb_call_86},
    {"fx_int64", 0xb75cc48d9c85a8ea, swb_shape_87, 1, -1, (void (*)(void))swb_plain_87, swb_call_87},
    {"fx_int64", 0xc0ad16b0a5a1185c, swb_shape_88, 1, -1, (void (*)(void))swb_plain_88, swb_call_88},
    {"fx_int64", 0xfd6c8b92f1058f16, swb_shape_89, 1, -1, (void (*)(void))swb_plain_89, swb_call_89},
    {"fx_int64", 0x4226c2f865500fc4, swb_shape_90, 1, -1, (void (*)(void))swb_plain_90, swb_call_90},
    {"fx_int64", 0xc1cf2ae8cca3bba5, swb_shape_91, 1, -1, (void (*)(void))swb_plain_91, swb_call_91},
    {"fx_int64", 0xaba8a30745f21a8f, swb_shape_92, 1, -1, (void (*)(void))swb_plain_92, swb_call_92},
    {"fx_int64", 0xb9843d572b83c18c, swb_shape_93, 1, -1, (void (*)(void))swb_plain_93, swb_call_93},
    {"fx_int8", 0xe5c8cb6bae580a52, swb_shape_94, 1, -1, (void (*)(void))swb_plain_94, swb_call_94},
    {"fx_is_odd", 0xe0c51f4c3a780ca4, swb_shape_95, 1, -1, (void (*)(void))swb_plain_95, swb_call_95},
    {"fx_is_on", 0xf06b90d587849cd7, swb_shape_96, 1, -1, (void (*)(void))swb_plain_96, swb_call_96},
    {"fx_is_same", 0x946258ba98cf7a12, swb_shape_97, 2, -1, (void (*)(void))swb_plain_97, swb_call_97},
    {"fx_is_same", 0x8a420227edf95fae, swb_shape_98, 2, -1, (void (*)(void))swb_plain_98, swb_call_98},
    {"fx_is_same", 0xb230b8a6e0239ca, swb_shape_99, 2, -1, (void (*)(void))swb_plain_99, swb_call_99},
    {"fx_keep", 0x8ef9385179b598d2, swb_shape_100, 1, -1, (void (*)(void))swb_plain_100, swb_call_100},
    {"fx_kept", 0xf713e99ab186d0b, swb_shape_101, 0, -1, (void (*)(void))swb_plain_101, swb_call_101},
    {"fx_kept_sum", 0x99f1fe68365129f9, swb_shape_102, 0, -1, (void (*)(void))swb_plain_102, swb_call_102},
    {"fx_large_reverse", 0x967a0cd5c4addab9, swb_shape_103, 1, -1, (void (*)(void))swb_plain_103, swb_call_103},
    {"fx_length", 0xeeebe597ce61f34b, swb_shape_104, 1, -1, (void (*)(void))swb_plain_104, swb_call_104},
    {"fx_length", 0x811aa40b4dd74e56, swb_shape_105, 1, -1, (void (*)(void))swb_plain_105, swb_call_105},
    {"fx_length_pointer", 0x8c829e705fbf5710, swb_shape_106, 0, -1, (void (*)(void))swb_plain_106, swb_call_106},
    {"fx_lines_sum", 0x357b35886ec9aa72, swb_shape_107, 2, -1, (void (*)(void))swb_plain_107, swb_call_107},
    {"fx_list", 0xa902c6d990d25537, swb_shape_108, 0, -1, (void (*)(void))swb_plain_108, swb_call_108},
    {"fx_list_sum", 0x895aa780937c9ab1, swb_shape_109, 1, -1, (void (*)(void))swb_plain_109, swb_call_109},
    {"fx_long", 0xfefcd77a569615, swb_shape_110, 1, -1, (void (*)(void))swb_plain_110, swb_call_110},
    {"fx_long_double_alone_next", 0xef05f4be3f40e1b9, swb_shape_111, 1, -1, (void (*)(void))swb_plain_111, swb_call_111},
    {"fx_long_double_half", 0x5eaf8eb16be43eb1, swb_shape_112, 1, -1, (void (*)(void))swb_plain_112, swb_call_112},
    {"fx_long_double_mix", 0x827d87ec0cc6e65d, swb_shape_113, 11, -1, (void (*)(void))swb_plain_113, swb_call_113},
    {"fx_long_double_or_word_next", 0xc08c9fb8c343f352, swb_shape_114, 1, -1, (void (*)(void))swb_plain_114, swb_call_114},
    {"fx_long_double_sum", 0x204bb1cce9806065, swb_shape_115, 2, -1, (void (*)(void))swb_plain_115, swb_call_115},
    {"fx_long_double_tagged_next", 0x1d5c5f5a44aba9bd, swb_shape_116, 2, -1, (void (*)(void))swb_plain_116, swb_call_116},
    {"fx_long_double_tell", 0x719379ccb52b3187, swb_shape_117, 2, -1, (void (*)(void))swb_plain_117, swb_call_117},
    {"fx_long_double_turn", 0xbaef56f6f8ecc3f8, swb_shape_118, 2, -1, (void (*)(void))swb_plain_118, swb_call_118},
    {"fx_made_up", 0xc6ac049897072463, swb_shape_119, 1, -1, (void (*)(void))swb_plain_119, swb_call_119},
    {"fx_many_threads", 0x7ba0fee492056dd1, swb_shape_120, 3, -1, (void (*)(void))swb_plain_120, swb_call_120},
    {"fx_map_big", 0x8ad202e1736cea44, swb_shape_121, 2, -1, (void (*)(void))swb_plain_121, swb_call_121},
    {"fx_map_complex", 0x71508c524e5d54b0, swb_shape_122, 2, -1, (void (*)(void))swb_plain_122, swb_call_122},
    {"fx_map_ii", 0xc7e0c6a78a0c991c, swb_shape_123, 2, -1, (void (*)(void))swb_plain_123, swb_call_123},
    {"fx_map_number", 0xaf99e61f899d25c9, swb_shape_124, 3, -1, (void (*)(void))swb_plain_124, swb_call_124},
    {"fx_map_pair", 0x51751585ef8b3e92, swb_shape_125, 2, -1, (void (*)(void))swb_plain_125, swb_call_125},
    {"fx_map_point", 0x9317e6b184cfc45d, swb_shape_126, 2, -1, (void (*)(void))swb_plain_126, swb_call_126},
    {"fx_meet", 0x2e182114681ffd20, swb_shape_127, 1, -1, (void (*)(void))swb_plain_127, swb_call_127},
    {"fx_message_free", 0x12ab607b9974b2d7, swb_shape_128, 1, -1, (void (*)(void))swb_plain_128, swb_call_128},
    {"fx_message_new", 0x706acbb08a5a1594, swb_shape_129, 1, -1, (void (*)(void))swb_plain_129, swb_call_129},
    {"fx_message_sum", 0x4c4233d8cd9cdd07, swb_shape_130, 1, -1, (void (*)(void))swb_plain_130, swb_call_130},
    {"fx_mixed16", 0x9b5c3d098f5d3106, swb_shape_131, 16, -1, (void (*)(void))swb_plain_131, swb_call_131},
    {"fx_mixed_next", 0x17bd41208eb06e74, swb_shape_132, 1, -1, (void (*)(void))swb_plain_132, swb_call_132},
    {"fx_mixmax", 0x339700a09458c517, swb_shape_133, 4, -1, (void (*)(void))swb_plain_133, swb_call_133},
    {"fx_nest", 0x83d4e4e7836088d3, swb_shape_134, 2, -1, (void (*)(void))swb_plain_134, swb_call_134},
    {"fx_next16", 0x5cca56365bad7701, swb_shape_135, 1, -1, (void (*)(void))swb_plain_135, swb_call_135},
    {"fx_next32", 0xe5a323e33131f2b3, swb_shape_136, 1, -1, (void (*)(void))swb_plain_136, swb_call_136},
    {"fx_number_of", 0x5874ef4ed39c3680, swb_shape_137, 1, -1, (void (*)(void))swb_plain_137, swb_call_137},
    {"fx_number_real", 0xcb9056dd8849d15a, swb_shape_138, 1, -1, (void (*)(void))swb_plain_138, swb_call_138},
    {"fx_numbers_spill", 0xd6d59827ab6a0ea2, swb_shape_139, 8, -1, (void (*)(void))swb_plain_139, swb_call_139},
    {"fx_on_thread", 0xd3f72fb59d7e40e7, swb_shape_140, 2, -1, (void (*)(void))swb_plain_140, swb_call_140},
    {"fx_operate", 0xb17371c3d9cb97b1, swb_shape_141, 2, -1, (void (*)(void))swb_plain_141, swb_call_141},
    {"fx_order", 0x5b0810e222ecd537, swb_shape_142, 1, -1, (void (*)(void))swb_plain_142, swb_call_142},
    {"fx_overrun", 0xde4f2f428b325b53, swb_shape_143, 2, -1, (void (*)(void))swb_plain_143, swb_call_143},
    {"fx_parcel_sum", 0x1d74db93da74dedf, swb_shape_144, 1, -1, (void (*)(void))swb_plain_144, swb_call_144},
    {"fx_pick", 0x1f4724ca3ad6ab32, swb_shape_145, 1, -1, (void (*)(void))swb_plain_145, swb_call_145},
    {"fx_read_errno", 0x9bd3b214b03320c9, swb_shape_146, 0, -1, (void (*)(void))swb_plain_146, swb_call_146},
    {"fx_reader_open", 0x91afdd762109a191, swb_shape_147, 1, -1, (void (*)(void))swb_plain_147, swb_call_147},
    {"fx_reader_sum", 0x77dceff8795cfbbe, swb_shape_148, 2, -1, (void (*)(void))swb_plain_148, swb_call_148},
    {"fx_remainder_of_address", 0x3bdd12bc1e1351bc, swb_shape_149, 2, -1, (void (*)(void))swb_plain_149, swb_call_149},
    {"fx_reverse3", 0x42ca6739f51f047e, swb_shape_150, 1, -1, (void (*)(void))swb_plain_150, swb_call_150},
    {"fx_rotate", 0xc2d15fd1aaf19dbe, swb_shape_151, 1, -1, (void (*)(void))swb_plain_151, swb_call_151},
    {"fx_rotate_left", 0x9b66ced7a715fdc1, swb_shape_152, 2, -1, (void (*)(void))swb_plain_152, swb_call_152},
    {"fx_rotl32", 0x5095583312fe7f6f, swb_shape_153, 2, -1, (void (*)(void))swb_plain_153, swb_call_153},
    {"fx_same", 0xb3d22e436e9f965, swb_shape_154, 1, -1, (void (*)(void))swb_plain_154, swb_call_154},
    {"fx_scale", 0x43ab6cdf4eec9324, swb_shape_155, 2, -1, (void (*)(void))swb_plain_155, swb_call_155},
    {"fx_set_on", 0x1dca1287cf9c86ea, swb_shape_156, 2, -1, (void (*)(void))swb_plain_156, swb_call_156},
    {"fx_spill", 0x7f7813fc7177c8a7, swb_shape_157, 7, -1, (void (*)(void))swb_plain_157, swb_call_157},
    {"fx_store", 0xa0333c853f4699b6, swb_shape_158, 1, -1, (void (*)(void))swb_plain_158, swb_call_158},
    {"fx_store_pointer", 0x1d8a276d7c1931b4, swb_shape_159, 0, -1, (void (*)(void))swb_plain_159, swb_call_159},
    {"fx_sum0", 0xd72d78fb796efe6f, swb_shape_160, 0, -1, (void (*)(void))swb_plain_160, swb_call_160},
    {"fx_sum16", 0x58b439be2d66283d, swb_shape_161, 16, -1, (void (*)(void))swb_plain_161, swb_call_161},
    {"fx_sum7", 0x91c6602a0e886393, swb_shape_162, 7, -1, (void (*)(void))swb_plain_162, swb_call_162},
    {"fx_sum_buffer", 0x26f085404562c8e1, swb_shape_163, 2, -1, (void (*)(void))swb_plain_163, swb_call_163},
    {"fx_sum_buffer", 0x3a6b566641acf9da, swb_shape_164, 2, -1, (void (*)(void))swb_plain_164, swb_call_164},
    {"fx_sum_by16", 0x10bd7ab92c7f2239, swb_shape_165, 2, -1, (void (*)(void))swb_plain_165, swb_call_165},
    {"fx_sum_counted8", 0xae14fe8a9a584b49, swb_shape_166, 2, -1, (void (*)(void))swb_plain_166, swb_call_166},
    {"fx_sum_nested", 0x861f23828569dfea, swb_shape_167, 2, -1, (void (*)(void))swb_plain_167, swb_call_167},
    {"fx_sum_points", 0x8b3f3ccb962413f1, swb_shape_168, 2, -1, (void (*)(void))swb_plain_168, swb_call_168},
    {"fx_swap", 0x7c05c4fd29c9e30b, swb_shape_169, 2, -1, (void (*)(void))swb_plain_169, swb_call_169},
    {"fx_tagged_sum", 0xe335b45e5e4819c6, swb_shape_170, 2, -1, (void (*)(void))swb_plain_170, swb_call_170},
    {"fx_tagged_twice", 0x6a46d57ed782abae, swb_shape_171, 1, -1, (void (*)(void))swb_plain_171, swb_call_171},
    {"fx_tail_next", 0xa8351a6bc8d27f35, swb_shape_172, 1, -1, (void (*)(void))swb_plain_172, swb_call_172},
    {"fx_text_or_null", 0x92e9a04069fb41c8, swb_shape_173, 1, -1, (void (*)(void))swb_plain_173, swb_call_173},
    {"fx_tick", 0x58c314a5c130358a, swb_shape_174, 0, -1, (void (*)(void))swb_plain_174, swb_call_174},
    {"fx_toggle", 0x4fab2ca107d296c1, swb_shape_175, 1, -1, (void (*)(void))swb_plain_175, swb_call_175},
    {"fx_toggle_flags", 0xf1c56abe15e8eee1, swb_shape_176, 2, -1, (void (*)(void))swb_plain_176, swb_call_176},
    {"fx_total", 0x68f95f30bdb5364c, swb_shape_177, 2, -1, (void (*)(void))swb_plain_177, swb_call_177},
    {"fx_trace3", 0xca8010b79dbace7a, swb_shape_178, 1, -1, (void (*)(void))swb_plain_178, swb_call_178},
    {"fx_two", 0x34ed51ed1de16001, swb_shape_179, 0, -1, (void (*)(void))swb_plain_179, swb_call_179},
    {"fx_uint16", 0x6954e4aaedb4a272, swb_shape_180, 1, -1, (void (*)(void))swb_plain_180, swb_call_180},
    {"fx_uint32", 0xb2648705ced1e00c, swb_shape_181, 1, -1, (void (*)(void))swb_plain_181, swb_call_181},
    {"fx_uint64", 0x87c266c548ce211, swb_shape_182, 1, -1, (void (*)(void))swb_plain_182, swb_call_182},
    {"fx_uint8", 0xdd677a61f28fc917, swb_shape_183, 1, -1, (void (*)(void))swb_plain_183, swb_call_183},
    {"fx_underrun", 0xf28696bda943957f, swb_shape_184, 2, -1, (void (*)(void))swb_plain_184, swb_call_184},
    {"fx_upper", 0xae9b61b4f335abde, swb_shape_185, 3, -1, (void (*)(void))swb_plain_185, swb_call_185},
    {"fx_variant_next", 0xde5300383912c64c, swb_shape_186, 1, -1, (void (*)(void))swb_plain_186, swb_call_186},
    {"fx_visit", 0x6bea033094411250, swb_shape_187, 3, -1, (void (*)(void))swb_plain_187, swb_call_187},
    {"fx_wide_length", 0xa2c792d6081b5a6c, swb_shape_188, 1, -1, (void (*)(void))swb_plain_188, swb_call_188},
    {"fx_widen", 0x21216725eba34999, swb_shape_189, 1, -1, (void (*)(void))swb_plain_189, swb_call_189},
    {"fx_widen_unsigned", 0x15b4fce3b4ff1c0b, swb_shape_190, 1, -1, (void (*)(void))swb_plain_190, swb_call_190},
    {"fx_wire_sum", 0x105fc6a24bb85a70, swb_shape_191, 1, -1, (void (*)(void))swb_plain_191, swb_call_191},
    {"gai_strerror", 0x4ab0c13405c402c9, swb_shape_192, 1, -1, (void (*)(void))swb_plain_192, swb_call_192},
    {"getaddrinfo", 0xbdd6f72e259af5d7, swb_shape_193, 4, -1, (void (*)(void))swb_plain_193, swb_call_193},
    {"getline", 0xc39e7e9a019a10cd, swb_shape_194, 3, -1, (void (*)(void))swb_plain_194, swb_call_194},
    {"getnameinfo", 0x5cff30ae946d932b, swb_shape_195, 7, -1, (void (*)(void))swb_plain_195, swb_call_195},
    {"glob", 0xd5b7796c2653a45, swb_shape_196, 4, -1, (void (*)(void))swb_plain_196, swb_call_196},
    {"globfree", 0x4dee2ed7013c25dd, swb_shape_197, 1, -1, (void (*)(void))swb_plain_197, swb_call_197},
    {"many_old", 0x15556bbda8dfc43d, swb_shape_198, 3, -1, (void (*)(void))swb_plain_198, swb_call_198},
    {"many_plus_10", 0x27c05608d41663a2, swb_shape_199, 1, -1, (void (*)(void))swb_plain_199, swb_call_199},
    {"many_plus_100", 0x50c338811e77e8e4, swb_shape_200, 1, -1, (void (*)(void))swb_plain_200, swb_call_200},
    {"many_plus_101", 0x7281e816c5c76e5, swb_shape_201, 1, -1, (void (*)(void))swb_plain_201, swb_call_201},
    {"many_plus_102", 0x90eab89268ece452, swb_shape_202, 1, -1, (void (*)(void))swb_plain_202, swb_call_202},
    {"many_plus_103", 0x43b49d7befd35833, swb_shape_203, 1, -1, (void (*)(void))swb_plain_203, swb_call_203},
    {"many_plus_104", 0xe4da40cee801b658, swb_shape_204, 1, -1, (void (*)(void))swb_plain_204, swb_call_204},
    {"many_plus_105", 0xe15f5e47dafa4ec9, swb_shape_205, 1, -1, (void (*)(void))swb_plain_205, swb_call_205},
    {"many_plus_106", 0xe8527287e11647c6, swb_shape_206, 1, -1, (void (*)(void))swb_plain_206, swb_call_206},
    {"many_plus_107", 0x5ad765416a4e7ab7, swb_shape_207, 1, -1, (void (*)(void))swb_plain_207, swb_call_207},
    {"many_plus_108", 0x56a01ce5f12a558c, swb_shape_208, 1, -1, (void (*)(void))swb_plain_208, swb_call_208},
    {"many_plus_109", 0xc1e921748993d60d, swb_shape_209, 1, -1, (void (*)(void))swb_plain_209, swb_call_209},
    {"many_plus_11", 0xcaf49e1731660703, swb_shape_210, 1, -1, (void (*)(void))swb_plain_210, swb_call_210},
    {"many_plus_110", 0xffaf91e10a378f47, swb_shape_211, 1, -1, (void (*)(void))swb_plain_211, swb_call_211},
    {"many_plus_111", 0x29a35eeb161a1056, swb_shape_212, 1, -1, (void (*)(void))swb_plain_212, swb_call_212},
    {"many_plus_112", 0x708b6a42e817d859, swb_shape_213, 1, -1, (void (*)(void))swb_plain_213, swb_call_213},
    {"many_plus_113", 0xeee722475ffbe6a8, swb_shape_214, 1, -1, (void (*)(void))swb_plain_214, swb_call_214},
    {"many_plus_114", 0xa8e6e5a9a6cb26c3, swb_shape_215, 1, -1, (void (*)(void))swb_plain_215, swb_call_215},
    {"many_plus_115", 0x61141cb9ca2b1862, swb_shape_216, 1, -1, (void (*)(void))swb_plain_216, swb_call_216},
    {"many_plus_116", 0x4ad220cd7ac5c7f5, swb_shape_217, 1, -1, (void (*)(void))swb_plain_217, swb_call_217},
    {"many_plus_117", 0xb8a729da04b23b74, swb_shape_218, 1, -1, (void (*)(void))swb_plain_218, swb_call_218},
    {"many_plus_118", 0xac37a4a63fa2256f, swb_shape_219, 1, -1, (void (*)(void))swb_plain_219, swb_call_219},
    {"many_plus_119", 0x3ec85951ceb7239e, swb_shape_220, 1, -1, (void (*)(void))swb_plain_220, swb_call_220},
    {"many_plus_12", 0xa7393bdb44e046b4, swb_shape_221, 1, -1, (void (*)(void))swb_plain_221, swb_call_221},
    {"many_plus_120", 0x827ab8187a3394ca, swb_shape_222, 1, -1, (void (*)(void))swb_plain_222, swb_call_222},
    {"many_plus_121", 0x1c680db3a1efc88b, swb_shape_223, 1, -1, (void (*)(void))swb_plain_223, swb_call_223},
    {"many_plus_122", 0xa30e1ac6a960175c, swb_shape_224, 1, -1, (void (*)(void))swb_plain_224, swb_call_224},
    {"many_plus_123", 0xede4fa6ab872b99d, swb_shape_225, 1, -1, (void (*)(void))swb_plain_225, swb_call_225},
    {"many_plus_124", 0x7b2cbc242fe7785e, swb_shape_226, 1, -1, (void (*)(void))swb_plain_226, swb_call_226},
    {"many_plus_125", 0xba7c8d0499a44c2f, swb_shape_227, 1, -1, (void (*)(void))swb_plain_227, swb_call_227},
    {"many_plus_126", 0x1d31e55bc4220a50, swb_shape_228, 1, -1, (void (*)(void))swb_plain_228, swb_call_228},
    {"many_plus_127", 0x6f13a3d6e8f8f841, swb_shape_229, 1, -1, (void (*)(void))swb_plain_229, swb_call_229},
    {"many_plus_128", 0x884e2a3ca6124b22, swb_shape_230, 1, -1, (void (*)(void))swb_plain_230, swb_call_230},
    {"many_plus_129", 0x2b82724b0361ee83, swb_shape_231, 1, -1, (void (*)(void))swb_plain_231, swb_call_231},
    {"many_plus_13", 0x37a4af2989919335, swb_shape_232, 1, -1, (void (*)(void))swb_plain_232, swb_call_232},
    {"many_plus_130", 0xb82b43140294a36d, swb_shape_233, 1, -1, (void (*)(void))swb_plain_233, swb_call_233},
    {"many_plus_131", 0x468c84a0127505ec, swb_shape_234, 1, -1, (void (*)(void))swb_plain_234, swb_call_234},
    {"many_plus_132", 0xba2d736e6dfa08db, swb_shape_235, 1, -1, (void (*)(void))swb_plain_235, swb_call_235},
    {"many_plus_133", 0x8e5bfda72087f69a, swb_shape_236, 1, -1, (void (*)(void))swb_plain_236, swb_call_236},
    {"many_plus_134", 0xbc013277915a1b91, swb_shape_237, 1, -1, (void (*)(void))swb_plain_237, swb_call_237},
    {"many_plus_135", 0x99a95b8edb0f1560, swb_shape_238, 1, -1, (void (*)(void))swb_plain_238, swb_call_238},
    {"many_plus_136", 0x777f10aeaf647b7f, swb_shape_239, 1, -1, (void (*)(void))swb_plain_239, swb_call_239},
    {"many_plus_137", 0x4eb0228ed765d8ee, swb_shape_240, 1, -1, (void (*)(void))swb_plain_240, swb_call_240},
    {"many_plus_138", 0x98dc7be3faa1ab45, swb_shape_241, 1, -1, (void (*)(void))swb_plain_241, swb_call_241},
    {"many_plus_139", 0x328c65457eae8b44, swb_shape_242, 1, -1, (void (*)(void))swb_plain_242, swb_call_242},
    {"many_plus_14", 0xdd236605b465ec96, swb_shape_243, 1, -1, (void (*)(void))swb_plain_243, swb_call_243},
    {"many_plus_15", 0x2926661f4098e187, swb_shape_244, 1, -1, (void (*)(void))swb_plain_244, swb_call_244},
    {"many_plus_16", 0x7124b189a6234ae8, swb_shape_245, 1, -1, (void (*)(void))swb_plain_245, swb_call_245},
    {"many_plus_17", 0xfc79d546b8999299, swb_shape_246, 1, -1, (void (*)(void))swb_plain_246, swb_call_246},
    {"many_plus_18", 0x21ece3e4a837ad4a, swb_shape_247, 1, -1, (void (*)(void))swb_plain_247, swb_call_247},
    {"many_plus_19", 0xbbda397fcff3e10b, swb_shape_248, 1, -1, (void (*)(void))swb_plain_248, swb_call_248},
    {"many_plus_20", 0xcb13bc2f1cbab35f, swb_shape_249, 1, -1, (void (*)(void))swb_plain_249, swb_call_249},
    {"many_plus_21", 0xfdd0366ea4e957ce, swb_shape_250, 1, -1, (void (*)(void))swb_plain_250, swb_call_250},
    {"many_plus_22", 0x39c5a95a4a1569f1, swb_shape_251, 1, -1, (void (*)(void))swb_plain_251, swb_call_251},
    {"many_plus_23", 0x7d3810a2fd1fdc40, swb_shape_252, 1, -1, (void (*)(void))swb_plain_252, swb_call_252},
    {"many_plus_24", 0x48bf3f16c150e8bb, swb_shape_253, 1, -1, (void (*)(void))swb_plain_253, swb_call_253},
    {"many_plus_25", 0x77cc309cd6cc3e7a, swb_shape_254, 1, -1, (void (*)(void))swb_plain_254, swb_call_254},
    {"many_plus_26", 0x59f4f3670a7f1f4d, swb_shape_255, 1, -1, (void (*)(void))swb_plain_255, swb_call_255},
    {"many_plus_27", 0x5d2d74e8f7dd0bcc, swb_shape_256, 1, -1, (void (*)(void))swb_plain_256, swb_call_256},
    {"many_plus_28", 0xd77e9d0ffae211f7, swb_shape_257, 1, -1, (void (*)(void))swb_plain_257, swb_call_257},
    {"many_plus_29", 0x73279f6d0b628506, swb_shape_258, 1, -1, (void (*)(void))swb_plain_258, swb_call_258},
    {"many_plus_30", 0x26aafaf4edcc7e3c, swb_shape_259, 1, -1, (void (*)(void))swb_plain_259, swb_call_259},
    {"many_plus_31", 0x20fce812e2476ffd, swb_shape_260, 1, -1, (void (*)(void))swb_plain_260, swb_call_260},
    {"many_plus_32", 0xe6a04985ee2d1baa, swb_shape_261, 1, -1, (void (*)(void))swb_plain_261, swb_call_261},
    {"many_plus_33", 0x2464d7ef776644eb, swb_shape_262, 1, -1, (void (*)(void))swb_plain_262, swb_call_262},
    {"many_plus_34", 0x66301d3742db1cb0, swb_shape_263, 1, -1, (void (*)(void))swb_plain_263, swb_call_263},
    {"many_plus_35", 0x9fa1810b24436ca1, swb_shape_264, 1, -1, (void (*)(void))swb_plain_264, swb_call_264},
    {"many_plus_36", 0x7fb4bd300a16493e, swb_shape_265, 1, -1, (void (*)(void))swb_plain_265, swb_call_265},
    {"many_plus_37", 0x146403fd4dafb30f, swb_shape_266, 1, -1, (void (*)(void))swb_plain_266, swb_call_266},
    {"many_plus_38", 0x8b63d19b95aeda94, swb_shape_267, 1, -1, (void (*)(void))swb_plain_267, swb_call_267},
    {"many_plus_39", 0x7270e6ac4fff6915, swb_shape_268, 1, -1, (void (*)(void))swb_plain_268, swb_call_268},
    {"many_plus_40", 0x92d9ec7b1ee3f441, swb_shape_269, 1, -1, (void (*)(void))swb_plain_269, swb_call_269},
    {"many_plus_41", 0x40f82dfffa0d0650, swb_shape_270, 1, -1, (void (*)(void))swb_plain_270, swb_call_270},
    {"many_plus_42", 0xde42d5a8cf8f482f, swb_shape_271, 1, -1, (void (*)(void))swb_plain_271, swb_call_271},
    {"many_plus_43", 0x9ef304c865d2745e, swb_shape_272, 1, -1, (void (*)(void))swb_plain_272, swb_call_272},
    {"many_plus_44", 0x11ab430eee5db59d, swb_shape_273, 1, -1, (void (*)(void))swb_plain_273, swb_call_273},
    {"many_plus_45", 0xc6d4636adf4b135c, swb_shape_274, 1, -1, (void (*)(void))swb_plain_274, swb_call_274},
    {"many_plus_46", 0x402e5657d7dac48b, swb_shape_275, 1, -1, (void (*)(void))swb_plain_275, swb_call_275},
    {"many_plus_47", 0xa64100bcb01e90ca, swb_shape_276, 1, -1, (void (*)(void))swb_plain_276, swb_call_276},
    {"many_plus_48", 0x80cdf21ec0807619, swb_shape_277, 1, -1, (void (*)(void))swb_plain_277, swb_call_277},
    {"many_plus_49", 0xf578ce61ae0a2e68, swb_shape_278, 1, -1, (void (*)(void))swb_plain_278, swb_call_278},
    {"many_plus_50", 0x82245346acd03b4e, swb_shape_279, 1, -1, (void (*)(void))swb_plain_279, swb_call_279},
    {"many_plus_51", 0x4f67d90724a196df, swb_shape_280, 1, -1, (void (*)(void))swb_plain_280, swb_call_280},
    {"many_plus_52", 0x18c2d7b0506bfc0, swb_shape_281, 1, -1, (void (*)(void))swb_plain_281, swb_call_281},
    {"many_plus_53", 0xbe19c63251fc4d71, swb_shape_282, 1, -1, (void (*)(void))swb_plain_282, swb_call_282},
    {"many_plus_54", 0xfc204d74deb321fa, swb_shape_283, 1, -1, (void (*)(void))swb_plain_283, swb_call_283},
    {"many_plus_55", 0xcd135beec937cc3b, swb_shape_284, 1, -1, (void (*)(void))swb_plain_284, swb_call_284},
    {"many_plus_56", 0xe18191c0ffc3ef4c, swb_shape_285, 1, -1, (void (*)(void))swb_plain_285, swb_call_285},
    {"many_plus_57", 0xde49103f126602cd, swb_shape_286, 1, -1, (void (*)(void))swb_plain_286, swb_call_286},
    {"many_plus_58", 0xf77bbc4513496886, swb_shape_287, 1, -1, (void (*)(void))swb_plain_287, swb_call_287},
    {"many_plus_59", 0x5bd2b9e802c8f577, swb_shape_288, 1, -1, (void (*)(void))swb_plain_288, swb_call_288},
    {"many_plus_60", 0xa8b8f4c77f4d286b, swb_shape_289, 1, -1, (void (*)(void))swb_plain_289, swb_call_289},
    {"many_plus_61", 0x6af4665df613ff2a, swb_shape_290, 1, -1, (void (*)(void))swb_plain_290, swb_call_290},
    {"many_plus_62", 0xa55104eaea2e537d, swb_shape_291, 1, -1, (void (*)(void))swb_plain_291, swb_call_291},
    {"many_plus_63", 0xaaff17ccf5b361bc, swb_shape_292, 1, -1, (void (*)(void))swb_plain_292, swb_call_292},
    {"many_plus_64", 0x98b820d55596968f, swb_shape_293, 1, -1, (void (*)(void))swb_plain_293, swb_call_293},
    {"many_plus_65", 0x408da0811fd2cbe, swb_shape_294, 1, -1, (void (*)(void))swb_plain_294, swb_call_294},
    {"many_plus_66", 0x23f59de32c2a5021, swb_shape_295, 1, -1, (void (*)(void))swb_plain_295, swb_call_295},
    {"many_plus_67", 0xea843a0f4ac20030, swb_shape_296, 1, -1, (void (*)(void))swb_plain_296, swb_call_296},
    {"many_plus_68", 0xcd2f27110ba45ae3, swb_shape_297, 1, -1, (void (*)(void))swb_plain_297, swb_call_297},
    {"many_plus_69", 0xc467f2770cb0a102, swb_shape_298, 1, -1, (void (*)(void))swb_plain_298, swb_call_298},
    {"many_plus_70", 0xad22789890288a88, swb_shape_299, 1, -1, (void (*)(void))swb_plain_299, swb_call_299},
    {"many_plus_71", 0xf1eb52798ff23d39, swb_shape_300, 1, -1, (void (*)(void))swb_plain_300, swb_call_300},
    {"many_plus_72", 0x8bc46273b7a50a36, swb_shape_301, 1, -1, (void (*)(void))swb_plain_301, swb_call_301},
    {"many_plus_73", 0x1a8f1ff8edccb027, swb_shape_302, 1, -1, (void (*)(void))swb_plain_302, swb_call_302},
    {"many_plus_74", 0xa1012758340bb254, swb_shape_303, 1, -1, (void (*)(void))swb_plain_303, swb_call_303},
    {"many_plus_75", 0x316fd24b07a168d5, swb_shape_304, 1, -1, (void (*)(void))swb_plain_304, swb_call_304},
    {"many_plus_76", 0x8b9ced56b561fd42, swb_shape_305, 1, -1, (void (*)(void))swb_plain_305, swb_call_305},
    {"many_plus_77", 0x40054a53c7b4923, swb_shape_306, 1, -1, (void (*)(void))swb_plain_306, swb_call_306},
    {"many_plus_78", 0xc392a80f75642170, swb_shape_307, 1, -1, (void (*)(void))swb_plain_307, swb_call_307},
    {"many_plus_79", 0xac27033943366261, swb_shape_308, 1, -1, (void (*)(void))swb_plain_308, swb_call_308},
    {"many_plus_80", 0x629d2d171a4ce64d, swb_shape_309, 1, -1, (void (*)(void))swb_plain_309, swb_call_309},
    {"many_plus_81", 0x65d5ae9907aad2cc, swb_shape_310, 1, -1, (void (*)(void))swb_plain_310, swb_call_310},
    {"many_plus_82", 0x516778c6d11eafbb, swb_shape_311, 1, -1, (void (*)(void))swb_plain_311, swb_call_311},
    {"many_plus_83", 0x80746a4ce69a057a, swb_shape_312, 1, -1, (void (*)(void))swb_plain_312, swb_call_312},
    {"many_plus_84", 0x426de30a59e330f1, swb_shape_313, 1, -1, (void (*)(void))swb_plain_313, swb_call_313},
    {"many_plus_85", 0x85e04a530ceda340, swb_shape_314, 1, -1, (void (*)(void))swb_plain_314, swb_call_314},
    {"many_plus_86", 0xd3bbf5df2c887a5f, swb_shape_315, 1, -1, (void (*)(void))swb_plain_315, swb_call_315},
    {"many_plus_87", 0x678701eb4b71ece, swb_shape_316, 1, -1, (void (*)(void))swb_plain_316, swb_call_316},
    {"many_plus_88", 0x2a51031c653f9925, swb_shape_317, 1, -1, (void (*)(void))swb_plain_317, swb_call_317},
    {"many_plus_89", 0x9cbef96bebba2624, swb_shape_318, 1, -1, (void (*)(void))swb_plain_318, swb_call_318},
    {"many_plus_90", 0xef488335fdfae2aa, swb_shape_319, 1, -1, (void (*)(void))swb_plain_319, swb_call_319},
    {"many_plus_91", 0x2d0d119f87340beb, swb_shape_320, 1, -1, (void (*)(void))swb_plain_320, swb_call_320},
    {"many_plus_92", 0x2f5334a4fd9a453c, swb_shape_321, 1, -1, (void (*)(void))swb_plain_321, swb_call_321},
    {"many_plus_93", 0x29a521c2f21536fd, swb_shape_322, 1, -1, (void (*)(void))swb_plain_322, swb_call_322},
    {"many_plus_94", 0x885cf6e019e4103e, swb_shape_323, 1, -1, (void (*)(void))swb_plain_323, swb_call_323},
    {"many_plus_95", 0x1d0c3dad5d7d7a0f, swb_shape_324, 1, -1, (void (*)(void))swb_plain_324, swb_call_324},
    {"many_plus_96", 0x6ed856e752a8e3b0, swb_shape_325, 1, -1, (void (*)(void))swb_plain_325, swb_call_325},
    {"many_plus_97", 0xa849babb341133a1, swb_shape_326, 1, -1, (void (*)(void))swb_plain_326, swb_call_326},
    {"many_plus_98", 0x48bc0f4f14978482, swb_shape_327, 1, -1, (void (*)(void))swb_plain_327, swb_call_327},
    {"many_plus_99", 0x518343e9138b3e63, swb_shape_328, 1, -1, (void (*)(void))swb_plain_328, swb_call_328},
    {"members_close_sum", 0x8e3f433d104605c6, swb_shape_329, 1, -1, (void (*)(void))swb_plain_329, swb_call_329},
    {"members_dense_sum", 0xc6505d8d06bebb3d, swb_shape_330, 1, -1, (void (*)(void))swb_plain_330, swb_call_330},
    {"members_first", 0xbe8e336a98f83cd3, swb_shape_331, 1, -1, (void (*)(void))swb_plain_331, swb_call_331},
    {"members_flip", 0xc9130ecdac35a941, swb_shape_332, 1, -1, (void (*)(void))swb_plain_332, swb_call_332},
    {"members_letters", 0xed1a1ad05279dabe, swb_shape_333, 1, -1, (void (*)(void))swb_plain_333, swb_call_333},
    {"members_odd_sum", 0xf6e41a774ad47cca, swb_shape_334, 1, -1, (void (*)(void))swb_plain_334, swb_call_334},
    {"members_parted_second", 0x221a50ee493b6d75, swb_shape_335, 1, -1, (void (*)(void))swb_plain_335, swb_call_335},
    {"members_shifted_value", 0xd078e46a8fdcfa08, swb_shape_336, 1, -1, (void (*)(void))swb_plain_336, swb_call_336},
    {"members_within_sum", 0x72950cee14419f6a, swb_shape_337, 1, -1, (void (*)(void))swb_plain_337, swb_call_337},
    {"memcmp", 0xe1c656ed569b4c42, swb_shape_338, 3, -1, (void (*)(void))swb_plain_338, swb_call_338},
    {"modes_add", 0x5b5e5730fae9acf8, swb_shape_339, 3, -1, (void (*)(void))swb_plain_339, swb_call_339},
    {"modes_begin", 0xcc29ffedcf3a4c6f, swb_shape_340, 1, -1, (void (*)(void))swb_plain_340, swb_call_340},
    {"modes_best", 0x4aea64e3ac5edd40, swb_shape_341, 2, -1, (void (*)(void))swb_plain_341, swb_call_341},
    {"modes_copy_name", 0xb9ccb27270c50fa8, swb_shape_342, 3, -1, (void (*)(void))swb_plain_342, swb_call_342},
    {"modes_end", 0xa586d528794a0138, swb_shape_343, 1, -1, (void (*)(void))swb_plain_343, swb_call_343},
    {"modes_fail", 0x40b0ccbbd4925dcc, swb_shape_344, 1, -1, (void (*)(void))swb_plain_344, swb_call_344},
    {"modes_free", 0xe8b338f7922de9aa, swb_shape_345, 1, -1, (void (*)(void))swb_plain_345, swb_call_345},
    {"modes_hash", 0x8fcf69d643cd824e, swb_shape_346, 2, -1, (void (*)(void))swb_plain_346, swb_call_346},
    {"modes_name", 0xa05aa3e7cc042128, swb_shape_347, 1, -1, (void (*)(void))swb_plain_347, swb_call_347},
    {"modes_new", 0x8b47c8808c89133f, swb_shape_348, 1, -1, (void (*)(void))swb_plain_348, swb_call_348},
    {"modes_next_value", 0x343007c70dcbccdd, swb_shape_349, 1, -1, (void (*)(void))swb_plain_349, swb_call_349},
    {"modes_put", 0xdca80ee0d774525, swb_shape_350, 2, -1, (void (*)(void))swb_plain_350, swb_call_350},
    {"modes_range", 0xe8fd3d1d0a6e2ee0, swb_shape_351, 3, -1, (void (*)(void))swb_plain_351, swb_call_351},
    {"modes_renamed_symbol", 0x20043934a4638d00, swb_shape_352, 1, -1, (void (*)(void))swb_plain_352, swb_call_352},
    {"modes_sort", 0x819a1746c02c0dbf, swb_shape_353, 2, -1, (void (*)(void))swb_plain_353, swb_call_353},
    {"modes_total", 0x70f5bd3fd4ff1867, swb_shape_354, 2, -1, (void (*)(void))swb_plain_354, swb_call_354},
    {"modes_visit", 0xa953104bc0078b7c, swb_shape_355, 3, -1, (void (*)(void))swb_plain_355, swb_call_355},
    {"open_memstream", 0xfdf119c8fb049dd5, swb_shape_356, 2, -1, (void (*)(void))swb_plain_356, swb_call_356},
    {"passing_rest_count", 0x38810d5e43e690b8, swb_shape_357, 2, -1, (void (*)(void))swb_plain_357, swb_call_357},
    {"passing_visit", 0xa5a167ceec41ff89, swb_shape_358, 2, -1, (void (*)(void))swb_plain_358, swb_call_358},
    {"qsort", 0x1d8c6b5cb52531c6, swb_shape_359, 4, -1, (void (*)(void))swb_plain_359, swb_call_359},
    {"quirks_corner", 0xa192410409a86f1, swb_shape_360, 5, -1, (void (*)(void))swb_plain_360, swb_call_360},
    {"quirks_count", 0x1ea06407dfb9e70c, swb_shape_361, 1, -1, (void (*)(void))swb_plain_361, swb_call_361},
    {"quirks_deprecated_long_name", 0xe96de9cd43488e0e, swb_shape_362, 3, -1, (void (*)(void))swb_plain_362, swb_call_362},
    {"quirks_empty", 0xfbaccaf8319ebe75, swb_shape_363, 1, -1, (void (*)(void))swb_plain_363, swb_call_363},
    {"quirks_fill", 0x98dcf9b3e05baa59, swb_shape_364, 1, -1, (void (*)(void))swb_plain_364, swb_call_364},
    {"quirks_is_none", 0x32803b8fd9f3985, swb_shape_365, 1, -1, (void (*)(void))swb_plain_365, swb_call_365},
    {"quirks_late_value", 0xe858a2cf08a61888, swb_shape_366, 1, -1, (void (*)(void))swb_plain_366, swb_call_366},
    {"quirks_nowhere", 0xccdce0b78346e6d4, swb_shape_367, 1, -1, (void (*)(void))swb_plain_367, swb_call_367},
    {"quirks_nowhere_again", 0x99acf2092aa5c801, swb_shape_368, 1, -1, (void (*)(void))swb_plain_368, swb_call_368},
    {"quirks_old", 0x1c00492c2afaeaee, swb_shape_369, 0, -1, (void (*)(void))swb_plain_369, swb_call_369},
    {"quirks_sum", 0xad97d9400257ca83, swb_shape_370, 3, 1, (void (*)(void))swb_plain_370, swb_call_370},
    {"quirks_total", 0x6fd2e15364641175, swb_shape_371, 1, -1, (void (*)(void))swb_plain_371, swb_call_371},
    {"quirks_trace", 0x8d44ed6f333b0acd, swb_shape_372, 3, -1, (void (*)(void))swb_plain_372, swb_call_372},
    {"quirks_with_many_parameters", 0x6ad0f31d6b861bb0, swb_shape_373, 4, -1, (void (*)(void))swb_plain_373, swb_call_373},
    {"self", 0xfc72e1cba64306cc, swb_shape_374, 1, -1, (void (*)(void))swb_plain_374, swb_call_374},
    {"shapes_event_sum", 0xfad2d0b280388c0a, swb_shape_375, 1, -1, (void (*)(void))swb_plain_375, swb_call_375},
    {"shapes_fields", 0xaa3a621383ab644c, swb_shape_376, 1, -1, (void (*)(void))swb_plain_376, swb_call_376},
    {"shapes_half_value", 0xae0d2e1ef627eb88, swb_shape_377, 1, -1, (void (*)(void))swb_plain_377, swb_call_377},
    {"shapes_message_sum", 0x110075e0caaabec0, swb_shape_378, 1, -1, (void (*)(void))swb_plain_378, swb_call_378},
    {"shapes_middle", 0x1b253666aa9a6b06, swb_shape_379, 2, -1, (void (*)(void))swb_plain_379, swb_call_379},
    {"shapes_packed_sum", 0xd62c33750b73ced6, swb_shape_380, 1, -1, (void (*)(void))swb_plain_380, swb_call_380},
    {"shapes_round", 0xf92b17e66d271732, swb_shape_381, 1, -1, (void (*)(void))swb_plain_381, swb_call_381},
    {"shapes_sum", 0x21006d6a49c58c93, swb_shape_382, 1, -1, (void (*)(void))swb_plain_382, swb_call_382},
    {"snprintf", 0x851a6f33f7705826, swb_shape_383, 3, -1, (void (*)(void))swb_plain_383, swb_call_383},
    {"snprintf", 0x7d27738afa9c32b6, swb_shape_384, 5, 3, (void (*)(void))swb_plain_384, swb_call_384},
    {"snprintf", 0xae83815fab65fb74, swb_shape_385, 8, 3, (void (*)(void))swb_plain_385, swb_call_385},
    {"strange\"symbol", 0x3cbb9021786cdc45, swb_shape_386, 0, -1, (void (*)(void))swb_plain_386, swb_call_386},
    {"strange_alignment", 0xd77fa8bd57fb97b2, swb_shape_387, 1, -1, (void (*)(void))swb_plain_387, swb_call_387},
    {"strange_answer", 0xd8dd32d96604cb33, swb_shape_388, 1, -1, (void (*)(void))swb_plain_388, swb_call_388},
    {"strange_call", 0xec3a2f996efde5b2, swb_shape_389, 1, -1, (void (*)(void))swb_plain_389, swb_call_389},
    {"strange_offset", 0xd883b2be68d99d78, swb_shape_390, 1, -1, (void (*)(void))swb_plain_390, swb_call_390},
    {"strange_size", 0xb7faa1e4977cee3e, swb_shape_391, 1, -1, (void (*)(void))swb_plain_391, swb_call_391},
    {"strange_vector_sum", 0x57df39127577ba11, swb_shape_392, 1, -1, (void (*)(void))swb_plain_392, swb_call_392},
    {"strdup", 0x69557a3b5685be4, swb_shape_393, 1, -1, (void (*)(void))swb_plain_393, swb_call_393},
    {"strtod", 0xc2cd69ec57ee46a3, swb_shape_394, 2, -1, (void (*)(void))swb_plain_394, swb_call_394},
    {"strtol", 0xbad36a65347d3aea, swb_shape_395, 3, -1, (void (*)(void))swb_plain_395, swb_call_395},
    {"swb_a1", 0x2382170e6b627ae2, swb_shape_396, 2, -1, (void (*)(void))swb_plain_396, swb_call_396},
    {"swb_calls_greatest", 0xef7e07ac778a3d8d, swb_shape_397, 2, -1, (void (*)(void))swb_plain_397, swb_call_397},
    {"swb_calls_last_error", 0x6db7a4e3b9b4e89f, swb_shape_398, 0, -1, (void (*)(void))swb_plain_398, swb_call_398},
    {"swb_calls_limits", 0x5f00421d2fec66a2, swb_shape_399, 0, -1, (void (*)(void))swb_plain_399, swb_call_399},
    {"swb_calls_max", 0xa21b8fcc251a7e24, swb_shape_400, 2, -1, (void (*)(void))swb_plain_400, swb_call_400},
    {"swb_calls_mean_of_two", 0x5259a90d1913cca1, swb_shape_401, 3, -1, (void (*)(void))swb_plain_401, swb_call_401},
    {"swb_calls_swap", 0xeafa3877f85777a0, swb_shape_402, 2, -1, (void (*)(void))swb_plain_402, swb_call_402},
    {"swb_calls_twice", 0x1103cfc591f3420b, swb_shape_403, 1, -1, (void (*)(void))swb_plain_403, swb_call_403},
    {"swb_clashes_made", 0x34cffa6dbd0c3470, swb_shape_404, 3, -1, (void (*)(void))swb_plain_404, swb_call_404},
    {"swb_modes_last_error", 0x57f460e350da6328, swb_shape_405, 0, -1, (void (*)(void))swb_plain_405, swb_call_405},
    {"swb_modes_twice", 0xb96d00d0811673c8, swb_shape_406, 1, -1, (void (*)(void))swb_plain_406, swb_call_406},
    {"swb_passing_all_sum", 0xc49791376b0e07bc, swb_shape_407, 1, -1, (void (*)(void))swb_plain_407, swb_call_407},
    {"swb_passing_chosen", 0x42b3815557cfe6bb, swb_shape_408, 3, -1, (void (*)(void))swb_plain_408, swb_call_408},
    {"swb_passing_half", 0x31b4d46856d35203, swb_shape_409, 2, -1, (void (*)(void))swb_plain_409, swb_call_409},
    {"swb_passing_loaded", 0x61bee7134fb5f5bf, swb_shape_410, 1, -1, (void (*)(void))swb_plain_410, swb_call_410},
    {"swb_passing_low", 0xea6895ad89ee1a04, swb_shape_411, 1, -1, (void (*)(void))swb_plain_411, swb_call_411},
    {"swb_passing_next", 0xf61a6ddf6630898b, swb_shape_412, 2, -1, (void (*)(void))swb_plain_412, swb_call_412},
    {"swb_passing_print_wide", 0xf06062fd8ac55232, swb_shape_413, 2, -1, (void (*)(void))swb_plain_413, swb_call_413},
    {"swb_passing_product", 0xffa2911dcae74455, swb_shape_414, 3, -1, (void (*)(void))swb_plain_414, swb_call_414},
    {"swb_passing_same", 0x640263f93a2222a, swb_shape_415, 2, -1, (void (*)(void))swb_plain_415, swb_call_415},
    {"swb_passing_scaled", 0x12a591e27cfb0358, swb_shape_416, 3, -1, (void (*)(void))swb_plain_416, swb_call_416},
    {"swb_passing_stored", 0x8313040b9e32c60e, swb_shape_417, 2, -1, (void (*)(void))swb_plain_417, swb_call_417},
    {"swb_passing_sum", 0xdc2787e8cb243174, swb_shape_418, 3, -1, (void (*)(void))swb_plain_418, swb_call_418},
    {"swb_passing_twice", 0xf11fd0e7433f3225, swb_shape_419, 3, -1, (void (*)(void))swb_plain_419, swb_call_419},
    {"swb_quirks_add", 0xb55335b391828ec7, swb_shape_420, 2, -1, (void (*)(void))swb_plain_420, swb_call_420},
    {"swb_quirks_first", 0x45205804dd333b63, swb_shape_421, 3, -1, (void (*)(void))swb_plain_421, swb_call_421},
    {"swb_quirks_kept", 0xf439b11109754f6c, swb_shape_422, 0, -1, (void (*)(void))swb_plain_422, swb_call_422},
    {"swb_value", 0x861ca7a2cdb41814, swb_shape_423, 2, -1, (void (*)(void))swb_plain_423, swb_call_423},
    {"values_after", 0xfe0636f7b7796d33, swb_shape_424, 1, -1, (void (*)(void))swb_plain_424, swb_call_424},
    {"values_is_writable", 0x6f90e5fd4ce9fee5, swb_shape_425, 1, -1, (void (*)(void))swb_plain_425, swb_call_425},
    {"values_pair", 0x23bdcbbe9ec3d7f3, swb_shape_426, 2, -1, (void (*)(void))swb_plain_426, swb_call_426},
    {"values_sign", 0x84a0d5a61c75634a, swb_shape_427, 1, -1, (void (*)(void))swb_plain_427, swb_call_427},
    {"vsnprintf", 0xe4039e0b3cad3252, swb_shape_428, 4, -1, (void (*)(void))swb_plain_428, swb_call_428},
    {"wishes_copy", 0x50c74cae3422d7d3, swb_shape_429, 3, -1, (void (*)(void))swb_plain_429, swb_call_429},
    {"wishes_drop", 0xf51cbcb3d9bebac, swb_shape_430, 1, -1, (void (*)(void))swb_plain_430, swb_call_430},
    {"wishes_fill", 0x4ce2455cf7e22414, swb_shape_431, 2, -1, (void (*)(void))swb_plain_431, swb_call_431},
    {"wishes_first", 0x65ce4550a34063c8, swb_shape_432, 1, -1, (void (*)(void))swb_plain_432, swb_call_432},
    {"wishes_is_null", 0x43a78cdfa3c9fabc, swb_shape_433, 2, -1, (void (*)(void))swb_plain_433, swb_call_433},
    {"wishes_length", 0xa0473d76492b2a42, swb_shape_434, 1, -1, (void (*)(void))swb_plain_434, swb_call_434},
    {"wishes_letters", 0x2655f241ade3f29d, swb_shape_435, 1, -1, (void (*)(void))swb_plain_435, swb_call_435},
    {"wishes_make", 0x92cc356953f8a21e, swb_shape_436, 1, -1, (void (*)(void))swb_plain_436, swb_call_436},
    {"wishes_name", 0x152a37a208a1de29, swb_shape_437, 1, -1, (void (*)(void))swb_plain_437, swb_call_437},
    {"wishes_read", 0x7a5c9ba343815700, swb_shape_438, 3, -1, (void (*)(void))swb_plain_438, swb_call_438},
    {"wishes_take", 0x10a41cc86dcaff52, swb_shape_439, 2, -1, (void (*)(void))swb_plain_439, swb_call_439},
    {"wishes_watch", 0xfcc5e6d719b89ba5, swb_shape_440, 2, -1, (void (*)(void))swb_plain_440, swb_call_440},
    {"wishes_watched", 0x4ec35922c6388c8a, swb_shape_441, 1, -1, (void (*)(void))swb_plain_441, swb_call_441},
};

static const struct swb_stub_variable swb_stub_variable_list[] = {
    {"abs", 8, swb_variable_0},
    {"fx_first_node", 8, swb_variable_1},
    {"fx_first_node", 8, swb_variable_2},
    {"fx_global_counter", 16, swb_variable_3},
    {"fx_global_counter", 8, swb_variable_4},
    {"fx_global_name", 8, swb_variable_5},
    {"fx_global_point", 8, swb_variable_6},
    {"fx_global_point", 16, swb_variable_7},
    {"many_count", 4, swb_variable_8},
    {"memory", 4, swb_variable_9},
    {"modes_level", 4, swb_variable_10},
    {"modes_primes", 16, swb_variable_11},
    {"modes_version", 8, swb_variable_12},
    {"wishes_count", 4, swb_variable_13},
};

#undef Self
#undef a
#undef address
#undef ai_addr
#undef ai_addrlen
#undef ai_canonname
#undef ai_family
#undef ai_flags
#undef ai_next
#undef ai_protocol
#undef ai_socktype
#undef all
#undef answer
#undef b
#undef bits
#undef bytes
#undef bytes_
#undef c
#undef check
#undef code
#undef color
#undef context
#undef count
#undef counter
#undef counts
#undef d
#undef data
#undef elements
#undef end
#undef f
#undef first
#undef flags
#undef foo
#undef functions
#undef gl_flags
#undef gl_offs
#undef gl_pathc
#undef gl_pathv
#undef high
#undef i
#undef id
#undef inner
#undef integer
#undef is_closed
#undef item
#undef kind
#undef last
#undef left
#undef length
#undef length_
#undef letters
#undef level
#undef low
#undef many
#undef name
#undef next
#undef number
#undef on
#undef pair
#undef places
#undef points
#undef port
#undef quad
#undef range
#undef real
#undef rest
#undef room
#undef rtt
#undef s
#undef sa_data
#undef sa_family
#undef self
#undef sides
#undef sign
#undef state
#undef step
#undef tag
#undef tail
#undef text
#undef value
#undef values
#undef visit
#undef weigh
#undef weight
#undef wide
#undef wides
#undef word
#undef words
#undef x
#undef y
#undef z
static const struct swb_stub_field swb_fields_0[] = {
    {"elements", 0, 16},
};

static const struct swb_stub_field swb_fields_1[] = {
    {"address", 0, 8},
    {"bits", 0, 8},
};

static const struct swb_stub_field swb_fields_2[] = {
    {"a", 0, 40},
};

static const struct swb_stub_field swb_fields_4[] = {
    {"bytes", 0, 3},
};

static const struct swb_stub_field swb_fields_5[] = {
    {"rtt", 24, 8},
    {"port", 16, 2},
};

static const struct swb_stub_field swb_fields_6[] = {
    {"d", 0, 8},
    {"i", 8, 4},
};

static const struct swb_stub_field swb_fields_7[] = {
    {"d", 0, 16},
    {"s", 0, 16},
};

static const struct swb_stub_field swb_fields_8[] = {
    {"a", 0, 4},
    {"b", 4, 4},
};

static const struct swb_stub_field swb_fields_9[] = {
    {"x", 0, 4},
    {"y", 4, 4},
    {"z", 8, 4},
};

static const struct swb_stub_field swb_fields_10[] = {
    {"f", 0, 4},
    {"pair", 0, 8},
};

static const struct swb_stub_field swb_fields_11[] = {
    {"length", 2, 2},
};

static const struct swb_stub_field swb_fields_12[] = {
    {"i", 0, 8},
    {"d", 8, 8},
};

static const struct swb_stub_field swb_fields_13[] = {
    {"i", 0, 4},
    {"f", 4, 4},
};

static const struct swb_stub_field swb_fields_14[] = {
    {"a", 0, 8},
    {"b", 8, 8},
};

static const struct swb_stub_field swb_fields_15[] = {
    {"words", 0, 24},
    {"text", 0, 20},
};

static const struct swb_stub_field swb_fields_16[] = {
    {"counter", 0, 4},
};

static const struct swb_stub_field swb_fields_17[] = {
    {"value", 0, 16},
};

static const struct swb_stub_field swb_fields_18[] = {
    {"value", 0, 16},
    {"word", 0, 8},
};

static const struct swb_stub_field swb_fields_19[] = {
    {"tag", 0, 4},
    {"value", 16, 16},
};

static const struct swb_stub_field swb_fields_20[] = {
    {"count", 0, 2},
    {"data", 4, 0},
};

static const struct swb_stub_field swb_fields_21[] = {
    {"text", 0, 5},
    {"i", 0, 4},
    {"f", 0, 4},
};

static const struct swb_stub_field swb_fields_22[] = {
    {"inner", 0, 16},
    {"tail", 16, 1},
};

static const struct swb_stub_field swb_fields_23[] = {
    {"i", 0, 8},
    {"d", 0, 8},
};

static const struct swb_stub_field swb_fields_24[] = {
    {"step", 0, 8},
    {"weigh", 8, 8},
};

static const struct swb_stub_field swb_fields_25[] = {
    {"weight", 0, 8},
    {"rest", 8, 4},
};

static const struct swb_stub_field swb_fields_26[] = {
    {"next", 0, 8},
    {"left", 8, 8},
    {"self", 16, 8},
};

static const struct swb_stub_field swb_fields_27[] = {
    {"on", 0, 1},
    {"level", 1, 1},
};

static const struct swb_stub_field swb_fields_28[] = {
    {"tag", 0, 4},
    {"value", 8, 8},
};

static const struct swb_stub_field swb_fields_29[] = {
    {"s", 0, 16},
    {"pair", 0, 16},
};

static const struct swb_stub_field swb_fields_30[] = {
    {"tag", 0, 4},
};

static const struct swb_stub_field swb_fields_31[] = {
    {"tag", 0, 1},
    {"length", 1, 4},
    {"check", 5, 2},
};

static const struct swb_stub_field swb_fields_32[] = {
    {"gl_pathc", 0, 8},
    {"gl_pathv", 8, 8},
    {"gl_offs", 16, 8},
    {"gl_flags", 24, 4},
    {"functions", 32, 40},
};

static const struct swb_stub_field swb_fields_33[] = {
    {"elements", 0, 16},
};

static const struct swb_stub_field swb_fields_34[] = {
    {"elements", 0, 64},
};

static const struct swb_stub_field swb_fields_35[] = {
    {"c", 0, 1},
    {"x", 1, 4},
};

static const struct swb_stub_field swb_fields_37[] = {
    {"x", 0, 8},
    {"y", 8, 8},
};

static const struct swb_stub_field swb_fields_38[] = {
    {"ai_flags", 0, 4},
    {"ai_family", 4, 4},
    {"ai_socktype", 8, 4},
    {"ai_protocol", 12, 4},
    {"ai_addrlen", 16, 4},
    {"ai_addr", 24, 8},
    {"ai_canonname", 32, 8},
    {"ai_next", 40, 8},
};

static const struct swb_stub_field swb_fields_40[] = {
    {"$a", 0, 4},
    {"b$", 4, 4},
};

static const struct swb_stub_field swb_fields_41[] = {
    {"Self", 4, 4},
};

static const struct swb_stub_field swb_fields_42[] = {
    {"tag", 0, 1},
    {"sides", 16, 16},
};

static const struct swb_stub_field swb_fields_43[] = {
    {"count", 0, 4},
    {"values", 4, 0},
};

static const struct swb_stub_field swb_fields_44[] = {
    {"visit", 0, 8},
};

static const struct swb_stub_field swb_fields_45[] = {
    {"foo", 0, 4},
    {"bits", 4, 4},
};

static const struct swb_stub_field swb_fields_46[] = {
    {"next", 0, 8},
    {"value", 8, 4},
};

static const struct swb_stub_field swb_fields_47[] = {
    {"id", 0, 4},
    {"context", 8, 8},
};

static const struct swb_stub_field swb_fields_48[] = {
    {"item", 0, 8},
};

static const struct swb_stub_field swb_fields_49[] = {
    {"item", 0, 8},
};

static const struct swb_stub_field swb_fields_50[] = {
    {"item", 0, 8},
};

static const struct swb_stub_field swb_fields_51[] = {
    {"kind", 0, 1},
    {"last", 3, 1},
};

static const struct swb_stub_field swb_fields_52[] = {
    {"kind", 0, 1},
    {"value", 4, 8},
    {"end", 17, 1},
};

static const struct swb_stub_field swb_fields_53[] = {
    {"kind", 0, 2},
};

static const struct swb_stub_field swb_fields_54[] = {
    {"number", 0, 4},
};

static const struct swb_stub_field swb_fields_55[] = {
    {"last", 0, 1},
};

static const struct swb_stub_field swb_fields_57[] = {
    {"tag", 0, 1},
    {"value", 1, 4},
};

static const struct swb_stub_field swb_fields_58[] = {
    {"length_", 0, 1},
    {"letters", 1, 0},
};

static const struct swb_stub_field swb_fields_59[] = {
    {"room", 4, 4},
};

static const struct swb_stub_field swb_fields_60[] = {
    {"tag", 0, 1},
    {"inner", 2, 4},
    {"length", 6, 4},
    {"text", 10, 8},
};

static const struct swb_stub_field swb_fields_61[] = {
    {"low", 0, 4},
    {"high", 4, 4},
};

static const struct swb_stub_field swb_fields_62[] = {
    {"tag", 0, 1},
    {"wide", 16, 16},
    {"quad", 32, 16},
    {"count", 48, 2},
    {"pair", 64, 32},
    {"bytes", 96, 4},
    {"end", 100, 1},
};

static const struct swb_stub_field swb_fields_63[] = {
    {"tag", 0, 1},
    {"value", 1, 4},
};

static const struct swb_stub_field swb_fields_64[] = {
    {"tag", 0, 1},
    {"wides", 64, 64},
    {"counts", 128, 6},
    {"places", 136, 8},
    {"many", 144, 8},
};

static const struct swb_stub_field swb_fields_65[] = {
    {"x", 0, 4},
};

static const struct swb_stub_field swb_fields_66[] = {
    {"kind", 0, 4},
    {"range", 16, 4},
};

static const struct swb_stub_field swb_fields_67[] = {
    {"code", 0, 8},
};

static const struct swb_stub_field swb_fields_68[] = {
    {"x", 0, 4},
    {"y", 4, 4},
};

static const struct swb_stub_field swb_fields_69[] = {
    {"low", 0, 2},
    {"high", 2, 2},
};

static const struct swb_stub_field swb_fields_70[] = {
    {"tag", 0, 1},
    {"value", 2, 4},
};

static const struct swb_stub_field swb_fields_71[] = {
    {"count", 0, 4},
    {"data", 4, 0},
};

static const struct swb_stub_field swb_fields_72[] = {
    {"tag", 0, 1},
    {"value", 1, 4},
    {"rest", 5, 2},
};

static const struct swb_stub_field swb_fields_73[] = {
    {"name", 0, 8},
    {"count", 8, 8},
    {"points", 16, 8},
    {"next", 24, 8},
    {"flags", 32, 16},
    {"color", 48, 3},
    {"is_closed", 51, 1},
};

static const struct swb_stub_field swb_fields_74[] = {
    {"z", 0, 4},
};

static const struct swb_stub_field swb_fields_75[] = {
    {"sa_family", 0, 2},
    {"sa_data", 2, 14},
};

static const struct swb_stub_field swb_fields_76[] = {
    {"answer", 0, 4},
    {"rest", 4, 4},
};

static const struct swb_stub_field swb_fields_77[] = {
    {"state", 0, 4},
    {"sign", 4, 4},
};

static const struct swb_stub_field swb_fields_78[] = {
    {"first", 0, 1},
};

static const struct swb_stub_field swb_fields_79[] = {
    {"visit", 0, 8},
};

static const struct swb_stub_field swb_fields_80[] = {
    {"visit", 0, 8},
};

static const struct swb_stub_field swb_fields_81[] = {
    {"visit", 0, 8},
};

static const struct swb_stub_field swb_fields_82[] = {
    {"all", 0, 4},
};

static const struct swb_stub_field swb_fields_84[] = {
    {"number", 0, 8},
    {"text", 0, 8},
};

static const struct swb_stub_field swb_fields_85[] = {
    {"integer", 0, 8},
    {"real", 0, 8},
    {"bytes_", 0, 8},
};

static const struct swb_stub_record swb_stub_record_list[] = {
    {"corners_four", 16, 16, 1, swb_fields_0},
    {"fx_address", 8, 8, 2, swb_fields_1},
    {"fx_big", 40, 8, 1, swb_fields_2},
    {"fx_bits", 4, 4, 0, NULL},
    {"fx_bytes3", 3, 1, 1, swb_fields_4},
    {"fx_connection", 32, 8, 2, swb_fields_5},
    {"fx_di", 16, 8, 2, swb_fields_6},
    {"fx_doubles", 16, 8, 2, swb_fields_7},
    {"fx_ff", 8, 4, 2, swb_fields_8},
    {"fx_fff", 12, 4, 3, swb_fields_9},
    {"fx_floats", 8, 4, 2, swb_fields_10},
    {"fx_header", 16, 8, 1, swb_fields_11},
    {"fx_id", 16, 8, 2, swb_fields_12},
    {"fx_if4", 8, 4, 2, swb_fields_13},
    {"fx_ii", 16, 8, 2, swb_fields_14},
    {"fx_large", 24, 8, 2, swb_fields_15},
    {"fx_line", 64, 64, 1, swb_fields_16},
    {"fx_long_double_alone", 16, 16, 1, swb_fields_17},
    {"fx_long_double_or_word", 16, 16, 2, swb_fields_18},
    {"fx_long_double_tagged", 32, 16, 2, swb_fields_19},
    {"fx_message", 4, 4, 2, swb_fields_20},
    {"fx_mixed", 8, 4, 3, swb_fields_21},
    {"fx_nested", 24, 8, 2, swb_fields_22},
    {"fx_number", 8, 8, 2, swb_fields_23},
    {"fx_operations", 16, 8, 2, swb_fields_24},
    {"fx_parcel", 16, 8, 2, swb_fields_25},
    {"fx_reader", 24, 8, 3, swb_fields_26},
    {"fx_switch", 2, 1, 2, swb_fields_27},
    {"fx_tagged", 16, 8, 2, swb_fields_28},
    {"fx_tail", 16, 8, 2, swb_fields_29},
    {"fx_variant", 12, 4, 1, swb_fields_30},
    {"fx_wire", 7, 1, 3, swb_fields_31},
    {"glob_t", 72, 8, 5, swb_fields_32},
    {"passing_floats", 16, 16, 1, swb_fields_33},
    {"passing_wides", 64, 64, 1, swb_fields_34},
    {"result", 5, 1, 2, swb_fields_35},
    {"shapes_bits", 8, 4, 0, NULL},
    {"shapes_point", 16, 8, 2, swb_fields_37},
    {"struct addrinfo", 48, 8, 8, swb_fields_38},
    {"struct bits", 4, 4, 0, NULL},
    {"struct clashes_$", 8, 4, 2, swb_fields_40},
    {"struct clashes_self", 8, 4, 1, swb_fields_41},
    {"struct corners_box", 32, 16, 2, swb_fields_42},
    {"struct corners_list", 4, 4, 2, swb_fields_43},
    {"struct endless", 8, 8, 1, swb_fields_44},
    {"struct foo", 8, 4, 2, swb_fields_45},
    {"struct fx_node", 16, 8, 2, swb_fields_46},
    {"struct holder", 16, 8, 2, swb_fields_47},
    {"struct holder_NewItem", 8, 8, 1, swb_fields_48},
    {"struct holder_OldItem", 8, 8, 1, swb_fields_49},
    {"struct holder_SameItem", 8, 8, 1, swb_fields_50},
    {"struct members_close", 4, 4, 2, swb_fields_51},
    {"struct members_dense", 18, 1, 3, swb_fields_52},
    {"struct members_odd", 12, 2, 1, swb_fields_53},
    {"struct members_odd.anonymous", 6, 2, 1, swb_fields_54},
    {"struct members_odd.anonymous2", 1, 1, 1, swb_fields_55},
    {"struct members_parted", 4, 2, 0, NULL},
    {"struct members_shifted", 8, 4, 2, swb_fields_57},
    {"struct members_text", 1, 1, 2, swb_fields_58},
    {"struct members_within", 28, 4, 1, swb_fields_59},
    {"struct members_within.anonymous2", 18, 1, 4, swb_fields_60},
    {"struct pair", 8, 4, 2, swb_fields_61},
    {"struct passing_all", 112, 16, 7, swb_fields_62},
    {"struct passing_pack", 5, 1, 2, swb_fields_63},
    {"struct passing_rest", 192, 64, 5, swb_fields_64},
    {"struct quirks_late", 4, 4, 1, swb_fields_65},
    {"struct shapes_event", 24, 8, 2, swb_fields_66},
    {"struct shapes_event.anonymous", 8, 8, 1, swb_fields_67},
    {"struct shapes_event.anonymous.anonymous", 8, 4, 2, swb_fields_68},
    {"struct shapes_event.range", 4, 2, 2, swb_fields_69},
    {"struct shapes_half", 6, 2, 2, swb_fields_70},
    {"struct shapes_message", 4, 4, 2, swb_fields_71},
    {"struct shapes_packed", 7, 1, 3, swb_fields_72},
    {"struct shapes_polygon", 56, 8, 7, swb_fields_73},
    {"struct size", 4, 4, 1, swb_fields_74},
    {"struct sockaddr", 16, 2, 2, swb_fields_75},
    {"struct strange_choice", 8, 4, 2, swb_fields_76},
    {"struct values_pair", 8, 4, 2, swb_fields_77},
    {"struct vast", 268435456, 1, 1, swb_fields_78},
    {"struct visitor_NewItem", 8, 8, 1, swb_fields_79},
    {"struct visitor_OldItem", 8, 8, 1, swb_fields_80},
    {"struct visitor_SameItem", 8, 8, 1, swb_fields_81},
    {"union members_flags", 4, 4, 1, swb_fields_82},
    {"union members_flags.anonymous", 4, 4, 0, NULL},
    {"union passing_choice", 8, 8, 2, swb_fields_84},
    {"union shapes_number", 8, 8, 3, swb_fields_85},
};

const void *test_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "test", 0,
        442, 14, 86,
        swb_stub_list,
        swb_stub_variable_list,
        swb_stub_record_list,
    };
    return &stubs;
}
