/* The errors of functions that are written in Swift. Made by swift-bind: do not edit. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include "bench_exports.h"
#include "bench_exports.exports.h"

_Static_assert(sizeof(struct bench_exports_pair) == 16, "struct bench_exports_pair has 16 bytes in the description");
_Static_assert(_Alignof(struct bench_exports_pair) == 8, "struct bench_exports_pair has an alignment of 8 in the description");
_Static_assert(offsetof(struct bench_exports_pair, x) == 0, "x is at 0 of struct bench_exports_pair in the description");
_Static_assert(offsetof(struct bench_exports_pair, y) == 8, "y is at 8 of struct bench_exports_pair in the description");

static _Thread_local int error_code;
static _Thread_local char error_message[1024];

void swb_bench_exports_fail(int code, const char *message, bool sets_errno) {
    size_t length = strnlen(message, sizeof error_message);
    if (length == sizeof error_message) {
        length--;
        /* The end is one of a character. */
        while (length > 0 && ((unsigned char)message[length] & 0xC0) == 0x80) length--;
    }
    memmove(error_message, message, length);
    error_message[length] = 0;
    error_code = code;
    if (sets_errno) errno = code;
}

int bench_exports_error_code(void) { return error_code; }

const char *bench_exports_error_message(void) { return error_message; }

void bench_exports_clear_error(void) {
    error_code = 0;
    error_message[0] = 0;
}

/* Swift's run time keeps what it has seen of a library: one that was opened stays when it is closed. */
__attribute__((constructor)) static void stay(void) {
    static const char here;
    Dl_info library;
    if (dladdr(&here, &library) && library.dli_fname)
        (void)dlopen(library.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
}
