// Compiled thunks that C code can call, each with a context.
#ifndef SWB_CALLBACK_H
#define SWB_CALLBACK_H

#define SWB_THUNK_COUNT 1024

// What a thunk saves and returns. CTypes.RegisterFrame reads it.
typedef struct {
    uint64_t integer[6];
    double floating[8];
    void *stack;
    uint64_t integer_result[2];
    double floating_result[2];
} swb_frame;

// What all thunks do, given the slot that holds the thunk's context.
typedef void (*swb_handler)(void **slot, swb_frame *frame);

// How many compiled thunks there are of each kind; 0 where the architecture has none. Indices below
// this number are of thunks for any signature, those from it up to twice the number of thunks for
// signatures of integers and pointers only.
int swb_thunk_count(void);
// The function pointer of a thunk.
void *swb_thunk(int index);
// Sets what all thunks do. To be called before a thunk is handed out.
void swb_set_handler(swb_handler handler);
// Where the context of a thunk is kept. It must not be NULL once the thunk has been handed out.
void **swb_slot(int index);

#endif
