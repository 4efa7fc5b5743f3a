#ifndef SWB_CONTROL_H
#define SWB_CONTROL_H

#include "CWorkerProcess.h"

// Sends bytes and descriptors over a Unix socket that keeps packets apart. False, with errno, if it
// cannot.
bool swb_send_packet(int socket, const void *bytes, size_t size, const int *descriptors, int count);
// Receives as much, and puts how many descriptors came into `count`, which says how many may. False,
// with errno; 0 for the end.
bool swb_receive_packet(int socket, void *bytes, size_t size, int *descriptors, int *count);

enum {
    SWB_MAXIMUM_DESCRIPTORS = 1 + 3 * SWB_MAXIMUM_LANES,
    // Where directories are, behind all that a worker may have.
    SWB_DIRECTORY_DESCRIPTORS = SWB_NULL_DESCRIPTORS + SWB_MAXIMUM_DESCRIPTORS,
};

#endif
