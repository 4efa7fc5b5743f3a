// Starting a process, and finding out how it ended.
#ifndef SWB_SPAWN_H
#define SWB_SPAWN_H

typedef struct {
    const char *path;
    char *const *arguments;
    char *const *environment;
    // Become the descriptors 0, 1, 2 and so on of the process. It gets no others.
    const int *descriptors;
    int descriptor_count;
    // Whether it is to be the first process of namespaces of its own, for users and for processes. If it
    // cannot, it has neither.
    bool leaves_namespaces;
} swb_spawn_options;

typedef struct {
    pid_t process;
    // Becomes readable when the process has ended.
    int end;
} swb_process;

// Starts a process that is a child of nobody's: no wait for any child finds it. Returns 0, or errno.
int swb_spawn(const swb_spawn_options *options, swb_process *process);

typedef struct {
    // CLD_EXITED, CLD_KILLED or CLD_DUMPED.
    int32_t code;
    // The exit status, or the signal.
    int32_t status;
} swb_process_end;

// Waits for the end of a process that was started here, and forgets it. Returns 0, or errno.
int swb_await(int end, swb_process_end *how);
// Kills a process by the descriptor of its end. Returns 0, or errno.
int swb_kill(int end);

#endif
