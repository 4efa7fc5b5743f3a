/* The state of the pretended Xen: finding it, sharing it, and the FIFOs that wake its processes. */
#include "standin.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t worlds_lock = PTHREAD_MUTEX_INITIALIZER;
static struct world *worlds;

static bool domain_of_environment(uint16_t *domain) {
    const char *text = getenv("XEN_STANDIN_DOMAIN");
    char *end = NULL;
    unsigned long number = text && *text ? strtoul(text, &end, 10) : 0;
    if ((end && *end) || number >= 0x7ff0) {
        fprintf(stderr, "xen-standin: XEN_STANDIN_DOMAIN is no domain: %s\n", text);
        errno = EINVAL;
        return false;
    }
    *domain = (uint16_t)number;
    return true;
}

/* Writes an initial state beside the real one and links it into place: the first process to do so
   wins, and nobody sees half of it. */
static bool create_state(int directory) {
    char name[NAME_SIZE];
    snprintf(name, sizeof name, "state-%ld-%lx", (long)getpid(), (unsigned long)pthread_self());
    int fd = openat(directory, name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return false;
    struct state *state = MAP_FAILED;
    if (ftruncate(fd, sizeof *state) == 0)
        state = mmap(NULL, sizeof *state, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    bool created = false;
    if (state != MAP_FAILED) {
        pthread_mutexattr_t shared;
        pthread_mutexattr_init(&shared);
        pthread_mutexattr_setpshared(&shared, PTHREAD_PROCESS_SHARED);
        pthread_mutexattr_setrobust(&shared, PTHREAD_MUTEX_ROBUST);
        pthread_mutex_init(&state->lock, &shared);
        pthread_mutexattr_destroy(&shared);
        state->size = sizeof *state;
        state->last_grant = 7; /* Xen keeps the first eight for itself */
        munmap(state, sizeof *state);
        created = linkat(directory, name, directory, "state", 0) == 0 || errno == EEXIST;
    }
    int error = errno;
    unlinkat(directory, name, 0);
    close(fd);
    errno = error;
    return created;
}

static struct state *map_state(int directory) {
    int fd = openat(directory, "state", O_RDWR | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT && create_state(directory))
        fd = openat(directory, "state", O_RDWR | O_CLOEXEC);
    if (fd < 0) return NULL;
    struct stat status;
    struct state *state = MAP_FAILED;
    errno = EPROTO;
    if (fstat(fd, &status) == 0 && status.st_size == (off_t)sizeof *state)
        state = mmap(NULL, sizeof *state, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    return state == MAP_FAILED ? NULL : state;
}

static struct world *world_open(const char *path, uint16_t domain) {
    struct world *world = calloc(1, sizeof *world);
    if (!world) return NULL;
    world->domain = domain;
    world->supervisor = -1;
    world->pid = getpid();
    world->path = strdup(path);
    world->directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (!world->path || world->directory < 0 || !(world->state = map_state(world->directory))) {
        int error = errno;
        fprintf(stderr, "xen-standin: cannot use the directory %s: %s\n", path, strerror(error));
        if (world->directory >= 0) close(world->directory);
        free(world->path);
        free(world);
        errno = error;
        return NULL;
    }
    world_lock(world);
    world->process = new_identity(world);
    world_unlock(world);
    return world;
}

struct world *world_enter(void) {
    const char *path = getenv("XEN_STANDIN");
    uint16_t domain;
    if (!path || !*path) {
        fprintf(stderr, "xen-standin: XEN_STANDIN must name a directory\n");
        errno = ENOENT;
        return NULL;
    }
    if (!domain_of_environment(&domain)) return NULL;

    pthread_mutex_lock(&worlds_lock);
    struct world *world = worlds;
    while (world && (!world_is_ours(world) || world->domain != domain || strcmp(world->path, path)))
        world = world->next;
    if (!world && (world = world_open(path, domain))) {
        world->next = worlds;
        worlds = world;
    }
    if (world) world->users++;
    pthread_mutex_unlock(&worlds_lock);
    return world;
}

void world_leave(struct world *world) {
    if (!world_is_ours(world)) return;
    int error = errno;
    pthread_mutex_lock(&worlds_lock);
    if (--world->users == 0) {
        struct world **link = &worlds;
        while (*link != world) link = &(*link)->next;
        *link = world->next;
        dismiss_supervisor(world);
        munmap(world->state, sizeof *world->state);
        close(world->directory);
        free(world->path);
        free(world);
    }
    pthread_mutex_unlock(&worlds_lock);
    errno = error;
}

bool world_is_ours(const struct world *world) {
    return world->pid == getpid();
}

void world_lock(struct world *world) {
    /* Whoever died with the lock held left at most one entry half made. */
    if (pthread_mutex_lock(&world->state->lock) == EOWNERDEAD)
        pthread_mutex_consistent(&world->state->lock);
}

void world_unlock(struct world *world) {
    pthread_mutex_unlock(&world->state->lock);
}

uint32_t new_identity(struct world *world) {
    return ++world->state->last_identity;
}

static void fifo_name(char name[NAME_SIZE], uint32_t handle) {
    snprintf(name, NAME_SIZE, "fifo-%u", handle);
}

int fifo_create(struct world *world, uint32_t handle) {
    struct fifo *fifo = world->state->fifos;
    struct fifo *end = fifo + MAX_FIFOS;
    while (fifo < end && fifo->handle) fifo++;
    if (fifo == end) {
        errno = ENFILE;
        return -1;
    }
    char name[NAME_SIZE];
    fifo_name(name, handle);
    if (mkfifoat(world->directory, name, 0600)) return -1;
    *fifo = (struct fifo){.handle = handle, .process = world->process};
    /* Open for writing too, so that it never looks hung up while nobody else writes. */
    int fd = openat(world->directory, name, O_RDWR | O_CLOEXEC);
    if (fd < 0) fifo_remove(world, handle);
    return fd;
}

void fifo_remove(struct world *world, uint32_t handle) {
    int error = errno;
    for (struct fifo *fifo = world->state->fifos; fifo < world->state->fifos + MAX_FIFOS; fifo++)
        if (fifo->handle == handle) {
            char name[NAME_SIZE];
            fifo_name(name, handle);
            unlinkat(world->directory, name, 0);
            *fifo = (struct fifo){0};
        }
    errno = error;
}

void fifo_write(struct world *world, uint32_t handle, const void *bytes, size_t count) {
    int error = errno;
    char name[NAME_SIZE];
    fifo_name(name, handle);
    /* Also for reading: else a reader that has just gone means a signal. */
    int fd = openat(world->directory, name, O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (fd >= 0) {
        if (write(fd, bytes, count) < 0) { /* full, or its reader is dying: the event is lost */
        }
        close(fd);
    }
    errno = error;
}
