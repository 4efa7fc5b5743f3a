// Made by swift-bind. The stubs of direct, for Static.
#ifndef DIRECT_STUBS_H
#define DIRECT_STUBS_H

#include <direct.h>
#include <errno.h>

const void *direct_stubs(void);

// What direct functions of Swift call.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#undef direct_none
static inline __attribute__((always_inline)) int swb_direct_direct_none(void) {
    return direct_none();
}

#undef direct_narrow
static inline __attribute__((always_inline)) unsigned char swb_direct_direct_narrow(signed char swb_0, unsigned char swb_1, short swb_2, unsigned short swb_3, _Bool swb_4) {
    return direct_narrow(swb_0, swb_1, swb_2, swb_3, swb_4);
}

#undef direct_wide
static inline __attribute__((always_inline)) double swb_direct_direct_wide(long long swb_0, unsigned long long swb_1, unsigned long swb_2, long swb_3, float swb_4, double swb_5, char swb_6) {
    return direct_wide(swb_0, swb_1, swb_2, swb_3, swb_4, swb_5, swb_6);
}

#undef direct_is_even
static inline __attribute__((always_inline)) _Bool swb_direct_direct_is_even(int swb_0) {
    return direct_is_even(swb_0);
}

#undef direct_next
static inline __attribute__((always_inline)) unsigned int swb_direct_direct_next(unsigned int swb_0) {
    return direct_next(swb_0);
}

#undef direct_new
static inline __attribute__((always_inline)) const void *swb_direct_direct_new(int swb_0) {
    return (const void *)direct_new(swb_0);
}

#undef direct_value
static inline __attribute__((always_inline)) int swb_direct_direct_value(const void *swb_0) {
    return direct_value((void *)swb_0);
}

#undef direct_place
static inline __attribute__((always_inline)) const void *swb_direct_direct_place(const void *swb_0) {
    return (const void *)direct_place((void *)swb_0);
}

#undef direct_free
static inline __attribute__((always_inline)) void swb_direct_direct_free(const void *swb_0) {
    direct_free((void *)swb_0);
}

#undef direct_swapped
static inline __attribute__((always_inline)) void swb_direct_direct_swapped(const void *swb_result, const void *swb_0, double swb_1) {
    struct direct_couple swb_value = direct_swapped(*(struct direct_couple *)swb_0, swb_1);
    __builtin_memcpy((void *)swb_result, &swb_value, sizeof swb_value);
}

#undef direct_mixed_up
static inline __attribute__((always_inline)) void swb_direct_direct_mixed_up(const void *swb_result, const void *swb_0) {
    struct direct_blend swb_value = direct_mixed_up(*(struct direct_blend *)swb_0);
    __builtin_memcpy((void *)swb_result, &swb_value, sizeof swb_value);
}

#undef direct_rotated
static inline __attribute__((always_inline)) void swb_direct_direct_rotated(const void *swb_result, const void *swb_0) {
    struct direct_slab swb_value = direct_rotated(*(struct direct_slab *)swb_0);
    __builtin_memcpy((void *)swb_result, &swb_value, sizeof swb_value);
}

#undef direct_real
static inline __attribute__((always_inline)) double swb_direct_direct_real(const void *swb_0) {
    return direct_real(*(union direct_figure *)swb_0);
}

#undef direct_conjugate
static inline __attribute__((always_inline)) void swb_direct_direct_conjugate(const void *swb_result, const void *swb_0) {
    double _Complex swb_value = direct_conjugate(*(double _Complex *)swb_0);
    __builtin_memcpy((void *)swb_result, &swb_value, sizeof swb_value);
}

#undef direct_half
static inline __attribute__((always_inline)) void swb_direct_direct_half(const void *swb_result, const void *swb_0) {
    long double swb_value = direct_half(*(long double *)swb_0);
    __builtin_memcpy((void *)swb_result, &swb_value, sizeof swb_value);
}

#undef direct_length
static inline __attribute__((always_inline)) int swb_direct_direct_length(const void *swb_0) {
    return direct_length((void *)swb_0);
}

