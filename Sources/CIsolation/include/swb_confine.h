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
