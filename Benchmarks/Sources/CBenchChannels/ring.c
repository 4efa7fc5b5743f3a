#include "bench_channels.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

struct bench_indices {
    _Atomic uint32_t consumed, produced;
};

struct bench_interface {
    struct bench_indices left, right;
    uint16_t left_order, right_order;
    _Atomic uint8_t client_live, server_live, client_notify, server_notify;
};

enum { PAGE = 4096, WRITTEN = 1, READ = 2 };

void bench_ring_open(struct bench_ring *ring, void *memory, uint32_t size, int is_server) {
    uint8_t *left = (uint8_t *)memory + PAGE, *right = left + size;
    *ring = (struct bench_ring){
        .page = memory, .in = is_server ? left : right, .out = is_server ? right : left,
        .size = size, .is_server = is_server};
    atomic_store(is_server ? &ring->page->server_live : &ring->page->client_live, 1);
}

static struct bench_indices *in(struct bench_ring *ring) {
    return ring->is_server ? &ring->page->left : &ring->page->right;
}

static struct bench_indices *out(struct bench_ring *ring) {
    return ring->is_server ? &ring->page->right : &ring->page->left;
}

static void notify(struct bench_ring *ring, uint8_t what) {
    _Atomic uint8_t *requests =
        ring->is_server ? &ring->page->server_notify : &ring->page->client_notify;
    // Nobody sleeps, and so nobody asks.
    if (atomic_load(requests) & what) abort();
}

static void check_live(struct bench_ring *ring) {
    if (!atomic_load(ring->is_server ? &ring->page->client_live : &ring->page->server_live)) abort();
}

static void relax(void) {
    for (int i = 0; i < 4; i++) __builtin_ia32_pause();
}

static uint32_t smaller(uint32_t a, uint32_t b) { return a < b ? a : b; }

static uint32_t data(struct bench_ring *ring, uint32_t wanted) {
    while (ring->seen_written - ring->read < wanted) {
        ring->seen_written = atomic_load_explicit(&in(ring)->produced, memory_order_acquire);
        if (ring->seen_written - ring->read < wanted) relax();
    }
    return ring->seen_written - ring->read;
}

static uint32_t space(struct bench_ring *ring, uint32_t wanted) {
    check_live(ring);
    while (ring->size - (ring->written - ring->seen_read) < wanted) {
        ring->seen_read = atomic_load_explicit(&out(ring)->consumed, memory_order_acquire);
        if (ring->size - (ring->written - ring->seen_read) < wanted) relax();
    }
    return ring->size - (ring->written - ring->seen_read);
}

static void take(struct bench_ring *ring, void *bytes, uint32_t size) {
    uint32_t start = ring->read & (ring->size - 1), first = smaller(size, ring->size - start);
    memcpy(bytes, ring->in + start, first);
    if (first < size) memcpy((uint8_t *)bytes + first, ring->in, size - first);
    ring->read += size;
    atomic_store(&in(ring)->consumed, ring->read);
    notify(ring, READ);
}

static void put(struct bench_ring *ring, const void *bytes, uint32_t size) {
    uint32_t start = ring->written & (ring->size - 1), first = smaller(size, ring->size - start);
    memcpy(ring->out + start, bytes, first);
    if (first < size) memcpy(ring->out, (const uint8_t *)bytes + first, size - first);
    ring->written += size;
    atomic_store(&out(ring)->produced, ring->written);
    notify(ring, WRITTEN);
}

void bench_ring_send(struct bench_ring *ring, const void *packet, uint32_t size) {
    space(ring, size);
    put(ring, packet, size);
}

void bench_ring_receive(struct bench_ring *ring, void *packet, uint32_t size) {
    data(ring, size);
    take(ring, packet, size);
}

void bench_ring_write(struct bench_ring *ring, const void *bytes, uint32_t size) {
    for (uint32_t done = 0; done < size;) {
        uint32_t piece = smaller(size - done, ring->size / 4);
        space(ring, piece);
        put(ring, (const uint8_t *)bytes + done, piece);
        done += piece;
    }
}

uint32_t bench_ring_read(struct bench_ring *ring, void *bytes, uint32_t size) {
    uint32_t count = smaller(data(ring, 1), size);
    for (uint32_t done = 0; done < count;) {
        uint32_t piece = smaller(count - done, ring->size / 4);
        take(ring, (uint8_t *)bytes + done, piece);
        done += piece;
    }
    return count;
}
