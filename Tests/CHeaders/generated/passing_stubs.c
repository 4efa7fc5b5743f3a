// Made by swift-bind from passing.h, for x86_64-linux-gnu.
// What the headers define, as symbols of a library.
#include <passing.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"

#undef passing_product
void swb_passing_product(__int128 *swb_result, long swb_0, long swb_1);
void swb_passing_product(__int128 *swb_result, long swb_0, long swb_1) {
    *swb_result = passing_product(swb_0, swb_1);
}

#undef passing_sum
void swb_passing_sum(passing_huge *swb_result, __typeof__(const passing_huge *) swb_0, int swb_1);
void swb_passing_sum(passing_huge *swb_result, __typeof__(const passing_huge *) swb_0, int swb_1) {
    *swb_result = passing_sum(swb_0, swb_1);
}

#undef passing_half
void swb_passing_half(__float128 *swb_result, const __float128 *swb_0);
void swb_passing_half(__float128 *swb_result, const __float128 *swb_0) {
    *swb_result = passing_half(*swb_0);
}

#undef passing_loaded
int swb_passing_loaded(const int *swb_0);
int swb_passing_loaded(const int *swb_0) {
    return passing_loaded(*swb_0);
}

#undef passing_stored
void swb_passing_stored(long *swb_result, const long swb_0);
void swb_passing_stored(long *swb_result, const long swb_0) {
    __typeof__(_Atomic(long)) swb_value = passing_stored(swb_0);
    *swb_result = swb_value;
}

#undef passing_twice
void swb_passing_twice(struct passing_pack *swb_result, const struct passing_pack *swb_0, int swb_1);
void swb_passing_twice(struct passing_pack *swb_result, const struct passing_pack *swb_0, int swb_1) {
    struct passing_pack swb_value = passing_twice(*swb_0, swb_1);
    __builtin_memcpy(swb_result, &swb_value, sizeof swb_value);
}

#undef passing_chosen
void swb_passing_chosen(union passing_choice *swb_result, const union passing_choice *swb_0, _Bool swb_1);
void swb_passing_chosen(union passing_choice *swb_result, const union passing_choice *swb_0, _Bool swb_1) {
    union passing_choice swb_value = passing_chosen(*swb_0, swb_1);
    __builtin_memcpy(swb_result, &swb_value, sizeof swb_value);
}

#undef passing_same
void swb_passing_same(union passing_bytes *swb_result, const union passing_bytes *swb_0);
void swb_passing_same(union passing_bytes *swb_result, const union passing_bytes *swb_0) {
    union passing_bytes swb_value = passing_same(*swb_0);
    __builtin_memcpy(swb_result, &swb_value, sizeof swb_value);
}

#undef passing_scaled
void swb_passing_scaled(passing_floats *swb_result, const passing_floats *swb_0, float swb_1);
void swb_passing_scaled(passing_floats *swb_result, const passing_floats *swb_0, float swb_1) {
    *swb_result = passing_scaled(*swb_0, swb_1);
}

#undef passing_all_sum
int swb_passing_all_sum(const struct passing_all *swb_0);
int swb_passing_all_sum(const struct passing_all *swb_0) {
    return passing_all_sum(*swb_0);
}

#undef passing_next
void swb_passing_next(__int128 *swb_result, const __int128 *swb_0);
void swb_passing_next(__int128 *swb_result, const __int128 *swb_0) {
    *swb_result = passing_next(*swb_0);
}

int swb_passing_print_wide(__typeof__(const char *) swb_0, const __int128 *swb_1);
int swb_passing_print_wide(__typeof__(const char *) swb_0, const __int128 *swb_1) {
    return passing_print(swb_0, *swb_1);
}

unsigned long swb_passing_low(const __int128 *swb_0);
unsigned long swb_passing_low(const __int128 *swb_0) {
    return PASSING_LOW(*swb_0);
}
