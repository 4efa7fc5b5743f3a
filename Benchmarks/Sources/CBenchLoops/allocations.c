// Counts allocations: the program's own malloc and so on take the place of the C library's.
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#include "bench_loops.h"

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static int64_t allocations;

static void count_one(void) { __atomic_fetch_add(&allocations, 1, __ATOMIC_RELAXED); }

void *malloc(size_t size) {
    count_one();
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    count_one();
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
    count_one();
    return __libc_realloc(memory, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
    count_one();
    *result = __libc_memalign(alignment, size);
    return *result ? 0 : ENOMEM;
}

void *aligned_alloc(size_t alignment, size_t size) {
    count_one();
    return __libc_memalign(alignment, size);
}

int64_t bench_allocations(void) { return __atomic_load_n(&allocations, __ATOMIC_RELAXED); }

void bench_allocate(long count) {
    for (long i = 0; i < count; i++) {
        // Volatile, or the compiler leaves the pair out.
        void *volatile memory = malloc(40);
        free(memory);
    }
}
