#include "bench_functions.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>

int bench_int0(void) { return 7; }
int bench_int1(int a) { return a; }
int bench_int2(int a, int b) { return a - b; }
int bench_int3(int a, int b, int c) { return a - b + c; }
int bench_int4(int a, int b, int c, int d) { return a - b + c - d; }
int bench_int5(int a, int b, int c, int d, int e) { return a - b + c - d + e; }
int bench_int6(int a, int b, int c, int d, int e, int f) { return a - b + c - d + e - f; }
int bench_int7(int a, int b, int c, int d, int e, int f, int g) {
    return a - b + c - d + e - f + g;
}
int bench_int8(int a, int b, int c, int d, int e, int f, int g, int h) {
    return a - b + c - d + e - f + g - h;
}
int bench_int9(int a, int b, int c, int d, int e, int f, int g, int h, int i) {
    return a - b + c - d + e - f + g - h + i;
}
int bench_int10(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
    return a - b + c - d + e - f + g - h + i - j;
}
int bench_int11(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k) {
    return a - b + c - d + e - f + g - h + i - j + k;
}
int bench_int12(
    int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l) {
    return a - b + c - d + e - f + g - h + i - j + k - l;
}
int bench_int13(
    int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m) {
    return a - b + c - d + e - f + g - h + i - j + k - l + m;
}
int bench_int14(
    int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m,
    int n) {
    return a - b + c - d + e - f + g - h + i - j + k - l + m - n;
}
int bench_int15(
    int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m,
    int n, int o) {
    return a - b + c - d + e - f + g - h + i - j + k - l + m - n + o;
}

long bench_long8(long a, long b, long c, long d, long e, long f, long g, long h) {
    return a - b + c - d + e - f + g - h;
}

double bench_double3(double a, double b, double c) { return a - b + c; }

double bench_mixed(int a, double b, const void *c, float d) {
    return a - b + d + *(const int *)c;
}

int8_t bench_narrow(int a) { return (int8_t)a; }

int bench_fail(int a) {
    errno = a;
    return -1;
}

bench_pair bench_swap(bench_pair pair, double factor) {
    return (bench_pair){pair.y * factor, pair.x};
}

bench_entry bench_grow(bench_entry entry, int64_t by) {
    return (bench_entry){entry.count + by, entry.weight};
}

bench_block bench_rotate(bench_block block) {
    return (bench_block){
        {block.word[1], block.word[2], block.word[3], block.word[4], block.word[0]}};
}

int64_t bench_blocks(bench_block a, bench_block b, bench_block c) {
    return a.word[0] - b.word[1] + c.word[4];
}

int bench_string(const char *string) { return string[0] - string[1]; }

int bench_bytes(const uint8_t *bytes, size_t count) { return bytes[0] + (int)count; }

int bench_store(int *place, int value) {
    *place = value;
    return 0;
}

int bench_variadic(int count, ...) {
    va_list list;
    va_start(list, count);
    int result = 0;
    for (int i = 0; i < count; i++) result += va_arg(list, int) * (i + 1);
    va_end(list);
    return result;
}

void bench_fill(int *memory, size_t count) {
    uint32_t state = 12345;
    for (size_t i = 0; i < count; i++) {
        state = state * 1664525 + 1013904223;
        memory[i] = (int)(state >> 8);
    }
}

void bench_sort(
    void *memory, size_t count, size_t size, int (*compare)(const void *, const void *)) {
    qsort(memory, count, size, compare);
}
