// Made by swift-bind. The stubs of z, for Static.
#include "z.stubs.h"

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

// crc32
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_0(uint64_t, void *, uint32_t) __asm__("crc32");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_0(*(uint64_t *)swb_arguments[0], *(void **)swb_arguments[1], *(uint32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_0(void) __asm__("crc32");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// deflate
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_1(void *, int32_t) __asm__("deflate");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_1(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_1(void) __asm__("deflate");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// deflateEnd
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_2(void *) __asm__("deflateEnd");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_2(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_2(void) __asm__("deflateEnd");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// deflateInit_
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_3(void *, int32_t, void *, int32_t) __asm__("deflateInit_");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_3(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_3(void) __asm__("deflateInit_");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// inflate
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_4(void *, int32_t) __asm__("inflate");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_4(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_4(void) __asm__("inflate");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// inflateEnd
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_5(void *) __asm__("inflateEnd");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_5(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_5(void) __asm__("inflateEnd");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// inflateInit_
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_6(void *, void *, int32_t) __asm__("inflateInit_");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_6(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_6(void) __asm__("inflateInit_");
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// zlibVersion
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_7(void) __asm__("zlibVersion");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_7();
    return errno;
}
extern void swb_plain_7(void) __asm__("zlibVersion");
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_POINTER, void *)};

#pragma GCC diagnostic error "-Wpointer-sign"

static const struct swb_stub swb_stub_list[] = {
    {"crc32", 0xf2cece3067285493, swb_shape_0, 3, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"deflate", 0x57abf8b7918fc3f2, swb_shape_1, 2, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"deflateEnd", 0x7a12cb5d84443eb8, swb_shape_2, 1, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"deflateInit_", 0x41f28302d43add35, swb_shape_3, 4, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"inflate", 0xf6735ef5fb9ff81e, swb_shape_4, 2, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"inflateEnd", 0xbc1c869b6d2c7b1c, swb_shape_5, 1, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"inflateInit_", 0xa61406857e6cf864, swb_shape_6, 3, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"zlibVersion", 0x1a0086c3144d8a18, swb_shape_7, 0, -1, (void (*)(void))swb_plain_7, swb_call_7},
};

#undef adler
#undef avail_in
#undef avail_out
#undef data_type
#undef msg
#undef next_in
#undef next_out
#undef opaque
#undef reserved
#undef state
#undef total_in
#undef total_out
#undef zalloc
#undef zfree
static const struct swb_stub_field swb_fields_0[] = {
    {"next_in", 0, 8},
    {"avail_in", 8, 4},
    {"total_in", 16, 8},
    {"next_out", 24, 8},
    {"avail_out", 32, 4},
    {"total_out", 40, 8},
    {"msg", 48, 8},
    {"state", 56, 8},
    {"zalloc", 64, 8},
    {"zfree", 72, 8},
    {"opaque", 80, 8},
    {"data_type", 88, 4},
    {"adler", 96, 8},
    {"reserved", 104, 8},
};

static const struct swb_stub_record swb_stub_record_list[] = {
    {"z_stream", 112, 8, 14, swb_fields_0},
};

const void *z_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "z", 0,
        8, 0, 1,
        swb_stub_list,
        NULL,
        swb_stub_record_list,
    };
    return &stubs;
}
