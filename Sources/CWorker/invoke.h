#ifndef SWB_INVOKE_H
#define SWB_INVOKE_H

#include <stdint.h>

// What a function left in the registers for results.
typedef struct {
    uint64_t integer[2];
    uint64_t vector[2];
    // How many registers for long double there are to read: 0, 1 or 2.
    uint64_t long_doubles, unused;
    uint64_t long_double[2][2];
} swb_outcome;

// Calls a function with the contents of all registers for arguments, and words on the stack.
void swb_invoke(
    const void *function, const uint64_t *registers, const uint64_t *stack, uint64_t stack_words,
    uint64_t vectors, swb_outcome *outcome) __attribute__((visibility("hidden")));

#endif
