// What a library has no symbol for, or has one that says too little.
#include <stdarg.h>
#include <stddef.h>

#ifdef __clang__
#pragma clang diagnostic ignored "-Wunknown-warning-option"
#pragma clang diagnostic ignored "-Wdeprecated-non-prototype"
#endif

/// The sum of `count` integers.
int calls_sum(int count, ...);
/// Writes text as printf does.
int calls_format(char *buffer, size_t size, const char *format, ...);
int calls_negated();
static inline int calls_twice(int value) { return 2 * value; }
static inline void calls_swap(int *a, int *b) {
    int old = *a;
    *a = *b;
    *b = old;
}
/// What further arguments are on average.
static inline double calls_mean(int count, ...) {
    double sum = 0;
    va_list list;
    va_start(list, count);
    for (int i = 0; i < count; i++) sum += va_arg(list, double);
    va_end(list);
    return sum / count;
}
#define CALLS_MAX(a, b) ((a) > (b) ? (a) : (b))
#define CALLS_SIZE(type) sizeof(type)
int calls_negated_twice(int value);
// A quicker one of the function.
#define calls_negated_twice(value) (value)
/// Of the calling thread.
extern _Thread_local int calls_last_error;
static const int calls_limits[] = {1, 10, 100};
void calls_fail(int error);
