// The client's end of a vchan, in C: how a worker reaches its program.
#ifndef SWB_RING_H
#define SWB_RING_H

#include <swb_serve.h>

typedef struct swb_interface swb_interface;

typedef struct {
    swb_interface *page;
    const uint8_t *in;
    uint8_t *out;
    uint32_t in_size, out_size;
    // Private: what the program's side has of them is only told.
    uint32_t read, seen_written, written, seen_read;
    // Where each side says on which processor it runs.
    int32_t *own_hint, *peer_hint;
    int own_event, peer_event;
} swb_ring;

// Opens the client's end of a channel in `memory`, mapped whole: interface page, rings, page of hints.
bool swb_ring_open(swb_ring *ring, void *memory, size_t size, int own_event, int peer_event);
// Each waits as long as it takes. False once the program has closed its end, or breaks the rules.
bool swb_ring_send(swb_ring *ring, const swb_message *message);
bool swb_ring_receive(swb_ring *ring, swb_message *message);

#endif
