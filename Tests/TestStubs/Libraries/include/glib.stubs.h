// Made by swift-bind. The stubs of glib, for Static.
#ifndef GLIB_STUBS_H
#define GLIB_STUBS_H

const void *glib_stubs(void);

#endif
