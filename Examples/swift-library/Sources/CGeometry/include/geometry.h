/* Functions that are written in Swift. Made by swift-bind of their description: do not edit. */
#ifndef GEOMETRY_H
#define GEOMETRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct geometry_point;
struct geometry_shape;

struct geometry_point {
    double x;
    double y;
};

enum geometry_kind {
    GEOMETRY_UNKNOWN = 0,
    GEOMETRY_CIRCLE = 1,
    GEOMETRY_POLYGON = 2,
};

/* Returns NULL if it fails. */
struct geometry_shape *geometry_circle(struct geometry_point center, double radius);

/* Returns NULL if it fails. */
struct geometry_shape *geometry_polygon(const struct geometry_point *corners, size_t corners_count, const char *name);

void geometry_release(struct geometry_shape *shape);

/* Returns 0 if it fails. */
enum geometry_kind geometry_kind(struct geometry_shape *shape);

/* Returns -1 if it fails. */
double geometry_area(struct geometry_shape *shape);

/* Returns zeroes if it fails. */
struct geometry_point geometry_center(struct geometry_shape *shape);

/* Returns NULL if it fails. */
const char *geometry_name(struct geometry_shape *shape);

/* Returns -1 if it fails. */
int32_t geometry_rename(struct geometry_shape *shape, const char *name);

/* Returns false if it fails. */
bool geometry_bounds(struct geometry_shape *shape, struct geometry_point *lower, struct geometry_point *upper);

/* Returns -1 if it fails. */
int32_t geometry_visit(struct geometry_shape *shape, int32_t (*visitor)(struct geometry_point, int32_t, void *), void *context);

/* Returns -1 if it fails. */
int32_t geometry_starts(void);

/* Why a function has failed last on this thread; 0 if none has, or since geometry_clear_error(). One that does not
   fail leaves it as it is: look after a function has said by its result that it has failed, or clear before.
   The code is the error's own, 1 if it has none, and EINVAL for an argument that cannot be. */
int geometry_error_code(void);

/* The same in words, as UTF-8, of at most 1023 bytes; empty if none has. They are there until another function
   fails on this thread, geometry_clear_error(), or the end of the thread. */
const char *geometry_error_message(void);

void geometry_clear_error(void);

#ifdef __cplusplus
}
#endif

#endif
