// Made by swift-bind. The stubs of freetype, for Static.
#ifndef FREETYPE_STUBS_H
#define FREETYPE_STUBS_H

const void *freetype_stubs(void);

#endif
