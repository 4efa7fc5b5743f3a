#include "fixtures.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

int8_t fx_int8(int8_t x) { return (int8_t)(x + 0); }
uint8_t fx_uint8(uint8_t x) { return (uint8_t)(x + 256 * x); }
int16_t fx_int16(int16_t x) { return (int16_t)((unsigned)x * 65537u); }
uint16_t fx_uint16(uint16_t x) { return (uint16_t)(x * 65537u); }
int32_t fx_int32(int32_t x) { return x; }
uint32_t fx_uint32(uint32_t x) { return x; }
int64_t fx_int64(int64_t x) { return x; }
uint64_t fx_uint64(uint64_t x) { return x; }
float fx_float(float x) { return x; }
double fx_double(double x) { return x; }
bool fx_is_odd(int x) { return x & 1; }
uint8_t fx_two(void) { return 2; }
char fx_char(char x) { return x; }
long fx_long(long x) { return x; }
uint32_t fx_rotl32(uint32_t x, unsigned n) { return x << n | x >> (32 - n); }
uint64_t fx_mixmax(uint8_t a, uint16_t b, uint32_t c, uint64_t d) { return a + b + c + d; }
double fx_hypot(float a, double b) { return sqrt(a * a + b * b); }

int fx_sum0(void) { return 42; }
int fx_sum7(int a, int b, int c, int d, int e, int f, int g) {
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g;
}
int64_t fx_sum16(int8_t a, int16_t b, int32_t c, int64_t d, int8_t e, int16_t f, int32_t g,
                 int64_t h, int8_t i, int16_t j, int32_t k, int64_t l, int8_t m, int16_t n,
                 int32_t o, int64_t p) {
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * k +
           12 * l + 13 * m + 14 * n + 15 * o + 16 * p;
}
double fx_doubles10(double a, double b, double c, double d, double e, double f, double g, double h,
                    double i, double j) {
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j;
}
double fx_mixed16(int a, double b, long c, float d, int e, double f, long g, float h, int i,
                  double j, long k, float l, int m, double n, long o, float p) {
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * k +
           12 * l + 13 * m + 14 * n + 15 * o + 16 * p;
}

fx_di fx_swap(fx_ff p, fx_di q) { return (fx_di){p.a + q.d, q.i - (int)p.b}; }
fx_id fx_flip(fx_di q) { return (fx_id){q.i, q.d}; }
fx_dd fx_scale(fx_dd p, double k) { return (fx_dd){p.x * k, p.y * k}; }
fx_ii fx_order(fx_ii p) { return p.a < p.b ? p : (fx_ii){p.b, p.a}; }
fx_fff fx_rotate(fx_fff v) { return (fx_fff){v.y, v.z, v.x}; }
fx_if4 fx_both(fx_if4 p) { return (fx_if4){p.i + 1, p.f * 2}; }
fx_bytes3 fx_reverse3(fx_bytes3 b) { return (fx_bytes3){{b.bytes[2], b.bytes[1], b.bytes[0]}}; }
fx_big fx_fill(int64_t n) {
    fx_big b;
    for (int i = 0; i < 5; i++) b.a[i] = n * i + i;
    return b;
}
int64_t fx_total(fx_big b, int64_t k) {
    int64_t sum = 0;
    for (int i = 0; i < 5; i++) sum += b.a[i];
    return sum * k;
}
fx_nested fx_bump(fx_nested n) {
    return (fx_nested){{n.inner.d + 1, n.inner.i + 1}, (int8_t)(n.tail + 1)};
}
fx_switch fx_toggle(fx_switch s) { return (fx_switch){!s.on, s.level}; }
bool fx_is_on(const fx_switch *s) { return s->on; }
void fx_set_on(fx_switch *s, uint8_t raw) { memcpy(&s->on, &raw, 1); }
int64_t fx_spill(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, fx_ii p, int64_t f) {
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * p.a + 7 * p.b + 8 * f;
}
double fx_wire_sum(const fx_wire *w) { return w->tag + w->length + w->check / 65536.0; }

