// The process in which a library runs. No Swift runs there: what is here takes over before any
// initialiser of the program or its libraries does.
#ifndef SWB_WORKER_PROCESS_H
#define SWB_WORKER_PROCESS_H

#include <CIsolation.h>
#include <swb_serve.h>

#include "swb_record.h"
#include "swb_start.h"
#include "swb_zygote.h"

#endif
