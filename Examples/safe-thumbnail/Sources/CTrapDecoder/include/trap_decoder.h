// A decoder with the faults that real ones have had: what its input says, it does.
#ifndef TRAP_DECODER_H
#define TRAP_DECODER_H

#include <stddef.h>
#include <stdint.h>

// Decodes "TRAP", a letter, and a width and a height of one byte each: g is an image that is grey, c
// crashes, o writes far past the end of the pixels, s never returns, m takes all memory that there is, f
// opens /etc/passwd and paints it. Returns 0, or -1 for what is no such image.
int trap_decode(
    const uint8_t *bytes, size_t count, uint8_t *pixels, size_t capacity, uint32_t *width,
    uint32_t *height);

#endif
