#define _GNU_SOURCE
#include "CIsolation.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { STACK_SIZE = 1 << 16 };

typedef struct {
    const swb_spawn_options *options;
    // How the user and the group of the process are called in its namespace.
    char users[48], groups[48];
    bool has_namespaces;
    int error;
} child_state;

// The child shares the memory of its parent until it runs its program, and the locks in it may be
// taken: it does nothing but system calls, which no sanitizer watches.

static bool put(const char *path, const char *text) {
    int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CLOEXEC, 0);
    if (file < 0) return false;
    size_t length = 0;
    while (text[length]) length++;
    bool is_written = syscall(SYS_write, file, text, length) == (long)length;
    syscall(SYS_close, file);
    return is_written;
}

static int run(void *argument) {
    child_state *state = argument;
    const swb_spawn_options *options = state->options;
    if (state->has_namespaces) {
        // Without these files a user namespace is of no use; the program is then run without.
        put("/proc/self/setgroups", "deny");
        if (!put("/proc/self/uid_map", state->users) || !put("/proc/self/gid_map", state->groups)) {
            state->error = EPERM;
            return 127;
        }
    }
    // First out of the way of the numbers that are wanted.
    int copies[16];
    int count = options->descriptor_count;
    for (int i = 0; i < count; i++)
        copies[i] = (int)syscall(SYS_fcntl, options->descriptors[i], F_DUPFD, count);
    for (int i = 0; i < count; i++) {
        if (copies[i] < 0 || syscall(SYS_dup3, copies[i], i, 0) < 0) {
            // A number is invalid that is above the limit of open files.
            state->error = errno == EINVAL ? EMFILE : errno;
            return 127;
        }
    }
    if (!swb_close_from(count)) {
        state->error = ENOSYS;
        return 127;
    }
    uint64_t none = 0;
    syscall(SYS_rt_sigprocmask, SIG_SETMASK, &none, NULL, sizeof none);
    syscall(SYS_execve, options->path, options->arguments, options->environment);
    state->error = errno;
    return 127;
}

// Starts it with or without namespaces. Returns its number, or -1 with errno.
static pid_t start(child_state *state, char *stack, bool leaves_namespaces) {
    state->has_namespaces = leaves_namespaces;
    state->error = 0;
    // Without a signal for its end it is found by those waits alone that ask for it.
    int flags = CLONE_VM | CLONE_VFORK | (leaves_namespaces ? CLONE_NEWUSER | CLONE_NEWPID : 0);
    pid_t process = clone(run, stack + STACK_SIZE, flags, state);
    if (process > 0 && state->error) {
        while (waitpid(process, NULL, __WALL) < 0 && errno == EINTR) {}
        errno = state->error;
        return -1;
    }
    return process;
}

int swb_spawn(const swb_spawn_options *options, swb_process *process) {
    child_state state = {.options = options};
    if (options->descriptor_count > 16) return EINVAL;
    snprintf(state.users, sizeof state.users, "0 %u 1", geteuid());
    snprintf(state.groups, sizeof state.groups, "0 %u 1", getegid());
    char *stack = mmap(
        NULL, STACK_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
    if (stack == MAP_FAILED) return errno;
    // A handler of the parent's must not run in the child, nor the child outlive a cancelled parent.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t started = options->leaves_namespaces ? start(&state, stack, true) : -1;
    if (started < 0) started = start(&state, stack, false);
    int error = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    munmap(stack, STACK_SIZE);
    if (started < 0) return error;
    process->process = started;
    // Nobody else waits for it, so that its number is still its own.
    process->end = (int)syscall(SYS_pidfd_open, started, 0);
    if (process->end >= 0) return 0;
    error = errno;
    kill(started, SIGKILL);
    while (waitpid(started, NULL, __WALL) < 0 && errno == EINTR) {}
    return error;
}

int swb_await(int end, swb_process_end *how) {
    siginfo_t info;
    // P_PIDFD, which older headers do not have.
    while (waitid((idtype_t)3, (id_t)end, &info, WEXITED | __WALL) < 0)
        if (errno != EINTR) return errno;
    how->code = info.si_code;
    how->status = info.si_status;
    return 0;
}

int swb_kill(int end) {
    return syscall(SYS_pidfd_send_signal, end, SIGKILL, NULL, 0) == 0 ? 0 : errno;
}
