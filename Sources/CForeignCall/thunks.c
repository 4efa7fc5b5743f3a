#include "CForeignCall.h"

#if defined(__x86_64__) && !defined(_WIN32)

// The assembly reads it.
__attribute__((visibility("hidden"), used)) swb_target *swb_thunk_slots[2 * SWB_THUNK_COUNT];

swb_target **swb_slot(int index) { return &swb_thunk_slots[index]; }

// How Swift returns a pair, and takes the context of a closure.
typedef struct {
    uint64_t value;
    void *failure;
} swb_outcome;
typedef swb_outcome (*swb_integer_closure)(
    uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
    __attribute__((swift_context)) const void *) __attribute__((swiftcall));
typedef void *(*swb_frame_closure)(
    swb_frame *, __attribute__((swift_context)) const void *) __attribute__((swiftcall));

// What is rare is kept out of the functions below, which would have to save more registers for it.
#define RARE static __attribute__((noinline))

uint64_t swb_run_integers(
    uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, swb_target **slot);
void swb_run_frame(swb_target **slot, swb_frame *frame);

RARE uint64_t prepare_and_run_integers(
    uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, swb_target **slot) {
    void *waiting = swb_prepare();
    uint64_t value = swb_run_integers(a, b, c, d, e, slot);
    swb_resume(waiting);
    return value;
}

RARE uint64_t end_integers(swb_outcome outcome, swb_thread *thread, long depth) {
    if (outcome.failure) swb_keep_pending(outcome.failure);
    if (swb_end(thread, depth)) swb_release_awaited();
    return outcome.value;
}

// What the thunks for integers do. The arguments stay in the registers in which they came.
__attribute__((visibility("hidden"), used)) uint64_t swb_run_integers(
    uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, swb_target **slot) {
    swb_thread *thread = swb_this_thread;
    long depth = swb_depth(thread);
    swb_target *target = swb_begin(thread, depth, slot);
    if (!target) return prepare_and_run_integers(a, b, c, d, e, slot);
    swb_outcome outcome =
        ((swb_integer_closure)target->integers)(a, b, c, d, e, target->integers_context);
    if (__builtin_expect(outcome.failure != NULL, 0) || swb_end(thread, depth))
        return end_integers(outcome, thread, depth);
    return outcome.value;
}

RARE void prepare_and_run_frame(swb_target **slot, swb_frame *frame) {
    void *waiting = swb_prepare();
    swb_run_frame(slot, frame);
    swb_resume(waiting);
}

// What the thunks for any signature do.
__attribute__((visibility("hidden"), used)) void swb_run_frame(
    swb_target **slot, swb_frame *frame) {
    swb_thread *thread = swb_this_thread;
    long depth = swb_depth(thread);
    swb_target *target = swb_begin(thread, depth, slot);
    if (!target) return prepare_and_run_frame(slot, frame);
    void *failure = ((swb_frame_closure)target->frame)(frame, target->frame_context);
    if (__builtin_expect(failure != NULL, 0)) swb_keep_pending(failure);
    if (swb_end(thread, depth)) swb_release_awaited();
}

// The slot is the sixth argument.
SWB_THUNKS(
    "swb_integer_thunks", SWB_THUNK_COUNT, "swb_thunk_slots", SWB_STRING(SWB_THUNK_COUNT), "%r9",
    "swb_run_integers");
SWB_THUNKS("swb_thunks", SWB_THUNK_COUNT, "swb_thunk_slots", "0", "%r11", "swb_thunks_common");
SWB_THUNKS_COMMON("swb_thunks_common", "swb_run_frame");

extern const char swb_thunks[] __attribute__((visibility("hidden")));
extern const char swb_integer_thunks[] __attribute__((visibility("hidden")));

int swb_thunk_count(void) { return SWB_THUNK_COUNT; }

void *swb_thunk(int index) {
    if (index < SWB_THUNK_COUNT) return (void *)(swb_thunks + 16 * index);
    return (void *)(swb_integer_thunks + 16 * (index - SWB_THUNK_COUNT));
}

#else

int swb_thunk_count(void) { return 0; }
void *swb_thunk(int index) { (void)index; return NULL; }
swb_target **swb_slot(int index) { (void)index; return NULL; }

#endif
