/* Functions that are written in Swift. Made by swift-bind of their description: do not edit. */
#ifndef KINDS_H
#define KINDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>
#include <uchar.h>

#ifdef __cplusplus
extern "C" {
#endif

struct packet;
union number;
typedef struct grid_t grid_t;
struct parser;

enum mood {
    SAD = -1,
    GLAD = 4,
};

typedef uint32_t mask_t;

#define MASK_LOW 0x1u

#define MASK_HIGH 0x80000000u

__extension__ enum level {
    LOW = 0,
    HIGH = 4294967295,
};

__extension__ typedef enum {
    SHARE_HALF = 2147483648,
} share_t;

union number {
    int64_t i;
    double d;
};

struct packet {
    uint32_t version : 4;
    int32_t delta : 6;
    union number number;
    bool flag;
};

struct grid_t {
    grid_t *next;
    bool (*visit)(grid_t *, enum mood);
    double cells[2][3];
    enum mood mood;
    const char *text;
};

/* Returns 0 if it fails. */
uint64_t kinds_integers(int8_t, uint16_t, int32_t, uint64_t, char, long, unsigned long long, size_t, intptr_t);

/* Returns -2 if it fails. */
ssize_t kinds_system(time_t time, wchar_t wide, char16_t unit, char32_t scalar, mode_t mode, off_t offset, dev_t device);

/* Returns inf if it fails. */
long double kinds_floats(float x, double y, long double long_one);

/* Returns false if it fails. */
bool kinds_invert(bool value);

/* Returns 99 if it fails. */
mask_t kinds_brush(enum mood mood, mask_t mask);

/* Returns GLAD if it fails. */
enum mood kinds_mood(enum mood mood);

/* Returns HIGH if it fails. */
enum level kinds_level(enum level level, share_t share);

/* Returns zeroes if it fails. */
struct packet kinds_packet(struct packet packet, struct packet *copy);

/* Returns zeroes if it fails. */
union number kinds_number(union number number);

/* Returns zeroes if it fails. */
grid_t kinds_grid(const grid_t *grid, grid_t **next);

/* Returns -1 if it fails. */
int64_t kinds_sum(const int32_t *values, int32_t values_count, int64_t *running_sums, size_t running_sums_count, const void *bytes, uint8_t bytes_count);

void kinds_named(int16_t *buffer, int32_t by, size_t *length);

/* Returns NULL if it fails. */
const char *kinds_texts(const char *text, const char *other, const char *raw, char **out);

/* Returns NaN if it fails. */
double kinds_callbacks(double (*weigh)(const grid_t *, bool, size_t, void *), void (*maybe)(void), void (*notify)(void), void *context);

/* Returns NULL if it fails. */
void (*kinds_pointer(struct parser *parser, struct parser **made, const void *any))(void);

/* Returns -1 if it fails. */
int32_t kinds_switch(int32_t in, int32_t var, int32_t _self_);

/* Returns -2.5 if it fails. */
double kinds_unnamed(int32_t, const double *, size_t);

/* Returns 7 if it fails. */
uint32_t take_back(volatile uint32_t *register_address);

/* Why a function has failed last on this thread; 0 if none has, or since kinds_clear_error(). One that does not
   fail leaves it as it is: look after a function has said by its result that it has failed, or clear before.
   The code is the error's own, 1 if it has none, and EINVAL for an argument that cannot be. */
int kinds_error_code(void);

/* The same in words, as UTF-8, of at most 1023 bytes; empty if none has. They are there until another function
   fails on this thread, kinds_clear_error(), or the end of the thread. */
const char *kinds_error_message(void);

void kinds_clear_error(void);

#ifdef __cplusplus
}
#endif

#endif
