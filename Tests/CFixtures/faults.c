#define _GNU_SOURCE
#include "faults.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

void fx_write_to(uint64_t address) { *(volatile char *)(uintptr_t)address = 1; }
void fx_abort(void) { abort(); }
void fx_exit(int status) { _exit(status); }
void fx_spin(void) {
    while (1) __asm__ volatile("");
}
int fx_overflow_stack(int depth) {
    volatile char frame[4096];
    frame[0] = (char)depth;
    return depth < 0 ? 0 : fx_overflow_stack(depth + 1) + frame[0];
}
void fx_raise(int signal) { raise(signal); }

int64_t fx_system_call(int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f) {
    int64_t result = syscall(number, a, b, c, d, e, f);
    return result == -1 ? -errno : result;
}

int64_t fx_call_through_int80(int32_t number) {
    int64_t result = number;
    __asm__ volatile("int $0x80" : "+a"(result) : "b"(0), "c"(0), "d"(0) : "memory", "r8", "r9", "r10", "r11");
    return result;
}

int fx_take_memory(int limit) {
    int count = 0;
    void *last = NULL;
    while (count < limit) {
        void **piece = malloc(1 << 20);
        if (!piece) break;
        memset(piece, 1, 1 << 20);
        *piece = last;
        last = piece;
        count++;
    }
    while (last) {
        void *next = *(void **)last;
        free(last);
        last = next;
    }
    return count;
}

uint64_t fx_open_descriptors(int count) {
    uint64_t open = 0;
    for (int i = 0; i < count; i++) {
        struct pollfd descriptor = {.fd = i};
        if (poll(&descriptor, 1, 0) >= 0 && !(descriptor.revents & POLLNVAL)) open |= 1ull << i;
    }
    return open;
}

int fx_environment_size(void) {
    int count = 0;
    while (environ && environ[count]) count++;
    return count;
}

static void *nothing(void *argument) { return argument; }

int fx_thread(void) {
    pthread_t thread;
    int error = pthread_create(&thread, NULL, nothing, NULL);
    return error ? error : pthread_join(thread, NULL);
}

static void *wait_for_end(void *end) {
    while (!*(_Atomic int *)end) usleep(1000);
    return NULL;
}

int fx_threads(int limit) {
    _Atomic int end = 0;
    pthread_t threads[4096];
    int count = 0;
    while (count < limit && count < 4096 && !pthread_create(&threads[count], NULL, wait_for_end, &end))
        count++;
    end = 1;
    for (int i = 0; i < count; i++) pthread_join(threads[i], NULL);
    return count;
}

void fx_write_for_ever(int descriptor) {
    uint64_t one = 1;
    while (write(descriptor, &one, sizeof one) == sizeof one) {}
}

void fx_close_channel(int descriptor) {
    // A channel's interface page: the orders of its rings, and whether each side is there.
    struct {
        uint32_t indices[4];
        uint16_t left_order, right_order;
        uint8_t client, server, notices[2];
    } page;
    char *near = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (char *at = near - (1 << 26); at < near + (1 << 26); at += 4096) {
        struct iovec to = {&page, sizeof page}, from = {at, sizeof page};
        if (process_vm_readv(getpid(), &to, 1, &from, 1, 0) != sizeof page) continue;
        if (page.left_order == 13 && page.right_order == 13 && page.client == 1 && page.server == 1) at[20] = 0;
    }
    uint64_t one = 1;
    if (write(descriptor, &one, sizeof one) == sizeof one) fx_spin();
}

int fx_meet(int count) {
    static _Atomic int inside, most;
    int now = ++inside;
    for (int seen = most; seen < now && !atomic_compare_exchange_weak(&most, &seen, now);) {}
    for (int i = 0; i < 10000 && most < count; i++) usleep(1000);
    inside--;
    return most;
}

int fx_fork(void) {
    pid_t child = fork();
    if (child == 0) {
        char names[1024];
        _exit(syscall(SYS_uname, names) == 0 ? 7 : 8);
    }
    int status;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int fx_open_blocked(const char *path) {
    sigset_t all;
    sigfillset(&all);
    // As the kernel has it, with the signals that glibc keeps for itself.
    memset(&all, 0xff, 8);
    syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, NULL, 8);
    return fx_open(path, O_RDONLY);
}

uint64_t fx_blocked_signals(void) {
    uint64_t none = 0, before = 0;
    syscall(SYS_rt_sigprocmask, SIG_SETMASK, &none, &before, 8);
    return before;
}

static volatile int handled;

static void on_signal(int signal) {
    (void)signal;
    char names[1024];
    handled += syscall(SYS_uname, names) == 0;
}

