// Functions: what their parameters and results are for.
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct modes_store modes_store;
typedef struct modes_cursor *modes_cursor_ref;

/// What becomes of a visit.
typedef enum { MODES_STOP, MODES_GO_ON } modes_next;
typedef modes_next (*modes_visitor)(modes_store *store, const char *name, int value, void *context);
typedef int modes_compare(const int *a, const int *b);

/**
 * Makes a store.
 *
 * @param name what it is called
 * @return the store, which modes_free() frees
 */
modes_store *modes_new(const char *name);
void modes_free(modes_store *store);
const char *modes_name(modes_store *store);

/// Adds some values.
/// @return how many there are then
int modes_add(modes_store *store, const int *values, size_t count);
/// Copies the name to `buffer`, and a NUL.
bool modes_copy_name(modes_store *store, char *buffer, int size);
/// The least and the greatest value.
int modes_range(modes_store *store, int *least, int *greatest);
void modes_visit(modes_store *store, modes_visitor visitor, void *context);
int modes_best(modes_store *store, modes_compare *compare);
void modes_sort(modes_store *store, int (*compare)(const int *, const int *));
unsigned modes_hash(const void *bytes, size_t length);
modes_cursor_ref modes_begin(modes_store *store);
int modes_next_value(modes_cursor_ref cursor);
void modes_end(modes_cursor_ref cursor);
int modes_total(int values[], unsigned n);
int modes_vprint(char *buffer, size_t size, const char *format, va_list list);
__attribute__((deprecated("use modes_add"))) int modes_put(modes_store *store, int value);
_Noreturn void modes_fail(int status);
int modes_renamed(int value) __asm__("modes_renamed_symbol");

extern int modes_level;
extern const char *const modes_version;
extern const int modes_primes[4];

// What has no place in a description.
int modes_print(const char *format, ...);
int modes_old();
static inline int modes_twice(int value) { return 2 * value; }
extern _Thread_local int modes_last_error;
extern int modes_unknown[];
