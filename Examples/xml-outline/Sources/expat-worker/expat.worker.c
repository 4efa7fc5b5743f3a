// Made by swift-bind. A program that runs expat in a sandbox. With the stubs it is linked so:
// cc -O2 -pthread -Iinclude expat.worker.c expat.stubs.c -l... -o expat-worker
#if !defined(__x86_64__) || !defined(__linux__)
#error "a worker runs on Linux, on processors of the x86-64 family"
#endif
#pragma GCC diagnostic ignored "-Wpedantic"
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
// Finding what a table of stubs has, which is sorted.
#ifndef SWB_STUB_SEARCH_H
#define SWB_STUB_SEARCH_H

#include <stdbool.h>

// What a C compiler has made for a description: the functions and variables of a library, by name. Files of stubs
// begin with a copy of this text, so that they need nothing else.
#ifndef SWB_STUB_TABLE_H
#define SWB_STUB_TABLE_H

#include <stdint.h>

#define SWB_STUBS_MAGIC 0x73776273
#define SWB_STUBS_VERSION 3

// A type as calls see it: what it is in the upper four bits, and its size.
enum { SWB_VOID, SWB_INTEGER, SWB_POINTER, SWB_FLOATING, SWB_COMPLEX, SWB_RECORD };
#define SWB_SHAPE(kind, type) ((uint32_t)(kind) << 28 | (uint32_t)sizeof(type))

struct swb_stub {
    const char *name;
    // A hash of the description that it was made of; 0 if it was made of a header, as all others.
    uint64_t description;
    // The shapes of the result and the parameters.
    const uint32_t *shape;
    uint32_t parameter_count;
    // How many stand before `...`; -1 if there is none.
    int32_t fixed_count;
    // A function that is called as it is declared. NULL if the library does not have it.
    void (*address)(void);
    // Calls it with arguments in memory, and returns errno.
    int (*call)(void *result, void *const *arguments);
};

struct swb_stub_variable {
    const char *name;
    uint32_t size;
    // Of a variable of each thread, that of the thread that asks. NULL if the library does not have it.
    void *(*address)(void);
};

struct swb_stub_field {
    const char *name;
    // The size is 0 for an array without an end.
    uint64_t offset, size;
};

// A structure or union as the compiler lays it out.
struct swb_stub_record {
    const char *name;
    uint64_t size;
    uint32_t alignment, field_count;
    const struct swb_stub_field *fields;
};

struct swb_stubs {
    uint32_t magic, version;
    const char *name;
    // A hash of the description that was generated with them; 0 if each function has one of its own.
    uint64_t description;
    // The functions are sorted by name. Several may have the same name and different shapes, or sizes.
    uint32_t function_count, variable_count, record_count;
    const struct swb_stub *functions;
    const struct swb_stub_variable *variables;
    const struct swb_stub_record *records;
};

#endif

// The first function of a name; NULL if there is none. Others of that name stand behind it.
const struct swb_stub *swb_find_stub(const struct swb_stubs *table, const char *name);

// The function that comes next in the table; NULL if it has another name.
const struct swb_stub *swb_next_stub(const struct swb_stubs *table, const struct swb_stub *stub);

// What the compiler says of a field, or of a structure itself if `field` is empty.
typedef struct {
    uint64_t size, alignment, offset, field_size;
} swb_stub_layout;

// False if the structure has no such field; of a structure that the table does not have, the size is 0.
bool swb_find_layout(
    const struct swb_stubs *table, const char *record, const char *field, swb_stub_layout *layout);

#endif

#include <stddef.h>
#include <string.h>

const struct swb_stub *swb_find_stub(const struct swb_stubs *table, const char *name) {
    uint32_t low = 0, high = table->function_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (strcmp(table->functions[middle].name, name) < 0) low = middle + 1;
        else high = middle;
    }
    bool is_found = low < table->function_count && strcmp(table->functions[low].name, name) == 0;
    return is_found ? &table->functions[low] : NULL;
}

const struct swb_stub *swb_next_stub(const struct swb_stubs *table, const struct swb_stub *stub) {
    bool is_last = stub + 1 == table->functions + table->function_count;
    return is_last || strcmp(stub[1].name, stub->name) != 0 ? NULL : stub + 1;
}

bool swb_find_layout(
    const struct swb_stubs *table, const char *record, const char *field, swb_stub_layout *layout) {
    *layout = (swb_stub_layout){0, 0, 0, 0};
    const struct swb_stub_record *found = NULL;
    for (uint32_t i = 0; i < table->record_count && !found; i++)
        if (strcmp(table->records[i].name, record) == 0) found = &table->records[i];
    if (!found) return false;
    layout->size = found->size;
    layout->alignment = found->alignment;
    if (!*field) return true;
    for (uint32_t i = 0; i < found->field_count; i++) {
        if (strcmp(found->fields[i].name, field) != 0) continue;
        layout->offset = found->fields[i].offset;
        layout->field_size = found->fields[i].size;
        return true;
    }
    return false;
}
// Starting a process that is confined, and confining it from within.
#ifndef SWB_ISOLATION_H
#define SWB_ISOLATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// What keeps a process from doing more than it must. Each is done by the process itself.
#ifndef SWB_CONFINE_H
#define SWB_CONFINE_H

// The layers that hold, as bits.
enum {
    SWB_NO_NEW_PRIVILEGES = 1 << 0,
    SWB_LIMITS = 1 << 1,
    SWB_DESCRIPTORS = 1 << 2,
    SWB_SYSTEM_CALLS = 1 << 3,
    SWB_LANDLOCK = 1 << 4,
    SWB_USER_NAMESPACE = 1 << 5,
    SWB_PROCESS_NAMESPACE = 1 << 6,
    SWB_NETWORK_NAMESPACE = 1 << 7,
    SWB_MOUNT_NAMESPACE = 1 << 8,
    SWB_IPC_NAMESPACE = 1 << 9,
    SWB_CAPABILITIES = 1 << 10,
};

// Of the system's headers, what Swift's import of them has not.
enum {
    SWB_RLIMIT_MEMLOCK = 8,
    SWB_RLIMIT_MSGQUEUE = 12,
    // What a thread shares with its process, and the namespaces that a new process could have.
    SWB_CLONE_THREAD = 0x10f00,
    SWB_CLONE_NAMESPACES = 0x7e020000,
};

enum {
    SWB_MAXIMUM_DIRECTORIES = 32,
    // The size, and the alignment, of the code from which a worker that records makes system calls: a page,
    // since a loader may align to no more.
    SWB_GATE_BYTES = 4096,
};

// An instruction of a seccomp filter: struct sock_filter.
typedef struct {
    uint16_t code;
    uint8_t if_true, if_false;
    uint32_t operand;
} swb_instruction;

// What a directory may be used for.
typedef struct {
    int descriptor;
    bool is_writable;
} swb_directory;

typedef struct {
    int resource;
    uint64_t limit;
} swb_limit;

// Closes every descriptor from `first` on.
bool swb_close_from(int first);
// No program that this process starts has more rights than it.
bool swb_no_new_privileges(void);
// Gives up all capabilities.
bool swb_drop_capabilities(void);
bool swb_limit_resources(const swb_limit *limits, int count);
// How much memory the process has now, in bytes: all of its address space, and what of it is its own to
// write. 0 if that cannot be found out.
typedef struct {
    uint64_t address_space, data;
} swb_memory;
swb_memory swb_memory_now(void);
// Installs a filter for all threads.
bool swb_filter_system_calls(const swb_instruction *filter, int count);
// Takes away all of the file system but these directories, TCP, signals and abstract sockets to the
// outside, as far as the kernel can. Returns false if it can nothing of it.
bool swb_landlock(const swb_directory *directories, int count);
// The version of Landlock that the kernel has; 0 for none.
int swb_landlock_version(void);
// Leaves the namespaces of the parent, one kind after the other. Returns those that could be left.
uint32_t swb_leave_namespaces(void);
// Makes a file system of nothing but these directories the root. To be called in a mount namespace.
bool swb_replace_root(const swb_directory *directories, const char *const *paths, int count);

#endif
// Starting a process, and finding out how it ended.
#ifndef SWB_SPAWN_H
#define SWB_SPAWN_H

typedef struct {
    const char *path;
    char *const *arguments;
    char *const *environment;
    // Become the descriptors 0, 1, 2 and so on of the process. It gets no others.
    const int *descriptors;
    int descriptor_count;
    // Whether it is to be the first process of namespaces of its own, for users and for processes. If it
    // cannot, it has neither.
    bool leaves_namespaces;
} swb_spawn_options;

typedef struct {
    pid_t process;
    // Becomes readable when the process has ended.
    int end;
} swb_process;

// Starts a process that is a child of nobody's: no wait for any child finds it. Returns 0, or errno.
int swb_spawn(const swb_spawn_options *options, swb_process *process);

typedef struct {
    // CLD_EXITED, CLD_KILLED or CLD_DUMPED.
    int32_t code;
    // The exit status, or the signal.
    int32_t status;
} swb_process_end;

// Waits for the end of a process that was started here, and forgets it. Returns 0, or errno.
int swb_await(int end, swb_process_end *how);
// Kills a process by the descriptor of its end. Returns 0, or errno.
int swb_kill(int end);

#endif
// The system calls of this architecture.
#ifndef SWB_SYSTEM_CALLS_H
#define SWB_SYSTEM_CALLS_H

typedef struct {
    const char *name;
    int32_t number;
} swb_system_call;

int swb_system_call_count(void);
swb_system_call swb_system_call_at(int index);

#endif

#endif

#include <sys/syscall.h>
#include <unistd.h>

// As in <linux/landlock.h>, which may be older than the kernel.
#define SYS_CREATE 444
#define SYS_ADD 445
#define SYS_RESTRICT 446

enum {
    EXECUTE = 1 << 0,
    WRITE_FILE = 1 << 1,
    READ_FILE = 1 << 2,
    READ_DIRECTORY = 1 << 3,
    REMOVE_DIRECTORY = 1 << 4,
    REMOVE_FILE = 1 << 5,
    MAKE_CHARACTER_DEVICE = 1 << 6,
    MAKE_DIRECTORY = 1 << 7,
    MAKE_FILE = 1 << 8,
    MAKE_SOCKET = 1 << 9,
    MAKE_FIFO = 1 << 10,
    MAKE_BLOCK_DEVICE = 1 << 11,
    MAKE_LINK = 1 << 12,
    REFER = 1 << 13,
    TRUNCATE = 1 << 14,
    CONTROL_DEVICE = 1 << 15,
};

