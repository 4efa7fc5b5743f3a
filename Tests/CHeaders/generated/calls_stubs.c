// Made by swift-bind from calls.h, for x86_64-linux-gnu.
// What the headers define, as symbols of a library.
#include <calls.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"

#undef calls_twice
int swb_calls_twice(int swb_0);
int swb_calls_twice(int swb_0) {
    return calls_twice(swb_0);
}

#undef calls_swap
void swb_calls_swap(__typeof__(int *) swb_0, __typeof__(int *) swb_1);
void swb_calls_swap(__typeof__(int *) swb_0, __typeof__(int *) swb_1) {
    calls_swap(swb_0, swb_1);
}

#undef calls_last_error
__typeof__(&calls_last_error) swb_calls_last_error(void);
__typeof__(&calls_last_error) swb_calls_last_error(void) {
    return &calls_last_error;
}

#undef calls_limits
__typeof__(&calls_limits) swb_calls_limits(void);
__typeof__(&calls_limits) swb_calls_limits(void) {
    return &calls_limits;
}

double swb_calls_mean_of_two(int swb_0, float swb_1, float swb_2);
double swb_calls_mean_of_two(int swb_0, float swb_1, float swb_2) {
    return calls_mean(swb_0, swb_1, swb_2);
}

int swb_calls_max(int swb_0, int swb_1);
int swb_calls_max(int swb_0, int swb_1) {
    return CALLS_MAX(swb_0, swb_1);
}

double swb_calls_greatest(double swb_0, double swb_1);
double swb_calls_greatest(double swb_0, double swb_1) {
    return CALLS_MAX(swb_0, swb_1);
}