static fx_node nodes[3] = {{&nodes[1], 1}, {&nodes[2], 2}, {NULL, 3}};
const fx_node *fx_list(void) { return nodes; }
int64_t fx_list_sum(const fx_node *first) {
    int64_t sum = 0;
    for (const fx_node *node = first; node; node = node->next) sum += node->value;
    return sum;
}
const fx_node *fx_first_node;
int64_t fx_kept_sum(void) { return fx_list_sum(fx_first_node); }

fx_level fx_bump_level(fx_level level) { return (fx_level)(level + 1); }

size_t fx_length(const char *s) { return s ? strlen(s) : 999; }
const char *fx_greeting(int which) {
    return which == 0 ? "hello" : which == 1 ? "Grüße 🌍" : which == 2 ? "\xff\xfe" : NULL;
}
const char *fx_maybe_null_name(const char *name) { return name; }
int64_t fx_sum_buffer(const int32_t *p, size_t n) {
    int64_t sum = 0;
    for (size_t i = 0; i < n; i++) sum += p[i];
    return sum;
}
int64_t fx_sum_counted8(const uint8_t *p, uint8_t n) {
    int64_t sum = 0;
    for (int i = 0; i < n; i++) sum += p[i];
    return sum;
}
size_t fx_upper(const char *in, char *out, size_t capacity) {
    size_t n = strlen(in);
    for (size_t i = 0; i < n && i < capacity; i++) out[i] = (char)toupper((unsigned char)in[i]);
    return n;
}
void fx_double_all(int32_t *p, size_t n) {
    for (size_t i = 0; i < n; i++) p[i] *= 2;
}
void fx_divide(int a, int b, int *quotient, int *remainder) {
    *quotient = a / b;
    if (remainder) *remainder = a % b;
}
void fx_overrun(uint8_t *p, size_t n) { p[n] = 1; }
void fx_underrun(uint8_t *p, size_t n) { p[-1] = (uint8_t)n; }
bool fx_is_same(const void *a, const void *b) { return a == b; }
void *fx_identity(void *p) { return p; }
void fx_reader_open(fx_reader *r) { r->self = r; }
int64_t fx_reader_sum(fx_reader *r, size_t count) {
    if (r->self != r || count > r->left) return -1;
    int64_t sum = fx_sum_buffer(r->next, count);
    r->next += count;
    r->left -= count;
    return sum;
}
double fx_sum_points(const fx_dd *p, size_t n) {
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += p[i].x * 10 + p[i].y;
    return sum;
}
double fx_sum_nested(const fx_nested *p, size_t n) {
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += p[i].inner.d + 10 * p[i].inner.i + 100 * p[i].tail;
    return sum;
}

struct fx_counter { int64_t value; };
fx_counter *fx_counter_create(int64_t start) {
    fx_counter *c = malloc(sizeof *c);
    if (c) c->value = start;
    return c;
}
fx_counter *fx_counter_none(void) { return NULL; }
int64_t fx_counter_add(fx_counter *c, int64_t n) { return c->value += n; }
void fx_counter_free(fx_counter *c) { free(c); }
int fx_counter_open(const char *name, fx_counter **out) {
    *out = name[0] ? fx_counter_create((int64_t)strlen(name)) : NULL;
    return *out ? 0 : -1;
}

int fx_fail_with(int e) { errno = e; return -1; }
int fx_dirty_ok(void) { errno = EINTR; return 0; }
double fx_fail_double(int e) { errno = e; return 0.5; }
fx_dd fx_fail_struct(int e) { errno = e; return (fx_dd){1, 2}; }
void fx_fail_void(int e) { errno = e; }
int fx_read_errno(void) { return errno; }

int64_t fx_global_counter = 0;
const char fx_global_name[8] = "fixture";
fx_dd fx_global_point = {1.5, -2.5};
void fx_tick(void) { fx_global_counter++; }

static int add(int a, int b) { return a + b; }
static int multiply(int a, int b) { return a * b; }
int (*fx_pick(int which))(int, int) { return which == 0 ? add : which == 1 ? multiply : NULL; }

uint64_t fx_remainder_of_address(void *memory, uint64_t divisor) {
    return (uint64_t)(uintptr_t)memory % divisor;
}
int64_t fx_sum_by16(const int32_t *numbers, uint16_t *count) {
    int64_t sum = 0;
    for (int i = 0; i < *count; i++) sum += numbers[i];
    return sum;
}
