#define _GNU_SOURCE
#include "CForeignCall.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

// There is nothing it could return: nobody knows here of what type the result is to be.
static void unbound(void) {
    fputs("fatal error: a C function was called that could not be bound. "
          "Make binding sets with load(_:), which throws in this case.\n", stderr);
    abort();
}

static char variable[65536] __attribute__((aligned(64)));

const void *swb_unbound_function(void) { return (const void *)unbound; }
const void *swb_unbound_variable(void) { return variable; }

const void *swb_versioned_symbol(void *library, const char *name, const char *version) {
    return dlvsym(library, name, version);
}

const char *swb_library_file(const void *address) {
    Dl_info information;
    return address && dladdr(address, &information) ? information.dli_fname : 0;
}
