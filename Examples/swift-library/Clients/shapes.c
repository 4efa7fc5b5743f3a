/* Makes shapes, asks them, and prints what goes wrong. It is C++ as well. */
#include <errno.h>
#include <stdio.h>
#include "geometry.h"

static int32_t print_corner(struct geometry_point corner, int32_t number, void *context) {
    printf("corner %d: (%g, %g)\n", (int)number, corner.x, corner.y);
    return number == *(int32_t *)context ? 7 : 0;
}

static void print_error(const char *function) {
    printf("%s: %s (%d)\n", function, geometry_error_message(), geometry_error_code());
}

int main(void) {
    const struct geometry_point corners[] = {{0, 0}, {4, 0}, {4, 3}, {0, 3}};
    struct geometry_shape *shape = geometry_polygon(corners, 4, "r\xC3\xA9""ctangle");
    if (!shape) {
        print_error("geometry_polygon");
        return 1;
    }
    printf("no error: '%s' (%d)\n", geometry_error_message(), geometry_error_code());
    struct geometry_point center = geometry_center(shape), lower, upper;
    printf("%s: area %g, center (%g, %g)\n", geometry_name(shape), geometry_area(shape), center.x, center.y);
    if (geometry_kind(shape) != GEOMETRY_POLYGON || !geometry_bounds(shape, &lower, &upper)) return 1;
    printf("from (%g, %g) to (%g, %g)\n", lower.x, lower.y, upper.x, upper.y);
    if (geometry_rename(shape, "window") != 0) return 1;
    printf("%s\n", geometry_name(shape));

    int32_t last = -1;
    printf("%d corners\n", (int)geometry_visit(shape, print_corner, &last));
    last = 1;
    if (geometry_visit(shape, print_corner, &last) == -1) print_error("geometry_visit");

    if (!geometry_polygon(corners, 2, NULL)) print_error("geometry_polygon");
    if (!geometry_polygon(NULL, 3, NULL)) print_error("geometry_polygon");
    if (!geometry_polygon(corners, (size_t)-5, NULL)) print_error("geometry_polygon");
    if (!geometry_circle(center, -1)) print_error("geometry_circle");
    if (geometry_area(NULL) == -1) print_error("geometry_area");
    if (geometry_kind(NULL) == GEOMETRY_UNKNOWN) print_error("geometry_kind");
    if (!geometry_bounds(shape, &lower, NULL)) print_error("geometry_bounds");
    if (geometry_visit(shape, NULL, NULL) == -1) print_error("geometry_visit");
    if (geometry_rename(shape, "\xFF") == -1) print_error("geometry_rename");
    errno = 0;
    if (geometry_rename(shape, "") == -1 && errno == EINVAL) print_error("geometry_rename");
    center = geometry_center(NULL);
    print_error("geometry_center");

    geometry_area(shape);
    printf("still there: %d\n", geometry_error_code());
    geometry_clear_error();
    printf("no error: '%s' (%d), (%g, %g)\n", geometry_error_message(), geometry_error_code(), center.x, center.y);
    geometry_release(shape);
    geometry_release(NULL);
    return geometry_error_code();
}
