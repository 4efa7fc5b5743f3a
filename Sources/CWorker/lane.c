#include "CWorker.h"

#include <pthread.h>

__thread void *swb_this_lane;

unsigned swb_fork_count;

static void count_fork(void) { swb_fork_count++; }

__attribute__((constructor)) static void watch_forks(void) { pthread_atfork(NULL, NULL, count_fork); }
