// An eventfd, and a thread's processor, for which Swift has no declarations.
#include <sys/eventfd.h>

static inline int bench_event(void) { return eventfd(0, EFD_CLOEXEC); }
// Runs the calling thread on one processor only.
void bench_pin(int processor);
