// Made by swift-bind from shapes.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <shapes.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#pragma GCC diagnostic ignored "-Wmultichar"
#pragma GCC diagnostic ignored "-Wparentheses"
#pragma GCC diagnostic ignored "-Wshift-negative-value"
#pragma GCC diagnostic ignored "-Woverflow"
#pragma GCC diagnostic ignored "-Wpointer-arith"
#ifdef __clang__
#pragma clang diagnostic ignored "-Wstring-plus-int"
#pragma clang diagnostic ignored "-Winteger-overflow"
#pragma clang diagnostic ignored "-Wgnu-variable-sized-type-not-at-end"
#else
#pragma GCC diagnostic ignored "-Wpacked-not-aligned"
#endif
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)
#define SWB_KIND(type) __builtin_classify_type(*(__typeof__(type) *)0)
#define SWB_FLOATING(what, a, b) _Static_assert(sizeof(a) == sizeof(b) && SWB_KIND(a) == SWB_KIND(b), what)
#define SWB_ADDRESS(what, a) _Static_assert(SWB_KIND(a) == SWB_KIND(void *), what)
#define SWB_INTEGER(what, a, b) \
    _Static_assert(sizeof(a) == sizeof(b) && ((a)-1 > (a)0) == ((b)-1 > (b)0) && (a)0.5 == (b)0.5, what)
#define SWB_IS_CONSTANT(x) (sizeof(int) == sizeof(*(8 ? (void *)((__INTPTR_TYPE__)(x) * 0) : (int *)8)))
#define SWB_VALUE(what, x, value) \
    _Static_assert(__builtin_choose_expr(SWB_IS_CONSTANT(x), (x), (value)) == (value), what)
#define SWB_LENGTH(what, x, length) \
    _Static_assert(__builtin_types_compatible_p(__typeof__(x), char *) || sizeof(__typeof__(x)) == (length), \
        what)