typedef struct {
    uint64_t files, network, scoped;
} attributes;

typedef struct {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed)) rule;

int swb_landlock_version(void) {
    long version = syscall(SYS_CREATE, NULL, 0, 1);
    return version > 0 ? (int)version : 0;
}

bool swb_landlock(const swb_directory *directories, int count) {
    int version = swb_landlock_version();
    if (version < 1) return false;
    attributes all = {.files = (1 << 13) - 1};
    size_t size = sizeof all.files;
    if (version >= 2) all.files |= REFER;
    if (version >= 3) all.files |= TRUNCATE;
    if (version >= 4) {
        all.network = 3;
        size = sizeof all.files + sizeof all.network;
    }
    if (version >= 5) all.files |= CONTROL_DEVICE;
    if (version >= 6) {
        all.scoped = 3;
        size = sizeof all;
    }
    int rules = (int)syscall(SYS_CREATE, &all, size, 0);
    if (rules < 0) return false;
    uint64_t reading = READ_FILE | READ_DIRECTORY;
    uint64_t writing = reading | WRITE_FILE | REMOVE_DIRECTORY | REMOVE_FILE | MAKE_DIRECTORY
        | MAKE_FILE | MAKE_LINK | REFER | TRUNCATE;
    bool is_done = true;
    for (int i = 0; i < count; i++) {
        uint64_t allowed = directories[i].is_writable ? writing : reading;
        rule beneath = {allowed & all.files, directories[i].descriptor};
        is_done = is_done && syscall(SYS_ADD, rules, 1, &beneath, 0) == 0;
    }
    is_done = is_done && syscall(SYS_RESTRICT, rules, 0) == 0;
    close(rules);
    return is_done;
}

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/close_range.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

_Static_assert(SWB_RLIMIT_MEMLOCK == (int)RLIMIT_MEMLOCK, "as in the system's header");
_Static_assert(SWB_RLIMIT_MSGQUEUE == (int)RLIMIT_MSGQUEUE, "as in the system's header");
_Static_assert(
    SWB_CLONE_THREAD == (CLONE_THREAD | CLONE_VM | CLONE_SIGHAND | CLONE_FS | CLONE_FILES),
    "as in the system's header");
_Static_assert(
    SWB_CLONE_NAMESPACES
        == (CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID
            | CLONE_NEWNET),
    "as in the system's header");

bool swb_close_from(int first) {
    return syscall(SYS_close_range, first, ~0U, 0) == 0;
}

bool swb_no_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0; }

bool swb_drop_capabilities(void) {
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[2];
    memset(none, 0, sizeof none);
    // What could be inherited by a program; there may be no right to take it away, nor then any to use.
    for (int i = 0; prctl(PR_CAPBSET_READ, i, 0, 0, 0) >= 0; i++) prctl(PR_CAPBSET_DROP, i, 0, 0, 0);
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    return syscall(SYS_capset, &header, none) == 0;
}

bool swb_limit_resources(const swb_limit *limits, int count) {
    for (int i = 0; i < count; i++) {
        struct rlimit current, wanted = {limits[i].limit, limits[i].limit};
        if (getrlimit(limits[i].resource, &current) != 0) return false;
        // Of processor time the first limit sends a signal that says what it is for; the second kills.
        if (limits[i].resource == RLIMIT_CPU) {
            if (wanted.rlim_cur == 0) wanted.rlim_cur = 1;
            if (wanted.rlim_cur < RLIM_INFINITY - 1) wanted.rlim_max = wanted.rlim_cur + 1;
        }
        // It is never raised.
        if (current.rlim_max < wanted.rlim_max) wanted.rlim_max = current.rlim_max;
        if (wanted.rlim_max < wanted.rlim_cur) wanted.rlim_cur = wanted.rlim_max;
        if (setrlimit(limits[i].resource, &wanted) != 0) return false;
    }
    return true;
}

swb_memory swb_memory_now(void) {
    swb_memory none = {0, 0};
    char text[128];
    int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    if (file < 0) return none;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    unsigned long long space = 0, data = 0;
    if (length <= 0) return none;
    text[length] = 0;
    if (sscanf(text, "%llu %*u %*u %*u %*u %llu", &space, &data) != 2) return none;
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    return (swb_memory){space * page, data * page};
}

bool swb_filter_system_calls(const swb_instruction *filter, int count) {
    struct {
        unsigned short length;
        const swb_instruction *filter;
    } program = {(unsigned short)count, filter};
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
}

uint32_t swb_leave_namespaces(void) {
    static const struct {
        int flag;
        uint32_t layer;
    } kinds[] = {
        {CLONE_NEWNET, SWB_NETWORK_NAMESPACE},
        {CLONE_NEWIPC, SWB_IPC_NAMESPACE},
        {CLONE_NEWNS, SWB_MOUNT_NAMESPACE},
    };
    uint32_t left = 0;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (unshare(kinds[i].flag) == 0) left |= kinds[i].layer;
    unshare(CLONE_NEWUTS);
    return left;
}

// Makes the directories that lead to `path`, and `path`, under the current one.
static bool make_directories(const char *path) {
    char name[4096];
    if (strlen(path) >= sizeof name) return false;
    strcpy(name, path);
    for (char *slash = strchr(name, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (*name && mkdir(name, 0755) != 0 && errno != EEXIST) return false;
        *slash = '/';
    }
    return mkdir(name, 0755) == 0 || errno == EEXIST;
}

// For a directory and all that is mounted below it. Flags that hold outside stay.
static bool restrict_mounts(const char *path, bool is_writable) {
    // As in <linux/mount.h>, which may be older than the kernel.
    enum { SYS_SET_ATTRIBUTES = 442, RECURSIVE = 0x8000 };
    enum { READ_ONLY = 1, NO_SET_USER = 2, NO_DEVICES = 4, NO_EXECUTION = 8 };
    struct {
        uint64_t set, clear, propagation, users;
    } attributes = {.set = NO_SET_USER | NO_DEVICES | NO_EXECUTION | (is_writable ? 0 : READ_ONLY)};
    return syscall(SYS_SET_ATTRIBUTES, AT_FDCWD, path, RECURSIVE, &attributes, sizeof attributes) == 0;
}

// As in <linux/mount.h>, which may be older than the kernel.
enum { SYS_OPEN_TREE = 428, SYS_MOVE_MOUNT = 429 };
enum { CLONE_TREE = 1, WHOLE_TREE = 0x8000, MOVE_FROM_DESCRIPTOR = 4 };

// A directory with all that is mounted below it, as it is now; -1 if there is none.
static int copy_tree(int directory) {
    return (int)syscall(
        SYS_OPEN_TREE, directory, "", AT_EMPTY_PATH | CLONE_TREE | WHOLE_TREE | O_CLOEXEC);
}

// Where a directory is, whatever links its path goes through. Returns false if nobody knows.
static bool resolve(int directory, char *path, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
    ssize_t length = readlink(link, path, size - 1);
    if (length <= 0 || length == (ssize_t)size - 1 || *path != '/') return false;
    path[length] = 0;
    return true;
}

// Whether a path leads somewhere where the current directory is the root.
static bool is_there(const char *path) {
    // As in <linux/openat2.h>.
    enum { SYS_OPEN = 437, IN_ROOT = 0x10 };
    struct {
        uint64_t flags, mode, resolve;
    } how = {.flags = O_PATH | O_CLOEXEC, .resolve = IN_ROOT};
    int file = (int)syscall(SYS_OPEN, AT_FDCWD, path, &how, sizeof how);
    if (file >= 0) close(file);
    return file >= 0;
}

// Puts a directory under the current one, where it is, and under the path that the policy has for it.
static bool place_directory(int tree, const char *resolved, const char *path, bool is_writable) {
    const char *target = resolved + strspn(resolved, "/");
    if (!make_directories(target)) return false;
    if (syscall(SYS_MOVE_MOUNT, tree, "", AT_FDCWD, target, MOVE_FROM_DESCRIPTOR) != 0) return false;
    if (!restrict_mounts(target, is_writable)) return false;
    if (strcmp(path, resolved) == 0 || is_there(path)) return true;
    char parent[4096];
    snprintf(parent, sizeof parent, "%s", path + strspn(path, "/"));
    char *name = strrchr(parent, '/');
    if (name) {
        *name = 0;
        if (!make_directories(parent)) return false;
    }
    return symlink(resolved, path + strspn(path, "/")) == 0 || errno == EEXIST;
}

static bool place_directories(
    const swb_directory *directories, const char *const *paths, const int *trees, int count) {
    char resolved[4096];
    for (int i = 0; i < count; i++)
        if (!resolve(directories[i].descriptor, resolved, sizeof resolved)
            || !place_directory(trees[i], resolved, paths[i], directories[i].is_writable))
            return false;
    return true;
}

bool swb_replace_root(const swb_directory *directories, const char *const *paths, int count) {
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0) return false;
    // Before anything covers one of them.
    int trees[SWB_MAXIMUM_DIRECTORIES], copied = 0;
    char resolved[4096];
    while (copied < count) {
        int directory = directories[copied].descriptor;
        // The root itself cannot be put below a new one.
        if (!resolve(directory, resolved, sizeof resolved) || !resolved[1]) break;
        if ((trees[copied] = copy_tree(directory)) < 0) break;
        copied++;
    }
    bool is_placed = copied == count
        && mount("none", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, "size=64k,mode=755") == 0;
    if (is_placed
        && !(chdir("/tmp") == 0 && place_directories(directories, paths, trees, count)
             && syscall(SYS_pivot_root, ".", ".") == 0)) {
        // As it was.
        is_placed = false;
        if (chdir("/") != 0 || umount2("/tmp", MNT_DETACH) != 0) _exit(1);
    }
    for (int i = 0; i < copied; i++) close(trees[i]);
    if (!is_placed) return false;
    // What has been left behind must not be had.
    if (umount2(".", MNT_DETACH) != 0 || chdir("/") != 0) _exit(1);
    return mount(NULL, "/", NULL, MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) == 0;
}
#ifndef SWB_INVOKE_H
#define SWB_INVOKE_H

#include <stdint.h>

// What a function left in the registers for results.
typedef struct {
    uint64_t integer[2];
    uint64_t vector[2];
    // How many registers for long double there are to read: 0, 1 or 2.
    uint64_t long_doubles, unused;
    uint64_t long_double[2][2];
} swb_outcome;

