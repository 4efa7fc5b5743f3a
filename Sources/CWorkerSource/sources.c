#include "CWorkerSource.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const char CForeignCall_swb_callback_h[] = {
#embed "../CForeignCall/include/swb_callback.h"
};
static const char CForeignCall_swb_thunk_code_h[] = {
#embed "../CForeignCall/include/swb_thunk_code.h"
};
static const char CStubTable_CStubTable_h[] = {
#embed "../CStubTable/include/CStubTable.h"
};
static const char CStubTable_swb_stub_search_h[] = {
#embed "../CStubTable/include/swb_stub_search.h"
};
static const char CIsolation_CIsolation_h[] = {
#embed "../CIsolation/include/CIsolation.h"
};
static const char CIsolation_swb_confine_h[] = {
#embed "../CIsolation/include/swb_confine.h"
};
static const char CIsolation_swb_spawn_h[] = {
#embed "../CIsolation/include/swb_spawn.h"
};
static const char CIsolation_swb_system_calls_h[] = {
#embed "../CIsolation/include/swb_system_calls.h"
};
static const char CWorker_swb_message_h[] = {
#embed "../CWorker/include/swb_message.h"
};
static const char CWorker_swb_serve_h[] = {
#embed "../CWorker/include/swb_serve.h"
};
static const char CWorker_invoke_h[] = {
#embed "../CWorker/invoke.h"
};
static const char CWorker_worker_h[] = {
#embed "../CWorker/worker.h"
};
static const char CWorkerProcess_CWorkerProcess_h[] = {
#embed "../CWorkerProcess/include/CWorkerProcess.h"
};
static const char CWorkerProcess_swb_record_h[] = {
#embed "../CWorkerProcess/include/swb_record.h"
};
static const char CWorkerProcess_swb_start_h[] = {
#embed "../CWorkerProcess/include/swb_start.h"
};
static const char CWorkerProcess_swb_zygote_h[] = {
#embed "../CWorkerProcess/include/swb_zygote.h"
};
static const char CWorkerProcess_call_shapes_h[] = {
#embed "../CWorkerProcess/call_shapes.h"
};
static const char CWorkerProcess_control_h[] = {
#embed "../CWorkerProcess/control.h"
};
static const char CWorkerProcess_gate_h[] = {
#embed "../CWorkerProcess/gate.h"
};
static const char CWorkerProcess_process_h[] = {
#embed "../CWorkerProcess/process.h"
};
static const char CWorkerProcess_record_h[] = {
#embed "../CWorkerProcess/record.h"
};
static const char CWorkerProcess_ring_h[] = {
#embed "../CWorkerProcess/ring.h"
};
static const char CStubTable_search_c[] = {
#embed "../CStubTable/search.c"
};
static const char CIsolation_landlock_c[] = {
#embed "../CIsolation/landlock.c"
};
static const char CIsolation_confine_c[] = {
#embed "../CIsolation/confine.c"
};
static const char CWorker_invoke_c[] = {
#embed "../CWorker/invoke.c"
};
static const char CWorker_thunks_c[] = {
#embed "../CWorker/thunks.c"
};
static const char CWorker_stubs_c[] = {
#embed "../CWorker/stubs.c"
};
static const char CWorker_serve_c[] = {
#embed "../CWorker/serve.c"
};
static const char CWorkerProcess_call_shapes_c[] = {
#embed "../CWorkerProcess/call_shapes.c"
};
static const char CWorkerProcess_gate_c[] = {
#embed "../CWorkerProcess/gate.c"
};
static const char CWorkerProcess_record_c[] = {
#embed "../CWorkerProcess/record.c"
};
static const char CWorkerProcess_ring_c[] = {
#embed "../CWorkerProcess/ring.c"
};
static const char CWorkerProcess_control_c[] = {
#embed "../CWorkerProcess/control.c"
};
static const char CWorkerProcess_worker_c[] = {
#embed "../CWorkerProcess/worker.c"
};
static const char CWorkerProcess_zygote_c[] = {
#embed "../CWorkerProcess/zygote.c"
};
static const char CWorkerProcess_entry_c[] = {
#embed "../CWorkerProcess/entry.c"
};

