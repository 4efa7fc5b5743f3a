// The time of a call through a function pointer, which all others are divided by.
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "bench_functions.h"

static double now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e9 + now.tv_nsec;
}

static void *library;
static int numbers[1000];

static int compare(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return x < y ? -1 : x == y ? 0 : 1;
}

// Prints the best time of `COUNT` times `CALL`, where `f` is the function.
#define MEASURE(NAME, FUNCTION, COUNT, CALL)                                                       \
    {                                                                                              \
        __typeof__(FUNCTION) *f = dlsym(library, #FUNCTION);                                       \
        double best = 1e18;                                                                        \
        for (int round = 0; round < 50; round++) {                                                 \
            double start = now();                                                                  \
            for (int i = 0; i < COUNT; i++) { CALL; }                                              \
            double time = (now() - start) / COUNT;                                                 \
            if (time < best) best = time;                                                          \
        }                                                                                          \
        printf("%s %f\n", NAME, best);                                                             \
    }

int main(int argc, char **argv) {
    library = argc > 1 ? dlopen(argv[1], RTLD_NOW) : NULL;
    if (!library) return 1;
    void (*fill)(int *, size_t) = dlsym(library, "bench_fill");
    MEASURE("int0", bench_int0, 100000, f())
    MEASURE("int1", bench_int1, 100000, f(1))
    MEASURE("int3", bench_int3, 100000, f(1, 2, 3))
    MEASURE("int5", bench_int5, 100000, f(1, 2, 3, 4, 5))
    MEASURE("int8", bench_int8, 100000, f(1, 2, 3, 4, 5, 6, 7, 8))
    MEASURE("int10", bench_int10, 100000, f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
    MEASURE("int15", bench_int15, 100000, f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
    MEASURE("double3", bench_double3, 100000, f(1, 2, 3))
    MEASURE("swap", bench_swap, 100000, f((bench_pair){1, 2}, 3))
    MEASURE("string", bench_string, 100000, f("nine text"))
    MEASURE("sort", bench_sort, 10, fill(numbers, 1000); f(numbers, 1000, 4, compare))
    return 0;
}
