// Made by swift-bind. The stubs of bench, for Static.
#ifndef BENCH_STUBS_H
#define BENCH_STUBS_H

#include "bench_functions.h"
#include <errno.h>

const void *bench_stubs(void);

// What direct functions of Swift call.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#undef bench_int0
static inline __attribute__((always_inline)) int swb_direct_bench_int0(void) {
    return bench_int0();
}

#undef bench_int1
static inline __attribute__((always_inline)) int swb_direct_bench_int1(int swb_0) {
    return bench_int1(swb_0);
}

#undef bench_int2
static inline __attribute__((always_inline)) int swb_direct_bench_int2(int swb_0, int swb_1) {
    return bench_int2(swb_0, swb_1);
}

#undef bench_int3
static inline __attribute__((always_inline)) int swb_direct_bench_int3(int swb_0, int swb_1, int swb_2) {
    return bench_int3(swb_0, swb_1, swb_2);
}

#undef bench_int4
static inline __attribute__((always_inline)) int swb_direct_bench_int4(int swb_0, int swb_1, int swb_2, int swb_3) {
    return bench_int4(swb_0, swb_1, swb_2, swb_3);
}

#undef bench_int5
static inline __attribute__((always_inline)) int swb_direct_bench_int5(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4) {
    return bench_int5(swb_0, swb_1, swb_2, swb_3, swb_4);
}

#undef bench_int6
static inline __attribute__((always_inline)) int swb_direct_bench_int6(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4, int swb_5) {
    return bench_int6(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5);
}

#undef bench_int7
static inline __attribute__((always_inline)) int swb_direct_bench_int7(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4, int swb_5, int swb_6) {
    return bench_int7(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6);
}

#undef bench_int8
static inline __attribute__((always_inline)) int swb_direct_bench_int8(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4, int swb_5, int swb_6, int swb_7) {
    return bench_int8(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6, swb_7);
}

#undef bench_int9
static inline __attribute__((always_inline)) int swb_direct_bench_int9(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4, int swb_5, int swb_6, int swb_7, int swb_8) {
    return bench_int9(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6, swb_7, swb_8);
}

#undef bench_int10
static inline __attribute__((always_inline)) int swb_direct_bench_int10(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4, int swb_5, int swb_6, int swb_7, int swb_8, int swb_9) {
    return bench_int10(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6, swb_7, swb_8, swb_9);
}

#undef bench_int11
static inline __attribute__((always_inline)) int swb_direct_bench_int11(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4, int swb_5, int swb_6, int swb_7, int swb_8, int swb_9, int swb_10) {
    return bench_int11(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6, swb_7, swb_8, swb_9, swb_10);
}

#undef bench_int12
static inline __attribute__((always_inline)) int swb_direct_bench_int12(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4, int swb_5, int swb_6, int swb_7, int swb_8, int swb_9, int swb_10, int swb_11) {
    return bench_int12(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6, swb_7, swb_8, swb_9, swb_10, swb_11);
}

#undef bench_int13
static inline __attribute__((always_inline)) int swb_direct_bench_int13(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4, int swb_5, int swb_6, int swb_7, int swb_8, int swb_9, int swb_10, int swb_11, int swb_12) {
    return bench_int13(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6, swb_7, swb_8, swb_9, swb_10, swb_11, swb_12);
}

#undef bench_int14
static inline __attribute__((always_inline)) int swb_direct_bench_int14(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4, int swb_5, int swb_6, int swb_7, int swb_8, int swb_9, int swb_10, int swb_11, int swb_12, int swb_13) {
    return bench_int14(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6, swb_7, swb_8, swb_9, swb_10, swb_11, swb_12, swb_13);
}

#undef bench_int15
static inline __attribute__((always_inline)) int swb_direct_bench_int15(int swb_0, int swb_1, int swb_2, int swb_3, int swb_4, int swb_5, int swb_6, int swb_7, int swb_8, int swb_9, int swb_10, int swb_11, int swb_12, int swb_13, int swb_14) {
    return bench_int15(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6, swb_7, swb_8, swb_9, swb_10, swb_11, swb_12, swb_13, swb_14);
}

#undef bench_long8
static inline __attribute__((always_inline)) long swb_direct_bench_long8(long swb_0, long swb_1, long swb_2, long swb_3, long swb_4, long swb_5, long swb_6, long swb_7) {
    return bench_long8(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6, swb_7);
}

#undef bench_double3
static inline __attribute__((always_inline)) double swb_direct_bench_double3(double swb_0, double swb_1, double swb_2) {
    return bench_double3(swb_0, swb_1, swb_2);
}

#undef bench_mixed
static inline __attribute__((always_inline)) double swb_direct_bench_mixed(int swb_0, double swb_1, const void *swb_2, float swb_3) {
    return bench_mixed(swb_0, swb_1, (void *)swb_2, swb_3);
}

#undef bench_narrow
static inline __attribute__((always_inline)) signed char swb_direct_bench_narrow(int swb_0) {
    return bench_narrow(swb_0);
}

#undef bench_fail
static inline __attribute__((always_inline)) int swb_direct_bench_fail(int swb_0, int *swb_errno) {
    errno = 0;
    int swb_value = bench_fail(swb_0);
    *swb_errno = errno;
    return swb_value;
}

#undef bench_swap
static inline __attribute__((always_inline)) void swb_direct_bench_swap(const void *swb_result, const void *swb_0, double swb_1) {
    bench_pair swb_value = bench_swap(*(bench_pair *)swb_0, swb_1);
    __builtin_memcpy((void *)swb_result, &swb_value, sizeof swb_value);
}

#undef bench_grow
static inline __attribute__((always_inline)) void swb_direct_bench_grow(const void *swb_result, const void *swb_0, long long swb_1) {
    bench_entry swb_value = bench_grow(*(bench_entry *)swb_0, swb_1);
    __builtin_memcpy((void *)swb_result, &swb_value, sizeof swb_value);
}

#undef bench_rotate
static inline __attribute__((always_inline)) void swb_direct_bench_rotate(const void *swb_result, const void *swb_0) {
    bench_block swb_value = bench_rotate(*(bench_block *)swb_0);
    __builtin_memcpy((void *)swb_result, &swb_value, sizeof swb_value);
}

#undef bench_blocks
static inline __attribute__((always_inline)) long long swb_direct_bench_blocks(const void *swb_0, const void *swb_1, const void *swb_2) {
    return bench_blocks(*(bench_block *)swb_0, *(bench_block *)swb_1, *(bench_block *)swb_2);
}

#undef bench_string
static inline __attribute__((always_inline)) int swb_direct_bench_string(const void *swb_0) {
    return bench_string((void *)swb_0);
}

#undef bench_bytes
static inline __attribute__((always_inline)) int swb_direct_bench_bytes(const void *swb_0, unsigned long swb_1) {
    return bench_bytes((void *)swb_0, swb_1);
}

#undef bench_store
static inline __attribute__((always_inline)) int swb_direct_bench_store(const void *swb_0, int swb_1) {
    return bench_store((void *)swb_0, swb_1);
}

#undef bench_variadic
static inline __attribute__((always_inline)) int swb_direct_bench_variadic_of_two(int swb_0, int swb_1, int swb_2) {
    return bench_variadic(swb_0, swb_1, swb_2);
}

#pragma GCC diagnostic pop

#endif
