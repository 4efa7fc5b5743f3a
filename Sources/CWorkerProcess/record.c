#define _GNU_SOURCE
#include "record.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <ucontext.h>

#include "call_shapes.h"
#include "gate.h"

// All of this runs in a signal handler, maybe on a thread that knows of no C library, so that it uses none
// of its locks, and no variable of a thread.

_Static_assert(sizeof(swb_record_entry) == SWB_RECORD_ENTRY_BYTES, "so that they fill the record");
_Static_assert(sizeof(swb_record) == SWB_RECORD_BYTES, "what the program maps");

static swb_record *record;

// MARK: Memory of the library's, in which an address may be wrong

static int64_t copy_memory(int number, void *own, uint64_t other, size_t count) {
    struct iovec here = {own, count}, there = {(void *)(uintptr_t)other, count};
    int64_t copied = swb_gate_call(
        number, swb_gate_call(SYS_getpid, 0, 0, 0, 0, 0, 0), (intptr_t)&here, 1, (intptr_t)&there, 1, 0);
    return copied == (int64_t)count ? 0 : -EFAULT;
}

static int64_t read_memory(void *to, uint64_t from, size_t count) {
    return copy_memory(SYS_process_vm_readv, to, from, count);
}

static int64_t write_memory(uint64_t to, void *from, size_t count) {
    return copy_memory(SYS_process_vm_writev, from, to, count);
}

// MARK: Paths

// Adds the text at an address to the path of an entry.
static void add_text(swb_record_entry *entry, uint64_t from) {
    enum { PAGE = 4096 };
    while (entry->path_length < SWB_RECORD_PATH_BYTES) {
        // To where a page may end, behind which there may be nothing.
        uint64_t count = PAGE - from % PAGE, room = SWB_RECORD_PATH_BYTES - entry->path_length;
        if (count > room) count = room;
        char *to = entry->path + entry->path_length;
        if (read_memory(to, from, count) != 0) {
            entry->flags |= SWB_PATH_IS_UNKNOWN;
            return;
        }
        const char *end = memchr(to, 0, count);
        entry->path_length += end ? (uint32_t)(end - to) : (uint32_t)count;
        if (end) return;
        from += count;
    }
    entry->flags |= SWB_PATH_IS_CUT;
}

static void add_number(char *to, uint32_t number) {
    char digits[12];
    int count = 0;
    do digits[count++] = (char)('0' + number % 10);
    while (number /= 10);
    while (count > 0) *to++ = digits[--count];
    *to = 0;
}

// Makes the path of an entry that of a descriptor, or of the current directory.
static void set_path(swb_record_entry *entry, int32_t descriptor) {
    char link[32] = "/proc/self/fd/";
    if (descriptor == AT_FDCWD) strcpy(link, "/proc/self/cwd");
    else add_number(link + strlen(link), (uint32_t)descriptor);
    int64_t length = swb_gate_call(
        SYS_readlink, (intptr_t)link, (intptr_t)entry->path, SWB_RECORD_PATH_BYTES, 0, 0, 0);
    if (length < 0) entry->flags |= SWB_PATH_IS_UNKNOWN;
    else entry->path_length = (uint32_t)length;
}

// Looks for the path in a call's arguments.
static void find_path(swb_record_entry *entry, swb_path_place place, const uint64_t *arguments) {
    uint64_t text = arguments[place.argument - 1];
    char first = 0;
    // There may be none, and it may be empty: the call is then about a descriptor.
    if (text && read_memory(&first, text, 1) != 0) entry->flags |= SWB_PATH_IS_UNKNOWN;
    if (first == 0) return;
    if (first != '/') {
        int32_t directory = place.directory ? (int32_t)arguments[place.directory - 1] : AT_FDCWD;
        if (directory == AT_FDCWD) entry->flags |= SWB_PATH_IS_RELATIVE;
        set_path(entry, directory);
        if (entry->path_length < SWB_RECORD_PATH_BYTES) entry->path[entry->path_length++] = '/';
    }
    add_text(entry, text);
}

// MARK: Entries

static bool is_same(const swb_record_entry *a, const swb_record_entry *b) {
    return a->flags == b->flags && a->path_length == b->path_length
        && memcmp(a->arguments, b->arguments, sizeof a->arguments) == 0
        && memcmp(a->path, b->path, b->path_length) == 0;
}

// Counts an entry that is there already, or adds it. Two threads may add the same one.
static void add(const swb_record_entry *entry) {
    uint32_t count = __atomic_load_n(&record->count, __ATOMIC_RELAXED);
    for (uint32_t i = 0; i < count && i < SWB_RECORD_ENTRIES; i++) {
        swb_record_entry *known = &record->entries[i];
        if (__atomic_load_n(&known->call, __ATOMIC_ACQUIRE) != entry->call || !is_same(known, entry))
            continue;
        __atomic_fetch_add(&known->count, 1, __ATOMIC_RELAXED);
        return;
    }
    // The count tells of those too for which there is no room. It stops far from where it would begin again.
    if (count > 1u << 30) return;
    uint32_t index = __atomic_fetch_add(&record->count, 1, __ATOMIC_RELAXED);
    if (index >= SWB_RECORD_ENTRIES) return;
    swb_record_entry *new = &record->entries[index];
    size_t start = sizeof new->call;
    memcpy((char *)new + start, (const char *)entry + start, sizeof *new - start);
    __atomic_store_n(&new->call, entry->call, __ATOMIC_RELEASE);
}

