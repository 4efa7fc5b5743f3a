#include "swb_stub_search.h"

#include <stddef.h>
#include <string.h>

const struct swb_stub *swb_find_stub(const struct swb_stubs *table, const char *name) {
    uint32_t low = 0, high = table->function_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (strcmp(table->functions[middle].name, name) < 0) low = middle + 1;
        else high = middle;
    }
    bool is_found = low < table->function_count && strcmp(table->functions[low].name, name) == 0;
    return is_found ? &table->functions[low] : NULL;
}

const struct swb_stub *swb_next_stub(const struct swb_stubs *table, const struct swb_stub *stub) {
    bool is_last = stub + 1 == table->functions + table->function_count;
    return is_last || strcmp(stub[1].name, stub->name) != 0 ? NULL : stub + 1;
}

bool swb_find_layout(
    const struct swb_stubs *table, const char *record, const char *field, swb_stub_layout *layout) {
    *layout = (swb_stub_layout){0, 0, 0, 0};
    const struct swb_stub_record *found = NULL;
    for (uint32_t i = 0; i < table->record_count && !found; i++)
        if (strcmp(table->records[i].name, record) == 0) found = &table->records[i];
    if (!found) return false;
    layout->size = found->size;
    layout->alignment = found->alignment;
    if (!*field) return true;
    for (uint32_t i = 0; i < found->field_count; i++) {
        if (strcmp(found->fields[i].name, field) != 0) continue;
        layout->offset = found->fields[i].offset;
        layout->field_size = found->fields[i].size;
        return true;
    }
    return false;
}