#undef direct_text
static inline __attribute__((always_inline)) const void *swb_direct_direct_text(int swb_0) {
    return (const void *)direct_text(swb_0);
}

#undef direct_sum
static inline __attribute__((always_inline)) int swb_direct_direct_sum(const void *swb_0, unsigned long swb_1) {
    return direct_sum((void *)swb_0, swb_1);
}

#undef direct_fill
static inline __attribute__((always_inline)) void swb_direct_direct_fill(const void *swb_0, int swb_1) {
    direct_fill((void *)swb_0, swb_1);
}

#undef direct_divide
static inline __attribute__((always_inline)) int swb_direct_direct_divide(int swb_0, int swb_1, const void *swb_2) {
    return direct_divide(swb_0, swb_1, (void *)swb_2);
}

#undef direct_visit
static inline __attribute__((always_inline)) int swb_direct_direct_visit(const void *swb_0, unsigned long swb_1, const void *swb_2, const void *swb_3) {
    return direct_visit((void *)swb_0, swb_1, (void *)swb_2, (void *)swb_3);
}

#undef direct_fail
static inline __attribute__((always_inline)) int swb_direct_direct_fail(int swb_0, int *swb_errno) {
    errno = 0;
    int swb_value = direct_fail(swb_0);
    *swb_errno = errno;
    return swb_value;
}

#undef direct_open
static inline __attribute__((always_inline)) int swb_direct_direct_open(const void *swb_0, int *swb_errno) {
    errno = 0;
    int swb_value = direct_open((void *)swb_0);
    *swb_errno = errno;
    return swb_value;
}

#undef direct_nothing
static inline __attribute__((always_inline)) const void *swb_direct_direct_nothing(int swb_0, int *swb_errno) {
    errno = 0;
    const void *swb_value = (const void *)direct_nothing(swb_0);
    *swb_errno = errno;
    return swb_value;
}

#undef direct_unnamed
static inline __attribute__((always_inline)) int swb_direct_direct_unnamed(int swb_0, int swb_1) {
    return direct_unnamed(swb_0, swb_1);
}

#undef direct_hidden
static inline __attribute__((always_inline)) int swb_direct_direct_hidden(int swb_0) {
    return direct_hidden(swb_0);
}

#undef direct_old
static inline __attribute__((always_inline)) int swb_direct_direct_old(int swb_0) {
    return direct_old(swb_0);
}

#undef direct_as
static inline __attribute__((always_inline)) int swb_direct_direct_as(long swb_0) {
    return direct_as(swb_0);
}

#undef direct_exit
static inline __attribute__((noreturn, always_inline)) void swb_direct_direct_exit(int swb_0) {
    direct_exit(swb_0);
}

#undef direct_total
static inline __attribute__((always_inline)) int swb_direct_direct_total_of_two(int swb_0, int swb_1, int swb_2) {
    return direct_total(swb_0, swb_1, swb_2);
}

#undef direct_packed
static inline __attribute__((always_inline)) int swb_direct_direct_packed(const void *swb_0) {
    return direct_packed(*(struct direct_parcel *)swb_0);
}

#undef direct_repacked
static inline __attribute__((always_inline)) void swb_direct_direct_repacked(const void *swb_result, const void *swb_0, int swb_1) {
    struct direct_parcel swb_value = direct_repacked(*(struct direct_parcel *)swb_0, swb_1);
    __builtin_memcpy((void *)swb_result, &swb_value, sizeof swb_value);
}

#undef direct_of_thread
static inline __attribute__((always_inline)) const void *swb_direct_direct_of_thread(void) {
    return (const void *)&direct_of_thread;
}

#undef direct_twice
static inline __attribute__((always_inline)) int swb_direct_direct_twice(int swb_0) {
    return direct_twice(swb_0);
}

static inline __attribute__((always_inline)) double swb_direct_direct_cube(double swb_0) {
    return DIRECT_CUBE(swb_0);
}

#pragma GCC diagnostic pop

#endif
