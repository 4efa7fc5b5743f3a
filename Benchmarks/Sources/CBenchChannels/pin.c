#define _GNU_SOURCE
#include "bench_channels.h"

#include <sched.h>

void bench_pin_process(int process, int processor) {
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(processor, &set);
    sched_setaffinity(process, sizeof set, &set);
}

void bench_pin(int processor) { bench_pin_process(0, processor); }