#undef x
#undef y
#undef name
#undef count
#undef points
#undef next
#undef flags
#undef color
#undef is_closed
#undef version
#undef delta
#undef last
#undef low
#undef kind
#undef small
#undef integer
#undef real
#undef bytes_
#undef code
#undef high
#undef range
#undef tag
#undef value
#undef rest
#undef counter
#undef data
#undef rows
#undef root
#undef users
#undef shapes_sum
#undef shapes_middle
#undef shapes_round
#undef shapes_fields
#undef shapes_event_sum
#undef shapes_packed_sum
#undef shapes_half_value
#undef shapes_message_sum
#undef shapes_pass
struct swb_Point { double swb_x; double swb_y; };
struct swb_Polygon { void * swb_name; size_t swb_count; void * swb_points; void * swb_next; __typeof__(unsigned long[2]) swb_flags; __typeof__(__UINT8_TYPE__[3]) swb_color; _Bool swb_isClosed; };
struct swb_ShapesBits { __UINT32_TYPE__ swb_bits; __UINT16_TYPE__ swb_bits2; };
struct swb_Tight { char swb_bytes[4]; } __attribute__((aligned(4)));
union swb_Number { long swb_integer; double swb_real; __typeof__(__UINT8_TYPE__[8]) swb_bytes2; __UINT64_TYPE__ swb_bytes; };
struct swb_EventAnonymousAnonymous { __INT32_TYPE__ swb_x; __INT32_TYPE__ swb_y; };
union swb_EventAnonymous { struct swb_EventAnonymousAnonymous swb_anonymous; long swb_code; __UINT64_TYPE__ swb_bytes; };
struct swb_EventRange { __INT16_TYPE__ swb_low; __INT16_TYPE__ swb_high; };
struct swb_Event { __INT32_TYPE__ swb_kind; union swb_EventAnonymous swb_anonymous; struct swb_EventRange swb_range; };
struct swb_Packed { char swb_tag; __INT32_TYPE__ swb_value; __INT16_TYPE__ swb_rest; } __attribute__((packed));
struct swb_Line { __INT32_TYPE__ swb_counter; } __attribute__((aligned(64)));
struct swb_Half { char swb_bytes[6]; } __attribute__((aligned(2)));
struct swb_Message { __UINT32_TYPE__ swb_count; __UINT8_TYPE__ swb_data[]; };
struct swb_Matrix { __typeof__(__typeof__(float[3])[2]) swb_rows; float _Complex swb_root; struct { _Alignas(4) char swb_bytes[4]; } swb_users; };
_Static_assert(sizeof(shapes_point) == sizeof(struct swb_Point), "the size of struct shapes_point");
_Static_assert(__alignof__(shapes_point) == __alignof__(struct swb_Point), "the alignment of struct shapes_point");
_Static_assert(offsetof(shapes_point, x) == offsetof(struct swb_Point, swb_x), "the offset of struct shapes_point.x");
SWB_FLOATING("struct shapes_point.x", __typeof__(((shapes_point *)0)->x), double);
_Static_assert(offsetof(shapes_point, y) == offsetof(struct swb_Point, swb_y), "the offset of struct shapes_point.y");
SWB_FLOATING("struct shapes_point.y", __typeof__(((shapes_point *)0)->y), double);
SWB_SAME("the type of struct shapes_point.x", __typeof__(((shapes_point *)0)->x), double);
SWB_SAME("the type of struct shapes_point.y", __typeof__(((shapes_point *)0)->y), double);
_Static_assert(sizeof(struct shapes_polygon) == sizeof(struct swb_Polygon), "the size of struct shapes_polygon");
_Static_assert(__alignof__(struct shapes_polygon) == __alignof__(struct swb_Polygon), "the alignment of struct shapes_polygon");
_Static_assert(offsetof(struct shapes_polygon, name) == offsetof(struct swb_Polygon, swb_name), "the offset of struct shapes_polygon.name");
SWB_ADDRESS("struct shapes_polygon.name", __typeof__(((struct shapes_polygon *)0)->name));
_Static_assert(offsetof(struct shapes_polygon, count) == offsetof(struct swb_Polygon, swb_count), "the offset of struct shapes_polygon.count");
SWB_INTEGER("struct shapes_polygon.count", __typeof__(((struct shapes_polygon *)0)->count), size_t);
_Static_assert(offsetof(struct shapes_polygon, points) == offsetof(struct swb_Polygon, swb_points), "the offset of struct shapes_polygon.points");
SWB_ADDRESS("struct shapes_polygon.points", __typeof__(((struct shapes_polygon *)0)->points));
_Static_assert(offsetof(struct shapes_polygon, next) == offsetof(struct swb_Polygon, swb_next), "the offset of struct shapes_polygon.next");
SWB_ADDRESS("struct shapes_polygon.next", __typeof__(((struct shapes_polygon *)0)->next));
_Static_assert(offsetof(struct shapes_polygon, flags) == offsetof(struct swb_Polygon, swb_flags), "the offset of struct shapes_polygon.flags");
_Static_assert(sizeof(__typeof__(((struct shapes_polygon *)0)->flags)) == sizeof(__typeof__(unsigned long[2])), "the size of struct shapes_polygon.flags");
_Static_assert(offsetof(struct shapes_polygon, color) == offsetof(struct swb_Polygon, swb_color), "the offset of struct shapes_polygon.color");
_Static_assert(sizeof(__typeof__(((struct shapes_polygon *)0)->color)) == sizeof(__typeof__(__UINT8_TYPE__[3])), "the size of struct shapes_polygon.color");
_Static_assert(offsetof(struct shapes_polygon, is_closed) == offsetof(struct swb_Polygon, swb_isClosed), "the offset of struct shapes_polygon.is_closed");
SWB_INTEGER("struct shapes_polygon.is_closed", __typeof__(((struct shapes_polygon *)0)->is_closed), _Bool);
SWB_SAME("the type of struct shapes_polygon.name", __typeof__(((struct shapes_polygon *)0)->name), const char *);
SWB_SAME("the type of struct shapes_polygon.count", __typeof__(((struct shapes_polygon *)0)->count), size_t);
SWB_SAME("the type of struct shapes_polygon.points", __typeof__(((struct shapes_polygon *)0)->points), shapes_point *);
SWB_SAME("the type of struct shapes_polygon.next", __typeof__(((struct shapes_polygon *)0)->next), struct shapes_polygon *);
SWB_SAME("the type of struct shapes_polygon.flags", __typeof__(((struct shapes_polygon *)0)->flags), unsigned long[2]);
SWB_SAME("the type of struct shapes_polygon.color", __typeof__(((struct shapes_polygon *)0)->color), uint8_t[3]);
SWB_SAME("the type of struct shapes_polygon.is_closed", __typeof__(((struct shapes_polygon *)0)->is_closed), _Bool);
_Static_assert(sizeof(shapes_bits) == sizeof(struct swb_ShapesBits), "the size of shapes_bits");
_Static_assert(__alignof__(shapes_bits) == __alignof__(struct swb_ShapesBits), "the alignment of shapes_bits");
_Static_assert(sizeof(struct shapes_tight) == sizeof(struct swb_Tight), "the size of struct shapes_tight");
_Static_assert(__alignof__(struct shapes_tight) == __alignof__(struct swb_Tight), "the alignment of struct shapes_tight");
_Static_assert(offsetof(struct shapes_tight, kind) == 0, "the offset of struct shapes_tight.kind");
SWB_INTEGER("struct shapes_tight.kind", __typeof__(((struct shapes_tight *)0)->kind), char);
SWB_SAME("the type of struct shapes_tight.kind", __typeof__(((struct shapes_tight *)0)->kind), char);
_Static_assert(sizeof(union shapes_number) == sizeof(union swb_Number), "the size of union shapes_number");
_Static_assert(__alignof__(union shapes_number) == __alignof__(union swb_Number), "the alignment of union shapes_number");
_Static_assert(offsetof(union shapes_number, integer) == offsetof(union swb_Number, swb_integer), "the offset of union shapes_number.integer");
SWB_INTEGER("union shapes_number.integer", __typeof__(((union shapes_number *)0)->integer), long);
_Static_assert(offsetof(union shapes_number, real) == offsetof(union swb_Number, swb_real), "the offset of union shapes_number.real");
SWB_FLOATING("union shapes_number.real", __typeof__(((union shapes_number *)0)->real), double);
_Static_assert(offsetof(union shapes_number, bytes_) == offsetof(union swb_Number, swb_bytes2), "the offset of union shapes_number.bytes_");
_Static_assert(sizeof(__typeof__(((union shapes_number *)0)->bytes_)) == sizeof(__typeof__(__UINT8_TYPE__[8])), "the size of union shapes_number.bytes_");
SWB_SAME("the type of union shapes_number.integer", __typeof__(((union shapes_number *)0)->integer), long);
SWB_SAME("the type of union shapes_number.real", __typeof__(((union shapes_number *)0)->real), double);
SWB_SAME("the type of union shapes_number.bytes_", __typeof__(((union shapes_number *)0)->bytes_), unsigned char[8]);
_Static_assert(sizeof(__typeof__(((struct shapes_event *)0)->range)) == sizeof(struct swb_EventRange), "the size of struct shapes_event.range");
_Static_assert(__alignof__(__typeof__(((struct shapes_event *)0)->range)) == __alignof__(struct swb_EventRange), "the alignment of struct shapes_event.range");
_Static_assert(offsetof(__typeof__(((struct shapes_event *)0)->range), low) == offsetof(struct swb_EventRange, swb_low), "the offset of struct shapes_event.range.low");
SWB_INTEGER("struct shapes_event.range.low", __typeof__(((__typeof__(((struct shapes_event *)0)->range) *)0)->low), __INT16_TYPE__);
_Static_assert(offsetof(__typeof__(((struct shapes_event *)0)->range), high) == offsetof(struct swb_EventRange, swb_high), "the offset of struct shapes_event.range.high");
SWB_INTEGER("struct shapes_event.range.high", __typeof__(((__typeof__(((struct shapes_event *)0)->range) *)0)->high), __INT16_TYPE__);
SWB_SAME("the type of struct shapes_event.range.low", __typeof__(((__typeof__(((struct shapes_event *)0)->range) *)0)->low), short);
SWB_SAME("the type of struct shapes_event.range.high", __typeof__(((__typeof__(((struct shapes_event *)0)->range) *)0)->high), short);
_Static_assert(sizeof(struct shapes_event) == sizeof(struct swb_Event), "the size of struct shapes_event");
_Static_assert(__alignof__(struct shapes_event) == __alignof__(struct swb_Event), "the alignment of struct shapes_event");
_Static_assert(offsetof(struct shapes_event, kind) == offsetof(struct swb_Event, swb_kind), "the offset of struct shapes_event.kind");
SWB_INTEGER("struct shapes_event.kind", __typeof__(((struct shapes_event *)0)->kind), __INT32_TYPE__);
_Static_assert(offsetof(struct shapes_event, x) == offsetof(struct swb_Event, swb_anonymous) + offsetof(union swb_EventAnonymous, swb_anonymous) + offsetof(struct swb_EventAnonymousAnonymous, swb_x), "the offset of struct shapes_event.x");
SWB_INTEGER("struct shapes_event.x", __typeof__(((struct shapes_event *)0)->x), __INT32_TYPE__);
_Static_assert(offsetof(struct shapes_event, y) == offsetof(struct swb_Event, swb_anonymous) + offsetof(union swb_EventAnonymous, swb_anonymous) + offsetof(struct swb_EventAnonymousAnonymous, swb_y), "the offset of struct shapes_event.y");
SWB_INTEGER("struct shapes_event.y", __typeof__(((struct shapes_event *)0)->y), __INT32_TYPE__);
_Static_assert(offsetof(struct shapes_event, code) == offsetof(struct swb_Event, swb_anonymous) + offsetof(union swb_EventAnonymous, swb_code), "the offset of struct shapes_event.code");
SWB_INTEGER("struct shapes_event.code", __typeof__(((struct shapes_event *)0)->code), long);
_Static_assert(offsetof(struct shapes_event, range) == offsetof(struct swb_Event, swb_range), "the offset of struct shapes_event.range");
_Static_assert(sizeof(__typeof__(((struct shapes_event *)0)->range)) == sizeof(struct swb_EventRange), "the size of struct shapes_event.range");
SWB_SAME("the type of struct shapes_event.kind", __typeof__(((struct shapes_event *)0)->kind), int);
SWB_SAME("the type of struct shapes_event.range", __typeof__(((struct shapes_event *)0)->range), __typeof__(((struct shapes_event *)0)->range));
_Static_assert(sizeof(struct shapes_packed) == sizeof(struct swb_Packed), "the size of struct shapes_packed");
_Static_assert(__alignof__(struct shapes_packed) == __alignof__(struct swb_Packed), "the alignment of struct shapes_packed");
_Static_assert(offsetof(struct shapes_packed, tag) == offsetof(struct swb_Packed, swb_tag), "the offset of struct shapes_packed.tag");
SWB_INTEGER("struct shapes_packed.tag", __typeof__(((struct shapes_packed *)0)->tag), char);
_Static_assert(offsetof(struct shapes_packed, value) == offsetof(struct swb_Packed, swb_value), "the offset of struct shapes_packed.value");
SWB_INTEGER("struct shapes_packed.value", __typeof__(((struct shapes_packed *)0)->value), __INT32_TYPE__);
_Static_assert(offsetof(struct shapes_packed, rest) == offsetof(struct swb_Packed, swb_rest), "the offset of struct shapes_packed.rest");
SWB_INTEGER("struct shapes_packed.rest", __typeof__(((struct shapes_packed *)0)->rest), __INT16_TYPE__);
SWB_SAME("the type of struct shapes_packed.tag", __typeof__(((struct shapes_packed *)0)->tag), char);
SWB_SAME("the type of struct shapes_packed.value", __typeof__(((struct shapes_packed *)0)->value), int);
SWB_SAME("the type of struct shapes_packed.rest", __typeof__(((struct shapes_packed *)0)->rest), short);
_Static_assert(sizeof(struct shapes_line) == sizeof(struct swb_Line), "the size of struct shapes_line");
_Static_assert(__alignof__(struct shapes_line) == __alignof__(struct swb_Line), "the alignment of struct shapes_line");
_Static_assert(offsetof(struct shapes_line, counter) == offsetof(struct swb_Line, swb_counter), "the offset of struct shapes_line.counter");
SWB_INTEGER("struct shapes_line.counter", __typeof__(((struct shapes_line *)0)->counter), __INT32_TYPE__);
SWB_SAME("the type of struct shapes_line.counter", __typeof__(((struct shapes_line *)0)->counter), int);
_Static_assert(sizeof(struct shapes_half) == sizeof(struct swb_Half), "the size of struct shapes_half");
_Static_assert(__alignof__(struct shapes_half) == __alignof__(struct swb_Half), "the alignment of struct shapes_half");
_Static_assert(offsetof(struct shapes_half, tag) == 0, "the offset of struct shapes_half.tag");
SWB_INTEGER("struct shapes_half.tag", __typeof__(((struct shapes_half *)0)->tag), char);
_Static_assert(offsetof(struct shapes_half, value) == 2, "the offset of struct shapes_half.value");
SWB_INTEGER("struct shapes_half.value", __typeof__(((struct shapes_half *)0)->value), __INT32_TYPE__);
SWB_SAME("the type of struct shapes_half.tag", __typeof__(((struct shapes_half *)0)->tag), char);
SWB_SAME("the type of struct shapes_half.value", __typeof__(((struct shapes_half *)0)->value), int);
_Static_assert(sizeof(struct shapes_message) == sizeof(struct swb_Message), "the size of struct shapes_message");
_Static_assert(__alignof__(struct shapes_message) == __alignof__(struct swb_Message), "the alignment of struct shapes_message");
_Static_assert(offsetof(struct shapes_message, count) == offsetof(struct swb_Message, swb_count), "the offset of struct shapes_message.count");
SWB_INTEGER("struct shapes_message.count", __typeof__(((struct shapes_message *)0)->count), __UINT32_TYPE__);
_Static_assert(offsetof(struct shapes_message, data) == offsetof(struct swb_Message, swb_data), "the offset of struct shapes_message.data");
SWB_SAME("the type of struct shapes_message.count", __typeof__(((struct shapes_message *)0)->count), uint32_t);
SWB_SAME("the type of struct shapes_message.data", __typeof__(((struct shapes_message *)0)->data), uint8_t[]);
_Static_assert(sizeof(shapes_matrix) == sizeof(struct swb_Matrix), "the size of struct shapes_matrix");
_Static_assert(__alignof__(shapes_matrix) == __alignof__(struct swb_Matrix), "the alignment of struct shapes_matrix");
_Static_assert(offsetof(shapes_matrix, rows) == offsetof(struct swb_Matrix, swb_rows), "the offset of struct shapes_matrix.rows");
_Static_assert(sizeof(__typeof__(((shapes_matrix *)0)->rows)) == sizeof(__typeof__(__typeof__(float[3])[2])), "the size of struct shapes_matrix.rows");
_Static_assert(offsetof(shapes_matrix, root) == offsetof(struct swb_Matrix, swb_root), "the offset of struct shapes_matrix.root");
SWB_FLOATING("struct shapes_matrix.root", __typeof__(((shapes_matrix *)0)->root), float _Complex);
_Static_assert(offsetof(shapes_matrix, users) == offsetof(struct swb_Matrix, swb_users), "the offset of struct shapes_matrix.users");
_Static_assert(sizeof(__typeof__(((shapes_matrix *)0)->users)) == sizeof(struct { _Alignas(4) char swb_bytes[4]; }), "the size of struct shapes_matrix.users");
SWB_SAME("the type of struct shapes_matrix.rows", __typeof__(((shapes_matrix *)0)->rows), __typeof__(float[3])[2]);
SWB_SAME("the type of struct shapes_matrix.root", __typeof__(((shapes_matrix *)0)->root), float _Complex);
SWB_SAME("the type of struct shapes_matrix.users", __typeof__(((shapes_matrix *)0)->users), _Atomic(int));
SWB_SAME("the type of shapes_sum", __typeof__(shapes_sum), double(const struct shapes_polygon *));
SWB_FLOATING("the result of shapes_sum", double, double);
SWB_ADDRESS("polygon of shapes_sum", const struct shapes_polygon *);
SWB_SAME("the type of shapes_middle", __typeof__(shapes_middle), shapes_point(shapes_point, shapes_point));
_Static_assert(sizeof(shapes_point) == sizeof(struct swb_Point), "the size of the result of shapes_middle");
_Static_assert(sizeof(shapes_point) == sizeof(struct swb_Point), "the size of a of shapes_middle");
_Static_assert(sizeof(shapes_point) == sizeof(struct swb_Point), "the size of b of shapes_middle");
SWB_SAME("the type of shapes_round", __typeof__(shapes_round), long(union shapes_number));
SWB_INTEGER("the result of shapes_round", long, long);
_Static_assert(sizeof(union shapes_number) == sizeof(union swb_Number), "the size of number of shapes_round");
SWB_SAME("the type of shapes_fields", __typeof__(shapes_fields), int(const shapes_bits *));
SWB_INTEGER("the result of shapes_fields", int, __INT32_TYPE__);
SWB_ADDRESS("bits of shapes_fields", const shapes_bits *);
SWB_SAME("the type of shapes_event_sum", __typeof__(shapes_event_sum), int(const struct shapes_event *));
SWB_INTEGER("the result of shapes_event_sum", int, __INT32_TYPE__);
SWB_ADDRESS("event of shapes_event_sum", const struct shapes_event *);
SWB_SAME("the type of shapes_packed_sum", __typeof__(shapes_packed_sum), int(const struct shapes_packed *));
SWB_INTEGER("the result of shapes_packed_sum", int, __INT32_TYPE__);
SWB_ADDRESS("packed of shapes_packed_sum", const struct shapes_packed *);
SWB_SAME("the type of shapes_half_value", __typeof__(shapes_half_value), int(const struct shapes_half *));
SWB_INTEGER("the result of shapes_half_value", int, __INT32_TYPE__);
SWB_ADDRESS("half of shapes_half_value", const struct shapes_half *);
SWB_SAME("the type of shapes_message_sum", __typeof__(shapes_message_sum), int(const struct shapes_message *));
SWB_INTEGER("the result of shapes_message_sum", int, __INT32_TYPE__);
SWB_ADDRESS("message of shapes_message_sum", const struct shapes_message *);
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
