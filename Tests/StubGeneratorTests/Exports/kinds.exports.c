/* The errors of functions that are written in Swift. Made by swift-bind: do not edit. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include "kinds.h"
#include "kinds.exports.h"

_Static_assert(sizeof(union number) == 8, "union number has 8 bytes in the description");
_Static_assert(_Alignof(union number) == 8, "union number has an alignment of 8 in the description");
_Static_assert(offsetof(union number, i) == 0, "i is at 0 of union number in the description");
_Static_assert(offsetof(union number, d) == 0, "d is at 0 of union number in the description");
_Static_assert(sizeof(struct packet) == 24, "struct packet has 24 bytes in the description");
_Static_assert(_Alignof(struct packet) == 8, "struct packet has an alignment of 8 in the description");
_Static_assert(offsetof(struct packet, number) == 8, "number is at 8 of struct packet in the description");
_Static_assert(offsetof(struct packet, flag) == 16, "flag is at 16 of struct packet in the description");
_Static_assert(sizeof(grid_t) == 80, "grid_t has 80 bytes in the description");
_Static_assert(_Alignof(grid_t) == 8, "grid_t has an alignment of 8 in the description");
_Static_assert(offsetof(grid_t, next) == 0, "next is at 0 of grid_t in the description");
_Static_assert(offsetof(grid_t, visit) == 8, "visit is at 8 of grid_t in the description");
_Static_assert(offsetof(grid_t, cells) == 16, "cells is at 16 of grid_t in the description");
_Static_assert(offsetof(grid_t, mood) == 64, "mood is at 64 of grid_t in the description");
_Static_assert(offsetof(grid_t, text) == 72, "text is at 72 of grid_t in the description");

static _Thread_local int error_code;
static _Thread_local char error_message[1024];

void swb_kinds_fail(int code, const char *message, bool sets_errno) {
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

bool swb_kinds_starting;
static _Thread_local bool starts_here;

bool swb_kinds_starts_here(void) { return starts_here; }

void swb_kinds_set_starting(bool starts) {
    starts_here = starts;
    __atomic_store_n(&swb_kinds_starting, starts, __ATOMIC_RELAXED);
}

int kinds_error_code(void) { return error_code; }

const char *kinds_error_message(void) { return error_message; }

void kinds_clear_error(void) {
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
