#include "quirks.h"

#include <stdarg.h>

int quirks_trace(int n, int m, const int a[n][m]) {
    int sum = 0;
    for (int i = 0; i < n && i < m; i++) sum += a[i][i];
    return sum;
}

double quirks_corner(int n, int m, int k, double cube[n][m][k], double (*row)[k]) {
    return cube[n - 1][m - 1][k - 1] + (*row)[k - 1];
}

// As a library has it: what the header says of it, no definition can repeat.
int late_of(struct quirks_late *late) __asm__("quirks_late_value");
int late_of(struct quirks_late *late) { return late->x; }
int nowhere_of(void *nowhere) __asm__("quirks_nowhere");
int nowhere_of(void *nowhere) { return nowhere != 0; }
int nowhere_again(void *nowhere) __asm__("quirks_nowhere_again");
int nowhere_again(void *nowhere) { return nowhere != 0; }

__attribute__((ms_abi)) int quirks_windows(int value) { return value; }
int quirks_old(void) { return 1; }
int _quirks_old(void) { return 2; }
int __quirks_old(void) { return 3; }
int _(int value) { return value + 1; }
int quirks_is_none(enum quirks_marks flags) { return flags == QUIRKS_FLAGS_NONE; }
int quirks_empty(enum quirks_emptied value) { return value; }
int quirks_total(const quirks_vec vec) { return vec[0] + vec[1] + vec[2]; }

int quirks_fill(quirks_vec vec) {
    for (int i = 0; i < 3; i++) vec[i] = i + 1;
    return 3;
}

int quirks_count(quirks_counter counter) { return counter(1); }

int quirks_with_many_parameters(
    const char *first_parameter, const char *second_parameter, int third_parameter, int fourth_parameter) {
    return *first_parameter + *second_parameter + third_parameter + fourth_parameter;
}

int quirks_deprecated_long_name(const char *first_parameter, const char *second_parameter, int third_parameter) {
    return *first_parameter + *second_parameter + third_parameter;
}

int quirks_sum(int count, ...) {
    va_list list;
    va_start(list, count);
    int sum = 0;
    for (int i = 0; i < count; i++) sum += va_arg(list, int);
    va_end(list);
    return sum;
}
