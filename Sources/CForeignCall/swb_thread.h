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

// Returns the depth to go back to. It stays in a register: reading it back from memory when the
// callback ends would put two more store-to-load forwards in the way of the next one.
static inline long swb_mark(swb_thread *thread, void *context) {
    long depth = __atomic_load_n(&thread->depth, __ATOMIC_RELAXED);
    if (__builtin_expect(depth < SWB_MAX_DEPTH, 1))
        __atomic_store_n(&thread->contexts[depth], context, __ATOMIC_RELAXED);
    __atomic_store_n(&thread->depth, depth + 1, __ATOMIC_RELEASE);
    // Nothing moves up past this, as the compiler sees it; membarrier sees to the processor.
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    return depth;
}

static inline void swb_unmark(swb_thread *thread, long depth) {
    __atomic_store_n(&thread->depth, depth, __ATOMIC_RELEASE);
}

// A failure that waits when a callback begins belongs to the call outside: a call that the callback
// makes must not throw it. It is set aside, and put back when the callback has ended; it is the
// first, so what the callback itself left is dropped for it.
static inline void *swb_set_pending_aside(swb_thread *thread) {
    void *waiting = thread->pending;
    if (__builtin_expect(waiting != NULL, 0)) thread->pending = NULL;
    return waiting;
}

void swb_replace_pending(swb_thread *thread, void *waiting) __attribute__((visibility("hidden")));

static inline void swb_put_pending_back(swb_thread *thread, void *waiting) {
    if (__builtin_expect(waiting != NULL, 0)) swb_replace_pending(thread, waiting);
}

#endif
