// Made by swift-bind from passing.h, for x86_64-linux-gnu.
// What the headers define, as symbols of a library.
#include <passing.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"

#undef passing_product
void swb_passing_product(__int128 *result, long a0, long a1);
void swb_passing_product(__int128 *result, long a0, long a1) {
    *result = passing_product(a0, a1);
}

#undef passing_sum
void swb_passing_sum(passing_huge *result, __typeof__(const passing_huge *) a0, int a1);
void swb_passing_sum(passing_huge *result, __typeof__(const passing_huge *) a0, int a1) {
    *result = passing_sum(a0, a1);
}

#undef passing_half
void swb_passing_half(__float128 *result, const __float128 *a0);
void swb_passing_half(__float128 *result, const __float128 *a0) {
    *result = passing_half(*a0);
}

#undef passing_loaded
int swb_passing_loaded(const int *a0);
int swb_passing_loaded(const int *a0) {
    return passing_loaded(*a0);
}

#undef passing_stored
void swb_passing_stored(long *result, const long a0);
void swb_passing_stored(long *result, const long a0) {
    __typeof__(_Atomic(long)) value = passing_stored(a0);
    *result = value;
}

#undef passing_twice
void swb_passing_twice(struct passing_pack *result, const struct passing_pack *a0, int a1);
void swb_passing_twice(struct passing_pack *result, const struct passing_pack *a0, int a1) {
    struct passing_pack value = passing_twice(*a0, a1);
    __builtin_memcpy(result, &value, sizeof value);
}

#undef passing_chosen
void swb_passing_chosen(union passing_choice *result, const union passing_choice *a0, _Bool a1);
void swb_passing_chosen(union passing_choice *result, const union passing_choice *a0, _Bool a1) {
    union passing_choice value = passing_chosen(*a0, a1);
    __builtin_memcpy(result, &value, sizeof value);
}

#undef passing_same
void swb_passing_same(union passing_bytes *result, const union passing_bytes *a0);
void swb_passing_same(union passing_bytes *result, const union passing_bytes *a0) {
    union passing_bytes value = passing_same(*a0);
    __builtin_memcpy(result, &value, sizeof value);
}

#undef passing_scaled
void swb_passing_scaled(passing_floats *result, const passing_floats *a0, float a1);
void swb_passing_scaled(passing_floats *result, const passing_floats *a0, float a1) {
    *result = passing_scaled(*a0, a1);
}

#undef passing_all_sum
int swb_passing_all_sum(const struct passing_all *a0);
int swb_passing_all_sum(const struct passing_all *a0) {
    return passing_all_sum(*a0);
}

#undef passing_next
void swb_passing_next(__int128 *result, const __int128 *a0);
void swb_passing_next(__int128 *result, const __int128 *a0) {
    *result = passing_next(*a0);
}

int swb_passing_print_wide(__typeof__(const char *) a0, const __int128 *a1);
int swb_passing_print_wide(__typeof__(const char *) a0, const __int128 *a1) {
    return passing_print(a0, *a1);
}

unsigned long swb_passing_low(const __int128 *a0);
unsigned long swb_passing_low(const __int128 *a0) {
    return PASSING_LOW(*a0);
}
