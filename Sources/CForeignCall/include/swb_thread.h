// The record that each thread keeps of the callbacks running on it.
#ifndef SWB_THREAD_H
#define SWB_THREAD_H

#include <stdbool.h>

// The contexts in use on a thread, outermost first. Only the thread itself writes; others read
// after a membarrier, which orders the thread's plain stores for them.
#define SWB_MAX_DEPTH 30

typedef struct swb_thread {
    long depth;
    void *contexts[SWB_MAX_DEPTH];
    // The failure of a callback that waits to be thrown.
    void *pending;
    // Failures set aside by the callbacks that are running, each with the depth it belongs to.
    struct swb_aside *aside;
    struct swb_thread *next, **link;
} swb_thread;

extern __thread swb_thread *swb_this_thread;
swb_thread *swb_begin_thread(void);
void swb_set_pending_aside(swb_thread *thread, long depth);
void swb_put_pending_back(swb_thread *thread, long depth);

#define SWB_INLINE static inline __attribute__((always_inline))

SWB_INLINE swb_thread *swb_current_thread(void) {
    swb_thread *thread = swb_this_thread;
    return __builtin_expect(thread != NULL, 1) ? thread : swb_begin_thread();
}

// How many callbacks run on the thread.
SWB_INLINE long swb_depth(swb_thread *thread) {
    return __atomic_load_n(&thread->depth, __ATOMIC_RELAXED);
}

// Begins a callback inside `depth` others and returns the context in `slot`, marked as in use. It is
// read once more after the mark: a callback that ends in between has either seen the mark, or
// changed the slot before it was read again.
//
// A failure that waits belongs to the call outside, so that a call which the callback makes must not
// throw it. It is set aside until the callback has ended.
SWB_INLINE void *swb_begin(swb_thread *thread, long depth, void *const *slot) {
    void *context = __atomic_load_n(slot, __ATOMIC_RELAXED);
    for (;;) {
        if (__builtin_expect(depth < SWB_MAX_DEPTH, 1))
            __atomic_store_n(&thread->contexts[depth], context, __ATOMIC_RELAXED);
        __atomic_store_n(&thread->depth, depth + 1, __ATOMIC_RELEASE);
        // Nothing moves up past this, as the compiler sees it; membarrier sees to the processor.
        __atomic_signal_fence(__ATOMIC_SEQ_CST);
        void *again = __atomic_load_n(slot, __ATOMIC_ACQUIRE);
        if (__builtin_expect(again == context, 1)) break;
        context = again;
    }
    if (__builtin_expect(thread->pending != NULL, 0)) swb_set_pending_aside(thread, depth);
    return context;
}

// Ends it. The depth is not read back from memory: the next callback would have to wait for that.
SWB_INLINE void swb_end(swb_thread *thread, long depth) {
    if (__builtin_expect(thread->aside != NULL, 0)) swb_put_pending_back(thread, depth);
    __atomic_store_n(&thread->depth, depth, __ATOMIC_RELEASE);
}

// Puts a context into a slot, and returns the one that was there.
static inline void *swb_exchange(void **slot, void *context) {
    return __atomic_exchange_n(slot, context, __ATOMIC_SEQ_CST);
}

// Whether `context`, which no slot leads to any longer, is still in use on some thread.
bool swb_is_running(void *context);

// Takes the failure that waits on this thread; NULL if none does.
void *swb_take_pending(void);
// Whether one waits. Asked before and after every call that can throw.
static inline __attribute__((always_inline)) bool swb_has_pending(void) {
    return swb_this_thread && swb_this_thread->pending;
}
// Keeps `failure` unless one is kept already. Returns whether it was kept.
bool swb_keep_pending(void *failure);
// Sets what is done with a pending failure that nobody takes.
void swb_set_release(void (*release)(void *failure));

#endif
