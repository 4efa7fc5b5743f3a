/* Opens the library, calls it, closes it, calls it by the pointer that is left, and opens it again. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include "geometry.h"

static const char *path;

static double area(struct geometry_shape *(*circle)(struct geometry_point, double), void *library) {
    double (*area)(struct geometry_shape *);
    *(void **)&area = dlsym(library, "geometry_area");
    struct geometry_point center = {0, 0};
    return area(circle(center, 1));
}

static void *use(void *argument) {
    (void)argument;
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        fprintf(stderr, "%s\n", dlerror());
        return "cannot be opened";
    }
    struct geometry_shape *(*circle)(struct geometry_point, double);
    const char *(*message)(void);
    int32_t (*starts)(void);
    *(void **)&circle = dlsym(library, "geometry_circle");
    *(void **)&message = dlsym(library, "geometry_error_message");
    *(void **)&starts = dlsym(library, "geometry_starts");
    if (area(circle, library) < 3) return "a wrong area";
    if (dlclose(library) != 0) return "cannot be closed";
    struct geometry_point center = {0, 0};
    if (circle(center, -2) || strcmp(message(), "a circle cannot have a radius of -2.0") != 0) return "a wrong error";
    void *again = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NOLOAD);
    if (!again) return "it has gone";
    if (dlsym(again, "geometry_circle") != *(void **)&circle) return "it is another one";
    if (starts() != 1 || area(circle, again) < 3) return "it has started again";
    dlclose(again);
    return NULL;
}

int main(int count, char **arguments) {
    path = arguments[count - 1];
    /* Opened without a call, and closed. */
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library) dlclose(library);
    for (int round = 0; round < 3; round++) {
        pthread_t thread;
        void *problem;
        pthread_create(&thread, NULL, use, NULL);
        pthread_join(thread, &problem);
        if (problem) {
            printf("%s\n", (const char *)problem);
            return 1;
        }
    }
    printf("closed and called\n");
    return 0;
}
