// System calls that fail for a thread, and for all threads and processes that it starts.
#ifndef REFUSALS_H
#define REFUSALS_H

#include <stdint.h>

typedef struct {
    int32_t call;
    // What it fails with.
    int32_t error;
    // Which of the calls fail, counted from 1.
    uint64_t first, last;
    // Only those are counted whose argument of this number has one of these bits; any if there are none.
    int32_t argument;
    uint64_t bits;
} fx_refusal;

// Runs `body` on a thread of its own. Returns how many of the calls were made, or -1 with errno.
int64_t fx_with_refusal(const fx_refusal *refusal, void (*body)(void *), void *context);

#endif
