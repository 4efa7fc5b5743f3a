#define _GNU_SOURCE
#include "CIsolation.h"

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