// Calls a function with the contents of all registers for arguments, and words on the stack.
void swb_invoke(
    const void *function, const uint64_t *registers, const uint64_t *stack, uint64_t stack_words,
    uint64_t vectors, swb_outcome *outcome) __attribute__((visibility("hidden")));

#endif

#if defined(__x86_64__)

// The System V ABI. rax says how many vector registers are used, for variadic functions.
__asm__(".text\n"
        ".p2align 4\n"
        ".hidden swb_invoke\n"
        ".globl swb_invoke\n"
        ".type swb_invoke, @function\n"
        "swb_invoke:\n"
        ".cfi_startproc\n"
        "endbr64\n"
        "pushq %rbp\n"
        ".cfi_def_cfa_offset 16\n"
        ".cfi_offset %rbp, -16\n"
        "movq %rsp, %rbp\n"
        ".cfi_def_cfa_register %rbp\n"
        "pushq %rbx\n"
        ".cfi_offset %rbx, -24\n"
        "pushq %r12\n"
        ".cfi_offset %r12, -32\n"
        "movq %r9, %rbx\n"
        "movq %rdi, %r11\n"
        "movq %rsi, %r10\n"
        "movq %r8, %rax\n"
        // The stack words, from the last to the first, so that rsp ends on a multiple of 16.
        "leaq 1(%rcx), %r9\n"
        "andq $-2, %r9\n"
        "shlq $3, %r9\n"
        "subq %r9, %rsp\n"
        "1: testq %rcx, %rcx\n"
        "jz 2f\n"
        "decq %rcx\n"
        "movq (%rdx,%rcx,8), %r9\n"
        "movq %r9, (%rsp,%rcx,8)\n"
        "jmp 1b\n"
        "2: movq 0(%r10), %rdi\n"
        "movq 8(%r10), %rsi\n"
        "movq 16(%r10), %rdx\n"
        "movq 24(%r10), %rcx\n"
        "movq 32(%r10), %r8\n"
        "movq 40(%r10), %r9\n"
        "testq %rax, %rax\n"
        "jz 3f\n"
        "movsd 48(%r10), %xmm0\n"
        "movsd 56(%r10), %xmm1\n"
        "movsd 64(%r10), %xmm2\n"
        "movsd 72(%r10), %xmm3\n"
        "movsd 80(%r10), %xmm4\n"
        "movsd 88(%r10), %xmm5\n"
        "movsd 96(%r10), %xmm6\n"
        "movsd 104(%r10), %xmm7\n"
        "3: call *%r11\n"
        "movq %rax, 0(%rbx)\n"
        "movq %rdx, 8(%rbx)\n"
        "movsd %xmm0, 16(%rbx)\n"
        "movsd %xmm1, 24(%rbx)\n"
        "cmpq $0, 32(%rbx)\n"
        "je 4f\n"
        "fstpt 48(%rbx)\n"
        "cmpq $2, 32(%rbx)\n"
        "jne 4f\n"
        "fstpt 64(%rbx)\n"
        "4:\n"
        "leaq -16(%rbp), %rsp\n"
        "popq %r12\n"
        "popq %rbx\n"
        "popq %rbp\n"
        ".cfi_def_cfa %rsp, 8\n"
        "ret\n"
        ".cfi_endproc\n"
        ".size swb_invoke, .-swb_invoke\n");

#endif
#include <errno.h>
#include <string.h>

#ifndef SWB_INTERNAL_H
#define SWB_INTERNAL_H

#include <pthread.h>
// Code for thunks: functions that C can call, each of which knows its slot. x86-64 only.
#ifndef SWB_THUNK_CODE_H
#define SWB_THUNK_CODE_H

#include <stddef.h>

// Compiled thunks that C code can call, each with a target.
#ifndef SWB_CALLBACK_H
#define SWB_CALLBACK_H

#include <stdint.h>

#define SWB_THUNK_COUNT 1024

// What a thunk for any signature saves and returns. CTypes.RegisterFrame reads it.
typedef struct {
    uint64_t integer[6];
    double floating[8];
    void *stack;
    uint64_t integer_result[2];
    double floating_result[2];
} swb_frame;

// What a function pointer leads to: two Swift closures, each as its function, which has Swift's
// calling convention, and its context. Both return what the user's closure threw, retained, or NULL.
typedef struct {
    // (uint64_t × 5) -> (uint64_t, failure)
    const void *integers, *integers_context;
    // (swb_frame *) -> failure
    const void *frame, *frame_context;
    // The Swift object that owns the closures.
    void *owner;
} swb_target;

// How many compiled thunks there are of each kind; 0 where the architecture has none. Indices below
// this number are of thunks for any signature, those from it up to twice the number of thunks for
// signatures of up to five integers and pointers, and one as the result.
int swb_thunk_count(void);
// The function pointer of a thunk.
void *swb_thunk(int index);
// Where the target of a thunk is kept. It must not be NULL once the thunk has been handed out.
swb_target **swb_slot(int index);

#endif

_Static_assert(sizeof(swb_frame) == 152, "the assembly lays out swb_frame");
_Static_assert(offsetof(swb_frame, stack) == 112, "the assembly lays out swb_frame");
_Static_assert(offsetof(swb_frame, integer_result) == 120, "the assembly lays out swb_frame");

#define SWB_STRING_(x) #x
#define SWB_STRING(x) SWB_STRING_(x)

// `count` thunks called `name`, whose slots in `slots` begin at `first`. Each is 16 bytes: it puts the
// address of its slot, of eight bytes, into `to` and goes on in `next`.
#define SWB_THUNKS(name, count, slots, first, to, next)                                            \
    __asm__(".text\n"                                                                              \
            ".p2align 4\n"                                                                         \
            ".globl " name "\n"                                                                    \
            ".hidden " name "\n"                                                                   \
            ".type " name ", @function\n" name ":\n"                                               \
            ".set swb_index, " first "\n"                                                          \
            ".rept " SWB_STRING(count) "\n"                                                        \
            ".p2align 4\n"                                                                         \
            "endbr64\n"                                                                            \
            "leaq " slots " + 8 * swb_index(%rip), " to "\n"                                       \
            "jmp " next "\n"                                                                       \
            ".set swb_index, swb_index + 1\n"                                                      \
            ".endr\n"                                                                              \
            ".size " name ", .-" name "\n")

// What thunks go on in that put their slot into r11, which the ABI leaves to linkage code: saves the
// argument registers in a swb_frame on the stack, calls `run` with the slot and the frame, and returns
// what the frame holds afterwards.
#define SWB_THUNKS_COMMON(name, run)                                                               \
    __asm__(".text\n"                                                                              \
            ".p2align 4\n"                                                                         \
            ".type " name ", @function\n"                                                          \
            name ":\n"                                                                             \
            ".cfi_startproc\n"                                                                     \
            "subq $152, %rsp\n"                                                                    \
            ".cfi_adjust_cfa_offset 152\n"                                                         \
            "movq %rdi, 0(%rsp)\n"                                                                 \
            "movq %rsi, 8(%rsp)\n"                                                                 \
            "movq %rdx, 16(%rsp)\n"                                                                \
            "movq %rcx, 24(%rsp)\n"                                                                \
            "movq %r8, 32(%rsp)\n"                                                                 \
            "movq %r9, 40(%rsp)\n"                                                                 \
            "movsd %xmm0, 48(%rsp)\n"                                                              \
            "movsd %xmm1, 56(%rsp)\n"                                                              \
            "movsd %xmm2, 64(%rsp)\n"                                                              \
            "movsd %xmm3, 72(%rsp)\n"                                                              \
            "movsd %xmm4, 80(%rsp)\n"                                                              \
            "movsd %xmm5, 88(%rsp)\n"                                                              \
            "movsd %xmm6, 96(%rsp)\n"                                                              \
            "movsd %xmm7, 104(%rsp)\n"                                                             \
            "leaq 160(%rsp), %rax\n"                                                               \
            "movq %rax, 112(%rsp)\n"                                                               \
            "movq %r11, %rdi\n"                                                                    \
            "movq %rsp, %rsi\n"                                                                    \
            "call " run "\n"                                                                       \
            "movq 120(%rsp), %rax\n"                                                               \
            "movq 128(%rsp), %rdx\n"                                                               \
            "movsd 136(%rsp), %xmm0\n"                                                             \
            "movsd 144(%rsp), %xmm1\n"                                                             \
            "addq $152, %rsp\n"                                                                    \
            ".cfi_adjust_cfa_offset -152\n"                                                        \
            "ret\n"                                                                                \
            ".cfi_endproc\n"                                                                       \
            ".size " name ", .-" name "\n")

#endif

// Calling a library's functions as messages say, and sending messages for its callbacks.
#ifndef SWB_SERVE_H
#define SWB_SERVE_H

#include <stdbool.h>
#include <stddef.h>


// What a program and its worker say to each other. They are of one build and run on one machine.
#ifndef SWB_MESSAGE_H
#define SWB_MESSAGE_H

#include <stdint.h>

#define SWB_MESSAGE_BYTES 4096
#define SWB_HEADER_BYTES 16
#define SWB_MESSAGE_WORDS ((SWB_MESSAGE_BYTES - SWB_HEADER_BYTES) / 8)

// Where a word of an argument goes: these integer registers, then these vector registers, then words
// on the stack.
#define SWB_INTEGER_PLACES 6
#define SWB_VECTOR_PLACES 8
#define SWB_REGISTER_PLACES (SWB_INTEGER_PLACES + SWB_VECTOR_PLACES)
#define SWB_STACK_PLACES 240

typedef struct {
    // Of the whole message.
    uint32_t size;
    uint8_t kind;
    uint8_t status;
    uint16_t unused;
    // A function, a callback, or errno.
    uint32_t number;
    // A message and its answer have the same.
    uint32_t sequence;
    // As many as the size says; there is room for SWB_MESSAGE_WORDS.
    uint64_t words[];
} swb_message;

_Static_assert(sizeof(swb_message) == SWB_HEADER_BYTES, "a header has no padding");

enum {
    // From the program: the arguments of a function, word by word. Answered by SWB_RESULT, or if there is
    // no function with this number by SWB_ANSWER.
    SWB_CALL = 1,
    // From the worker: the registers, and the words of the stack, with which C called a callback.
    // Answered by SWB_RESULT.
    SWB_CALLBACK,
    // What a function or a callback returned: one or two words, or for a callback the bytes of a
    // structure that is returned in memory. From the worker, `number` is errno.
    SWB_RESULT,

    // From the program, answered by SWB_ANSWER:

