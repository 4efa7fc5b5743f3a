// Made by swift-bind. The stubs of sqlite3, for Static.
#ifndef SQLITE3_STUBS_H
#define SQLITE3_STUBS_H

const void *sqlite3_stubs(void);

#endif
