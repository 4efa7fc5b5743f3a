// Finding what a table of stubs has, which is sorted.
#ifndef SWB_STUB_SEARCH_H
#define SWB_STUB_SEARCH_H

#include <stdbool.h>

#include "CStubTable.h"

// The first function of a name; NULL if there is none. Others of that name stand behind it.
const struct swb_stub *swb_find_stub(const struct swb_stubs *table, const char *name);

// The function that comes next in the table; NULL if it has another name.
const struct swb_stub *swb_next_stub(const struct swb_stubs *table, const struct swb_stub *stub);

// What the compiler says of a field, or of a structure itself if `field` is empty.
typedef struct {
    uint64_t size, alignment, offset, field_size;
} swb_stub_layout;

// False if the structure has no such field; of a structure that the table does not have, the size is 0.
bool swb_find_layout(
    const struct swb_stubs *table, const char *record, const char *field, swb_stub_layout *layout);

#endif
