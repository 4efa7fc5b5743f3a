#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "process.h"

// Says what keeps the process from starting, and ends it.
__attribute__((format(printf, 2, 3))) _Noreturn static void refuse(int what, const char *format, ...) {
    swb_reply reply;
    memset(&reply, 0, sizeof reply);
    reply.error = what;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(reply.message, sizeof reply.message, format, arguments);
    va_end(arguments);
    swb_send_packet(SWB_CONTROL_DESCRIPTOR, &reply, sizeof reply, NULL, 0);
    swb_quit(1);
}

// Answers the program, with a descriptor if it is none of -1. Who cannot be heard is of no use, and its end
// is noticed at once.
static void answer(const swb_reply *reply, int descriptor) {
    if (!swb_send_packet(
            SWB_CONTROL_DESCRIPTOR, reply, sizeof *reply, &descriptor, descriptor >= 0))
        swb_quit(4);
}

// Opens a library by the first of its names that can be opened. Returns what follows its names.
static const char *open_library(swb_plan *plan, const char *text) {
    char tried[900] = "";
    size_t length = 0;
    void *library = NULL;
    for (int left = *text++; left > 0; left--) {
        if (!library) {
            library = *text ? dlopen(text, RTLD_NOW | RTLD_LOCAL) : dlopen(NULL, RTLD_NOW);
            const char *problem = library ? NULL : dlerror();
            if (problem && length < sizeof tried)
                length += snprintf(tried + length, sizeof tried - length, "\n  - %s", problem);
        }
        text += strlen(text) + 1;
    }
    if (!library) refuse(SWB_NO_LIBRARY, "no library could be opened; tried:%s\n", tried);
    plan->libraries[plan->library_count++] = library;
    return text;
}

static const char *open_directory(swb_plan *plan, int index, const char *text) {
    const char *path = text + 1;
    int opened = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    // Out of the way of the descriptors that a worker gets.
    int descriptor = opened < 0 ? -1 : fcntl(opened, F_DUPFD_CLOEXEC, SWB_DIRECTORY_DESCRIPTORS);
    if (opened >= 0 && errno == EINVAL && descriptor < 0) errno = EMFILE;
    if (descriptor < 0)
        refuse(SWB_NO_DIRECTORY, "the directory '%s' cannot be opened: %s", path, strerror(errno));
    close(opened);
    plan->directories[index] = (swb_directory){descriptor, *text == 'w'};
    plan->paths[index] = path;
    return path + strlen(path) + 1;
}

// Finds the stubs if there are to be some, and sees to it that a program which has some is used for them alone.
static void take_stubs(swb_plan *plan) {
    const struct swb_stubs *stubs = swb_worker_stubs ? swb_worker_stubs() : NULL;
    if (!plan->start.has_stubs && stubs)
        refuse(SWB_NO_STUBS, "the program is made for '%s' alone, and opens no other library", stubs->name);
    if (!plan->start.has_stubs) return;
    if (!stubs) refuse(SWB_NO_STUBS, "the program has no library's stubs");
    if (stubs->magic != SWB_STUBS_MAGIC || stubs->version != SWB_STUBS_VERSION)
        refuse(SWB_NO_STUBS, "the program's stubs are of another version");
    plan->stubs = stubs;
}

// Reads what the program says into `plan`, and opens what it names.
static void read_plan(swb_plan *plan) {
    struct stat status;
    if (fstat(SWB_START_DESCRIPTOR, &status) != 0 || status.st_size < (off_t)sizeof plan->start)
        refuse(SWB_NO_PLAN, "the start file is too short");
    // Private, so that the filter can be changed; it is kept.
    uint8_t *file = mmap(
        NULL, status.st_size, PROT_READ | PROT_WRITE, MAP_PRIVATE, SWB_START_DESCRIPTOR, 0);
    if (file == MAP_FAILED) refuse(SWB_NO_PLAN, "mmap: %s", strerror(errno));
    memcpy(&plan->start, file, sizeof plan->start);
    uint8_t *next = file + sizeof plan->start;
    plan->filter = (swb_instruction *)next;
    next += plan->start.instruction_count * sizeof(swb_instruction);
    plan->process_operands = (uint32_t *)next;
    next += plan->start.process_operand_count * sizeof(uint32_t);
    plan->mount_instructions = (uint32_t *)next;
    next += plan->start.mount_instruction_count * sizeof(uint32_t);
    const char *text = (char *)next;
    if (swb_no_new_privileges()) plan->layers |= SWB_NO_NEW_PRIVILEGES;
    // swb_spawn makes both of these namespaces or none; who is first in one cannot be first in another.
    if (getpid() == 1)
        plan->layers |= SWB_USER_NAMESPACE | SWB_PROCESS_NAMESPACE | swb_leave_namespaces();
    take_stubs(plan);
    for (uint32_t i = 0; i < plan->start.library_count; i++) text = open_library(plan, text);
    for (uint32_t i = 0; i < plan->start.directory_count; i++) text = open_directory(plan, i, text);
}

