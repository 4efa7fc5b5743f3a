// What the measurements of channels need and Swift cannot say, and the same ring in C.
#include <stdint.h>
#include <sys/eventfd.h>

static inline int bench_event(void) { return eventfd(0, EFD_CLOEXEC); }
// Runs the calling thread on one processor only.
void bench_pin(int processor);
void bench_pin_process(int process, int processor);

// One end of a channel between two threads, with Xen's interface page and rings of their own pages.
// It never sleeps, and does not check what its peer does.
struct bench_ring {
    struct bench_interface *page;
    uint8_t *in, *out;
    uint32_t size, read, seen_written, written, seen_read;
    int is_server;
};
// `memory`: a page, and two rings of `size` bytes, all zero.
void bench_ring_open(struct bench_ring *, void *memory, uint32_t size, int is_server);
void bench_ring_send(struct bench_ring *, const void *packet, uint32_t size);
void bench_ring_receive(struct bench_ring *, void *packet, uint32_t size);
void bench_ring_write(struct bench_ring *, const void *bytes, uint32_t size);
// Reads what is there, at the most `size`; returns how much.
uint32_t bench_ring_read(struct bench_ring *, void *bytes, uint32_t size);
