#include "calls.h"

#include <stdarg.h>
#include <stdio.h>
#undef calls_negated_twice

_Thread_local int calls_last_error = 5;

int calls_sum(int count, ...) {
    va_list list;
    va_start(list, count);
    int sum = 0;
    for (int i = 0; i < count; i++) sum += va_arg(list, int);
    va_end(list);
    return sum;
}

int calls_format(char *buffer, size_t size, const char *format, ...) {
    va_list list;
    va_start(list, format);
    int length = vsnprintf(buffer, size, format, list);
    va_end(list);
    return length;
}

int calls_negated(int value) { return -value; }
int calls_negated_twice(int value) { return value; }
void calls_fail(int error) { calls_last_error = error; }
