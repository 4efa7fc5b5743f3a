/* The errors of functions that are written in Swift. Made by swift-bind: do not edit. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include "geometry.h"
#include "geometry.exports.h"

_Static_assert(sizeof(struct geometry_point) == 16, "struct geometry_point has 16 bytes in the description");
_Static_assert(_Alignof(struct geometry_point) == 8, "struct geometry_point has an alignment of 8 in the description");
_Static_assert(offsetof(struct geometry_point, x) == 0, "x is at 0 of struct geometry_point in the description");
_Static_assert(offsetof(struct geometry_point, y) == 8, "y is at 8 of struct geometry_point in the description");

static _Thread_local int error_code;
static _Thread_local char error_message[1024];

void swb_geometry_fail(int code, const char *message, bool sets_errno) {
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

bool swb_geometry_starting;
static _Thread_local bool starts_here;

bool swb_geometry_starts_here(void) { return starts_here; }

void swb_geometry_set_starting(bool starts) {
    starts_here = starts;
    __atomic_store_n(&swb_geometry_starting, starts, __ATOMIC_RELAXED);
}

int geometry_error_code(void) { return error_code; }

const char *geometry_error_message(void) { return error_message; }

void geometry_clear_error(void) {
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
