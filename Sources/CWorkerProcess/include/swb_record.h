// What a worker that records writes down: system calls that it makes though no filter rule allows them.
// It is in shared memory, behind the status, and the worker may write anything there.
#ifndef SWB_RECORD_H
#define SWB_RECORD_H

enum {
    SWB_RECORD_OFFSET = 4096,
    SWB_RECORD_BYTES = 1 << 20,
    SWB_RECORD_ENTRY_BYTES = 512,
    SWB_RECORD_ENTRIES = SWB_RECORD_BYTES / SWB_RECORD_ENTRY_BYTES - 1,
    SWB_RECORD_PATH_BYTES = SWB_RECORD_ENTRY_BYTES - 64,
};

// What is to be known of an entry.
enum {
    // The path is longer than there is room for.
    SWB_PATH_IS_CUT = 1 << 0,
    // It was given without a directory to begin at: the current one was put before it.
    SWB_PATH_IS_RELATIVE = 1 << 1,
    // The call has a path that cannot be read.
    SWB_PATH_IS_UNKNOWN = 1 << 2,
    // It is that of a descriptor which the call was given.
    SWB_PATH_IS_DESCRIPTOR = 1 << 3,
    // The call was not made.
    SWB_CALL_FAILED = 1 << 4,
};

typedef struct {
    // Its number plus one; 0 while the entry is being written. A call with two paths has two entries.
    uint32_t call;
    uint32_t count;
    uint32_t flags;
    uint32_t path_length;
    // Those that say what the call does; 0 for the others.
    uint64_t arguments[6];
    char path[SWB_RECORD_PATH_BYTES];
} swb_record_entry;

typedef struct {
    // How many entries were wanted, which may be more than there are.
    uint32_t count;
    uint32_t unused[127];
    swb_record_entry entries[SWB_RECORD_ENTRIES];
} swb_record;

#endif
