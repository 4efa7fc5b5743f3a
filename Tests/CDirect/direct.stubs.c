// Made by swift-bind. The stubs of direct, for Static.
#include "direct.stubs.h"

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


#undef direct_packed
int swb_direct_packed(const struct direct_parcel *swb_0);
int swb_direct_packed(const struct direct_parcel *swb_0) {
    return direct_packed(*swb_0);
}

#undef direct_repacked
void swb_direct_repacked(struct direct_parcel *swb_result, const struct direct_parcel *swb_0, int swb_1);
void swb_direct_repacked(struct direct_parcel *swb_result, const struct direct_parcel *swb_0, int swb_1) {
    struct direct_parcel swb_value = direct_repacked(*swb_0, swb_1);
    __builtin_memcpy(swb_result, &swb_value, sizeof swb_value);
}

#undef direct_of_thread
__typeof__(&direct_of_thread) swb_direct_of_thread(void);
__typeof__(&direct_of_thread) swb_direct_of_thread(void) {
    return &direct_of_thread;
}

#undef direct_limits
__typeof__(&direct_limits) swb_direct_limits(void);
__typeof__(&direct_limits) swb_direct_limits(void) {
    return &direct_limits;
}

#undef direct_twice
int swb_direct_twice(int swb_0);
int swb_direct_twice(int swb_0) {
    return direct_twice(swb_0);
}

double swb_direct_cube(double swb_0);
double swb_direct_cube(double swb_0) {
    return DIRECT_CUBE(swb_0);
}

// direct_as
#undef direct_as
#ifndef direct_as
typedef __typeof__(&direct_as) swb_type_0;
enum { swb_fits_0 = SWB_IS(swb_type_0, __typeof__(int(long)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(int(swb_t)) *))
SWB_NUMBERS("parameter 1, `wide`, of `direct_as` is ", "and `long` in the description", swb_fits_0)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(swb_t(long)) *))
SWB_NUMBERS("the result of `direct_as` is ", "and `int` in the description", swb_fits_0)
SWB_DRIFT("the result of `direct_as` is ", "and `int` in the description", swb_fits_0, void)
#undef SWB_AT
_Static_assert(swb_fits_0 || !(SWB_IS(swb_type_0, __typeof__(int(void)) *)), "`direct_as` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_0, __typeof__(int(long, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_as` is ", "and is not in the description", swb_fits_0)
SWB_POINTERS("parameter 2 of `direct_as` is ", "and is not in the description", swb_fits_0)
#undef SWB_AT
#endif
static int swb_call_0(void *swb_result, void *const *swb_arguments) {
#ifndef direct_as
    SWB_DESCRIBED(&direct_as, swb_fits_0, __typeof__(int(long)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_as(*(long *)swb_arguments[0]);
    return errno;
}
#ifdef direct_as
static int swb_plain_0(long swb_a0) {
    return direct_as(swb_a0);
}
#else
#define swb_plain_0 direct_as
#endif
static const uint32_t swb_shape_0[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, long)};

// direct_conjugate
#undef direct_conjugate
#ifndef direct_conjugate
typedef __typeof__(&direct_conjugate) swb_type_1;
enum { swb_fits_1 = SWB_IS(swb_type_1, __typeof__(double _Complex(double _Complex)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_1, __typeof__(double _Complex(swb_t)) *))
SWB_NUMBERS("parameter 1, `number`, of `direct_conjugate` is ", "and `double _Complex` in the description", swb_fits_1)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_1, __typeof__(swb_t(double _Complex)) *))
SWB_NUMBERS("the result of `direct_conjugate` is ", "and `double _Complex` in the description", swb_fits_1)
SWB_DRIFT("the result of `direct_conjugate` is ", "and `double _Complex` in the description", swb_fits_1, void)
#undef SWB_AT
_Static_assert(swb_fits_1 || !(SWB_IS(swb_type_1, __typeof__(double _Complex(void)) *)), "`direct_conjugate` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_1, __typeof__(double _Complex(double _Complex, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_conjugate` is ", "and is not in the description", swb_fits_1)
SWB_POINTERS("parameter 2 of `direct_conjugate` is ", "and is not in the description", swb_fits_1)
#undef SWB_AT
#endif
static int swb_call_1(void *swb_result, void *const *swb_arguments) {
#ifndef direct_conjugate
    SWB_DESCRIBED(&direct_conjugate, swb_fits_1, __typeof__(double _Complex(double _Complex)) *);
#endif
    errno = 0;
    *(double _Complex *)swb_result = direct_conjugate(*(double _Complex *)swb_arguments[0]);
    return errno;
}
#ifdef direct_conjugate
static double _Complex swb_plain_1(double _Complex swb_a0) {
    return direct_conjugate(swb_a0);
}
#else
#define swb_plain_1 direct_conjugate
#endif
static const uint32_t swb_shape_1[] = {SWB_SHAPE(SWB_COMPLEX, double _Complex), SWB_SHAPE(SWB_COMPLEX, double _Complex)};

