// Made by swift-bind from shapes.h, for x86_64-linux-gnu.
// What the headers define, as symbols of a library.
#include <shapes.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"

#undef shapes_pass
void swb_shapes_pass(const struct shapes_packed *swb_0);
void swb_shapes_pass(const struct shapes_packed *swb_0) {
    shapes_pass(*swb_0);
}
