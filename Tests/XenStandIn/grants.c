/* libxengnttab: what a process shares with other domains, and what it maps of theirs. */
#include "standin.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xengnttab.h>

/* Pages mapped side by side. */
struct area {
    struct area *next;
    void *address;
    struct notice *notice; /* or NULL */
    uint32_t count;
    uint32_t references[];
};

/* Both a xengntshr_handle and a xengnttab_handle. Its areas are guarded by the world's lock. */
struct xengntdev_handle {
    struct world *world;
    bool shares;
    struct area *areas; /* the newest first */
};

static bool map_pages(struct world *world, struct area *area, int protection) {
    size_t size = (size_t)area->count * PAGE;
    char *address = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (address == MAP_FAILED) return false;
    for (uint32_t i = 0; i < area->count; i++) {
        int fd = page_open(world, area->references[i], protection & PROT_WRITE);
        void *page = MAP_FAILED;
        if (fd >= 0) {
            page = mmap(address + i * PAGE, PAGE, protection, MAP_SHARED | MAP_FIXED, fd, 0);
            close(fd);
        }
        if (page == MAP_FAILED) {
            int error = errno;
            munmap(address, size);
            errno = error;
            return false;
        }
    }
    area->address = address;
    return true;
}

static struct area *area_create(uint32_t count) {
    if (count == 0 || count > MAX_GRANTS) {
        errno = EINVAL;
        return NULL;
    }
    struct area *area = calloc(1, sizeof *area + count * sizeof *area->references);
    if (area) area->count = count;
    return area;
}

/* Maps the area, and makes it one of the handle's. */
static void *area_add(
    struct xengntdev_handle *handle, struct area *area, int protection, uint32_t offset,
    uint32_t port) {
    if (!map_pages(handle->world, area, protection)) return NULL;
    if (offset != NONE || port != NONE) {
        area->notice = notice_create(handle->world, area->references[0], offset, port);
        if (!area->notice) {
            int error = errno;
            munmap(area->address, (size_t)area->count * PAGE);
            errno = error;
            return NULL;
        }
    }
    area->next = handle->areas;
    handle->areas = area;
    return area->address;
}

static void area_drop(struct xengntdev_handle *handle, struct area *area) {
    if (area->notice) notice_carry_out(handle->world, area->notice);
    if (handle->shares)
        for (uint32_t i = 0; i < area->count; i++)
            grant_remove(handle->world, area->references[i]);
    free(area);
}

static void *share(
    xengntshr_handle *handle, uint32_t domain, uint32_t count, uint32_t *references, bool writable,
    uint32_t offset, uint32_t port) {
    struct area *area = area_create(count);
    if (!area) return NULL;
    struct world *world = handle->world;
    uint16_t peer = domain == DOMID_SELF ? world->domain : (uint16_t)domain;
    world_lock(world);
    uint32_t made = 0;
    while (made < count && (area->references[made] = grant_create(world, peer, writable))) made++;
    void *address = NULL;
    if (made == count) address = area_add(handle, area, PROT_READ | PROT_WRITE, offset, port);
    if (!address) {
        int error = errno;
        while (made > 0) grant_remove(world, area->references[--made]);
        free(area);
        errno = error;
    } else {
        memcpy(references, area->references, count * sizeof *references);
    }
    world_unlock(world);
    return address;
}

/* What Xen checks; both sides are trusted to ask. */
static bool may_map(struct world *world, uint32_t domain, uint32_t reference, bool writing) {
    if (domain == DOMID_SELF) domain = world->domain;
    const struct grant *grant = &world->state->grants[reference < MAX_GRANTS ? reference : 0];
    if (grant->process && grant->domain == domain && grant->peer_domain == world->domain
        && (grant->writable || !writing))
        return true;
    fprintf(
        stderr, "xen-standin: domain %u may not map reference %u of domain %u for %s\n",
        world->domain, reference, domain, writing ? "writing" : "reading");
    errno = EINVAL;
    return false;
}

