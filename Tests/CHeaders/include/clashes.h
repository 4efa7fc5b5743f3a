// Names that the text of stubs, of structures or of a set has, or that Swift has not.
#ifdef __clang__
#pragma clang diagnostic ignored "-Wdollar-in-identifier-extension"
#endif

// In the text of stubs.
typedef int a0;
typedef struct __attribute__((packed)) result { char c; int x; } result;
result clashes_made(int x, result other);
result value(int x);
static inline int a1(a0 first, a0 second) { return first - second; }
#define swb_text 3
#define clashes_head 8

// Members, where their types' names would be those.
struct foo { int foo, bits; };
struct Foo { int x; };
struct bits { unsigned low : 4; unsigned high : 12; };
struct size { int z; };
struct Size { int y; };
int clashes_bits(struct bits value, struct foo foo, struct size size);

// The type itself.
enum clashes_word { CLASHES_WORD_self, CLASHES_WORD_init, CLASHES_WORD_Type };
struct clashes_self { unsigned self : 3; unsigned init : 5; int Self; };
int clashes_is_self(enum clashes_word kind, const struct clashes_self *own);

// Protocols of Swift's.
enum Sendable { CLASHES_SENT };
typedef unsigned Copyable, Escapable;
int clashes_sent(enum Sendable sent, Copyable copy);

// A sign that Swift has for itself.
struct clashes_$ { int $a, b$; };
int clashes$sum(const struct clashes_$ *$pair);

// What may not be used.
int clashes_gone(int value) __attribute__((unavailable("use \"value\"")));
extern int clashes_lost __attribute__((unavailable));
struct __attribute__((unavailable)) clashes_ended { int x : 3; };

// One that is only declared.
enum clashes_coming;
int clashes_many(const enum clashes_coming *kinds, int count);
