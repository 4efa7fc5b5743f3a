#include "CForeignCall.h"

#if defined(__x86_64__) && !defined(_WIN32)

// The assembly reads both.
__attribute__((visibility("hidden"), used)) swb_handler swb_thunk_handler;
__attribute__((visibility("hidden"), used)) void *swb_thunk_slots[2 * SWB_THUNK_COUNT];

void swb_set_handler(swb_handler handler) {
    __atomic_store_n(&swb_thunk_handler, handler, __ATOMIC_RELEASE);
}

void **swb_slot(int index) { return &swb_thunk_slots[index]; }

// Each thunk is 16 bytes: its index to r11, which the ABI leaves to linkage code, then the common
// part. That saves the argument registers in a swb_frame on the stack and returns what the frame
// holds afterwards, in the result registers. There are two kinds: those that save and return only
// integer registers do half the work.
_Static_assert(sizeof(swb_frame) == 152, "the assembly lays out swb_frame");
_Static_assert(offsetof(swb_frame, stack) == 112, "the assembly lays out swb_frame");
_Static_assert(offsetof(swb_frame, integer_result) == 120, "the assembly lays out swb_frame");

#define STRING_(x) #x
#define STRING(x) STRING_(x)

#define SAVE_FLOATING                                                                              \
    "movsd %xmm0, 48(%rsp)\n"                                                                      \
    "movsd %xmm1, 56(%rsp)\n"                                                                      \
    "movsd %xmm2, 64(%rsp)\n"                                                                      \
    "movsd %xmm3, 72(%rsp)\n"                                                                      \
    "movsd %xmm4, 80(%rsp)\n"                                                                      \
    "movsd %xmm5, 88(%rsp)\n"                                                                      \
    "movsd %xmm6, 96(%rsp)\n"                                                                      \
    "movsd %xmm7, 104(%rsp)\n"
#define RETURN_FLOATING                                                                            \
    "movsd 136(%rsp), %xmm0\n"                                                                     \
    "movsd 144(%rsp), %xmm1\n"

// SWB_THUNK_COUNT thunks called `name`, whose indices begin at `first`.
#define THUNKS(name, first, save, restore)                                                         \
    __asm__(".text\n"                                                                              \
            ".p2align 4\n"                                                                         \
            ".globl " name "\n"                                                                    \
            ".hidden " name "\n"                                                                   \
            ".type " name ", @function\n" name ":\n"                                               \
            ".set swb_index, " first "\n"                                                          \
            ".rept " STRING(SWB_THUNK_COUNT) "\n"                                                  \
            ".p2align 4\n"                                                                         \
            "endbr64\n"                                                                            \
            "movl $swb_index, %r11d\n"                                                             \
            "jmp " name "_common\n"                                                                \
            ".set swb_index, swb_index + 1\n"                                                      \
            ".endr\n"                                                                              \
            ".size " name ", .-" name "\n"                                                         \
            ".p2align 4\n"                                                                         \
            ".type " name "_common, @function\n" name "_common:\n"                                 \
            ".cfi_startproc\n"                                                                     \
            "subq $152, %rsp\n"                                                                    \
            ".cfi_adjust_cfa_offset 152\n"                                                         \
            "movq %rdi, 0(%rsp)\n"                                                                 \
            "movq %rsi, 8(%rsp)\n"                                                                 \
            "movq %rdx, 16(%rsp)\n"                                                                \
            "movq %rcx, 24(%rsp)\n"                                                                \
            "movq %r8, 32(%rsp)\n"                                                                 \
            "movq %r9, 40(%rsp)\n" save                                                            \
            "leaq 160(%rsp), %rax\n"                                                               \
            "movq %rax, 112(%rsp)\n"                                                               \
            "leaq swb_thunk_slots(%rip), %rdi\n"                                                   \
            "leaq (%rdi,%r11,8), %rdi\n"                                                           \
            "movq %rsp, %rsi\n"                                                                    \
            "call *swb_thunk_handler(%rip)\n"                                                      \
            "movq 120(%rsp), %rax\n"                                                               \
            "movq 128(%rsp), %rdx\n" restore                                                       \
            "addq $152, %rsp\n"                                                                    \
            ".cfi_adjust_cfa_offset -152\n"                                                        \
            "ret\n"                                                                                \
            ".cfi_endproc\n"                                                                       \
            ".size " name "_common, .-" name "_common\n")

THUNKS("swb_thunks", "0", SAVE_FLOATING, RETURN_FLOATING);
THUNKS("swb_integer_thunks", STRING(SWB_THUNK_COUNT), "", "");

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
void swb_set_handler(swb_handler handler) { (void)handler; }
void **swb_slot(int index) { (void)index; return NULL; }

#endif
