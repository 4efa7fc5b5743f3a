#ifndef SWB_INTERNAL_H
#define SWB_INTERNAL_H

#include <pthread.h>
#include <swb_thunk_code.h>

#include "swb_serve.h"

// Room for a message.
typedef union {
    swb_message message;
    uint8_t bytes[SWB_MESSAGE_BYTES];
} swb_message_buffer;

enum { SWB_BLOCK = 64, SWB_BLOCKS = 2048 };

// A function that can be called by its number. It never changes once it has places.
typedef struct {
    const void *address;
    swb_signature signature;
    uint8_t *places;
} swb_function;

struct swb_worker {
    swb_link link;
    void **libraries;
    int library_count;
    const struct swb_stubs *stubs;
    pthread_mutex_t lock;
    // In blocks, so that none is moved while it is called, of which there are as many as are needed.
    swb_function *functions[SWB_BLOCKS];
    uint32_t callback_sequence;
};

// Puts an answer into a message's place, which has so many words.
void swb_answer(swb_message *message, uint8_t status, int words) __attribute__((visibility("hidden")));

// Do what messages say that are about stubs.
void swb_serve_stub(const struct swb_stubs *stubs, swb_message *message) __attribute__((visibility("hidden")));
void swb_serve_stub_variable(const struct swb_stubs *stubs, swb_message *message)
    __attribute__((visibility("hidden")));
void swb_serve_layout(const struct swb_stubs *stubs, swb_message *message) __attribute__((visibility("hidden")));
void swb_serve_description(const struct swb_stubs *stubs, swb_message *message)
    __attribute__((visibility("hidden")));

// An address at which C can call a callback; NULL if all are in use. `previous` is the number of the
// callback that had it before.
const void *swb_thunk_begin(
    swb_worker *worker, uint32_t number, swb_signature signature, uint32_t *previous)
    __attribute__((visibility("hidden")));
// Puts it back into use, some time. False if it is none of the worker's.
bool swb_thunk_end(swb_worker *worker, const void *address) __attribute__((visibility("hidden")));
// Ends all of a worker's.
void swb_thunks_end(swb_worker *worker) __attribute__((visibility("hidden")));

#endif
