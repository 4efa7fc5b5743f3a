#define _GNU_SOURCE
#include "refusals.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The kernel asks the thread that supervises at each of the calls, whoever makes it and however.

typedef struct {
    const fx_refusal *refusal;
    void (*body)(void *);
    void *context;
    // The supervisor's descriptor, or -1 with the error; set once.
    int listener, error;
    int is_done;
    pthread_barrier_t barrier;
} subject;

static int install(int call) {
    struct sock_filter instructions[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)call, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {sizeof instructions / sizeof *instructions, instructions};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    return (int)syscall(
        SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
}

static void *run(void *argument) {
    subject *subject = argument;
    subject->listener = install(subject->refusal->call);
    subject->error = errno;
    pthread_barrier_wait(&subject->barrier);
    if (subject->listener >= 0) subject->body(subject->context);
    __atomic_store_n(&subject->is_done, 1, __ATOMIC_RELEASE);
    return NULL;
}

// Answers one call. Allocates nothing: whoever waits may hold the lock for that.
static void answer(const subject *subject, uint64_t *count) {
    const fx_refusal *refusal = subject->refusal;
    struct seccomp_notif call = {0};
    if (ioctl(subject->listener, SECCOMP_IOCTL_NOTIF_RECV, &call) != 0) return;
    struct seccomp_notif_resp response = {.id = call.id, .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE};
    if (!refusal->bits || call.data.args[refusal->argument] & refusal->bits) {
        ++*count;
        if (*count >= refusal->first && *count <= refusal->last) {
            response.flags = 0;
            response.error = -refusal->error;
        }
    }
    ioctl(subject->listener, SECCOMP_IOCTL_NOTIF_SEND, &response);
}

int64_t fx_with_refusal(const fx_refusal *refusal, void (*body)(void *), void *context) {
    subject subject = {.refusal = refusal, .body = body, .context = context};
    pthread_t thread;
    pthread_barrier_init(&subject.barrier, NULL, 2);
    if (pthread_create(&thread, NULL, run, &subject) != 0) return -1;
    pthread_barrier_wait(&subject.barrier);
    uint64_t count = 0;
    while (subject.listener >= 0 && !__atomic_load_n(&subject.is_done, __ATOMIC_ACQUIRE)) {
        struct pollfd calls = {.fd = subject.listener, .events = POLLIN};
        if (poll(&calls, 1, 1) > 0 && calls.revents & POLLIN) answer(&subject, &count);
    }
    // What the end of the thread takes.
    if (subject.listener >= 0) {
        struct pollfd calls = {.fd = subject.listener, .events = POLLIN};
        while (poll(&calls, 1, 20) > 0 && calls.revents & POLLIN) answer(&subject, &count);
    }
    pthread_join(thread, NULL);
    pthread_barrier_destroy(&subject.barrier);
    if (subject.listener < 0) {
        errno = subject.error;
        return -1;
    }
    close(subject.listener);
    return (int64_t)count;
}
