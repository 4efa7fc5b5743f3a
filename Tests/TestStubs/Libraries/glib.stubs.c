// Made by swift-bind. The stubs of glib, for Static.
#include "glib.stubs.h"

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

// g_error_free
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_0(void *) __asm__("g_error_free");
    errno = 0;
    (void)swb_result;
    swb_symbol_0(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_0(void) __asm__("g_error_free");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// g_free
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_1(void *) __asm__("g_free");
    errno = 0;
    (void)swb_result;
    swb_symbol_1(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_1(void) __asm__("g_free");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// g_hash_table_destroy
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_2(void *) __asm__("g_hash_table_destroy");
    errno = 0;
    (void)swb_result;
    swb_symbol_2(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_2(void) __asm__("g_hash_table_destroy");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// g_hash_table_foreach
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_3(void *, void *, void *) __asm__("g_hash_table_foreach");
    errno = 0;
    (void)swb_result;
    swb_symbol_3(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_3(void) __asm__("g_hash_table_foreach");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_hash_table_insert
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_4(void *, void *, void *) __asm__("g_hash_table_insert");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_4(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_4(void) __asm__("g_hash_table_insert");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_hash_table_lookup
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_5(void *, void *) __asm__("g_hash_table_lookup");
    errno = 0;
    *(void **)swb_result = swb_symbol_5(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_5(void) __asm__("g_hash_table_lookup");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_hash_table_lookup
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_6(void *, void *) __asm__("g_hash_table_lookup");
    errno = 0;
    *(void **)swb_result = swb_symbol_6(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_6(void) __asm__("g_hash_table_lookup");
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_hash_table_new_full
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_7(void *, void *, void *, void *) __asm__("g_hash_table_new_full");
    errno = 0;
    *(void **)swb_result = swb_symbol_7(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_7(void) __asm__("g_hash_table_new_full");
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_hash_table_remove
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_8(void *, void *) __asm__("g_hash_table_remove");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_8(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_8(void) __asm__("g_hash_table_remove");
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_hash_table_size
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_9(void *) __asm__("g_hash_table_size");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_9(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_9(void) __asm__("g_hash_table_size");
static const uint32_t swb_shape_9[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// g_key_file_error_quark
static int swb_call_10(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_10(void) __asm__("g_key_file_error_quark");
    (void)swb_arguments;
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_10();
    return errno;
}
extern void swb_plain_10(void) __asm__("g_key_file_error_quark");
static const uint32_t swb_shape_10[] = {SWB_SHAPE(SWB_INTEGER, uint32_t)};

// g_key_file_free
static int swb_call_11(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_11(void *) __asm__("g_key_file_free");
    errno = 0;
    (void)swb_result;
    swb_symbol_11(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_11(void) __asm__("g_key_file_free");
static const uint32_t swb_shape_11[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// g_key_file_get_integer
static int swb_call_12(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_12(void *, void *, void *, void *) __asm__("g_key_file_get_integer");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_12(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_12(void) __asm__("g_key_file_get_integer");
static const uint32_t swb_shape_12[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_key_file_load_from_data
static int swb_call_13(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_13(void *, void *, uint64_t, uint32_t, void *) __asm__("g_key_file_load_from_data");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_13(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint64_t *)swb_arguments[2], *(uint32_t *)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_13(void) __asm__("g_key_file_load_from_data");
static const uint32_t swb_shape_13[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// g_key_file_new
static int swb_call_14(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_14(void) __asm__("g_key_file_new");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_14();
    return errno;
}
extern void swb_plain_14(void) __asm__("g_key_file_new");
static const uint32_t swb_shape_14[] = {SWB_SHAPE(SWB_POINTER, void *)};

// g_list_free_full
static int swb_call_15(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_15(void *, void *) __asm__("g_list_free_full");
    errno = 0;
    (void)swb_result;
    swb_symbol_15(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_15(void) __asm__("g_list_free_full");
static const uint32_t swb_shape_15[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_list_prepend
static int swb_call_16(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_16(void *, void *) __asm__("g_list_prepend");
    errno = 0;
    *(void **)swb_result = swb_symbol_16(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_16(void) __asm__("g_list_prepend");
static const uint32_t swb_shape_16[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_list_sort
static int swb_call_17(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_17(void *, void *) __asm__("g_list_sort");
    errno = 0;
    *(void **)swb_result = swb_symbol_17(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_17(void) __asm__("g_list_sort");
static const uint32_t swb_shape_17[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_quark_from_string
static int swb_call_18(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_18(void *) __asm__("g_quark_from_string");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_18(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_18(void) __asm__("g_quark_from_string");
static const uint32_t swb_shape_18[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// g_quark_to_string
static int swb_call_19(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_19(uint32_t) __asm__("g_quark_to_string");
    errno = 0;
    *(void **)swb_result = swb_symbol_19(*(uint32_t *)swb_arguments[0]);
    return errno;
}
extern void swb_plain_19(void) __asm__("g_quark_to_string");
static const uint32_t swb_shape_19[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// g_strdup
static int swb_call_20(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_20(void *) __asm__("g_strdup");
    errno = 0;
    *(void **)swb_result = swb_symbol_20(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_20(void) __asm__("g_strdup");
static const uint32_t swb_shape_20[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// g_strdup_printf
static int swb_call_21(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_21(void *, ...) __asm__("g_strdup_printf");
    errno = 0;
    *(void **)swb_result = swb_symbol_21(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int64_t *)swb_arguments[2], *(double *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_21(void) __asm__("g_strdup_printf");
static const uint32_t swb_shape_21[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_FLOATING, double)};

// g_strfreev
static int swb_call_22(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_22(void *) __asm__("g_strfreev");
    errno = 0;
    (void)swb_result;
    swb_symbol_22(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_22(void) __asm__("g_strfreev");
static const uint32_t swb_shape_22[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// g_strsplit
static int swb_call_23(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_23(void *, void *, int32_t) __asm__("g_strsplit");
    errno = 0;
    *(void **)swb_result = swb_symbol_23(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_23(void) __asm__("g_strsplit");
static const uint32_t swb_shape_23[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

#pragma GCC diagnostic error "-Wpointer-sign"

// g_free
extern char swb_value_0[] __asm__("g_free");
static void *swb_variable_0(void) {
    return swb_value_0;
}

// g_str_equal
extern char swb_value_1[] __asm__("g_str_equal");
static void *swb_variable_1(void) {
    return swb_value_1;
}

// g_str_hash
extern char swb_value_2[] __asm__("g_str_hash");
static void *swb_variable_2(void) {
    return swb_value_2;
}

// glib_major_version
extern char swb_value_3[] __asm__("glib_major_version");
static void *swb_variable_3(void) {
    return swb_value_3;
}

static const struct swb_stub swb_stub_list[] = {
    {"g_error_free", 0xfa1bc76ce351b3c4, swb_shape_0, 1, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"g_free", 0x1f5c2f49b7e558a0, swb_shape_1, 1, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"g_hash_table_destroy", 0x2a6d6f48248ef903, swb_shape_2, 1, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"g_hash_table_foreach", 0xf15d72a3e005539f, swb_shape_3, 3, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"g_hash_table_insert", 0x10e564e6d620b7d3, swb_shape_4, 3, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"g_hash_table_lookup", 0x21dd33edd8fca57c, swb_shape_5, 2, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"g_hash_table_lookup", 0x27fe2abbb49e5303, swb_shape_6, 2, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"g_hash_table_new_full", 0x7b2f85b0581fd690, swb_shape_7, 4, -1, (void (*)(void))swb_plain_7, swb_call_7},
    {"g_hash_table_remove", 0x5bc9eba4fd6d2936, swb_shape_8, 2, -1, (void (*)(void))swb_plain_8, swb_call_8},
    {"g_hash_table_size", 0x149cc7d72100fd8, swb_shape_9, 1, -1, (void (*)(void))swb_plain_9, swb_call_9},
    {"g_key_file_error_quark", 0x2eaed814ba621986, swb_shape_10, 0, -1, (void (*)(void))swb_plain_10, swb_call_10},
    {"g_key_file_free", 0xa0a574f667d2a9fd, swb_shape_11, 1, -1, (void (*)(void))swb_plain_11, swb_call_11},
    {"g_key_file_get_integer", 0xa623cc1f8f3d9094, swb_shape_12, 4, -1, (void (*)(void))swb_plain_12, swb_call_12},
    {"g_key_file_load_from_data", 0x5a764e5312d24d84, swb_shape_13, 5, -1, (void (*)(void))swb_plain_13, swb_call_13},
    {"g_key_file_new", 0x5b0ef1fc6c4c12bf, swb_shape_14, 0, -1, (void (*)(void))swb_plain_14, swb_call_14},
    {"g_list_free_full", 0xe7f50325299dc3de, swb_shape_15, 2, -1, (void (*)(void))swb_plain_15, swb_call_15},
    {"g_list_prepend", 0xffca7a0aff82e271, swb_shape_16, 2, -1, (void (*)(void))swb_plain_16, swb_call_16},
    {"g_list_sort", 0xd21c498b9b5136d6, swb_shape_17, 2, -1, (void (*)(void))swb_plain_17, swb_call_17},
    {"g_quark_from_string", 0xe97b7d353192f91a, swb_shape_18, 1, -1, (void (*)(void))swb_plain_18, swb_call_18},
    {"g_quark_to_string", 0x1359e96e1e172197, swb_shape_19, 1, -1, (void (*)(void))swb_plain_19, swb_call_19},
    {"g_strdup", 0xd13f1c768c687187, swb_shape_20, 1, -1, (void (*)(void))swb_plain_20, swb_call_20},
    {"g_strdup_printf", 0xde419333904c35db, swb_shape_21, 4, 1, (void (*)(void))swb_plain_21, swb_call_21},
    {"g_strfreev", 0x4c78135ef209e151, swb_shape_22, 1, -1, (void (*)(void))swb_plain_22, swb_call_22},
    {"g_strsplit", 0x7c3c9f835f551172, swb_shape_23, 3, -1, (void (*)(void))swb_plain_23, swb_call_23},
};

static const struct swb_stub_variable swb_stub_variable_list[] = {
    {"g_free", 8, swb_variable_0},
    {"g_str_equal", 8, swb_variable_1},
    {"g_str_hash", 8, swb_variable_2},
    {"glib_major_version", 4, swb_variable_3},
};

#undef code
#undef data
#undef domain
#undef message
#undef next
#undef prev
static const struct swb_stub_field swb_fields_0[] = {
    {"domain", 0, 4},
    {"code", 4, 4},
    {"message", 8, 8},
};

static const struct swb_stub_field swb_fields_1[] = {
    {"data", 0, 8},
    {"next", 8, 8},
    {"prev", 16, 8},
};

static const struct swb_stub_record swb_stub_record_list[] = {
    {"GError", 16, 8, 3, swb_fields_0},
    {"GList", 24, 8, 3, swb_fields_1},
};

const void *glib_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "glib", 0,
        24, 4, 2,
        swb_stub_list,
        swb_stub_variable_list,
        swb_stub_record_list,
    };
    return &stubs;
}
