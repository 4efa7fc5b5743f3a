// Starting a process that is confined, and confining it from within.
#ifndef SWB_ISOLATION_H
#define SWB_ISOLATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "swb_confine.h"
#include "swb_spawn.h"
#include "swb_system_calls.h"

#endif
