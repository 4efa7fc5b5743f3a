/* Pages behind grant references, and what happens when one is unmapped. */
#include "standin.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static void grant_name(char name[NAME_SIZE], uint32_t reference) {
    snprintf(name, NAME_SIZE, "grant-%u", reference);
}

/* Consecutive grants get references far apart, as they do in a domain that has run for a while. */
static uint32_t free_reference(struct state *state) {
    for (int tried = 0; tried < MAX_GRANTS; tried++) {
        uint32_t reference = state->last_grant = (state->last_grant + 2731) % MAX_GRANTS;
        if (reference >= 8 && !state->grants[reference].process) return reference;
    }
    errno = ENOSPC;
    return 0;
}

uint32_t grant_create(struct world *world, uint16_t domain, bool writable) {
    uint32_t reference = free_reference(world->state);
    if (!reference) return 0;
    char name[NAME_SIZE];
    grant_name(name, reference);
    int fd = openat(world->directory, name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    int error = fd < 0 ? errno : posix_fallocate(fd, 0, PAGE);
    if (fd >= 0) close(fd);
    if (error) {
        unlinkat(world->directory, name, 0);
        errno = error;
        return 0;
    }
    world->state->grants[reference] = (struct grant){
        .process = world->process,
        .domain = world->domain,
        .peer_domain = domain,
        .writable = writable,
    };
    return reference;
}

/* Nobody can map it from now on; who has mapped it keeps the page. */
void grant_remove(struct world *world, uint32_t reference) {
    char name[NAME_SIZE];
    grant_name(name, reference);
    unlinkat(world->directory, name, 0);
    world->state->grants[reference] = (struct grant){0};
}

/* Fails once the grant is removed. */
int page_open(struct world *world, uint32_t reference, bool writable) {
    char name[NAME_SIZE];
    grant_name(name, reference);
    return openat(world->directory, name, (writable ? O_RDWR : O_RDONLY) | O_CLOEXEC);
}

struct notice *notice_create(
    struct world *world, uint32_t reference, uint32_t offset, uint32_t number) {
    struct notice *notice = world->state->notices;
    struct notice *end = notice + MAX_NOTICES;
    while (notice < end && notice->process) notice++;
    struct port *port = NULL;
    if (number != NONE) {
        port = &world->state->ports[number < MAX_PORTS ? number : 0];
        if (!port->holders || port->domain != world->domain) notice = NULL;
    }
    if (!notice || notice == end || (offset != NONE && offset >= PAGE)) {
        errno = notice == end ? ENOSPC : EINVAL;
        return NULL;
    }
    if (port) port->holders++;
    *notice = (struct notice){world->process, reference, offset, number};
    return notice;
}

void notice_carry_out(struct world *world, struct notice *notice) {
    if (notice->offset != NONE) {
        int fd = page_open(world, notice->reference, true);
        if (fd >= 0) {
            if (pwrite(fd, "", 1, notice->offset) < 0) { /* a page always takes a byte */
            }
            close(fd);
        }
    }
    if (notice->port != NONE) {
        port_signal(world, notice->port);
        port_put(world, notice->port);
    }
    *notice = (struct notice){0};
}
