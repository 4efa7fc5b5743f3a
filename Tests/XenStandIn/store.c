/* libxenstore: requests, on paths as clients write them, within what their domain may do. */
#include "standin.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xenstore.h>

bool store_path(const struct world *world, const char *path, char absolute[MAX_STORE_PATH]) {
    int length = path[0] == '/'
        ? snprintf(absolute, MAX_STORE_PATH, "%s", path)
        : snprintf(absolute, MAX_STORE_PATH, "/local/domain/%u/%s", world->domain, path);
    bool valid = length < MAX_STORE_PATH && (length == 1 || absolute[length - 1] != '/');
    for (int i = 0; valid && i < length; i++)
        valid = (isalnum((unsigned char)absolute[i]) || strchr("-/_@", absolute[i]))
            && !(absolute[i] == '/' && absolute[i + 1] == '/');
    if (!valid) errno = EINVAL;
    return valid;
}

/* The domain's home, as a toolstack makes it. */
static bool make_home(struct world *world) {
    char path[MAX_STORE_PATH], value[8];
    struct xs_permissions owner = {world->domain, XS_PERM_NONE};
    struct xs_permissions reader[] = {{0, XS_PERM_NONE}, {world->domain, XS_PERM_READ}};
    int length = snprintf(value, sizeof value, "%u", world->domain);
    snprintf(path, sizeof path, "/local/domain/%u", world->domain);
    if (!node_exists(world, path)
        && !(node_write(world, 0, path, "", 0) && node_set_permissions(world, path, &owner, 1)))
        return false;
    strcat(path, "/domid");
    return node_exists(world, path)
        || (node_write(world, 0, path, value, (size_t)length)
            && node_set_permissions(world, path, reader, 2));
}

struct xs_handle *xs_open(unsigned long flags) {
    (void)flags;
    struct world *world = world_enter();
    if (!world) return NULL;
    struct xs_handle *handle = calloc(1, sizeof *handle);
    world_lock(world);
    bool made = handle && make_home(world);
    if (made) *handle = (struct xs_handle){world, new_identity(world), -1, NULL, 0};
    world_unlock(world);
    if (made) return handle;
    free(handle);
    world_leave(world);
    return NULL;
}

void xs_close(struct xs_handle *handle) {
    if (!handle) return;
    while (handle->transactions) {
        struct transaction *transaction = handle->transactions;
        handle->transactions = transaction->next;
        transaction_free(transaction);
    }
    if (handle->watches >= 0) close(handle->watches);
    if (world_is_ours(handle->world)) {
        world_lock(handle->world);
        watches_close(handle->world, handle->identity);
        fifo_remove(handle->world, handle->identity);
        world_unlock(handle->world);
        world_leave(handle->world);
    }
    free(handle);
}

/* Every request starts here, and ends with world_unlock if this was true. */
static bool begin(
    struct xs_handle *handle, xs_transaction_t number, const char *path, unsigned wanted,
    char absolute[MAX_STORE_PATH], struct transaction **transaction) {
    if (!store_path(handle->world, path, absolute)) return false;
    world_lock(handle->world);
    if (transaction_find(handle, number, transaction)
        && node_allows(handle->world, handle->world->domain, absolute, wanted))
        return true;
    world_unlock(handle->world);
    return false;
}

void *xs_read(
    struct xs_handle *handle, xs_transaction_t number, const char *path, unsigned *length) {
    char absolute[MAX_STORE_PATH];
    struct transaction *transaction;
    if (!begin(handle, number, path, MAY_READ, absolute, &transaction)) return NULL;
    struct change *change = transaction ? transaction->changes : NULL;
    while (change && (change->kind == PERMITTED || strcmp(change->path, absolute)))
        change = change->next;
    unsigned size = 0;
    void *value = NULL;
    if (!change) {
        value = node_read(handle->world, absolute, &size);
    } else if (change->kind == WRITTEN) {
        size = (unsigned)change->length;
        value = malloc(change->length + 1);
        if (value) memcpy(value, change->bytes, change->length + 1);
    } else {
        errno = ENOENT;
    }
    world_unlock(handle->world);
    if (value && length) *length = size;
    return value;
}

bool xs_write(
    struct xs_handle *handle, xs_transaction_t number, const char *path, const void *value,
    unsigned length) {
    char absolute[MAX_STORE_PATH];
    struct transaction *transaction;
    if (length > XENSTORE_PAYLOAD_MAX) {
        errno = E2BIG;
        return false;
    }
    if (!begin(handle, number, path, MAY_WRITE, absolute, &transaction)) return false;
    bool written = change_node(handle, transaction, WRITTEN, absolute, value, length);
    world_unlock(handle->world);
    return written;
}

bool xs_mkdir(struct xs_handle *handle, xs_transaction_t number, const char *path) {
    unsigned length;
    void *value = xs_read(handle, number, path, &length);
    free(value);
    return value || xs_write(handle, number, path, "", 0);
}

bool xs_rm(struct xs_handle *handle, xs_transaction_t number, const char *path) {
    char absolute[MAX_STORE_PATH], parent[MAX_STORE_PATH];
    struct transaction *transaction;
    if (!begin(handle, number, path, MAY_WRITE, absolute, &transaction)) return false;
    /* What is not there counts as removed if the node above it is. */
    bool removed = false;
    node_parent(parent, absolute);
    errno = EINVAL;
    if (strcmp(absolute, "/")) {
        errno = ENOENT;
        if (transaction || node_exists(handle->world, parent))
            removed = change_node(handle, transaction, REMOVED, absolute, NULL, 0);
    }
    world_unlock(handle->world);
    return removed;
}

char **xs_directory(
    struct xs_handle *handle, xs_transaction_t number, const char *path, unsigned *count) {
    char absolute[MAX_STORE_PATH];
    struct transaction *transaction;
    if (!begin(handle, number, path, MAY_READ, absolute, &transaction)) return NULL;
    char **children = node_children(handle->world, absolute, count);
    world_unlock(handle->world);
    return children;
}

struct xs_permissions *xs_get_permissions(
    struct xs_handle *handle, xs_transaction_t number, const char *path, unsigned *count) {
    char absolute[MAX_STORE_PATH];
    struct transaction *transaction;
    if (!begin(handle, number, path, MAY_READ, absolute, &transaction)) return NULL;
    struct xs_permissions *permissions = NULL;
    errno = ENOENT;
    if (node_exists(handle->world, absolute))
        permissions = node_permissions(handle->world, absolute, count);
    world_unlock(handle->world);
    return permissions;
}

bool xs_set_permissions(
    struct xs_handle *handle, xs_transaction_t number, const char *path,
    struct xs_permissions *permissions, unsigned count) {
    char absolute[MAX_STORE_PATH];
    struct transaction *transaction;
    if (!begin(handle, number, path, MAY_WRITE, absolute, &transaction)) return false;
    bool changed = change_node(
        handle, transaction, PERMITTED, absolute, permissions, count * sizeof *permissions);
    world_unlock(handle->world);
    return changed;
}

char *xs_get_domain_path(struct xs_handle *handle, unsigned domain) {
    (void)handle;
    char path[NAME_SIZE];
    snprintf(path, sizeof path, "/local/domain/%u", domain);
    return strdup(path);
}
