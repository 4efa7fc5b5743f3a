#define _GNU_SOURCE
#include "bench_channels.h"

#include <sched.h>

void bench_pin(int processor) {
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(processor, &set);
    sched_setaffinity(0, sizeof set, &set);
}
