#ifndef XML_DTD
#define XML_DTD 1
#endif
// Made by swift-bind. The stubs of expat, for Static.
#include "expat.stubs.h"

#include <expat.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>

// What a C compiler has made for a description: the functions and variables of a library, by name. Files of stubs
// begin with a copy of this text, so that they need nothing else.
#ifndef SWB_STUB_TABLE_H
#define SWB_STUB_TABLE_H

#include <stdint.h>

#define SWB_STUBS_MAGIC 0x73776273
#define SWB_STUBS_VERSION 2

// A type as calls see it: what it is in the upper four bits, and its size.
enum { SWB_VOID, SWB_INTEGER, SWB_POINTER, SWB_FLOATING, SWB_COMPLEX, SWB_RECORD };
#define SWB_SHAPE(kind, type) ((uint32_t)(kind) << 28 | (uint32_t)sizeof(type))

struct swb_stub {
    const char *name;
    // A hash of the description that it was made of; 0 if it was made of a header.
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
    // The functions are sorted by name. Several may have the same name and different shapes, or sizes.
    uint32_t function_count, variable_count, record_count;
    const struct swb_stub *functions;
    const struct swb_stub_variable *variables;
    const struct swb_stub_record *records;
};

#endif

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
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

// XML_ErrorString
#undef XML_ErrorString
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
#ifndef XML_ErrorString
    SWB_DESCRIBED(&XML_ErrorString, SWB_IS(&XML_ErrorString, __typeof__(__typeof__(const XML_LChar *)(enum XML_Error)) *), __typeof__(__typeof__(const XML_LChar *)(enum XML_Error)) *);
#endif
    errno = 0;
    *(void **)swb_result = (void *)XML_ErrorString(*(enum XML_Error *)swb_arguments[0]);
    return errno;
}
#ifdef XML_ErrorString
static void *swb_plain_0(enum XML_Error swb_a0) {
    return XML_ErrorString(swb_a0);
}
#else
#define swb_plain_0 XML_ErrorString
#endif
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, enum XML_Error)};

// XML_GetCurrentColumnNumber
#undef XML_GetCurrentColumnNumber
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
#ifndef XML_GetCurrentColumnNumber
    SWB_DESCRIBED(&XML_GetCurrentColumnNumber, SWB_IS(&XML_GetCurrentColumnNumber, __typeof__(XML_Size(XML_Parser)) *), __typeof__(XML_Size(XML_Parser)) *);
#endif
    errno = 0;
    *(XML_Size *)swb_result = XML_GetCurrentColumnNumber(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef XML_GetCurrentColumnNumber
static XML_Size swb_plain_1(void *swb_a0) {
    return XML_GetCurrentColumnNumber(swb_a0);
}
#else
#define swb_plain_1 XML_GetCurrentColumnNumber
#endif
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_INTEGER, XML_Size), SWB_SHAPE(SWB_POINTER, void *)};

// XML_GetCurrentLineNumber
#undef XML_GetCurrentLineNumber
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
#ifndef XML_GetCurrentLineNumber
    SWB_DESCRIBED(&XML_GetCurrentLineNumber, SWB_IS(&XML_GetCurrentLineNumber, __typeof__(XML_Size(XML_Parser)) *), __typeof__(XML_Size(XML_Parser)) *);
#endif
    errno = 0;
    *(XML_Size *)swb_result = XML_GetCurrentLineNumber(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef XML_GetCurrentLineNumber
static XML_Size swb_plain_2(void *swb_a0) {
    return XML_GetCurrentLineNumber(swb_a0);
}
#else
#define swb_plain_2 XML_GetCurrentLineNumber
#endif
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_INTEGER, XML_Size), SWB_SHAPE(SWB_POINTER, void *)};

// XML_GetErrorCode
#undef XML_GetErrorCode
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
#ifndef XML_GetErrorCode
    SWB_DESCRIBED(&XML_GetErrorCode, SWB_IS(&XML_GetErrorCode, __typeof__(enum XML_Error(XML_Parser)) *), __typeof__(enum XML_Error(XML_Parser)) *);
#endif
    errno = 0;
    *(enum XML_Error *)swb_result = XML_GetErrorCode(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef XML_GetErrorCode
static enum XML_Error swb_plain_3(void *swb_a0) {
    return XML_GetErrorCode(swb_a0);
}
#else
#define swb_plain_3 XML_GetErrorCode
#endif
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_INTEGER, enum XML_Error), SWB_SHAPE(SWB_POINTER, void *)};

// XML_Parse
#undef XML_Parse
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
#ifndef XML_Parse
    SWB_DESCRIBED(&XML_Parse, SWB_IS(&XML_Parse, __typeof__(enum XML_Status(XML_Parser, const char *, int, int)) *), __typeof__(enum XML_Status(XML_Parser, const char *, int, int)) *);
#endif
    errno = 0;
    *(enum XML_Status *)swb_result = XML_Parse(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int *)swb_arguments[2], *(int *)swb_arguments[3]);
    return errno;
}
#ifdef XML_Parse
static enum XML_Status swb_plain_4(void *swb_a0, void *swb_a1, int swb_a2, int swb_a3) {
    return XML_Parse(swb_a0, swb_a1, swb_a2, swb_a3);
}
#else
#define swb_plain_4 XML_Parse
#endif
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_INTEGER, enum XML_Status), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// XML_ParserCreate
#undef XML_ParserCreate
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
#ifndef XML_ParserCreate
    SWB_DESCRIBED(&XML_ParserCreate, SWB_IS(&XML_ParserCreate, __typeof__(XML_Parser(const XML_Char *)) *), __typeof__(XML_Parser(const XML_Char *)) *);
