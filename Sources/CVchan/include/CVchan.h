// What waiting, sealing memory and passing descriptors need and Swift cannot say.
#ifndef VCHAN_H
#define VCHAN_H

#include <poll.h>
#include <stdbool.h>
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

// Where the calling thread runs.
int32_t vchan_processor(void);

// ppoll without a signal mask, and accept4 with SOCK_CLOEXEC, for which Swift has no declarations.
int vchan_poll(struct pollfd *descriptors, unsigned count, const struct timespec *timeout);
int vchan_accept(int socket);

// A new file in memory, empty, that can be sealed; -1 with errno.
int vchan_memory_file(void);
// Makes its size unchangeable. Returns 0, or -1 with errno.
int vchan_seal(int file);
// Whether its size is unchangeable.
bool vchan_is_sealed(int file);

// A descriptor that becomes readable when the process has ended; -1 with errno.
int vchan_process(pid_t process);
// Who is at the other end of a Unix socket. Returns 0, or -1 with errno.
int vchan_peer(int socket, pid_t *process, uid_t *user);

// Sends `text` and descriptors over a Unix socket. Returns 0, or -1 with errno.
int vchan_send(int socket, const char *text, int text_length, const int *descriptors, int count);
// Receives exactly as much; otherwise closes what came and returns -1 with errno.
int vchan_receive(int socket, char *text, int text_length, int *descriptors, int count);

#endif
