// Finding what a table of stubs has, which is sorted.
#ifndef SWB_STUB_SEARCH_H
#define SWB_STUB_SEARCH_H

#include "CStubTable.h"

// The first function of a name; NULL if there is none. Others of that name stand behind it.
const struct swb_stub *swb_find_stub(const struct swb_stubs *table, const char *name);

#endif
