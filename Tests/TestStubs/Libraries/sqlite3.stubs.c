// Made by swift-bind. The stubs of sqlite3, for Static.
#include "sqlite3.stubs.h"

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

// sqlite3_aggregate_context
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_0(void *, int32_t) __asm__("sqlite3_aggregate_context");
    errno = 0;
    *(void **)swb_result = swb_symbol_0(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_0(void) __asm__("sqlite3_aggregate_context");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// sqlite3_bind_blob
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_1(void *, int32_t, void *, int32_t, int64_t) __asm__("sqlite3_bind_blob");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_1(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3], *(int64_t *)swb_arguments[4]);
    return errno;
}
extern void swb_plain_1(void) __asm__("sqlite3_bind_blob");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int64_t)};

// sqlite3_bind_double
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_2(void *, int32_t, double) __asm__("sqlite3_bind_double");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_2(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(double *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_2(void) __asm__("sqlite3_bind_double");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_FLOATING, double)};

// sqlite3_bind_int64
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_3(void *, int32_t, int64_t) __asm__("sqlite3_bind_int64");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_3(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(int64_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_3(void) __asm__("sqlite3_bind_int64");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int64_t)};

// sqlite3_bind_text
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_4(void *, int32_t, void *, int32_t, void *) __asm__("sqlite3_bind_text");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_4(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_4(void) __asm__("sqlite3_bind_text");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_bind_text
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_5(void *, int32_t, void *, int32_t, int64_t) __asm__("sqlite3_bind_text");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_5(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3], *(int64_t *)swb_arguments[4]);
    return errno;
}
extern void swb_plain_5(void) __asm__("sqlite3_bind_text");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int64_t)};

