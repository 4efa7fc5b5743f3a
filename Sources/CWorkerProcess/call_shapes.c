#include "call_shapes.h"

#include <sys/syscall.h>

#define KEEP(argument) (1 << (argument))
#define PATH(place) .path = {1 + (place), 0}
#define PATH_AT(directory_place, place) .path = {1 + (place), 1 + (directory_place)}
#define SECOND(place) .second_path = {1 + (place), 0}
#define SECOND_AT(directory_place, place) .second_path = {1 + (place), 1 + (directory_place)}

enum { SYS_OPENAT2 = 437, SYS_FACCESSAT2 = 439, SYS_FCHMODAT2 = 452 };

static const swb_call_shape shapes[512] = {
    [SYS_open] = {KEEP(1) | KEEP(2), PATH(0)},
    [SYS_openat] = {KEEP(2) | KEEP(3), PATH_AT(0, 1)},
    // What it is to do is in memory.
    [SYS_OPENAT2] = {0, PATH_AT(0, 1)},
    [SYS_creat] = {KEEP(1), PATH(0)},
    [SYS_stat] = {0, PATH(0)},
    [SYS_lstat] = {0, PATH(0)},
    [SYS_newfstatat] = {0, PATH_AT(0, 1)},
    [SYS_statx] = {0, PATH_AT(0, 1)},
    [SYS_statfs] = {0, PATH(0)},
    [SYS_access] = {0, PATH(0)},
    [SYS_faccessat] = {0, PATH_AT(0, 1)},
    [SYS_FACCESSAT2] = {0, PATH_AT(0, 1)},
    [SYS_readlink] = {0, PATH(0)},
    [SYS_readlinkat] = {0, PATH_AT(0, 1)},
    [SYS_chdir] = {0, PATH(0)},
    [SYS_truncate] = {0, PATH(0)},
    [SYS_mkdir] = {0, PATH(0)},
    [SYS_mkdirat] = {0, PATH_AT(0, 1)},
    [SYS_mknod] = {0, PATH(0)},
    [SYS_mknodat] = {0, PATH_AT(0, 1)},
    [SYS_rmdir] = {0, PATH(0)},
    [SYS_unlink] = {0, PATH(0)},
    [SYS_unlinkat] = {0, PATH_AT(0, 1)},
    [SYS_rename] = {0, PATH(0), SECOND(1)},
    [SYS_renameat] = {0, PATH_AT(0, 1), SECOND_AT(2, 3)},
    [SYS_renameat2] = {0, PATH_AT(0, 1), SECOND_AT(2, 3)},
    [SYS_link] = {0, PATH(0), SECOND(1)},
    [SYS_linkat] = {0, PATH_AT(0, 1), SECOND_AT(2, 3)},
    // The first is a text, and need not be the path of anything.
    [SYS_symlink] = {0, PATH(1)},
    [SYS_symlinkat] = {0, PATH_AT(1, 2)},
    [SYS_chmod] = {KEEP(1), PATH(0)},
    [SYS_fchmodat] = {KEEP(2), PATH_AT(0, 1)},
    [SYS_FCHMODAT2] = {KEEP(2), PATH_AT(0, 1)},
    [SYS_fchmod] = {KEEP(1)},
    [SYS_chown] = {0, PATH(0)},
    [SYS_lchown] = {0, PATH(0)},
    [SYS_fchownat] = {0, PATH_AT(0, 1)},
    [SYS_utime] = {0, PATH(0)},
    [SYS_utimes] = {0, PATH(0)},
    [SYS_utimensat] = {0, PATH_AT(0, 1)},
    [SYS_futimesat] = {0, PATH_AT(0, 1)},
    [SYS_execve] = {0, PATH(0)},
    [SYS_execveat] = {0, PATH_AT(0, 1)},
    [SYS_inotify_add_watch] = {0, PATH(1)},
    [SYS_mmap] = {KEEP(2) | KEEP(3)},
    [SYS_mprotect] = {KEEP(2)},
    [SYS_pkey_mprotect] = {KEEP(2)},
    [SYS_clone] = {KEEP(0)},
    [SYS_fcntl] = {KEEP(1)},
    [SYS_ioctl] = {KEEP(1)},
    [SYS_prctl] = {KEEP(0)},
    [SYS_socket] = {KEEP(0) | KEEP(1)},
};

swb_call_shape swb_shape_of(uint32_t call) {
    static const swb_call_shape nothing;
    return call < sizeof shapes / sizeof *shapes ? shapes[call] : nothing;
}