static void write_down(uint32_t call, const uint64_t *arguments, uint32_t flags) {
    swb_call_shape shape = swb_shape_of(call);
    swb_record_entry entry;
    memset(&entry, 0, sizeof entry);
    entry.call = call + 1;
    entry.count = 1;
    entry.flags = flags;
    for (int i = 0; i < 6; i++)
        if (shape.kept >> i & 1) entry.arguments[i] = arguments[i];
    if (shape.path.argument) {
        find_path(&entry, shape.path, arguments);
    } else if (
        call == SYS_mmap && arguments[2] & PROT_EXEC && !(arguments[3] & MAP_ANONYMOUS)) {
        entry.flags |= SWB_PATH_IS_DESCRIPTOR;
        set_path(&entry, (int32_t)arguments[4]);
    }
    add(&entry);
    if (!shape.second_path.argument) return;
    memset(entry.path, 0, sizeof entry.path);
    entry.path_length = 0;
    entry.flags = flags;
    find_path(&entry, shape.second_path, arguments);
    add(&entry);
}

// MARK: The handler

static uint64_t bit(int signal) { return 1ull << (signal - 1); }

// rt_sigprocmask for the code that was interrupted, but that no thread ever blocks the signal which comes
// here: the next call would end the process.
static int64_t change_mask(ucontext_t *context, const uint64_t *arguments) {
    uint64_t mask, set;
    if (arguments[3] != sizeof mask) return -EINVAL;
    memcpy(&mask, &context->uc_sigmask, sizeof mask);
    uint64_t before = mask;
    if (arguments[1]) {
        if (read_memory(&set, arguments[1], sizeof set) != 0) return -EFAULT;
        switch ((int)arguments[0]) {
        case SIG_BLOCK: mask |= set; break;
        case SIG_UNBLOCK: mask &= ~set; break;
        case SIG_SETMASK: mask = set; break;
        default: return -EINVAL;
        }
    }
    mask &= ~(bit(SIGSYS) | bit(SIGKILL) | bit(SIGSTOP));
    memcpy(&context->uc_sigmask, &mask, sizeof mask);
    return arguments[2] ? write_memory(arguments[2], &before, sizeof before) : 0;
}

// rt_sigaction, but that the handler here stays, and no other runs with the signal blocked.
static int64_t change_action(const uint64_t *arguments) {
    // As the kernel has it, which is not as glibc has it.
    struct {
        uint64_t handler, flags, restorer, mask;
    } action;
    if ((int)arguments[0] == SIGSYS) return 0;
    uint64_t wanted = arguments[1];
    if (wanted) {
        if (read_memory(&action, wanted, sizeof action) != 0) return -EFAULT;
        action.mask &= ~bit(SIGSYS);
        wanted = (uintptr_t)&action;
    }
    return swb_gate_call(
        SYS_rt_sigaction, (int64_t)arguments[0], (int64_t)wanted, (int64_t)arguments[2],
        (int64_t)arguments[3], 0, 0);
}

static void on_call(int signal, siginfo_t *info, void *state) {
    (void)signal;
    // Sent by somebody, not by the filter.
    if (info->si_code != 1 /* SYS_SECCOMP */) return;
    ucontext_t *context = state;
    greg_t *registers = context->uc_mcontext.gregs;
    uint64_t arguments[6] = {registers[REG_RDI], registers[REG_RSI], registers[REG_RDX],
                             registers[REG_R10], registers[REG_R8],  registers[REG_R9]};
    uint32_t call = (uint32_t)info->si_syscall;
    if (call == SYS_rt_sigprocmask) {
        registers[REG_RAX] = change_mask(context, arguments);
        return;
    }
    if (call == SYS_rt_sigaction) {
        registers[REG_RAX] = change_action(arguments);
        return;
    }
    // Another program would keep the filter, but not this handler, and end at its first call.
    bool is_program = call == SYS_execve || call == SYS_execveat;
    uintptr_t way = is_program ? 0 : swb_gate_to((uintptr_t)registers[REG_RIP]);
    write_down(call, arguments, way ? 0 : SWB_CALL_FAILED);
    registers[REG_RAX] = way ? (greg_t)call : -EACCES;
    if (way) registers[REG_RIP] = (greg_t)way;
}

bool swb_start_recording(swb_status *status, size_t size) {
    if (size < SWB_RECORD_OFFSET + sizeof *record) return false;
    record = (swb_record *)((char *)status + SWB_RECORD_OFFSET);
    struct sigaction action = {.sa_sigaction = on_call, .sa_flags = SA_SIGINFO};
    // No other handler interrupts this one.
    sigfillset(&action.sa_mask);
    return sigaction(SIGSYS, &action, NULL) == 0;
}
