// Code for thunks: functions that C can call, each of which knows its slot. x86-64 only.
#ifndef SWB_THUNK_CODE_H
#define SWB_THUNK_CODE_H

#include <stddef.h>

#include "swb_callback.h"

_Static_assert(sizeof(swb_frame) == 152, "the assembly lays out swb_frame");
_Static_assert(offsetof(swb_frame, stack) == 112, "the assembly lays out swb_frame");
_Static_assert(offsetof(swb_frame, integer_result) == 120, "the assembly lays out swb_frame");

#define SWB_STRING_(x) #x
#define SWB_STRING(x) SWB_STRING_(x)

// `count` thunks called `name`, whose slots in `slots` begin at `first`. Each is 16 bytes: it puts the
// address of its slot, of eight bytes, into `to` and goes on in `next`.
#define SWB_THUNKS(name, count, slots, first, to, next)                                            \
    __asm__(".text\n"                                                                              \
            ".p2align 4\n"                                                                         \
            ".globl " name "\n"                                                                    \
            ".hidden " name "\n"                                                                   \
            ".type " name ", @function\n" name ":\n"                                               \
            ".set swb_index, " first "\n"                                                          \
            ".rept " SWB_STRING(count) "\n"                                                        \
            ".p2align 4\n"                                                                         \
            "endbr64\n"                                                                            \
            "leaq " slots " + 8 * swb_index(%rip), " to "\n"                                       \
            "jmp " next "\n"                                                                       \
            ".set swb_index, swb_index + 1\n"                                                      \
            ".endr\n"                                                                              \
            ".size " name ", .-" name "\n")

// What thunks go on in that put their slot into r11, which the ABI leaves to linkage code: saves the
// argument registers in a swb_frame on the stack, calls `run` with the slot and the frame, and returns
// what the frame holds afterwards.
#define SWB_THUNKS_COMMON(name, run)                                                               \
    __asm__(".text\n"                                                                              \
            ".p2align 4\n"                                                                         \
            ".type " name ", @function\n"                                                          \
            name ":\n"                                                                             \
            ".cfi_startproc\n"                                                                     \
            "subq $152, %rsp\n"                                                                    \
            ".cfi_adjust_cfa_offset 152\n"                                                         \
            "movq %rdi, 0(%rsp)\n"                                                                 \
            "movq %rsi, 8(%rsp)\n"                                                                 \
            "movq %rdx, 16(%rsp)\n"                                                                \
            "movq %rcx, 24(%rsp)\n"                                                                \
            "movq %r8, 32(%rsp)\n"                                                                 \
            "movq %r9, 40(%rsp)\n"                                                                 \
            "movsd %xmm0, 48(%rsp)\n"                                                              \
            "movsd %xmm1, 56(%rsp)\n"                                                              \
            "movsd %xmm2, 64(%rsp)\n"                                                              \
            "movsd %xmm3, 72(%rsp)\n"                                                              \
            "movsd %xmm4, 80(%rsp)\n"                                                              \
            "movsd %xmm5, 88(%rsp)\n"                                                              \
            "movsd %xmm6, 96(%rsp)\n"                                                              \
            "movsd %xmm7, 104(%rsp)\n"                                                             \
            "leaq 160(%rsp), %rax\n"                                                               \
            "movq %rax, 112(%rsp)\n"                                                               \
            "movq %r11, %rdi\n"                                                                    \
            "movq %rsp, %rsi\n"                                                                    \
            "call " run "\n"                                                                       \
            "movq 120(%rsp), %rax\n"                                                               \
            "movq 128(%rsp), %rdx\n"                                                               \
            "movsd 136(%rsp), %xmm0\n"                                                             \
            "movsd 144(%rsp), %xmm1\n"                                                             \
            "addq $152, %rsp\n"                                                                    \
            ".cfi_adjust_cfa_offset -152\n"                                                        \
            "ret\n"                                                                                \
            ".cfi_endproc\n"                                                                       \
            ".size " name ", .-" name "\n")

#endif
