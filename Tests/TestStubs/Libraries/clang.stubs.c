// Made by swift-bind. The stubs of clang, for Static.
#include "clang.stubs.h"

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

// clang_Cursor_getOffsetOfField
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; int32_t f1; void * f2[3]; } swb_record_0;
    extern int64_t swb_symbol_0(swb_record_0) __asm__("clang_Cursor_getOffsetOfField");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_0(swb_a0);
    return errno;
}
extern void swb_plain_0(void) __asm__("clang_Cursor_getOffsetOfField");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_INTEGER, int64_t), (uint32_t)SWB_RECORD << 28 | 32};

// clang_Type_getSizeOf
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; void * f1[2]; } swb_record_0;
    extern int64_t swb_symbol_1(swb_record_0) __asm__("clang_Type_getSizeOf");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_1(swb_a0);
    return errno;
}
extern void swb_plain_1(void) __asm__("clang_Type_getSizeOf");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_INTEGER, int64_t), (uint32_t)SWB_RECORD << 28 | 24};

// clang_createIndex
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_2(int32_t, int32_t) __asm__("clang_createIndex");
    errno = 0;
    *(void **)swb_result = swb_symbol_2(*(int32_t *)swb_arguments[0], *(int32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_2(void) __asm__("clang_createIndex");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_INTEGER, int32_t)};

// clang_disposeDiagnostic
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_3(void *) __asm__("clang_disposeDiagnostic");
    errno = 0;
    (void)swb_result;
    swb_symbol_3(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_3(void) __asm__("clang_disposeDiagnostic");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// clang_disposeIndex
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_4(void *) __asm__("clang_disposeIndex");
    errno = 0;
    (void)swb_result;
    swb_symbol_4(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_4(void) __asm__("clang_disposeIndex");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// clang_disposeString
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0; uint32_t f1; } swb_record_0;
    extern void swb_symbol_5(swb_record_0) __asm__("clang_disposeString");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    (void)swb_result;
    swb_symbol_5(swb_a0);
    return errno;
}
extern void swb_plain_5(void) __asm__("clang_disposeString");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_VOID, char), (uint32_t)SWB_RECORD << 28 | 16};

// clang_disposeTokens
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_6(void *, void *, uint32_t) __asm__("clang_disposeTokens");
    errno = 0;
    (void)swb_result;
    swb_symbol_6(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(uint32_t *)swb_arguments[2]);
    return errno;
}
extern void swb_plain_6(void) __asm__("clang_disposeTokens");
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// clang_disposeTranslationUnit
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_7(void *) __asm__("clang_disposeTranslationUnit");
    errno = 0;
    (void)swb_result;
    swb_symbol_7(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_7(void) __asm__("clang_disposeTranslationUnit");
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// clang_equalCursors
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; int32_t f1; void * f2[3]; } swb_record_0;
    typedef struct { uint32_t f0; int32_t f1; void * f2[3]; } swb_record_1;
    extern uint32_t swb_symbol_8(swb_record_0, swb_record_1) __asm__("clang_equalCursors");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    swb_record_1 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_8(swb_a0, swb_a1);
    return errno;
}
extern void swb_plain_8(void) __asm__("clang_equalCursors");
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), (uint32_t)SWB_RECORD << 28 | 32, (uint32_t)SWB_RECORD << 28 | 32};

// clang_getArgType
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; void * f1[2]; } swb_record_0;
    typedef struct { uint32_t f0; void * f1[2]; } swb_record_1;
    extern swb_record_0 swb_symbol_9(swb_record_1, uint32_t) __asm__("clang_getArgType");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_9(swb_a0, *(uint32_t *)swb_arguments[1]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_9(void) __asm__("clang_getArgType");
static const uint32_t swb_shape_9[] = {(uint32_t)SWB_RECORD << 28 | 24, (uint32_t)SWB_RECORD << 28 | 24, SWB_SHAPE(SWB_INTEGER, uint32_t)};

// clang_getCString
static int swb_call_10(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0; uint32_t f1; } swb_record_0;
    extern void *swb_symbol_10(swb_record_0) __asm__("clang_getCString");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(void **)swb_result = swb_symbol_10(swb_a0);
    return errno;
}
extern void swb_plain_10(void) __asm__("clang_getCString");
static const uint32_t swb_shape_10[] = {SWB_SHAPE(SWB_POINTER, void *), (uint32_t)SWB_RECORD << 28 | 16};

