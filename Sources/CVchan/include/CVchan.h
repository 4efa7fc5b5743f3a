// What waiting, sealing memory and passing descriptors need and Swift cannot say.
#ifndef VCHAN_H
#define VCHAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/types.h>

// Tells the processor that this is a loop which waits for another one.
static inline void vchan_relax(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb" ::: "memory");
#endif
}

// memcpy, for memory that another thread or process uses.
void vchan_copy(void *target, const void *source, size_t count);

// The same for what another processor is to read next: where that is faster, the bytes go to memory rather
// than into this processor's cache.
void vchan_copy_for_others(void *target, const void *source, size_t count);

// Where the calling thread runs.
int32_t vchan_processor(void);

// accept4 with SOCK_CLOEXEC and SOCK_NONBLOCK, for which Swift has no declaration.
int vchan_accept(int socket);

// Moves a descriptor, which -1 is not, to a number that is none of the program's input, output and errors:
// what is written to these must not come where others share memory. Returns the number, or -1 with errno; the
// descriptor is then closed.
int vchan_above_standard(int descriptor);

// A new file in memory, empty, that can be sealed; -1 with errno.
int vchan_memory_file(void);
// Makes its size unchangeable. Returns 0, or -1 with errno.
int vchan_seal(int file);
// Whether its size is unchangeable.
bool vchan_is_sealed(int file);

// Whether it is an eventfd. If it is, writing to it does not wait from now on.
bool vchan_is_event(int descriptor);

// A descriptor that becomes readable when the process has ended; -1 with errno.
int vchan_process(pid_t process);
// Who is at the other end of a Unix socket. Returns 0, or -1 with errno.
int vchan_peer(int socket, pid_t *process, uid_t *user);

// Sends `text` and descriptors over a Unix socket. Returns 0, or -1 with errno.
int vchan_send(int socket, const char *text, int text_length, const int *descriptors, int count);
// Receives exactly as much, without waiting; otherwise closes what came and returns -1 with errno.
int vchan_receive(int socket, char *text, int text_length, int *descriptors, int count);

#endif
