// Made by swift-bind. The stubs of png16, for Static.
#ifndef PNG16_STUBS_H
#define PNG16_STUBS_H

const void *png16_stubs(void);

#endif
