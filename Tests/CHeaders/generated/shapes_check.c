// Made by swift-bind from shapes.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <shapes.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)

_Static_assert(sizeof(shapes_point) == 16, "the size of struct shapes_point");
_Static_assert(_Alignof(shapes_point) == 8, "the alignment of struct shapes_point");
_Static_assert(offsetof(shapes_point, x) == 0, "the offset of struct shapes_point.x");
SWB_SAME("the type of struct shapes_point.x", __typeof__(((shapes_point *)0)->x), double);
_Static_assert(offsetof(shapes_point, y) == 8, "the offset of struct shapes_point.y");
SWB_SAME("the type of struct shapes_point.y", __typeof__(((shapes_point *)0)->y), double);
_Static_assert(sizeof(struct shapes_polygon) == 56, "the size of struct shapes_polygon");
_Static_assert(_Alignof(struct shapes_polygon) == 8, "the alignment of struct shapes_polygon");
_Static_assert(offsetof(struct shapes_polygon, name) == 0, "the offset of struct shapes_polygon.name");
SWB_SAME("the type of struct shapes_polygon.name", __typeof__(((struct shapes_polygon *)0)->name), const char *);
_Static_assert(offsetof(struct shapes_polygon, count) == 8, "the offset of struct shapes_polygon.count");
SWB_SAME("the type of struct shapes_polygon.count", __typeof__(((struct shapes_polygon *)0)->count), size_t);
_Static_assert(offsetof(struct shapes_polygon, points) == 16, "the offset of struct shapes_polygon.points");
SWB_SAME("the type of struct shapes_polygon.points", __typeof__(((struct shapes_polygon *)0)->points), shapes_point *);
_Static_assert(offsetof(struct shapes_polygon, next) == 24, "the offset of struct shapes_polygon.next");
SWB_SAME("the type of struct shapes_polygon.next", __typeof__(((struct shapes_polygon *)0)->next), struct shapes_polygon *);
_Static_assert(offsetof(struct shapes_polygon, flags) == 32, "the offset of struct shapes_polygon.flags");
SWB_SAME("the type of struct shapes_polygon.flags", __typeof__(((struct shapes_polygon *)0)->flags), unsigned long[2]);
_Static_assert(offsetof(struct shapes_polygon, color) == 48, "the offset of struct shapes_polygon.color");
SWB_SAME("the type of struct shapes_polygon.color", __typeof__(((struct shapes_polygon *)0)->color), uint8_t[3]);
_Static_assert(offsetof(struct shapes_polygon, is_closed) == 51, "the offset of struct shapes_polygon.is_closed");
SWB_SAME("the type of struct shapes_polygon.is_closed", __typeof__(((struct shapes_polygon *)0)->is_closed), _Bool);
_Static_assert(sizeof(shapes_bits) == 8, "the size of shapes_bits");
_Static_assert(_Alignof(shapes_bits) == 4, "the alignment of shapes_bits");
_Static_assert(sizeof(struct shapes_tight) == 4, "the size of struct shapes_tight");
_Static_assert(_Alignof(struct shapes_tight) == 4, "the alignment of struct shapes_tight");
_Static_assert(offsetof(struct shapes_tight, kind) == 0, "the offset of struct shapes_tight.kind");
SWB_SAME("the type of struct shapes_tight.kind", __typeof__(((struct shapes_tight *)0)->kind), char);
_Static_assert(sizeof(union shapes_number) == 8, "the size of union shapes_number");
_Static_assert(_Alignof(union shapes_number) == 8, "the alignment of union shapes_number");
_Static_assert(offsetof(union shapes_number, integer) == 0, "the offset of union shapes_number.integer");
SWB_SAME("the type of union shapes_number.integer", __typeof__(((union shapes_number *)0)->integer), long);
_Static_assert(offsetof(union shapes_number, real) == 0, "the offset of union shapes_number.real");
SWB_SAME("the type of union shapes_number.real", __typeof__(((union shapes_number *)0)->real), double);
_Static_assert(offsetof(union shapes_number, bytes_) == 0, "the offset of union shapes_number.bytes_");
SWB_SAME("the type of union shapes_number.bytes_", __typeof__(((union shapes_number *)0)->bytes_), unsigned char[8]);
_Static_assert(sizeof(__typeof__(((struct shapes_event *)0)->range)) == 4, "the size of struct shapes_event.range");
_Static_assert(_Alignof(__typeof__(((struct shapes_event *)0)->range)) == 2, "the alignment of struct shapes_event.range");
_Static_assert(offsetof(__typeof__(((struct shapes_event *)0)->range), low) == 0, "the offset of struct shapes_event.range.low");
SWB_SAME("the type of struct shapes_event.range.low", __typeof__(((__typeof__(((struct shapes_event *)0)->range) *)0)->low), short);
_Static_assert(offsetof(__typeof__(((struct shapes_event *)0)->range), high) == 2, "the offset of struct shapes_event.range.high");
SWB_SAME("the type of struct shapes_event.range.high", __typeof__(((__typeof__(((struct shapes_event *)0)->range) *)0)->high), short);
_Static_assert(sizeof(struct shapes_event) == 24, "the size of struct shapes_event");
_Static_assert(_Alignof(struct shapes_event) == 8, "the alignment of struct shapes_event");
_Static_assert(offsetof(struct shapes_event, kind) == 0, "the offset of struct shapes_event.kind");
SWB_SAME("the type of struct shapes_event.kind", __typeof__(((struct shapes_event *)0)->kind), int);
_Static_assert(offsetof(struct shapes_event, range) == 16, "the offset of struct shapes_event.range");
SWB_SAME("the type of struct shapes_event.range", __typeof__(((struct shapes_event *)0)->range), __typeof__(((struct shapes_event *)0)->range));
_Static_assert(sizeof(struct shapes_packed) == 7, "the size of struct shapes_packed");
_Static_assert(_Alignof(struct shapes_packed) == 1, "the alignment of struct shapes_packed");
_Static_assert(offsetof(struct shapes_packed, tag) == 0, "the offset of struct shapes_packed.tag");
SWB_SAME("the type of struct shapes_packed.tag", __typeof__(((struct shapes_packed *)0)->tag), char);
_Static_assert(offsetof(struct shapes_packed, value) == 1, "the offset of struct shapes_packed.value");
SWB_SAME("the type of struct shapes_packed.value", __typeof__(((struct shapes_packed *)0)->value), int);
_Static_assert(offsetof(struct shapes_packed, rest) == 5, "the offset of struct shapes_packed.rest");
SWB_SAME("the type of struct shapes_packed.rest", __typeof__(((struct shapes_packed *)0)->rest), short);
_Static_assert(sizeof(struct shapes_line) == 64, "the size of struct shapes_line");
_Static_assert(_Alignof(struct shapes_line) == 64, "the alignment of struct shapes_line");
_Static_assert(offsetof(struct shapes_line, counter) == 0, "the offset of struct shapes_line.counter");
SWB_SAME("the type of struct shapes_line.counter", __typeof__(((struct shapes_line *)0)->counter), int);
_Static_assert(sizeof(struct shapes_half) == 6, "the size of struct shapes_half");
_Static_assert(_Alignof(struct shapes_half) == 2, "the alignment of struct shapes_half");
_Static_assert(offsetof(struct shapes_half, tag) == 0, "the offset of struct shapes_half.tag");
SWB_SAME("the type of struct shapes_half.tag", __typeof__(((struct shapes_half *)0)->tag), char);
_Static_assert(offsetof(struct shapes_half, value) == 2, "the offset of struct shapes_half.value");
SWB_SAME("the type of struct shapes_half.value", __typeof__(((struct shapes_half *)0)->value), int);
_Static_assert(sizeof(struct shapes_message) == 4, "the size of struct shapes_message");
_Static_assert(_Alignof(struct shapes_message) == 4, "the alignment of struct shapes_message");
_Static_assert(offsetof(struct shapes_message, count) == 0, "the offset of struct shapes_message.count");
SWB_SAME("the type of struct shapes_message.count", __typeof__(((struct shapes_message *)0)->count), uint32_t);
_Static_assert(offsetof(struct shapes_message, data) == 4, "the offset of struct shapes_message.data");
SWB_SAME("the type of struct shapes_message.data", __typeof__(((struct shapes_message *)0)->data), uint8_t[]);
_Static_assert(sizeof(shapes_matrix) == 36, "the size of struct shapes_matrix");
_Static_assert(_Alignof(shapes_matrix) == 4, "the alignment of struct shapes_matrix");
_Static_assert(offsetof(shapes_matrix, rows) == 0, "the offset of struct shapes_matrix.rows");
SWB_SAME("the type of struct shapes_matrix.rows", __typeof__(((shapes_matrix *)0)->rows), __typeof__(float[3])[2]);
_Static_assert(offsetof(shapes_matrix, root) == 24, "the offset of struct shapes_matrix.root");
SWB_SAME("the type of struct shapes_matrix.root", __typeof__(((shapes_matrix *)0)->root), float _Complex);
_Static_assert(offsetof(shapes_matrix, users) == 32, "the offset of struct shapes_matrix.users");
SWB_SAME("the type of struct shapes_matrix.users", __typeof__(((shapes_matrix *)0)->users), _Atomic(int));
SWB_SAME("the type of shapes_sum", __typeof__(shapes_sum), double(const struct shapes_polygon *));
SWB_SAME("the type of shapes_middle", __typeof__(shapes_middle), shapes_point(shapes_point, shapes_point));
SWB_SAME("the type of shapes_round", __typeof__(shapes_round), long(union shapes_number));
SWB_SAME("the type of shapes_fields", __typeof__(shapes_fields), int(const shapes_bits *));
SWB_SAME("the type of shapes_event_sum", __typeof__(shapes_event_sum), int(const struct shapes_event *));
SWB_SAME("the type of shapes_packed_sum", __typeof__(shapes_packed_sum), int(const struct shapes_packed *));
SWB_SAME("the type of shapes_half_value", __typeof__(shapes_half_value), int(const struct shapes_half *));
SWB_SAME("the type of shapes_message_sum", __typeof__(shapes_message_sum), int(const struct shapes_message *));
SWB_SAME("the type of shapes_pass", __typeof__(shapes_pass), void(struct shapes_packed));

