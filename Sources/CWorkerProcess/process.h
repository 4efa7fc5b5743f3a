#ifndef SWB_PROCESS_H
#define SWB_PROCESS_H

#include "control.h"

// What a process was told, and has found of it.
typedef struct {
    swb_start start;
    swb_instruction *filter;
    const uint32_t *process_operands, *mount_instructions;
    void *libraries[16];
    int library_count;
    swb_directory directories[SWB_MAXIMUM_DIRECTORIES];
    const char *paths[SWB_MAXIMUM_DIRECTORIES];
    // The layers that hold.
    uint32_t layers;
    // The number of the zygote, and how much memory it has.
    pid_t zygote;
    swb_memory memory;
} swb_plan;

// Waits for requests and starts workers. Does not return.
_Noreturn void swb_zygote_main(void);
// Serves the lanes of a worker, with the descriptors of a request. Does not return.
_Noreturn void swb_worker_main(swb_plan *plan, const swb_request *request, const int *descriptors);
// Ends the process.
_Noreturn void swb_quit(int status);

#endif
