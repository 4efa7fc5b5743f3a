#include <errno.h>
#include <string.h>

#include "worker.h"

#if defined(__x86_64__)

#define COUNT 4096

// What an address leads to.
typedef struct {
    swb_worker *worker;
    uint32_t number;
    swb_signature signature;
} target;

// The assembly reads them.
__attribute__((visibility("hidden"), used)) target *swb_worker_slots[COUNT];

// Of each slot, what it leads to and what it led to before: a call that has just begun may still read
// that.
static target targets[COUNT][2];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
// Those from here on have never been used.
static uint32_t fresh;
// Those that have ended, the one that did so longest ago first.
static uint16_t ended[COUNT];
static uint32_t ended_first, ended_count;
static bool is_ended[COUNT];

SWB_THUNKS("swb_worker_thunks", COUNT, "swb_worker_slots", "0", "%r11", "swb_worker_thunks_common");
SWB_THUNKS_COMMON("swb_worker_thunks_common", "swb_worker_run");

extern const char swb_worker_thunks[] __attribute__((visibility("hidden")));

const void *swb_thunk_begin(
    swb_worker *worker, uint32_t number, swb_signature signature, uint32_t *previous) {
    const void *address = NULL;
    pthread_mutex_lock(&lock);
    uint32_t index = COUNT;
    if (fresh < COUNT) index = fresh++;
    // One that has just ended may still be called: the callback then says so.
    else if (ended_count > COUNT / 2) {
        index = ended[ended_first];
        ended_first = (ended_first + 1) % COUNT;
        ended_count--;
        is_ended[index] = false;
        target *before = swb_worker_slots[index];
        *previous = before->worker == worker ? before->number : 0;
    }
    if (index < COUNT) {
        target *next = &targets[index][swb_worker_slots[index] == &targets[index][0]];
        *next = (target){worker, number, signature};
        __atomic_store_n(&swb_worker_slots[index], next, __ATOMIC_RELEASE);
        address = swb_worker_thunks + 16 * index;
    }
    pthread_mutex_unlock(&lock);
    return address;
}

bool swb_thunk_end(swb_worker *worker, const void *address) {
    size_t offset = (const char *)address - swb_worker_thunks;
    size_t index = offset / 16;
    if (index >= COUNT || offset % 16 != 0) return false;
    pthread_mutex_lock(&lock);
    bool is_known = index < fresh && !is_ended[index] && swb_worker_slots[index]->worker == worker;
    if (is_known) {
        is_ended[index] = true;
        ended[(ended_first + ended_count++) % COUNT] = index;
    }
    pthread_mutex_unlock(&lock);
    return is_known;
}

// What is left of a worker that has gone: a callback that answers zero.
static bool answer_zero(void *context, swb_message *message) {
    (void)context;
    memset(message, 0, SWB_MESSAGE_BYTES);
    message->kind = SWB_RESULT;
    return true;
}

static swb_worker gone = {.link = {.exchange = answer_zero}};

void swb_thunks_end(swb_worker *worker) {
    pthread_mutex_lock(&lock);
    for (uint32_t index = 0; index < fresh; index++) {
        if (swb_worker_slots[index]->worker != worker) continue;
        swb_worker_slots[index]->worker = &gone;
        if (is_ended[index]) continue;
        is_ended[index] = true;
        ended[(ended_first + ended_count++) % COUNT] = index;
    }
    pthread_mutex_unlock(&lock);
}

__attribute__((visibility("hidden"), used)) void swb_worker_run(
    target *const *slot, swb_frame *frame) {
    int before = errno;
    target target = *__atomic_load_n(slot, __ATOMIC_ACQUIRE);
    swb_signature signature = target.signature;
    swb_message_buffer buffer;
    swb_message *message = &buffer.message;
    message->kind = SWB_CALLBACK;
    message->status = SWB_OK;
    message->unused = 0;
    message->size = SWB_HEADER_BYTES + 8 * (SWB_REGISTER_PLACES + signature.stack_words);
    message->number = target.number;
    message->sequence =
        __atomic_add_fetch(&target.worker->callback_sequence, 1, __ATOMIC_RELAXED);
    memcpy(message->words, frame->integer, sizeof frame->integer);
    memcpy(message->words + SWB_INTEGER_PLACES, frame->floating, sizeof frame->floating);
    memcpy(message->words + SWB_REGISTER_PLACES, frame->stack, 8 * signature.stack_words);
    const swb_link *link = &target.worker->link;
    while (true) {
        if (!link->exchange(link->context, message)) __builtin_trap();
        if (message->kind == SWB_RESULT) break;
        swb_serve(target.worker, message);
    }
    if (signature.result_bytes) {
        memcpy((void *)frame->integer[0], message->words, signature.result_bytes);
        frame->integer_result[0] = frame->integer[0];
    }
    int taken[2] = {0, 0};
    for (int i = 0; i < signature.result_words; i++) {
        if (signature.result_vectors >> i & 1)
            memcpy(&frame->floating_result[taken[1]++], &message->words[i], 8);
        else
            frame->integer_result[taken[0]++] = message->words[i];
    }
    errno = before;
}

#endif
