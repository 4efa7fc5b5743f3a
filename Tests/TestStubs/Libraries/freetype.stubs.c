// Made by swift-bind. The stubs of freetype, for Static.
#include "freetype.stubs.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

// What a C compiler has made for a description: the functions and variables of a library, by name. Files of stubs
// begin with a copy of this text, so that they need nothing else.
#ifndef SWB_STUB_TABLE_H
#define SWB_STUB_TABLE_H

#include <stdint.h>

#define SWB_STUBS_MAGIC 0x73776273
#define SWB_STUBS_VERSION 1

// A type as calls see it: what it is in the upper four bits, and its size.
enum { SWB_VOID, SWB_INTEGER, SWB_POINTER, SWB_FLOATING, SWB_COMPLEX, SWB_RECORD };
#define SWB_SHAPE(kind, type) ((uint32_t)(kind) << 28 | (uint32_t)sizeof(type))

struct swb_stub {
    const char *name;
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

struct swb_stubs {
    uint32_t magic, version;
    const char *name;
    // The functions are sorted by name. Several may have the same name and different shapes, or sizes.
    uint32_t function_count, variable_count;
    const struct swb_stub *functions;
    const struct swb_stub_variable *variables;
};

#endif

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#pragma GCC diagnostic error "-Wimplicit-function-declaration"
#pragma GCC diagnostic error "-Wincompatible-pointer-types"
#pragma GCC diagnostic error "-Wint-conversion"
#ifdef __clang__
#pragma clang diagnostic error "-Wincompatible-pointer-types-discards-qualifiers"
#else
#pragma GCC diagnostic error "-Wdiscarded-qualifiers"
#endif

#define SWB_IS(what, ...) __builtin_types_compatible_p(__typeof__(what), __VA_ARGS__)
#define SWB_DESCRIBED(what, fits, ...) \
    do { \
        __typeof__(__VA_ARGS__) described = __builtin_choose_expr(fits, (__typeof__(__VA_ARGS__))0, what); \
        (void)described; \
    } while (0)

// FT_Done_Face
static int swb_call_0(void *result, void *const *arguments) {
    extern int32_t swb_symbol_0(void *) __asm__("FT_Done_Face");
    errno = 0;
    *(int32_t *)result = swb_symbol_0(*(void **)arguments[0]);
    return errno;
}
extern void swb_plain_0(void) __asm__("FT_Done_Face");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Done_FreeType
static int swb_call_1(void *result, void *const *arguments) {
    extern int32_t swb_symbol_1(void *) __asm__("FT_Done_FreeType");
    errno = 0;
    *(int32_t *)result = swb_symbol_1(*(void **)arguments[0]);
    return errno;
}
extern void swb_plain_1(void) __asm__("FT_Done_FreeType");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Get_Char_Index
static int swb_call_2(void *result, void *const *arguments) {
    extern uint32_t swb_symbol_2(void *, uint64_t) __asm__("FT_Get_Char_Index");
    errno = 0;
    *(uint32_t *)result = swb_symbol_2(*(void **)arguments[0], *(uint64_t *)arguments[1]);
    return errno;
}
extern void swb_plain_2(void) __asm__("FT_Get_Char_Index");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// FT_Get_Sfnt_Table
static int swb_call_3(void *result, void *const *arguments) {
    extern void *swb_symbol_3(void *, int32_t) __asm__("FT_Get_Sfnt_Table");
    errno = 0;
    *(void **)result = swb_symbol_3(*(void **)arguments[0], *(int32_t *)arguments[1]);
    return errno;
}
extern void swb_plain_3(void) __asm__("FT_Get_Sfnt_Table");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// FT_Init_FreeType
static int swb_call_4(void *result, void *const *arguments) {
    extern int32_t swb_symbol_4(void *) __asm__("FT_Init_FreeType");
    errno = 0;
    *(int32_t *)result = swb_symbol_4(*(void **)arguments[0]);
    return errno;
}
extern void swb_plain_4(void) __asm__("FT_Init_FreeType");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Load_Glyph
static int swb_call_5(void *result, void *const *arguments) {
    extern int32_t swb_symbol_5(void *, uint32_t, int32_t) __asm__("FT_Load_Glyph");
    errno = 0;
    *(int32_t *)result = swb_symbol_5(*(void **)arguments[0], *(uint32_t *)arguments[1], *(int32_t *)arguments[2]);
    return errno;
}
extern void swb_plain_5(void) __asm__("FT_Load_Glyph");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// FT_New_Memory_Face
static int swb_call_6(void *result, void *const *arguments) {
    extern int32_t swb_symbol_6(void *, void *, int64_t, int64_t, void *) __asm__("FT_New_Memory_Face");
    errno = 0;
    *(int32_t *)result = swb_symbol_6(*(void **)arguments[0], *(void **)arguments[1], *(int64_t *)arguments[2], *(int64_t *)arguments[3], *(void **)arguments[4]);
    return errno;
}
extern void swb_plain_6(void) __asm__("FT_New_Memory_Face");
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Open_Face
static int swb_call_7(void *result, void *const *arguments) {
    extern int32_t swb_symbol_7(void *, void *, int64_t, void *) __asm__("FT_Open_Face");
    errno = 0;
    *(int32_t *)result = swb_symbol_7(*(void **)arguments[0], *(void **)arguments[1], *(int64_t *)arguments[2], *(void **)arguments[3]);
    return errno;
}
extern void swb_plain_7(void) __asm__("FT_Open_Face");
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Outline_Decompose
static int swb_call_8(void *result, void *const *arguments) {
    extern int32_t swb_symbol_8(void *, void *, void *) __asm__("FT_Outline_Decompose");
    errno = 0;
    *(int32_t *)result = swb_symbol_8(*(void **)arguments[0], *(void **)arguments[1], *(void **)arguments[2]);
    return errno;
}
extern void swb_plain_8(void) __asm__("FT_Outline_Decompose");
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Render_Glyph
static int swb_call_9(void *result, void *const *arguments) {
    extern int32_t swb_symbol_9(void *, int32_t) __asm__("FT_Render_Glyph");
    errno = 0;
    *(int32_t *)result = swb_symbol_9(*(void **)arguments[0], *(int32_t *)arguments[1]);
    return errno;
}
extern void swb_plain_9(void) __asm__("FT_Render_Glyph");
static const uint32_t swb_shape_9[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// FT_Set_Pixel_Sizes
static int swb_call_10(void *result, void *const *arguments) {
    extern int32_t swb_symbol_10(void *, uint32_t, uint32_t) __asm__("FT_Set_Pixel_Sizes");
    errno = 0;
    *(int32_t *)result = swb_symbol_10(*(void **)arguments[0], *(uint32_t *)arguments[1], *(uint32_t *)arguments[2]);
    return errno;
}
extern void swb_plain_10(void) __asm__("FT_Set_Pixel_Sizes");
static const uint32_t swb_shape_10[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

static const struct swb_stub swb_stub_list[] = {
    {"FT_Done_Face", swb_shape_0, 1, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"FT_Done_FreeType", swb_shape_1, 1, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"FT_Get_Char_Index", swb_shape_2, 2, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"FT_Get_Sfnt_Table", swb_shape_3, 2, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"FT_Init_FreeType", swb_shape_4, 1, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"FT_Load_Glyph", swb_shape_5, 3, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"FT_New_Memory_Face", swb_shape_6, 5, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"FT_Open_Face", swb_shape_7, 4, -1, (void (*)(void))swb_plain_7, swb_call_7},
    {"FT_Outline_Decompose", swb_shape_8, 3, -1, (void (*)(void))swb_plain_8, swb_call_8},
    {"FT_Render_Glyph", swb_shape_9, 2, -1, (void (*)(void))swb_plain_9, swb_call_9},
    {"FT_Set_Pixel_Sizes", swb_shape_10, 3, -1, (void (*)(void))swb_plain_10, swb_call_10},
};

const void *freetype_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "freetype", 11, 0,
        swb_stub_list,
        NULL,
    };
    return &stubs;
}
