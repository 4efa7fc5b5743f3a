/* When a process ends, however it ends, the kernel of a Xen domain unmaps its grants, carries out
   the unmap notifications and closes its event channels. Here a small process does that: forked at
   the first handle, it waits for the other to end, and ends at once if all handles are closed. */
#include "standin.h"

#include <errno.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void close_all_but(const int *kept, int count) {
    for (unsigned low = 0;;) {
        unsigned next = ~0u;
        for (int i = 0; i < count; i++)
            if ((unsigned)kept[i] >= low && (unsigned)kept[i] < next) next = (unsigned)kept[i];
        if (next > low) close_range(low, next == ~0u ? next : next - 1, 0);
        if (next == ~0u) return;
        low = next + 1;
    }
}

static void clean_up(struct world *world) {
    struct state *state = world->state;
    uint32_t dead = world->process;
    world_lock(world);
    for (struct notice *notice = state->notices; notice < state->notices + MAX_NOTICES; notice++)
        if (notice->process == dead) notice_carry_out(world, notice);
    for (struct fifo *fifo = state->fifos; fifo < state->fifos + MAX_FIFOS; fifo++)
        if (fifo->process == dead) {
            uint32_t handle = fifo->handle;
            ports_close(world, handle);
            watches_close(world, handle);
            fifo_remove(world, handle);
        }
    for (uint32_t reference = 0; reference < MAX_GRANTS; reference++)
        if (state->grants[reference].process == dead) grant_remove(world, reference);
    world_unlock(world);
}

/* Only calls that are safe in the child of a process with threads. */
_Noreturn static void watch_over(struct world *world, int process, int orders) {
    const int kept[] = {world->directory, process, orders};
    setsid(); /* whoever kills the process' group is not to kill this */
    close_all_but(kept, 3);
    prctl(PR_SET_NAME, "xen-standin");
    if (chdir("/")) { /* it only holds a directory longer than needed */
    }
    struct pollfd events[] = {{.fd = process, .events = POLLIN}, {.fd = orders, .events = POLLIN}};
    while (poll(events, 2, -1) < 0) continue;
    if (events[0].revents) clean_up(world);
    _exit(0);
}

static bool start_supervisor(struct world *world) {
    int process = (int)syscall(SYS_pidfd_open, getpid(), 0);
    int orders = eventfd(0, EFD_CLOEXEC);
    pid_t child = -1;
    int status = 0;
    if (process >= 0 && orders >= 0) {
        /* Forked twice, so that the process under test never has a child it does not know. */
        child = fork();
        if (child == 0) {
            pid_t grandchild = fork();
            if (grandchild == 0) watch_over(world, process, orders);
            _exit(grandchild < 0);
        }
        while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
        if (status) errno = EAGAIN;
    }
    int error = errno;
    if (process >= 0) close(process);
    if (child > 0 && status == 0) {
        world->supervisor = orders;
        return true;
    }
    if (orders >= 0) close(orders);
    errno = error;
    return false;
}

bool supervise(struct world *world) {
    static pthread_mutex_t starting = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&starting);
    bool started = world->supervisor >= 0 || start_supervisor(world);
    pthread_mutex_unlock(&starting);
    return started;
}

void dismiss_supervisor(struct world *world) {
    if (world->supervisor < 0) return;
    eventfd_write(world->supervisor, 1);
    close(world->supervisor);
}