int fx_handle_signals(void) {
    struct sigaction action = {.sa_handler = on_signal};
    sigfillset(&action.sa_mask);
    for (int i = 1; i < 32; i++)
        if (i != SIGSEGV && i != SIGBUS) sigaction(i, &action, NULL);
    handled = 0;
    raise(SIGUSR1);
    raise(SIGUSR2);
    raise(SIGALRM);
    return handled;
}

int fx_open_library(const char *name) { return dlopen(name, RTLD_NOW | RTLD_LOCAL) ? 0 : -1; }

int fx_registers_kept(void) {
    uint64_t values[10];
    register uint64_t *to __asm__("r12") = values;
    // uname, with an address that there is not: what it returns, and then the registers.
    __asm__ volatile(
        "movq $63, %%rax\n movq $8, %%rdi\n movq $2, %%rsi\n movq $3, %%rdx\n movq $4, %%r10\n"
        "movq $5, %%r8\n movq $6, %%r9\n movq $7, %%rbx\n movq $9, %%r15\n movq $10, %%r13\n"
        "movq $11, %%r14\n"
        "syscall\n"
        "movq %%rdi, 0(%0)\n movq %%rsi, 8(%0)\n movq %%rdx, 16(%0)\n movq %%r10, 24(%0)\n"
        "movq %%r8, 32(%0)\n movq %%r9, 40(%0)\n movq %%rbx, 48(%0)\n movq %%rax, 56(%0)\n"
        "movq %%r13, 64(%0)\n movq %%r14, 72(%0)\n"
        :
        : "r"(to)
        : "rax", "rbx", "rdi", "rsi", "rdx", "r10", "r8", "r9", "rcx", "r11", "r13", "r14", "r15", "memory");
    const uint64_t expected[10] = {8, 2, 3, 4, 5, 6, 7, -EFAULT, 10, 11};
    int changed = 0;
    for (int i = 0; i < 10; i++) changed += values[i] != expected[i];
    return changed;
}

int fx_open(const char *path, int flags) {
    int file = open(path, flags);
    if (file < 0) return -errno;
    close(file);
    return 0;
}

int fx_read_byte(const char *path) {
    unsigned char byte;
    int file = open(path, O_RDONLY);
    if (file < 0) return -errno;
    int result = read(file, &byte, 1) == 1 ? byte : -EIO;
    close(file);
    return result;
}

int fx_write_file(const char *path, int mode) {
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, mode);
    if (file < 0) return -errno;
    int result = write(file, "x", 1) == 1 ? 0 : -errno;
    close(file);
    return result;
}

int fx_count_nonzero(const uint8_t *bytes, size_t count) {
    int found = 0;
    for (size_t i = 0; i < count; i++) found += bytes[i] != 0;
    return found;
}

int fx_give_bytes(int (*f)(const uint8_t *, size_t), size_t count) {
    uint8_t *bytes = malloc(count);
    if (!bytes) return -1;
    memset(bytes, 7, count);
    int result = f(bytes, count);
    free(bytes);
    return result;
}

void fx_fill_bytes(uint64_t address, int byte, size_t count) {
    memset((void *)(uintptr_t)address, byte, count);
}

uint64_t fx_address_of(const void *memory) { return (uintptr_t)memory; }

const char *fx_long_text(size_t count, int ends) {
    static char *text;
    free(text);
    text = malloc(count + 1);
    if (!text) return NULL;
    memset(text, 'x', count + 1);
    if (ends) text[count] = 0;
    return text;
}

int fx_plain_fork(void) { return fork(); }

static int (*kept_callback)(int);

static void call_kept(int signal) {
    (void)signal;
    kept_callback(0);
    _exit(4);
}

void fx_call_on_fault(int (*f)(int)) {
    kept_callback = f;
    struct sigaction action = {.sa_handler = call_kept};
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGBUS, &action, NULL);
}

int fx_call_and_sleep(int (*f)(int), unsigned microseconds) {
    f(0);
    return usleep(microseconds);
}

void fx_call_for_ever(int (*f)(int)) {
    for (int i = 0;; i++) f(i);
}

int fx_hold_sockets(void) {
    pid_t child = fork();
    if (child) return child;
    // Somebody may wait for the end of the others.
    for (int i = 0; i < 1024; i++) {
        int type = 0;
        socklen_t size = sizeof type;
        if (getsockopt(i, SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_SEQPACKET) close(i);
    }
    sleep(600);
    _exit(0);
}

int fx_mount_privately(const char *path) {
    // That of this thread alone.
    if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0) return -errno;
    return mount("none", path, "tmpfs", 0, "size=64k") == 0 ? 0 : -errno;
}

int fx_deepen(int (*f)(int), int depth) { return f(depth); }
