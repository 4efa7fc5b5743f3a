// What waiting for another processor needs and Swift cannot say.
#ifndef VCHAN_H
#define VCHAN_H

// Tells the processor that this is a loop which waits for another one.
static inline void vchan_relax(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb" ::: "memory");
#endif
}

#endif
