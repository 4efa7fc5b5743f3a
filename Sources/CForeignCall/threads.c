#define _GNU_SOURCE
#include "CForeignCall.h"

#include <linux/membarrier.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static swb_thread *threads;
static pthread_key_t key;
static bool has_membarrier;
static void (*release_pending)(void *);
__thread swb_thread *swb_this_thread;

static void end_thread(void *value) {
    swb_thread *thread = value;
    swb_this_thread = NULL;
    pthread_mutex_lock(&lock);
    *thread->link = thread->next;
    if (thread->next) thread->next->link = thread->link;
    pthread_mutex_unlock(&lock);
    if (thread->pending && release_pending) release_pending(thread->pending);
    free(thread);
}

__attribute__((constructor)) static void start(void) {
    pthread_key_create(&key, end_thread);
    has_membarrier =
        syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) == 0;
}

swb_thread *swb_begin_thread(void) {
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

typedef struct swb_aside {
    void *failure;
    long depth;
    struct swb_aside *next;
} swb_aside;

void swb_set_pending_aside(swb_thread *thread, long depth) {
    swb_aside *aside = malloc(sizeof *aside);
    if (!aside) abort();
    *aside = (swb_aside){thread->pending, depth, thread->aside};
    thread->aside = aside;
    thread->pending = NULL;
}

// The failure from before is the first, so what the callback itself left is dropped for it.
void swb_put_pending_back(swb_thread *thread, long depth) {
    swb_aside *aside = thread->aside;
    if (aside->depth != depth) return;
    void *later = thread->pending;
    thread->pending = aside->failure;
    thread->aside = aside->next;
    free(aside);
    if (later && release_pending) release_pending(later);
}

bool swb_is_running(void *context) {
    // Without a membarrier nobody can tell; the context is then kept for good.
    if (!has_membarrier || syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0) != 0)
        return true;
    bool found = false;
    pthread_mutex_lock(&lock);
    for (swb_thread *thread = threads; thread && !found; thread = thread->next) {
        long depth = __atomic_load_n(&thread->depth, __ATOMIC_ACQUIRE);
        // Deeper nesting than is recorded may be anything.
        if (depth > SWB_MAX_DEPTH) found = true;
        for (long i = 0; i < depth && i < SWB_MAX_DEPTH && !found; i++)
            found = __atomic_load_n(&thread->contexts[i], __ATOMIC_ACQUIRE) == context;
    }
    pthread_mutex_unlock(&lock);
    return found;
}

void swb_set_release(void (*release)(void *)) { release_pending = release; }

void *swb_take_pending(void) {
    swb_thread *thread = swb_this_thread;
    if (!thread) return NULL;
    void *pending = thread->pending;
    thread->pending = NULL;
    return pending;
}

bool swb_keep_pending(void *failure) {
    swb_thread *thread = swb_current_thread();
    if (thread->pending) return false;
    thread->pending = failure;
    return true;
}
