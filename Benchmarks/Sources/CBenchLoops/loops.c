#define _GNU_SOURCE
#include "bench_loops.h"

#include <dlfcn.h>
#include <errno.h>
#include <ffi.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void *look_up(const char *name) {
    void *symbol = dlsym(RTLD_DEFAULT, name);
    if (!symbol) abort();
    return symbol;
}

static void prepare(ffi_cif *cif, int fixed, int count, ffi_type *result, ffi_type **types) {
    ffi_status status = fixed < 0
        ? ffi_prep_cif(cif, FFI_DEFAULT_ABI, count, result, types)
        : ffi_prep_cif_var(cif, FFI_DEFAULT_ABI, fixed, count, result, types);
    if (status != FFI_OK) abort();
}

// The loops without libffi. The body, which makes the call through `f` and adds to `sum`, is the
// same for a function that the compiler sees and for a pointer from dlsym.
#define LOOP(WAY, NAME, FUNCTION, ...)                                                      \
    static int64_t NAME##_##WAY(long n) {                                                          \
        __typeof__(bench_##NAME) *f = FUNCTION;                                                    \
        uint64_t sum = 0;                                                                          \
        for (long i = 0; i < n; i++) { __VA_ARGS__ }                                               \
        return (int64_t)sum;                                                                       \
    }
#define LOOPS(NAME, ...)                                                                    \
    LOOP(direct, NAME, bench_##NAME, __VA_ARGS__)                                           \
    LOOP(pointer, NAME, look_up("bench_" #NAME), __VA_ARGS__)

// The loop with libffi. The body stores the arguments and says CALL(result, their addresses).
#define TYPES(...) {__VA_ARGS__}
#define FFI_LOOP(NAME, FIXED, RESULT, TYPE_LIST, ...)                                       \
    static int64_t NAME##_ffi(long n) {                                                            \
        void (*f)(void) = FFI_FN(look_up("bench_" #NAME));                                         \
        ffi_type *types[] = TYPE_LIST;                                                             \
        ffi_cif cif;                                                                               \
        prepare(&cif, FIXED, sizeof types / sizeof *types, &RESULT, types);                        \
        uint64_t sum = 0;                                                                          \
        for (long i = 0; i < n; i++) { __VA_ARGS__ }                                               \
        return (int64_t)sum;                                                                       \
    }
#define CALL(RESULT, ...)                                                                          \
    void *values[] = {__VA_ARGS__};                                                                \
    ffi_call(&cif, f, &RESULT, values);

#define INT ffi_type_sint32

// Results that are double are added up as the integers of the same bits: a floating sum would be
// kept on the stack across the calls, and the time would be that of the stack.
static int64_t bits(double value) {
    int64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static int64_t int0_ffi(long n) {
    void (*f)(void) = FFI_FN(look_up("bench_int0"));
    ffi_cif cif;
    prepare(&cif, -1, 0, &INT, NULL);
    uint64_t sum = 0;
    for (long i = 0; i < n; i++) {
        ffi_arg r;
        ffi_call(&cif, f, &r, NULL);
        sum += (int)r;
    }
    return sum;
}
LOOPS(int0, sum += f();)

LOOPS(int1, sum += f((int)i);)
LOOPS(int2, sum += f((int)i, 1);)
LOOPS(int3, sum += f((int)i, 1, 2);)
LOOPS(int4, sum += f((int)i, 1, 2, 3);)
LOOPS(int5, sum += f((int)i, 1, 2, 3, 4);)
LOOPS(int6, sum += f((int)i, 1, 2, 3, 4, 5);)
LOOPS(int7, sum += f((int)i, 1, 2, 3, 4, 5, 6);)
LOOPS(int8, sum += f((int)i, 1, 2, 3, 4, 5, 6, 7);)
LOOPS(int9, sum += f((int)i, 1, 2, 3, 4, 5, 6, 7, 8);)
LOOPS(int10, sum += f((int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9);)
LOOPS(int11, sum += f((int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);)
LOOPS(int12, sum += f((int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);)
LOOPS(int13, sum += f((int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);)
LOOPS(int14, sum += f((int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);)
LOOPS(int15, sum += f((int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);)

FFI_LOOP(
    int1, -1, INT, TYPES(&INT),
    int a[] = {(int)i}; ffi_arg r;
    CALL(r, &a[0]) sum += (int)r;)
FFI_LOOP(
    int2, -1, INT, TYPES(&INT, &INT),
    int a[] = {(int)i, 1}; ffi_arg r;
    CALL(r, &a[0], &a[1]) sum += (int)r;)
FFI_LOOP(
    int3, -1, INT, TYPES(&INT, &INT, &INT),
    int a[] = {(int)i, 1, 2}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2]) sum += (int)r;)
FFI_LOOP(
    int4, -1, INT, TYPES(&INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3]) sum += (int)r;)
FFI_LOOP(
    int5, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4]) sum += (int)r;)
FFI_LOOP(
    int6, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4, 5}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5]) sum += (int)r;)
FFI_LOOP(
    int7, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4, 5, 6}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6]) sum += (int)r;)
