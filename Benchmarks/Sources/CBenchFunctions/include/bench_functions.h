// The functions that every way of calling is measured on. They do as little as they can.
#ifndef BENCH_FUNCTIONS_H
#define BENCH_FUNCTIONS_H

#include <stddef.h>
#include <stdint.h>

typedef struct { double x, y; } bench_pair;
typedef struct { int64_t count; double weight; } bench_entry;
typedef struct { int64_t word[5]; } bench_block;

int bench_int0(void);
int bench_int1(int a);
int bench_int2(int a, int b);
int bench_int3(int a, int b, int c);
int bench_int4(int a, int b, int c, int d);
int bench_int5(int a, int b, int c, int d, int e);
int bench_int6(int a, int b, int c, int d, int e, int f);
int bench_int7(int a, int b, int c, int d, int e, int f, int g);
int bench_int8(int a, int b, int c, int d, int e, int f, int g, int h);
int bench_int9(int a, int b, int c, int d, int e, int f, int g, int h, int i);
int bench_int10(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);
int bench_int11(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k);
int bench_int12(
    int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l);
int bench_int13(
    int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m);
int bench_int14(
    int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m,
    int n);
int bench_int15(
    int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m,
    int n, int o);
long bench_long8(long a, long b, long c, long d, long e, long f, long g, long h);
double bench_double3(double a, double b, double c);
double bench_mixed(int a, double b, const void *c, float d);
int8_t bench_narrow(int a);
int bench_fail(int a);
bench_pair bench_swap(bench_pair pair, double factor);
bench_entry bench_grow(bench_entry entry, int64_t by);
bench_block bench_rotate(bench_block block);
int64_t bench_blocks(bench_block a, bench_block b, bench_block c);
int bench_string(const char *string);
int bench_bytes(const uint8_t *bytes, size_t count);
int bench_store(int *place, int value);
int bench_variadic(int count, ...);
// Fills memory with the same disorder every time.
void bench_fill(int *memory, size_t count);
// qsort of the C library.
void bench_sort(
    void *memory, size_t count, size_t size, int (*compare)(const void *, const void *));

#endif
