// Made by swift-bind. The stubs of curl, for Static.
#ifndef CURL_STUBS_H
#define CURL_STUBS_H

const void *curl_stubs(void);

#endif
