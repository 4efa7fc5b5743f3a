/* What the entry points in Swift call. Made by swift-bind: do not edit. */
#ifndef BENCH_EXPORTS_EXPORTS_H
#define BENCH_EXPORTS_EXPORTS_H

#include <stdbool.h>

__attribute__((visibility("hidden"))) void swb_bench_exports_fail(int code, const char *message, bool sets_errno);

#endif
