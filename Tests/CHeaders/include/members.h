// Members that share what they lie in, or that tell of each other.
#include <stdint.h>

// Older compilers know nothing of it.
#pragma GCC diagnostic ignored "-Wattributes"
#define members_counted(member) __attribute__((__counted_by__(member)))

/// A name with its letters.
struct members_text {
    uint8_t length_;
    /// The letters.
    uint8_t letters[] __attribute__((counted_by(length_)));
};
int members_letters(const struct members_text *text);

struct members_pairs {
    unsigned kind : 4;
    unsigned pairs : 12;
    uint16_t (*values)[2] members_counted(pairs);
};

// Bits that are a number, too.
union members_flags {
    struct {
        unsigned low : 4;
        unsigned high : 12;
    };
    unsigned first : 3;
    int sign : 1;
    unsigned all;
    unsigned char is_odd : 1;
};
union members_flags members_flip(union members_flags flags);
int members_first(const union members_flags *flags);

// Beside bytes of other members.
struct members_close {
    char kind;
    int small : 5;
    unsigned wide : 11;
    char last;
};
int members_close_sum(const struct members_close *tight);

struct __attribute__((packed)) members_dense {
    char kind;
    unsigned a : 3;
    int b : 13;
    _Bool c : 1;
    unsigned char d : 7;
    long value;
    // No unit has these, and nothing else.
    unsigned long long e : 35;
    char end;
};
long members_dense_sum(const struct members_dense *dense);

// Bits behind some that have no name, and a field that is not at its alignment.
struct members_parted {
    _Bool first : 1;
    unsigned short : 0;
    short second : 15;
};
int members_parted_second(const struct members_parted *parted);

struct __attribute__((packed, aligned(4))) members_shifted {
    char tag;
    int value;
    int third : 3;
};
int members_shifted_value(struct members_shifted *shifted);

// One of no place that follows from the others.
#pragma pack(push, 2)
struct members_odd {
    short kind;
    struct {
        int number;
        unsigned bits : 9;
    };
    unsigned more : 9;
    struct {
        char last;
        char : 0;
    };
};
#pragma pack(pop)
int members_odd_sum(const struct members_odd *half);

// Members of one without a name that is packed, and bits without a name of a type that has one.
enum members_sort { MEMBERS_SORT_NONE, MEMBERS_SORT_SOME = 5 };
struct members_within {
    enum members_sort : 3;
    int room;
    struct __attribute__((packed)) {
        char tag;
        enum members_sort kind : 5;
        enum members_sort inner;
        int length;
        char *text members_counted(length);
    };
};
int members_within_sum(const struct members_within *within);
