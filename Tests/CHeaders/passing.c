#include "passing.h"

#include <stdarg.h>

__int128 passing_product(long a, long b) { return (__int128)a * b; }

passing_huge passing_sum(const passing_huge *values, int count) {
    passing_huge sum = 0;
    for (int i = 0; i < count; i++) sum += values[i];
    return sum;
}

__float128 passing_half(__float128 value) { return value / 2; }
int passing_loaded(_Atomic int value) { return value; }
_Atomic(long) passing_stored(const long value) { return value; }

struct passing_pack passing_twice(struct passing_pack packed, int factor) {
    return (struct passing_pack){packed.tag, packed.value * factor};
}

union passing_choice passing_chosen(union passing_choice choice, _Bool is_text) {
    if (is_text) return choice;
    return (union passing_choice){.number = choice.number + 1};
}

union passing_bytes passing_same(const union passing_bytes bytes) { return bytes; }
passing_floats passing_scaled(passing_floats floats, float factor) { return floats * factor; }

int passing_all_sum(struct passing_all all) {
    return all.tag + (int)all.wide + (int)all.quad + all.count + (int)all.pair[1] + all.bytes.value + all.end;
}

int passing_print(const char *format, ...) {
    va_list list;
    va_start(list, format);
    __int128 value = va_arg(list, __int128);
    va_end(list);
    return format[0] + (int)(value >> 64);
}

__int128 passing_many(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m, int n,
                      int o, int p) {
    return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p;
}

void passing_visit(void (*visit)(struct passing_pack packed, void *data), void *data) {
    visit((struct passing_pack){1, 2}, data);
}
int passing_rest_count(const struct passing_rest *rest, _Atomic int (*places)[2]) {
    return rest->counts[2] + (*places)[1] + rest->many[1].c;
}
