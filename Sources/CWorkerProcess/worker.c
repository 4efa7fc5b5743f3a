#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#include "gate.h"
#include "process.h"
#include "record.h"
#include "ring.h"

// Where a worker has its descriptors: the arena, and of each lane the memory and the events.
enum { ARENA = SWB_NULL_DESCRIPTORS };

typedef struct {
    swb_ring ring;
    // A lane belongs to the thread that is at it, and between two messages to nobody: a thread of the
    // library's may then send its callback.
    pthread_mutex_t lock;
    pthread_t thread;
} lane;

static lane lanes[SWB_MAXIMUM_LANES];
static swb_worker *worker;
static swb_status *status;
static bool ends_when_refused;
static pthread_barrier_t barrier;
static __thread lane *own_lane __attribute__((tls_model("initial-exec")));

// Where a copy that meets a bad address goes on; NULL while no copy is made.
static __thread sigjmp_buf *copying __attribute__((tls_model("initial-exec")));

static void on_fault(int signal, siginfo_t *info, void *context) {
    (void)info, (void)context;
    if (copying) siglongjmp(*copying, 1);
    // A fault of the library's: once more, with the default action.
    struct sigaction action = {.sa_handler = SIG_DFL};
    sigaction(signal, &action, NULL);
}

static bool copy_guarded(void *to, const void *from, size_t count) {
    sigjmp_buf here;
    // No signal is blocked, so that there is no mask to save.
    if (sigsetjmp(here, 0)) {
        copying = NULL;
        return false;
    }
    copying = &here;
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
    // A text is read to where its page may end, behind the block that it is in: memmove would be stopped.
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(count)::"memory");
#else
    memmove(to, from, count);
#endif
    __asm__ volatile("" ::: "memory");
    copying = NULL;
    return true;
}

// A system call that the filter refuses comes here.
static void on_refusal(int signal, siginfo_t *info, void *context) {
    (void)signal;
    uint32_t call = info->si_syscall;
    if (call < 1024) __atomic_fetch_or(&status->refused[call / 64], 1ull << call % 64, __ATOMIC_RELAXED);
    if (ends_when_refused) {
        __atomic_store_n(&status->fatal_call, call + 1, __ATOMIC_RELEASE);
        swb_quit(128 + SIGSYS);
    }
    ucontext_t *registers = context;
    registers->uc_mcontext.gregs[REG_RAX] = -EACCES;
}

static void handle(int signal, void (*handler)(int, siginfo_t *, void *)) {
    // Not deferred, since a handler may be left by a jump.
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_NODEFER};
    sigaction(signal, &action, NULL);
}

// Sends a message over the lane of this thread, or for one of the library's own over the first.
static bool exchange(void *context, swb_message *message) {
    (void)context;
    lane *lane = own_lane ? own_lane : &lanes[0];
    pthread_mutex_lock(&lane->lock);
    bool is_done = swb_ring_send(&lane->ring, message) && swb_ring_receive(&lane->ring, message);
    pthread_mutex_unlock(&lane->lock);
    if (!is_done) swb_quit(0);
    return true;
}

_Noreturn static void serve(lane *lane) {
    own_lane = lane;
    union {
        swb_message message;
        uint8_t bytes[SWB_MESSAGE_BYTES];
    } buffer;
    swb_message *message = &buffer.message;
    if (!swb_ring_receive(&own_lane->ring, message)) swb_quit(0);
    while (true) {
        swb_serve(worker, message);
        exchange(NULL, message);
    }
}

// Nobody is served before the process is confined, and it is not confined before all threads are there:
// what a thread does at its start, the filter may not allow.
static void *serve_when_confined(void *argument) {
    pthread_barrier_wait(&barrier);
    pthread_barrier_wait(&barrier);
    serve(argument);
}

// Maps a shared file, which is then no longer needed.
static void *map(int descriptor, void *address, size_t *size) {
    struct stat file;
    if (fstat(descriptor, &file) != 0) swb_quit(10);
    if (*size && (size_t)file.st_size != *size) swb_quit(11);
    *size = file.st_size;
    int flags = MAP_SHARED | (address ? MAP_FIXED_NOREPLACE : 0);
    void *memory = mmap(address, *size, PROT_READ | PROT_WRITE, flags, descriptor, 0);
    if (memory == MAP_FAILED || (address && memory != address)) swb_quit(12);
    close(descriptor);
    return memory;
}

// Moves the descriptors of a request to where they are wanted.
static void take_descriptors(const swb_request *request, const int *descriptors, int *moved) {
    int count = 1 + 3 * (int)request->lanes;
    // First out of the way of the numbers that are wanted.
    for (int i = 0; i < count; i++) {
        moved[i] = (int)syscall(SYS_fcntl, descriptors[i], F_DUPFD, ARENA + count);
        if (moved[i] < 0) swb_quit(13);
    }
    for (int i = 0; i < count; i++) {
        if (dup2(moved[i], ARENA + i) < 0) swb_quit(14);
        moved[i] = ARENA + i;
    }
}

