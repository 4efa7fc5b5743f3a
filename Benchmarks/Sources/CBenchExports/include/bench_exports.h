/* Functions that are written in Swift. Made by swift-bind of their description: do not edit. */
#ifndef BENCH_EXPORTS_H
#define BENCH_EXPORTS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct bench_exports_pair;

struct bench_exports_pair {
    double x;
    double y;
};

/* Returns -1 if it fails. */
int64_t bench_exports_add(int64_t a, int64_t b);

/* Returns zeroes if it fails. */
struct bench_exports_pair bench_exports_turn(struct bench_exports_pair pair);

/* Returns NaN if it fails. */
double bench_exports_sum(const struct bench_exports_pair *pair);

/* Returns -1 if it fails. */
int32_t bench_exports_visit(int32_t (*visitor)(int32_t, void *), void *context);

/* Why a function has failed last on this thread; 0 if none has, or since bench_exports_clear_error(). One that does not
   fail leaves it as it is: look after a function has said by its result that it has failed, or clear before.
   The code is the error's own, 1 if it has none, and EINVAL for an argument that cannot be. */
int bench_exports_error_code(void);

/* The same in words, as UTF-8, of at most 1023 bytes; empty if none has. They are there until another function
   fails on this thread, bench_exports_clear_error(), or the end of the thread. */
const char *bench_exports_error_message(void);

void bench_exports_clear_error(void);

#ifdef __cplusplus
}
#endif

#endif
