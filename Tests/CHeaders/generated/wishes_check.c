// Made by swift-bind from wishes.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <wishes.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#pragma GCC diagnostic ignored "-Wmultichar"
#pragma GCC diagnostic ignored "-Wparentheses"
#pragma GCC diagnostic ignored "-Wshift-negative-value"
#pragma GCC diagnostic ignored "-Woverflow"
#pragma GCC diagnostic ignored "-Wpointer-arith"
#ifdef __clang__
#pragma clang diagnostic ignored "-Wstring-plus-int"
#pragma clang diagnostic ignored "-Winteger-overflow"
#pragma clang diagnostic ignored "-Wgnu-variable-sized-type-not-at-end"
#else
#pragma GCC diagnostic ignored "-Wpacked-not-aligned"
#endif
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)
#define SWB_KIND(type) __builtin_classify_type(*(__typeof__(type) *)0)
#define SWB_FLOATING(what, a, b) _Static_assert(sizeof(a) == sizeof(b) && SWB_KIND(a) == SWB_KIND(b), what)
#define SWB_ADDRESS(what, a) _Static_assert(SWB_KIND(a) == SWB_KIND(void *), what)
#define SWB_INTEGER(what, a, b) \
    _Static_assert(sizeof(a) == sizeof(b) && ((a)-1 > (a)0) == ((b)-1 > (b)0) && (a)0.5 == (b)0.5, what)
#define SWB_IS_CONSTANT(x) (sizeof(int) == sizeof(*(8 ? (void *)((__INTPTR_TYPE__)(x) * 0) : (int *)8)))
#define SWB_VALUE(what, x, value) \
    _Static_assert(__builtin_choose_expr(SWB_IS_CONSTANT(x), (x), (value)) == (value), what)
#define SWB_LENGTH(what, x, length) \
    _Static_assert(__builtin_types_compatible_p(__typeof__(x), char *) || sizeof(__typeof__(x)) == (length), \
        what)

#undef wishes_make
#undef wishes_drop
#undef wishes_length
#undef wishes_take
#undef wishes_copy
#undef wishes_watch
#undef wishes_watched
#undef wishes_letters
#undef wishes_fill
#undef wishes_first
#undef wishes_is_null
#undef wishes_read
#undef wishes_name
#undef wishes_newer
#undef wishes_count
SWB_SAME("the type of wishes_make", __typeof__(wishes_make), __typeof__(wishes_list *)(int));
SWB_ADDRESS("the result of wishes_make", wishes_list *);
SWB_INTEGER("first of wishes_make", int, __INT32_TYPE__);
SWB_SAME("the type of wishes_drop", __typeof__(wishes_drop), void(wishes_list *));
SWB_ADDRESS("list of wishes_drop", wishes_list *);
SWB_SAME("the type of wishes_length", __typeof__(wishes_length), int(const wishes_list *));
SWB_SAME("the type of wishes_take", __typeof__(wishes_take), int(wishes_list *, int *));
SWB_INTEGER("the result of wishes_take", int, __INT32_TYPE__);
SWB_ADDRESS("list of wishes_take", wishes_list *);
SWB_ADDRESS("value of wishes_take", int *);
SWB_SAME("the type of wishes_copy", __typeof__(wishes_copy), int(const wishes_list *, int *, int));
SWB_INTEGER("the result of wishes_copy", int, __INT32_TYPE__);
SWB_ADDRESS("list of wishes_copy", const wishes_list *);
SWB_SAME("the type of wishes_watch", __typeof__(wishes_watch), void(wishes_list *, int *));
SWB_ADDRESS("list of wishes_watch", wishes_list *);
SWB_ADDRESS("place of wishes_watch", int *);
SWB_SAME("the type of wishes_watched", __typeof__(wishes_watched), int(const wishes_list *));
SWB_INTEGER("the result of wishes_watched", int, __INT32_TYPE__);
SWB_ADDRESS("list of wishes_watched", const wishes_list *);
SWB_SAME("the type of wishes_letters", __typeof__(wishes_letters), int(char *));
SWB_INTEGER("the result of wishes_letters", int, __INT32_TYPE__);
SWB_ADDRESS("text of wishes_letters", char *);
SWB_SAME("the type of wishes_fill", __typeof__(wishes_fill), int(int *, int));
SWB_INTEGER("the result of wishes_fill", int, __INT32_TYPE__);
SWB_SAME("the type of wishes_first", __typeof__(wishes_first), __typeof__(int *)(wishes_list *));
SWB_ADDRESS("the result of wishes_first", int *);
SWB_ADDRESS("list of wishes_first", wishes_list *);
SWB_SAME("the type of wishes_is_null", __typeof__(wishes_is_null), int(const int *, const char *));
SWB_INTEGER("the result of wishes_is_null", int, __INT32_TYPE__);
SWB_ADDRESS("place of wishes_is_null", const int *);
SWB_ADDRESS("text of wishes_is_null", const char *);
SWB_SAME("the type of wishes_reader", __typeof__(wishes_reader), __typeof__(int(void *, const char *, int, wishes_list *)) *);
SWB_SAME("the type of wishes_namer", __typeof__(wishes_namer), __typeof__(const char *)(char *, const char *));
SWB_SAME("the type of wishes_read", __typeof__(wishes_read), int(wishes_list *, wishes_reader, void *));
SWB_INTEGER("the result of wishes_read", int, __INT32_TYPE__);
SWB_ADDRESS("list of wishes_read", wishes_list *);
SWB_ADDRESS("reader of wishes_read", wishes_reader);
SWB_ADDRESS("context of wishes_read", void *);
SWB_SAME("the type of wishes_name", __typeof__(wishes_name), int(wishes_namer *));
SWB_INTEGER("the result of wishes_name", int, __INT32_TYPE__);
SWB_ADDRESS("namer of wishes_name", wishes_namer *);
SWB_SAME("the type of wishes_newer", __typeof__(wishes_newer), int(int));
SWB_INTEGER("the result of wishes_newer", int, __INT32_TYPE__);
SWB_INTEGER("value of wishes_newer", int, __INT32_TYPE__);
SWB_SAME("the type of wishes_count", __typeof__(wishes_count), int);
SWB_INTEGER("the kind of wishes_count", __typeof__(wishes_count), __INT32_TYPE__);
