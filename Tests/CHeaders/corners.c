#include "corners.h"

struct corners_table {
    int kind;
};
static struct corners_table tables[2] = {{10}, {20}};
int memory = 4;

int corners_sum(const struct corners_box *box) {
    return box->sides[0] + box->sides[1] + box->sides[2] + box->sides[3];
}
int corners_by_value(corners_four sides) { return sides[0]; }

int corners_total(const struct corners_list *list) {
    int total = 0;
    for (int i = 0; i < list->count; i++) total += list->values[i];
    return total;
}

corners_ids *corners_table_of(int kind) { return &tables[kind]; }
int corners_kind(const corners_names *names) { return names->kind; }
int f(int value) { return value + 1; }