static const swb_source sources[] = {
    {"swb_callback.h", CForeignCall_swb_callback_h, sizeof CForeignCall_swb_callback_h},
    {"swb_thunk_code.h", CForeignCall_swb_thunk_code_h, sizeof CForeignCall_swb_thunk_code_h},
    {"CStubTable.h", CStubTable_CStubTable_h, sizeof CStubTable_CStubTable_h},
    {"swb_stub_search.h", CStubTable_swb_stub_search_h, sizeof CStubTable_swb_stub_search_h},
    {"CIsolation.h", CIsolation_CIsolation_h, sizeof CIsolation_CIsolation_h},
    {"swb_confine.h", CIsolation_swb_confine_h, sizeof CIsolation_swb_confine_h},
    {"swb_spawn.h", CIsolation_swb_spawn_h, sizeof CIsolation_swb_spawn_h},
    {"swb_system_calls.h", CIsolation_swb_system_calls_h, sizeof CIsolation_swb_system_calls_h},
    {"swb_message.h", CWorker_swb_message_h, sizeof CWorker_swb_message_h},
    {"swb_serve.h", CWorker_swb_serve_h, sizeof CWorker_swb_serve_h},
    {"invoke.h", CWorker_invoke_h, sizeof CWorker_invoke_h},
    {"worker.h", CWorker_worker_h, sizeof CWorker_worker_h},
    {"CWorkerProcess.h", CWorkerProcess_CWorkerProcess_h, sizeof CWorkerProcess_CWorkerProcess_h},
    {"swb_record.h", CWorkerProcess_swb_record_h, sizeof CWorkerProcess_swb_record_h},
    {"swb_start.h", CWorkerProcess_swb_start_h, sizeof CWorkerProcess_swb_start_h},
    {"swb_zygote.h", CWorkerProcess_swb_zygote_h, sizeof CWorkerProcess_swb_zygote_h},
    {"call_shapes.h", CWorkerProcess_call_shapes_h, sizeof CWorkerProcess_call_shapes_h},
    {"control.h", CWorkerProcess_control_h, sizeof CWorkerProcess_control_h},
    {"gate.h", CWorkerProcess_gate_h, sizeof CWorkerProcess_gate_h},
    {"process.h", CWorkerProcess_process_h, sizeof CWorkerProcess_process_h},
    {"record.h", CWorkerProcess_record_h, sizeof CWorkerProcess_record_h},
    {"ring.h", CWorkerProcess_ring_h, sizeof CWorkerProcess_ring_h},
    {"search.c", CStubTable_search_c, sizeof CStubTable_search_c},
    {"landlock.c", CIsolation_landlock_c, sizeof CIsolation_landlock_c},
    {"confine.c", CIsolation_confine_c, sizeof CIsolation_confine_c},
    {"invoke.c", CWorker_invoke_c, sizeof CWorker_invoke_c},
    {"thunks.c", CWorker_thunks_c, sizeof CWorker_thunks_c},
    {"stubs.c", CWorker_stubs_c, sizeof CWorker_stubs_c},
    {"serve.c", CWorker_serve_c, sizeof CWorker_serve_c},
    {"call_shapes.c", CWorkerProcess_call_shapes_c, sizeof CWorkerProcess_call_shapes_c},
    {"gate.c", CWorkerProcess_gate_c, sizeof CWorkerProcess_gate_c},
    {"record.c", CWorkerProcess_record_c, sizeof CWorkerProcess_record_c},
    {"ring.c", CWorkerProcess_ring_c, sizeof CWorkerProcess_ring_c},
    {"control.c", CWorkerProcess_control_c, sizeof CWorkerProcess_control_c},
    {"worker.c", CWorkerProcess_worker_c, sizeof CWorkerProcess_worker_c},
    {"zygote.c", CWorkerProcess_zygote_c, sizeof CWorkerProcess_zygote_c},
    {"entry.c", CWorkerProcess_entry_c, sizeof CWorkerProcess_entry_c},
};

int swb_worker_source_count(void) { return sizeof sources / sizeof *sources; }

swb_source swb_worker_source(int index) { return sources[index]; }
