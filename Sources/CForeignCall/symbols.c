#define _GNU_SOURCE
#include "CForeignCall.h"

#include <dlfcn.h>
#include <unistd.h>

static long unbound(void) {
    static const char message[] =
        "error: a C function was called that its library does not have; bind with load(_:)\n";
    if (write(2, message, sizeof message - 1) < 0) return 0;
    return 0;
}

static char variable[65536] __attribute__((aligned(64)));

const void *swb_unbound_function(void) { return (const void *)unbound; }
const void *swb_unbound_variable(void) { return variable; }

const void *swb_versioned_symbol(void *library, const char *name, const char *version) {
    return dlvsym(library, name, version);
}
