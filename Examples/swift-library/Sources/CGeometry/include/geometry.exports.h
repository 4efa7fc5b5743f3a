/* What the entry points in Swift call. Made by swift-bind: do not edit. */
#ifndef GEOMETRY_EXPORTS_H
#define GEOMETRY_EXPORTS_H

#include <stdbool.h>

__attribute__((visibility("hidden"))) void swb_geometry_fail(int code, const char *message, bool sets_errno);

#endif
