// Values that only a C compiler knows how to pass.

typedef unsigned __int128 passing_huge;
typedef float passing_floats __attribute__((vector_size(16)));
typedef struct passing_node passing_node;

struct __attribute__((packed)) passing_pack {
    char tag;
    const int value;
};

union passing_choice {
    long number;
    const char *text;
};

union __attribute__((packed)) passing_bytes {
    char c;
    int value;
};

/// What has no description is there as bytes.
struct passing_all {
    char tag;
    __int128 wide;
    __float128 quad;
    _Atomic short count;
    passing_huge pair[2];
    union passing_bytes bytes;
    char end;
};

__int128 passing_product(long a, long b);
passing_huge passing_sum(const passing_huge *values, int count);
__float128 passing_half(__float128 value);
int passing_loaded(_Atomic int value);
_Atomic(long) passing_stored(const long value);
/// The value of one, doubled.
struct passing_pack passing_twice(struct passing_pack packed, int factor);
union passing_choice passing_chosen(union passing_choice choice, _Bool is_text);
union passing_bytes passing_same(const union passing_bytes);
passing_floats passing_scaled(passing_floats floats, float factor);
int passing_all_sum(struct passing_all all);
static inline __int128 passing_next(__int128 result) { return result + 1; }
int passing_print(const char *format, ...);
#define PASSING_LOW(value) ((unsigned long)(value))
/// Not as many are possible.
__int128 passing_many(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m, int n,
                      int o, int p);
int passing_node_kind(passing_node node);
void passing_visit(void (*visit)(struct passing_pack packed, void *data), void *data);

/// Numbers without a description at a boundary that is wider than those of others.
typedef __int128 passing_wides __attribute__((vector_size(64)));
struct passing_rest {
    char tag;
    passing_wides wides;
    _Atomic short counts[3];
    _Atomic int (*places)[2];
    union passing_bytes many[2];
};
int passing_rest_count(const struct passing_rest *rest, _Atomic int (*places)[2]);

// One that leads to a function that takes it.
struct passing_loop {
    struct passing_loop (*next)(struct passing_loop loop, __int128 wide);
};