// sqlite3_close
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_6(void *) __asm__("sqlite3_close");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_6(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_6(void) __asm__("sqlite3_close");
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_column_blob
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_7(void *, int32_t) __asm__("sqlite3_column_blob");
    errno = 0;
    *(void **)swb_result = swb_symbol_7(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_7(void) __asm__("sqlite3_column_blob");
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// sqlite3_column_bytes
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_8(void *, int32_t) __asm__("sqlite3_column_bytes");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_8(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_8(void) __asm__("sqlite3_column_bytes");
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// sqlite3_column_count
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_9(void *) __asm__("sqlite3_column_count");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_9(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_9(void) __asm__("sqlite3_column_count");
static const uint32_t swb_shape_9[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_column_double
static int swb_call_10(void *swb_result, void *const *swb_arguments) {
    extern double swb_symbol_10(void *, int32_t) __asm__("sqlite3_column_double");
    errno = 0;
    *(double *)swb_result = swb_symbol_10(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_10(void) __asm__("sqlite3_column_double");
static const uint32_t swb_shape_10[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// sqlite3_column_int64
static int swb_call_11(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_11(void *, int32_t) __asm__("sqlite3_column_int64");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_11(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_11(void) __asm__("sqlite3_column_int64");
static const uint32_t swb_shape_11[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// sqlite3_column_name
static int swb_call_12(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_12(void *, int32_t) __asm__("sqlite3_column_name");
    errno = 0;
    *(void **)swb_result = swb_symbol_12(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_12(void) __asm__("sqlite3_column_name");
static const uint32_t swb_shape_12[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// sqlite3_column_text
static int swb_call_13(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_13(void *, int32_t) __asm__("sqlite3_column_text");
    errno = 0;
    *(void **)swb_result = swb_symbol_13(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_13(void) __asm__("sqlite3_column_text");
static const uint32_t swb_shape_13[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// sqlite3_column_type
static int swb_call_14(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_14(void *, int32_t) __asm__("sqlite3_column_type");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_14(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_14(void) __asm__("sqlite3_column_type");
static const uint32_t swb_shape_14[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// sqlite3_create_collation
static int swb_call_15(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_15(void *, void *, int32_t, void *, void *) __asm__("sqlite3_create_collation");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_15(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2], *(void **)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_15(void) __asm__("sqlite3_create_collation");
static const uint32_t swb_shape_15[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_create_function_v2
static int swb_call_16(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_16(void *, void *, int32_t, int32_t, void *, void *, void *, void *, void *) __asm__("sqlite3_create_function_v2");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_16(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2], *(int32_t *)swb_arguments[3], *(void **)swb_arguments[4], *(void **)swb_arguments[5], *(void **)swb_arguments[6], *(void **)swb_arguments[7], *(void **)swb_arguments[8]);
    return errno;
}
extern void swb_plain_16(void) __asm__("sqlite3_create_function_v2");
static const uint32_t swb_shape_16[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_errmsg
static int swb_call_17(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_17(void *) __asm__("sqlite3_errmsg");
    errno = 0;
    *(void **)swb_result = swb_symbol_17(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_17(void) __asm__("sqlite3_errmsg");
static const uint32_t swb_shape_17[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_exec
static int swb_call_18(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_18(void *, void *, void *, void *, void *) __asm__("sqlite3_exec");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_18(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_18(void) __asm__("sqlite3_exec");
static const uint32_t swb_shape_18[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_finalize
static int swb_call_19(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_19(void *) __asm__("sqlite3_finalize");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_19(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_19(void) __asm__("sqlite3_finalize");
static const uint32_t swb_shape_19[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_free
static int swb_call_20(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_20(void *) __asm__("sqlite3_free");
    errno = 0;
    (void)swb_result;
    swb_symbol_20(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_20(void) __asm__("sqlite3_free");
static const uint32_t swb_shape_20[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_mprintf
static int swb_call_21(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_21(void *, ...) __asm__("sqlite3_mprintf");
    errno = 0;
    *(void **)swb_result = swb_symbol_21(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2], *(double *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_21(void) __asm__("sqlite3_mprintf");
static const uint32_t swb_shape_21[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_FLOATING, double)};

// sqlite3_open
static int swb_call_22(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_22(void *, void *) __asm__("sqlite3_open");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_22(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_22(void) __asm__("sqlite3_open");
static const uint32_t swb_shape_22[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_prepare_v2
static int swb_call_23(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_23(void *, void *, int32_t, void *, void *) __asm__("sqlite3_prepare_v2");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_23(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2], *(void **)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_23(void) __asm__("sqlite3_prepare_v2");
static const uint32_t swb_shape_23[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_reset
static int swb_call_24(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_24(void *) __asm__("sqlite3_reset");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_24(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_24(void) __asm__("sqlite3_reset");
static const uint32_t swb_shape_24[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_result_error
static int swb_call_25(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_25(void *, void *, int32_t) __asm__("sqlite3_result_error");
    errno = 0;
    (void)swb_result;
    swb_symbol_25(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_25(void) __asm__("sqlite3_result_error");
static const uint32_t swb_shape_25[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// sqlite3_result_int64
static int swb_call_26(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_26(void *, int64_t) __asm__("sqlite3_result_int64");
    errno = 0;
    (void)swb_result;
    swb_symbol_26(*(void **)swb_arguments[0], *(int64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_26(void) __asm__("sqlite3_result_int64");
static const uint32_t swb_shape_26[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t)};

// sqlite3_result_text
static int swb_call_27(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_27(void *, void *, int32_t, int64_t) __asm__("sqlite3_result_text");
    errno = 0;
    (void)swb_result;
    swb_symbol_27(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2], *(int64_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_27(void) __asm__("sqlite3_result_text");
static const uint32_t swb_shape_27[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int64_t)};

// sqlite3_step
static int swb_call_28(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_28(void *) __asm__("sqlite3_step");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_28(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_28(void) __asm__("sqlite3_step");
static const uint32_t swb_shape_28[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_user_data
static int swb_call_29(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_29(void *) __asm__("sqlite3_user_data");
    errno = 0;
    *(void **)swb_result = swb_symbol_29(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_29(void) __asm__("sqlite3_user_data");
static const uint32_t swb_shape_29[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_value_int64
static int swb_call_30(void *swb_result, void *const *swb_arguments) {
    extern int64_t swb_symbol_30(void *) __asm__("sqlite3_value_int64");
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_30(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_30(void) __asm__("sqlite3_value_int64");
static const uint32_t swb_shape_30[] = {SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *)};

// sqlite3_value_text
static int swb_call_31(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_31(void *) __asm__("sqlite3_value_text");
    errno = 0;
    *(void **)swb_result = swb_symbol_31(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_31(void) __asm__("sqlite3_value_text");
static const uint32_t swb_shape_31[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

#pragma GCC diagnostic error "-Wpointer-sign"

static const struct swb_stub swb_stub_list[] = {
    {"sqlite3_aggregate_context", 0xc79078563dbcd61f, swb_shape_0, 2, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"sqlite3_bind_blob", 0x161557f70100f4c6, swb_shape_1, 5, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"sqlite3_bind_double", 0x99695df5c55b7e62, swb_shape_2, 3, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"sqlite3_bind_int64", 0x6e5b1a5696dcf7d, swb_shape_3, 3, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"sqlite3_bind_text", 0x7425ac0f83bbd0a4, swb_shape_4, 5, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"sqlite3_bind_text", 0xb06feec6c962569f, swb_shape_5, 5, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"sqlite3_close", 0x1cb8838c60e292c6, swb_shape_6, 1, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"sqlite3_column_blob", 0x25747dbda08638a9, swb_shape_7, 2, -1, (void (*)(void))swb_plain_7, swb_call_7},
    {"sqlite3_column_bytes", 0xc0013d1756464b4c, swb_shape_8, 2, -1, (void (*)(void))swb_plain_8, swb_call_8},
    {"sqlite3_column_count", 0x80047413f4de2c55, swb_shape_9, 1, -1, (void (*)(void))swb_plain_9, swb_call_9},
    {"sqlite3_column_double", 0x2a9286c7a84703a4, swb_shape_10, 2, -1, (void (*)(void))swb_plain_10, swb_call_10},
    {"sqlite3_column_int64", 0x528a318b0bb54e79, swb_shape_11, 2, -1, (void (*)(void))swb_plain_11, swb_call_11},
    {"sqlite3_column_name", 0xe52807a7bcab47fc, swb_shape_12, 2, -1, (void (*)(void))swb_plain_12, swb_call_12},
    {"sqlite3_column_text", 0x698a4e25eb9ca0dc, swb_shape_13, 2, -1, (void (*)(void))swb_plain_13, swb_call_13},
    {"sqlite3_column_type", 0x7aaec7f178e456c1, swb_shape_14, 2, -1, (void (*)(void))swb_plain_14, swb_call_14},
    {"sqlite3_create_collation", 0x31ffae052b682b75, swb_shape_15, 5, -1, (void (*)(void))swb_plain_15, swb_call_15},
    {"sqlite3_create_function_v2", 0x438b37def522d71a, swb_shape_16, 9, -1, (void (*)(void))swb_plain_16, swb_call_16},
    {"sqlite3_errmsg", 0x5a44136ec187f5fc, swb_shape_17, 1, -1, (void (*)(void))swb_plain_17, swb_call_17},
    {"sqlite3_exec", 0x403734d4e851e568, swb_shape_18, 5, -1, (void (*)(void))swb_plain_18, swb_call_18},
    {"sqlite3_finalize", 0xc7c0e9eba607212d, swb_shape_19, 1, -1, (void (*)(void))swb_plain_19, swb_call_19},
    {"sqlite3_free", 0x5b03cb965077764c, swb_shape_20, 1, -1, (void (*)(void))swb_plain_20, swb_call_20},
    {"sqlite3_mprintf", 0x4c884e9603ee6a50, swb_shape_21, 4, 1, (void (*)(void))swb_plain_21, swb_call_21},
    {"sqlite3_open", 0xdecf8fd45d133081, swb_shape_22, 2, -1, (void (*)(void))swb_plain_22, swb_call_22},
    {"sqlite3_prepare_v2", 0x39afc5b00cd0fba1, swb_shape_23, 5, -1, (void (*)(void))swb_plain_23, swb_call_23},
    {"sqlite3_reset", 0x23da878ba803b236, swb_shape_24, 1, -1, (void (*)(void))swb_plain_24, swb_call_24},
    {"sqlite3_result_error", 0xc66e02e93682688b, swb_shape_25, 3, -1, (void (*)(void))swb_plain_25, swb_call_25},
    {"sqlite3_result_int64", 0x1c0368085adcd56e, swb_shape_26, 2, -1, (void (*)(void))swb_plain_26, swb_call_26},
    {"sqlite3_result_text", 0xb914cd5caabba6b0, swb_shape_27, 4, -1, (void (*)(void))swb_plain_27, swb_call_27},
    {"sqlite3_step", 0x536eebdc977d9f1d, swb_shape_28, 1, -1, (void (*)(void))swb_plain_28, swb_call_28},
    {"sqlite3_user_data", 0xe490bc97220bafb7, swb_shape_29, 1, -1, (void (*)(void))swb_plain_29, swb_call_29},
    {"sqlite3_value_int64", 0x9f9a385cd8fbca5e, swb_shape_30, 1, -1, (void (*)(void))swb_plain_30, swb_call_30},
    {"sqlite3_value_text", 0xfacc49738d45202f, swb_shape_31, 1, -1, (void (*)(void))swb_plain_31, swb_call_31},
};

const void *sqlite3_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "sqlite3", 0,
        32, 0, 0,
        swb_stub_list,
        NULL,
        NULL,
    };
    return &stubs;
}
