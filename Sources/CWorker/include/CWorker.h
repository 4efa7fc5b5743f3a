// The library's side of calls that go by messages.
#ifndef SWB_WORKER_H
#define SWB_WORKER_H

#include "swb_lane.h"
#include "swb_message.h"
#include "swb_serve.h"

#endif
