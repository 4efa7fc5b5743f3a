// Made by swift-bind. The stubs of sodium, for Static.
#ifndef SODIUM_STUBS_H
#define SODIUM_STUBS_H

const void *sodium_stubs(void);

#endif
