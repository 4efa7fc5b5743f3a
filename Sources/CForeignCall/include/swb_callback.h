// Compiled thunks that C code can call, each with a context; and the record, for every thread, of
// the thunks that are running on it.
#ifndef SWB_CALLBACK_H
#define SWB_CALLBACK_H

#include <stdbool.h>

#define SWB_THUNK_COUNT 1024

// What a thunk saves and returns. CTypes.RegisterFrame reads it.
typedef struct {
    uint64_t integer[6];
    double floating[8];
    void *stack;
    uint64_t integer_result[2];
    double floating_result[2];
} swb_frame;

typedef void (*swb_handler)(void *context, swb_frame *frame);

// How many compiled thunks there are of each kind; 0 where the architecture has none. Indices below
// this number are of thunks for any signature, those from it up to twice the number of thunks for
// signatures of integers and pointers only.
int swb_thunk_count(void);
// The function pointer of a thunk.
void *swb_thunk(int index);
// Sets what all thunks do. To be called before a thunk is handed out.
void swb_set_handler(swb_handler handler);
// Sets the context of a thunk; NULL is not allowed once the thunk has been handed out.
void swb_set_context(int index, void *context);
void *swb_get_context(int index);

// Marks `context` as in use on this thread until swb_leave, which takes what swb_enter returned.
long swb_enter(void *context);
void swb_leave(long depth);
// Whether `context`, which no thunk leads to any longer, is still in use on some thread.
bool swb_is_running(void *context);

// A word for each thread: the failure of a callback that waits to be thrown.
void *swb_take_pending(void);
bool swb_has_pending(void);
// Keeps `failure` unless one is kept already. Returns whether it was kept.
bool swb_keep_pending(void *failure);
// Sets aside what waits when a callback begins, and puts back what it returned when it has ended.
void *swb_begin_callback(void);
void swb_end_callback(void *waiting);
// Sets what is done with a pending failure that nobody takes.
void swb_set_release(void (*release)(void *failure));

#endif