#endif
    errno = 0;
    *(void **)swb_result = (void *)XML_ParserCreate(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef XML_ParserCreate
static void *swb_plain_5(void *swb_a0) {
    return XML_ParserCreate(swb_a0);
}
#else
#define swb_plain_5 XML_ParserCreate
#endif
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// XML_ParserFree
#undef XML_ParserFree
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
#ifndef XML_ParserFree
    SWB_DESCRIBED(&XML_ParserFree, SWB_IS(&XML_ParserFree, __typeof__(void(XML_Parser)) *), __typeof__(void(XML_Parser)) *);
#endif
    errno = 0;
    (void)swb_result;
    XML_ParserFree(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef XML_ParserFree
static void swb_plain_6(void *swb_a0) {
    XML_ParserFree(swb_a0);
}
#else
#define swb_plain_6 XML_ParserFree
#endif
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// XML_SetBillionLaughsAttackProtectionMaximumAmplification
#undef XML_SetBillionLaughsAttackProtectionMaximumAmplification
#pragma weak XML_SetBillionLaughsAttackProtectionMaximumAmplification
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
#ifndef XML_SetBillionLaughsAttackProtectionMaximumAmplification
    SWB_DESCRIBED(&XML_SetBillionLaughsAttackProtectionMaximumAmplification, SWB_IS(&XML_SetBillionLaughsAttackProtectionMaximumAmplification, __typeof__(XML_Bool(XML_Parser, float)) *), __typeof__(XML_Bool(XML_Parser, float)) *);
#endif
    errno = 0;
    *(XML_Bool *)swb_result = XML_SetBillionLaughsAttackProtectionMaximumAmplification(*(void **)swb_arguments[0], *(float *)swb_arguments[1]);
    return errno;
}
#ifdef XML_SetBillionLaughsAttackProtectionMaximumAmplification
static XML_Bool swb_plain_7(void *swb_a0, float swb_a1) {
    return XML_SetBillionLaughsAttackProtectionMaximumAmplification(swb_a0, swb_a1);
}
#else
#define swb_plain_7 XML_SetBillionLaughsAttackProtectionMaximumAmplification
#endif
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_INTEGER, XML_Bool), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_FLOATING, float)};

// XML_SetCharacterDataHandler
#undef XML_SetCharacterDataHandler
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
#ifndef XML_SetCharacterDataHandler
    SWB_DESCRIBED(&XML_SetCharacterDataHandler, SWB_IS(&XML_SetCharacterDataHandler, __typeof__(void(XML_Parser, XML_CharacterDataHandler)) *), __typeof__(void(XML_Parser, XML_CharacterDataHandler)) *);
#endif
    errno = 0;
    (void)swb_result;
    XML_SetCharacterDataHandler(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
#ifdef XML_SetCharacterDataHandler
static void swb_plain_8(void *swb_a0, void *swb_a1) {
    XML_SetCharacterDataHandler(swb_a0, swb_a1);
}
#else
#define swb_plain_8 XML_SetCharacterDataHandler
#endif
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// XML_SetElementHandler
#undef XML_SetElementHandler
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
#ifndef XML_SetElementHandler
    SWB_DESCRIBED(&XML_SetElementHandler, SWB_IS(&XML_SetElementHandler, __typeof__(void(XML_Parser, XML_StartElementHandler, XML_EndElementHandler)) *), __typeof__(void(XML_Parser, XML_StartElementHandler, XML_EndElementHandler)) *);
#endif
    errno = 0;
    (void)swb_result;
    XML_SetElementHandler(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
#ifdef XML_SetElementHandler
static void swb_plain_9(void *swb_a0, void *swb_a1, void *swb_a2) {
    XML_SetElementHandler(swb_a0, swb_a1, swb_a2);
}
#else
#define swb_plain_9 XML_SetElementHandler
#endif
static const uint32_t swb_shape_9[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

static const struct swb_stub swb_stub_list[] = {
    {"XML_ErrorString", 0, swb_shape_0, 1, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"XML_GetCurrentColumnNumber", 0, swb_shape_1, 1, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"XML_GetCurrentLineNumber", 0, swb_shape_2, 1, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"XML_GetErrorCode", 0, swb_shape_3, 1, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"XML_Parse", 0, swb_shape_4, 4, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"XML_ParserCreate", 0, swb_shape_5, 1, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"XML_ParserFree", 0, swb_shape_6, 1, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"XML_SetBillionLaughsAttackProtectionMaximumAmplification", 0, swb_shape_7, 2, -1, (void (*)(void))swb_plain_7, swb_call_7},
    {"XML_SetCharacterDataHandler", 0, swb_shape_8, 2, -1, (void (*)(void))swb_plain_8, swb_call_8},
    {"XML_SetElementHandler", 0, swb_shape_9, 3, -1, (void (*)(void))swb_plain_9, swb_call_9},
};

const void *expat_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "expat",
        10, 0, 0,
        swb_stub_list,
        NULL,
        NULL,
    };
    return &stubs;
}
