#define _GNU_SOURCE
#include "CForeignCall.h"

#include <limits.h>
#include <linux/membarrier.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static swb_thread *threads;
static pthread_key_t key;
static bool has_membarrier;
static void (*release_failure)(void *);
static void (*release_targets)(void);
static swb_thread no_thread;
__thread swb_thread *swb_this_thread = &no_thread;

void swb_set_hooks(void (*failure)(void *), void (*targets)(void)) {
    release_failure = failure;
    release_targets = targets;
}

static void end_thread(void *value) {
    swb_thread *thread = value;
    swb_this_thread = &no_thread;
    pthread_mutex_lock(&lock);
    *thread->link = thread->next;
    if (thread->next) thread->next->link = thread->link;
    pthread_mutex_unlock(&lock);
    if (thread->pending) release_failure(thread->pending);
    free(thread->targets);
    free(thread);
}

__attribute__((constructor)) static void start(void) {
    pthread_key_create(&key, end_thread);
    has_membarrier =
        syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) == 0;
}

// The record of this thread, made if it has none.
static swb_thread *own_thread(void) {
    if (swb_this_thread != &no_thread) return swb_this_thread;
    swb_thread *thread = calloc(1, sizeof *thread);
    if (!thread) abort();
    pthread_mutex_lock(&lock);
    thread->next = threads;
    thread->link = &threads;
    if (threads) threads->link = &thread->next;
    threads = thread;
    pthread_mutex_unlock(&lock);
    pthread_setspecific(key, thread);
    return swb_this_thread = thread;
}

static void grow(swb_thread *thread) {
    long capacity = thread->capacity ? 2 * thread->capacity : 16;
    swb_target **targets = malloc(capacity * sizeof *targets);
    if (!targets) abort();
    // Another thread may be reading the old ones.
    pthread_mutex_lock(&lock);
    if (thread->capacity) memcpy(targets, thread->targets, thread->capacity * sizeof *targets);
    free(thread->targets);
    thread->targets = targets;
    thread->capacity = capacity;
    pthread_mutex_unlock(&lock);
}

static void set_pending(swb_thread *thread, void *failure) {
    thread->pending = failure;
    thread->limit = failure ? 0 : thread->capacity;
}

void *swb_prepare(void) {
    swb_thread *thread = own_thread();
    if (swb_depth(thread) == thread->capacity) grow(thread);
    void *failure = thread->pending;
    set_pending(thread, NULL);
    return failure;
}

// The failure from before is the first, so what the callback itself left is dropped for it.
void swb_resume(void *failure) {
    if (!failure) return;
    void *later = swb_take_pending();
    set_pending(swb_this_thread, failure);
    if (later) release_failure(later);
}

void swb_release_awaited(void) {
    __atomic_store_n(&swb_this_thread->awaited_depth, 0, __ATOMIC_RELAXED);
    release_targets();
}

// The innermost callback on the thread that runs `target`, counted from 1; 0 if none does.
static long depth_of(swb_target *target, swb_thread *thread) {
    long depth = __atomic_load_n(&thread->depth, __ATOMIC_ACQUIRE);
    while (depth > 0 && __atomic_load_n(&thread->targets[depth - 1], __ATOMIC_RELAXED) != target)
        depth--;
    return depth;
}

// A thread that ends a callback after the barrier sees that its depth is awaited. One that has ended
// it before the barrier is seen to have done so.
size_t swb_keep_running(swb_target **targets, size_t count) {
    size_t kept = 0;
    pthread_mutex_lock(&lock);
    for (swb_thread *thread = threads; thread; thread = thread->next)
        __atomic_store_n(&thread->awaited_depth, LONG_MAX, __ATOMIC_RELAXED);
    // Without a membarrier nobody can tell; the targets are then kept for good.
    bool can_tell =
        has_membarrier && syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0) == 0;
    if (!can_tell) kept = count;
    for (swb_thread *thread = threads; thread; thread = thread->next) {
        long awaited = 0;
        for (size_t i = 0; can_tell && i < count; i++) {
            long depth = depth_of(targets[i], thread);
            if (depth > awaited) awaited = depth;
            if (depth == 0 || i < kept) continue;
            swb_target *target = targets[i];
            targets[i] = targets[kept];
            targets[kept++] = target;
        }
        __atomic_store_n(&thread->awaited_depth, awaited, __ATOMIC_RELAXED);
    }
    pthread_mutex_unlock(&lock);
    return kept;
}

void *swb_take_pending(void) {
    swb_thread *thread = swb_this_thread;
    void *failure = thread->pending;
    if (failure) set_pending(thread, NULL);
    return failure;
}

void swb_keep_pending(void *failure) {
    swb_thread *thread = own_thread();
    if (thread->pending) release_failure(failure);
    else set_pending(thread, failure);
}
