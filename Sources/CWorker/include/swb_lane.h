// What a thread runs for a worker.
#ifndef SWB_LANE_H
#define SWB_LANE_H

// The innermost callback that runs on this thread, as the program knows it; NULL outside.
void *swb_current_callback(void);
void swb_set_current_callback(void *callback);

#endif
