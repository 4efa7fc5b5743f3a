// What a thread runs for a worker.
#ifndef SWB_LANE_H
#define SWB_LANE_H

// The lane of the innermost callback that runs on this thread, as the program knows it; NULL outside.
extern __thread void *swb_this_lane __attribute__((tls_model("initial-exec")));

static inline void *swb_current_lane(void) { return swb_this_lane; }
static inline void swb_set_current_lane(void *lane) { swb_this_lane = lane; }

// How often this process has come out of a fork. What it shares with others is its parent's if that was
// made before.
extern unsigned swb_fork_count;

static inline unsigned swb_forks(void) { return swb_fork_count; }

#endif
