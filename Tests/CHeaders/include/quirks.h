// What compilers, or C and Swift, do not see alike.
#include <stddef.h>

#ifdef __clang__
#pragma clang diagnostic ignored "-Wvisibility"
#endif
#pragma GCC diagnostic ignored "-Wmultichar"

// Values that are no constants for one compiler or the other, or that compilers warn of.
static const int quirks_kept = 5;
#define QUIRKS_KEPT quirks_kept
#define QUIRKS_LETTER "abc"[1]
#define QUIRKS_FOUR 'abcd'
#define QUIRKS_SHIFTED (-1 << 3)
#define QUIRKS_MIXED (1 << 2 + 1)
#define QUIRKS_TAIL ("abc" + 1)

// Arrays whose length is another parameter.
int quirks_trace(int n, int m, const int a[n][m]);
double quirks_corner(int n, int m, int k, double cube[n][m][k], double (*row)[k]);
static inline int quirks_first(int n, int m, int a[n][m]) { return a[n - 1][m - 1]; }

// A type that C knows among parameters alone, and one of that name that is meant.
int quirks_late_value(struct quirks_late *late);
struct quirks_late { int x; };
union quirks_choice { int x; };
int quirks_nowhere(struct quirks_nowhere *nowhere);
int quirks_nowhere_again(struct quirks_nowhere *nowhere);
static inline int quirks_late_inline(struct quirks_late_too *late) { return late != 0; }

// Another convention than C's.
__attribute__((ms_abi)) int quirks_windows(int value);

// What only a compiler can call.
int vfork(void);

// Names that would be the same in Swift, or none.
__attribute__((deprecated)) int quirks_old(void);
int _quirks_old(void);
int __quirks_old(void);
int _(int value);
struct quirks_lines { int _, __; };
enum { quirks__ = 3 };

// A set of flags with none set.
enum quirks_marks {
    QUIRKS_FLAGS_NONE,
    QUIRKS_FLAGS_ONE,
    QUIRKS_FLAGS_TWO,
}
#ifdef __clang__
__attribute__((flag_enum))
#endif
;
int quirks_is_none(enum quirks_marks flags);
// One whose constants are left out.
enum quirks_emptied { QUIRKS_EMPTIED_A };
int quirks_empty(enum quirks_emptied value);

// An array that is not written to.
typedef int quirks_vec[3];
int quirks_total(const quirks_vec vec);
int quirks_fill(quirks_vec vec);

// What the settings say does not fit.
typedef int (*quirks_counter)(int value);
int quirks_count(quirks_counter counter);

int quirks_with_many_parameters(
    const char *first_parameter, const char *second_parameter, int third_parameter, int fourth_parameter);
__attribute__((deprecated)) int quirks_deprecated_long_name(
    const char *first_parameter, const char *second_parameter, int third_parameter);

// Macros and functions with further arguments.
#define QUIRKS_ADD(a, b) ((a) + (b))
int quirks_sum(int count, ...);
