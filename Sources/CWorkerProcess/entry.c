#define _GNU_SOURCE
#include <fcntl.h>
#include <link.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "process.h"

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
