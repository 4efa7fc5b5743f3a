// Made by swift-bind. The stubs of expat, for Static.
#ifndef EXPAT_STUBS_H
#define EXPAT_STUBS_H

const void *expat_stubs(void);

#endif