    // The name of a symbol, ending with NUL. The answer is its address, or 0.
    SWB_FIND,
    // The number under which a function will be called, and no other has been bound; its address, an
    // swb_signature, and a byte for each word of the arguments that says where it goes.
    SWB_BIND,
    // The number of a callback and an swb_signature. The answer is the address at which C can call it,
    // and the number of the callback that had this address before, or 0.
    SWB_THUNK,
    // The address of a callback that has ended.
    SWB_RETIRE,
    // To, from, count: copies memory.
    SWB_COPY,
    // To, from, limit: copies a text up to its NUL. The answer is its length.
    SWB_TEXT,
    // Of a worker with stubs, an swb_stub_request, the shapes of the result and the parameters (uint32_t each), and
    // the name of a function, ending with NUL. The answer is its address, or 0; if the stubs of that name are all of
    // other types, it is SWB_DIFFERS with what the first is of: an swb_stub_request and its shapes.
    SWB_STUB,
    // The size of a variable, and its name, ending with NUL. The answer is its address, or 0; or SWB_DIFFERS with
    // its size.
    SWB_STUB_VARIABLE,
    // The names of a structure and of a field or nothing, each ending with NUL. The answer is an swb_stub_layout, or
    // SWB_DIFFERS with what is known of the structure.
    SWB_LAYOUT,
    // The answer is the hash of the description that the stubs were generated with, or 0.
    SWB_DESCRIPTION,

    SWB_ANSWER,
};

// The status of an answer.
enum {
    SWB_OK = 0,
    SWB_BAD_ADDRESS,
    SWB_TOO_LONG,
    SWB_TOO_MANY,
    SWB_MALFORMED,
    SWB_NOT_BOUND,
    SWB_DIFFERS,
};

// What a stub is to be of.
typedef struct {
    // The hash of its description, which a stub need not know.
    uint64_t description;
    uint32_t parameter_count;
    // How many of them stand before `...`; -1 without.
    int32_t fixed_count;
} swb_stub_request;

#define SWB_LONG_DOUBLES 4

typedef struct {
    // How many words the arguments have.
    uint16_t words;
    // How many of them go to the stack, and how many to vector registers.
    uint8_t stack_words, vectors;
    // How many words the result has, and which of them, as bits, are in vector registers. From SWB_LONG_DOUBLES on
    // its multiple says in how many registers for long double the result is, with two words for each.
    uint8_t result_words, result_vectors;
    // The size of a result in memory, for which C passes the address in the first integer register.
    uint16_t result_bytes;
} swb_signature;

_Static_assert(sizeof(swb_signature) == 8, "a signature is a word");

#endif

// How a worker reaches its program.
typedef struct {
    // Sends a message and waits for the next one, which takes its place. False ends the process.
    bool (*exchange)(void *context, swb_message *message);
    // Copies memory of this process. False if there is none at an address.
    bool (*copy)(void *to, const void *from, size_t count);
    void *context;
} swb_link;

typedef struct swb_worker swb_worker;

// A worker for open libraries, in whose order symbols are looked for, or for one that it is linked with, of which it
// has stubs; NULL if it has none. NULL without memory.
swb_worker *swb_worker_new(
    void *const *libraries, int count, const struct swb_stubs *stubs, swb_link link);
// Callbacks of the worker that C still holds return zero from now on.
void swb_worker_free(swb_worker *worker);

// Does what a message of the program's says, and puts the answer in its place. Several threads may.
void swb_serve(swb_worker *worker, swb_message *message);

// Copies by way of the kernel, which finds bad addresses.
bool swb_copy_by_kernel(void *to, const void *from, size_t count);

#endif

// Room for a message.
typedef union {
    swb_message message;
    uint8_t bytes[SWB_MESSAGE_BYTES];
} swb_message_buffer;

enum { SWB_BLOCK = 64, SWB_BLOCKS = 2048 };

// A function that can be called by its number. It never changes once it has places.
typedef struct {
    const void *address;
    swb_signature signature;
    uint8_t *places;
} swb_function;

struct swb_worker {
    swb_link link;
    void **libraries;
    int library_count;
    const struct swb_stubs *stubs;
    pthread_mutex_t lock;
    // In blocks, so that none is moved while it is called, of which there are as many as are needed.
    swb_function *functions[SWB_BLOCKS];
    uint32_t callback_sequence;
};

// Puts an answer into a message's place, which has so many words.
void swb_answer(swb_message *message, uint8_t status, int words) __attribute__((visibility("hidden")));

// Do what messages say that are about stubs.
void swb_serve_stub(const struct swb_stubs *stubs, swb_message *message) __attribute__((visibility("hidden")));
void swb_serve_stub_variable(const struct swb_stubs *stubs, swb_message *message)
    __attribute__((visibility("hidden")));
void swb_serve_layout(const struct swb_stubs *stubs, swb_message *message) __attribute__((visibility("hidden")));
void swb_serve_description(const struct swb_stubs *stubs, swb_message *message)
    __attribute__((visibility("hidden")));

// An address at which C can call a callback; NULL if all are in use. `previous` is the number of the
// callback that had it before.
const void *swb_thunk_begin(
    swb_worker *worker, uint32_t number, swb_signature signature, uint32_t *previous)
    __attribute__((visibility("hidden")));
// Puts it back into use, some time. False if it is none of the worker's.
bool swb_thunk_end(swb_worker *worker, const void *address) __attribute__((visibility("hidden")));
// Ends all of a worker's.
void swb_thunks_end(swb_worker *worker) __attribute__((visibility("hidden")));

#endif

#if defined(__x86_64__)

#define COUNT 4096

// What an address leads to.
typedef struct {
    swb_worker *worker;
    uint32_t number;
    swb_signature signature;
} target;

// The assembly reads them.
__attribute__((visibility("hidden"), used)) target *swb_worker_slots[COUNT];

// Of each slot, what it leads to and what it led to before: a call that has just begun may still read
// that.
static target targets[COUNT][2];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
// Those from here on have never been used.
static uint32_t fresh;
// Those that have ended, the one that did so longest ago first.
static uint16_t ended[COUNT];
static uint32_t ended_first, ended_count;
static bool is_ended[COUNT];

SWB_THUNKS("swb_worker_thunks", COUNT, "swb_worker_slots", "0", "%r11", "swb_worker_thunks_common");
SWB_THUNKS_COMMON("swb_worker_thunks_common", "swb_worker_run");

extern const char swb_worker_thunks[] __attribute__((visibility("hidden")));

const void *swb_thunk_begin(
    swb_worker *worker, uint32_t number, swb_signature signature, uint32_t *previous) {
    const void *address = NULL;
    pthread_mutex_lock(&lock);
    uint32_t index = COUNT;
    if (fresh < COUNT) index = fresh++;
    // One that has just ended may still be called: the callback then says so.
    else if (ended_count > COUNT / 2) {
        index = ended[ended_first];
        ended_first = (ended_first + 1) % COUNT;
        ended_count--;
        is_ended[index] = false;
        target *before = swb_worker_slots[index];
        *previous = before->worker == worker ? before->number : 0;
    }
    if (index < COUNT) {
        target *next = &targets[index][swb_worker_slots[index] == &targets[index][0]];
        *next = (target){worker, number, signature};
        __atomic_store_n(&swb_worker_slots[index], next, __ATOMIC_RELEASE);
        address = swb_worker_thunks + 16 * index;
    }
    pthread_mutex_unlock(&lock);
    return address;
}

bool swb_thunk_end(swb_worker *worker, const void *address) {
    size_t offset = (const char *)address - swb_worker_thunks;
    size_t index = offset / 16;
    if (index >= COUNT || offset % 16 != 0) return false;
    pthread_mutex_lock(&lock);
    bool is_known = index < fresh && !is_ended[index] && swb_worker_slots[index]->worker == worker;
    if (is_known) {
        is_ended[index] = true;
        ended[(ended_first + ended_count++) % COUNT] = index;
    }
    pthread_mutex_unlock(&lock);
    return is_known;
}

// What is left of a worker that has gone: a callback that answers zero.
static bool answer_zero(void *context, swb_message *message) {
    (void)context;
    memset(message, 0, SWB_MESSAGE_BYTES);
    message->kind = SWB_RESULT;
    return true;
}

static swb_worker gone = {.link = {.exchange = answer_zero}};

void swb_thunks_end(swb_worker *worker) {
    pthread_mutex_lock(&lock);
    for (uint32_t index = 0; index < fresh; index++) {
        if (swb_worker_slots[index]->worker != worker) continue;
        swb_worker_slots[index]->worker = &gone;
        if (is_ended[index]) continue;
        is_ended[index] = true;
        ended[(ended_first + ended_count++) % COUNT] = index;
    }
    pthread_mutex_unlock(&lock);
}

__attribute__((visibility("hidden"), used)) void swb_worker_run(
    target *const *slot, swb_frame *frame) {
    int before = errno;
    target target = *__atomic_load_n(slot, __ATOMIC_ACQUIRE);
    swb_signature signature = target.signature;
    swb_message_buffer buffer;
    swb_message *message = &buffer.message;
    message->kind = SWB_CALLBACK;
    message->status = SWB_OK;
    message->unused = 0;
    message->size = SWB_HEADER_BYTES + 8 * (SWB_REGISTER_PLACES + signature.stack_words);
    message->number = target.number;
    message->sequence =
        __atomic_add_fetch(&target.worker->callback_sequence, 1, __ATOMIC_RELAXED);
    memcpy(message->words, frame->integer, sizeof frame->integer);
    memcpy(message->words + SWB_INTEGER_PLACES, frame->floating, sizeof frame->floating);
    memcpy(message->words + SWB_REGISTER_PLACES, frame->stack, 8 * signature.stack_words);
    const swb_link *link = &target.worker->link;
    while (true) {
        if (!link->exchange(link->context, message)) __builtin_trap();
        if (message->kind == SWB_RESULT) break;
        swb_serve(target.worker, message);
    }
    if (signature.result_bytes) {
        memcpy((void *)frame->integer[0], message->words, signature.result_bytes);
        frame->integer_result[0] = frame->integer[0];
    }
    int taken[2] = {0, 0};
    for (int i = 0; i < signature.result_words; i++) {
        if (signature.result_vectors >> i & 1)
            memcpy(&frame->floating_result[taken[1]++], &message->words[i], 8);
        else
            frame->integer_result[taken[0]++] = message->words[i];
    }
    errno = before;
}

#endif
#include <string.h>


