// Compiled thunks that C code can call, each with a target.
#ifndef SWB_CALLBACK_H
#define SWB_CALLBACK_H

#include <stdint.h>

#define SWB_THUNK_COUNT 1024

// What a thunk for any signature saves and returns. CTypes.RegisterFrame reads it.
typedef struct {
    uint64_t integer[6];
    double floating[8];
    void *stack;
    uint64_t integer_result[2];
    double floating_result[2];
} swb_frame;

// What a function pointer leads to: two Swift closures, each as its function, which has Swift's
// calling convention, and its context. Both return what the user's closure threw, retained, or NULL.
typedef struct {
    // (uint64_t × 5) -> (uint64_t, failure)
    const void *integers, *integers_context;
    // (swb_frame *) -> failure
    const void *frame, *frame_context;
    // The Swift object that owns the closures.
    void *owner;
} swb_target;

// How many compiled thunks there are of each kind; 0 where the architecture has none. Indices below
// this number are of thunks for any signature, those from it up to twice the number of thunks for
// signatures of up to five integers and pointers, and one as the result.
int swb_thunk_count(void);
// The function pointer of a thunk.
void *swb_thunk(int index);
// Where the target of a thunk is kept. It must not be NULL once the thunk has been handed out.
swb_target **swb_slot(int index);

#endif
