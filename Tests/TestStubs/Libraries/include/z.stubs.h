// Made by swift-bind. The stubs of z, for Static.
#ifndef Z_STUBS_H
#define Z_STUBS_H

const void *z_stubs(void);

#endif
