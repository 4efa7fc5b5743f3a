// Made by swift-bind. The stubs of png16, for Static.
#include "png16.stubs.h"

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

// png_create_info_struct
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_0(void *) __asm__("png_create_info_struct");
    errno = 0;
    *(void **)swb_result = swb_symbol_0(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_0(void) __asm__("png_create_info_struct");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_create_read_struct
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_1(void *, void *, void *, void *) __asm__("png_create_read_struct");
    errno = 0;
    *(void **)swb_result = swb_symbol_1(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_1(void) __asm__("png_create_read_struct");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_create_write_struct
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_2(void *, void *, void *, void *) __asm__("png_create_write_struct");
    errno = 0;
    *(void **)swb_result = swb_symbol_2(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_2(void) __asm__("png_create_write_struct");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_destroy_read_struct
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_3(void *, void *, void *) __asm__("png_destroy_read_struct");
    errno = 0;
    (void)swb_result;
    swb_symbol_3(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_3(void) __asm__("png_destroy_read_struct");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_destroy_write_struct
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_4(void *, void *) __asm__("png_destroy_write_struct");
    errno = 0;
    (void)swb_result;
    swb_symbol_4(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_4(void) __asm__("png_destroy_write_struct");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_get_IHDR
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_5(void *, void *, void *, void *, void *, void *, void *, void *, void *) __asm__("png_get_IHDR");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_5(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3], *(void **)swb_arguments[4], *(void **)swb_arguments[5], *(void **)swb_arguments[6], *(void **)swb_arguments[7], *(void **)swb_arguments[8]);
    return errno;
}
extern void swb_plain_5(void) __asm__("png_get_IHDR");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_get_io_ptr
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_6(void *) __asm__("png_get_io_ptr");
    errno = 0;
    *(void **)swb_result = swb_symbol_6(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_6(void) __asm__("png_get_io_ptr");
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_get_libpng_ver
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_7(void *) __asm__("png_get_libpng_ver");
    errno = 0;
    *(void **)swb_result = swb_symbol_7(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_7(void) __asm__("png_get_libpng_ver");
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_get_rowbytes
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
    extern uint64_t swb_symbol_8(void *, void *) __asm__("png_get_rowbytes");
    errno = 0;
    *(uint64_t *)swb_result = swb_symbol_8(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_8(void) __asm__("png_get_rowbytes");
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_get_text
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_9(void *, void *, void *, void *) __asm__("png_get_text");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_9(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_9(void) __asm__("png_get_text");
static const uint32_t swb_shape_9[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_image_begin_read_from_memory
static int swb_call_10(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_10(void *, void *, uint64_t) __asm__("png_image_begin_read_from_memory");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_10(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint64_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_10(void) __asm__("png_image_begin_read_from_memory");
static const uint32_t swb_shape_10[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// png_image_finish_read
static int swb_call_11(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_11(void *, void *, void *, int32_t, void *) __asm__("png_image_finish_read");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_11(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_11(void) __asm__("png_image_finish_read");
static const uint32_t swb_shape_11[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// png_image_free
static int swb_call_12(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_12(void *) __asm__("png_image_free");
    errno = 0;
    (void)swb_result;
    swb_symbol_12(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_12(void) __asm__("png_image_free");
static const uint32_t swb_shape_12[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// png_image_write_to_memory
static int swb_call_13(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_13(void *, void *, void *, int32_t, void *, int32_t, void *) __asm__("png_image_write_to_memory");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_13(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3], *(void **)swb_arguments[4], *(int32_t *)swb_arguments[5], *(void **)swb_arguments[6]);
    return errno;
}
extern void swb_plain_13(void) __asm__("png_image_write_to_memory");
static const uint32_t swb_shape_13[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// png_process_data
static int swb_call_14(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_14(void *, void *, void *, uint64_t) __asm__("png_process_data");
    errno = 0;
    (void)swb_result;
    swb_symbol_14(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(uint64_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_14(void) __asm__("png_process_data");
static const uint32_t swb_shape_14[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// png_progressive_combine_row
static int swb_call_15(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_15(void *, void *, void *) __asm__("png_progressive_combine_row");
    errno = 0;
    (void)swb_result;
    swb_symbol_15(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_15(void) __asm__("png_progressive_combine_row");
static const uint32_t swb_shape_15[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_set_IHDR
static int swb_call_16(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_16(void *, void *, uint32_t, uint32_t, int32_t, int32_t, int32_t, int32_t, int32_t) __asm__("png_set_IHDR");
    errno = 0;
    (void)swb_result;
    swb_symbol_16(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint32_t *)swb_arguments[2], *(uint32_t *)swb_arguments[3], *(int32_t *)swb_arguments[4], *(int32_t *)swb_arguments[5], *(int32_t *)swb_arguments[6], *(int32_t *)swb_arguments[7], *(int32_t *)swb_arguments[8]);
    return errno;
}
extern void swb_plain_16(void) __asm__("png_set_IHDR");
static const uint32_t swb_shape_16[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// png_set_interlace_handling
static int swb_call_17(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_17(void *) __asm__("png_set_interlace_handling");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_17(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_17(void) __asm__("png_set_interlace_handling");
static const uint32_t swb_shape_17[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// png_set_progressive_read_fn
static int swb_call_18(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_18(void *, void *, void *, void *, void *) __asm__("png_set_progressive_read_fn");
    errno = 0;
    (void)swb_result;
    swb_symbol_18(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_18(void) __asm__("png_set_progressive_read_fn");
static const uint32_t swb_shape_18[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_set_text
static int swb_call_19(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_19(void *, void *, void *, int32_t) __asm__("png_set_text");
    errno = 0;
    (void)swb_result;
    swb_symbol_19(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_19(void) __asm__("png_set_text");
static const uint32_t swb_shape_19[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// png_set_write_fn
static int swb_call_20(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_20(void *, void *, void *, void *) __asm__("png_set_write_fn");
    errno = 0;
    (void)swb_result;
    swb_symbol_20(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_20(void) __asm__("png_set_write_fn");
static const uint32_t swb_shape_20[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_set_write_status_fn
static int swb_call_21(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_21(void *, void *) __asm__("png_set_write_status_fn");
    errno = 0;
    (void)swb_result;
    swb_symbol_21(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_21(void) __asm__("png_set_write_status_fn");
static const uint32_t swb_shape_21[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_start_read_image
static int swb_call_22(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_22(void *) __asm__("png_start_read_image");
    errno = 0;
    (void)swb_result;
    swb_symbol_22(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_22(void) __asm__("png_start_read_image");
static const uint32_t swb_shape_22[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// png_warning
static int swb_call_23(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_23(void *, void *) __asm__("png_warning");
    errno = 0;
    (void)swb_result;
    swb_symbol_23(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_23(void) __asm__("png_warning");
static const uint32_t swb_shape_23[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_write_end
static int swb_call_24(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_24(void *, void *) __asm__("png_write_end");
    errno = 0;
    (void)swb_result;
    swb_symbol_24(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_24(void) __asm__("png_write_end");
static const uint32_t swb_shape_24[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_write_info
static int swb_call_25(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_25(void *, void *) __asm__("png_write_info");
    errno = 0;
    (void)swb_result;
    swb_symbol_25(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_25(void) __asm__("png_write_info");
static const uint32_t swb_shape_25[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// png_write_row
static int swb_call_26(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_26(void *, void *) __asm__("png_write_row");
    errno = 0;
    (void)swb_result;
    swb_symbol_26(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_26(void) __asm__("png_write_row");
static const uint32_t swb_shape_26[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

#pragma GCC diagnostic error "-Wpointer-sign"

static const struct swb_stub swb_stub_list[] = {
    {"png_create_info_struct", 0xe9183ad9a4b7951c, swb_shape_0, 1, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"png_create_read_struct", 0xedfadec6ad865f1, swb_shape_1, 4, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"png_create_write_struct", 0x476691120fa43e9e, swb_shape_2, 4, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"png_destroy_read_struct", 0x117058184b14884e, swb_shape_3, 3, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"png_destroy_write_struct", 0xc34314f5f473e081, swb_shape_4, 2, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"png_get_IHDR", 0xf0e119b28c208172, swb_shape_5, 9, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"png_get_io_ptr", 0xeb8e336c6d5798b3, swb_shape_6, 1, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"png_get_libpng_ver", 0x97e33750cd45a37b, swb_shape_7, 1, -1, (void (*)(void))swb_plain_7, swb_call_7},
    {"png_get_rowbytes", 0xa2f21deb06c10989, swb_shape_8, 2, -1, (void (*)(void))swb_plain_8, swb_call_8},
    {"png_get_text", 0xba8ca2fe79ec966, swb_shape_9, 4, -1, (void (*)(void))swb_plain_9, swb_call_9},
    {"png_image_begin_read_from_memory", 0x26446eb618bf89bc, swb_shape_10, 3, -1, (void (*)(void))swb_plain_10, swb_call_10},
    {"png_image_finish_read", 0x9300f2c50dcd1a06, swb_shape_11, 5, -1, (void (*)(void))swb_plain_11, swb_call_11},
    {"png_image_free", 0x70eb45b6a44c0921, swb_shape_12, 1, -1, (void (*)(void))swb_plain_12, swb_call_12},
    {"png_image_write_to_memory", 0xf36d48a023338048, swb_shape_13, 7, -1, (void (*)(void))swb_plain_13, swb_call_13},
    {"png_process_data", 0x57f2373a0459282b, swb_shape_14, 4, -1, (void (*)(void))swb_plain_14, swb_call_14},
    {"png_progressive_combine_row", 0x564caa1fc54ff05b, swb_shape_15, 3, -1, (void (*)(void))swb_plain_15, swb_call_15},
    {"png_set_IHDR", 0xeccd2d8b45969274, swb_shape_16, 9, -1, (void (*)(void))swb_plain_16, swb_call_16},
    {"png_set_interlace_handling", 0xcecafecf1f42efa2, swb_shape_17, 1, -1, (void (*)(void))swb_plain_17, swb_call_17},
    {"png_set_progressive_read_fn", 0x5297763a8ab41686, swb_shape_18, 5, -1, (void (*)(void))swb_plain_18, swb_call_18},
    {"png_set_text", 0x4f5f676831df70ac, swb_shape_19, 4, -1, (void (*)(void))swb_plain_19, swb_call_19},
    {"png_set_write_fn", 0x9a3332d92d5d218e, swb_shape_20, 4, -1, (void (*)(void))swb_plain_20, swb_call_20},
    {"png_set_write_status_fn", 0x336fcd3bfd111ff7, swb_shape_21, 2, -1, (void (*)(void))swb_plain_21, swb_call_21},
    {"png_start_read_image", 0x5b4bd9fc3e6a5fb8, swb_shape_22, 1, -1, (void (*)(void))swb_plain_22, swb_call_22},
    {"png_warning", 0xec743b27b62ffe18, swb_shape_23, 2, -1, (void (*)(void))swb_plain_23, swb_call_23},
    {"png_write_end", 0x11f8373fddf0144a, swb_shape_24, 2, -1, (void (*)(void))swb_plain_24, swb_call_24},
    {"png_write_info", 0xc596685b3ba6d63, swb_shape_25, 2, -1, (void (*)(void))swb_plain_25, swb_call_25},
    {"png_write_row", 0xd410c244939009d7, swb_shape_26, 2, -1, (void (*)(void))swb_plain_26, swb_call_26},
};

#undef colormap_entries
#undef compression
#undef flags
#undef format
#undef height
#undef itxt_length
#undef key
#undef lang
#undef lang_key
#undef message
#undef opaque
#undef text
#undef text_length
#undef version
#undef warning_or_error
#undef width
static const struct swb_stub_field swb_fields_0[] = {
    {"opaque", 0, 8},
    {"version", 8, 4},
    {"width", 12, 4},
    {"height", 16, 4},
    {"format", 20, 4},
    {"flags", 24, 4},
    {"colormap_entries", 28, 4},
    {"warning_or_error", 32, 4},
    {"message", 36, 64},
};

static const struct swb_stub_field swb_fields_1[] = {
    {"compression", 0, 4},
    {"key", 8, 8},
    {"text", 16, 8},
    {"text_length", 24, 8},
    {"itxt_length", 32, 8},
    {"lang", 40, 8},
    {"lang_key", 48, 8},
};

static const struct swb_stub_record swb_stub_record_list[] = {
    {"png_image", 104, 8, 9, swb_fields_0},
    {"png_text", 56, 8, 7, swb_fields_1},
};

const void *png16_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "png16", 0,
        27, 0, 2,
        swb_stub_list,
        NULL,
        swb_stub_record_list,
    };
    return &stubs;
}
