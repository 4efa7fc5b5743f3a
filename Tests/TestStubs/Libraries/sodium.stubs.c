// Made by swift-bind. The stubs of sodium, for Static.
#include "sodium.stubs.h"

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

// crypto_generichash
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_0(void *, uint64_t, void *, uint64_t, void *, uint64_t) __asm__("crypto_generichash");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_0(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1], *(void **)swb_arguments[2], *(uint64_t *)swb_arguments[3], *(void **)swb_arguments[4], *(uint64_t *)swb_arguments[5]);
    return errno;
}
extern void swb_plain_0(void) __asm__("crypto_generichash");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// crypto_secretbox_easy
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_1(void *, void *, uint64_t, void *, void *) __asm__("crypto_secretbox_easy");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_1(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint64_t *)swb_arguments[2], *(void **)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_1(void) __asm__("crypto_secretbox_easy");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// crypto_secretbox_keybytes
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_2(void) __asm__("crypto_secretbox_keybytes");
    (void)swb_arguments;
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_2();
    return errno;
}
extern void swb_plain_2(void) __asm__("crypto_secretbox_keybytes");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_INTEGER, uint64_t)};

// crypto_secretbox_open_easy
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_3(void *, void *, uint64_t, void *, void *) __asm__("crypto_secretbox_open_easy");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_3(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint64_t *)swb_arguments[2], *(void **)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_3(void) __asm__("crypto_secretbox_open_easy");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// sodium_bin2hex
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_4(void *, uint64_t, void *, uint64_t) __asm__("sodium_bin2hex");
    errno = 0;
    *(void **)swb_result = swb_symbol_4(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1], *(void **)swb_arguments[2], *(uint64_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_4(void) __asm__("sodium_bin2hex");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// sodium_init
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_5(void) __asm__("sodium_init");
    (void)swb_arguments;
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_5();
    return errno;
}
extern void swb_plain_5(void) __asm__("sodium_init");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_INTEGER, int32_t)};

#pragma GCC diagnostic error "-Wpointer-sign"

static const struct swb_stub swb_stub_list[] = {
    {"crypto_generichash", 0x12ee372352e66b94, swb_shape_0, 6, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"crypto_secretbox_easy", 0x2c28e0ba059577e1, swb_shape_1, 5, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"crypto_secretbox_keybytes", 0xb698d61c6acb6576, swb_shape_2, 0, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"crypto_secretbox_open_easy", 0xe7d066c1d01c82c6, swb_shape_3, 5, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"sodium_bin2hex", 0xd0c21cb3326e2234, swb_shape_4, 4, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"sodium_init", 0x6cdda9d65d74454f, swb_shape_5, 0, -1, (void (*)(void))swb_plain_5, swb_call_5},
};

const void *sodium_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "sodium", 0,
        6, 0, 0,
        swb_stub_list,
        NULL,
        NULL,
    };
    return &stubs;
}
