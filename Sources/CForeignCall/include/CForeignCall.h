// Calls through registers, errno, callback thunks: what Swift cannot say.
#ifndef SWB_FOREIGN_CALL_H
#define SWB_FOREIGN_CALL_H

#include <errno.h>
#include <stddef.h>
#include <stdint.h>

#include "swb_callback.h"
#include "swb_memory.h"
#include "swb_symbols.h"
#include "swb_thread.h"
#if defined(__x86_64__) && !defined(_WIN32)
#include "swb_registers.h"
#include "swb_thunk_code.h"
#endif

#endif
