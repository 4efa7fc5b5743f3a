// Made by swift-bind. The stubs of test, for Static.
#ifndef TEST_STUBS_H
#define TEST_STUBS_H

const void *test_stubs(void);

#endif
