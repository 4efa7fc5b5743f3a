#include "swb_stub_search.h"

#include <stdbool.h>
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
