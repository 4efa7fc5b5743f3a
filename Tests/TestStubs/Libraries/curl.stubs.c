// Made by swift-bind. The stubs of curl, for Static.
#include "curl.stubs.h"

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

// curl_easy_cleanup
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_0(void *) __asm__("curl_easy_cleanup");
    errno = 0;
    (void)swb_result;
    swb_symbol_0(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_0(void) __asm__("curl_easy_cleanup");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_escape
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_1(void *, void *, int32_t) __asm__("curl_easy_escape");
    errno = 0;
    *(void **)swb_result = swb_symbol_1(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_1(void) __asm__("curl_easy_escape");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// curl_easy_getinfo
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_2(void *, uint32_t, ...) __asm__("curl_easy_getinfo");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_2(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_2(void) __asm__("curl_easy_getinfo");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_getinfo
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_3(void *, uint32_t, ...) __asm__("curl_easy_getinfo");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_3(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_3(void) __asm__("curl_easy_getinfo");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_getinfo
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_4(void *, uint32_t, ...) __asm__("curl_easy_getinfo");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_4(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_4(void) __asm__("curl_easy_getinfo");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_init
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_5(void) __asm__("curl_easy_init");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_5();
    return errno;
}
extern void swb_plain_5(void) __asm__("curl_easy_init");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_perform
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_6(void *) __asm__("curl_easy_perform");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_6(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_6(void) __asm__("curl_easy_perform");
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_setopt
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_7(void *, uint32_t, ...) __asm__("curl_easy_setopt");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_7(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_7(void) __asm__("curl_easy_setopt");
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_setopt
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_8(void *, uint32_t, ...) __asm__("curl_easy_setopt");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_8(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(int64_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_8(void) __asm__("curl_easy_setopt");
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, int64_t)};

// curl_easy_setopt
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_9(void *, uint32_t, ...) __asm__("curl_easy_setopt");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_9(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_9(void) __asm__("curl_easy_setopt");
static const uint32_t swb_shape_9[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_setopt
static int swb_call_10(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_10(void *, uint32_t, ...) __asm__("curl_easy_setopt");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_10(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_10(void) __asm__("curl_easy_setopt");
static const uint32_t swb_shape_10[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_setopt
static int swb_call_11(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_11(void *, uint32_t, ...) __asm__("curl_easy_setopt");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_11(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_11(void) __asm__("curl_easy_setopt");
static const uint32_t swb_shape_11[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_setopt
static int swb_call_12(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_12(void *, uint32_t, ...) __asm__("curl_easy_setopt");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_12(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_12(void) __asm__("curl_easy_setopt");
static const uint32_t swb_shape_12[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// curl_easy_strerror
static int swb_call_13(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_13(uint32_t) __asm__("curl_easy_strerror");
    errno = 0;
    *(void **)swb_result = swb_symbol_13(*(uint32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_13(void) __asm__("curl_easy_strerror");
static const uint32_t swb_shape_13[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// curl_easy_unescape
static int swb_call_14(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_14(void *, void *, int32_t, void *) __asm__("curl_easy_unescape");
    errno = 0;
    *(void **)swb_result = swb_symbol_14(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_14(void) __asm__("curl_easy_unescape");
static const uint32_t swb_shape_14[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// curl_free
static int swb_call_15(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_15(void *) __asm__("curl_free");
    errno = 0;
    (void)swb_result;
    swb_symbol_15(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_15(void) __asm__("curl_free");
static const uint32_t swb_shape_15[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// curl_slist_append
static int swb_call_16(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_16(void *, void *) __asm__("curl_slist_append");
    errno = 0;
    *(void **)swb_result = swb_symbol_16(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_16(void) __asm__("curl_slist_append");
static const uint32_t swb_shape_16[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// curl_slist_free_all
static int swb_call_17(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_17(void *) __asm__("curl_slist_free_all");
    errno = 0;
    (void)swb_result;
    swb_symbol_17(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_17(void) __asm__("curl_slist_free_all");
static const uint32_t swb_shape_17[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// curl_url
static int swb_call_18(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_18(void) __asm__("curl_url");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_18();
    return errno;
}
extern void swb_plain_18(void) __asm__("curl_url");
static const uint32_t swb_shape_18[] = {SWB_SHAPE(SWB_POINTER, void *)};

// curl_url_cleanup
static int swb_call_19(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_19(void *) __asm__("curl_url_cleanup");
    errno = 0;
    (void)swb_result;
    swb_symbol_19(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_19(void) __asm__("curl_url_cleanup");
static const uint32_t swb_shape_19[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// curl_url_get
static int swb_call_20(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_20(void *, uint32_t, void *, uint32_t) __asm__("curl_url_get");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_20(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2], *(uint32_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_20(void) __asm__("curl_url_get");
static const uint32_t swb_shape_20[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// curl_url_set
static int swb_call_21(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_21(void *, uint32_t, void *, uint32_t) __asm__("curl_url_set");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_21(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(void **)swb_arguments[2], *(uint32_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_21(void) __asm__("curl_url_set");
static const uint32_t swb_shape_21[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// curl_url_strerror
static int swb_call_22(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_22(uint32_t) __asm__("curl_url_strerror");
    errno = 0;
    *(void **)swb_result = swb_symbol_22(*(uint32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_22(void) __asm__("curl_url_strerror");
static const uint32_t swb_shape_22[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// curl_version_info
static int swb_call_23(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_23(int32_t) __asm__("curl_version_info");
    errno = 0;
    *(void **)swb_result = swb_symbol_23(*(int32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_23(void) __asm__("curl_version_info");
static const uint32_t swb_shape_23[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

#pragma GCC diagnostic error "-Wpointer-sign"

static const struct swb_stub swb_stub_list[] = {
    {"curl_easy_cleanup", 0x968d6d43294ec66, swb_shape_0, 1, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"curl_easy_escape", 0xbf8c6d53ffca8bc5, swb_shape_1, 3, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"curl_easy_getinfo", 0xecc17245616a8dd2, swb_shape_2, 3, 2, (void (*)(void))swb_plain_2, swb_call_2},
    {"curl_easy_getinfo", 0xd785936f91c8749e, swb_shape_3, 3, 2, (void (*)(void))swb_plain_3, swb_call_3},
    {"curl_easy_getinfo", 0x8c30963aca164a73, swb_shape_4, 3, 2, (void (*)(void))swb_plain_4, swb_call_4},
    {"curl_easy_init", 0x64e9bfb8f155a4c4, swb_shape_5, 0, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"curl_easy_perform", 0x84c046a12f54155d, swb_shape_6, 1, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"curl_easy_setopt", 0xededbab1e5d94d67, swb_shape_7, 3, 2, (void (*)(void))swb_plain_7, swb_call_7},
    {"curl_easy_setopt", 0xd48537ca910b20c, swb_shape_8, 3, 2, (void (*)(void))swb_plain_8, swb_call_8},
    {"curl_easy_setopt", 0xa7188dbe7d174daa, swb_shape_9, 3, 2, (void (*)(void))swb_plain_9, swb_call_9},
    {"curl_easy_setopt", 0x57dcf810444ea716, swb_shape_10, 3, 2, (void (*)(void))swb_plain_10, swb_call_10},
    {"curl_easy_setopt", 0xd5e4d625157d9158, swb_shape_11, 3, 2, (void (*)(void))swb_plain_11, swb_call_11},
    {"curl_easy_setopt", 0xd55a09058b8b3a05, swb_shape_12, 3, 2, (void (*)(void))swb_plain_12, swb_call_12},
    {"curl_easy_strerror", 0x1b313beb1c219f82, swb_shape_13, 1, -1, (void (*)(void))swb_plain_13, swb_call_13},
    {"curl_easy_unescape", 0xd64c7741c20a811f, swb_shape_14, 4, -1, (void (*)(void))swb_plain_14, swb_call_14},
    {"curl_free", 0x8cc7d03a1f2d6c99, swb_shape_15, 1, -1, (void (*)(void))swb_plain_15, swb_call_15},
    {"curl_slist_append", 0x69af1b40fa4372ec, swb_shape_16, 2, -1, (void (*)(void))swb_plain_16, swb_call_16},
    {"curl_slist_free_all", 0x1bbc7616a58396fa, swb_shape_17, 1, -1, (void (*)(void))swb_plain_17, swb_call_17},
    {"curl_url", 0x1a6a3d310e7c2167, swb_shape_18, 0, -1, (void (*)(void))swb_plain_18, swb_call_18},
    {"curl_url_cleanup", 0x464b2731a16bd18a, swb_shape_19, 1, -1, (void (*)(void))swb_plain_19, swb_call_19},
    {"curl_url_get", 0x1fc6aef66280b61c, swb_shape_20, 4, -1, (void (*)(void))swb_plain_20, swb_call_20},
    {"curl_url_set", 0xd73b202ee067a34f, swb_shape_21, 4, -1, (void (*)(void))swb_plain_21, swb_call_21},
    {"curl_url_strerror", 0x5358eecd0c72eebd, swb_shape_22, 1, -1, (void (*)(void))swb_plain_22, swb_call_22},
    {"curl_version_info", 0x53331bed6f569450, swb_shape_23, 1, -1, (void (*)(void))swb_plain_23, swb_call_23},
};

#undef age
#undef data
#undef features
#undef host
#undef libz_version
#undef next
#undef protocols
#undef ssl_version
#undef ssl_version_num
#undef version
#undef version_num
static const struct swb_stub_field swb_fields_0[] = {
    {"age", 0, 4},
    {"version", 8, 8},
    {"version_num", 16, 4},
    {"host", 24, 8},
    {"features", 32, 4},
    {"ssl_version", 40, 8},
    {"ssl_version_num", 48, 8},
    {"libz_version", 56, 8},
    {"protocols", 64, 8},
};

static const struct swb_stub_field swb_fields_1[] = {
    {"data", 0, 8},
    {"next", 8, 8},
};

static const struct swb_stub_record swb_stub_record_list[] = {
    {"curl_version_info_data", 72, 8, 9, swb_fields_0},
    {"struct curl_slist", 16, 8, 2, swb_fields_1},
};

const void *curl_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "curl", 0,
        24, 0, 2,
        swb_stub_list,
        NULL,
        swb_stub_record_list,
    };
    return &stubs;
}