FFI_LOOP(
    int8, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4, 5, 6, 7}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7]) sum += (int)r;)
FFI_LOOP(
    int9, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4, 5, 6, 7, 8}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7], &a[8]) sum += (int)r;)
FFI_LOOP(
    int10, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7], &a[8], &a[9]) sum += (int)r;)
FFI_LOOP(
    int11, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7], &a[8], &a[9], &a[10]) sum += (int)r;)
FFI_LOOP(
    int12, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7], &a[8], &a[9], &a[10], &a[11]) sum += (int)r;)
FFI_LOOP(
    int13, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7], &a[8], &a[9], &a[10], &a[11], &a[12]) sum += (int)r;)
FFI_LOOP(
    int14, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7], &a[8], &a[9], &a[10], &a[11], &a[12], &a[13]) sum += (int)r;)
FFI_LOOP(
    int15, -1, INT, TYPES(&INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT, &INT),
    int a[] = {(int)i, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7], &a[8], &a[9], &a[10], &a[11], &a[12], &a[13], &a[14]) sum += (int)r;)

#define LONG ffi_type_sint64
LOOPS(long8, sum += f(i, 1, 2, 3, 4, 5, 6, 7);)
FFI_LOOP(
    long8, -1, LONG,
    TYPES(&LONG, &LONG, &LONG, &LONG, &LONG, &LONG, &LONG, &LONG),
    long a[] = {i, 1, 2, 3, 4, 5, 6, 7}; long r;
    CALL(r, &a[0], &a[1], &a[2], &a[3], &a[4], &a[5], &a[6], &a[7]) sum += r;)

#define DOUBLE ffi_type_double
LOOPS(double3, sum += bits(f((double)i, 2, 3));)
FFI_LOOP(
    double3, -1, DOUBLE, TYPES(&DOUBLE, &DOUBLE, &DOUBLE),
    double a[] = {(double)i, 2, 3}; double r;
    CALL(r, &a[0], &a[1], &a[2]) sum += bits(r);)

static const int five = 5;
LOOPS(mixed, sum += bits(f((int)i, 2, &five, 1.5f));)
FFI_LOOP(
    mixed, -1, DOUBLE,
    TYPES(&INT, &DOUBLE, &ffi_type_pointer, &ffi_type_float),
    int a = (int)i; double b = 2; const void *c = &five; float d = 1.5f; double r;
    CALL(r, &a, &b, &c, &d) sum += bits(r);)

LOOPS(narrow, sum += f((int)i);)
FFI_LOOP(
    narrow, -1, ffi_type_sint8, TYPES(&INT),
    int a = (int)i; ffi_arg r;
    CALL(r, &a) sum += (int8_t)r;)

LOOPS(fail, errno = 0; int r = f((int)(i & 15)); sum += errno - r;)
FFI_LOOP(
    fail, -1, INT, TYPES(&INT),
    int a = (int)(i & 15); ffi_arg r; errno = 0;
    CALL(r, &a) sum += errno - (int)r;)

static ffi_type *pair_members[] = {&DOUBLE, &DOUBLE, NULL};
static ffi_type pair_type = {.type = FFI_TYPE_STRUCT, .elements = pair_members};
LOOPS(
    swap, bench_pair p = {(double)i, 2}; p = f(p, 3);
    sum += bits(p.x) + bits(p.y);)
FFI_LOOP(
    swap, -1, pair_type, TYPES(&pair_type, &DOUBLE),
    bench_pair p = {(double)i, 2}; double factor = 3; bench_pair r;
    CALL(r, &p, &factor) sum += bits(r.x) + bits(r.y);)

static ffi_type *entry_members[] = {&LONG, &DOUBLE, NULL};
static ffi_type entry_type = {.type = FFI_TYPE_STRUCT, .elements = entry_members};
LOOPS(
    grow, bench_entry e = {i, 2}; e = f(e, 3);
    sum += e.count + bits(e.weight);)
FFI_LOOP(
    grow, -1, entry_type, TYPES(&entry_type, &LONG),
    bench_entry e = {i, 2}; int64_t by = 3; bench_entry r;
    CALL(r, &e, &by) sum += r.count + bits(r.weight);)

static ffi_type *block_members[] = {&LONG, &LONG, &LONG, &LONG, &LONG, NULL};
static ffi_type block_type = {.type = FFI_TYPE_STRUCT, .elements = block_members};
LOOPS(
    rotate, bench_block b = {{i, 1, 2, 3, 4}}; b = f(b);
    sum += b.word[0] + b.word[4];)
FFI_LOOP(
    rotate, -1, block_type, TYPES(&block_type),
    bench_block b = {{i, 1, 2, 3, 4}}; bench_block r;
    CALL(r, &b) sum += r.word[0] + r.word[4];)

LOOPS(
    blocks, bench_block a = {{i, 1, 2, 3, 4}}; bench_block b = {{i, 5, 6, 7, 8}};
    bench_block c = {{i, 9, 10, 11, 12}}; sum += f(a, b, c);)
