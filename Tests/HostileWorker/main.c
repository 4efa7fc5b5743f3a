// A program that starts as a library's process does, and then breaks the rules, as the name of the
// "library" says. What it needs of the real one is compiled in: linked with it, it would become that one.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "control.c"
#include "ring.c"

static char mode[64];
static int number;

// The first name of the first library is a mode, or a mode, ':' and a number.
static void read_start(void) {
    struct stat file;
    if (fstat(SWB_START_DESCRIPTOR, &file) != 0) exit(1);
    const uint8_t *start = mmap(NULL, file.st_size, PROT_READ, MAP_PRIVATE, SWB_START_DESCRIPTOR, 0);
    if (start == MAP_FAILED) exit(2);
    const swb_start *header = (const swb_start *)start;
    const char *names = (const char *)start + sizeof *header
        + header->instruction_count * sizeof(swb_instruction)
        + (header->process_operand_count + header->mount_instruction_count) * sizeof(uint32_t);
    snprintf(mode, sizeof mode, "%s", names + 1);
    char *colon = strchr(mode, ':');
    if (colon) {
        *colon = 0;
        number = atoi(colon + 1);
    }
}

static bool is(const char *name) { return strcmp(mode, name) == 0; }

static void wake(swb_ring *ring) {
    uint64_t one = 1;
    if (write(ring->peer_event, &one, sizeof one) < 0) return;
}

static void put(swb_ring *ring, const void *bytes, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        ring->out[(ring->written + i) & (ring->out_size - 1)] = ((const uint8_t *)bytes)[i];
    ring->written += count;
    atomic_store_explicit(&ring->page->right.consumed, ring->read, memory_order_release);
    atomic_store(&ring->page->left.produced, ring->written);
    wake(ring);
}

_Noreturn static void wait_for_ever(void) {
    while (true) pause();
}

// What it does instead of answering a call.
static void misbehave(swb_ring *ring, swb_message *message) {
    message->kind = SWB_RESULT;
    message->size = SWB_HEADER_BYTES + 8;
    message->number = 0;
    message->words[0] = 7;
    if (is("cut")) {
        put(ring, message, number);
        wait_for_ever();
    } else if (is("cut-and-exit")) {
        put(ring, message, number);
        _exit(3);
    } else if (is("bytewise")) {
        for (uint32_t i = 0; i < message->size; i++) {
            put(ring, (uint8_t *)message + i, 1);
            usleep(1000);
        }
    } else if (is("size")) {
        message->size = number;
        put(ring, message, SWB_HEADER_BYTES + 8);
    } else if (is("two")) {
        put(ring, message, message->size);
        put(ring, message, message->size);
    } else if (is("storm")) {
        while (true) wake(ring);
    } else if (is("index")) {
        atomic_store(&ring->page->left.produced, ring->written + ring->out_size + 1);
        wake(ring);
        wait_for_ever();
    } else if (is("live")) {
        atomic_store(&ring->page->client_live, number);
        wake(ring);
        wait_for_ever();
    } else if (is("eager")) {
        // The next callback comes while the program runs the one before, which counts up.
        volatile int32_t *running = (int32_t *)(uintptr_t)message->words[1];
        uint32_t size = SWB_HEADER_BYTES + 8 * SWB_REGISTER_PLACES;
        for (int32_t count = 0;; count++) {
            while (*running < count) usleep(100);
            memset(message->words, 0, 8 * SWB_REGISTER_PLACES);
            message->kind = SWB_CALLBACK;
            message->number = 1;
            message->size = size;
            put(ring, message, size);
            if (count > 0 && !swb_ring_receive(ring, message)) _exit(0);
        }
    } else if (is("silent")) {
        wait_for_ever();
    }
}

_Noreturn static void serve(const swb_request *request, const int *descriptors) {
    swb_status *status = mmap(
        (void *)(uintptr_t)request->arena, request->arena_size, PROT_READ | PROT_WRITE,
        MAP_SHARED | MAP_FIXED_NOREPLACE, descriptors[0], 0);
    struct stat file;
    if (status == MAP_FAILED || fstat(descriptors[1], &file) != 0) _exit(4);
    void *memory = mmap(NULL, file.st_size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptors[1], 0);
    swb_ring ring;
    if (memory == MAP_FAILED
        || !swb_ring_open(&ring, memory, file.st_size, descriptors[2], descriptors[3]))
        _exit(5);
    status->layers = ~0u;
    union {
        swb_message message;
        uint8_t bytes[SWB_MESSAGE_BYTES];
    } buffer;
    swb_message *message = &buffer.message;
    for (int count = 0; swb_ring_receive(&ring, message); count++) {
        if (is("die") && count == number) _exit(3);
        if (message->kind == SWB_CALL) {
            misbehave(&ring, message);
            continue;
        }
        // Every symbol is there.
        message->words[0] = 0x10000;
        int words = message->kind == SWB_BIND ? 0 : message->kind == SWB_THUNK ? 2 : 1;
        message->size = SWB_HEADER_BYTES + 8 * words;
        message->words[1] = 0;
        message->kind = SWB_ANSWER;
        message->status = SWB_OK;
        if (!swb_ring_send(&ring, message)) break;
    }
    _exit(0);
}

static void start(const swb_request *request, const int *descriptors) {
    swb_reply reply = {0};
    pid_t process = fork();
    if (process == 0) {
        close(SWB_CONTROL_DESCRIPTOR);
        serve(request, descriptors);
    }
    reply.process = process;
    int end = (int)syscall(SYS_pidfd_open, process, 0);
    swb_send_packet(SWB_CONTROL_DESCRIPTOR, &reply, sizeof reply, &end, 1);
    close(end);
}

int main(void) {
    read_start();
    if (is("never-ready")) return 3;
    swb_reply ready = {.layers = ~0u};
    swb_send_packet(SWB_CONTROL_DESCRIPTOR, &ready, sizeof ready, NULL, 0);
    while (true) {
        swb_request request;
        int descriptors[SWB_MAXIMUM_DESCRIPTORS], count = SWB_MAXIMUM_DESCRIPTORS;
        if (!swb_receive_packet(
                SWB_CONTROL_DESCRIPTOR, &request, sizeof request, descriptors, &count))
            return 0;
        if (request.kind == SWB_START_WORKER) {
            start(&request, descriptors);
        } else {
            int status;
            waitpid(request.process, &status, 0);
            swb_reply reply = {
                .process = request.process,
                .end = {WIFEXITED(status) ? 1 : 2, WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status)}};
            swb_send_packet(SWB_CONTROL_DESCRIPTOR, &reply, sizeof reply, NULL, 0);
        }
        for (int i = 0; i < count; i++) close(descriptors[i]);
    }
}