// What follows the first bytes of a message, if that is texts of which the last ends with NUL.
static const char *texts(const swb_message *message, size_t from, size_t *size) {
    size_t payload = message->size - SWB_HEADER_BYTES;
    if (payload <= from || ((const char *)message->words)[payload - 1] != 0) return NULL;
    *size = payload - from;
    return (const char *)message->words + from;
}

static bool is_of(const struct swb_stub *stub, const swb_stub_request *wanted, const uint32_t *shapes) {
    if (stub->description && wanted->description && stub->description != wanted->description) return false;
    return stub->parameter_count == wanted->parameter_count && stub->fixed_count == wanted->fixed_count
        && memcmp(stub->shape, shapes, (1 + (size_t)stub->parameter_count) * sizeof *shapes) == 0;
}

void swb_serve_stub(const struct swb_stubs *stubs, swb_message *message) {
    enum { MOST = (SWB_MESSAGE_WORDS - 2) * 2 - 1 };
    swb_stub_request wanted;
    memcpy(&wanted, message->words, sizeof wanted);
    const uint32_t *shapes = (const uint32_t *)&message->words[2];
    size_t size, shape_bytes = (1 + (size_t)wanted.parameter_count) * sizeof *shapes;
    const char *name = texts(message, sizeof wanted + shape_bytes, &size);
    if (!stubs || !name) return swb_answer(message, SWB_MALFORMED, 0);
    const struct swb_stub *first = swb_find_stub(stubs, name), *stub = first;
    while (stub && !is_of(stub, &wanted, shapes)) stub = swb_next_stub(stubs, stub);
    if (stub || !first) {
        message->words[0] = stub ? (uintptr_t)stub->address : 0;
        return swb_answer(message, SWB_OK, 1);
    }
    uint32_t count = first->parameter_count < MOST ? first->parameter_count : MOST;
    wanted = (swb_stub_request){first->description, count, first->fixed_count};
    memcpy(message->words, &wanted, sizeof wanted);
    message->words[2 + count / 2] = 0;
    memcpy(&message->words[2], first->shape, (1 + (size_t)count) * sizeof *shapes);
    swb_answer(message, SWB_DIFFERS, 3 + (int)count / 2);
}

void swb_serve_stub_variable(const struct swb_stubs *stubs, swb_message *message) {
    size_t size;
    const char *name = texts(message, sizeof *message->words, &size);
    if (!stubs || !name) return swb_answer(message, SWB_MALFORMED, 0);
    const struct swb_stub_variable *first = NULL;
    for (uint32_t i = 0; i < stubs->variable_count; i++) {
        const struct swb_stub_variable *variable = &stubs->variables[i];
        if (strcmp(variable->name, name) != 0) continue;
        if (variable->size == message->words[0] || message->words[0] == 0) {
            message->words[0] = (uintptr_t)variable->address();
            return swb_answer(message, SWB_OK, 1);
        }
        if (!first) first = variable;
    }
    message->words[0] = first ? first->size : 0;
    swb_answer(message, first ? SWB_DIFFERS : SWB_OK, 1);
}

void swb_serve_layout(const struct swb_stubs *stubs, swb_message *message) {
    size_t size;
    const char *record = texts(message, 0, &size);
    size_t length = record ? strlen(record) + 1 : 0;
    if (!stubs || !record || length >= size) return swb_answer(message, SWB_MALFORMED, 0);
    swb_stub_layout layout;
    bool is_found = swb_find_layout(stubs, record, record + length, &layout);
    memcpy(message->words, &layout, sizeof layout);
    swb_answer(message, is_found ? SWB_OK : SWB_DIFFERS, sizeof layout / sizeof *message->words);
}

void swb_serve_description(const struct swb_stubs *stubs, swb_message *message) {
    message->words[0] = stubs ? stubs->description : 0;
    swb_answer(message, SWB_OK, 1);
}
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>


swb_worker *swb_worker_new(
    void *const *libraries, int count, const struct swb_stubs *stubs, swb_link link) {
    swb_worker *worker = calloc(1, sizeof *worker);
    void **copy = malloc((count + 1) * sizeof *copy);
    if (!worker || !copy) {
        free(worker);
        free(copy);
        return NULL;
    }
    for (int i = 0; i < count; i++) copy[i] = libraries[i];
    worker->link = link;
    worker->stubs = stubs;
    worker->libraries = copy;
    worker->library_count = count;
    pthread_mutex_init(&worker->lock, NULL);
    return worker;
}

void swb_worker_free(swb_worker *worker) {
    swb_thunks_end(worker);
    for (uint32_t i = 0; i < SWB_BLOCKS; i++) {
        for (uint32_t j = 0; j < SWB_BLOCK && worker->functions[i]; j++)
            free(worker->functions[i][j].places);
        free(worker->functions[i]);
    }
    pthread_mutex_destroy(&worker->lock);
    free(worker->libraries);
    free(worker);
}

void swb_answer(swb_message *message, uint8_t status, int words) {
    message->kind = SWB_ANSWER;
    message->status = status;
    message->size = SWB_HEADER_BYTES + 8 * words;
}

static uint32_t payload(const swb_message *message) { return message->size - SWB_HEADER_BYTES; }

// The function that is bound under a number, if any.
static const swb_function *bound(const swb_worker *worker, uint32_t number) {
    if (number >= SWB_BLOCK * SWB_BLOCKS) return NULL;
    const swb_function *block =
        __atomic_load_n(&worker->functions[number / SWB_BLOCK], __ATOMIC_ACQUIRE);
    if (!block) return NULL;
    const swb_function *function = &block[number % SWB_BLOCK];
    return __atomic_load_n(&function->places, __ATOMIC_ACQUIRE) ? function : NULL;
}

static void call(swb_worker *worker, swb_message *message) {
    const swb_function *function = bound(worker, message->number);
    if (!function) return swb_answer(message, SWB_NOT_BOUND, 0);
    swb_signature signature = function->signature;
    if (payload(message) != 8 * signature.words) return swb_answer(message, SWB_MALFORMED, 0);
    uint64_t values[SWB_REGISTER_PLACES + SWB_STACK_PLACES];
    // What is not an argument is nobody's, but must not be what was here before.
    memset(values, 0, (SWB_REGISTER_PLACES + signature.stack_words) * sizeof *values);
    for (int i = 0; i < signature.words; i++) values[function->places[i]] = message->words[i];
    swb_outcome outcome = {.long_doubles = signature.result_vectors / SWB_LONG_DOUBLES};
    errno = 0;
    swb_invoke(
        function->address, values, values + SWB_REGISTER_PLACES, signature.stack_words,
        signature.vectors, &outcome);
    message->number = errno;
    if (outcome.long_doubles) memcpy(message->words, outcome.long_double, 8 * signature.result_words);
    int taken[2] = {0, 0};
    for (int i = 0; i < signature.result_words && !outcome.long_doubles; i++) {
        int is_vector = signature.result_vectors >> i & 1;
        uint64_t *from = is_vector ? outcome.vector : outcome.integer;
        message->words[i] = from[taken[is_vector]++];
    }
    message->kind = SWB_RESULT;
    message->status = SWB_OK;
    message->size = SWB_HEADER_BYTES + 8 * signature.result_words;
}

static void find(swb_worker *worker, swb_message *message) {
    char *name = (char *)message->words;
    if (payload(message) == 0 || name[payload(message) - 1] != 0)
        return swb_answer(message, SWB_MALFORMED, 0);
    char *version = strchr(name, '@');
    if (version) *version++ = 0;
    const void *address = NULL;
    for (int i = 0; i < worker->library_count && !address; i++)
        address = version ? dlvsym(worker->libraries[i], name, version)
                          : dlsym(worker->libraries[i], name);
    message->words[0] = (uintptr_t)address;
    swb_answer(message, SWB_OK, 1);
}

static bool are_places(const uint8_t *places, swb_signature signature) {
    for (int i = 0; i < signature.words; i++)
        if (places[i] >= SWB_REGISTER_PLACES + signature.stack_words) return false;
    // Two words for each register.
    int long_doubles = signature.result_vectors / SWB_LONG_DOUBLES;
    return signature.stack_words <= SWB_STACK_PLACES && long_doubles <= 2
        && signature.result_words <= (long_doubles ? 2 * long_doubles : 2);
}

// Where a function goes that is to have a number; NULL if there is no room, or one that has it.
static swb_function *room(swb_worker *worker, uint32_t number) {
    if (number >= SWB_BLOCK * SWB_BLOCKS || bound(worker, number)) return NULL;
    swb_function **place = &worker->functions[number / SWB_BLOCK];
    swb_function *block = *place ? *place : calloc(SWB_BLOCK, sizeof *block);
    __atomic_store_n(place, block, __ATOMIC_RELEASE);
    return block ? &block[number % SWB_BLOCK] : NULL;
}

