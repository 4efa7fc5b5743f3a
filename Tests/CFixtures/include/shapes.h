// Types that few functions pass and every library has: unions, complex numbers, bit-fields, arrays without
// a length.
#ifndef SHAPES_H
#define SHAPES_H

#include <stddef.h>
#include <stdint.h>
#include <uchar.h>
#include <wchar.h>

// Unions whose eightbytes are of every class.
typedef union { int64_t i; double d; } fx_number;
typedef union { float f; float pair[2]; } fx_floats;
typedef union { double d[2]; struct { double x; float y; } s; } fx_doubles;
typedef union { char text[5]; int32_t i; float f; } fx_mixed;
typedef union { struct { double d; int32_t i; } s; double pair[2]; } fx_tail;
typedef union { int64_t words[3]; char text[20]; } fx_large;
typedef struct { int32_t tag; fx_number value; } fx_tagged;
typedef union { void *address; uint64_t bits; } fx_address;

fx_number fx_number_of(int64_t i);
double fx_number_real(fx_number n);
fx_floats fx_floats_swap(fx_floats v);
fx_doubles fx_doubles_add(fx_doubles v, double k);
fx_mixed fx_mixed_next(fx_mixed v);
fx_tail fx_tail_next(fx_tail v);
fx_large fx_large_reverse(fx_large v);
fx_tagged fx_tagged_twice(fx_tagged v);
double fx_tagged_sum(const fx_tagged *values, size_t count);
// The unions that no longer fit go to the stack.
double fx_numbers_spill(fx_number a, fx_number b, fx_number c, fx_number d, fx_number e, fx_number f,
                        fx_number g, double h);
fx_number fx_map_number(fx_number (*f)(fx_number, double), fx_number n, double k);
uint64_t fx_address_bits(fx_address a);

// Complex numbers. Swift's importer has none.
float _Complex fx_conj_times(float _Complex a, float _Complex b);
double _Complex fx_rotate_left(double _Complex z, double k);
double fx_complex_sum(const double _Complex *values, size_t count);
double _Complex fx_map_complex(double _Complex (*f)(double _Complex), double _Complex z);

// Characters of other widths.
size_t fx_wide_length(const wchar_t *text);
char16_t fx_next16(char16_t c);
char32_t fx_next32(char32_t c);

// Addresses of functions.
int (*fx_same(int (*f)(int)))(int);
size_t (*fx_length_pointer(void))(const char *);
void (*fx_store_pointer(void))(int32_t *, int32_t);
typedef struct { int (*step)(int); double (*weigh)(double, int); } fx_operations;
double fx_operate(const fx_operations *o, int x);

// User data: a visitor gets it with the numbers below a count.
int fx_visit(int (*visitor)(void *, int), void *data, int count);
void fx_keep(void *data);
void *fx_kept(void);
void *fx_made_up(uint64_t bits);

// NULL and an errno, or a text.
const char *fx_text_or_null(int error);

// Flags.
unsigned fx_toggle_flags(unsigned flags, unsigned which);

// Bit-fields, in units that they fill and that they do not.
typedef struct { uint32_t version : 4; int32_t delta : 6; uint32_t on : 1; uint32_t : 5; uint32_t rest : 16; } fx_bits;
typedef struct { uint8_t kind : 3; _Bool last : 1; uint16_t length; uint64_t high : 40; int64_t low : 20; } fx_header;
fx_bits fx_bits_next(fx_bits b);
int64_t fx_bits_read(const fx_bits *b, int which);
void fx_header_fill(fx_header *h, int kind, int last, uint64_t high, int64_t low);
int64_t fx_header_low(fx_header h);

// An array without a length.
typedef struct { uint16_t count; uint32_t data[]; } fx_message;
uint64_t fx_message_sum(const fx_message *m);
typedef struct { int64_t weight; fx_message rest; } fx_parcel;
uint64_t fx_parcel_sum(const fx_parcel *p);
fx_message *fx_message_new(int count);
void fx_message_free(fx_message *m);

// A structure of which a program knows two fields, one with an alignment, and one with a union inside.
typedef struct { int fd; void *priv; uint16_t port; double rtt; } fx_connection;
void fx_connection_open(fx_connection *c, uint16_t port);
double fx_connection_use(fx_connection *c);
typedef struct { int32_t counter; } __attribute__((aligned(64))) fx_line;
int32_t fx_lines_sum(const fx_line *lines, int count);
typedef struct { int32_t tag; union { int32_t i; float f; }; struct { int8_t x, y; }; } fx_variant;
fx_variant fx_variant_next(fx_variant v);

// Memory that is written after a callback.
void fx_fill_after(int32_t *out, int32_t (*f)(int32_t));
void fx_store_int(int32_t *out, int32_t value);

// Numbers that are neither in integer nor in vector registers.
typedef struct { long double value; } fx_long_double_alone;
typedef struct { int32_t tag; long double value; } fx_long_double_tagged;
typedef union { long double value; int64_t word; } fx_long_double_or_word;
long double fx_long_double_half(long double x);
long double fx_long_double_mix(int32_t a, long double b, float c, int64_t d, int64_t e, int64_t f, int64_t g,
    int64_t h, int64_t on_stack, long double i, uint8_t also);
fx_long_double_alone fx_long_double_alone_next(fx_long_double_alone x);
fx_long_double_tagged fx_long_double_tagged_next(int32_t before, fx_long_double_tagged x);
fx_long_double_or_word fx_long_double_or_word_next(fx_long_double_or_word x);
long double _Complex fx_long_double_turn(long double _Complex z, int32_t times);
long double fx_long_double_sum(const long double *values, size_t count);
long double fx_long_double_apply(long double (*f)(long double, int32_t), long double x);
int32_t fx_long_double_tell(int32_t (*f)(int32_t, long double), long double x);
#ifdef __x86_64__
// The 128 bits of other processors' long double.
void fx_quadruple(double value, unsigned char bytes[16]);
double fx_from_quadruple(const unsigned char bytes[16]);
#endif

// An array of arrays.
double fx_trace3(const double m[3][3]);

#endif
