#ifndef BENCH_ENTRIES_H
#define BENCH_ENTRIES_H

#include <stdint.h>

struct bench_pair { double x, y; };

/* Written by hand in Swift with `@c`: what the exported functions are compared with. */
int64_t bench_plain_add(int64_t a, int64_t b);
struct bench_pair bench_plain_turn(struct bench_pair pair);
double bench_plain_sum(const struct bench_pair *pair);
int32_t bench_plain_visit(int32_t (*visitor)(int32_t, void *), void *context);

/* Loops that call each. */
int64_t bench_loop_plain_add(int64_t count);
int64_t bench_loop_add(int64_t count);
double bench_loop_plain_turn(int64_t count);
double bench_loop_turn(int64_t count);
double bench_loop_plain_sum(int64_t count);
double bench_loop_sum(int64_t count);
int64_t bench_loop_plain_visit(int64_t count);
int64_t bench_loop_visit(int64_t count);

#endif
