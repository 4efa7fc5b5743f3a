// Loops in C that call the functions under test, and what measuring needs.
#ifndef BENCH_LOOPS_H
#define BENCH_LOOPS_H

#include <stdint.h>

#include "bench_functions.h"

typedef int64_t (*bench_loop)(long count);

// Each loop makes `count` calls and returns the sum of their results.
typedef struct {
    const char *name;
    bench_loop direct;
    // Through a function pointer that comes from dlsym.
    bench_loop pointer;
    // Through ffi_call, with the arguments stored for each call; for sorting, the comparison is a
    // libffi closure.
    bench_loop ffi;
} bench_case;

// The loops of a function, found by its name without "bench_".
const bench_case *bench_find(const char *name);

int64_t bench_nanoseconds(void);
// How often memory has been allocated in this process, by anybody.
int64_t bench_allocations(void);
// Allocates `count` times, to prove that it is counted.
void bench_allocate(long count);

#endif
