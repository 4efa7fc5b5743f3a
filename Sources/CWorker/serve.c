#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#include "invoke.h"
#include "worker.h"

swb_worker *swb_worker_new(
    void *const *libraries, int count, const struct swb_stubs *stubs, swb_link link) {
    swb_worker *worker = calloc(1, sizeof *worker);
    void **copy = malloc((count + 1) * sizeof *copy);
    if (!worker || !copy) {
        free(worker);
        free(copy);
        return NULL;
    }
    for (int i = 0; i < count; i++) copy[i] = libraries[i];
    worker->link = link;
    worker->stubs = stubs;
    worker->libraries = copy;
    worker->library_count = count;
    pthread_mutex_init(&worker->lock, NULL);
    return worker;
}

void swb_worker_free(swb_worker *worker) {
    swb_thunks_end(worker);
    for (uint32_t i = 0; i < SWB_BLOCKS; i++) {
        for (uint32_t j = 0; j < SWB_BLOCK && worker->functions[i]; j++)
            free(worker->functions[i][j].places);
        free(worker->functions[i]);
    }
    pthread_mutex_destroy(&worker->lock);
    free(worker->libraries);
    free(worker);
}

void swb_answer(swb_message *message, uint8_t status, int words) {
    message->kind = SWB_ANSWER;
    message->status = status;
    message->size = SWB_HEADER_BYTES + 8 * words;
}

static uint32_t payload(const swb_message *message) { return message->size - SWB_HEADER_BYTES; }

// The function that is bound under a number, if any.
static const swb_function *bound(const swb_worker *worker, uint32_t number) {
    if (number >= SWB_BLOCK * SWB_BLOCKS) return NULL;
    const swb_function *block =
        __atomic_load_n(&worker->functions[number / SWB_BLOCK], __ATOMIC_ACQUIRE);
    if (!block) return NULL;
    const swb_function *function = &block[number % SWB_BLOCK];
    return __atomic_load_n(&function->places, __ATOMIC_ACQUIRE) ? function : NULL;
}

static void call(swb_worker *worker, swb_message *message) {
    const swb_function *function = bound(worker, message->number);
    if (!function) return swb_answer(message, SWB_NOT_BOUND, 0);
    swb_signature signature = function->signature;
    if (payload(message) != 8 * signature.words) return swb_answer(message, SWB_MALFORMED, 0);
    uint64_t values[SWB_REGISTER_PLACES + SWB_STACK_PLACES];
    // What is not an argument is nobody's, but must not be what was here before.
    memset(values, 0, (SWB_REGISTER_PLACES + signature.stack_words) * sizeof *values);
    for (int i = 0; i < signature.words; i++) values[function->places[i]] = message->words[i];
    swb_outcome outcome = {.long_doubles = signature.result_vectors / SWB_LONG_DOUBLES};
    errno = 0;
    swb_invoke(
        function->address, values, values + SWB_REGISTER_PLACES, signature.stack_words,
        signature.vectors, &outcome);
    message->number = errno;
    if (outcome.long_doubles) memcpy(message->words, outcome.long_double, 8 * signature.result_words);
    int taken[2] = {0, 0};
    for (int i = 0; i < signature.result_words && !outcome.long_doubles; i++) {
        int is_vector = signature.result_vectors >> i & 1;
        uint64_t *from = is_vector ? outcome.vector : outcome.integer;
        message->words[i] = from[taken[is_vector]++];
    }
    message->kind = SWB_RESULT;
    message->status = SWB_OK;
    message->size = SWB_HEADER_BYTES + 8 * signature.result_words;
}

static void find(swb_worker *worker, swb_message *message) {
    char *name = (char *)message->words;
    if (payload(message) == 0 || name[payload(message) - 1] != 0)
        return swb_answer(message, SWB_MALFORMED, 0);
    char *version = strchr(name, '@');
    if (version) *version++ = 0;
    const void *address = NULL;
    for (int i = 0; i < worker->library_count && !address; i++)
        address = version ? dlvsym(worker->libraries[i], name, version)
                          : dlsym(worker->libraries[i], name);
    message->words[0] = (uintptr_t)address;
    swb_answer(message, SWB_OK, 1);
}

static bool are_places(const uint8_t *places, swb_signature signature) {
    for (int i = 0; i < signature.words; i++)
        if (places[i] >= SWB_REGISTER_PLACES + signature.stack_words) return false;
    // Two words for each register.
    int long_doubles = signature.result_vectors / SWB_LONG_DOUBLES;
    return signature.stack_words <= SWB_STACK_PLACES && long_doubles <= 2
        && signature.result_words <= (long_doubles ? 2 * long_doubles : 2);
}

