// Made by swift-bind. The stubs of clang, for Static.
#ifndef CLANG_STUBS_H
#define CLANG_STUBS_H

const void *clang_stubs(void);

#endif
