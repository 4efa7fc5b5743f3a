#include "members.h"

int members_letters(const struct members_text *text) {
    int sum = 0;
    for (int i = 0; i < text->length_; i++) sum += text->letters[i];
    return sum;
}

union members_flags members_flip(union members_flags flags) {
    flags.all = ~flags.all;
    return flags;
}

int members_first(const union members_flags *flags) {
    return (int)flags->first + 100 * (int)flags->high + 10 * flags->sign;
}

int members_close_sum(const struct members_close *tight) {
    return tight->kind + 10 * tight->small + 1000 * (int)tight->wide + tight->last;
}

long members_dense_sum(const struct members_dense *dense) {
    return dense->kind + 10 * (int)dense->a + 100 * dense->b + 100000 * dense->c + 1000000 * dense->d + dense->value
        + dense->end;
}

int members_within_sum(const struct members_within *within) {
    return within->room + within->tag + (int)within->kind + (int)within->inner + within->length;
}
int members_odd_sum(const struct members_odd *odd) {
    return odd->kind + odd->number + (int)odd->bits + (int)odd->more + odd->last;
}

int members_parted_second(const struct members_parted *parted) { return parted->second * (parted->first ? 1 : -1); }
int members_shifted_value(struct members_shifted *shifted) { return shifted->value + shifted->third; }