// Where a function goes that is to have a number; NULL if there is no room, or one that has it.
static swb_function *room(swb_worker *worker, uint32_t number) {
    if (number >= SWB_BLOCK * SWB_BLOCKS || bound(worker, number)) return NULL;
    swb_function **place = &worker->functions[number / SWB_BLOCK];
    swb_function *block = *place ? *place : calloc(SWB_BLOCK, sizeof *block);
    __atomic_store_n(place, block, __ATOMIC_RELEASE);
    return block ? &block[number % SWB_BLOCK] : NULL;
}

static void bind_function(swb_worker *worker, swb_message *message) {
    swb_signature signature;
    memcpy(&signature, &message->words[1], sizeof signature);
    const uint8_t *places = (uint8_t *)&message->words[2];
    if (payload(message) < 16 || payload(message) - 16 < signature.words
        || !are_places(places, signature))
        return swb_answer(message, SWB_MALFORMED, 0);
    uint8_t *copy = malloc(signature.words + 1);
    if (copy) memcpy(copy, places, signature.words);
    pthread_mutex_lock(&worker->lock);
    swb_function *function = copy ? room(worker, message->number) : NULL;
    if (function) {
        function->address = (void *)(uintptr_t)message->words[0];
        function->signature = signature;
        __atomic_store_n(&function->places, copy, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&worker->lock);
    if (!function) free(copy);
    swb_answer(message, function ? SWB_OK : SWB_TOO_MANY, 0);
}

static void thunk(swb_worker *worker, swb_message *message) {
    swb_signature signature;
    memcpy(&signature, &message->words[0], sizeof signature);
    if (payload(message) != 8 || signature.stack_words > SWB_STACK_PLACES || signature.result_words > 2
        || signature.result_vectors >= SWB_LONG_DOUBLES
        || signature.result_bytes > SWB_MESSAGE_BYTES - SWB_HEADER_BYTES)
        return swb_answer(message, SWB_MALFORMED, 0);
    uint32_t previous = 0;
    const void *address = swb_thunk_begin(worker, message->number, signature, &previous);
    if (!address) return swb_answer(message, SWB_TOO_MANY, 0);
    message->words[0] = (uintptr_t)address;
    message->words[1] = previous;
    swb_answer(message, SWB_OK, 2);
}

static void copy(swb_worker *worker, swb_message *message) {
    void *to = (void *)(uintptr_t)message->words[0];
    const void *from = (void *)(uintptr_t)message->words[1];
    bool is_done = worker->link.copy(to, from, message->words[2]);
    swb_answer(message, is_done ? SWB_OK : SWB_BAD_ADDRESS, 0);
}

static void text(swb_worker *worker, swb_message *message) {
    enum { PIECE = 256 };
    char *to = (char *)(uintptr_t)message->words[0];
    const char *from = (char *)(uintptr_t)message->words[1];
    uint64_t limit = message->words[2], length = 0;
    while (length < limit) {
        // To where a page may end, behind which there may be nothing.
        uint64_t count = PIECE - (uintptr_t)(from + length) % PIECE;
        if (count > limit - length) count = limit - length;
        if (!worker->link.copy(to + length, from + length, count))
            return swb_answer(message, SWB_BAD_ADDRESS, 0);
        const char *end = memchr(to + length, 0, count);
        if (end) {
            message->words[0] = end - to;
            return swb_answer(message, SWB_OK, 1);
        }
        length += count;
    }
    swb_answer(message, SWB_TOO_LONG, 0);
}

void swb_serve(swb_worker *worker, swb_message *message) {
    switch (message->kind) {
    case SWB_CALL: return call(worker, message);
    case SWB_FIND: return find(worker, message);
    case SWB_BIND: return bind_function(worker, message);
    case SWB_THUNK: return thunk(worker, message);
    case SWB_COPY: return copy(worker, message);
    case SWB_TEXT: return text(worker, message);
    case SWB_STUB: return swb_serve_stub(worker->stubs, message);
    case SWB_STUB_VARIABLE: return swb_serve_stub_variable(worker->stubs, message);
    case SWB_LAYOUT: return swb_serve_layout(worker->stubs, message);
    case SWB_DESCRIPTION: return swb_serve_description(worker->stubs, message);
    case SWB_RETIRE: {
        bool is_known = swb_thunk_end(worker, (void *)(uintptr_t)message->words[0]);
        return swb_answer(message, is_known ? SWB_OK : SWB_MALFORMED, 0);
    }
    default: return swb_answer(message, SWB_MALFORMED, 0);
    }
}

bool swb_copy_by_kernel(void *to, const void *from, size_t count) {
    // The kernel takes 1 GiB at a time.
    enum { PIECE = 1 << 30 };
    for (size_t done = 0; done < count;) {
        size_t piece = count - done < PIECE ? count - done : PIECE;
        struct iovec source = {(char *)from + done, piece}, target = {(char *)to + done, piece};
        if (process_vm_readv(getpid(), &target, 1, &source, 1, 0) != (ssize_t)piece)
            return false;
        done += piece;
    }
    return true;
}
