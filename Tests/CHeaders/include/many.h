// More functions than the properties that a compiler takes quickly.
#ifndef MANY
#define MANY(n) int many_plus_##n(int value);
#endif
#define MANY_TEN(n) \
    MANY(n##0) MANY(n##1) MANY(n##2) MANY(n##3) MANY(n##4) \
    MANY(n##5) MANY(n##6) MANY(n##7) MANY(n##8) MANY(n##9)
MANY_TEN(1)
MANY_TEN(2)
MANY_TEN(3)
MANY_TEN(4)
MANY_TEN(5)
MANY_TEN(6)
MANY_TEN(7)
MANY_TEN(8)
MANY_TEN(9)
MANY_TEN(10)
MANY_TEN(11)
MANY_TEN(12)
MANY_TEN(13)
__attribute__((deprecated)) int many_old(const char *first_text, const char *second_text, const char *third_text);
extern int many_count;
/// What this version of the library has not yet.
int many_newer(int first_value, int second_value);
