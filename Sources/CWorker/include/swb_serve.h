// Calling a library's functions as messages say, and sending messages for its callbacks.
#ifndef SWB_SERVE_H
#define SWB_SERVE_H

#include <stdbool.h>
#include <stddef.h>

#include <swb_stub_search.h>

#include "swb_message.h"

// How a worker reaches its program.
typedef struct {
    // Sends a message and waits for the next one, which takes its place. False ends the process.
    bool (*exchange)(void *context, swb_message *message);
    // Copies memory of this process. False if there is none at an address.
    bool (*copy)(void *to, const void *from, size_t count);
    void *context;
} swb_link;

typedef struct swb_worker swb_worker;

// A worker for open libraries, in whose order symbols are looked for, or for one that it is linked with, of which it
// has stubs; NULL if it has none. NULL without memory.
swb_worker *swb_worker_new(
    void *const *libraries, int count, const struct swb_stubs *stubs, swb_link link);
// Callbacks of the worker that C still holds return zero from now on.
void swb_worker_free(swb_worker *worker);

// Does what a message of the program's says, and puts the answer in its place. Several threads may.
void swb_serve(swb_worker *worker, swb_message *message);

// Copies by way of the kernel, which finds bad addresses.
bool swb_copy_by_kernel(void *to, const void *from, size_t count);

#endif
