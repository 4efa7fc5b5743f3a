// Made by swift-bind from calls.h, for x86_64-linux-gnu.
// What the headers define, as symbols of a library.
#include <calls.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"

#undef calls_twice
int swb_calls_twice(int a0);
int swb_calls_twice(int a0) {
    return calls_twice(a0);
}

#undef calls_swap
void swb_calls_swap(__typeof__(int *) a0, __typeof__(int *) a1);
void swb_calls_swap(__typeof__(int *) a0, __typeof__(int *) a1) {
    calls_swap(a0, a1);
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

int swb_calls_max(int a0, int a1);
int swb_calls_max(int a0, int a1) {
    return CALLS_MAX(a0, a1);
}

double swb_calls_greatest(double a0, double a1);
double swb_calls_greatest(double a0, double a1) {
    return CALLS_MAX(a0, a1);
}
