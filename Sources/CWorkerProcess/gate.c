#include "gate.h"

// A signal handler cannot make every call for the code that it has interrupted: a new thread has a stack of
// its own, and some calls change the signals themselves. So that code goes on in one of these places, which
// makes the call and jumps back. There is a place for each instruction to go back to, since no register is
// free to say where that is.

enum { PLACE_BYTES = 8, PLACES = SWB_GATE_BYTES / PLACE_BYTES };

// Where each place jumps to; 0 for one that is not in use. The first returns to who calls it.
uintptr_t swb_gate_targets[PLACES] __attribute__((visibility("hidden")));

_Static_assert(PLACES == 512, "as many as below");

__asm__(".text\n"
        ".balign 4096\n"
        ".hidden swb_gate\n"
        ".globl swb_gate\n"
        ".type swb_gate, @object\n"
        "swb_gate:\n"
        "syscall\n"
        "ret\n"
        ".balign 8\n"
        ".set swb_gate_index, 1\n"
        ".rept 511\n"
        "syscall\n"
        "jmp *swb_gate_targets+8*swb_gate_index(%rip)\n"
        ".set swb_gate_index, swb_gate_index+1\n"
        ".endr\n"
        ".size swb_gate, .-swb_gate\n"
        ".hidden swb_gate_call\n"
        ".globl swb_gate_call\n"
        ".type swb_gate_call, @function\n"
        "swb_gate_call:\n"
        "movq %rdi, %rax\n"
        "movq %rsi, %rdi\n"
        "movq %rdx, %rsi\n"
        "movq %rcx, %rdx\n"
        "movq %r8, %r10\n"
        "movq %r9, %r8\n"
        "movq 8(%rsp), %r9\n"
        "jmp swb_gate\n"
        ".size swb_gate_call, .-swb_gate_call\n");

uintptr_t swb_gate_to(uintptr_t place) {
    uint32_t start = (uint32_t)(place * 0x9e3779b97f4a7c15ull >> 32) % (PLACES - 1);
    for (uint32_t i = 0; i < PLACES - 1; i++) {
        uint32_t index = 1 + (start + i) % (PLACES - 1);
        uintptr_t target = __atomic_load_n(&swb_gate_targets[index], __ATOMIC_ACQUIRE);
        if (target == 0
            && __atomic_compare_exchange_n(
                &swb_gate_targets[index], &target, place, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
            target = place;
        if (target == place) return (uintptr_t)swb_gate + index * PLACE_BYTES;
    }
    return 0;
}
