/* What the entry points in Swift call. Made by swift-bind: do not edit. */
#ifndef KINDS_EXPORTS_H
#define KINDS_EXPORTS_H

#include <stdbool.h>

__attribute__((visibility("hidden"))) void swb_kinds_fail(int code, const char *message, bool sets_errno);

#endif
