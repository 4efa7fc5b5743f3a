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
int swb_quirks_first(int a0, int a1, __typeof__(__typeof__(int[1])[]) a2);
int swb_quirks_first(int a0, int a1, __typeof__(__typeof__(int[1])[]) a2) {
    return quirks_first(a0, a1, a2);
}

int swb_quirks_add(int a0, int a1);
int swb_quirks_add(int a0, int a1) {
    return QUIRKS_ADD(a0, a1);
}
