// Tiny C functions, one behaviour each. The tests call them through every strategy and, where Swift
// imports them, directly.
#ifndef FIXTURES_H
#define FIXTURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Scalars: each returns its argument, narrow results with rubbish in the bits above.
int8_t fx_int8(int8_t x);
uint8_t fx_uint8(uint8_t x);
int16_t fx_int16(int16_t x);
uint16_t fx_uint16(uint16_t x);
int32_t fx_int32(int32_t x);
uint32_t fx_uint32(uint32_t x);
int64_t fx_int64(int64_t x);
uint64_t fx_uint64(uint64_t x);
float fx_float(float x);
double fx_double(double x);
bool fx_is_odd(int x);
uint8_t fx_two(void);
char fx_char(char x);
long fx_long(long x);
uint32_t fx_rotl32(uint32_t x, unsigned n);
uint64_t fx_mixmax(uint8_t a, uint16_t b, uint32_t c, uint64_t d);
double fx_hypot(float a, double b);

// Arities and stack arguments.
int fx_sum0(void);
int fx_sum7(int a, int b, int c, int d, int e, int f, int g);
int64_t fx_sum16(int8_t a, int16_t b, int32_t c, int64_t d, int8_t e, int16_t f, int32_t g,
                 int64_t h, int8_t i, int16_t j, int32_t k, int64_t l, int8_t m, int16_t n,
                 int32_t o, int64_t p);
double fx_doubles10(double a, double b, double c, double d, double e, double f, double g, double h,
                    double i, double j);
double fx_mixed16(int a, double b, long c, float d, int e, double f, long g, float h, int i,
                  double j, long k, float l, int m, double n, long o, float p);

// Structures by value, in every class of eightbyte.
typedef struct { float a, b; } fx_ff;
typedef struct { double d; int32_t i; } fx_di;
typedef struct { int64_t i; double d; } fx_id;
typedef struct { double x, y; } fx_dd;
typedef struct { int64_t a, b; } fx_ii;
typedef struct { float x, y, z; } fx_fff;
typedef struct { int32_t i; float f; } fx_if4;
typedef struct { char bytes[3]; } fx_bytes3;
typedef struct { int64_t a[5]; } fx_big;
typedef struct { fx_di inner; int8_t tail; } fx_nested;
typedef struct { bool on; uint8_t level; } fx_switch;
typedef struct __attribute__((packed)) { uint8_t tag; uint32_t length; uint16_t check; } fx_wire;

fx_di fx_swap(fx_ff p, fx_di q);
fx_id fx_flip(fx_di q);
fx_dd fx_scale(fx_dd p, double k);
fx_ii fx_order(fx_ii p);
fx_fff fx_rotate(fx_fff v);
fx_if4 fx_both(fx_if4 p);
fx_bytes3 fx_reverse3(fx_bytes3 b);
fx_big fx_fill(int64_t n);
int64_t fx_total(fx_big b, int64_t k);
fx_nested fx_bump(fx_nested n);
fx_switch fx_toggle(fx_switch s);
bool fx_is_on(const fx_switch *s);
void fx_set_on(fx_switch *s, uint8_t raw);
int64_t fx_spill(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, fx_ii p, int64_t f);
double fx_wire_sum(const fx_wire *w);

typedef struct fx_node {
    struct fx_node *next;
    int32_t value;
} fx_node;
const fx_node *fx_list(void);
int64_t fx_list_sum(const fx_node *first);
extern const fx_node *fx_first_node;
int64_t fx_kept_sum(void);

typedef enum { FX_LOW = 1, FX_MID = 4, FX_HIGH = 9 } fx_level;
fx_level fx_bump_level(fx_level level);

// Strings and buffers.
size_t fx_length(const char *s);
const char *fx_greeting(int which);  // 0 ASCII, 1 UTF-8, 2 not UTF-8, else NULL
const char *fx_maybe_null_name(const char *name);
int64_t fx_sum_buffer(const int32_t *p, size_t n);
int64_t fx_sum_counted8(const uint8_t *p, uint8_t n);
size_t fx_upper(const char *in, char *out, size_t capacity);
void fx_double_all(int32_t *p, size_t n);
void fx_divide(int a, int b, int *quotient, int *remainder);
void fx_overrun(uint8_t *p, size_t n);   // writes one byte after n
void fx_underrun(uint8_t *p, size_t n);  // writes one byte before p
bool fx_is_same(const void *a, const void *b);
void *fx_identity(void *p);
// What the numbers left begin at moves on with each call; the object may not.
typedef struct fx_reader { const int32_t *next; size_t left; struct fx_reader *self; } fx_reader;
void fx_reader_open(fx_reader *r);
int64_t fx_reader_sum(fx_reader *r, size_t count);
double fx_sum_points(const fx_dd *p, size_t n);
double fx_sum_nested(const fx_nested *p, size_t n);

// Opaque objects.
typedef struct fx_counter fx_counter;
fx_counter *fx_counter_create(int64_t start);
fx_counter *fx_counter_none(void);
int64_t fx_counter_add(fx_counter *c, int64_t n);
void fx_counter_free(fx_counter *c);
int fx_counter_open(const char *name, fx_counter **out);

// errno.
int fx_fail_with(int e);
int fx_dirty_ok(void);
double fx_fail_double(int e);
fx_dd fx_fail_struct(int e);
void fx_fail_void(int e);
int fx_read_errno(void);

// Globals.
uint64_t fx_remainder_of_address(void *memory, uint64_t divisor);
int64_t fx_sum_by16(const int32_t *numbers, uint16_t *count);

extern int64_t fx_global_counter;
extern const char fx_global_name[8];
extern fx_dd fx_global_point;
void fx_tick(void);
int (*fx_pick(int which))(int, int);

// Callbacks.
int fx_apply(int (*f)(int), int x);
int fx_widen(int8_t (*f)(void));
unsigned fx_widen_unsigned(uint8_t (*f)(void));
long fx_apply_five(long (*f)(int8_t, uint16_t, int, long, uint8_t));
long fx_apply_six(long (*f)(int8_t, uint16_t, int, long, uint8_t, int16_t));
long fx_apply_seven(long (*f)(int8_t, uint16_t, int, long, uint8_t, int16_t, unsigned));
double fx_apply_mixed(double (*f)(int, double, long, float, int, double, long, float, int, double,
                                  long, float));
fx_dd fx_map_point(fx_dd (*f)(fx_dd, double), fx_dd p);
fx_big fx_map_big(fx_big (*f)(fx_big, int64_t), fx_big b);
fx_id fx_map_pair(fx_id (*f)(fx_di), fx_di q);
fx_ii fx_map_ii(fx_ii (*f)(int64_t, int64_t, int64_t, int64_t, int64_t, fx_ii), fx_ii p);
void fx_each(const char *const *names, int n, void (*f)(const char *));
void fx_each_word(const char *text, void (*f)(const char *, int));
int fx_claim(int (*f)(const int64_t *, size_t), size_t n);  // passes four elements, whatever n says
void fx_store(int (*f)(int));
int fx_call_stored(int x);
int fx_on_thread(int (*f)(int), int x);
int fx_many_threads(int (*f)(int), int threads, int calls);
int fx_nest(int (*f)(int), int depth);

#endif