static void bind_function(swb_worker *worker, swb_message *message) {
    swb_signature signature;
    memcpy(&signature, &message->words[1], sizeof signature);
    const uint8_t *places = (uint8_t *)&message->words[2];
    if (payload(message) < 16 || payload(message) - 16 < signature.words
        || !are_places(places, signature))
        return swb_answer(message, SWB_MALFORMED, 0);
    uint8_t *copy = malloc(signature.words + 1);
    if (copy) memcpy(copy, places, signature.words);
    pthread_mutex_lock(&worker->lock);
    swb_function *function = copy ? room(worker, message->number) : NULL;
    if (function) {
        function->address = (void *)(uintptr_t)message->words[0];
        function->signature = signature;
        __atomic_store_n(&function->places, copy, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&worker->lock);
    if (!function) free(copy);
    swb_answer(message, function ? SWB_OK : SWB_TOO_MANY, 0);
}

static void thunk(swb_worker *worker, swb_message *message) {
    swb_signature signature;
    memcpy(&signature, &message->words[0], sizeof signature);
    if (payload(message) != 8 || signature.stack_words > SWB_STACK_PLACES || signature.result_words > 2
        || signature.result_vectors >= SWB_LONG_DOUBLES
        || signature.result_bytes > SWB_MESSAGE_BYTES - SWB_HEADER_BYTES)
        return swb_answer(message, SWB_MALFORMED, 0);
    uint32_t previous = 0;
    const void *address = swb_thunk_begin(worker, message->number, signature, &previous);
    if (!address) return swb_answer(message, SWB_TOO_MANY, 0);
    message->words[0] = (uintptr_t)address;
    message->words[1] = previous;
    swb_answer(message, SWB_OK, 2);
}

static void copy(swb_worker *worker, swb_message *message) {
    void *to = (void *)(uintptr_t)message->words[0];
    const void *from = (void *)(uintptr_t)message->words[1];
    bool is_done = worker->link.copy(to, from, message->words[2]);
    swb_answer(message, is_done ? SWB_OK : SWB_BAD_ADDRESS, 0);
}

static void text(swb_worker *worker, swb_message *message) {
    enum { PIECE = 256 };
    char *to = (char *)(uintptr_t)message->words[0];
    const char *from = (char *)(uintptr_t)message->words[1];
    uint64_t limit = message->words[2], length = 0;
    while (length < limit) {
        // To where a page may end, behind which there may be nothing.
        uint64_t count = PIECE - (uintptr_t)(from + length) % PIECE;
        if (count > limit - length) count = limit - length;
        if (!worker->link.copy(to + length, from + length, count))
            return swb_answer(message, SWB_BAD_ADDRESS, 0);
        const char *end = memchr(to + length, 0, count);
        if (end) {
            message->words[0] = end - to;
            return swb_answer(message, SWB_OK, 1);
        }
        length += count;
    }
    swb_answer(message, SWB_TOO_LONG, 0);
}

void swb_serve(swb_worker *worker, swb_message *message) {
    switch (message->kind) {
    case SWB_CALL: return call(worker, message);
    case SWB_FIND: return find(worker, message);
    case SWB_BIND: return bind_function(worker, message);
    case SWB_THUNK: return thunk(worker, message);
    case SWB_COPY: return copy(worker, message);
    case SWB_TEXT: return text(worker, message);
    case SWB_STUB: return swb_serve_stub(worker->stubs, message);
    case SWB_STUB_VARIABLE: return swb_serve_stub_variable(worker->stubs, message);
    case SWB_LAYOUT: return swb_serve_layout(worker->stubs, message);
    case SWB_DESCRIPTION: return swb_serve_description(worker->stubs, message);
    case SWB_RETIRE: {
        bool is_known = swb_thunk_end(worker, (void *)(uintptr_t)message->words[0]);
        return swb_answer(message, is_known ? SWB_OK : SWB_MALFORMED, 0);
    }
    default: return swb_answer(message, SWB_MALFORMED, 0);
    }
}

bool swb_copy_by_kernel(void *to, const void *from, size_t count) {
    // The kernel takes 1 GiB at a time.
    enum { PIECE = 1 << 30 };
    for (size_t done = 0; done < count;) {
        size_t piece = count - done < PIECE ? count - done : PIECE;
        struct iovec source = {(char *)from + done, piece}, target = {(char *)to + done, piece};
        if (process_vm_readv(getpid(), &target, 1, &source, 1, 0) != (ssize_t)piece)
            return false;
        done += piece;
    }
    return true;
}
// Which arguments of a system call say what it does.
#ifndef SWB_CALL_SHAPES_H
#define SWB_CALL_SHAPES_H

#include <stdint.h>

// An argument that is a path, and the one that is the directory where it begins: their places plus one, or
// 0 for none and for the current directory.
typedef struct {
    uint8_t argument, directory;
} swb_path_place;

typedef struct {
    // A bit for each argument that is kept.
    uint8_t kept;
    swb_path_place path, second_path;
} swb_call_shape;

// Of a call that nothing is known of, nothing is kept.
swb_call_shape swb_shape_of(uint32_t call) __attribute__((visibility("hidden")));

#endif

#include <sys/syscall.h>

#define KEEP(argument) (1 << (argument))
#define PATH(place) .path = {1 + (place), 0}
#define PATH_AT(directory_place, place) .path = {1 + (place), 1 + (directory_place)}
#define SECOND(place) .second_path = {1 + (place), 0}
#define SECOND_AT(directory_place, place) .second_path = {1 + (place), 1 + (directory_place)}

enum { SYS_OPENAT2 = 437, SYS_FACCESSAT2 = 439, SYS_FCHMODAT2 = 452 };

static const swb_call_shape shapes[512] = {
    [SYS_open] = {.kept = KEEP(1) | KEEP(2), PATH(0)},
    [SYS_openat] = {.kept = KEEP(2) | KEEP(3), PATH_AT(0, 1)},
    // What it is to do is in memory.
    [SYS_OPENAT2] = {PATH_AT(0, 1)},
    [SYS_creat] = {.kept = KEEP(1), PATH(0)},
    [SYS_stat] = {PATH(0)},
    [SYS_lstat] = {PATH(0)},
    [SYS_newfstatat] = {PATH_AT(0, 1)},
    [SYS_statx] = {PATH_AT(0, 1)},
    [SYS_statfs] = {PATH(0)},
    [SYS_access] = {PATH(0)},
    [SYS_faccessat] = {PATH_AT(0, 1)},
    [SYS_FACCESSAT2] = {PATH_AT(0, 1)},
    [SYS_readlink] = {PATH(0)},
    [SYS_readlinkat] = {PATH_AT(0, 1)},
    [SYS_chdir] = {PATH(0)},
    [SYS_truncate] = {PATH(0)},
    [SYS_mkdir] = {PATH(0)},
    [SYS_mkdirat] = {PATH_AT(0, 1)},
    [SYS_mknod] = {PATH(0)},
    [SYS_mknodat] = {PATH_AT(0, 1)},
    [SYS_rmdir] = {PATH(0)},
    [SYS_unlink] = {PATH(0)},
    [SYS_unlinkat] = {PATH_AT(0, 1)},
    [SYS_rename] = {PATH(0), SECOND(1)},
    [SYS_renameat] = {PATH_AT(0, 1), SECOND_AT(2, 3)},
    [SYS_renameat2] = {PATH_AT(0, 1), SECOND_AT(2, 3)},
    [SYS_link] = {PATH(0), SECOND(1)},
    [SYS_linkat] = {PATH_AT(0, 1), SECOND_AT(2, 3)},
    // The first is a text, and need not be the path of anything.
    [SYS_symlink] = {PATH(1)},
    [SYS_symlinkat] = {PATH_AT(1, 2)},
    [SYS_chmod] = {.kept = KEEP(1), PATH(0)},
    [SYS_fchmodat] = {.kept = KEEP(2), PATH_AT(0, 1)},
    [SYS_FCHMODAT2] = {.kept = KEEP(2), PATH_AT(0, 1)},
    [SYS_fchmod] = {.kept = KEEP(1)},
    [SYS_chown] = {PATH(0)},
    [SYS_lchown] = {PATH(0)},
    [SYS_fchownat] = {PATH_AT(0, 1)},
    [SYS_utime] = {PATH(0)},
    [SYS_utimes] = {PATH(0)},
    [SYS_utimensat] = {PATH_AT(0, 1)},
    [SYS_futimesat] = {PATH_AT(0, 1)},
    [SYS_execve] = {PATH(0)},
    [SYS_execveat] = {PATH_AT(0, 1)},
    [SYS_inotify_add_watch] = {PATH(1)},
    [SYS_mmap] = {.kept = KEEP(2) | KEEP(3)},
    [SYS_mprotect] = {.kept = KEEP(2)},
    [SYS_pkey_mprotect] = {.kept = KEEP(2)},
    [SYS_clone] = {.kept = KEEP(0)},
    [SYS_fcntl] = {.kept = KEEP(1)},
    [SYS_ioctl] = {.kept = KEEP(1)},
    [SYS_prctl] = {.kept = KEEP(0)},
    [SYS_socket] = {.kept = KEEP(0) | KEEP(1)},
};

swb_call_shape swb_shape_of(uint32_t call) {
    static const swb_call_shape nothing;
    return call < sizeof shapes / sizeof *shapes ? shapes[call] : nothing;
}
// The code from which a worker that records makes system calls: its filter allows all that come from here.
#ifndef SWB_GATE_H
#define SWB_GATE_H

#ifndef SWB_CONTROL_H
#define SWB_CONTROL_H

// The process in which a library runs. No Swift runs there: what is here takes over before any
// initialiser of the program or its libraries does.
#ifndef SWB_WORKER_PROCESS_H
#define SWB_WORKER_PROCESS_H


// What a worker that records writes down: system calls that it makes though no filter rule allows them.
// It is in shared memory, behind the status, and the worker may write anything there.
#ifndef SWB_RECORD_H
#define SWB_RECORD_H

enum {
    SWB_RECORD_OFFSET = 4096,
    SWB_RECORD_BYTES = 1 << 20,
    SWB_RECORD_ENTRY_BYTES = 512,
    SWB_RECORD_ENTRIES = SWB_RECORD_BYTES / SWB_RECORD_ENTRY_BYTES - 1,
    SWB_RECORD_PATH_BYTES = SWB_RECORD_ENTRY_BYTES - 64,
};

// What is to be known of an entry.
enum {
    // The path is longer than there is room for.
    SWB_PATH_IS_CUT = 1 << 0,
    // It was given without a directory to begin at: the current one was put before it.
    SWB_PATH_IS_RELATIVE = 1 << 1,
    // The call has a path that cannot be read.
    SWB_PATH_IS_UNKNOWN = 1 << 2,
    // It is that of a descriptor which the call was given.
    SWB_PATH_IS_DESCRIPTOR = 1 << 3,
    // The call was not made.
    SWB_CALL_FAILED = 1 << 4,
};

typedef struct {
    // Its number plus one; 0 while the entry is being written. A call with two paths has two entries.
    uint32_t call;
    uint32_t count;
    uint32_t flags;
    uint32_t path_length;
    // Those that say what the call does; 0 for the others.
    uint64_t arguments[6];
    char path[SWB_RECORD_PATH_BYTES];
} swb_record_entry;

typedef struct {
    // How many entries were wanted, which may be more than there are.
    uint32_t count;
    uint32_t unused[127];
    swb_record_entry entries[SWB_RECORD_ENTRIES];
} swb_record;

#endif
// What a process is told when it is started to run a library.
#ifndef SWB_START_H
#define SWB_START_H

// The name by which such a process is called, as its only argument.
#define SWB_WORKER_NAME "swift-bind worker"
// With the version of all that is said.
#define SWB_MAGIC 0x32646e6962776273ull

// The descriptors it has.
enum {
    SWB_NULL_DESCRIPTORS = 3,
    // A file in memory, sealed, with an swb_start and what follows it.
    SWB_START_DESCRIPTOR = 3,
    // A socket for requests.
    SWB_CONTROL_DESCRIPTOR,
    // Becomes readable when the program has ended.
    SWB_PROGRAM_DESCRIPTOR,
    SWB_START_DESCRIPTORS,
};

enum { SWB_MAXIMUM_LIMITS = 16, SWB_MAXIMUM_LANES = 16 };

// What happens at a system call that the filter does not allow.
enum {
    SWB_CALL_FAILS,
    SWB_PROCESS_ENDS,
    // It is written down and made: nothing is confined.
    SWB_CALL_IS_RECORDED,
};

// Followed by the instructions of the filter, the numbers (uint32_t) of the instructions whose operand
// is to be the number of the process, those of the instructions that are to do nothing where there is no
// mount namespace, and texts, each of which ends with NUL: for each library its number of names and the
// names, and for each directory "r" or "w" and its path.
typedef struct {
    uint64_t magic;
    // Of all that is in the file.
    uint32_t size;
    uint32_t instruction_count, process_operand_count, mount_instruction_count;
    uint32_t library_count, directory_count, limit_count;
    // Which layers to try.
    uint32_t layers;
    uint32_t refusal;
    // Whether the library is one that the process is linked with, and has stubs of.
    uint32_t has_stubs;
    // The instructions of the filter whose operands are to be the halves of the gate's address, if calls
    // are recorded.
    uint32_t gate_operands[2];
    swb_limit limits[SWB_MAXIMUM_LIMITS];
    // How much more memory than at its start a worker can have, beside what it shares.
    uint64_t memory;
    // How many threads and processes there can be, where they can be counted.
    uint64_t threads;
} swb_start;

// A sealed file in memory with these bytes; -1 with errno.
int swb_start_file(const void *bytes, size_t count);

// Whether this program can be started as a worker: whether the hook was run when it began.
bool swb_has_worker_hook(void);
// Whether this program has more rights than who started it, so that it cannot be started as a worker.
bool swb_has_more_rights(void);

// What a worker's first page of shared memory says. The worker may write anything there.
typedef struct {
    // The layers that hold.
    uint32_t layers;
    // The call that ended the process, plus one, or 0.
    uint32_t fatal_call;
    // A bit for each system call that was refused.
    uint64_t refused[16];
} swb_status;

#endif
// Requests to a process that starts workers, and its answers.
#ifndef SWB_ZYGOTE_H
#define SWB_ZYGOTE_H

enum {
    // Start a worker. The descriptors are that of the shared memory, and for each lane those of its
    // channel: memory, own event, program's event.
    SWB_START_WORKER = 1,
    // Say how a worker has ended, once it has.
    SWB_AWAIT_WORKER,
    // The same for a worker that is ended.
    SWB_END_WORKER,
};

typedef struct {
    uint32_t kind;
    int32_t process;
    uint32_t lanes;
    uint32_t unused;
    uint64_t arena, arena_size;
} swb_request;

// What keeps a zygote from starting.
enum {
    SWB_NO_LIBRARY = 1,
    SWB_NO_DIRECTORY,
    SWB_NO_PLAN,
    SWB_NO_STUBS,
};

typedef struct {
    // 0, or an errno; one of the above in what the zygote says when it is ready, or never will be.
    int32_t error;
    // The number of the process, as the zygote knows it.
    int32_t process;
    swb_process_end end;
    // What was achieved, or what kept the process from starting.
    uint32_t layers;
    char message[1004];
} swb_reply;

// Sends a request with descriptors, and receives the answer, with one descriptor if there is one; -1
// otherwise. Waits for so many milliseconds. Returns 0, or errno: EMFILE if there was an answer, and no place
// for the descriptor that came with it.
int swb_ask_zygote(
    int control, const swb_request *request, const int *descriptors, int count,
    int milliseconds, swb_reply *reply, int *descriptor);
// Receives what the zygote says when it is ready.
int swb_greet_zygote(int control, int milliseconds, swb_reply *reply);

#endif

#endif

// Sends bytes and descriptors over a Unix socket that keeps packets apart. False, with errno, if it
// cannot.
bool swb_send_packet(int socket, const void *bytes, size_t size, const int *descriptors, int count);
// Receives as much, and puts how many descriptors came into `count`, which says how many may. False,
// with errno; 0 for the end.
bool swb_receive_packet(int socket, void *bytes, size_t size, int *descriptors, int *count);

enum {
    SWB_MAXIMUM_DESCRIPTORS = 1 + 3 * SWB_MAXIMUM_LANES,
    // Where directories are, behind all that a worker may have.
    SWB_DIRECTORY_DESCRIPTORS = SWB_NULL_DESCRIPTORS + SWB_MAXIMUM_DESCRIPTORS,
};

#endif

extern const char swb_gate[SWB_GATE_BYTES] __attribute__((visibility("hidden")));

// Makes a system call through the gate. Returns what the kernel does.
int64_t swb_gate_call(
    int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f)
    __attribute__((visibility("hidden")));

// Where to go on to make a system call and then go on at `place`, with all registers as they are.
// Returns 0 if there are no more such ways.
uintptr_t swb_gate_to(uintptr_t place) __attribute__((visibility("hidden")));

#endif

// A signal handler cannot make every call for the code that it has interrupted: a new thread has a stack of
// its own, and some calls change the signals themselves. So that code goes on in one of these places, which
// makes the call and jumps back. There is a place for each instruction to go back to, since no register is
// free to say where that is.

enum { PLACE_BYTES = 8, PLACES = SWB_GATE_BYTES / PLACE_BYTES };

// Where each place jumps to; 0 for one that is not in use. The first returns to who calls it.
uintptr_t swb_gate_targets[PLACES] __attribute__((visibility("hidden")));

_Static_assert(PLACES == 512, "as many as below");

__asm__(".text\n"
        ".balign 4096\n"
        ".hidden swb_gate\n"
        ".globl swb_gate\n"
        ".type swb_gate, @object\n"
        "swb_gate:\n"
        "syscall\n"
        "ret\n"
        ".balign 8\n"
        ".set swb_gate_index, 1\n"
        ".rept 511\n"
        "syscall\n"
        "jmp *swb_gate_targets+8*swb_gate_index(%rip)\n"
        ".set swb_gate_index, swb_gate_index+1\n"
        ".endr\n"
        ".size swb_gate, .-swb_gate\n"
        ".hidden swb_gate_call\n"
        ".globl swb_gate_call\n"
        ".type swb_gate_call, @function\n"
        "swb_gate_call:\n"
        "movq %rdi, %rax\n"
        "movq %rsi, %rdi\n"
        "movq %rdx, %rsi\n"
        "movq %rcx, %rdx\n"
        "movq %r8, %r10\n"
        "movq %r9, %r8\n"
        "movq 8(%rsp), %r9\n"
        "jmp swb_gate\n"
        ".size swb_gate_call, .-swb_gate_call\n");

uintptr_t swb_gate_to(uintptr_t place) {
    uint32_t start = (uint32_t)(place * 0x9e3779b97f4a7c15ull >> 32) % (PLACES - 1);
    for (uint32_t i = 0; i < PLACES - 1; i++) {
        uint32_t index = 1 + (start + i) % (PLACES - 1);
        uintptr_t target = __atomic_load_n(&swb_gate_targets[index], __ATOMIC_ACQUIRE);
        if (target == 0
            && __atomic_compare_exchange_n(
                &swb_gate_targets[index], &target, place, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
            target = place;
        if (target == place) return (uintptr_t)swb_gate + index * PLACE_BYTES;
    }
    return 0;
}
#ifndef SWB_RECORDING_H
#define SWB_RECORDING_H


// From now on system calls that are trapped are written down behind `status`, and made. False if the shared
// memory, of `size` bytes, has no room.
bool swb_start_recording(swb_status *status, size_t size) __attribute__((visibility("hidden")));

#endif

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <ucontext.h>


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
// The client's end of a vchan, in C: how a worker reaches its program.
#ifndef SWB_RING_H
#define SWB_RING_H


typedef struct swb_interface swb_interface;

typedef struct {
    swb_interface *page;
    const uint8_t *in;
    uint8_t *out;
    uint32_t in_size, out_size;
    // Private: what the program's side has of them is only told.
    uint32_t read, seen_written, written, seen_read;
    // Where each side says on which processor it runs.
    int32_t *own_hint, *peer_hint;
    int own_event, peer_event;
} swb_ring;

// Opens the client's end of a channel in `memory`, mapped whole: interface page, rings, page of hints.
bool swb_ring_open(swb_ring *ring, void *memory, size_t size, int own_event, int peer_event);
// Each waits as long as it takes. False once the program has closed its end, or breaks the rules.
bool swb_ring_send(swb_ring *ring, const swb_message *message);
bool swb_ring_receive(swb_ring *ring, swb_message *message);

#endif

#include <poll.h>
#include <sched.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { PAGE = 4096, WRITTEN = 1, READ = 2, LOOKS = 250, PAUSES = 4 };

struct indices {
    _Atomic uint32_t consumed, produced;
};

// Xen's struct vchan_interface.
struct swb_interface {
    struct indices left, right;
    uint16_t left_order, right_order;
    _Atomic uint8_t client_live, server_live, client_notify, server_notify;
    uint32_t references[];
};

_Static_assert(offsetof(struct swb_interface, references) == 24, "the layout is Xen's");

bool swb_ring_open(swb_ring *ring, void *memory, size_t size, int own_event, int peer_event) {
    swb_interface *page = memory;
    uint16_t left = page->left_order, right = page->right_order;
    if (left < 12 || left > 20 || right < 12 || right > 20) return false;
    size_t left_size = (size_t)1 << left, right_size = (size_t)1 << right;
    if (size != 2 * PAGE + left_size + right_size) return false;
    uint8_t *first = (uint8_t *)memory + PAGE;
    int32_t *hints = (int32_t *)(first + left_size + right_size);
    *ring = (swb_ring){
        .page = page, .out = first, .in = first + left_size, .out_size = left_size,
        .in_size = right_size, .peer_hint = hints, .own_hint = hints + 16,
        .own_event = own_event, .peer_event = peer_event};
    atomic_store(&page->client_live, 1);
    atomic_fetch_or(&page->server_notify, WRITTEN);
    return true;
}

static void notify(swb_ring *ring, uint8_t what) {
    if (!(atomic_load(&ring->page->client_notify) & what)) return;
    if (!(atomic_fetch_and(&ring->page->client_notify, (uint8_t)~what) & what)) return;
    uint64_t one = 1;
    // Full means notified.
    if (write(ring->peer_event, &one, sizeof one) < 0) return;
}

static uint32_t data(swb_ring *ring) {
    ring->seen_written = atomic_load_explicit(&ring->page->right.produced, memory_order_acquire);
    return ring->seen_written - ring->read;
}

static uint32_t space(swb_ring *ring) {
    ring->seen_read = atomic_load_explicit(&ring->page->left.consumed, memory_order_acquire);
    return ring->out_size - (ring->written - ring->seen_read);
}

static bool may_program_be_running(swb_ring *ring) {
    int32_t processor = sched_getcpu() + 1;
    if (__atomic_load_n(ring->own_hint, __ATOMIC_RELAXED) != processor)
        __atomic_store_n(ring->own_hint, processor, __ATOMIC_RELAXED);
    int32_t peers = __atomic_load_n(ring->peer_hint, __ATOMIC_RELAXED);
    return peers != 0 && peers != processor;
}

// Waits until `available` says that there are so many bytes.
static bool wait_for(
    swb_ring *ring, uint32_t (*available)(swb_ring *), uint32_t count, uint8_t action) {
    if (available(ring) >= count) return true;
    if (may_program_be_running(ring)) {
        for (int look = 0; look < LOOKS; look++) {
            for (int i = 0; i < PAUSES; i++) __builtin_ia32_pause();
            if (available(ring) >= count) return true;
        }
    }
    while (true) {
        atomic_fetch_or(&ring->page->server_notify, action);
        atomic_thread_fence(memory_order_seq_cst);
        if (available(ring) >= count) return true;
        if (atomic_load(&ring->page->server_live) != 1) return available(ring) >= count;
        struct pollfd event = {.fd = ring->own_event, .events = POLLIN};
        if (poll(&event, 1, -1) > 0) {
            uint64_t notifications;
            if (read(ring->own_event, &notifications, sizeof notifications) < 0) continue;
        }
    }
}

static uint32_t smaller(uint32_t a, uint32_t b) { return a < b ? a : b; }

bool swb_ring_send(swb_ring *ring, const swb_message *message) {
    uint32_t count = message->size;
    if (!wait_for(ring, space, count, READ)) return false;
    uint32_t start = ring->written & (ring->out_size - 1);
    uint32_t first = smaller(count, ring->out_size - start);
    memcpy(ring->out + start, message, first);
    memcpy(ring->out, (const uint8_t *)message + first, count - first);
    ring->written += count;
    // What has been read makes place only now: earlier the program would have to give up the cache line
    // once more. No message is longer than half of a ring.
    atomic_store_explicit(&ring->page->right.consumed, ring->read, memory_order_release);
    atomic_store(&ring->page->left.produced, ring->written);
    notify(ring, WRITTEN | READ);
    return true;
}

static void take(swb_ring *ring, void *bytes, uint32_t offset, uint32_t count) {
    uint32_t start = (ring->read + offset) & (ring->in_size - 1);
    uint32_t first = smaller(count, ring->in_size - start);
    memcpy(bytes, ring->in + start, first);
    memcpy((uint8_t *)bytes + first, ring->in, count - first);
}

bool swb_ring_receive(swb_ring *ring, swb_message *message) {
    if (!wait_for(ring, data, SWB_HEADER_BYTES, WRITTEN)) return false;
    take(ring, message, 0, SWB_HEADER_BYTES);
    uint32_t count = message->size;
    if (count < SWB_HEADER_BYTES || count > SWB_MESSAGE_BYTES) return false;
    if (ring->seen_written - ring->read < count && !wait_for(ring, data, count, WRITTEN))
        return false;
    take(ring, message->words, SWB_HEADER_BYTES, count - SWB_HEADER_BYTES);
    ring->read += count;
    return true;
}

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef union {
    char bytes[CMSG_SPACE(SWB_MAXIMUM_DESCRIPTORS * sizeof(int))];
    struct cmsghdr aligned;
} ancillary;

bool swb_send_packet(int socket, const void *bytes, size_t size, const int *descriptors, int count) {
    ancillary control;
    memset(&control, 0, sizeof control);
    struct iovec part = {(void *)bytes, size};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    if (count > 0) {
        message.msg_control = control.bytes;
        message.msg_controllen = CMSG_SPACE(count * sizeof(int));
        struct cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(count * sizeof(int));
        memcpy(CMSG_DATA(header), descriptors, count * sizeof(int));
    }
    ssize_t sent;
    do sent = sendmsg(socket, &message, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent == (ssize_t)size;
}

bool swb_receive_packet(int socket, void *bytes, size_t size, int *descriptors, int *count) {
    ancillary control;
    struct iovec part = {bytes, size};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes,
        .msg_controllen = sizeof control.bytes};
    ssize_t received;
    do received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    while (received < 0 && errno == EINTR);
    if (received < 0) return false;
    int found = 0, room = *count;
    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
        int here = (int)((header->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        for (int i = 0; i < here; i++) {
            int descriptor;
            memcpy(&descriptor, CMSG_DATA(header) + i * sizeof(int), sizeof descriptor);
            if (found < room) descriptors[found++] = descriptor;
            else close(descriptor);
        }
    }
    *count = found;
    if (received == (ssize_t)size && !(message.msg_flags & (MSG_CTRUNC | MSG_TRUNC))) return true;
    for (int i = 0; i < found; i++) close(descriptors[i]);
    *count = 0;
    bool is_whole = received == (ssize_t)size && !(message.msg_flags & MSG_TRUNC);
    errno = received == 0 ? 0 : is_whole ? EMFILE : EPROTO;
    return false;
}

static int receive(int control, int milliseconds, swb_reply *reply, int *descriptor) {
    struct pollfd socket = {.fd = control, .events = POLLIN};
    int ready;
    do ready = poll(&socket, 1, milliseconds);
    while (ready < 0 && errno == EINTR);
    if (ready == 0) return ETIMEDOUT;
    if (ready < 0) return errno;
    int received = -1, count = 1;
    if (!swb_receive_packet(control, reply, sizeof *reply, &received, &count))
        return errno ? errno : EPIPE;
    reply->message[sizeof reply->message - 1] = 0;
    *descriptor = count == 1 ? received : -1;
    return 0;
}

int swb_ask_zygote(
    int control, const swb_request *request, const int *descriptors, int count,
    int milliseconds, swb_reply *reply, int *descriptor) {
    *descriptor = -1;
    if (!swb_send_packet(control, request, sizeof *request, descriptors, count)) return errno;
    return receive(control, milliseconds, reply, descriptor);
}

int swb_greet_zygote(int control, int milliseconds, swb_reply *reply) {
    int descriptor = -1;
    int error = receive(control, milliseconds, reply, &descriptor);
    if (descriptor >= 0) close(descriptor);
    return error;
}
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

#ifndef SWB_PROCESS_H
#define SWB_PROCESS_H


// Compilers that do not know the question have no sanitizer that is asked for by it.
#ifndef __has_feature
#define __has_feature(feature) 0
#endif

// What a process was told, and has found of it.
typedef struct {
    swb_start start;
    swb_instruction *filter;
    const uint32_t *process_operands, *mount_instructions;
    void *libraries[16];
    int library_count;
    // Those of the library that the process is linked with; NULL if it is to open libraries.
    const struct swb_stubs *stubs;
    swb_directory directories[SWB_MAXIMUM_DIRECTORIES];
    const char *paths[SWB_MAXIMUM_DIRECTORIES];
    // The layers that hold.
    uint32_t layers;
    // The number of the zygote, and how much memory it has.
    pid_t zygote;
    swb_memory memory;
} swb_plan;

// What a worker's file of C defines that is made for one library.
extern const void *swb_worker_stubs(void) __attribute__((weak));

// Goes on as what the program was started as, if that is a worker.
void swb_become_worker(int argc, char **argv);
// Waits for requests and starts workers. Does not return.
_Noreturn void swb_zygote_main(void);
// Serves the lanes of a worker, with the descriptors of a request. Does not return.
_Noreturn void swb_worker_main(swb_plan *plan, const swb_request *request, const int *descriptors);
// Ends the process.
_Noreturn void swb_quit(int status);

#endif

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
#include <fcntl.h>
#include <link.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <unistd.h>


static bool was_run;

// Looks at the first object, which is the program itself.
static int find_hook(struct dl_phdr_info *object, size_t size, void *found) {
    (void)size;
    uintptr_t hook = (uintptr_t)&was_run;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &object->dlpi_phdr[i];
        if (segment->p_type == PT_LOAD && hook - object->dlpi_addr - segment->p_vaddr < segment->p_memsz)
            *(bool *)found = true;
    }
    return 1;
}

bool swb_has_worker_hook(void) {
    // In a library the hook runs too, but only after the program has taken its own way.
    bool is_in_program = false;
    dl_iterate_phdr(find_hook, &is_in_program);
    return was_run && is_in_program;
}

bool swb_has_more_rights(void) { return getauxval(AT_SECURE) != 0; }

void swb_quit(int status) {
    while (true) syscall(SYS_exit_group, status);
}

// Only a program that means it starts one: it needs the name and a sealed file in memory. A program
// with more rights than who starts it never becomes a worker.
static bool is_worker(int argc) {
    if (argc != 1 || swb_has_more_rights()) return false;
    int seals = fcntl(SWB_START_DESCRIPTOR, F_GET_SEALS);
    int wanted = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
    uint64_t magic = 0;
    return seals >= 0 && (seals & wanted) == wanted
        && pread(SWB_START_DESCRIPTOR, &magic, sizeof magic, 0) == sizeof magic
        && magic == SWB_MAGIC;
}

void swb_become_worker(int argc, char **argv) {
    if (!argv[0] || strcmp(argv[0], SWB_WORKER_NAME) != 0) return;
    // Nor does the program run under that name: it would start itself again, and again.
    if (!is_worker(argc)) swb_quit(5);
    swb_zygote_main();
}

#if __has_feature(address_sanitizer)
void __asan_init(void);
#endif
#if __has_feature(thread_sanitizer)
void __tsan_init(void);
#endif

// Runs before the initialisers of libraries. A sanitizer may come later, and is not yet there.
__attribute__((no_sanitize("address", "thread"))) static void enter(int argc, char **argv, char **envp) {
    (void)envp;
#if __has_feature(address_sanitizer)
    __asan_init();
#endif
#if __has_feature(thread_sanitizer)
    __tsan_init();
#endif
    was_run = true;
    // A library that the program is linked with is initialised first.
    if (!swb_worker_stubs) swb_become_worker(argc, argv);
}

__attribute__((section(".preinit_array"), used, retain)) static void (*const entry)(
    int, char **, char **) = enter;

#include "expat.stubs.h"

const void *swb_worker_stubs(void) { return expat_stubs(); }

int main(int argc, char **argv) {
    swb_become_worker(argc, argv);
    fputs("expat-worker is started by programs that run expat in a sandbox\n", stderr);
    return 64;
}
