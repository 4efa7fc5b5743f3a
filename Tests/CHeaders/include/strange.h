// Layouts that do not follow from the fields that have names.
struct strange_padded { unsigned : 11; int x; };
struct strange_trailing { double d; int : 26; };
union __attribute__((packed)) strange_tight { char c; int x; };
struct strange_inner { char c; union strange_tight tight; char last; };
union strange_wide { int a; char b; } __attribute__((aligned(16)));
struct strange_outer { int c; union strange_wide wide; int z; };
typedef int strange_al16 __attribute__((aligned(16)));
struct strange_typedef { char a; strange_al16 b; };
typedef int strange_al1 __attribute__((aligned(1)));
struct strange_lowered { char a; strange_al1 b; char c; };
typedef float strange_vector __attribute__((vector_size(16), aligned(4)));
int strange_vector_sum(const strange_vector *v);

// In the order of these structures: padded, trailing, inner, outer, typedef, lowered.
int strange_size(int which);
int strange_alignment(int which);
int strange_offset(int which);

// An enumeration without a name has no type of its own.
struct strange_choice { enum { STRANGE_NO, STRANGE_YES } answer; int rest; };
int strange_answer(const struct strange_choice *choice);

// Another convention than C's.
typedef __attribute__((ms_abi)) int (*strange_callback)(int);
int strange_call(strange_callback callback);

// What macros are that are made of others.
#define STRANGE_BEGIN do {
#define STRANGE_START STRANGE_BEGIN
#define STRANGE_AFTER 7
#define STRANGE_NUL "\0"
#define STRANGE_TEXT "a" STRANGE_NUL "b"
#define STRANGE_DAY __DATE__
#define STRANGE_BUILT STRANGE_DAY

// Words of Swift, and a symbol with a mark in it.
int self(int value);
int deinit(void);
int strange_quoted(void) __asm__("strange\"symbol");
#define STRANGE_TINY 1.17549435e-38f
#define STRANGE_TO_TEXT(a, b) #a "." #b
#define STRANGE_VERSION STRANGE_TO_TEXT(1, 2)
// Names that descriptions use, and one of a type of this header's.
#define Field 3
#define StrangeChoice 4
