// The C of a worker process as text, for workers that are compiled elsewhere.
#ifndef SWB_WORKER_SOURCE_H
#define SWB_WORKER_SOURCE_H

#include <stddef.h>

typedef struct {
    // The name of the file, without its folder.
    const char *name;
    const char *text;
    size_t size;
} swb_source;

// The files: headers, and then what is compiled.
int swb_worker_source_count(void);
swb_source swb_worker_source(int index);

#endif
