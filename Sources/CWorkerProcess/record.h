#ifndef SWB_RECORDING_H
#define SWB_RECORDING_H

#include "control.h"

// From now on system calls that are trapped are written down behind `status`, and made. False if the shared
// memory, of `size` bytes, has no room.
bool swb_start_recording(swb_status *status, size_t size) __attribute__((visibility("hidden")));

#endif