FFI_LOOP(
    blocks, -1, LONG, TYPES(&block_type, &block_type, &block_type),
    bench_block a = {{i, 1, 2, 3, 4}}; bench_block b = {{i, 5, 6, 7, 8}};
    bench_block c = {{i, 9, 10, 11, 12}}; int64_t r;
    CALL(r, &a, &b, &c) sum += r;)

// Two loops call bench_string: they differ in the string.
static const char short_text[] = "nine text";
static char long_text[101];
__attribute__((constructor)) static void make_long_text(void) { memset(long_text, 'x', 100); }
#define bench_short bench_string
#define bench_long bench_string
LOOP(direct, short, bench_string, sum += f(short_text);)
LOOP(pointer, short, look_up("bench_string"), sum += f(short_text);)
LOOP(direct, long, bench_string, sum += f(long_text);)
LOOP(pointer, long, look_up("bench_string"), sum += f(long_text);)
#define STRING_FFI_LOOP(NAME, TEXT)                                                                \
    static int64_t NAME##_ffi(long n) {                                                            \
        void (*f)(void) = FFI_FN(look_up("bench_string"));                                         \
        ffi_type *types[] = {&ffi_type_pointer};                                                   \
        ffi_cif cif;                                                                               \
        prepare(&cif, -1, 1, &INT, types);                                                         \
        uint64_t sum = 0;                                                                          \
        for (long i = 0; i < n; i++) {                                                             \
            const char *text = TEXT;                                                               \
            ffi_arg r;                                                                             \
            CALL(r, &text) sum += (int)r;                                                          \
        }                                                                                          \
        return sum;                                                                                \
    }
STRING_FFI_LOOP(short, short_text)
STRING_FFI_LOOP(long, long_text)

static const uint8_t bytes[64] = {9};
LOOPS(bytes, sum += f(bytes, sizeof bytes);)
FFI_LOOP(
    bytes, -1, INT, TYPES(&ffi_type_pointer, &ffi_type_uint64),
    const uint8_t *p = bytes; size_t count = sizeof bytes; ffi_arg r;
    CALL(r, &p, &count) sum += (int)r;)

LOOPS(store, int place; sum += f(&place, (int)i); sum += place;)
FFI_LOOP(
    store, -1, INT, TYPES(&ffi_type_pointer, &INT),
    int place; int *p = &place; int value = (int)i; ffi_arg r;
    CALL(r, &p, &value) sum += (int)r + place;)

LOOPS(variadic, sum += f(2, (int)i, 3);)
FFI_LOOP(
    variadic, 1, INT, TYPES(&INT, &INT, &INT),
    int a[] = {2, (int)i, 3}; ffi_arg r;
    CALL(r, &a[0], &a[1], &a[2]) sum += (int)r;)

static int compare(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return x < y ? -1 : x == y ? 0 : 1;
}

static void compare_ffi(ffi_cif *cif, void *result, void **arguments, void *context) {
    *(ffi_arg *)result = (ffi_arg)compare(*(void **)arguments[0], *(void **)arguments[1]);
}

static int64_t sort(
    long n, void (*fill)(int *, size_t), __typeof__(bench_sort) *f,
    int (*compare)(const void *, const void *)) {
    static int numbers[1000];
    uint64_t sum = 0;
    for (long i = 0; i < n; i++) {
        fill(numbers, 1000);
        f(numbers, 1000, sizeof *numbers, compare);
        sum += numbers[0] + numbers[999];
    }
    return sum;
}

static int64_t sort_direct(long n) { return sort(n, bench_fill, bench_sort, compare); }
static int64_t sort_pointer(long n) {
    return sort(n, look_up("bench_fill"), look_up("bench_sort"), compare);
}
static int64_t sort_ffi(long n) {
    static void *code;
    if (!code) {
        static ffi_cif cif;
        static ffi_type *types[] = {&ffi_type_pointer, &ffi_type_pointer};
        prepare(&cif, -1, 2, &INT, types);
        ffi_closure *closure = ffi_closure_alloc(sizeof *closure, &code);
        if (!closure || ffi_prep_closure_loc(closure, &cif, compare_ffi, NULL, code) != FFI_OK)
            abort();
    }
    return sort(n, look_up("bench_fill"), look_up("bench_sort"), code);
}

#define CASE(NAME) {#NAME, NAME##_direct, NAME##_pointer, NAME##_ffi}
static const bench_case cases[] = {
    CASE(int0), CASE(int1), CASE(int2), CASE(int3),
    CASE(int4), CASE(int5), CASE(int6), CASE(int7),
    CASE(int8), CASE(int9), CASE(int10), CASE(int11),
    CASE(int12), CASE(int13), CASE(int14), CASE(int15),
    CASE(long8), CASE(double3), CASE(mixed), CASE(narrow),
    CASE(fail), CASE(swap), CASE(grow), CASE(rotate),
    CASE(blocks), CASE(short), CASE(long), CASE(bytes),
    CASE(store), CASE(variadic), CASE(sort),
};

const bench_case *bench_find(const char *name) {
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (strcmp(cases[i].name, name) == 0) return &cases[i];
    return NULL;
}

int64_t bench_nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000 + now.tv_nsec;
}
