/* Changes of the store, one at a time or several at once. Those of a transaction are kept until its
   end; that others change what it has read is not noticed. */
#include "standin.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <xenstore.h>

bool transaction_find(
    struct xs_handle *handle, xs_transaction_t number, struct transaction **found) {
    *found = handle->transactions;
    if (number == XBT_NULL) *found = NULL;
    while (*found && (*found)->number != number) *found = (*found)->next;
    if (*found || number == XBT_NULL) return true;
    errno = ENOENT;
    return false;
}

void transaction_free(struct transaction *transaction) {
    while (transaction->changes) {
        struct change *change = transaction->changes;
        transaction->changes = change->next;
        free(change);
    }
    free(transaction);
}

static bool carry_out(struct world *world, const struct change *change) {
    const char *path = change->path;
    bool done = false;
    switch (change->kind) {
    case WRITTEN:
        done = node_write(world, world->domain, path, change->bytes, change->length);
        break;
    case PERMITTED: {
        struct xs_permissions permissions[MAX_PERMISSIONS];
        unsigned count = (unsigned)(change->length / sizeof *permissions);
        if (count > MAX_PERMISSIONS) count = 0;
        memcpy(permissions, change->bytes, count * sizeof *permissions);
        errno = ENOENT;
        done = node_exists(world, path) && node_set_permissions(world, path, permissions, count);
        break;
    }
    case REMOVED:
        if (!node_exists(world, path)) return true;
        watches_fire(world, path, true);
        return node_remove(world, path);
    }
    if (done) watches_fire(world, path, false);
    return done;
}

bool change_node(
    struct xs_handle *handle, struct transaction *transaction, enum change_kind kind,
    const char *path, const void *bytes, size_t length) {
    struct change *change = malloc(sizeof *change + length + 1);
    if (!change) return false;
    change->kind = kind;
    change->length = length;
    strcpy(change->path, path);
    if (length) memcpy(change->bytes, bytes, length);
    change->bytes[length] = 0;
    if (transaction) {
        change->next = transaction->changes;
        transaction->changes = change;
        return true;
    }
    bool done = carry_out(handle->world, change);
    int error = errno;
    free(change);
    errno = error;
    return done;
}

xs_transaction_t xs_transaction_start(struct xs_handle *handle) {
    struct transaction *transaction = calloc(1, sizeof *transaction);
    if (!transaction) return XBT_NULL;
    world_lock(handle->world);
    transaction->number = ++handle->last_transaction;
    transaction->next = handle->transactions;
    handle->transactions = transaction;
    world_unlock(handle->world);
    return transaction->number;
}

bool xs_transaction_end(struct xs_handle *handle, xs_transaction_t number, bool abandon) {
    struct transaction *transaction, **link = &handle->transactions;
    bool done = number != XBT_NULL;
    world_lock(handle->world);
    if (!transaction_find(handle, number, &transaction)) done = false;
    if (transaction) {
        while (*link != transaction) link = &(*link)->next;
        *link = transaction->next;
        /* Others see all of it or nothing: the lock is held. */
        struct change *ordered = NULL;
        while (transaction->changes) {
            struct change *change = transaction->changes;
            transaction->changes = change->next;
            change->next = ordered;
            ordered = change;
        }
        transaction->changes = ordered;
        for (struct change *change = ordered; change && done && !abandon; change = change->next)
            done = carry_out(handle->world, change);
        int error = errno;
        transaction_free(transaction);
        errno = error;
    }
    world_unlock(handle->world);
    return done;
}
