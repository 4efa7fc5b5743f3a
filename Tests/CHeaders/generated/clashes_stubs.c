// Made by swift-bind from clashes.h, for x86_64-linux-gnu.
// What the headers define, as symbols of a library.
#include <clashes.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"

#undef clashes_made
void swb_clashes_made(result *swb_result, int swb_0, const result *swb_1);
void swb_clashes_made(result *swb_result, int swb_0, const result *swb_1) {
    result swb_value = clashes_made(swb_0, *swb_1);
    __builtin_memcpy(swb_result, &swb_value, sizeof swb_value);
}

#undef value
void swb_value(result *swb_result, int swb_0);
void swb_value(result *swb_result, int swb_0) {
    result swb_value = value(swb_0);
    __builtin_memcpy(swb_result, &swb_value, sizeof swb_value);
}

#undef a1
int swb_a1(a0 swb_0, a0 swb_1);
int swb_a1(a0 swb_0, a0 swb_1) {
    return a1(swb_0, swb_1);
}
