// Made by swift-bind. The stubs of xml2, for Static.
#include "xml2.stubs.h"

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

// __xmlIndentTreeOutput
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_0(void) __asm__("__xmlIndentTreeOutput");
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = swb_symbol_0();
    return errno;
}
extern void swb_plain_0(void) __asm__("__xmlIndentTreeOutput");
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_POINTER, void *)};

// xmlDocDumpFormatMemory
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_1(void *, void *, void *, int32_t) __asm__("xmlDocDumpFormatMemory");
    errno = 0;
    (void)swb_result;
    swb_symbol_1(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_1(void) __asm__("xmlDocDumpFormatMemory");
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// xmlDocGetRootElement
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_2(void *) __asm__("xmlDocGetRootElement");
    errno = 0;
    *(void **)swb_result = swb_symbol_2(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_2(void) __asm__("xmlDocGetRootElement");
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// xmlFreeDoc
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
    extern void swb_symbol_3(void *) __asm__("xmlFreeDoc");
    errno = 0;
    (void)swb_result;
    swb_symbol_3(*(void **)swb_arguments[0]);
    return errno;
}
extern void swb_plain_3(void) __asm__("xmlFreeDoc");
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// xmlGetProp
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_4(void *, void *) __asm__("xmlGetProp");
    errno = 0;
    *(void **)swb_result = swb_symbol_4(*(void **)swb_arguments[0], *(void **)swb_arguments[1]);
    return errno;
}
extern void swb_plain_4(void) __asm__("xmlGetProp");
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// xmlReadMemory
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_5(void *, int32_t, void *, void *, int32_t) __asm__("xmlReadMemory");
    errno = 0;
    *(void **)swb_result = swb_symbol_5(*(void **)swb_arguments[0], *(int32_t *)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3], *(int32_t *)swb_arguments[4]);
    return errno;
}
extern void swb_plain_5(void) __asm__("xmlReadMemory");
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// xmlSAXUserParseMemory
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
    extern int32_t swb_symbol_6(void *, void *, void *, int32_t) __asm__("xmlSAXUserParseMemory");
    errno = 0;
    *(int32_t *)swb_result = swb_symbol_6(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2], *(int32_t *)swb_arguments[3]);
    return errno;
}
extern void swb_plain_6(void) __asm__("xmlSAXUserParseMemory");
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_INTEGER, int32_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int32_t)};

// xmlSetProp
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
    extern void *swb_symbol_7(void *, void *, void *) __asm__("xmlSetProp");
    errno = 0;
    *(void **)swb_result = swb_symbol_7(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
extern void swb_plain_7(void) __asm__("xmlSetProp");
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

#pragma GCC diagnostic error "-Wpointer-sign"

// xmlFree
extern char swb_value_0[] __asm__("xmlFree");
static void *swb_variable_0(void) {
    return swb_value_0;
}

// xmlParserVersion
extern char swb_value_1[] __asm__("xmlParserVersion");
static void *swb_variable_1(void) {
    return swb_value_1;
}

static const struct swb_stub swb_stub_list[] = {
    {"__xmlIndentTreeOutput", 0xe3614863af3da237, swb_shape_0, 0, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"xmlDocDumpFormatMemory", 0x937a3e3636e7fa24, swb_shape_1, 4, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"xmlDocGetRootElement", 0x755d786600becda1, swb_shape_2, 1, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"xmlFreeDoc", 0x32d1c887f498d30c, swb_shape_3, 1, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"xmlGetProp", 0x55691309475f446c, swb_shape_4, 2, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"xmlReadMemory", 0xc5242bb957a1a8d9, swb_shape_5, 5, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"xmlSAXUserParseMemory", 0x94f68378fe9c3a42, swb_shape_6, 4, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"xmlSetProp", 0x811e7bf161caa931, swb_shape_7, 3, -1, (void (*)(void))swb_plain_7, swb_call_7},
};

static const struct swb_stub_variable swb_stub_variable_list[] = {
    {"xmlFree", 8, swb_variable_0},
    {"xmlParserVersion", 8, swb_variable_1},
};

#undef characters
#undef children
#undef code
#undef content
#undef ctxt
#undef domain
#undef endElementNs
#undef file
#undef initialized
#undef int1
#undef int2
#undef level
#undef line
#undef message
#undef name
#undef next
#undef node
#undef parent
#undef properties
#undef serror
#undef startElementNs
#undef str1
#undef type
static const struct swb_stub_field swb_fields_0[] = {
    {"name", 16, 8},
    {"children", 24, 8},
    {"next", 48, 8},
};

static const struct swb_stub_field swb_fields_1[] = {
    {"domain", 0, 4},
    {"code", 4, 4},
    {"message", 8, 8},
    {"level", 16, 4},
    {"file", 24, 8},
    {"line", 32, 4},
    {"str1", 40, 24},
    {"int1", 64, 4},
    {"int2", 68, 4},
    {"ctxt", 72, 8},
    {"node", 80, 8},
};

static const struct swb_stub_field swb_fields_2[] = {
    {"type", 8, 4},
    {"name", 16, 8},
    {"children", 24, 8},
    {"parent", 40, 8},
    {"next", 48, 8},
    {"content", 80, 8},
    {"properties", 88, 8},
    {"line", 112, 2},
};

static const struct swb_stub_field swb_fields_3[] = {
    {"characters", 136, 8},
    {"initialized", 216, 4},
    {"startElementNs", 232, 8},
    {"endElementNs", 240, 8},
    {"serror", 248, 8},
};

static const struct swb_stub_record swb_stub_record_list[] = {
    {"xmlAttr", 96, 8, 3, swb_fields_0},
    {"xmlError", 88, 8, 11, swb_fields_1},
    {"xmlNode", 120, 8, 8, swb_fields_2},
    {"xmlSAXHandler", 256, 8, 5, swb_fields_3},
};

const void *xml2_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "xml2", 0,
        8, 2, 4,
        swb_stub_list,
        swb_stub_variable_list,
        swb_stub_record_list,
    };
    return &stubs;
}
