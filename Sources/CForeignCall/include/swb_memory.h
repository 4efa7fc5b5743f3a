// Access to this process's memory that fails at a bad address instead of crashing: the kernel does
// the copying. Swift's import of <sys/uio.h> has no declarations for it.
#ifndef SWB_MEMORY_H
#define SWB_MEMORY_H

#include <stdbool.h>

// Each returns whether all `count` bytes were copied.
bool swb_read_memory(void *destination, const void *address, size_t count);
bool swb_write_memory(void *address, const void *source, size_t count);

#endif
