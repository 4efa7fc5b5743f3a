#include "direct.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct direct_shop { int value; };
_Thread_local int direct_of_thread = 6;

int direct_none(void) { return 7; }
direct_octet direct_narrow(signed char a, direct_octet b, short c, unsigned short d, _Bool e) {
    return (direct_octet)(a + b + c + d + e);
}
double direct_wide(int64_t a, uint64_t b, size_t c, long d, float e, double f, char g) {
    return (double)a + (double)b + (double)c + (double)d + (double)e + f + g;
}
_Bool direct_is_even(int number) { return number % 2 == 0; }
enum direct_hue direct_next(enum direct_hue color) { return color == DIRECT_HUE_RED ? DIRECT_HUE_GREEN : 9; }
struct direct_shop *direct_new(int value) {
    if (value < 0) return NULL;
    struct direct_shop *store = malloc(sizeof *store);
    if (store) store->value = value;
    return store;
}
int direct_value(const struct direct_shop *store) { return store ? store->value : -1; }
const int *direct_place(struct direct_shop *store) { return store ? &store->value : NULL; }
void direct_free(struct direct_shop *store) { free(store); }
struct direct_couple direct_swapped(struct direct_couple pair, double factor) {
    return (struct direct_couple){pair.y * factor, pair.x * factor};
}
struct direct_blend direct_mixed_up(struct direct_blend mixed) {
    return (struct direct_blend){(signed char)mixed.count, !mixed.isSet, mixed.tag};
}
struct direct_slab direct_rotated(struct direct_slab block) {
    int64_t first = block.words[0];
    memmove(block.words, block.words + 1, 4 * sizeof first);
    block.words[4] = first;
    return block;
}
double direct_real(union direct_figure number) { return number.real; }
double _Complex direct_conjugate(double _Complex number) { return conj(number); }
long double direct_half(long double number) { return number / 2; }
int direct_length(const char *text) { return text ? (int)strlen(text) : -1; }
const char *direct_text(int which) { return which == 0 ? NULL : which == 1 ? "one" : "\xff"; }
int direct_sum(const int *values, size_t count) {
    int sum = 0;
    while (count > 0) sum += values[--count];
    return sum;
}
void direct_fill(int *values, int count) { while (count-- > 0) values[count] += count; }
int direct_divide(int a, int b, int *rest) {
    if (rest) *rest = a % b;
    return a / b;
}
int direct_visit(const int *values, size_t count, direct_guest visitor, void *data) {
    int sum = 0;
    for (size_t i = 0; i < count; i++) sum += visitor ? visitor(values[i], data) : 0;
    return sum;
}
int direct_fail(int error) {
    if (error) errno = error;
    return error ? -1 : 3;
}
int direct_open(const char *name) {
    if (*name == 'x') return 8;
    errno = ENOENT;
    return -1;
}
void *direct_nothing(int error) {
    errno = error;
    return NULL;
}
int direct_total(int count, ...) {
    va_list list;
    va_start(list, count);
    int sum = 0;
    while (count-- > 0) sum += va_arg(list, int);
    va_end(list);
    return sum;
}
int direct_unnamed(int a, int b) { return a - b; }
int (direct_hidden)(int value) { return -value; }
int direct_old(int value) { return value; }
int direct_newer(int value) { return value + 1; }
int direct_as(long wide) { return (int)wide; }
int direct_packed(struct direct_parcel pack) { return pack.tag + pack.value; }
struct direct_parcel direct_repacked(struct direct_parcel pack, int by) {
    pack.value += by;
    return pack;
}
void direct_exit(int status) { exit(status); }
