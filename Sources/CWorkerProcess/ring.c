#define _GNU_SOURCE
#include "ring.h"

#include <poll.h>
#include <sched.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { PAGE = 4096, WRITTEN = 1, READ = 2, LOOKS = 250, PAUSES = 4 };

struct indices {
    _Atomic uint32_t consumed, produced;
};

// Xen's struct vchan_interface.
struct swb_interface {
    struct indices left, right;
    uint16_t left_order, right_order;
    _Atomic uint8_t client_live, server_live, client_notify, server_notify;
    uint32_t references[];
};

_Static_assert(offsetof(struct swb_interface, references) == 24, "the layout is Xen's");

bool swb_ring_open(swb_ring *ring, void *memory, size_t size, int own_event, int peer_event) {
    swb_interface *page = memory;
    uint16_t left = page->left_order, right = page->right_order;
    if (left < 12 || left > 20 || right < 12 || right > 20) return false;
    size_t left_size = (size_t)1 << left, right_size = (size_t)1 << right;
    if (size != 2 * PAGE + left_size + right_size) return false;
    uint8_t *first = (uint8_t *)memory + PAGE;
    int32_t *hints = (int32_t *)(first + left_size + right_size);
    *ring = (swb_ring){
        .page = page, .out = first, .in = first + left_size, .out_size = left_size,
        .in_size = right_size, .peer_hint = hints, .own_hint = hints + 16,
        .own_event = own_event, .peer_event = peer_event};
    atomic_store(&page->client_live, 1);
    atomic_fetch_or(&page->server_notify, WRITTEN);
    return true;
}

static void notify(swb_ring *ring, uint8_t what) {
    if (!(atomic_load(&ring->page->client_notify) & what)) return;
    if (!(atomic_fetch_and(&ring->page->client_notify, (uint8_t)~what) & what)) return;
    uint64_t one = 1;
    // Full means notified.
    if (write(ring->peer_event, &one, sizeof one) < 0) return;
}

static uint32_t data(swb_ring *ring) {
    ring->seen_written = atomic_load_explicit(&ring->page->right.produced, memory_order_acquire);
    return ring->seen_written - ring->read;
}

static uint32_t space(swb_ring *ring) {
    ring->seen_read = atomic_load_explicit(&ring->page->left.consumed, memory_order_acquire);
    return ring->out_size - (ring->written - ring->seen_read);
}

static bool may_program_be_running(swb_ring *ring) {
    int32_t processor = sched_getcpu() + 1;
    if (__atomic_load_n(ring->own_hint, __ATOMIC_RELAXED) != processor)
        __atomic_store_n(ring->own_hint, processor, __ATOMIC_RELAXED);
    int32_t peers = __atomic_load_n(ring->peer_hint, __ATOMIC_RELAXED);
    return peers != 0 && peers != processor;
}

// Waits until `available` says that there are so many bytes.
static bool wait_for(
    swb_ring *ring, uint32_t (*available)(swb_ring *), uint32_t count, uint8_t action) {
    if (available(ring) >= count) return true;
    if (may_program_be_running(ring)) {
        for (int look = 0; look < LOOKS; look++) {
            for (int i = 0; i < PAUSES; i++) __builtin_ia32_pause();
            if (available(ring) >= count) return true;
        }
    }
    while (true) {
        atomic_fetch_or(&ring->page->server_notify, action);
        atomic_thread_fence(memory_order_seq_cst);
        if (available(ring) >= count) return true;
        if (atomic_load(&ring->page->server_live) != 1) return available(ring) >= count;
        struct pollfd event = {.fd = ring->own_event, .events = POLLIN};
        if (poll(&event, 1, -1) > 0) {
            uint64_t notifications;
            if (read(ring->own_event, &notifications, sizeof notifications) < 0) continue;
        }
    }
}

static uint32_t smaller(uint32_t a, uint32_t b) { return a < b ? a : b; }

bool swb_ring_send(swb_ring *ring, const swb_message *message) {
    uint32_t count = message->size;
    if (!wait_for(ring, space, count, READ)) return false;
    uint32_t start = ring->written & (ring->out_size - 1);
    uint32_t first = smaller(count, ring->out_size - start);
    memcpy(ring->out + start, message, first);
    memcpy(ring->out, (const uint8_t *)message + first, count - first);
    ring->written += count;
    // What has been read makes place only now: earlier the program would have to give up the cache line
    // once more. No message is longer than half of a ring.
    atomic_store_explicit(&ring->page->right.consumed, ring->read, memory_order_release);
    atomic_store(&ring->page->left.produced, ring->written);
    notify(ring, WRITTEN | READ);
    return true;
}

static void take(swb_ring *ring, void *bytes, uint32_t offset, uint32_t count) {
    uint32_t start = (ring->read + offset) & (ring->in_size - 1);
    uint32_t first = smaller(count, ring->in_size - start);
    memcpy(bytes, ring->in + start, first);
    memcpy((uint8_t *)bytes + first, ring->in, count - first);
}

bool swb_ring_receive(swb_ring *ring, swb_message *message) {
    if (!wait_for(ring, data, SWB_HEADER_BYTES, WRITTEN)) return false;
    take(ring, message, 0, SWB_HEADER_BYTES);
    uint32_t count = message->size;
    if (count < SWB_HEADER_BYTES || count > SWB_MESSAGE_BYTES) return false;
    if (ring->seen_written - ring->read < count && !wait_for(ring, data, count, WRITTEN))
        return false;
    take(ring, message->words, SWB_HEADER_BYTES, count - SWB_HEADER_BYTES);
    ring->read += count;
    return true;
}
