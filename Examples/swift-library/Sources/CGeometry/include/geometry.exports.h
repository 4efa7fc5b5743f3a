/* What the entry points in Swift call. Made by swift-bind: do not edit. */
#ifndef GEOMETRY_EXPORTS_H
#define GEOMETRY_EXPORTS_H

#include <stdbool.h>

__attribute__((visibility("hidden"))) void swb_geometry_fail(int code, const char *message, bool sets_errno);

/* Whether start() runs, on any thread; on this one; and that it does. */
__attribute__((visibility("hidden"))) extern bool swb_geometry_starting;
static inline bool swb_geometry_is_starting(void) {
    return __atomic_load_n(&swb_geometry_starting, __ATOMIC_RELAXED);
}
__attribute__((visibility("hidden"))) bool swb_geometry_starts_here(void);
__attribute__((visibility("hidden"))) void swb_geometry_set_starting(bool starts);

#endif
