// Made by swift-bind from modes.h, for x86_64-linux-gnu.
// What the headers define, as symbols of a library.
#include <modes.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"

#undef modes_twice
int swb_modes_twice(int swb_0);
int swb_modes_twice(int swb_0) {
    return modes_twice(swb_0);
}

#undef modes_last_error
__typeof__(&modes_last_error) swb_modes_last_error(void);
__typeof__(&modes_last_error) swb_modes_last_error(void) {
    return &modes_last_error;
}