// clang_getCursorExtent
static int swb_call_11(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0[2]; uint32_t f1; uint32_t f2; } swb_record_0;
    typedef struct { uint32_t f0; int32_t f1; void * f2[3]; } swb_record_1;
    extern swb_record_0 swb_symbol_11(swb_record_1) __asm__("clang_getCursorExtent");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_11(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_11(void) __asm__("clang_getCursorExtent");
static const uint32_t swb_shape_11[] = {(uint32_t)SWB_RECORD << 28 | 24, (uint32_t)SWB_RECORD << 28 | 32};

// clang_getCursorSpelling
static int swb_call_12(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0; uint32_t f1; } swb_record_0;
    typedef struct { uint32_t f0; int32_t f1; void * f2[3]; } swb_record_1;
    extern swb_record_0 swb_symbol_12(swb_record_1) __asm__("clang_getCursorSpelling");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_12(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_12(void) __asm__("clang_getCursorSpelling");
static const uint32_t swb_shape_12[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 32};

// clang_getCursorType
static int swb_call_13(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; void * f1[2]; } swb_record_0;
    typedef struct { uint32_t f0; int32_t f1; void * f2[3]; } swb_record_1;
    extern swb_record_0 swb_symbol_13(swb_record_1) __asm__("clang_getCursorType");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_13(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_13(void) __asm__("clang_getCursorType");
static const uint32_t swb_shape_13[] = {(uint32_t)SWB_RECORD << 28 | 24, (uint32_t)SWB_RECORD << 28 | 32};

// clang_getDiagnostic
static int swb_call_14(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_14(void *, uint32_t) __asm__("clang_getDiagnostic");
    errno = 0;
    *(void **)swb_result = swb_symbol_14(*(void **)swb_arguments[0], *(uint32_t *)swb_arguments[1]);
    return errno;
}
extern void swb_plain_14(void) __asm__("clang_getDiagnostic");
static const uint32_t swb_shape_14[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t)};

// clang_getDiagnosticLocation
static int swb_call_15(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0[2]; uint32_t f1; } swb_record_0;
    extern swb_record_0 swb_symbol_15(void *) __asm__("clang_getDiagnosticLocation");
    errno = 0;
    swb_record_0 swb_value = swb_symbol_15(*(void **)swb_arguments[0]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_15(void) __asm__("clang_getDiagnosticLocation");
static const uint32_t swb_shape_15[] = {(uint32_t)SWB_RECORD << 28 | 24, SWB_SHAPE(SWB_POINTER, void *)};

// clang_getDiagnosticSeverity
static int swb_call_16(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_16(void *) __asm__("clang_getDiagnosticSeverity");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_16(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_16(void) __asm__("clang_getDiagnosticSeverity");
static const uint32_t swb_shape_16[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// clang_getDiagnosticSpelling
static int swb_call_17(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0; uint32_t f1; } swb_record_0;
    extern swb_record_0 swb_symbol_17(void *) __asm__("clang_getDiagnosticSpelling");
    errno = 0;
    swb_record_0 swb_value = swb_symbol_17(*(void **)swb_arguments[0]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_17(void) __asm__("clang_getDiagnosticSpelling");
static const uint32_t swb_shape_17[] = {(uint32_t)SWB_RECORD << 28 | 16, SWB_SHAPE(SWB_POINTER, void *)};

// clang_getEnumConstantDeclValue
static int swb_call_18(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; int32_t f1; void * f2[3]; } swb_record_0;
    extern int64_t swb_symbol_18(swb_record_0) __asm__("clang_getEnumConstantDeclValue");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(int64_t *)swb_result = swb_symbol_18(swb_a0);
    return errno;
}
extern void swb_plain_18(void) __asm__("clang_getEnumConstantDeclValue");
static const uint32_t swb_shape_18[] = {SWB_SHAPE(SWB_INTEGER, int64_t), (uint32_t)SWB_RECORD << 28 | 32};

// clang_getFieldDeclBitWidth
static int swb_call_19(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; int32_t f1; void * f2[3]; } swb_record_0;
    extern int32_t swb_symbol_19(swb_record_0) __asm__("clang_getFieldDeclBitWidth");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_19(swb_a0);
    return errno;
}
extern void swb_plain_19(void) __asm__("clang_getFieldDeclBitWidth");
static const uint32_t swb_shape_19[] = {SWB_SHAPE(SWB_INTEGER, int32_t), (uint32_t)SWB_RECORD << 28 | 32};

// clang_getFileName
static int swb_call_20(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0; uint32_t f1; } swb_record_0;
    extern swb_record_0 swb_symbol_20(void *) __asm__("clang_getFileName");
    errno = 0;
    swb_record_0 swb_value = swb_symbol_20(*(void **)swb_arguments[0]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_20(void) __asm__("clang_getFileName");
static const uint32_t swb_shape_20[] = {(uint32_t)SWB_RECORD << 28 | 16, SWB_SHAPE(SWB_POINTER, void *)};

// clang_getNumDiagnostics
static int swb_call_21(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_21(void *) __asm__("clang_getNumDiagnostics");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_21(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_21(void) __asm__("clang_getNumDiagnostics");
static const uint32_t swb_shape_21[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// clang_getResultType
static int swb_call_22(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; void * f1[2]; } swb_record_0;
    typedef struct { uint32_t f0; void * f1[2]; } swb_record_1;
    extern swb_record_0 swb_symbol_22(swb_record_1) __asm__("clang_getResultType");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_22(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_22(void) __asm__("clang_getResultType");
static const uint32_t swb_shape_22[] = {(uint32_t)SWB_RECORD << 28 | 24, (uint32_t)SWB_RECORD << 28 | 24};

// clang_getSpellingLocation
static int swb_call_23(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0[2]; uint32_t f1; } swb_record_0;
    extern void swb_symbol_23(swb_record_0, void *, void *, void *, void *) __asm__("clang_getSpellingLocation");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    (void)swb_result;
    swb_symbol_23(swb_a0, *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3], *(void **)swb_arguments[4]);
    return errno;
}
extern void swb_plain_23(void) __asm__("clang_getSpellingLocation");
static const uint32_t swb_shape_23[] = {SWB_SHAPE(SWB_VOID, char), (uint32_t)SWB_RECORD << 28 | 24, SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// clang_getTokenSpelling
static int swb_call_24(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0; uint32_t f1; } swb_record_0;
    typedef struct { uint32_t f0[4]; void * f1; } swb_record_1;
    extern swb_record_0 swb_symbol_24(void *, swb_record_1) __asm__("clang_getTokenSpelling");
    swb_record_1 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_24(*(void **)swb_arguments[0], swb_a1);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_24(void) __asm__("clang_getTokenSpelling");
static const uint32_t swb_shape_24[] = {(uint32_t)SWB_RECORD << 28 | 16, SWB_SHAPE(SWB_POINTER, void *), (uint32_t)SWB_RECORD << 28 | 24};

// clang_getTranslationUnitCursor
static int swb_call_25(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; int32_t f1; void * f2[3]; } swb_record_0;
    extern swb_record_0 swb_symbol_25(void *) __asm__("clang_getTranslationUnitCursor");
    errno = 0;
    swb_record_0 swb_value = swb_symbol_25(*(void **)swb_arguments[0]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_25(void) __asm__("clang_getTranslationUnitCursor");
static const uint32_t swb_shape_25[] = {(uint32_t)SWB_RECORD << 28 | 32, SWB_SHAPE(SWB_POINTER, void *)};

// clang_getTypeSpelling
static int swb_call_26(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0; uint32_t f1; } swb_record_0;
    typedef struct { uint32_t f0; void * f1[2]; } swb_record_1;
    extern swb_record_0 swb_symbol_26(swb_record_1) __asm__("clang_getTypeSpelling");
    swb_record_1 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    swb_record_0 swb_value = swb_symbol_26(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
extern void swb_plain_26(void) __asm__("clang_getTypeSpelling");
static const uint32_t swb_shape_26[] = {(uint32_t)SWB_RECORD << 28 | 16, (uint32_t)SWB_RECORD << 28 | 24};

// clang_parseTranslationUnit2
static int swb_call_27(void *swb_result, void *const *swb_arguments) {
    extern uint32_t swb_symbol_27(void *, void *, void *, int32_t, void *, uint32_t, uint32_t, void *) __asm__("clang_parseTranslationUnit2");
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_27(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3], *(void **)swb_arguments[4], *(uint32_t *)swb_arguments[5], *(uint32_t *)swb_arguments[6], *(void **)swb_arguments[7]);
    return errno;
}
extern void swb_plain_27(void) __asm__("clang_parseTranslationUnit2");
static const uint32_t swb_shape_27[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_INTEGER, uint32_t), SWB_SHAPE(SWB_POINTER, void *)};

// clang_tokenize
static int swb_call_28(void *swb_result, void *const *swb_arguments) {
    typedef struct { void * f0[2]; uint32_t f1; uint32_t f2; } swb_record_0;
    extern void swb_symbol_28(void *, swb_record_0, void *, void *) __asm__("clang_tokenize");
    swb_record_0 swb_a1;
    memcpy(&swb_a1, swb_arguments[1], sizeof swb_a1);
    errno = 0;
    (void)swb_result;
    swb_symbol_28(*(void **)swb_arguments[0], swb_a1, *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
extern void swb_plain_28(void) __asm__("clang_tokenize");
static const uint32_t swb_shape_28[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), (uint32_t)SWB_RECORD << 28 | 24, SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// clang_visitChildren
static int swb_call_29(void *swb_result, void *const *swb_arguments) {
    typedef struct { uint32_t f0; int32_t f1; void * f2[3]; } swb_record_0;
    extern uint32_t swb_symbol_29(swb_record_0, void *, void *) __asm__("clang_visitChildren");
    swb_record_0 swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(uint32_t *)swb_result = swb_symbol_29(swb_a0, *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_29(void) __asm__("clang_visitChildren");
static const uint32_t swb_shape_29[] = {SWB_SHAPE(SWB_INTEGER, uint32_t), (uint32_t)SWB_RECORD << 28 | 32, SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

#pragma GCC diagnostic error "-Wpointer-sign"

static const struct swb_stub swb_stub_list[] = {
    {"clang_Cursor_getOffsetOfField", 0xf5739ed89fa683ed, swb_shape_0, 1, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"clang_Type_getSizeOf", 0x57efe4a1d1ea9abc, swb_shape_1, 1, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"clang_createIndex", 0xa97378e3cf4d1e8e, swb_shape_2, 2, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"clang_disposeDiagnostic", 0xa737ff13e8c3b964, swb_shape_3, 1, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"clang_disposeIndex", 0xc1f2311615e89e6d, swb_shape_4, 1, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"clang_disposeString", 0x86566c786257ca4f, swb_shape_5, 1, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"clang_disposeTokens", 0x88cdc81507dfe156, swb_shape_6, 3, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"clang_disposeTranslationUnit", 0x9d36d5be8dcb7c3, swb_shape_7, 1, -1, (void (*)(void))swb_plain_7, swb_call_7},
    {"clang_equalCursors", 0x51d8740fdf7052e9, swb_shape_8, 2, -1, (void (*)(void))swb_plain_8, swb_call_8},
    {"clang_getArgType", 0xed7e292ab1d82946, swb_shape_9, 2, -1, (void (*)(void))swb_plain_9, swb_call_9},
    {"clang_getCString", 0xb6b8a74465816b32, swb_shape_10, 1, -1, (void (*)(void))swb_plain_10, swb_call_10},
    {"clang_getCursorExtent", 0x141c8da64d0f86f9, swb_shape_11, 1, -1, (void (*)(void))swb_plain_11, swb_call_11},
    {"clang_getCursorSpelling", 0x76df46e56a33c095, swb_shape_12, 1, -1, (void (*)(void))swb_plain_12, swb_call_12},
    {"clang_getCursorType", 0x10d367017977f29, swb_shape_13, 1, -1, (void (*)(void))swb_plain_13, swb_call_13},
    {"clang_getDiagnostic", 0x19fe1e492d07765e, swb_shape_14, 2, -1, (void (*)(void))swb_plain_14, swb_call_14},
    {"clang_getDiagnosticLocation", 0x7f24e2d8c84e5ad1, swb_shape_15, 1, -1, (void (*)(void))swb_plain_15, swb_call_15},
    {"clang_getDiagnosticSeverity", 0xdc5364d6e0f6342a, swb_shape_16, 1, -1, (void (*)(void))swb_plain_16, swb_call_16},
    {"clang_getDiagnosticSpelling", 0x4716551b9844f2a8, swb_shape_17, 1, -1, (void (*)(void))swb_plain_17, swb_call_17},
    {"clang_getEnumConstantDeclValue", 0xd66eb6cffa3e8272, swb_shape_18, 1, -1, (void (*)(void))swb_plain_18, swb_call_18},
    {"clang_getFieldDeclBitWidth", 0xb3bb24a47ee2a6fa, swb_shape_19, 1, -1, (void (*)(void))swb_plain_19, swb_call_19},
    {"clang_getFileName", 0xb05d14504157a230, swb_shape_20, 1, -1, (void (*)(void))swb_plain_20, swb_call_20},
    {"clang_getNumDiagnostics", 0xadf0fece3fc5c583, swb_shape_21, 1, -1, (void (*)(void))swb_plain_21, swb_call_21},
    {"clang_getResultType", 0xa655215cb658a45d, swb_shape_22, 1, -1, (void (*)(void))swb_plain_22, swb_call_22},
    {"clang_getSpellingLocation", 0x19489485196c898, swb_shape_23, 5, -1, (void (*)(void))swb_plain_23, swb_call_23},
    {"clang_getTokenSpelling", 0x3b2877bb4dc99033, swb_shape_24, 2, -1, (void (*)(void))swb_plain_24, swb_call_24},
    {"clang_getTranslationUnitCursor", 0xc65875a89b7eadde, swb_shape_25, 1, -1, (void (*)(void))swb_plain_25, swb_call_25},
    {"clang_getTypeSpelling", 0xc96525d43cb758fa, swb_shape_26, 1, -1, (void (*)(void))swb_plain_26, swb_call_26},
    {"clang_parseTranslationUnit2", 0x70a441bcd340ee74, swb_shape_27, 8, -1, (void (*)(void))swb_plain_27, swb_call_27},
    {"clang_tokenize", 0x16643c439fda0ea5, swb_shape_28, 4, -1, (void (*)(void))swb_plain_28, swb_call_28},
    {"clang_visitChildren", 0x1fad5dfeb54cbb3e, swb_shape_29, 3, -1, (void (*)(void))swb_plain_29, swb_call_29},
};

#undef Contents
#undef Filename
#undef Length
#undef begin_int_data
#undef data
#undef end_int_data
#undef int_data
#undef kind
#undef private_flags
#undef ptr_data
#undef xdata
static const struct swb_stub_field swb_fields_0[] = {
    {"kind", 0, 4},
    {"xdata", 4, 4},
    {"data", 8, 24},
};

static const struct swb_stub_field swb_fields_1[] = {
    {"ptr_data", 0, 16},
    {"int_data", 16, 4},
};

static const struct swb_stub_field swb_fields_2[] = {
    {"ptr_data", 0, 16},
    {"begin_int_data", 16, 4},
    {"end_int_data", 20, 4},
};

static const struct swb_stub_field swb_fields_3[] = {
    {"data", 0, 8},
    {"private_flags", 8, 4},
};

static const struct swb_stub_field swb_fields_4[] = {
    {"int_data", 0, 16},
    {"ptr_data", 16, 8},
};

static const struct swb_stub_field swb_fields_5[] = {
    {"kind", 0, 4},
    {"data", 8, 16},
};

static const struct swb_stub_field swb_fields_6[] = {
    {"Filename", 0, 8},
    {"Contents", 8, 8},
    {"Length", 16, 8},
};

static const struct swb_stub_record swb_stub_record_list[] = {
    {"CXCursor", 32, 8, 3, swb_fields_0},
    {"CXSourceLocation", 24, 8, 2, swb_fields_1},
    {"CXSourceRange", 24, 8, 3, swb_fields_2},
    {"CXString", 16, 8, 2, swb_fields_3},
    {"CXToken", 24, 8, 2, swb_fields_4},
    {"CXType", 24, 8, 2, swb_fields_5},
    {"struct CXUnsavedFile", 24, 8, 3, swb_fields_6},
};

const void *clang_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "clang", 0,
        30, 0, 7,
        swb_stub_list,
        NULL,
        swb_stub_record_list,
    };
    return &stubs;
}
