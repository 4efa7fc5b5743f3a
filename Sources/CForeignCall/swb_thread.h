// The record that each thread keeps of the callbacks running on it.
#ifndef SWB_THREAD_H
#define SWB_THREAD_H

#include "CForeignCall.h"

// The contexts in use on a thread, outermost first. Only the thread itself writes; others read
// after a membarrier, which orders the thread's plain stores for them.
#define SWB_MAX_DEPTH 30

typedef struct swb_thread {
    long depth;
    void *contexts[SWB_MAX_DEPTH];
    void *pending;
    struct swb_thread *next, **link;
} swb_thread;

extern __thread swb_thread *swb_this_thread __attribute__((visibility("hidden")));
swb_thread *swb_begin_thread(void) __attribute__((visibility("hidden")));

static inline swb_thread *swb_current_thread(void) {
    swb_thread *thread = swb_this_thread;
    return __builtin_expect(thread != NULL, 1) ? thread : swb_begin_thread();
}

// How many contexts are marked on this thread.
static inline long swb_depth(swb_thread *thread) {
    return __atomic_load_n(&thread->depth, __ATOMIC_RELAXED);
}

// Marks a context on top of `depth` others.
static inline void swb_mark(swb_thread *thread, long depth, void *context) {
    if (depth < SWB_MAX_DEPTH)
        __atomic_store_n(&thread->contexts[depth], context, __ATOMIC_RELAXED);
    __atomic_store_n(&thread->depth, depth + 1, __ATOMIC_RELEASE);
    // Nothing moves up past this, as the compiler sees it; membarrier sees to the processor.
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
}

// Leaves `depth` contexts. The number is the caller's, not one less than what memory holds: that
// would make each callback wait for the one before.
static inline void swb_unmark(swb_thread *thread, long depth) {
    __atomic_store_n(&thread->depth, depth, __ATOMIC_RELEASE);
}

// A failure that waits when a callback begins belongs to the call outside: a call that the callback
// makes must not throw it. It is set aside, and put back when the callback has ended; it is the
// first, so what the callback itself left is dropped for it.
static inline void *swb_set_pending_aside(swb_thread *thread) {
    void *waiting = thread->pending;
    thread->pending = NULL;
    return waiting;
}

void swb_replace_pending(swb_thread *thread, void *waiting) __attribute__((visibility("hidden")));

static inline void swb_put_pending_back(swb_thread *thread, void *waiting) {
    if (__builtin_expect(waiting != NULL, 0)) swb_replace_pending(thread, waiting);
}

#endif
