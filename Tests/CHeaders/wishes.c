#include "wishes.h"

#include <stdlib.h>
#include <string.h>

struct wishes_list {
    int values[8];
    int count;
    int *watched;
};

int wishes_count = 0;

wishes_list *wishes_make(int first) {
    wishes_list *list = calloc(1, sizeof *list);
    if (list) list->values[list->count++] = first;
    wishes_count++;
    return list;
}

void wishes_drop(wishes_list *list) { free(list); }
int wishes_length(const wishes_list *list) { return list->count; }

int wishes_take(wishes_list *list, int *value) {
    if (list->count == 0) return 0;
    *value = list->values[--list->count];
    return 1;
}

int wishes_copy(const wishes_list *list, int *values, int room) {
    int count = list->count < room ? list->count : room;
    memcpy(values, list->values, count * sizeof *values);
    return count;
}

void wishes_watch(wishes_list *list, int *place) { list->watched = place; }
int wishes_watched(const wishes_list *list) { return *list->watched; }
int wishes_letters(char *text) { return (int)strlen(text); }

int wishes_fill(int *values, int count) {
    for (int i = 0; i < count; i++) values[i] = i;
    return count;
}

int *wishes_first(wishes_list *list) { return list->values; }
int wishes_is_null(const int *place, const char *text) { return place == NULL && text[0] == 'x'; }
int wishes_read(wishes_list *list, wishes_reader reader, void *context) { return reader(context, "text", 3, list); }

int wishes_name(wishes_namer *namer) {
    char text[] = "text";
    return (int)strlen(namer(text, text + 1));
}

int wishes_internal_check(void) { return 1; }
