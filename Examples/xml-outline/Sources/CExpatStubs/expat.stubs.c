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

#define SWB_DRIFT(place, described, fits, ...) \
    _Static_assert(fits || !SWB_AT(__VA_ARGS__), place "`" #__VA_ARGS__ "` in the headers, " described);
#define SWB_NUMBERS(place, described, fits) \
    SWB_DRIFT(place, described, fits, char) \
    SWB_DRIFT(place, described, fits, signed char) \
    SWB_DRIFT(place, described, fits, unsigned char) \
    SWB_DRIFT(place, described, fits, short) \
    SWB_DRIFT(place, described, fits, unsigned short) \
    SWB_DRIFT(place, described, fits, int) \
    SWB_DRIFT(place, described, fits, unsigned int) \
    SWB_DRIFT(place, described, fits, long) \
    SWB_DRIFT(place, described, fits, unsigned long) \
    SWB_DRIFT(place, described, fits, long long) \
    SWB_DRIFT(place, described, fits, unsigned long long) \
    SWB_DRIFT(place, described, fits, _Bool) \
    SWB_DRIFT(place, described, fits, float) \
    SWB_DRIFT(place, described, fits, double) \
    SWB_DRIFT(place, described, fits, long double)
#define SWB_POINTERS(place, described, fits) \
    SWB_DRIFT(place, described, fits, char *) \
    SWB_DRIFT(place, described, fits, const char *) \
    SWB_DRIFT(place, described, fits, signed char *) \
    SWB_DRIFT(place, described, fits, const signed char *) \
    SWB_DRIFT(place, described, fits, unsigned char *) \
    SWB_DRIFT(place, described, fits, const unsigned char *) \
    SWB_DRIFT(place, described, fits, short *) \
    SWB_DRIFT(place, described, fits, const short *) \
    SWB_DRIFT(place, described, fits, unsigned short *) \
    SWB_DRIFT(place, described, fits, const unsigned short *) \
    SWB_DRIFT(place, described, fits, int *) \
    SWB_DRIFT(place, described, fits, const int *) \
    SWB_DRIFT(place, described, fits, unsigned int *) \
    SWB_DRIFT(place, described, fits, const unsigned int *) \
    SWB_DRIFT(place, described, fits, long *) \
    SWB_DRIFT(place, described, fits, const long *) \
    SWB_DRIFT(place, described, fits, unsigned long *) \
    SWB_DRIFT(place, described, fits, const unsigned long *) \
    SWB_DRIFT(place, described, fits, long long *) \
    SWB_DRIFT(place, described, fits, const long long *) \
    SWB_DRIFT(place, described, fits, unsigned long long *) \
    SWB_DRIFT(place, described, fits, const unsigned long long *) \
    SWB_DRIFT(place, described, fits, float *) \
    SWB_DRIFT(place, described, fits, const float *) \
    SWB_DRIFT(place, described, fits, double *) \
    SWB_DRIFT(place, described, fits, const double *) \
    SWB_DRIFT(place, described, fits, void *) \
    SWB_DRIFT(place, described, fits, const void *)

// XML_ErrorString
#undef XML_ErrorString
#ifndef XML_ErrorString
typedef __typeof__(&XML_ErrorString) swb_type_0;
enum { swb_fits_0 = SWB_IS(swb_type_0, __typeof__(__typeof__(const XML_LChar *)(enum XML_Error)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(__typeof__(const XML_LChar *)(swb_t)) *))
SWB_NUMBERS("parameter 1, `code`, of `XML_ErrorString` is ", "and `enum XML_Error` in the description", swb_fits_0)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(swb_t(enum XML_Error)) *))
SWB_POINTERS("the result of `XML_ErrorString` is ", "and `const XML_LChar *` in the description", swb_fits_0)
SWB_DRIFT("the result of `XML_ErrorString` is ", "and `const XML_LChar *` in the description", swb_fits_0, void)
#undef SWB_AT
_Static_assert(swb_fits_0 || !(SWB_IS(swb_type_0, __typeof__(__typeof__(const XML_LChar *)(void)) *)), "`XML_ErrorString` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(__typeof__(const XML_LChar *)(enum XML_Error, swb_t)) *))
SWB_NUMBERS("parameter 2 of `XML_ErrorString` is ", "and is not in the description", swb_fits_0)
SWB_POINTERS("parameter 2 of `XML_ErrorString` is ", "and is not in the description", swb_fits_0)
#undef SWB_AT
#endif
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
#ifndef XML_ErrorString
    SWB_DESCRIBED(&XML_ErrorString, swb_fits_0, __typeof__(__typeof__(const XML_LChar *)(enum XML_Error)) *);
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
#ifndef XML_GetCurrentColumnNumber
typedef __typeof__(&XML_GetCurrentColumnNumber) swb_type_1;
enum { swb_fits_1 = SWB_IS(swb_type_1, __typeof__(XML_Size(XML_Parser)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_1, __typeof__(XML_Size(swb_t)) *))
SWB_POINTERS("parameter 1, `parser`, of `XML_GetCurrentColumnNumber` is ", "and `XML_Parser` in the description", swb_fits_1)
SWB_DRIFT("parameter 1, `parser`, of `XML_GetCurrentColumnNumber` is ", "and `XML_Parser` in the description", swb_fits_1, struct XML_ParserStruct *)
SWB_DRIFT("parameter 1, `parser`, of `XML_GetCurrentColumnNumber` is ", "and `XML_Parser` in the description", swb_fits_1, const struct XML_ParserStruct *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_1, __typeof__(swb_t(XML_Parser)) *))
SWB_NUMBERS("the result of `XML_GetCurrentColumnNumber` is ", "and `XML_Size` in the description", swb_fits_1)
SWB_DRIFT("the result of `XML_GetCurrentColumnNumber` is ", "and `XML_Size` in the description", swb_fits_1, void)
#undef SWB_AT
_Static_assert(swb_fits_1 || !(SWB_IS(swb_type_1, __typeof__(XML_Size(void)) *)), "`XML_GetCurrentColumnNumber` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_1, __typeof__(XML_Size(XML_Parser, swb_t)) *))
SWB_NUMBERS("parameter 2 of `XML_GetCurrentColumnNumber` is ", "and is not in the description", swb_fits_1)
SWB_POINTERS("parameter 2 of `XML_GetCurrentColumnNumber` is ", "and is not in the description", swb_fits_1)
#undef SWB_AT
#endif
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
#ifndef XML_GetCurrentColumnNumber
    SWB_DESCRIBED(&XML_GetCurrentColumnNumber, swb_fits_1, __typeof__(XML_Size(XML_Parser)) *);
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
#ifndef XML_GetCurrentLineNumber
typedef __typeof__(&XML_GetCurrentLineNumber) swb_type_2;
enum { swb_fits_2 = SWB_IS(swb_type_2, __typeof__(XML_Size(XML_Parser)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(XML_Size(swb_t)) *))
SWB_POINTERS("parameter 1, `parser`, of `XML_GetCurrentLineNumber` is ", "and `XML_Parser` in the description", swb_fits_2)
SWB_DRIFT("parameter 1, `parser`, of `XML_GetCurrentLineNumber` is ", "and `XML_Parser` in the description", swb_fits_2, struct XML_ParserStruct *)
SWB_DRIFT("parameter 1, `parser`, of `XML_GetCurrentLineNumber` is ", "and `XML_Parser` in the description", swb_fits_2, const struct XML_ParserStruct *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(swb_t(XML_Parser)) *))
SWB_NUMBERS("the result of `XML_GetCurrentLineNumber` is ", "and `XML_Size` in the description", swb_fits_2)
SWB_DRIFT("the result of `XML_GetCurrentLineNumber` is ", "and `XML_Size` in the description", swb_fits_2, void)
#undef SWB_AT
_Static_assert(swb_fits_2 || !(SWB_IS(swb_type_2, __typeof__(XML_Size(void)) *)), "`XML_GetCurrentLineNumber` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(XML_Size(XML_Parser, swb_t)) *))
SWB_NUMBERS("parameter 2 of `XML_GetCurrentLineNumber` is ", "and is not in the description", swb_fits_2)
SWB_POINTERS("parameter 2 of `XML_GetCurrentLineNumber` is ", "and is not in the description", swb_fits_2)
#undef SWB_AT
#endif
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
#ifndef XML_GetCurrentLineNumber
    SWB_DESCRIBED(&XML_GetCurrentLineNumber, swb_fits_2, __typeof__(XML_Size(XML_Parser)) *);
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
#ifndef XML_GetErrorCode
typedef __typeof__(&XML_GetErrorCode) swb_type_3;
enum { swb_fits_3 = SWB_IS(swb_type_3, __typeof__(enum XML_Error(XML_Parser)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_3, __typeof__(enum XML_Error(swb_t)) *))
SWB_POINTERS("parameter 1, `parser`, of `XML_GetErrorCode` is ", "and `XML_Parser` in the description", swb_fits_3)
SWB_DRIFT("parameter 1, `parser`, of `XML_GetErrorCode` is ", "and `XML_Parser` in the description", swb_fits_3, struct XML_ParserStruct *)
SWB_DRIFT("parameter 1, `parser`, of `XML_GetErrorCode` is ", "and `XML_Parser` in the description", swb_fits_3, const struct XML_ParserStruct *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_3, __typeof__(swb_t(XML_Parser)) *))
SWB_NUMBERS("the result of `XML_GetErrorCode` is ", "and `enum XML_Error` in the description", swb_fits_3)
SWB_DRIFT("the result of `XML_GetErrorCode` is ", "and `enum XML_Error` in the description", swb_fits_3, void)
#undef SWB_AT
_Static_assert(swb_fits_3 || !(SWB_IS(swb_type_3, __typeof__(enum XML_Error(void)) *)), "`XML_GetErrorCode` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_3, __typeof__(enum XML_Error(XML_Parser, swb_t)) *))
SWB_NUMBERS("parameter 2 of `XML_GetErrorCode` is ", "and is not in the description", swb_fits_3)
SWB_POINTERS("parameter 2 of `XML_GetErrorCode` is ", "and is not in the description", swb_fits_3)
#undef SWB_AT
#endif
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
#ifndef XML_GetErrorCode
    SWB_DESCRIBED(&XML_GetErrorCode, swb_fits_3, __typeof__(enum XML_Error(XML_Parser)) *);
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
#ifndef XML_Parse
typedef __typeof__(&XML_Parse) swb_type_4;
enum { swb_fits_4 = SWB_IS(swb_type_4, __typeof__(enum XML_Status(XML_Parser, const char *, int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(enum XML_Status(swb_t, const char *, int, int)) *))
SWB_POINTERS("parameter 1, `parser`, of `XML_Parse` is ", "and `XML_Parser` in the description", swb_fits_4)
SWB_DRIFT("parameter 1, `parser`, of `XML_Parse` is ", "and `XML_Parser` in the description", swb_fits_4, struct XML_ParserStruct *)
SWB_DRIFT("parameter 1, `parser`, of `XML_Parse` is ", "and `XML_Parser` in the description", swb_fits_4, const struct XML_ParserStruct *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(enum XML_Status(XML_Parser, swb_t, int, int)) *))
SWB_POINTERS("parameter 2, `s`, of `XML_Parse` is ", "and `const char *` in the description", swb_fits_4)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(enum XML_Status(XML_Parser, const char *, swb_t, int)) *))
SWB_NUMBERS("parameter 3, `len`, of `XML_Parse` is ", "and `int` in the description", swb_fits_4)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(enum XML_Status(XML_Parser, const char *, int, swb_t)) *))
SWB_NUMBERS("parameter 4, `isFinal`, of `XML_Parse` is ", "and `int` in the description", swb_fits_4)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(swb_t(XML_Parser, const char *, int, int)) *))
SWB_NUMBERS("the result of `XML_Parse` is ", "and `enum XML_Status` in the description", swb_fits_4)
SWB_DRIFT("the result of `XML_Parse` is ", "and `enum XML_Status` in the description", swb_fits_4, void)
#undef SWB_AT
_Static_assert(swb_fits_4 || !(SWB_IS(swb_type_4, __typeof__(enum XML_Status(XML_Parser, const char *, int)) *)), "`XML_Parse` has 3 parameters in the headers, and 4 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(enum XML_Status(XML_Parser, const char *, int, int, swb_t)) *))
SWB_NUMBERS("parameter 5 of `XML_Parse` is ", "and is not in the description", swb_fits_4)
SWB_POINTERS("parameter 5 of `XML_Parse` is ", "and is not in the description", swb_fits_4)
#undef SWB_AT
#endif
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
#ifndef XML_Parse
    SWB_DESCRIBED(&XML_Parse, swb_fits_4, __typeof__(enum XML_Status(XML_Parser, const char *, int, int)) *);
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
#ifndef XML_ParserCreate
typedef __typeof__(&XML_ParserCreate) swb_type_5;
enum { swb_fits_5 = SWB_IS(swb_type_5, __typeof__(XML_Parser(const XML_Char *)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_5, __typeof__(XML_Parser(swb_t)) *))
SWB_POINTERS("parameter 1, `encoding`, of `XML_ParserCreate` is ", "and `const XML_Char *` in the description", swb_fits_5)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_5, __typeof__(swb_t(const XML_Char *)) *))
SWB_POINTERS("the result of `XML_ParserCreate` is ", "and `XML_Parser` in the description", swb_fits_5)
SWB_DRIFT("the result of `XML_ParserCreate` is ", "and `XML_Parser` in the description", swb_fits_5, struct XML_ParserStruct *)
SWB_DRIFT("the result of `XML_ParserCreate` is ", "and `XML_Parser` in the description", swb_fits_5, const struct XML_ParserStruct *)
SWB_DRIFT("the result of `XML_ParserCreate` is ", "and `XML_Parser` in the description", swb_fits_5, void)
#undef SWB_AT
_Static_assert(swb_fits_5 || !(SWB_IS(swb_type_5, __typeof__(XML_Parser(void)) *)), "`XML_ParserCreate` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_5, __typeof__(XML_Parser(const XML_Char *, swb_t)) *))
SWB_NUMBERS("parameter 2 of `XML_ParserCreate` is ", "and is not in the description", swb_fits_5)
SWB_POINTERS("parameter 2 of `XML_ParserCreate` is ", "and is not in the description", swb_fits_5)
#undef SWB_AT
#endif
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
#ifndef XML_ParserCreate
    SWB_DESCRIBED(&XML_ParserCreate, swb_fits_5, __typeof__(XML_Parser(const XML_Char *)) *);
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
#ifndef XML_ParserFree
typedef __typeof__(&XML_ParserFree) swb_type_6;
enum { swb_fits_6 = SWB_IS(swb_type_6, __typeof__(void(XML_Parser)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_6, __typeof__(void(swb_t)) *))
SWB_POINTERS("parameter 1, `parser`, of `XML_ParserFree` is ", "and `XML_Parser` in the description", swb_fits_6)
SWB_DRIFT("parameter 1, `parser`, of `XML_ParserFree` is ", "and `XML_Parser` in the description", swb_fits_6, struct XML_ParserStruct *)
SWB_DRIFT("parameter 1, `parser`, of `XML_ParserFree` is ", "and `XML_Parser` in the description", swb_fits_6, const struct XML_ParserStruct *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_6, __typeof__(swb_t(XML_Parser)) *))
SWB_NUMBERS("the result of `XML_ParserFree` is ", "and `void` in the description", swb_fits_6)
SWB_POINTERS("the result of `XML_ParserFree` is ", "and `void` in the description", swb_fits_6)
#undef SWB_AT
_Static_assert(swb_fits_6 || !(SWB_IS(swb_type_6, __typeof__(void(void)) *)), "`XML_ParserFree` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_6, __typeof__(void(XML_Parser, swb_t)) *))
SWB_NUMBERS("parameter 2 of `XML_ParserFree` is ", "and is not in the description", swb_fits_6)
SWB_POINTERS("parameter 2 of `XML_ParserFree` is ", "and is not in the description", swb_fits_6)
#undef SWB_AT
#endif
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
#ifndef XML_ParserFree
    SWB_DESCRIBED(&XML_ParserFree, swb_fits_6, __typeof__(void(XML_Parser)) *);
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
#ifndef XML_SetBillionLaughsAttackProtectionMaximumAmplification
typedef __typeof__(&XML_SetBillionLaughsAttackProtectionMaximumAmplification) swb_type_7;
enum { swb_fits_7 = SWB_IS(swb_type_7, __typeof__(XML_Bool(XML_Parser, float)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(XML_Bool(swb_t, float)) *))
SWB_POINTERS("parameter 1, `parser`, of `XML_SetBillionLaughsAttackProtectionMaximumAmplification` is ", "and `XML_Parser` in the description", swb_fits_7)
SWB_DRIFT("parameter 1, `parser`, of `XML_SetBillionLaughsAttackProtectionMaximumAmplification` is ", "and `XML_Parser` in the description", swb_fits_7, struct XML_ParserStruct *)
SWB_DRIFT("parameter 1, `parser`, of `XML_SetBillionLaughsAttackProtectionMaximumAmplification` is ", "and `XML_Parser` in the description", swb_fits_7, const struct XML_ParserStruct *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(XML_Bool(XML_Parser, swb_t)) *))
SWB_NUMBERS("parameter 2, `maximumAmplificationFactor`, of `XML_SetBillionLaughsAttackProtectionMaximumAmplification` is ", "and `float` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(swb_t(XML_Parser, float)) *))
SWB_NUMBERS("the result of `XML_SetBillionLaughsAttackProtectionMaximumAmplification` is ", "and `XML_Bool` in the description", swb_fits_7)
SWB_DRIFT("the result of `XML_SetBillionLaughsAttackProtectionMaximumAmplification` is ", "and `XML_Bool` in the description", swb_fits_7, void)
#undef SWB_AT
_Static_assert(swb_fits_7 || !(SWB_IS(swb_type_7, __typeof__(XML_Bool(XML_Parser)) *)), "`XML_SetBillionLaughsAttackProtectionMaximumAmplification` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(XML_Bool(XML_Parser, float, swb_t)) *))
SWB_NUMBERS("parameter 3 of `XML_SetBillionLaughsAttackProtectionMaximumAmplification` is ", "and is not in the description", swb_fits_7)
SWB_POINTERS("parameter 3 of `XML_SetBillionLaughsAttackProtectionMaximumAmplification` is ", "and is not in the description", swb_fits_7)
#undef SWB_AT
#endif
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
#ifndef XML_SetBillionLaughsAttackProtectionMaximumAmplification
    SWB_DESCRIBED(&XML_SetBillionLaughsAttackProtectionMaximumAmplification, swb_fits_7, __typeof__(XML_Bool(XML_Parser, float)) *);
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
#ifndef XML_SetCharacterDataHandler
typedef __typeof__(&XML_SetCharacterDataHandler) swb_type_8;
enum { swb_fits_8 = SWB_IS(swb_type_8, __typeof__(void(XML_Parser, XML_CharacterDataHandler)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(void(swb_t, XML_CharacterDataHandler)) *))
SWB_POINTERS("parameter 1, `parser`, of `XML_SetCharacterDataHandler` is ", "and `XML_Parser` in the description", swb_fits_8)
SWB_DRIFT("parameter 1, `parser`, of `XML_SetCharacterDataHandler` is ", "and `XML_Parser` in the description", swb_fits_8, struct XML_ParserStruct *)
SWB_DRIFT("parameter 1, `parser`, of `XML_SetCharacterDataHandler` is ", "and `XML_Parser` in the description", swb_fits_8, const struct XML_ParserStruct *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(void(XML_Parser, swb_t)) *))
SWB_POINTERS("parameter 2, `handler`, of `XML_SetCharacterDataHandler` is ", "and `XML_CharacterDataHandler` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(swb_t(XML_Parser, XML_CharacterDataHandler)) *))
SWB_NUMBERS("the result of `XML_SetCharacterDataHandler` is ", "and `void` in the description", swb_fits_8)
SWB_POINTERS("the result of `XML_SetCharacterDataHandler` is ", "and `void` in the description", swb_fits_8)
#undef SWB_AT
_Static_assert(swb_fits_8 || !(SWB_IS(swb_type_8, __typeof__(void(XML_Parser)) *)), "`XML_SetCharacterDataHandler` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(void(XML_Parser, XML_CharacterDataHandler, swb_t)) *))
SWB_NUMBERS("parameter 3 of `XML_SetCharacterDataHandler` is ", "and is not in the description", swb_fits_8)
SWB_POINTERS("parameter 3 of `XML_SetCharacterDataHandler` is ", "and is not in the description", swb_fits_8)
#undef SWB_AT
#endif
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
#ifndef XML_SetCharacterDataHandler
    SWB_DESCRIBED(&XML_SetCharacterDataHandler, swb_fits_8, __typeof__(void(XML_Parser, XML_CharacterDataHandler)) *);
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
#ifndef XML_SetElementHandler
typedef __typeof__(&XML_SetElementHandler) swb_type_9;
enum { swb_fits_9 = SWB_IS(swb_type_9, __typeof__(void(XML_Parser, XML_StartElementHandler, XML_EndElementHandler)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(void(swb_t, XML_StartElementHandler, XML_EndElementHandler)) *))
SWB_POINTERS("parameter 1, `parser`, of `XML_SetElementHandler` is ", "and `XML_Parser` in the description", swb_fits_9)
SWB_DRIFT("parameter 1, `parser`, of `XML_SetElementHandler` is ", "and `XML_Parser` in the description", swb_fits_9, struct XML_ParserStruct *)
SWB_DRIFT("parameter 1, `parser`, of `XML_SetElementHandler` is ", "and `XML_Parser` in the description", swb_fits_9, const struct XML_ParserStruct *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(void(XML_Parser, swb_t, XML_EndElementHandler)) *))
SWB_POINTERS("parameter 2, `start`, of `XML_SetElementHandler` is ", "and `XML_StartElementHandler` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(void(XML_Parser, XML_StartElementHandler, swb_t)) *))
SWB_POINTERS("parameter 3, `end`, of `XML_SetElementHandler` is ", "and `XML_EndElementHandler` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(swb_t(XML_Parser, XML_StartElementHandler, XML_EndElementHandler)) *))
SWB_NUMBERS("the result of `XML_SetElementHandler` is ", "and `void` in the description", swb_fits_9)
SWB_POINTERS("the result of `XML_SetElementHandler` is ", "and `void` in the description", swb_fits_9)
#undef SWB_AT
_Static_assert(swb_fits_9 || !(SWB_IS(swb_type_9, __typeof__(void(XML_Parser, XML_StartElementHandler)) *)), "`XML_SetElementHandler` has 2 parameters in the headers, and 3 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(void(XML_Parser, XML_StartElementHandler, XML_EndElementHandler, swb_t)) *))
SWB_NUMBERS("parameter 4 of `XML_SetElementHandler` is ", "and is not in the description", swb_fits_9)
SWB_POINTERS("parameter 4 of `XML_SetElementHandler` is ", "and is not in the description", swb_fits_9)
#undef SWB_AT
#endif
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
#ifndef XML_SetElementHandler
    SWB_DESCRIBED(&XML_SetElementHandler, swb_fits_9, __typeof__(void(XML_Parser, XML_StartElementHandler, XML_EndElementHandler)) *);
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

#pragma GCC diagnostic error "-Wpointer-sign"

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
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "expat", 0x28ae65e383371630,
        10, 0, 0,
        swb_stub_list,
        NULL,
        NULL,
    };
    return &stubs;
}