// direct_divide
#undef direct_divide
#ifndef direct_divide
typedef __typeof__(&direct_divide) swb_type_2;
enum { swb_fits_2 = SWB_IS(swb_type_2, __typeof__(int(int, int, int *)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(int(swb_t, int, int *)) *))
SWB_NUMBERS("parameter 1, `a`, of `direct_divide` is ", "and `int` in the description", swb_fits_2)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(int(int, swb_t, int *)) *))
SWB_NUMBERS("parameter 2, `b`, of `direct_divide` is ", "and `int` in the description", swb_fits_2)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(int(int, int, swb_t)) *))
SWB_POINTERS("parameter 3, `rest`, of `direct_divide` is ", "and `int *` in the description", swb_fits_2)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(swb_t(int, int, int *)) *))
SWB_NUMBERS("the result of `direct_divide` is ", "and `int` in the description", swb_fits_2)
SWB_DRIFT("the result of `direct_divide` is ", "and `int` in the description", swb_fits_2, void)
#undef SWB_AT
_Static_assert(swb_fits_2 || !(SWB_IS(swb_type_2, __typeof__(int(int, int)) *)), "`direct_divide` has 2 parameters in the headers, and 3 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_2, __typeof__(int(int, int, int *, swb_t)) *))
SWB_NUMBERS("parameter 4 of `direct_divide` is ", "and is not in the description", swb_fits_2)
SWB_POINTERS("parameter 4 of `direct_divide` is ", "and is not in the description", swb_fits_2)
#undef SWB_AT
#endif
static int swb_call_2(void *swb_result, void *const *swb_arguments) {
#ifndef direct_divide
    SWB_DESCRIBED(&direct_divide, swb_fits_2, __typeof__(int(int, int, int *)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_divide(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(void **)swb_arguments[2]);
    return errno;
}
#ifdef direct_divide
static int swb_plain_2(int swb_a0, int swb_a1, void *swb_a2) {
    return direct_divide(swb_a0, swb_a1, swb_a2);
}
#else
#define swb_plain_2 direct_divide
#endif
static const uint32_t swb_shape_2[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_POINTER, void *)};

// direct_exit
#undef direct_exit
#ifndef direct_exit
typedef __typeof__(&direct_exit) swb_type_3;
enum { swb_fits_3 = SWB_IS(swb_type_3, __typeof__(void(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_3, __typeof__(void(swb_t)) *))
SWB_NUMBERS("parameter 1, `status`, of `direct_exit` is ", "and `int` in the description", swb_fits_3)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_3, __typeof__(swb_t(int)) *))
SWB_NUMBERS("the result of `direct_exit` is ", "and `void` in the description", swb_fits_3)
SWB_POINTERS("the result of `direct_exit` is ", "and `void` in the description", swb_fits_3)
#undef SWB_AT
_Static_assert(swb_fits_3 || !(SWB_IS(swb_type_3, __typeof__(void(void)) *)), "`direct_exit` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_3, __typeof__(void(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_exit` is ", "and is not in the description", swb_fits_3)
SWB_POINTERS("parameter 2 of `direct_exit` is ", "and is not in the description", swb_fits_3)
#undef SWB_AT
#endif
static int swb_call_3(void *swb_result, void *const *swb_arguments) {
#ifndef direct_exit
    SWB_DESCRIBED(&direct_exit, swb_fits_3, __typeof__(void(int)) *);
#endif
    errno = 0;
    (void)swb_result;
    direct_exit(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef direct_exit
static void swb_plain_3(int swb_a0) {
    direct_exit(swb_a0);
}
#else
#define swb_plain_3 direct_exit
#endif
static const uint32_t swb_shape_3[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_INTEGER, int)};

// direct_fail
#undef direct_fail
#ifndef direct_fail
typedef __typeof__(&direct_fail) swb_type_4;
enum { swb_fits_4 = SWB_IS(swb_type_4, __typeof__(int(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(int(swb_t)) *))
SWB_NUMBERS("parameter 1, `error`, of `direct_fail` is ", "and `int` in the description", swb_fits_4)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(swb_t(int)) *))
SWB_NUMBERS("the result of `direct_fail` is ", "and `int` in the description", swb_fits_4)
SWB_DRIFT("the result of `direct_fail` is ", "and `int` in the description", swb_fits_4, void)
#undef SWB_AT
_Static_assert(swb_fits_4 || !(SWB_IS(swb_type_4, __typeof__(int(void)) *)), "`direct_fail` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_4, __typeof__(int(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_fail` is ", "and is not in the description", swb_fits_4)
SWB_POINTERS("parameter 2 of `direct_fail` is ", "and is not in the description", swb_fits_4)
#undef SWB_AT
#endif
static int swb_call_4(void *swb_result, void *const *swb_arguments) {
#ifndef direct_fail
    SWB_DESCRIBED(&direct_fail, swb_fits_4, __typeof__(int(int)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_fail(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef direct_fail
static int swb_plain_4(int swb_a0) {
    return direct_fail(swb_a0);
}
#else
#define swb_plain_4 direct_fail
#endif
static const uint32_t swb_shape_4[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// direct_fill
#undef direct_fill
#ifndef direct_fill
typedef __typeof__(&direct_fill) swb_type_5;
enum { swb_fits_5 = SWB_IS(swb_type_5, __typeof__(void(int *, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_5, __typeof__(void(swb_t, int)) *))
SWB_POINTERS("parameter 1, `values`, of `direct_fill` is ", "and `int *` in the description", swb_fits_5)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_5, __typeof__(void(int *, swb_t)) *))
SWB_NUMBERS("parameter 2, `count`, of `direct_fill` is ", "and `int` in the description", swb_fits_5)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_5, __typeof__(swb_t(int *, int)) *))
SWB_NUMBERS("the result of `direct_fill` is ", "and `void` in the description", swb_fits_5)
SWB_POINTERS("the result of `direct_fill` is ", "and `void` in the description", swb_fits_5)
#undef SWB_AT
_Static_assert(swb_fits_5 || !(SWB_IS(swb_type_5, __typeof__(void(int *)) *)), "`direct_fill` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_5, __typeof__(void(int *, int, swb_t)) *))
SWB_NUMBERS("parameter 3 of `direct_fill` is ", "and is not in the description", swb_fits_5)
SWB_POINTERS("parameter 3 of `direct_fill` is ", "and is not in the description", swb_fits_5)
#undef SWB_AT
#endif
static int swb_call_5(void *swb_result, void *const *swb_arguments) {
#ifndef direct_fill
    SWB_DESCRIBED(&direct_fill, swb_fits_5, __typeof__(void(int *, int)) *);
#endif
    errno = 0;
    (void)swb_result;
    direct_fill(*(void **)swb_arguments[0], *(int *)swb_arguments[1]);
    return errno;
}
#ifdef direct_fill
static void swb_plain_5(void *swb_a0, int swb_a1) {
    direct_fill(swb_a0, swb_a1);
}
#else
#define swb_plain_5 direct_fill
#endif
static const uint32_t swb_shape_5[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int)};

// direct_free
#undef direct_free
#ifndef direct_free
typedef __typeof__(&direct_free) swb_type_6;
enum { swb_fits_6 = SWB_IS(swb_type_6, __typeof__(void(struct direct_shop *)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_6, __typeof__(void(swb_t)) *))
SWB_POINTERS("parameter 1, `store`, of `direct_free` is ", "and `struct direct_shop *` in the description", swb_fits_6)
SWB_DRIFT("parameter 1, `store`, of `direct_free` is ", "and `struct direct_shop *` in the description", swb_fits_6, struct direct_shop *)
SWB_DRIFT("parameter 1, `store`, of `direct_free` is ", "and `struct direct_shop *` in the description", swb_fits_6, const struct direct_shop *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_6, __typeof__(swb_t(struct direct_shop *)) *))
SWB_NUMBERS("the result of `direct_free` is ", "and `void` in the description", swb_fits_6)
SWB_POINTERS("the result of `direct_free` is ", "and `void` in the description", swb_fits_6)
#undef SWB_AT
_Static_assert(swb_fits_6 || !(SWB_IS(swb_type_6, __typeof__(void(void)) *)), "`direct_free` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_6, __typeof__(void(struct direct_shop *, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_free` is ", "and is not in the description", swb_fits_6)
SWB_POINTERS("parameter 2 of `direct_free` is ", "and is not in the description", swb_fits_6)
#undef SWB_AT
#endif
static int swb_call_6(void *swb_result, void *const *swb_arguments) {
#ifndef direct_free
    SWB_DESCRIBED(&direct_free, swb_fits_6, __typeof__(void(struct direct_shop *)) *);
#endif
    errno = 0;
    (void)swb_result;
    direct_free(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef direct_free
static void swb_plain_6(void *swb_a0) {
    direct_free(swb_a0);
}
#else
#define swb_plain_6 direct_free
#endif
static const uint32_t swb_shape_6[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *)};

// direct_half
#undef direct_half
#ifndef direct_half
typedef __typeof__(&direct_half) swb_type_7;
enum { swb_fits_7 = SWB_IS(swb_type_7, __typeof__(long double(long double)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(long double(swb_t)) *))
SWB_NUMBERS("parameter 1, `number`, of `direct_half` is ", "and `long double` in the description", swb_fits_7)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(swb_t(long double)) *))
SWB_NUMBERS("the result of `direct_half` is ", "and `long double` in the description", swb_fits_7)
SWB_DRIFT("the result of `direct_half` is ", "and `long double` in the description", swb_fits_7, void)
#undef SWB_AT
_Static_assert(swb_fits_7 || !(SWB_IS(swb_type_7, __typeof__(long double(void)) *)), "`direct_half` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_7, __typeof__(long double(long double, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_half` is ", "and is not in the description", swb_fits_7)
SWB_POINTERS("parameter 2 of `direct_half` is ", "and is not in the description", swb_fits_7)
#undef SWB_AT
#endif
static int swb_call_7(void *swb_result, void *const *swb_arguments) {
#ifndef direct_half
    SWB_DESCRIBED(&direct_half, swb_fits_7, __typeof__(long double(long double)) *);
#endif
    errno = 0;
    *(long double *)swb_result = direct_half(*(long double *)swb_arguments[0]);
    return errno;
}
#ifdef direct_half
static long double swb_plain_7(long double swb_a0) {
    return direct_half(swb_a0);
}
#else
#define swb_plain_7 direct_half
#endif
static const uint32_t swb_shape_7[] = {SWB_SHAPE(SWB_FLOATING, long double), SWB_SHAPE(SWB_FLOATING, long double)};

// direct_hidden
#undef direct_hidden
#ifndef direct_hidden
typedef __typeof__(&direct_hidden) swb_type_8;
enum { swb_fits_8 = SWB_IS(swb_type_8, __typeof__(int(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(swb_t)) *))
SWB_NUMBERS("parameter 1, `value`, of `direct_hidden` is ", "and `int` in the description", swb_fits_8)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(swb_t(int)) *))
SWB_NUMBERS("the result of `direct_hidden` is ", "and `int` in the description", swb_fits_8)
SWB_DRIFT("the result of `direct_hidden` is ", "and `int` in the description", swb_fits_8, void)
#undef SWB_AT
_Static_assert(swb_fits_8 || !(SWB_IS(swb_type_8, __typeof__(int(void)) *)), "`direct_hidden` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_8, __typeof__(int(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_hidden` is ", "and is not in the description", swb_fits_8)
SWB_POINTERS("parameter 2 of `direct_hidden` is ", "and is not in the description", swb_fits_8)
#undef SWB_AT
#endif
static int swb_call_8(void *swb_result, void *const *swb_arguments) {
#ifndef direct_hidden
    SWB_DESCRIBED(&direct_hidden, swb_fits_8, __typeof__(int(int)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_hidden(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef direct_hidden
static int swb_plain_8(int swb_a0) {
    return direct_hidden(swb_a0);
}
#else
#define swb_plain_8 direct_hidden
#endif
static const uint32_t swb_shape_8[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// direct_is_even
#undef direct_is_even
#ifndef direct_is_even
typedef __typeof__(&direct_is_even) swb_type_9;
enum { swb_fits_9 = SWB_IS(swb_type_9, __typeof__(_Bool(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(_Bool(swb_t)) *))
SWB_NUMBERS("parameter 1, `number`, of `direct_is_even` is ", "and `int` in the description", swb_fits_9)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(swb_t(int)) *))
SWB_NUMBERS("the result of `direct_is_even` is ", "and `_Bool` in the description", swb_fits_9)
SWB_DRIFT("the result of `direct_is_even` is ", "and `_Bool` in the description", swb_fits_9, void)
#undef SWB_AT
_Static_assert(swb_fits_9 || !(SWB_IS(swb_type_9, __typeof__(_Bool(void)) *)), "`direct_is_even` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_9, __typeof__(_Bool(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_is_even` is ", "and is not in the description", swb_fits_9)
SWB_POINTERS("parameter 2 of `direct_is_even` is ", "and is not in the description", swb_fits_9)
#undef SWB_AT
#endif
static int swb_call_9(void *swb_result, void *const *swb_arguments) {
#ifndef direct_is_even
    SWB_DESCRIBED(&direct_is_even, swb_fits_9, __typeof__(_Bool(int)) *);
#endif
    errno = 0;
    *(_Bool *)swb_result = direct_is_even(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef direct_is_even
static _Bool swb_plain_9(int swb_a0) {
    return direct_is_even(swb_a0);
}
#else
#define swb_plain_9 direct_is_even
#endif
static const uint32_t swb_shape_9[] = {SWB_SHAPE(SWB_INTEGER, _Bool), SWB_SHAPE(SWB_INTEGER, int)};

// direct_length
#undef direct_length
#ifndef direct_length
typedef __typeof__(&direct_length) swb_type_10;
enum { swb_fits_10 = SWB_IS(swb_type_10, __typeof__(int(const char *)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(swb_t)) *))
SWB_POINTERS("parameter 1, `text`, of `direct_length` is ", "and `const char *` in the description", swb_fits_10)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(swb_t(const char *)) *))
SWB_NUMBERS("the result of `direct_length` is ", "and `int` in the description", swb_fits_10)
SWB_DRIFT("the result of `direct_length` is ", "and `int` in the description", swb_fits_10, void)
#undef SWB_AT
_Static_assert(swb_fits_10 || !(SWB_IS(swb_type_10, __typeof__(int(void)) *)), "`direct_length` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_10, __typeof__(int(const char *, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_length` is ", "and is not in the description", swb_fits_10)
SWB_POINTERS("parameter 2 of `direct_length` is ", "and is not in the description", swb_fits_10)
#undef SWB_AT
#endif
static int swb_call_10(void *swb_result, void *const *swb_arguments) {
#ifndef direct_length
    SWB_DESCRIBED(&direct_length, swb_fits_10, __typeof__(int(const char *)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_length(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef direct_length
static int swb_plain_10(void *swb_a0) {
    return direct_length(swb_a0);
}
#else
#define swb_plain_10 direct_length
#endif
static const uint32_t swb_shape_10[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_POINTER, void *)};

// direct_mixed_up
#undef direct_mixed_up
#ifndef direct_mixed_up
typedef __typeof__(&direct_mixed_up) swb_type_11;
enum { swb_fits_11 = SWB_IS(swb_type_11, __typeof__(struct direct_blend(struct direct_blend)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(struct direct_blend(swb_t)) *))
SWB_NUMBERS("parameter 1, `mixed`, of `direct_mixed_up` is ", "and `struct direct_blend` in the description", swb_fits_11)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(swb_t(struct direct_blend)) *))
SWB_NUMBERS("the result of `direct_mixed_up` is ", "and `struct direct_blend` in the description", swb_fits_11)
SWB_DRIFT("the result of `direct_mixed_up` is ", "and `struct direct_blend` in the description", swb_fits_11, void)
#undef SWB_AT
_Static_assert(swb_fits_11 || !(SWB_IS(swb_type_11, __typeof__(struct direct_blend(void)) *)), "`direct_mixed_up` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_11, __typeof__(struct direct_blend(struct direct_blend, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_mixed_up` is ", "and is not in the description", swb_fits_11)
SWB_POINTERS("parameter 2 of `direct_mixed_up` is ", "and is not in the description", swb_fits_11)
#undef SWB_AT
#endif
static int swb_call_11(void *swb_result, void *const *swb_arguments) {
#ifndef direct_mixed_up
    SWB_DESCRIBED(&direct_mixed_up, swb_fits_11, __typeof__(struct direct_blend(struct direct_blend)) *);
#endif
    struct direct_blend swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    struct direct_blend swb_value = direct_mixed_up(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
#ifdef direct_mixed_up
static struct direct_blend swb_plain_11(struct direct_blend swb_a0) {
    return direct_mixed_up(swb_a0);
}
#else
#define swb_plain_11 direct_mixed_up
#endif
static const uint32_t swb_shape_11[] = {SWB_SHAPE(SWB_RECORD, struct direct_blend), SWB_SHAPE(SWB_RECORD, struct direct_blend)};

// direct_narrow
#undef direct_narrow
#ifndef direct_narrow
typedef __typeof__(&direct_narrow) swb_type_12;
enum { swb_fits_12 = SWB_IS(swb_type_12, __typeof__(direct_octet(signed char, direct_octet, short, unsigned short, _Bool)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(direct_octet(swb_t, direct_octet, short, unsigned short, _Bool)) *))
SWB_NUMBERS("parameter 1, `a`, of `direct_narrow` is ", "and `signed char` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(direct_octet(signed char, swb_t, short, unsigned short, _Bool)) *))
SWB_NUMBERS("parameter 2, `b`, of `direct_narrow` is ", "and `direct_octet` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(direct_octet(signed char, direct_octet, swb_t, unsigned short, _Bool)) *))
SWB_NUMBERS("parameter 3, `c`, of `direct_narrow` is ", "and `short` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(direct_octet(signed char, direct_octet, short, swb_t, _Bool)) *))
SWB_NUMBERS("parameter 4, `d`, of `direct_narrow` is ", "and `unsigned short` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(direct_octet(signed char, direct_octet, short, unsigned short, swb_t)) *))
SWB_NUMBERS("parameter 5, `e`, of `direct_narrow` is ", "and `_Bool` in the description", swb_fits_12)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(swb_t(signed char, direct_octet, short, unsigned short, _Bool)) *))
SWB_NUMBERS("the result of `direct_narrow` is ", "and `direct_octet` in the description", swb_fits_12)
SWB_DRIFT("the result of `direct_narrow` is ", "and `direct_octet` in the description", swb_fits_12, void)
#undef SWB_AT
_Static_assert(swb_fits_12 || !(SWB_IS(swb_type_12, __typeof__(direct_octet(signed char, direct_octet, short, unsigned short)) *)), "`direct_narrow` has 4 parameters in the headers, and 5 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_12, __typeof__(direct_octet(signed char, direct_octet, short, unsigned short, _Bool, swb_t)) *))
SWB_NUMBERS("parameter 6 of `direct_narrow` is ", "and is not in the description", swb_fits_12)
SWB_POINTERS("parameter 6 of `direct_narrow` is ", "and is not in the description", swb_fits_12)
#undef SWB_AT
#endif
static int swb_call_12(void *swb_result, void *const *swb_arguments) {
#ifndef direct_narrow
    SWB_DESCRIBED(&direct_narrow, swb_fits_12, __typeof__(direct_octet(signed char, direct_octet, short, unsigned short, _Bool)) *);
#endif
    errno = 0;
    *(direct_octet *)swb_result = direct_narrow(*(signed char *)swb_arguments[0], *(direct_octet *)swb_arguments[1], *(short *)swb_arguments[2], *(unsigned short *)swb_arguments[3], *(_Bool *)swb_arguments[4]);
    return errno;
}
#ifdef direct_narrow
static direct_octet swb_plain_12(signed char swb_a0, direct_octet swb_a1, short swb_a2, unsigned short swb_a3, _Bool swb_a4) {
    return direct_narrow(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4);
}
#else
#define swb_plain_12 direct_narrow
#endif
static const uint32_t swb_shape_12[] = {SWB_SHAPE(SWB_INTEGER, direct_octet), SWB_SHAPE(SWB_INTEGER, signed char), SWB_SHAPE(SWB_INTEGER, direct_octet), SWB_SHAPE(SWB_INTEGER, short), SWB_SHAPE(SWB_INTEGER, unsigned short), SWB_SHAPE(SWB_INTEGER, _Bool)};

// direct_new
#undef direct_new
#ifndef direct_new
typedef __typeof__(&direct_new) swb_type_13;
enum { swb_fits_13 = SWB_IS(swb_type_13, __typeof__(__typeof__(struct direct_shop *)(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_13, __typeof__(__typeof__(struct direct_shop *)(swb_t)) *))
SWB_NUMBERS("parameter 1, `value`, of `direct_new` is ", "and `int` in the description", swb_fits_13)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_13, __typeof__(swb_t(int)) *))
SWB_POINTERS("the result of `direct_new` is ", "and `struct direct_shop *` in the description", swb_fits_13)
SWB_DRIFT("the result of `direct_new` is ", "and `struct direct_shop *` in the description", swb_fits_13, struct direct_shop *)
SWB_DRIFT("the result of `direct_new` is ", "and `struct direct_shop *` in the description", swb_fits_13, const struct direct_shop *)
SWB_DRIFT("the result of `direct_new` is ", "and `struct direct_shop *` in the description", swb_fits_13, void)
#undef SWB_AT
_Static_assert(swb_fits_13 || !(SWB_IS(swb_type_13, __typeof__(__typeof__(struct direct_shop *)(void)) *)), "`direct_new` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_13, __typeof__(__typeof__(struct direct_shop *)(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_new` is ", "and is not in the description", swb_fits_13)
SWB_POINTERS("parameter 2 of `direct_new` is ", "and is not in the description", swb_fits_13)
#undef SWB_AT
#endif
static int swb_call_13(void *swb_result, void *const *swb_arguments) {
#ifndef direct_new
    SWB_DESCRIBED(&direct_new, swb_fits_13, __typeof__(__typeof__(struct direct_shop *)(int)) *);
#endif
    errno = 0;
    *(void **)swb_result = (void *)direct_new(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef direct_new
static void *swb_plain_13(int swb_a0) {
    return direct_new(swb_a0);
}
#else
#define swb_plain_13 direct_new
#endif
static const uint32_t swb_shape_13[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int)};

// direct_newer
#undef direct_newer
#pragma weak direct_newer
#ifndef direct_newer
typedef __typeof__(&direct_newer) swb_type_14;
enum { swb_fits_14 = SWB_IS(swb_type_14, __typeof__(int(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_14, __typeof__(int(swb_t)) *))
SWB_NUMBERS("parameter 1, `value`, of `direct_newer` is ", "and `int` in the description", swb_fits_14)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_14, __typeof__(swb_t(int)) *))
SWB_NUMBERS("the result of `direct_newer` is ", "and `int` in the description", swb_fits_14)
SWB_DRIFT("the result of `direct_newer` is ", "and `int` in the description", swb_fits_14, void)
#undef SWB_AT
_Static_assert(swb_fits_14 || !(SWB_IS(swb_type_14, __typeof__(int(void)) *)), "`direct_newer` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_14, __typeof__(int(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_newer` is ", "and is not in the description", swb_fits_14)
SWB_POINTERS("parameter 2 of `direct_newer` is ", "and is not in the description", swb_fits_14)
#undef SWB_AT
#endif
static int swb_call_14(void *swb_result, void *const *swb_arguments) {
#ifndef direct_newer
    SWB_DESCRIBED(&direct_newer, swb_fits_14, __typeof__(int(int)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_newer(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef direct_newer
static int swb_plain_14(int swb_a0) {
    return direct_newer(swb_a0);
}
#else
#define swb_plain_14 direct_newer
#endif
static const uint32_t swb_shape_14[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// direct_next
#undef direct_next
#ifndef direct_next
typedef __typeof__(&direct_next) swb_type_15;
enum { swb_fits_15 = SWB_IS(swb_type_15, __typeof__(enum direct_hue(enum direct_hue)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_15, __typeof__(enum direct_hue(swb_t)) *))
SWB_NUMBERS("parameter 1, `color`, of `direct_next` is ", "and `enum direct_hue` in the description", swb_fits_15)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_15, __typeof__(swb_t(enum direct_hue)) *))
SWB_NUMBERS("the result of `direct_next` is ", "and `enum direct_hue` in the description", swb_fits_15)
SWB_DRIFT("the result of `direct_next` is ", "and `enum direct_hue` in the description", swb_fits_15, void)
#undef SWB_AT
_Static_assert(swb_fits_15 || !(SWB_IS(swb_type_15, __typeof__(enum direct_hue(void)) *)), "`direct_next` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_15, __typeof__(enum direct_hue(enum direct_hue, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_next` is ", "and is not in the description", swb_fits_15)
SWB_POINTERS("parameter 2 of `direct_next` is ", "and is not in the description", swb_fits_15)
#undef SWB_AT
#endif
static int swb_call_15(void *swb_result, void *const *swb_arguments) {
#ifndef direct_next
    SWB_DESCRIBED(&direct_next, swb_fits_15, __typeof__(enum direct_hue(enum direct_hue)) *);
#endif
    errno = 0;
    *(enum direct_hue *)swb_result = direct_next(*(enum direct_hue *)swb_arguments[0]);
    return errno;
}
#ifdef direct_next
static enum direct_hue swb_plain_15(enum direct_hue swb_a0) {
    return direct_next(swb_a0);
}
#else
#define swb_plain_15 direct_next
#endif
static const uint32_t swb_shape_15[] = {SWB_SHAPE(SWB_INTEGER, enum direct_hue), SWB_SHAPE(SWB_INTEGER, enum direct_hue)};

// direct_none
#undef direct_none
#ifndef direct_none
typedef __typeof__(&direct_none) swb_type_16;
enum { swb_fits_16 = SWB_IS(swb_type_16, __typeof__(int(void)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_16, __typeof__(swb_t(void)) *))
SWB_NUMBERS("the result of `direct_none` is ", "and `int` in the description", swb_fits_16)
SWB_DRIFT("the result of `direct_none` is ", "and `int` in the description", swb_fits_16, void)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_16, __typeof__(int(swb_t)) *))
SWB_NUMBERS("parameter 1 of `direct_none` is ", "and is not in the description", swb_fits_16)
SWB_POINTERS("parameter 1 of `direct_none` is ", "and is not in the description", swb_fits_16)
#undef SWB_AT
#endif
static int swb_call_16(void *swb_result, void *const *swb_arguments) {
#ifndef direct_none
    SWB_DESCRIBED(&direct_none, swb_fits_16, __typeof__(int(void)) *);
#endif
    (void)swb_arguments;
    errno = 0;
    *(int *)swb_result = direct_none();
    return errno;
}
#ifdef direct_none
static int swb_plain_16(void) {
    return direct_none();
}
#else
#define swb_plain_16 direct_none
#endif
static const uint32_t swb_shape_16[] = {SWB_SHAPE(SWB_INTEGER, int)};

// direct_nothing
#undef direct_nothing
#ifndef direct_nothing
typedef __typeof__(&direct_nothing) swb_type_17;
enum { swb_fits_17 = SWB_IS(swb_type_17, __typeof__(__typeof__(void *)(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(__typeof__(void *)(swb_t)) *))
SWB_NUMBERS("parameter 1, `error`, of `direct_nothing` is ", "and `int` in the description", swb_fits_17)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(swb_t(int)) *))
SWB_POINTERS("the result of `direct_nothing` is ", "and `void *` in the description", swb_fits_17)
SWB_DRIFT("the result of `direct_nothing` is ", "and `void *` in the description", swb_fits_17, void)
#undef SWB_AT
_Static_assert(swb_fits_17 || !(SWB_IS(swb_type_17, __typeof__(__typeof__(void *)(void)) *)), "`direct_nothing` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_17, __typeof__(__typeof__(void *)(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_nothing` is ", "and is not in the description", swb_fits_17)
SWB_POINTERS("parameter 2 of `direct_nothing` is ", "and is not in the description", swb_fits_17)
#undef SWB_AT
#endif
static int swb_call_17(void *swb_result, void *const *swb_arguments) {
#ifndef direct_nothing
    SWB_DESCRIBED(&direct_nothing, swb_fits_17, __typeof__(__typeof__(void *)(int)) *);
#endif
    errno = 0;
    *(void **)swb_result = (void *)direct_nothing(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef direct_nothing
static void *swb_plain_17(int swb_a0) {
    return direct_nothing(swb_a0);
}
#else
#define swb_plain_17 direct_nothing
#endif
static const uint32_t swb_shape_17[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int)};

// direct_old
#undef direct_old
#ifndef direct_old
typedef __typeof__(&direct_old) swb_type_18;
enum { swb_fits_18 = SWB_IS(swb_type_18, __typeof__(int(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(int(swb_t)) *))
SWB_NUMBERS("parameter 1, `value`, of `direct_old` is ", "and `int` in the description", swb_fits_18)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(swb_t(int)) *))
SWB_NUMBERS("the result of `direct_old` is ", "and `int` in the description", swb_fits_18)
SWB_DRIFT("the result of `direct_old` is ", "and `int` in the description", swb_fits_18, void)
#undef SWB_AT
_Static_assert(swb_fits_18 || !(SWB_IS(swb_type_18, __typeof__(int(void)) *)), "`direct_old` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_18, __typeof__(int(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_old` is ", "and is not in the description", swb_fits_18)
SWB_POINTERS("parameter 2 of `direct_old` is ", "and is not in the description", swb_fits_18)
#undef SWB_AT
#endif
static int swb_call_18(void *swb_result, void *const *swb_arguments) {
#ifndef direct_old
    SWB_DESCRIBED(&direct_old, swb_fits_18, __typeof__(int(int)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_old(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef direct_old
static int swb_plain_18(int swb_a0) {
    return direct_old(swb_a0);
}
#else
#define swb_plain_18 direct_old
#endif
static const uint32_t swb_shape_18[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// direct_open
#undef direct_open
#ifndef direct_open
typedef __typeof__(&direct_open) swb_type_19;
enum { swb_fits_19 = SWB_IS(swb_type_19, __typeof__(int(const char *)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(swb_t)) *))
SWB_POINTERS("parameter 1, `name`, of `direct_open` is ", "and `const char *` in the description", swb_fits_19)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(swb_t(const char *)) *))
SWB_NUMBERS("the result of `direct_open` is ", "and `int` in the description", swb_fits_19)
SWB_DRIFT("the result of `direct_open` is ", "and `int` in the description", swb_fits_19, void)
#undef SWB_AT
_Static_assert(swb_fits_19 || !(SWB_IS(swb_type_19, __typeof__(int(void)) *)), "`direct_open` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_19, __typeof__(int(const char *, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_open` is ", "and is not in the description", swb_fits_19)
SWB_POINTERS("parameter 2 of `direct_open` is ", "and is not in the description", swb_fits_19)
#undef SWB_AT
#endif
static int swb_call_19(void *swb_result, void *const *swb_arguments) {
#ifndef direct_open
    SWB_DESCRIBED(&direct_open, swb_fits_19, __typeof__(int(const char *)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_open(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef direct_open
static int swb_plain_19(void *swb_a0) {
    return direct_open(swb_a0);
}
#else
#define swb_plain_19 direct_open
#endif
static const uint32_t swb_shape_19[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_POINTER, void *)};

// direct_place
#undef direct_place
#ifndef direct_place
typedef __typeof__(&direct_place) swb_type_20;
enum { swb_fits_20 = SWB_IS(swb_type_20, __typeof__(__typeof__(const int *)(struct direct_shop *)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(__typeof__(const int *)(swb_t)) *))
SWB_POINTERS("parameter 1, `store`, of `direct_place` is ", "and `struct direct_shop *` in the description", swb_fits_20)
SWB_DRIFT("parameter 1, `store`, of `direct_place` is ", "and `struct direct_shop *` in the description", swb_fits_20, struct direct_shop *)
SWB_DRIFT("parameter 1, `store`, of `direct_place` is ", "and `struct direct_shop *` in the description", swb_fits_20, const struct direct_shop *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(swb_t(struct direct_shop *)) *))
SWB_POINTERS("the result of `direct_place` is ", "and `const int *` in the description", swb_fits_20)
SWB_DRIFT("the result of `direct_place` is ", "and `const int *` in the description", swb_fits_20, void)
#undef SWB_AT
_Static_assert(swb_fits_20 || !(SWB_IS(swb_type_20, __typeof__(__typeof__(const int *)(void)) *)), "`direct_place` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_20, __typeof__(__typeof__(const int *)(struct direct_shop *, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_place` is ", "and is not in the description", swb_fits_20)
SWB_POINTERS("parameter 2 of `direct_place` is ", "and is not in the description", swb_fits_20)
#undef SWB_AT
#endif
static int swb_call_20(void *swb_result, void *const *swb_arguments) {
#ifndef direct_place
    SWB_DESCRIBED(&direct_place, swb_fits_20, __typeof__(__typeof__(const int *)(struct direct_shop *)) *);
#endif
    errno = 0;
    *(void **)swb_result = (void *)direct_place(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef direct_place
static void *swb_plain_20(void *swb_a0) {
    return direct_place(swb_a0);
}
#else
#define swb_plain_20 direct_place
#endif
static const uint32_t swb_shape_20[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// direct_real
#undef direct_real
#ifndef direct_real
typedef __typeof__(&direct_real) swb_type_21;
enum { swb_fits_21 = SWB_IS(swb_type_21, __typeof__(double(union direct_figure)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(double(swb_t)) *))
SWB_NUMBERS("parameter 1, `number`, of `direct_real` is ", "and `union direct_figure` in the description", swb_fits_21)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(swb_t(union direct_figure)) *))
SWB_NUMBERS("the result of `direct_real` is ", "and `double` in the description", swb_fits_21)
SWB_DRIFT("the result of `direct_real` is ", "and `double` in the description", swb_fits_21, void)
#undef SWB_AT
_Static_assert(swb_fits_21 || !(SWB_IS(swb_type_21, __typeof__(double(void)) *)), "`direct_real` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_21, __typeof__(double(union direct_figure, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_real` is ", "and is not in the description", swb_fits_21)
SWB_POINTERS("parameter 2 of `direct_real` is ", "and is not in the description", swb_fits_21)
#undef SWB_AT
#endif
static int swb_call_21(void *swb_result, void *const *swb_arguments) {
#ifndef direct_real
    SWB_DESCRIBED(&direct_real, swb_fits_21, __typeof__(double(union direct_figure)) *);
#endif
    union direct_figure swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    *(double *)swb_result = direct_real(swb_a0);
    return errno;
}
#ifdef direct_real
static double swb_plain_21(union direct_figure swb_a0) {
    return direct_real(swb_a0);
}
#else
#define swb_plain_21 direct_real
#endif
static const uint32_t swb_shape_21[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_RECORD, union direct_figure)};

// direct_rotated
#undef direct_rotated
#ifndef direct_rotated
typedef __typeof__(&direct_rotated) swb_type_22;
enum { swb_fits_22 = SWB_IS(swb_type_22, __typeof__(struct direct_slab(struct direct_slab)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_22, __typeof__(struct direct_slab(swb_t)) *))
SWB_NUMBERS("parameter 1, `block`, of `direct_rotated` is ", "and `struct direct_slab` in the description", swb_fits_22)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_22, __typeof__(swb_t(struct direct_slab)) *))
SWB_NUMBERS("the result of `direct_rotated` is ", "and `struct direct_slab` in the description", swb_fits_22)
SWB_DRIFT("the result of `direct_rotated` is ", "and `struct direct_slab` in the description", swb_fits_22, void)
#undef SWB_AT
_Static_assert(swb_fits_22 || !(SWB_IS(swb_type_22, __typeof__(struct direct_slab(void)) *)), "`direct_rotated` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_22, __typeof__(struct direct_slab(struct direct_slab, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_rotated` is ", "and is not in the description", swb_fits_22)
SWB_POINTERS("parameter 2 of `direct_rotated` is ", "and is not in the description", swb_fits_22)
#undef SWB_AT
#endif
static int swb_call_22(void *swb_result, void *const *swb_arguments) {
#ifndef direct_rotated
    SWB_DESCRIBED(&direct_rotated, swb_fits_22, __typeof__(struct direct_slab(struct direct_slab)) *);
#endif
    struct direct_slab swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    struct direct_slab swb_value = direct_rotated(swb_a0);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
#ifdef direct_rotated
static struct direct_slab swb_plain_22(struct direct_slab swb_a0) {
    return direct_rotated(swb_a0);
}
#else
#define swb_plain_22 direct_rotated
#endif
static const uint32_t swb_shape_22[] = {SWB_SHAPE(SWB_RECORD, struct direct_slab), SWB_SHAPE(SWB_RECORD, struct direct_slab)};

// direct_sum
#undef direct_sum
#ifndef direct_sum
typedef __typeof__(&direct_sum) swb_type_23;
enum { swb_fits_23 = SWB_IS(swb_type_23, __typeof__(int(const int *, size_t)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_23, __typeof__(int(swb_t, size_t)) *))
SWB_POINTERS("parameter 1, `values`, of `direct_sum` is ", "and `const int *` in the description", swb_fits_23)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_23, __typeof__(int(const int *, swb_t)) *))
SWB_NUMBERS("parameter 2, `count`, of `direct_sum` is ", "and `size_t` in the description", swb_fits_23)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_23, __typeof__(swb_t(const int *, size_t)) *))
SWB_NUMBERS("the result of `direct_sum` is ", "and `int` in the description", swb_fits_23)
SWB_DRIFT("the result of `direct_sum` is ", "and `int` in the description", swb_fits_23, void)
#undef SWB_AT
_Static_assert(swb_fits_23 || !(SWB_IS(swb_type_23, __typeof__(int(const int *)) *)), "`direct_sum` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_23, __typeof__(int(const int *, size_t, swb_t)) *))
SWB_NUMBERS("parameter 3 of `direct_sum` is ", "and is not in the description", swb_fits_23)
SWB_POINTERS("parameter 3 of `direct_sum` is ", "and is not in the description", swb_fits_23)
#undef SWB_AT
#endif
static int swb_call_23(void *swb_result, void *const *swb_arguments) {
#ifndef direct_sum
    SWB_DESCRIBED(&direct_sum, swb_fits_23, __typeof__(int(const int *, size_t)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_sum(*(void **)swb_arguments[0], *(size_t *)swb_arguments[1]);
    return errno;
}
#ifdef direct_sum
static int swb_plain_23(void *swb_a0, size_t swb_a1) {
    return direct_sum(swb_a0, swb_a1);
}
#else
#define swb_plain_23 direct_sum
#endif
static const uint32_t swb_shape_23[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, size_t)};

// direct_swapped
#undef direct_swapped
#ifndef direct_swapped
typedef __typeof__(&direct_swapped) swb_type_24;
enum { swb_fits_24 = SWB_IS(swb_type_24, __typeof__(struct direct_couple(struct direct_couple, double)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_24, __typeof__(struct direct_couple(swb_t, double)) *))
SWB_NUMBERS("parameter 1, `pair`, of `direct_swapped` is ", "and `struct direct_couple` in the description", swb_fits_24)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_24, __typeof__(struct direct_couple(struct direct_couple, swb_t)) *))
SWB_NUMBERS("parameter 2, `factor`, of `direct_swapped` is ", "and `double` in the description", swb_fits_24)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_24, __typeof__(swb_t(struct direct_couple, double)) *))
SWB_NUMBERS("the result of `direct_swapped` is ", "and `struct direct_couple` in the description", swb_fits_24)
SWB_DRIFT("the result of `direct_swapped` is ", "and `struct direct_couple` in the description", swb_fits_24, void)
#undef SWB_AT
_Static_assert(swb_fits_24 || !(SWB_IS(swb_type_24, __typeof__(struct direct_couple(struct direct_couple)) *)), "`direct_swapped` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_24, __typeof__(struct direct_couple(struct direct_couple, double, swb_t)) *))
SWB_NUMBERS("parameter 3 of `direct_swapped` is ", "and is not in the description", swb_fits_24)
SWB_POINTERS("parameter 3 of `direct_swapped` is ", "and is not in the description", swb_fits_24)
#undef SWB_AT
#endif
static int swb_call_24(void *swb_result, void *const *swb_arguments) {
#ifndef direct_swapped
    SWB_DESCRIBED(&direct_swapped, swb_fits_24, __typeof__(struct direct_couple(struct direct_couple, double)) *);
#endif
    struct direct_couple swb_a0;
    memcpy(&swb_a0, swb_arguments[0], sizeof swb_a0);
    errno = 0;
    struct direct_couple swb_value = direct_swapped(swb_a0, *(double *)swb_arguments[1]);
    int swb_error = errno;
    memcpy(swb_result, &swb_value, sizeof swb_value);
    return swb_error;
}
#ifdef direct_swapped
static struct direct_couple swb_plain_24(struct direct_couple swb_a0, double swb_a1) {
    return direct_swapped(swb_a0, swb_a1);
}
#else
#define swb_plain_24 direct_swapped
#endif
static const uint32_t swb_shape_24[] = {SWB_SHAPE(SWB_RECORD, struct direct_couple), SWB_SHAPE(SWB_RECORD, struct direct_couple), SWB_SHAPE(SWB_FLOATING, double)};

// direct_text
#undef direct_text
#ifndef direct_text
typedef __typeof__(&direct_text) swb_type_25;
enum { swb_fits_25 = SWB_IS(swb_type_25, __typeof__(__typeof__(const char *)(int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_25, __typeof__(__typeof__(const char *)(swb_t)) *))
SWB_NUMBERS("parameter 1, `which`, of `direct_text` is ", "and `int` in the description", swb_fits_25)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_25, __typeof__(swb_t(int)) *))
SWB_POINTERS("the result of `direct_text` is ", "and `const char *` in the description", swb_fits_25)
SWB_DRIFT("the result of `direct_text` is ", "and `const char *` in the description", swb_fits_25, void)
#undef SWB_AT
_Static_assert(swb_fits_25 || !(SWB_IS(swb_type_25, __typeof__(__typeof__(const char *)(void)) *)), "`direct_text` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_25, __typeof__(__typeof__(const char *)(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_text` is ", "and is not in the description", swb_fits_25)
SWB_POINTERS("parameter 2 of `direct_text` is ", "and is not in the description", swb_fits_25)
#undef SWB_AT
#endif
static int swb_call_25(void *swb_result, void *const *swb_arguments) {
#ifndef direct_text
    SWB_DESCRIBED(&direct_text, swb_fits_25, __typeof__(__typeof__(const char *)(int)) *);
#endif
    errno = 0;
    *(void **)swb_result = (void *)direct_text(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef direct_text
static void *swb_plain_25(int swb_a0) {
    return direct_text(swb_a0);
}
#else
#define swb_plain_25 direct_text
#endif
static const uint32_t swb_shape_25[] = {SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int)};

// direct_total
#undef direct_total
#ifndef direct_total
typedef __typeof__(&direct_total) swb_type_26;
enum { swb_fits_26 = SWB_IS(swb_type_26, __typeof__(int(int, ...)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_26, __typeof__(int(swb_t, ...)) *))
SWB_NUMBERS("parameter 1, `count`, of `direct_total` is ", "and `int` in the description", swb_fits_26)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_26, __typeof__(swb_t(int, ...)) *))
SWB_NUMBERS("the result of `direct_total` is ", "and `int` in the description", swb_fits_26)
SWB_DRIFT("the result of `direct_total` is ", "and `int` in the description", swb_fits_26, void)
#undef SWB_AT
#endif
static int swb_call_26(void *swb_result, void *const *swb_arguments) {
#ifndef direct_total
    SWB_DESCRIBED(&direct_total, swb_fits_26, __typeof__(int(int, ...)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_total(*(int *)swb_arguments[0], *(int *)swb_arguments[1], *(int *)swb_arguments[2]);
    return errno;
}
#ifdef direct_total
static int swb_plain_26(int swb_a0, int swb_a1, int swb_a2) {
    return direct_total(swb_a0, swb_a1, swb_a2);
}
#else
#define swb_plain_26 direct_total
#endif
static const uint32_t swb_shape_26[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// direct_unnamed
#undef direct_unnamed
#ifndef direct_unnamed
typedef __typeof__(&direct_unnamed) swb_type_27;
enum { swb_fits_27 = SWB_IS(swb_type_27, __typeof__(int(int, int)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_27, __typeof__(int(swb_t, int)) *))
SWB_NUMBERS("parameter 1 of `direct_unnamed` is ", "and `int` in the description", swb_fits_27)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_27, __typeof__(int(int, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_unnamed` is ", "and `int` in the description", swb_fits_27)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_27, __typeof__(swb_t(int, int)) *))
SWB_NUMBERS("the result of `direct_unnamed` is ", "and `int` in the description", swb_fits_27)
SWB_DRIFT("the result of `direct_unnamed` is ", "and `int` in the description", swb_fits_27, void)
#undef SWB_AT
_Static_assert(swb_fits_27 || !(SWB_IS(swb_type_27, __typeof__(int(int)) *)), "`direct_unnamed` has 1 parameter in the headers, and 2 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_27, __typeof__(int(int, int, swb_t)) *))
SWB_NUMBERS("parameter 3 of `direct_unnamed` is ", "and is not in the description", swb_fits_27)
SWB_POINTERS("parameter 3 of `direct_unnamed` is ", "and is not in the description", swb_fits_27)
#undef SWB_AT
#endif
static int swb_call_27(void *swb_result, void *const *swb_arguments) {
#ifndef direct_unnamed
    SWB_DESCRIBED(&direct_unnamed, swb_fits_27, __typeof__(int(int, int)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_unnamed(*(int *)swb_arguments[0], *(int *)swb_arguments[1]);
    return errno;
}
#ifdef direct_unnamed
static int swb_plain_27(int swb_a0, int swb_a1) {
    return direct_unnamed(swb_a0, swb_a1);
}
#else
#define swb_plain_27 direct_unnamed
#endif
static const uint32_t swb_shape_27[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

// direct_value
#undef direct_value
#ifndef direct_value
typedef __typeof__(&direct_value) swb_type_28;
enum { swb_fits_28 = SWB_IS(swb_type_28, __typeof__(int(const struct direct_shop *)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_28, __typeof__(int(swb_t)) *))
SWB_POINTERS("parameter 1, `store`, of `direct_value` is ", "and `const struct direct_shop *` in the description", swb_fits_28)
SWB_DRIFT("parameter 1, `store`, of `direct_value` is ", "and `const struct direct_shop *` in the description", swb_fits_28, struct direct_shop *)
SWB_DRIFT("parameter 1, `store`, of `direct_value` is ", "and `const struct direct_shop *` in the description", swb_fits_28, const struct direct_shop *)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_28, __typeof__(swb_t(const struct direct_shop *)) *))
SWB_NUMBERS("the result of `direct_value` is ", "and `int` in the description", swb_fits_28)
SWB_DRIFT("the result of `direct_value` is ", "and `int` in the description", swb_fits_28, void)
#undef SWB_AT
_Static_assert(swb_fits_28 || !(SWB_IS(swb_type_28, __typeof__(int(void)) *)), "`direct_value` has 0 parameters in the headers, and 1 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_28, __typeof__(int(const struct direct_shop *, swb_t)) *))
SWB_NUMBERS("parameter 2 of `direct_value` is ", "and is not in the description", swb_fits_28)
SWB_POINTERS("parameter 2 of `direct_value` is ", "and is not in the description", swb_fits_28)
#undef SWB_AT
#endif
static int swb_call_28(void *swb_result, void *const *swb_arguments) {
#ifndef direct_value
    SWB_DESCRIBED(&direct_value, swb_fits_28, __typeof__(int(const struct direct_shop *)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_value(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef direct_value
static int swb_plain_28(void *swb_a0) {
    return direct_value(swb_a0);
}
#else
#define swb_plain_28 direct_value
#endif
static const uint32_t swb_shape_28[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_POINTER, void *)};

// direct_visit
#undef direct_visit
#ifndef direct_visit
typedef __typeof__(&direct_visit) swb_type_29;
enum { swb_fits_29 = SWB_IS(swb_type_29, __typeof__(int(const int *, size_t, direct_guest, void *)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_29, __typeof__(int(swb_t, size_t, direct_guest, void *)) *))
SWB_POINTERS("parameter 1, `values`, of `direct_visit` is ", "and `const int *` in the description", swb_fits_29)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_29, __typeof__(int(const int *, swb_t, direct_guest, void *)) *))
SWB_NUMBERS("parameter 2, `count`, of `direct_visit` is ", "and `size_t` in the description", swb_fits_29)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_29, __typeof__(int(const int *, size_t, swb_t, void *)) *))
SWB_POINTERS("parameter 3, `visitor`, of `direct_visit` is ", "and `direct_guest` in the description", swb_fits_29)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_29, __typeof__(int(const int *, size_t, direct_guest, swb_t)) *))
SWB_POINTERS("parameter 4, `data`, of `direct_visit` is ", "and `void *` in the description", swb_fits_29)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_29, __typeof__(swb_t(const int *, size_t, direct_guest, void *)) *))
SWB_NUMBERS("the result of `direct_visit` is ", "and `int` in the description", swb_fits_29)
SWB_DRIFT("the result of `direct_visit` is ", "and `int` in the description", swb_fits_29, void)
#undef SWB_AT
_Static_assert(swb_fits_29 || !(SWB_IS(swb_type_29, __typeof__(int(const int *, size_t, direct_guest)) *)), "`direct_visit` has 3 parameters in the headers, and 4 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_29, __typeof__(int(const int *, size_t, direct_guest, void *, swb_t)) *))
SWB_NUMBERS("parameter 5 of `direct_visit` is ", "and is not in the description", swb_fits_29)
SWB_POINTERS("parameter 5 of `direct_visit` is ", "and is not in the description", swb_fits_29)
#undef SWB_AT
#endif
static int swb_call_29(void *swb_result, void *const *swb_arguments) {
#ifndef direct_visit
    SWB_DESCRIBED(&direct_visit, swb_fits_29, __typeof__(int(const int *, size_t, direct_guest, void *)) *);
#endif
    errno = 0;
    *(int *)swb_result = direct_visit(*(void **)swb_arguments[0], *(size_t *)swb_arguments[1], *(void **)swb_arguments[2], *(void **)swb_arguments[3]);
    return errno;
}
#ifdef direct_visit
static int swb_plain_29(void *swb_a0, size_t swb_a1, void *swb_a2, void *swb_a3) {
    return direct_visit(swb_a0, swb_a1, swb_a2, swb_a3);
}
#else
#define swb_plain_29 direct_visit
#endif
static const uint32_t swb_shape_29[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, size_t), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *)};

// direct_wide
#undef direct_wide
#ifndef direct_wide
typedef __typeof__(&direct_wide) swb_type_30;
enum { swb_fits_30 = SWB_IS(swb_type_30, __typeof__(double(int64_t, uint64_t, size_t, long, float, double, char)) *) };
#define SWB_AT(swb_t) (SWB_IS(swb_type_30, __typeof__(double(swb_t, uint64_t, size_t, long, float, double, char)) *))
SWB_NUMBERS("parameter 1, `a`, of `direct_wide` is ", "and `int64_t` in the description", swb_fits_30)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_30, __typeof__(double(int64_t, swb_t, size_t, long, float, double, char)) *))
SWB_NUMBERS("parameter 2, `b`, of `direct_wide` is ", "and `uint64_t` in the description", swb_fits_30)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_30, __typeof__(double(int64_t, uint64_t, swb_t, long, float, double, char)) *))
SWB_NUMBERS("parameter 3, `c`, of `direct_wide` is ", "and `size_t` in the description", swb_fits_30)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_30, __typeof__(double(int64_t, uint64_t, size_t, swb_t, float, double, char)) *))
SWB_NUMBERS("parameter 4, `d`, of `direct_wide` is ", "and `long` in the description", swb_fits_30)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_30, __typeof__(double(int64_t, uint64_t, size_t, long, swb_t, double, char)) *))
SWB_NUMBERS("parameter 5, `e`, of `direct_wide` is ", "and `float` in the description", swb_fits_30)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_30, __typeof__(double(int64_t, uint64_t, size_t, long, float, swb_t, char)) *))
SWB_NUMBERS("parameter 6, `f`, of `direct_wide` is ", "and `double` in the description", swb_fits_30)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_30, __typeof__(double(int64_t, uint64_t, size_t, long, float, double, swb_t)) *))
SWB_NUMBERS("parameter 7, `g`, of `direct_wide` is ", "and `char` in the description", swb_fits_30)
#undef SWB_AT
#define SWB_AT(swb_t) (SWB_IS(swb_type_30, __typeof__(swb_t(int64_t, uint64_t, size_t, long, float, double, char)) *))
SWB_NUMBERS("the result of `direct_wide` is ", "and `double` in the description", swb_fits_30)
SWB_DRIFT("the result of `direct_wide` is ", "and `double` in the description", swb_fits_30, void)
#undef SWB_AT
_Static_assert(swb_fits_30 || !(SWB_IS(swb_type_30, __typeof__(double(int64_t, uint64_t, size_t, long, float, double)) *)), "`direct_wide` has 6 parameters in the headers, and 7 in the description");
#define SWB_AT(swb_t) (SWB_IS(swb_type_30, __typeof__(double(int64_t, uint64_t, size_t, long, float, double, char, swb_t)) *))
SWB_NUMBERS("parameter 8 of `direct_wide` is ", "and is not in the description", swb_fits_30)
SWB_POINTERS("parameter 8 of `direct_wide` is ", "and is not in the description", swb_fits_30)
#undef SWB_AT
#endif
static int swb_call_30(void *swb_result, void *const *swb_arguments) {
#ifndef direct_wide
    SWB_DESCRIBED(&direct_wide, swb_fits_30, __typeof__(double(int64_t, uint64_t, size_t, long, float, double, char)) *);
#endif
    errno = 0;
    *(double *)swb_result = direct_wide(*(int64_t *)swb_arguments[0], *(uint64_t *)swb_arguments[1], *(size_t *)swb_arguments[2], *(long *)swb_arguments[3], *(float *)swb_arguments[4], *(double *)swb_arguments[5], *(char *)swb_arguments[6]);
    return errno;
}
#ifdef direct_wide
static double swb_plain_30(int64_t swb_a0, uint64_t swb_a1, size_t swb_a2, long swb_a3, float swb_a4, double swb_a5, char swb_a6) {
    return direct_wide(swb_a0, swb_a1, swb_a2, swb_a3, swb_a4, swb_a5, swb_a6);
}
#else
#define swb_plain_30 direct_wide
#endif
static const uint32_t swb_shape_30[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, int64_t), SWB_SHAPE(SWB_INTEGER, uint64_t), SWB_SHAPE(SWB_INTEGER, size_t), SWB_SHAPE(SWB_INTEGER, long), SWB_SHAPE(SWB_FLOATING, float), SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_INTEGER, char)};

// swb_direct_cube
static int swb_call_31(void *swb_result, void *const *swb_arguments) {
    errno = 0;
    *(double *)swb_result = swb_direct_cube(*(double *)swb_arguments[0]);
    return errno;
}
#ifdef swb_direct_cube
static double swb_plain_31(double swb_a0) {
    return swb_direct_cube(swb_a0);
}
#else
#define swb_plain_31 swb_direct_cube
#endif
static const uint32_t swb_shape_31[] = {SWB_SHAPE(SWB_FLOATING, double), SWB_SHAPE(SWB_FLOATING, double)};

// swb_direct_limits
static int swb_call_32(void *swb_result, void *const *swb_arguments) {
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = (void *)swb_direct_limits();
    return errno;
}
#ifdef swb_direct_limits
static void *swb_plain_32(void) {
    return swb_direct_limits();
}
#else
#define swb_plain_32 swb_direct_limits
#endif
static const uint32_t swb_shape_32[] = {SWB_SHAPE(SWB_POINTER, void *)};

// swb_direct_of_thread
static int swb_call_33(void *swb_result, void *const *swb_arguments) {
    (void)swb_arguments;
    errno = 0;
    *(void **)swb_result = (void *)swb_direct_of_thread();
    return errno;
}
#ifdef swb_direct_of_thread
static void *swb_plain_33(void) {
    return swb_direct_of_thread();
}
#else
#define swb_plain_33 swb_direct_of_thread
#endif
static const uint32_t swb_shape_33[] = {SWB_SHAPE(SWB_POINTER, void *)};

// swb_direct_packed
static int swb_call_34(void *swb_result, void *const *swb_arguments) {
    errno = 0;
    *(int *)swb_result = swb_direct_packed(*(void **)swb_arguments[0]);
    return errno;
}
#ifdef swb_direct_packed
static int swb_plain_34(void *swb_a0) {
    return swb_direct_packed(swb_a0);
}
#else
#define swb_plain_34 swb_direct_packed
#endif
static const uint32_t swb_shape_34[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_POINTER, void *)};

// swb_direct_repacked
static int swb_call_35(void *swb_result, void *const *swb_arguments) {
    errno = 0;
    (void)swb_result;
    swb_direct_repacked(*(void **)swb_arguments[0], *(void **)swb_arguments[1], *(int *)swb_arguments[2]);
    return errno;
}
#ifdef swb_direct_repacked
static void swb_plain_35(void *swb_a0, void *swb_a1, int swb_a2) {
    swb_direct_repacked(swb_a0, swb_a1, swb_a2);
}
#else
#define swb_plain_35 swb_direct_repacked
#endif
static const uint32_t swb_shape_35[] = {SWB_SHAPE(SWB_VOID, char), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_POINTER, void *), SWB_SHAPE(SWB_INTEGER, int)};

// swb_direct_twice
static int swb_call_36(void *swb_result, void *const *swb_arguments) {
    errno = 0;
    *(int *)swb_result = swb_direct_twice(*(int *)swb_arguments[0]);
    return errno;
}
#ifdef swb_direct_twice
static int swb_plain_36(int swb_a0) {
    return swb_direct_twice(swb_a0);
}
#else
#define swb_plain_36 swb_direct_twice
#endif
static const uint32_t swb_shape_36[] = {SWB_SHAPE(SWB_INTEGER, int), SWB_SHAPE(SWB_INTEGER, int)};

#pragma GCC diagnostic error "-Wpointer-sign"

static const struct swb_stub swb_stub_list[] = {
    {"direct_as", 0, swb_shape_0, 1, -1, (void (*)(void))swb_plain_0, swb_call_0},
    {"direct_conjugate", 0, swb_shape_1, 1, -1, (void (*)(void))swb_plain_1, swb_call_1},
    {"direct_divide", 0, swb_shape_2, 3, -1, (void (*)(void))swb_plain_2, swb_call_2},
    {"direct_exit", 0, swb_shape_3, 1, -1, (void (*)(void))swb_plain_3, swb_call_3},
    {"direct_fail", 0, swb_shape_4, 1, -1, (void (*)(void))swb_plain_4, swb_call_4},
    {"direct_fill", 0, swb_shape_5, 2, -1, (void (*)(void))swb_plain_5, swb_call_5},
    {"direct_free", 0, swb_shape_6, 1, -1, (void (*)(void))swb_plain_6, swb_call_6},
    {"direct_half", 0, swb_shape_7, 1, -1, (void (*)(void))swb_plain_7, swb_call_7},
    {"direct_hidden", 0, swb_shape_8, 1, -1, (void (*)(void))swb_plain_8, swb_call_8},
    {"direct_is_even", 0, swb_shape_9, 1, -1, (void (*)(void))swb_plain_9, swb_call_9},
    {"direct_length", 0, swb_shape_10, 1, -1, (void (*)(void))swb_plain_10, swb_call_10},
    {"direct_mixed_up", 0, swb_shape_11, 1, -1, (void (*)(void))swb_plain_11, swb_call_11},
    {"direct_narrow", 0, swb_shape_12, 5, -1, (void (*)(void))swb_plain_12, swb_call_12},
    {"direct_new", 0, swb_shape_13, 1, -1, (void (*)(void))swb_plain_13, swb_call_13},
    {"direct_newer", 0, swb_shape_14, 1, -1, (void (*)(void))swb_plain_14, swb_call_14},
    {"direct_next", 0, swb_shape_15, 1, -1, (void (*)(void))swb_plain_15, swb_call_15},
    {"direct_none", 0, swb_shape_16, 0, -1, (void (*)(void))swb_plain_16, swb_call_16},
    {"direct_nothing", 0, swb_shape_17, 1, -1, (void (*)(void))swb_plain_17, swb_call_17},
    {"direct_old", 0, swb_shape_18, 1, -1, (void (*)(void))swb_plain_18, swb_call_18},
    {"direct_open", 0, swb_shape_19, 1, -1, (void (*)(void))swb_plain_19, swb_call_19},
    {"direct_place", 0, swb_shape_20, 1, -1, (void (*)(void))swb_plain_20, swb_call_20},
    {"direct_real", 0, swb_shape_21, 1, -1, (void (*)(void))swb_plain_21, swb_call_21},
    {"direct_rotated", 0, swb_shape_22, 1, -1, (void (*)(void))swb_plain_22, swb_call_22},
    {"direct_sum", 0, swb_shape_23, 2, -1, (void (*)(void))swb_plain_23, swb_call_23},
    {"direct_swapped", 0, swb_shape_24, 2, -1, (void (*)(void))swb_plain_24, swb_call_24},
    {"direct_text", 0, swb_shape_25, 1, -1, (void (*)(void))swb_plain_25, swb_call_25},
    {"direct_total", 0, swb_shape_26, 3, 1, (void (*)(void))swb_plain_26, swb_call_26},
    {"direct_unnamed", 0, swb_shape_27, 2, -1, (void (*)(void))swb_plain_27, swb_call_27},
    {"direct_value", 0, swb_shape_28, 1, -1, (void (*)(void))swb_plain_28, swb_call_28},
    {"direct_visit", 0, swb_shape_29, 4, -1, (void (*)(void))swb_plain_29, swb_call_29},
    {"direct_wide", 0, swb_shape_30, 7, -1, (void (*)(void))swb_plain_30, swb_call_30},
    {"swb_direct_cube", 0, swb_shape_31, 1, -1, (void (*)(void))swb_plain_31, swb_call_31},
    {"swb_direct_limits", 0, swb_shape_32, 0, -1, (void (*)(void))swb_plain_32, swb_call_32},
    {"swb_direct_of_thread", 0, swb_shape_33, 0, -1, (void (*)(void))swb_plain_33, swb_call_33},
    {"swb_direct_packed", 0, swb_shape_34, 1, -1, (void (*)(void))swb_plain_34, swb_call_34},
    {"swb_direct_repacked", 0, swb_shape_35, 3, -1, (void (*)(void))swb_plain_35, swb_call_35},
    {"swb_direct_twice", 0, swb_shape_36, 1, -1, (void (*)(void))swb_plain_36, swb_call_36},
};

#undef count
#undef isSet
#undef real
#undef tag
#undef value
#undef whole
#undef words
#undef x
#undef y
static const struct swb_stub_field swb_fields_0[] = {
    {"x", offsetof(struct direct_couple, x), sizeof(((struct direct_couple *)0)->x)},
    {"y", offsetof(struct direct_couple, y), sizeof(((struct direct_couple *)0)->y)},
};

static const struct swb_stub_field swb_fields_1[] = {
    {"tag", offsetof(struct direct_blend, tag), sizeof(((struct direct_blend *)0)->tag)},
    {"isSet", offsetof(struct direct_blend, isSet), sizeof(((struct direct_blend *)0)->isSet)},
    {"count", offsetof(struct direct_blend, count), sizeof(((struct direct_blend *)0)->count)},
};

static const struct swb_stub_field swb_fields_2[] = {
    {"words", offsetof(struct direct_slab, words), sizeof(((struct direct_slab *)0)->words)},
};

static const struct swb_stub_field swb_fields_3[] = {
    {"whole", offsetof(union direct_figure, whole), sizeof(((union direct_figure *)0)->whole)},
    {"real", offsetof(union direct_figure, real), sizeof(((union direct_figure *)0)->real)},
};

static const struct swb_stub_field swb_fields_4[] = {
    {"tag", offsetof(struct direct_parcel, tag), sizeof(((struct direct_parcel *)0)->tag)},
    {"value", offsetof(struct direct_parcel, value), sizeof(((struct direct_parcel *)0)->value)},
};

static const struct swb_stub_record swb_stub_record_list[] = {
    {"struct direct_couple", sizeof(struct direct_couple), _Alignof(struct direct_couple), 2, swb_fields_0},
    {"struct direct_blend", sizeof(struct direct_blend), _Alignof(struct direct_blend), 3, swb_fields_1},
    {"struct direct_slab", sizeof(struct direct_slab), _Alignof(struct direct_slab), 1, swb_fields_2},
    {"union direct_figure", sizeof(union direct_figure), _Alignof(union direct_figure), 2, swb_fields_3},
    {"struct direct_parcel", sizeof(struct direct_parcel), _Alignof(struct direct_parcel), 2, swb_fields_4},
};

const void *direct_stubs(void) {
    static const struct swb_stubs stubs = {
        SWB_STUBS_MAGIC, SWB_STUBS_VERSION, "direct", 0xe8ee4d6ce6244116,
        37, 0, 5,
        swb_stub_list,
        NULL,
        swb_stub_record_list,
    };
    return &stubs;
}
