/* Eight threads make the first call at once; then each has errors of its own. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include "geometry.h"

enum { THREADS = 8, ROUNDS = 10000 };
static pthread_barrier_t barrier;
static atomic_int failures;

static void *use(void *argument) {
    int number = *(int *)argument;
    struct geometry_point corners[THREADS + 3] = {{0, 0}};
    pthread_barrier_wait(&barrier);
    if (geometry_starts() != 1) failures++;
    pthread_barrier_wait(&barrier);
    for (int round = 0; round < ROUNDS; round++) {
        struct geometry_shape *shape = geometry_polygon(corners, (size_t)number + 3, "shape");
        if (!shape || geometry_area(shape) != 0 || strcmp(geometry_name(shape), "shape") != 0) failures++;
        geometry_release(shape);
        char expected[100];
        snprintf(expected, sizeof expected, "a circle cannot have a radius of -%d.0", number + 1);
        if (geometry_circle(corners[0], -1.0 - number) || geometry_error_code() != 102) failures++;
        if (strcmp(geometry_error_message(), expected) != 0) failures++;
        if (number % 2 == 0) geometry_clear_error();
        if ((geometry_error_code() == 0) != (number % 2 == 0)) failures++;
    }
    return NULL;
}

int main(void) {
    pthread_t threads[THREADS];
    int numbers[THREADS];
    pthread_barrier_init(&barrier, NULL, THREADS);
    for (int i = 0; i < THREADS; i++) {
        numbers[i] = i;
        pthread_create(&threads[i], NULL, use, &numbers[i]);
    }
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    printf("%d failures, started %d time(s), error of the main thread: %d\n", (int)failures, (int)geometry_starts(),
           geometry_error_code());
    return failures != 0;
}
