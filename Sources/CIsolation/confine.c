#define _GNU_SOURCE
#include "CIsolation.h"

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
