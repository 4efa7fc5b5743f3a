// What a library does that is broken or hostile. To be called in a sandbox only.
#ifndef FAULTS_H
#define FAULTS_H

#include <stddef.h>
#include <stdint.h>

void fx_write_to(uint64_t address);
void fx_abort(void);
void fx_exit(int status);
void fx_spin(void);
int fx_overflow_stack(int depth);
void fx_raise(int signal);

// A system call, as it is: its result, or minus errno.
int64_t fx_system_call(int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f);
// A call of the i386 ABI.
int64_t fx_call_through_int80(int32_t number);
// malloc, in pieces of 1 MiB that are written to, until it refuses. Returns how many there were.
int fx_take_memory(int limit);
// Which of the first `count` descriptors are open, as bits.
uint64_t fx_open_descriptors(int count);
// How many variables the environment has.
int fx_environment_size(void);
int fx_thread(void);
// Starts threads until that is refused. Returns how many there were at a time.
int fx_threads(int limit);
// Writes to a descriptor over and over.
void fx_write_for_ever(int descriptor);
// Says to the program that the worker has closed its channel, through the event with this descriptor, and
// does not end. Needs process_vm_readv.
void fx_close_channel(int descriptor);
// Returns once `count` threads have been in it at a time, or ten seconds have passed: how many have.
int fx_meet(int count);
// Makes a process that asks for the system's name, and returns its exit status: 7.
int fx_fork(void);
// Opens a file while all signals are blocked, and leaves them so.
int fx_open_blocked(const char *path);
// The signals that are blocked, as bits, none of which is any more when it returns.
uint64_t fx_blocked_signals(void);
// Handles each signal, with all others blocked meanwhile, and sends itself three of them. Returns how many it
// has handled.
int fx_handle_signals(void);
int fx_open_library(const char *name);
// How many of the registers that a system call keeps it has changed.
int fx_registers_kept(void);
int fx_open(const char *path, int flags);
int fx_read_byte(const char *path);
int fx_write_file(const char *path, int mode);
// How many of the `count` bytes are not zero.
int fx_count_nonzero(const uint8_t *bytes, size_t count);
// Fills memory with a byte.
void fx_fill_bytes(uint64_t address, int byte, size_t count);
// Calls back with `count` bytes of 7.
int fx_give_bytes(int (*f)(const uint8_t *, size_t), size_t count);
uint64_t fx_address_of(const void *memory);
// A text of `count` characters, or if `ends` is 0 one without an end.
const char *fx_long_text(size_t count, int ends);
// fork, which Swift does not have.
int fx_plain_fork(void);
// Keeps a callback, and calls it on a fault.
void fx_call_on_fault(int (*f)(int));
// Calls back, and sleeps.
int fx_call_and_sleep(int (*f)(int), unsigned microseconds);
// Calls back for ever.
void fx_call_for_ever(int (*f)(int));
// How many of its levels a callback that calls this again has reached.
int fx_deepen(int (*f)(int), int depth);

// Not what a library does: for programs whose libraries are confined.

// Starts a process that has all sockets of this one, and ends after half a minute. Returns its number.
int fx_hold_sockets(void);
// Mounts an empty file system, which only this thread and the processes that it starts see. Returns 0, or
// minus errno.
int fx_mount_privately(const char *path);

#endif
