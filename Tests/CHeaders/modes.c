#include "modes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct modes_store {
    char name[32];
    int values[64];
    int count;
};

struct modes_cursor {
    modes_store *store;
    int next;
};

modes_store *modes_new(const char *name) {
    modes_store *store = calloc(1, sizeof *store);
    if (store && name) snprintf(store->name, sizeof store->name, "%s", name);
    return store;
}

void modes_free(modes_store *store) { free(store); }
const char *modes_name(modes_store *store) { return store->name; }

int modes_add(modes_store *store, const int *values, size_t count) {
    for (size_t i = 0; i < count && store->count < 64; i++) store->values[store->count++] = values[i];
    return store->count;
}

bool modes_copy_name(modes_store *store, char *buffer, int size) {
    return snprintf(buffer, (size_t)size, "%s", store->name) < size;
}

int modes_range(modes_store *store, int *least, int *greatest) {
    for (int i = 0; i < store->count; i++) {
        if (i == 0 || store->values[i] < *least) *least = store->values[i];
        if (i == 0 || store->values[i] > *greatest) *greatest = store->values[i];
    }
    return store->count;
}

void modes_visit(modes_store *store, modes_visitor visitor, void *context) {
    for (int i = 0; i < store->count; i++)
        if (visitor(store, store->name, store->values[i], context) == MODES_STOP) return;
}

int modes_best(modes_store *store, modes_compare *compare) {
    int best = store->values[0];
    for (int i = 1; i < store->count; i++)
        if (compare(&store->values[i], &best) > 0) best = store->values[i];
    return best;
}

void modes_sort(modes_store *store, int (*compare)(const int *, const int *)) {
    qsort(store->values, (size_t)store->count, sizeof(int), (int (*)(const void *, const void *))compare);
}

unsigned modes_hash(const void *bytes, size_t length) {
    unsigned hash = 0;
    for (size_t i = 0; i < length; i++) hash = hash * 31 + ((const unsigned char *)bytes)[i];
    return hash;
}

modes_cursor_ref modes_begin(modes_store *store) {
    modes_cursor_ref cursor = calloc(1, sizeof *cursor);
    if (cursor) cursor->store = store;
    return cursor;
}

int modes_next_value(modes_cursor_ref cursor) {
    return cursor->next < cursor->store->count ? cursor->store->values[cursor->next++] : -1;
}

void modes_end(modes_cursor_ref cursor) { free(cursor); }

int modes_total(int values[], unsigned n) {
    int total = 0;
    for (unsigned i = 0; i < n; i++) total += values[i];
    return total;
}

int modes_vprint(char *buffer, size_t size, const char *format, va_list list) {
    return vsnprintf(buffer, size, format, list);
}

int modes_put(modes_store *store, int value) { return modes_add(store, &value, 1); }
void modes_fail(int status) { exit(status); }
int modes_renamed(int value) { return value + 1; }

int modes_level = 3;
const char *const modes_version = "1.0";
const int modes_primes[4] = {2, 3, 5, 7};
_Thread_local int modes_last_error;
int modes_unknown[2];

int modes_print(const char *format, ...) { return (int)strlen(format); }
int modes_old() { return 0; }
