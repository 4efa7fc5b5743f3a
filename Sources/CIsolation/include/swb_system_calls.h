// The system calls of this architecture.
#ifndef SWB_SYSTEM_CALLS_H
#define SWB_SYSTEM_CALLS_H

typedef struct {
    const char *name;
    int32_t number;
} swb_system_call;

int swb_system_call_count(void);
swb_system_call swb_system_call_at(int index);

#endif
