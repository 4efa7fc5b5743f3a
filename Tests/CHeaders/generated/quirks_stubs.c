// Made by swift-bind from quirks.h, for x86_64-linux-gnu.
// What the headers define, as symbols of a library.
#include <quirks.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"

#undef quirks_kept
__typeof__(&quirks_kept) swb_quirks_kept(void);
__typeof__(&quirks_kept) swb_quirks_kept(void) {
    return &quirks_kept;
}

#undef quirks_first
int swb_quirks_first(int swb_0, int swb_1, __typeof__(__typeof__(int[1])[]) swb_2);
int swb_quirks_first(int swb_0, int swb_1, __typeof__(__typeof__(int[1])[]) swb_2) {
    return quirks_first(swb_0, swb_1, swb_2);
}

int swb_quirks_add(int swb_0, int swb_1);
int swb_quirks_add(int swb_0, int swb_1) {
    return QUIRKS_ADD(swb_0, swb_1);
}
