// Made by swift-bind. The stubs of xml2, for Static.
#ifndef XML2_STUBS_H
#define XML2_STUBS_H

const void *xml2_stubs(void);

#endif
