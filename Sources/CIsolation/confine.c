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
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

_Static_assert(SWB_RLIMIT_MEMLOCK == RLIMIT_MEMLOCK, "as in the system's header");
_Static_assert(SWB_RLIMIT_MSGQUEUE == RLIMIT_MSGQUEUE, "as in the system's header");
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
        // It is never raised.
        if (current.rlim_max < wanted.rlim_max) wanted.rlim_cur = wanted.rlim_max = current.rlim_max;
        if (setrlimit(limits[i].resource, &wanted) != 0) return false;
    }
    return true;
}

uint64_t swb_address_space(void) {
    char text[64];
    int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    if (file < 0) return 0;
    ssize_t length = read(file, text, sizeof text - 1);
    close(file);
    unsigned long long pages = 0;
    if (length <= 0) return 0;
    text[length] = 0;
    if (sscanf(text, "%llu", &pages) != 1) return 0;
    return pages * (uint64_t)sysconf(_SC_PAGESIZE);
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

static bool bind_directory(swb_directory directory, const char *path) {
    char source[64];
    snprintf(source, sizeof source, "/proc/self/fd/%d", directory.descriptor);
    const char *target = path + strspn(path, "/");
    if (!make_directories(target)) return false;
    if (mount(source, target, NULL, MS_BIND | MS_REC, NULL) != 0) return false;
    struct statvfs status;
    if (statvfs(target, &status) != 0) return false;
    // Flags that hold outside cannot be taken away.
    unsigned long flags = MS_BIND | MS_REMOUNT | MS_NOSUID | MS_NODEV | MS_NOEXEC;
    if (status.f_flag & ST_NOATIME) flags |= MS_NOATIME;
    if (status.f_flag & ST_NODIRATIME) flags |= MS_NODIRATIME;
    if (status.f_flag & ST_RELATIME) flags |= MS_RELATIME;
    if ((status.f_flag & ST_RDONLY) || !directory.is_writable) flags |= MS_RDONLY;
    return mount(NULL, target, NULL, flags, NULL) == 0;
}

bool swb_replace_root(const swb_directory *directories, const char *const *paths, int count) {
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0) return false;
    if (mount("none", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, "size=64k,mode=755") != 0)
        return false;
    if (chdir("/tmp") != 0) return false;
    for (int i = 0; i < count; i++)
        if (!bind_directory(directories[i], paths[i])) return false;
    if (syscall(SYS_pivot_root, ".", ".") != 0) return false;
    if (umount2(".", MNT_DETACH) != 0 || chdir("/") != 0) return false;
    return mount(NULL, "/", NULL, MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) == 0;
}
