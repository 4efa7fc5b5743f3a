#include "call_shapes.h"

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
