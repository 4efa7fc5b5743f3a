// Structures and unions of every shape.
#include <stddef.h>
#include <stdint.h>

/// A point of the plane.
typedef struct shapes_point {
    /// To the right.
    double x;
    double y; ///< Upwards.
} shapes_point;

struct shapes_polygon {
    const char *name;
    size_t count;
    shapes_point *points;
    struct shapes_polygon *next;
    unsigned long flags[2];
    uint8_t color[3];
    _Bool is_closed;
};

// Bit-fields, in units of their own.
typedef struct {
    unsigned version : 4;
    int delta : 6;
    unsigned : 2;
    unsigned last : 20;
    uint16_t low : 9;
} shapes_bits;

// One that shares its bytes with what is before it.
struct shapes_tight {
    char kind;
    int small : 5;
};

union shapes_number {
    long integer;
    double real;
    unsigned char bytes_[8];
};

// Members without names, whose members are the structure's.
struct shapes_event {
    int kind;
    union {
        struct {
            int x, y;
        };
        long code;
    };
    struct {
        short low, high;
    } range;
};

struct __attribute__((packed)) shapes_packed {
    char tag;
    int value;
    short rest;
};

struct shapes_line {
    int counter;
} __attribute__((aligned(64)));

#pragma pack(push, 2)
struct shapes_half {
    char tag;
    int value;
};
#pragma pack(pop)

struct shapes_message {
    uint32_t count;
    uint8_t data[];
};

typedef struct shapes_matrix {
    float rows[2][3];
    float _Complex root;
    // Nothing but a C compiler reads it.
    _Atomic int users;
} shapes_matrix;

/** The sum of all coordinates. */
double shapes_sum(const struct shapes_polygon *polygon);
shapes_point shapes_middle(shapes_point a, shapes_point b);
long shapes_round(union shapes_number number);
int shapes_fields(const shapes_bits *bits);
int shapes_event_sum(const struct shapes_event *event);
int shapes_packed_sum(const struct shapes_packed *packed);
int shapes_half_value(const struct shapes_half *half);
int shapes_message_sum(const struct shapes_message *message);
void shapes_pass(struct shapes_packed packed);
