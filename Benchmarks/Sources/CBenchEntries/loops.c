#include "bench_entries.h"
#include "bench_exports.h"

#define ADD(name, function)                                     \
    int64_t name(int64_t count) {                               \
        int64_t sum = 0;                                        \
        for (int64_t i = 0; i < count; i++) sum = function(sum, i); \
        return sum;                                             \
    }
ADD(bench_loop_plain_add, bench_plain_add)
ADD(bench_loop_add, bench_exports_add)

#define TURN(name, function, type)                                  \
    double name(int64_t count) {                                    \
        struct type pair = {1, 2};                                  \
        for (int64_t i = 0; i < count; i++) pair = function(pair);  \
        return pair.x;                                              \
    }
TURN(bench_loop_plain_turn, bench_plain_turn, bench_pair)
TURN(bench_loop_turn, bench_exports_turn, bench_exports_pair)

#define SUM(name, function, type)                                           \
    double name(int64_t count) {                                            \
        struct type pair = {1, 2};                                          \
        for (int64_t i = 0; i < count; i++) pair.x = function(&pair) - 2;   \
        return pair.x;                                                      \
    }
SUM(bench_loop_plain_sum, bench_plain_sum, bench_pair)
SUM(bench_loop_sum, bench_exports_sum, bench_exports_pair)

static int32_t visitor(int32_t number, void *context) {
    *(int64_t *)context += number;
    return 0;
}

#define VISIT(name, function)                                                   \
    int64_t name(int64_t count) {                                               \
        int64_t sum = 0;                                                        \
        for (int64_t i = 0; i < count; i++) function(visitor, &sum);            \
        return sum;                                                             \
    }
VISIT(bench_loop_plain_visit, bench_plain_visit)
VISIT(bench_loop_visit, bench_exports_visit)