/* The domain of reference i is domains[i * stride]. */
static void *map(
    xengnttab_handle *handle, uint32_t count, const uint32_t *domains, int stride,
    const uint32_t *references, int protection, uint32_t offset, uint32_t port) {
    struct area *area = area_create(count);
    if (!area) return NULL;
    memcpy(area->references, references, count * sizeof *references);
    world_lock(handle->world);
    bool allowed = true;
    for (uint32_t i = 0; allowed && i < count; i++)
        allowed = may_map(
            handle->world, domains[i * (uint32_t)stride], references[i], protection & PROT_WRITE);
    void *address = allowed ? area_add(handle, area, protection, offset, port) : NULL;
    world_unlock(handle->world);
    if (!address) free(area);
    return address;
}

static int unmap(struct xengntdev_handle *handle, void *address, uint32_t count) {
    world_lock(handle->world);
    struct area **link = &handle->areas;
    while (*link && (*link)->address != address) link = &(*link)->next;
    struct area *area = *link;
    bool known = area && area->count == count;
    if (known) {
        *link = area->next;
        area_drop(handle, area);
        munmap(address, (size_t)count * PAGE);
    }
    world_unlock(handle->world);
    if (!known) errno = EINVAL;
    return known ? 0 : -1;
}

static struct xengntdev_handle *handle_open(bool shares) {
    struct world *world = world_enter();
    if (!world) return NULL;
    struct xengntdev_handle *handle = calloc(1, sizeof *handle);
    if (handle && supervise(world)) {
        handle->world = world;
        handle->shares = shares;
        return handle;
    }
    free(handle);
    world_leave(world);
    return NULL;
}

/* Leaves the mappings alone: libxenvchan unmaps rings by munmap, and their addresses may be in use
   again. */
static int handle_close(struct xengntdev_handle *handle) {
    if (!handle) return 0;
    bool ours = world_is_ours(handle->world);
    if (ours) world_lock(handle->world);
    while (handle->areas) {
        struct area *area = handle->areas;
        handle->areas = area->next;
        if (ours)
            area_drop(handle, area);
        else
            free(area);
    }
    if (ours) {
        world_unlock(handle->world);
        world_leave(handle->world);
    }
    free(handle);
    return 0;
}

xengntshr_handle *xengntshr_open(struct xentoollog_logger *logger, unsigned flags) {
    (void)logger, (void)flags;
    return handle_open(true);
}

int xengntshr_close(xengntshr_handle *handle) {
    return handle_close(handle);
}

void *xengntshr_share_pages(
    xengntshr_handle *handle, uint32_t domain, int count, uint32_t *references, int writable) {
    return share(handle, domain, (uint32_t)count, references, writable, NONE, NONE);
}

void *xengntshr_share_page_notify(
    xengntshr_handle *handle, uint32_t domain, uint32_t *reference, int writable, uint32_t offset,
    evtchn_port_t port) {
    return share(handle, domain, 1, reference, writable, offset, port);
}

int xengntshr_unshare(xengntshr_handle *handle, void *address, uint32_t count) {
    return unmap(handle, address, count);
}

xengnttab_handle *xengnttab_open(struct xentoollog_logger *logger, unsigned flags) {
    (void)logger, (void)flags;
    return handle_open(false);
}

int xengnttab_close(xengnttab_handle *handle) {
    return handle_close(handle);
}

void *xengnttab_map_grant_ref(
    xengnttab_handle *handle, uint32_t domain, uint32_t reference, int protection) {
    return map(handle, 1, &domain, 0, &reference, protection, NONE, NONE);
}

void *xengnttab_map_grant_refs(
    xengnttab_handle *handle, uint32_t count, uint32_t *domains, uint32_t *references,
    int protection) {
    return map(handle, count, domains, 1, references, protection, NONE, NONE);
}

void *xengnttab_map_domain_grant_refs(
    xengnttab_handle *handle, uint32_t count, uint32_t domain, uint32_t *references,
    int protection) {
    return map(handle, count, &domain, 0, references, protection, NONE, NONE);
}

void *xengnttab_map_grant_ref_notify(
    xengnttab_handle *handle, uint32_t domain, uint32_t reference, int protection, uint32_t offset,
    evtchn_port_t port) {
    return map(handle, 1, &domain, 0, &reference, protection, offset, port);
}

int xengnttab_unmap(xengnttab_handle *handle, void *address, uint32_t count) {
    return unmap(handle, address, count);
}
