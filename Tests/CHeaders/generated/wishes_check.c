// Made by swift-bind from wishes.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <wishes.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)

SWB_SAME("the type of wishes_make", __typeof__(wishes_make), __typeof__(wishes_list *)(int));
SWB_SAME("the type of wishes_drop", __typeof__(wishes_drop), void(wishes_list *));
SWB_SAME("the type of wishes_length", __typeof__(wishes_length), int(const wishes_list *));
SWB_SAME("the type of wishes_take", __typeof__(wishes_take), int(wishes_list *, int *));
SWB_SAME("the type of wishes_copy", __typeof__(wishes_copy), int(const wishes_list *, int *, int));
SWB_SAME("the type of wishes_watch", __typeof__(wishes_watch), void(wishes_list *, int *));
SWB_SAME("the type of wishes_watched", __typeof__(wishes_watched), int(const wishes_list *));
SWB_SAME("the type of wishes_letters", __typeof__(wishes_letters), int(char *));
SWB_SAME("the type of wishes_fill", __typeof__(wishes_fill), int(int *, int));
SWB_SAME("the type of wishes_first", __typeof__(wishes_first), __typeof__(int *)(wishes_list *));
SWB_SAME("the type of wishes_is_null", __typeof__(wishes_is_null), int(const int *, const char *));
SWB_SAME("the type of wishes_read", __typeof__(wishes_read), int(wishes_list *, wishes_reader, void *));
SWB_SAME("the type of wishes_name", __typeof__(wishes_name), int(wishes_namer *));
SWB_SAME("the type of wishes_newer", __typeof__(wishes_newer), int(int));
SWB_SAME("the type of wishes_count", __typeof__(wishes_count), int);