// Where bit-fields are is seen with -O1 and -DSWB_CHECK_BITS.
#if defined SWB_CHECK_BITS && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define SWB_BITS(number, what, type, write, isWrong) \
    extern void swb_bits_##number(void) __attribute__((error("the bits of " what))); \
    void swb_write_##number(void); \
    void swb_write_##number(void) { \
        union { type value; unsigned char bytes[sizeof(type)]; } u; \
        __builtin_memset(&u, 0, sizeof u); \
        u.value.write; \
        if (isWrong) swb_bits_##number(); \
    }
SWB_BITS(0, "shapes_bits.version", shapes_bits, version--, u.bytes[0] != 15)
SWB_BITS(1, "shapes_bits.delta", shapes_bits, delta--, u.bytes[0] != 240 || u.bytes[1] != 3)
SWB_BITS(2, "shapes_bits.last", shapes_bits, last--, u.bytes[1] != 240 || u.bytes[2] != 255 || u.bytes[3] != 255 || u.bytes[4] != 0)
SWB_BITS(3, "shapes_bits.low", shapes_bits, low--, u.bytes[4] != 255 || u.bytes[5] != 1)
SWB_BITS(4, "struct shapes_tight.small", struct shapes_tight, small--, u.bytes[1] != 31)
#endif
