// What C does not say and users do.
#include <stddef.h>

#ifdef __clang__
#pragma clang diagnostic ignored "-Wnullability-completeness"
#else
#define _Nonnull
#define _Nullable
#endif

typedef struct wishes_list wishes_list;
wishes_list *wishes_make(int first);
void wishes_drop(wishes_list *list);
int wishes_length(const wishes_list *list);

/// Takes what is at the end.
int wishes_take(wishes_list *list, int *value);
/// Copies up to `room` values.
int wishes_copy(const wishes_list *list, int *values, int room);
/// Remembers an address.
void wishes_watch(wishes_list *list, int *place);
int wishes_watched(const wishes_list *list);
/// A text, though it is not const.
int wishes_letters(char *text);
int wishes_fill(int *, int);

int *_Nonnull wishes_first(wishes_list *_Nonnull list);
int wishes_is_null(const int *_Nullable place, const char *_Nonnull text);

/// Sees a text without a NUL behind it.
typedef int (*wishes_reader)(void *context, const char *text, int length, wishes_list *list);
typedef const char *wishes_namer(char *text, const char *again);
int wishes_read(wishes_list *list, wishes_reader reader, void *context);
int wishes_name(wishes_namer *namer);
/// What this version of the library has not yet.
int wishes_newer(int value);

int wishes_internal_check(void);
struct wishes_internal { int state; };
extern int wishes_count;