static void start_worker(swb_plan *plan, const swb_request *request, const int *descriptors) {
    swb_reply reply;
    memset(&reply, 0, sizeof reply);
    int end = -1;
    pid_t process = fork();
    if (process == 0) {
        close(SWB_CONTROL_DESCRIPTOR);
        close(SWB_PROGRAM_DESCRIPTOR);
        swb_worker_main(plan, request, descriptors);
    }
    if (process < 0) {
        reply.error = errno;
    } else {
        reply.process = process;
        end = (int)syscall(SYS_pidfd_open, process, 0);
        if (end < 0) {
            reply.error = errno;
            kill(process, SIGKILL);
            waitpid(process, NULL, 0);
        }
    }
    answer(&reply, end);
    if (end >= 0) close(end);
}

static void await_worker(const swb_request *request) {
    swb_reply reply;
    memset(&reply, 0, sizeof reply);
    siginfo_t info;
    int result;
    if (request->kind == SWB_END_WORKER && request->process > 1) kill(request->process, SIGKILL);
    do result = waitid(P_PID, request->process, &info, WEXITED);
    while (result < 0 && errno == EINTR);
    if (result < 0) {
        reply.error = errno;
    } else {
        reply.process = request->process;
        reply.end = (swb_process_end){info.si_code, info.si_status};
    }
    answer(&reply, -1);
}

// Waits for a request, or the end of the program: another process may have its end of the connection, too.
static void await_request(void) {
    struct pollfd waits[] = {
        {.fd = SWB_PROGRAM_DESCRIPTOR, .events = POLLIN}, {.fd = SWB_CONTROL_DESCRIPTOR, .events = POLLIN}};
    while (poll(waits, 2, -1) < 0)
        if (errno != EINTR) swb_quit(6);
    if (waits[0].revents) swb_quit(0);
}

static void on_alarm(int signal) {
    (void)signal;
    swb_quit(3);
}

// A signal that the program ignores, such as that of a child's end, would be ignored here as well. Handlers
// are none of the program's.
static void stop_ignoring(void) {
    struct sigaction action;
    for (int signal = 1; signal < NSIG; signal++) {
        if (sigaction(signal, NULL, &action) != 0 || action.sa_handler != SIG_IGN) continue;
        action.sa_handler = SIG_DFL;
        sigaction(signal, &action, NULL);
    }
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

void swb_zygote_main(void) {
    // What is typed at the program's terminal is for the program: it may not end by that.
    setsid();
    stop_ignoring();
    // Whatever happens while libraries are opened, the process does not stay for ever. It may be the
    // first of its namespace, which no signal ends that it does not handle.
    signal(SIGALRM, on_alarm);
    alarm(60);
    prctl(PR_SET_NAME, "swift-bind");
    prctl(PR_SET_DUMPABLE, 0);
    static swb_plan plan;
    read_plan(&plan);
    plan.zygote = getpid();
    plan.memory = swb_memory_now();
    if (!(plan.layers & plan.start.layers & SWB_MOUNT_NAMESPACE)
        || !swb_replace_root(plan.directories, plan.paths, (int)plan.start.directory_count))
        plan.layers &= ~SWB_MOUNT_NAMESPACE;
    close(SWB_START_DESCRIPTOR);
    alarm(0);
    swb_reply ready;
    memset(&ready, 0, sizeof ready);
    ready.layers = plan.layers;
    answer(&ready, -1);
    while (true) {
        swb_request request;
        int descriptors[SWB_MAXIMUM_DESCRIPTORS], count = SWB_MAXIMUM_DESCRIPTORS;
        // The end of the program is the end of this process, and then of its workers.
        await_request();
        if (!swb_receive_packet(
                SWB_CONTROL_DESCRIPTOR, &request, sizeof request, descriptors, &count))
            swb_quit(0);
        if (request.kind == SWB_START_WORKER && request.lanes <= SWB_MAXIMUM_LANES
            && count == (int)(1 + 3 * request.lanes))
            start_worker(&plan, &request, descriptors);
        else if (request.kind == SWB_AWAIT_WORKER || request.kind == SWB_END_WORKER)
            await_worker(&request);
        else
            swb_quit(2);
        for (int i = 0; i < count; i++) close(descriptors[i]);
    }
}
