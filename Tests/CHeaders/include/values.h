// Enumerations and macros.
#include <stdint.h>

/// How an order goes.
enum values_state {
    VALUES_STATE_OPEN, ///< It may change.
    VALUES_STATE_SENT = 5,
    VALUES_STATE_2ND_TRY,
    VALUES_STATE_DEFAULT = VALUES_STATE_OPEN,
};

typedef enum values_signed { VALUES_SIGNED_BELOW = -1, VALUES_SIGNED_ABOVE = 1 } values_signed;
enum values_wide { VALUES_WIDE_LARGE = 0x1FFFFFFFFll, VALUES_WIDE_SMALL = 1 };
enum __attribute__((packed)) values_small { VALUES_SMALL_A, VALUES_SMALL_B };
#ifdef __clang__
enum __attribute__((flag_enum)) values_options;
#endif
enum values_options { VALUES_OPTIONS_READ = 1, VALUES_OPTIONS_WRITE = 2 };
typedef enum { valuesKindRed, valuesKindGreen } values_kind;
enum { VALUES_LIMIT = 99 };
enum { VALUES_HUGE = 1u << 31 };

#define VALUES_VERSION "1.2\t\"quoted\""
#define VALUES_JOINED "a" "b"
#define VALUES_MASK (VALUES_OPTIONS_READ | VALUES_OPTIONS_WRITE)
#define VALUES_UNSIGNED 0xFFFFFFFFFFFFFFFFull
#define VALUES_NEGATIVE (-42)
#define VALUES_LETTER 'A'
#define VALUES_SIZE sizeof(struct values_pair)
#define VALUES_RATIO 1.5
#define VALUES_SMALL_RATIO 0.25f
#define VALUES_CAST ((uint8_t)300)
#define VALUES_CHOICE (sizeof(int) == 4 ? 1L : 2L)
#define VALUES_LIMIT_AGAIN VALUES_LIMIT

// No constants, or none that Swift has.
#define VALUES_GUARD
#define VALUES_WIDE_TEXT L"wide"
#define VALUES_ZERO_INSIDE "a\0b"
#define VALUES_LONG_DOUBLE 1.1L
#define VALUES_TOO_WIDE ((__int128)1 << 100)
#define VALUES_TYPE struct values_pair
#define VALUES_CODE return 1; return 2
#define VALUES_POINTER ((void *)0)
#define VALUES_UNBALANCED (1
#define VALUES_TWICE(x) (2 * (x))

struct values_pair {
    enum values_state state;
    values_signed sign;
};

enum values_state values_after(enum values_state state);
values_signed values_sign(int number);
int values_is_writable(enum values_options options);
struct values_pair values_pair(enum values_state state, values_signed sign);
