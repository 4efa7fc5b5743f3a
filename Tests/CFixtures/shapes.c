#include "fixtures.h"
#include "shapes.h"

#include <complex.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

fx_number fx_number_of(int64_t i) { return (fx_number){.i = i}; }
double fx_number_real(fx_number n) { return n.d; }
fx_floats fx_floats_swap(fx_floats v) { return (fx_floats){.pair = {v.pair[1], v.pair[0]}}; }
fx_doubles fx_doubles_add(fx_doubles v, double k) { return (fx_doubles){.d = {v.d[0] + k, v.d[1] - k}}; }
fx_mixed fx_mixed_next(fx_mixed v) {
    v.text[4]++;
    v.i++;
    return v;
}
fx_tail fx_tail_next(fx_tail v) {
    v.s.d *= 2;
    v.s.i++;
    return v;
}
fx_large fx_large_reverse(fx_large v) {
    return (fx_large){.words = {v.words[2], v.words[1], v.words[0]}};
}
fx_tagged fx_tagged_twice(fx_tagged v) {
    if (v.tag) v.value.d *= 2;
    else v.value.i *= 2;
    return v;
}
double fx_tagged_sum(const fx_tagged *values, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) sum += values[i].tag ? values[i].value.d : (double)values[i].value.i;
    return sum;
}
double fx_numbers_spill(fx_number a, fx_number b, fx_number c, fx_number d, fx_number e, fx_number f,
                        fx_number g, double h) {
    return (double)(a.i + 2 * b.i + 3 * c.i + 4 * d.i + 5 * e.i + 6 * f.i) + 7 * g.d + 8 * h;
}
fx_number fx_map_number(fx_number (*f)(fx_number, double), fx_number n, double k) { return f(n, k); }
uint64_t fx_address_bits(fx_address a) { return a.bits; }

float _Complex fx_conj_times(float _Complex a, float _Complex b) { return conjf(a) * b; }
double _Complex fx_rotate_left(double _Complex z, double k) { return z * I * k; }
double fx_complex_sum(const double _Complex *values, size_t count) {
    double _Complex sum = 0;
    for (size_t i = 0; i < count; i++) sum += values[i];
    return creal(sum) + 1000 * cimag(sum);
}
double _Complex fx_map_complex(double _Complex (*f)(double _Complex), double _Complex z) { return f(z); }

size_t fx_wide_length(const wchar_t *text) { return wcslen(text); }
char16_t fx_next16(char16_t c) { return c + 1; }
char32_t fx_next32(char32_t c) { return c + 1; }

unsigned fx_toggle_flags(unsigned flags, unsigned which) { return flags ^ which; }

fx_bits fx_bits_next(fx_bits b) {
    b.version++;
    b.delta--;
    b.on = !b.on;
    b.rest += 2;
    return b;
}
int64_t fx_bits_read(const fx_bits *b, int which) {
    return which == 0 ? b->version : which == 1 ? b->delta : which == 2 ? b->on : b->rest;
}
void fx_header_fill(fx_header *h, int kind, int last, uint64_t high, int64_t low) {
    h->kind = kind & 7;
    h->last = last;
    h->length = sizeof *h;
    h->high = high & 0xFFFFFFFFFF;
    h->low = low;
}
int64_t fx_header_low(fx_header h) { return h.low; }

uint64_t fx_message_sum(const fx_message *m) {
    uint64_t sum = 0;
    for (int i = 0; i < m->count; i++) sum += m->data[i];
    return sum;
}
uint64_t fx_parcel_sum(const fx_parcel *p) { return p->weight + fx_message_sum(&p->rest); }

fx_message *fx_message_new(int count) {
    fx_message *m = malloc(sizeof *m + count * sizeof m->data[0]);
    m->count = count;
    for (int i = 0; i < count; i++) m->data[i] = 10 * i;
    return m;
}
void fx_message_free(fx_message *m) { free(m); }

void fx_connection_open(fx_connection *c, uint16_t port) {
    c->fd = 77;
    c->priv = c;
    c->port = port;
    c->rtt = 0.5;
}
double fx_connection_use(fx_connection *c) {
    // What the program does not know of must have stayed.
    if (c->fd != 77 || c->priv != c) return -1;
    c->port++;
    return c->rtt * 2;
}
int32_t fx_lines_sum(const fx_line *lines, int count) {
    int32_t sum = 0;
    for (int i = 0; i < count; i++) sum += lines[i].counter;
    return (uintptr_t)lines % 64 ? -1 : sum;
}
fx_variant fx_variant_next(fx_variant v) {
    if (v.tag) v.f *= 2;
    else v.i++;
    v.x++;
    v.y--;
    return v;
}

void fx_fill_after(int32_t *out, int32_t (*f)(int32_t)) { *out = f(7); }
void fx_store_int(int32_t *out, int32_t value) { *out = value; }

const char *fx_text_or_null(int error) {
    errno = error;
    return error ? NULL : "text";
}

double fx_trace3(const double m[3][3]) { return m[0][0] + m[1][1] + m[2][2]; }

int (*fx_same(int (*f)(int)))(int) { return f; }
size_t (*fx_length_pointer(void))(const char *) { return fx_length; }
void (*fx_store_pointer(void))(int32_t *, int32_t) { return fx_store_int; }
double fx_operate(const fx_operations *o, int x) { return o->weigh ? o->weigh(0.5, o->step(x)) : -1; }

int fx_visit(int (*visitor)(void *, int), void *data, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) sum += visitor(data, i);
    return sum;
}
static void *kept;
void fx_keep(void *data) { kept = data; }
void *fx_kept(void) { return kept; }
void *fx_made_up(uint64_t bits) { return (void *)(uintptr_t)bits; }

long double fx_long_double_half(long double x) { return x / 2; }
long double fx_long_double_mix(int32_t a, long double b, float c, int64_t d, int64_t e, int64_t f, int64_t g,
    int64_t h, int64_t on_stack, long double i, uint8_t also) {
    return a + 10 * b + 100 * c + 1000 * (d + e + f + g + h) + 10000 * on_stack + 100000 * i + 1000000 * also;
}
fx_long_double_alone fx_long_double_alone_next(fx_long_double_alone x) {
    return (fx_long_double_alone){x.value + 1};
}
fx_long_double_tagged fx_long_double_tagged_next(int32_t before, fx_long_double_tagged x) {
    return (fx_long_double_tagged){x.tag + before, x.value + 1};
}
fx_long_double_or_word fx_long_double_or_word_next(fx_long_double_or_word x) {
    x.value += 1;
    return x;
}
long double _Complex fx_long_double_turn(long double _Complex z, int32_t times) {
    while (times-- > 0) z *= 1.0iL;
    return z;
}
long double fx_long_double_sum(const long double *values, size_t count) {
    long double sum = 0;
    for (size_t i = 0; i < count; i++) sum += values[i];
    return sum;
}
long double fx_long_double_apply(long double (*f)(long double, int32_t), long double x) { return f(x, 3) + 1; }
int32_t fx_long_double_tell(int32_t (*f)(int32_t, long double), long double x) { return f(4, x) + 1; }

#ifdef __x86_64__
void fx_quadruple(double value, unsigned char bytes[16]) {
    __float128 wide = value;
    memcpy(bytes, &wide, sizeof wide);
}
double fx_from_quadruple(const unsigned char bytes[16]) {
    __float128 wide;
    memcpy(&wide, bytes, sizeof wide);
    return (double)wide;
}
#endif
