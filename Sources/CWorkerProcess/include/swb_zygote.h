// Requests to a process that starts workers, and its answers.
#ifndef SWB_ZYGOTE_H
#define SWB_ZYGOTE_H

enum {
    // Start a worker. The descriptors are that of the shared memory, and for each lane those of its
    // channel: memory, own event, program's event.
    SWB_START_WORKER = 1,
    // Say how a worker has ended, once it has.
    SWB_AWAIT_WORKER,
    // The same for a worker that is ended.
    SWB_END_WORKER,
};

typedef struct {
    uint32_t kind;
    int32_t process;
    uint32_t lanes;
    uint32_t unused;
    uint64_t arena, arena_size;
} swb_request;

// What keeps a zygote from starting.
enum {
    SWB_NO_LIBRARY = 1,
    SWB_NO_DIRECTORY,
    SWB_NO_PLAN,
    SWB_NO_STUBS,
};

typedef struct {
    // 0, or an errno; one of the above in what the zygote says when it is ready, or never will be.
    int32_t error;
    // The number of the process, as the zygote knows it.
    int32_t process;
    swb_process_end end;
    // What was achieved, or what kept the process from starting.
    uint32_t layers;
    char message[1004];
} swb_reply;

// Sends a request with descriptors, and receives the answer, with one descriptor if there is one; -1
// otherwise. Waits for so many milliseconds. Returns 0, or errno: EMFILE if there was an answer, and no place
// for the descriptor that came with it.
int swb_ask_zygote(
    int control, const swb_request *request, const int *descriptors, int count,
    int milliseconds, swb_reply *reply, int *descriptor);
// Receives what the zygote says when it is ready.
int swb_greet_zygote(int control, int milliseconds, swb_reply *reply);

#endif
