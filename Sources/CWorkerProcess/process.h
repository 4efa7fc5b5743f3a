#ifndef SWB_PROCESS_H
#define SWB_PROCESS_H

#include "control.h"

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
