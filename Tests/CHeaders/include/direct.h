// What direct functions call.
#include <complex.h>
#include <stddef.h>
#include <stdint.h>

enum direct_hue { DIRECT_HUE_RED = 1, DIRECT_HUE_GREEN = 4 };
struct direct_shop;
struct direct_couple { double x, y; };
struct direct_blend { signed char tag; _Bool isSet; long count; };
struct direct_slab { int64_t words[5]; };
union direct_figure { long whole; double real; };
struct __attribute__((packed)) direct_parcel { char tag; int value; };
typedef unsigned char direct_octet;
typedef int (*direct_guest)(int value, void *data);

int direct_none(void);
direct_octet direct_narrow(signed char a, direct_octet b, short c, unsigned short d, _Bool e);
double direct_wide(int64_t a, uint64_t b, size_t c, long d, float e, double f, char g);
_Bool direct_is_even(int number);
enum direct_hue direct_next(enum direct_hue color);
struct direct_shop *direct_new(int value);
int direct_value(const struct direct_shop *store);
const int *direct_place(struct direct_shop *store);
void direct_free(struct direct_shop *store);
struct direct_couple direct_swapped(struct direct_couple pair, double factor);
struct direct_blend direct_mixed_up(struct direct_blend mixed);
struct direct_slab direct_rotated(struct direct_slab block);
double direct_real(union direct_figure number);
double _Complex direct_conjugate(double _Complex number);
long double direct_half(long double number);
int direct_length(const char *text);
const char *direct_text(int which);
int direct_sum(const int *values, size_t count);
void direct_fill(int *values, int count);
int direct_divide(int a, int b, int *rest);
int direct_visit(const int *values, size_t count, direct_guest visitor, void *data);
int direct_fail(int error);
int direct_open(const char *name);
void *direct_nothing(int error);
int direct_total(int count, ...);
int direct_unnamed(int, int);
int direct_hidden(int value);
// A quicker one of the function.
#define direct_hidden(value) (value)
int direct_old(int value) __attribute__((deprecated));
int direct_newer(int value);
int direct_as(long wide);
int direct_packed(struct direct_parcel pack);
struct direct_parcel direct_repacked(struct direct_parcel pack, int by);
__attribute__((noreturn)) void direct_exit(int status);

extern _Thread_local int direct_of_thread;
static const int direct_limits[] = {3, 30};
static inline int direct_twice(int value) { return 2 * value; }
#define DIRECT_CUBE(x) ((x) * (x) * (x))
