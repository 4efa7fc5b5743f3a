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

_Static_assert(sizeof(swb_frame) == 152, "the assembly lays out swb_frame");
_Static_assert(offsetof(swb_frame, stack) == 112, "the assembly lays out swb_frame");
_Static_assert(offsetof(swb_frame, integer_result) == 120, "the assembly lays out swb_frame");

#define STRING_(x) #x
#define STRING(x) STRING_(x)

// SWB_THUNK_COUNT thunks called `name`, whose indices begin at `first`. Each is 16 bytes: it puts the
// address of its slot into `to` and goes on in `next`.
#define THUNKS(name, first, to, next)                                                              \
    __asm__(".text\n"                                                                              \
            ".p2align 4\n"                                                                         \
            ".globl " name "\n"                                                                    \
            ".hidden " name "\n"                                                                   \
            ".type " name ", @function\n" name ":\n"                                               \
            ".set swb_index, " first "\n"                                                          \
            ".rept " STRING(SWB_THUNK_COUNT) "\n"                                                  \
            ".p2align 4\n"                                                                         \
            "endbr64\n"                                                                            \
            "leaq swb_thunk_slots + 8 * swb_index(%rip), " to "\n"                                 \
            "jmp " next "\n"                                                                       \
            ".set swb_index, swb_index + 1\n"                                                      \
            ".endr\n"                                                                              \
            ".size " name ", .-" name "\n")

// The slot is the sixth argument.
THUNKS("swb_integer_thunks", STRING(SWB_THUNK_COUNT), "%r9", "swb_run_integers");
// The slot goes to r11, which the ABI leaves to linkage code.
THUNKS("swb_thunks", "0", "%r11", "swb_thunks_common");

// Saves the argument registers in a swb_frame on the stack, and returns what it holds afterwards.
__asm__(".text\n"
        ".p2align 4\n"
        ".type swb_thunks_common, @function\n"
        "swb_thunks_common:\n"
        ".cfi_startproc\n"
        "subq $152, %rsp\n"
        ".cfi_adjust_cfa_offset 152\n"
        "movq %rdi, 0(%rsp)\n"
        "movq %rsi, 8(%rsp)\n"
        "movq %rdx, 16(%rsp)\n"
        "movq %rcx, 24(%rsp)\n"
        "movq %r8, 32(%rsp)\n"
        "movq %r9, 40(%rsp)\n"
        "movsd %xmm0, 48(%rsp)\n"
        "movsd %xmm1, 56(%rsp)\n"
        "movsd %xmm2, 64(%rsp)\n"
        "movsd %xmm3, 72(%rsp)\n"
        "movsd %xmm4, 80(%rsp)\n"
        "movsd %xmm5, 88(%rsp)\n"
        "movsd %xmm6, 96(%rsp)\n"
        "movsd %xmm7, 104(%rsp)\n"
        "leaq 160(%rsp), %rax\n"
        "movq %rax, 112(%rsp)\n"
        "movq %r11, %rdi\n"
        "movq %rsp, %rsi\n"
        "call swb_run_frame\n"
        "movq 120(%rsp), %rax\n"
        "movq 128(%rsp), %rdx\n"
        "movsd 136(%rsp), %xmm0\n"
        "movsd 144(%rsp), %xmm1\n"
        "addq $152, %rsp\n"
        ".cfi_adjust_cfa_offset -152\n"
        "ret\n"
        ".cfi_endproc\n"
        ".size swb_thunks_common, .-swb_thunks_common\n");

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
