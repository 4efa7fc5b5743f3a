// The record that each thread keeps of the callbacks running on it.
#ifndef SWB_THREAD_H
#define SWB_THREAD_H

#include <stdbool.h>

// The targets of the callbacks that run on a thread, outermost first. Only the thread itself writes;
// others read after a membarrier, which orders the thread's plain stores for them.
typedef struct swb_thread {
    long depth;
    // Below this depth a callback just begins. At or above it, swb_prepare has something to do; it
    // is 0 while a failure waits.
    long limit;
    // Once fewer callbacks than this run, a target that waits for it can be released.
    long awaited_depth;
    swb_target **targets;
    long capacity;
    // The failure of a callback that waits to be thrown.
    void *pending;
    struct swb_thread *next, **link;
} swb_thread;

// Points to a record that nothing is written to, until the thread needs one of its own.
extern __thread swb_thread *swb_this_thread __attribute__((tls_model("initial-exec")));

#define SWB_INLINE static inline __attribute__((always_inline))

SWB_INLINE swb_thread *swb_current_thread(void) { return swb_this_thread; }

// How many callbacks run on the thread.
SWB_INLINE long swb_depth(swb_thread *thread) {
    return __atomic_load_n(&thread->depth, __ATOMIC_RELAXED);
}

// Begins a callback inside `depth` others and returns the target in `slot`, marked as in use; NULL
// if swb_prepare is to be called first, or the slot has just changed. It is read once more after the
// mark: a callback that ends in between has either seen the mark, or changed the slot before it was
// read again.
SWB_INLINE swb_target *swb_begin(swb_thread *thread, long depth, swb_target *const *slot) {
    if (__builtin_expect(depth >= thread->limit, 0)) return NULL;
    swb_target *target = __atomic_load_n(slot, __ATOMIC_RELAXED);
    __atomic_store_n(&thread->targets[depth], target, __ATOMIC_RELAXED);
    __atomic_store_n(&thread->depth, depth + 1, __ATOMIC_RELEASE);
    // Nothing moves up past this, as the compiler sees it; membarrier sees to the processor.
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    if (__builtin_expect(__atomic_load_n(slot, __ATOMIC_ACQUIRE) == target, 1)) return target;
    __atomic_store_n(&thread->depth, depth, __ATOMIC_RELEASE);
    return NULL;
}

// Ends it. The depth is not read back from memory: the next callback would have to wait for that.
// Returns whether swb_release_awaited is to be called.
SWB_INLINE bool swb_end(swb_thread *thread, long depth) {
    __atomic_store_n(&thread->depth, depth, __ATOMIC_RELEASE);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    return __builtin_expect(
        depth < __atomic_load_n(&thread->awaited_depth, __ATOMIC_RELAXED), 0);
}

void swb_release_awaited(void);

// Makes swb_begin possible. A failure that waits belongs to the call outside, so that a call which
// the callback makes must not throw it: it is returned, to be given to swb_resume when the callback
// has ended.
void *swb_prepare(void);
void swb_resume(void *failure);

// Puts a target into a slot, and returns the one that was there.
static inline swb_target *swb_exchange(swb_target **slot, swb_target *target) {
    return __atomic_exchange_n(slot, target, __ATOMIC_SEQ_CST);
}

// Sorts targets, which no slot leads to any longer: first those that are still in use on some
// thread. Returns how many they are. When one of them is no longer in use, the hook is called.
size_t swb_keep_running(swb_target **targets, size_t count);

// Takes the failure that waits on this thread; NULL if none does.
void *swb_take_pending(void);
// Whether one waits. Asked before and after every call that can throw.
SWB_INLINE bool swb_has_pending(void) { return swb_this_thread->pending; }
// Keeps `failure`, unless one is kept already: then it releases this one.
void swb_keep_pending(void *failure);

// Sets what is done with a failure that nobody takes, and when targets may be no longer in use. To
// be called before the first callback.
void swb_set_hooks(void (*release_failure)(void *), void (*release_targets)(void));

#endif
