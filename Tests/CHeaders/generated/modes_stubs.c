// Made by swift-bind from modes.h, for x86_64-linux-gnu.
// Functions that the headers define, as symbols of a library.
#include <modes.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#undef modes_twice
int swb_modes_twice(int a0) {
    return modes_twice(a0);
}
