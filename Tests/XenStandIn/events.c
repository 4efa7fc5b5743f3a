/* libxenevtchn. A port is pending or not, and masked or not; an event of a pending port is no news.
   Telling its handle masks the port, as Linux' driver does, until xenevtchn_unmask. */
#include "standin.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include <xenevtchn.h>

struct xenevtchn_handle {
    struct world *world;
    uint32_t identity;
    int fifo;
};

static struct port *port_of(struct world *world, uint32_t number) {
    return number && number < MAX_PORTS ? &world->state->ports[number] : NULL;
}

/* Told first and masked then: if a sender is killed between the two, its event is told twice, which
   does no harm. The other way round it would never be told, nor any after it. */
static void deliver(struct world *world, uint32_t number) {
    struct port *port = port_of(world, number);
    if (!port->pending || port->masked || !port->handle) return;
    fifo_write(world, port->handle, &number, sizeof number);
    port->pending = false;
    port->masked = true;
}

static void raise_event(struct world *world, uint32_t number) {
    world->state->ports[number].pending = true;
    deliver(world, number);
}

/* To a port that nobody has bound yet, or any more, it is lost without an error. */
void port_signal(struct world *world, uint32_t number) {
    struct port *port = port_of(world, number);
    if (port && port->holders && port->peer) raise_event(world, port->peer);
}

void port_put(struct world *world, uint32_t number) {
    struct port *port = port_of(world, number);
    if (--port->holders > 0) return;
    if (port->peer) world->state->ports[port->peer].peer = 0; /* and may be bound again */
    *port = (struct port){0};
}

void ports_close(struct world *world, uint32_t handle) {
    for (uint32_t number = 1; number < MAX_PORTS; number++)
        if (world->state->ports[number].handle == handle) {
            world->state->ports[number].handle = 0;
            port_put(world, number);
        }
}

/* Linux' driver: a port of another handle is not connected. */
static struct port *own_port(xenevtchn_handle *handle, uint32_t number) {
    struct port *port = port_of(handle->world, number);
    if (!port) errno = EINVAL;
    if (port && port->handle != handle->identity) {
        errno = ENOTCONN;
        port = NULL;
    }
    return port;
}

static uint32_t port_create(xenevtchn_handle *handle, uint16_t peer_domain) {
    struct state *state = handle->world->state;
    for (int tried = 0; tried < MAX_PORTS; tried++) {
        uint32_t number = state->last_port = state->last_port % (MAX_PORTS - 1) + 1;
        if (state->ports[number].holders) continue;
        state->ports[number] = (struct port){
            .holders = 1,
            .handle = handle->identity,
            .domain = handle->world->domain,
            .peer_domain = peer_domain,
        };
        return number;
    }
    errno = ENOSPC;
    return 0;
}

static uint16_t domain_named(const struct world *world, uint32_t domain) {
    return domain == DOMID_SELF ? world->domain : (uint16_t)domain;
}

xenevtchn_handle *xenevtchn_open(struct xentoollog_logger *logger, unsigned flags) {
    (void)logger, (void)flags;
    struct world *world = world_enter();
    if (!world) return NULL;
    xenevtchn_handle *handle = calloc(1, sizeof *handle);
    if (handle && supervise(world)) {
        world_lock(world);
        handle->world = world;
        handle->identity = new_identity(world);
        handle->fifo = fifo_create(world, handle->identity);
        world_unlock(world);
        if (handle->fifo >= 0) return handle;
    }
    free(handle);
    world_leave(world);
    return NULL;
}

xenevtchn_handle *xenevtchn_fdopen(struct xentoollog_logger *logger, int fd, unsigned flags) {
    (void)logger, (void)fd, (void)flags;
    errno = ENOTSUP;
    return NULL;
}

int xenevtchn_close(xenevtchn_handle *handle) {
    if (!handle) return 0;
    close(handle->fifo);
    if (world_is_ours(handle->world)) {
        world_lock(handle->world);
        ports_close(handle->world, handle->identity);
        fifo_remove(handle->world, handle->identity);
        world_unlock(handle->world);
        world_leave(handle->world);
    }
    free(handle);
    return 0;
}

int xenevtchn_fd(xenevtchn_handle *handle) {
    return handle->fifo;
}

int xenevtchn_notify(xenevtchn_handle *handle, evtchn_port_t number) {
    world_lock(handle->world);
    bool known = own_port(handle, number);
    if (known) port_signal(handle->world, number);
    world_unlock(handle->world);
    return known ? 0 : -1;
}

xenevtchn_port_or_error_t xenevtchn_bind_unbound_port(xenevtchn_handle *handle, uint32_t domain) {
    world_lock(handle->world);
    uint32_t number = port_create(handle, domain_named(handle->world, domain));
    world_unlock(handle->world);
    return number ? (int)number : -1;
}

xenevtchn_port_or_error_t xenevtchn_bind_interdomain(
    xenevtchn_handle *handle, uint32_t domain, evtchn_port_t remote) {
    struct world *world = handle->world;
    uint32_t number = 0;
    world_lock(world);
    struct port *port = port_of(world, remote);
    uint16_t peer = domain_named(world, domain);
    errno = EINVAL;
    if (port && port->holders && !port->peer && port->domain == peer
        && port->peer_domain == world->domain && (number = port_create(handle, peer))) {
        world->state->ports[number].peer = remote;
        port->peer = number;
        /* What the other side sent before is lost, so Xen starts with an event. */
        raise_event(world, number);
    }
    world_unlock(world);
    return number ? (int)number : -1;
}

int xenevtchn_unbind(xenevtchn_handle *handle, evtchn_port_t number) {
    world_lock(handle->world);
    struct port *port = own_port(handle, number);
    if (port) {
        port->handle = 0;
        port_put(handle->world, number);
    }
    world_unlock(handle->world);
    return port ? 0 : -1;
}

xenevtchn_port_or_error_t xenevtchn_pending(xenevtchn_handle *handle) {
    for (;;) {
        uint32_t number;
        if (read(handle->fifo, &number, sizeof number) != sizeof number) return -1;
        world_lock(handle->world);
        bool bound = own_port(handle, number);
        world_unlock(handle->world);
        if (bound) return (int)number; /* else unbound while its event was under way */
    }
}

int xenevtchn_unmask(xenevtchn_handle *handle, evtchn_port_t number) {
    world_lock(handle->world);
    struct port *port = own_port(handle, number);
    if (port) {
        port->masked = false;
        deliver(handle->world, number);
    }
    world_unlock(handle->world);
    return 0; /* the driver ignores ports it does not know */
}
