// What a process is told when it is started to run a library.
#ifndef SWB_START_H
#define SWB_START_H

// The name by which such a process is called, as its only argument.
#define SWB_WORKER_NAME "swift-bind worker"
// With the version of all that is said.
#define SWB_MAGIC 0x32646e6962776273ull

// The descriptors it has.
enum {
    SWB_NULL_DESCRIPTORS = 3,
    // A file in memory, sealed, with an swb_start and what follows it.
    SWB_START_DESCRIPTOR = 3,
    // A socket for requests.
    SWB_CONTROL_DESCRIPTOR,
    // Becomes readable when the program has ended.
    SWB_PROGRAM_DESCRIPTOR,
    SWB_START_DESCRIPTORS,
};

enum { SWB_MAXIMUM_LIMITS = 16, SWB_MAXIMUM_LANES = 16 };

// What happens at a system call that the filter does not allow.
enum {
    SWB_CALL_FAILS,
    SWB_PROCESS_ENDS,
    // It is written down and made: nothing is confined.
    SWB_CALL_IS_RECORDED,
};

// Followed by the instructions of the filter, the numbers (uint32_t) of the instructions whose operand
// is to be the number of the process, those of the instructions that are to do nothing where there is no
// mount namespace, and texts, each of which ends with NUL: for each library its number of names and the
// names, and for each directory "r" or "w" and its path.
typedef struct {
    uint64_t magic;
    // Of all that is in the file.
    uint32_t size;
    uint32_t instruction_count, process_operand_count, mount_instruction_count;
    uint32_t library_count, directory_count, limit_count;
    // Which layers to try.
    uint32_t layers;
    uint32_t refusal;
    // Whether the library is one that the process is linked with, and has stubs of.
    uint32_t has_stubs;
    // The instructions of the filter whose operands are to be the halves of the gate's address, if calls
    // are recorded.
    uint32_t gate_operands[2];
    swb_limit limits[SWB_MAXIMUM_LIMITS];
    // How much more memory than at its start a worker can have, beside what it shares.
    uint64_t memory;
    // How many threads and processes there can be, where they can be counted.
    uint64_t threads;
} swb_start;

// A sealed file in memory with these bytes; -1 with errno.
int swb_start_file(const void *bytes, size_t count);

// Whether this program can be started as a worker: whether the hook was run when it began.
bool swb_has_worker_hook(void);
// Whether this program has more rights than who started it, so that it cannot be started as a worker.
bool swb_has_more_rights(void);

// What a worker's first page of shared memory says. The worker may write anything there.
typedef struct {
    // The layers that hold.
    uint32_t layers;
    // The call that ended the process, plus one, or 0.
    uint32_t fatal_call;
    // A bit for each system call that was refused.
    uint64_t refused[16];
} swb_status;

#endif
