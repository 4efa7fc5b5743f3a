#include "strange.h"

#include <stddef.h>

#define SIZES(f)                                                                                                 \
    { f(struct strange_padded, x), f(struct strange_trailing, d), f(struct strange_inner, last),                 \
      f(struct strange_outer, z), f(struct strange_typedef, b), f(struct strange_lowered, c) }
#define SIZE(type, field) sizeof(type)
#define ALIGNMENT(type, field) _Alignof(type)
#define OFFSET(type, field) offsetof(type, field)
static const int sizes[] = SIZES(SIZE), alignments[] = SIZES(ALIGNMENT), offsets[] = SIZES(OFFSET);

int strange_size(int which) { return sizes[which]; }
int strange_alignment(int which) { return alignments[which]; }
int strange_offset(int which) { return offsets[which]; }
int strange_vector_sum(const strange_vector *v) { return (int)((*v)[0] + (*v)[1] + (*v)[2] + (*v)[3]); }
int strange_answer(const struct strange_choice *choice) { return choice->answer == STRANGE_YES ? choice->rest : 0; }
int strange_call(strange_callback callback) { return callback(1); }
int self(int value) { return value + 1; }
int deinit(void) { return 2; }
int strange_quoted(void) { return 3; }