// What holds for a thread and for those that it starts. Returns the layers.
static uint32_t confine_thread(swb_plan *plan) {
    uint32_t wanted = plan->start.layers, held = 0;
    if (wanted & SWB_CAPABILITIES && swb_drop_capabilities()) held |= SWB_CAPABILITIES;
    if (wanted & SWB_LANDLOCK
        && swb_landlock(plan->directories, (int)plan->start.directory_count))
        held |= SWB_LANDLOCK;
    return held;
}

// What holds for the process, with all its threads. Returns the layers.
static uint32_t confine_process(swb_plan *plan, const swb_request *request) {
    uint32_t wanted = plan->start.layers, held = 0;
    swb_limit limits[SWB_MAXIMUM_LIMITS + 3];
    int count = (int)plan->start.limit_count;
    memcpy(limits, plan->start.limits, count * sizeof *limits);
#if !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer)
    // What cannot be measured cannot be limited.
    if (!plan->memory.address_space || !plan->memory.data) wanted &= ~SWB_LIMITS;
    // What is mapped already: for each lane its channel, and but for the first a stack and a heap.
    uint64_t space = plan->memory.address_space + request->arena_size + request->lanes * (1ull << 20)
        + (request->lanes - 1) * (80ull << 20);
    limits[count++] = (swb_limit){RLIMIT_AS, space + plan->start.memory};
    // What is shared can be unmapped, which leaves room for other memory. Of a heap little is writable yet.
    uint64_t data = plan->memory.data + (request->lanes - 1) * (9ull << 20);
    limits[count++] = (swb_limit){RLIMIT_DATA, data + plan->start.memory};
#endif
    // Outside of a namespace of its own, all that the user runs would count.
    if (plan->layers & SWB_USER_NAMESPACE)
        limits[count++] = (swb_limit){RLIMIT_NPROC, plan->start.threads};
    if (swb_close_from(ARENA + 1 + 3 * (int)request->lanes)) held |= SWB_DESCRIPTORS;
    if (wanted & SWB_LIMITS && swb_limit_resources(limits, count)) held |= SWB_LIMITS;
    for (uint32_t i = 0; i < plan->start.process_operand_count; i++)
        plan->filter[plan->process_operands[i]].operand = (uint32_t)getpid();
    if (!(plan->layers & SWB_MOUNT_NAMESPACE))
        for (uint32_t i = 0; i < plan->start.mount_instruction_count; i++)
            plan->filter[plan->mount_instructions[i]] = (swb_instruction){.code = BPF_JMP | BPF_JA};
    if (plan->start.refusal == SWB_CALL_IS_RECORDED) {
        plan->filter[plan->start.gate_operands[0]].operand = (uint32_t)((uintptr_t)swb_gate >> 32);
        plan->filter[plan->start.gate_operands[1]].operand = (uint32_t)(uintptr_t)swb_gate;
    }
    return held;
}

// From here on the process can do what the policy allows.
static void confine(swb_plan *plan, const swb_request *request, uint32_t held) {
    held |= plan->layers | confine_process(plan, request);
    status->layers = held;
    if (plan->start.refusal == SWB_CALL_IS_RECORDED) {
        // This filter confines nothing, so that it is no layer.
        if (!swb_filter_system_calls(plan->filter, (int)plan->start.instruction_count)) swb_quit(18);
    } else if (
        plan->start.layers & SWB_SYSTEM_CALLS
        && swb_filter_system_calls(plan->filter, (int)plan->start.instruction_count))
        status->layers = held | SWB_SYSTEM_CALLS;
}

void swb_worker_main(swb_plan *plan, const swb_request *request, const int *descriptors) {
    // The end of the zygote, and so that of the program, is the end of this process.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != plan->zygote) swb_quit(0);
    int moved[SWB_MAXIMUM_DESCRIPTORS];
    take_descriptors(request, descriptors, moved);
    size_t size = request->arena_size;
    status = map(moved[0], (void *)(uintptr_t)request->arena, &size);
    for (uint32_t i = 0; i < request->lanes; i++) {
        size = 0;
        void *memory = map(moved[1 + 3 * i], NULL, &size);
        if (!swb_ring_open(
                &lanes[i].ring, memory, size, moved[2 + 3 * i], moved[3 + 3 * i]))
            swb_quit(15);
        pthread_mutex_init(&lanes[i].lock, NULL);
    }
    worker = swb_worker_new(
        plan->libraries, plan->library_count, plan->stubs, (swb_link){exchange, copy_guarded, NULL});
    if (!worker) swb_quit(16);
    handle(SIGSEGV, on_fault);
    handle(SIGBUS, on_fault);
    if (plan->start.refusal != SWB_CALL_IS_RECORDED) handle(SIGSYS, on_refusal);
    else if (!swb_start_recording(status, request->arena_size)) swb_quit(19);
    uint32_t held = confine_thread(plan);
    pthread_barrier_init(&barrier, NULL, request->lanes);
    for (uint32_t i = 1; i < request->lanes; i++)
        if (pthread_create(&lanes[i].thread, NULL, serve_when_confined, &lanes[i]) != 0) swb_quit(17);
    ends_when_refused = plan->start.refusal == SWB_PROCESS_ENDS;
    pthread_barrier_wait(&barrier);
    confine(plan, request, held);
    pthread_barrier_wait(&barrier);
    serve(&lanes[0]);
}
