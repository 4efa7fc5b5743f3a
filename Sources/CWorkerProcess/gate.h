// The code from which a worker that records makes system calls: its filter allows all that come from here.
#ifndef SWB_GATE_H
#define SWB_GATE_H

#include "control.h"

extern const char swb_gate[SWB_GATE_BYTES] __attribute__((visibility("hidden")));

// Makes a system call through the gate. Returns what the kernel does.
int64_t swb_gate_call(
    int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f)
    __attribute__((visibility("hidden")));

// Where to go on to make a system call and then go on at `place`, with all registers as they are.
// Returns 0 if there are no more such ways.
uintptr_t swb_gate_to(uintptr_t place) __attribute__((visibility("hidden")));

#endif
