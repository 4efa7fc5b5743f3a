#include "trap_decoder.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *volatile last_taken;

int trap_decode(
    const uint8_t *bytes, size_t count, uint8_t *pixels, size_t capacity, uint32_t *width,
    uint32_t *height) {
    if (count < 7 || memcmp(bytes, "TRAP", 4) != 0) return -1;
    size_t size = (size_t)bytes[5] * bytes[6] * 4;
    if (size > capacity) return -1;
    *width = bytes[5];
    *height = bytes[6];
    memset(pixels, 0x80, size);
    switch (bytes[4]) {
    case 'g': return 0;
    case 'c': *(volatile int *)8 = 1; return 0;
    case 'o': memset(pixels, 0, capacity + (1 << 20)); return 0;
    case 's':
        while (1) __asm__ volatile("");
    case 'm':
        while (1) {
            char *memory = malloc(1 << 20);
            if (!memory) abort();
            memset(memory, 1, 1 << 20);
            last_taken = memory;
        }
    case 'f': {
        int file = open("/etc/passwd", O_RDONLY);
        if (file < 0) return -1;
        int result = read(file, pixels, size) > 0 ? 0 : -1;
        close(file);
        return result;
    }
    default: return -1;
    }
}
