// Made by swift-bind from values.h, for x86_64-linux-gnu.
// What the headers define, as symbols of a library.
#include <values.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
