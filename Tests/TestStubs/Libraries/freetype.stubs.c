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

// FT_Done_Face
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_0(void *) __asm__("FT_Done_Face");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_0(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_0(void) __asm__("FT_Done_Face");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Done_FreeType
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_1(void *) __asm__("FT_Done_FreeType");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_1(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_1(void) __asm__("FT_Done_FreeType");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Get_Char_Index
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_2(void *, uint64_t) __asm__("FT_Get_Char_Index");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_2(*(void **)swb_arguments[0], *(uint64_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_2(void) __asm__("FT_Get_Char_Index");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint64_t)};

// FT_Get_Sfnt_Table
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_3(void *, int32_t) __asm__("FT_Get_Sfnt_Table");
    errno = 0;
    *(void **)swb_result = swb_symbol_3(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_3(void) __asm__("FT_Get_Sfnt_Table");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// FT_Init_FreeType
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_4(void *) __asm__("FT_Init_FreeType");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_4(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_4(void) __asm__("FT_Init_FreeType");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Load_Glyph
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_5(void *, uint32_t, int32_t) __asm__("FT_Load_Glyph");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_5(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(int32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_5(void) __asm__("FT_Load_Glyph");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// FT_New_Memory_Face
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_6(void *, void *, int64_t, int64_t, void *) __asm__("FT_New_Memory_Face");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_6(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int64_t *)swb_arguments[2], *(int64_t *)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_6(void) __asm__("FT_New_Memory_Face");
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Open_Face
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_7(void *, void *, int64_t, void *) __asm__("FT_Open_Face");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_7(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int64_t *)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_7(void) __asm__("FT_Open_Face");
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Outline_Decompose
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_8(void *, void *, void *) __asm__("FT_Outline_Decompose");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_8(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_8(void) __asm__("FT_Outline_Decompose");
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// FT_Render_Glyph
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_9(void *, int32_t) __asm__("FT_Render_Glyph");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_9(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_9(void) __asm__("FT_Render_Glyph");
static const uint32_t swb_shape_9[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// FT_Set_Pixel_Sizes
static int swb_call_10(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_10(void *, uint32_t, uint32_t) __asm__("FT_Set_Pixel_Sizes");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_10(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1], *(uint32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_10(void) __asm__("FT_Set_Pixel_Sizes");
static const uint32_t swb_shape_10[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t)};

#pragma GCC diagnostic error "-Wpointer-sign"

static const struct swb_stub swb_stub_list[] = {
    {"FT_Done_Face", 0x11b8a55deb0babec, swb_shape_0, 1, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"FT_Done_FreeType", 0xff6de383e776b7bb, swb_shape_1, 1, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"FT_Get_Char_Index", 0x4c472b17bc670068, swb_shape_2, 2, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"FT_Get_Sfnt_Table", 0x939ffc8ce0c72e45, swb_shape_3, 2, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"FT_Init_FreeType", 0x2b8b5211577ec6d, swb_shape_4, 1, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"FT_Load_Glyph", 0x8e9e2c0820fc9396, swb_shape_5, 3, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"FT_New_Memory_Face", 0x5daaf12cdce4c4e9, swb_shape_6, 5, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"FT_Open_Face", 0x9a323d0118400dd2, swb_shape_7, 4, -1, (void (*)(void))swb_plain_7, swb_call_7},
    {"FT_Outline_Decompose", 0x5a11bfa68f4dfa0f, swb_shape_8, 3, -1, (void (*)(void))swb_plain_8, swb_call_8},
    {"FT_Render_Glyph", 0x7c31273f959f19d7, swb_shape_9, 2, -1, (void (*)(void))swb_plain_9, swb_call_9},
    {"FT_Set_Pixel_Sizes", 0x17e5c821bc10f552, swb_shape_10, 3, -1, (void (*)(void))swb_plain_10, swb_call_10},
};

#undef advance
#undef ascender
#undef autohint
#undef available_sizes
#undef base
#undef bbox
#undef bitmap
#undef bitmap_left
#undef bitmap_top
#undef buffer
#undef charmap
#undef charmaps
#undef close
#undef conic_to
#undef contours
#undef cubic_to
#undef cursor
#undef data
#undef delta
#undef descender
#undef descriptor
#undef driver
#undef encoding
#undef encoding_id
#undef extensions
#undef face
#undef face_flags
#undef face_index
#undef family_name
#undef finalizer
#undef flags
#undef format
#undef generic
#undef glyph
#undef glyph_index
#undef head
#undef height
#undef internal
#undef limit
#undef line_to
#undef max
#undef max_advance_height
#undef max_advance_width
#undef memory
#undef metrics
#undef min
#undef move_to
#undef n_contours
#undef n_points
#undef num_charmaps
#undef num_faces
#undef num_fixed_sizes
#undef num_glyphs
#undef num_grays
#undef outline
#undef palette
#undef palette_mode
#undef pathname
#undef pitch
#undef pixel_mode
#undef platform_id
#undef points
#undef pos
#undef read
#undef rows
#undef shift
#undef size
#undef sizes_list
#undef stream
#undef style_flags
#undef style_name
#undef tags
#undef tail
#undef underline_position
#undef underline_thickness
#undef units_per_EM
#undef value
#undef width
#undef x
#undef y
static const struct swb_stub_field swb_fields_0[] = {
    {"min", 0, 16},
    {"max", 16, 16},
};

static const struct swb_stub_field swb_fields_1[] = {
    {"rows", 0, 4},
    {"width", 4, 4},
    {"pitch", 8, 4},
    {"buffer", 16, 8},
    {"num_grays", 24, 2},
    {"pixel_mode", 26, 1},
    {"palette_mode", 27, 1},
    {"palette", 32, 8},
};

static const struct swb_stub_field swb_fields_2[] = {
    {"face", 0, 8},
    {"encoding", 8, 4},
    {"platform_id", 12, 2},
    {"encoding_id", 14, 2},
};

static const struct swb_stub_field swb_fields_3[] = {
    {"num_faces", 0, 8},
    {"face_index", 8, 8},
    {"face_flags", 16, 8},
    {"style_flags", 24, 8},
    {"num_glyphs", 32, 8},
    {"family_name", 40, 8},
    {"style_name", 48, 8},
    {"num_fixed_sizes", 56, 4},
    {"available_sizes", 64, 8},
    {"num_charmaps", 72, 4},
    {"charmaps", 80, 8},
    {"generic", 88, 16},
    {"bbox", 104, 32},
    {"units_per_EM", 136, 2},
    {"ascender", 138, 2},
    {"descender", 140, 2},
    {"height", 142, 2},
    {"max_advance_width", 144, 2},
    {"max_advance_height", 146, 2},
    {"underline_position", 148, 2},
    {"underline_thickness", 150, 2},
    {"glyph", 152, 8},
    {"size", 160, 8},
    {"charmap", 168, 8},
    {"driver", 176, 8},
    {"memory", 184, 8},
    {"stream", 192, 8},
    {"sizes_list.head", 200, 8},
    {"sizes_list.tail", 208, 8},
    {"autohint", 216, 16},
    {"extensions", 232, 8},
    {"internal", 240, 8},
};

static const struct swb_stub_field swb_fields_4[] = {
    {"data", 0, 8},
    {"finalizer", 8, 8},
};

static const struct swb_stub_field swb_fields_5[] = {
    {"glyph_index", 24, 4},
    {"metrics.width", 48, 8},
    {"metrics.height", 56, 8},
    {"advance", 128, 16},
    {"format", 144, 4},
    {"bitmap", 152, 40},
    {"bitmap_left", 192, 4},
    {"bitmap_top", 196, 4},
    {"outline", 200, 40},
};

static const struct swb_stub_field swb_fields_6[] = {
    {"flags", 0, 4},
    {"stream", 32, 8},
};

static const struct swb_stub_field swb_fields_7[] = {
    {"n_contours", 0, 2},
    {"n_points", 2, 2},
    {"points", 8, 8},
    {"tags", 16, 8},
    {"contours", 24, 8},
    {"flags", 32, 4},
};

static const struct swb_stub_field swb_fields_8[] = {
    {"move_to", 0, 8},
    {"line_to", 8, 8},
    {"conic_to", 16, 8},
    {"cubic_to", 24, 8},
    {"shift", 32, 4},
    {"delta", 40, 8},
};

static const struct swb_stub_field swb_fields_9[] = {
    {"value", 0, 8},
};

static const struct swb_stub_field swb_fields_10[] = {
    {"base", 0, 8},
    {"size", 8, 8},
    {"pos", 16, 8},
    {"descriptor", 24, 8},
    {"pathname", 32, 8},
    {"read", 40, 8},
    {"close", 48, 8},
    {"memory", 56, 8},
    {"cursor", 64, 8},
    {"limit", 72, 8},
};

static const struct swb_stub_field swb_fields_11[] = {
    {"x", 0, 8},
    {"y", 8, 8},
};

static const struct swb_stub_record swb_stub_record_list[] = {
    {"FT_BBox", 32, 8, 2, swb_fields_0},
    {"FT_Bitmap", 40, 8, 8, swb_fields_1},
    {"FT_CharMapRec", 16, 8, 4, swb_fields_2},
    {"FT_FaceRec", 248, 8, 32, swb_fields_3},
    {"FT_Generic", 16, 8, 2, swb_fields_4},
    {"FT_GlyphSlotRec", 304, 8, 9, swb_fields_5},
    {"FT_Open_Args", 64, 8, 2, swb_fields_6},
    {"FT_Outline", 40, 8, 6, swb_fields_7},
    {"FT_Outline_Funcs", 48, 8, 6, swb_fields_8},
    {"FT_StreamDesc", 8, 8, 1, swb_fields_9},
    {"FT_StreamRec", 80, 8, 10, swb_fields_10},
    {"FT_Vector", 16, 8, 2, swb_fields_11},
};

const void *freetype_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "freetype", 0,
        11, 0, 12,
        swb_stub_list,
        NULL,
        swb_stub_record_list,
    };
    return &stubs;
}
