/* libxenstore's watches. Who changes a node writes an event, the path and the token, each with a 0
   behind it, into the FIFO of every handle that watches it. */
#include "standin.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xenstore.h>

struct event_header {
    uint16_t path_size, token_size;
};

static bool is_below(const char *path, const char *above) {
    size_t length = strlen(above);
    if (strcmp(above, "/") == 0) length = 0;
    return strncmp(path, above, length) == 0 && path[length] == '/';
}

static void send_event(struct world *world, const struct watch *watch, const char *path) {
    char home[NAME_SIZE];
    size_t skipped = 0;
    if (watch->relative)
        skipped = (size_t)snprintf(home, sizeof home, "/local/domain/%u/", watch->domain);
    path += skipped;
    struct event_header header = {
        (uint16_t)(strlen(path) + 1), (uint16_t)(strlen(watch->token) + 1)};
    char event[sizeof header + MAX_STORE_PATH + MAX_TOKEN];
    memcpy(event, &header, sizeof header);
    memcpy(event + sizeof header, path, header.path_size);
    memcpy(event + sizeof header + header.path_size, watch->token, header.token_size);
    fifo_write(world, watch->handle, event, sizeof header + header.path_size + header.token_size);
}

/* Of a node that is about to be removed, watches below it hear too, each with its own path. */
void watches_fire(struct world *world, const char *path, bool removed) {
    struct watch *watch = world->state->watches;
    for (; watch < world->state->watches + MAX_WATCHES; watch++) {
        if (!watch->handle || watch->path[0] == '@') continue;
        if (strcmp(path, watch->path) == 0 || is_below(path, watch->path)) {
            if (node_allows(world, watch->domain, path, MAY_READ)) send_event(world, watch, path);
        } else if (removed && is_below(watch->path, path) && node_exists(world, watch->path)) {
            if (node_allows(world, watch->domain, watch->path, MAY_READ))
                send_event(world, watch, watch->path);
        }
    }
}

void watches_close(struct world *world, uint32_t handle) {
    for (int i = 0; i < MAX_WATCHES; i++)
        if (world->state->watches[i].handle == handle) world->state->watches[i].handle = 0;
}

static bool watches_open(struct xs_handle *handle) {
    if (handle->watches < 0 && supervise(handle->world)) {
        handle->watches = fifo_create(handle->world, handle->identity);
        if (handle->watches >= 0) fcntl(handle->watches, F_SETFL, O_RDWR | O_NONBLOCK);
    }
    return handle->watches >= 0;
}

int xs_fileno(struct xs_handle *handle) {
    world_lock(handle->world);
    watches_open(handle);
    world_unlock(handle->world);
    return handle->watches;
}

static struct watch *find_watch(struct xs_handle *handle, const char *path, const char *token) {
    struct watch *watches = handle->world->state->watches;
    for (int i = 0; i < MAX_WATCHES; i++)
        if (watches[i].handle == handle->identity && strcmp(watches[i].token, token) == 0
            && (!path || strcmp(watches[i].path, path) == 0))
            return &watches[i];
    return NULL;
}

static bool watched_path(struct xs_handle *handle, const char *path, char full[MAX_STORE_PATH]) {
    if (path[0] != '@') return store_path(handle->world, path, full);
    return snprintf(full, MAX_STORE_PATH, "%s", path) < MAX_STORE_PATH;
}

bool xs_watch(struct xs_handle *handle, const char *path, const char *token) {
    char full[MAX_STORE_PATH];
    if (!watched_path(handle, path, full) || strlen(token) >= MAX_TOKEN) {
        errno = EINVAL;
        return false;
    }
    world_lock(handle->world);
    struct watch *watch = NULL, *watches = handle->world->state->watches;
    bool opened = watches_open(handle);
    if (opened && find_watch(handle, full, token)) {
        errno = EEXIST;
    } else if (opened) {
        for (int i = 0; i < MAX_WATCHES && !watch; i++)
            if (!watches[i].handle) watch = &watches[i];
        if (!watch) errno = ENOSPC;
    }
    if (watch) {
        watch->domain = handle->world->domain;
        watch->relative = path[0] != '/' && path[0] != '@';
        strcpy(watch->path, full);
        strcpy(watch->token, token);
        watch->handle = handle->identity;
        send_event(handle->world, watch, full); /* xenstored does: a first look is due */
    }
    world_unlock(handle->world);
    return watch;
}

bool xs_unwatch(struct xs_handle *handle, const char *path, const char *token) {
    char full[MAX_STORE_PATH];
    if (!watched_path(handle, path, full)) return false;
    world_lock(handle->world);
    struct watch *watch = find_watch(handle, full, token);
    if (watch) watch->handle = 0;
    world_unlock(handle->world);
    if (!watch) errno = ENOENT;
    return watch;
}

/* With the lock held. An event whose watch has gone is dropped; NULL with EAGAIN: none left. */
static char **next_event(struct xs_handle *handle) {
    for (;;) {
        struct event_header header;
        errno = EAGAIN;
        if (handle->watches < 0) return NULL;
        if (read(handle->watches, &header, sizeof header) != sizeof header) return NULL;
        size_t size = (size_t)header.path_size + header.token_size;
        char **event = malloc(2 * sizeof *event + size);
        if (!event) return NULL;
        event[0] = (char *)(event + 2);
        event[1] = event[0] + header.path_size;
        if (read(handle->watches, event[0], size) == (ssize_t)size
            && find_watch(handle, NULL, event[1]))
            return event;
        free(event);
    }
}

char **xs_check_watch(struct xs_handle *handle) {
    world_lock(handle->world);
    char **event = next_event(handle);
    world_unlock(handle->world);
    return event;
}

char **xs_read_watch(struct xs_handle *handle, unsigned *count) {
    if (xs_fileno(handle) < 0) return NULL;
    for (;;) {
        char **event = xs_check_watch(handle);
        if (event) *count = 2;
        if (event || errno != EAGAIN) return event;
        struct pollfd ready = {.fd = handle->watches, .events = POLLIN};
        if (poll(&ready, 1, -1) < 0) return NULL;
    }
}
