#define MANY(n) int many_plus_##n(int value) { return value + n; }
#include "many.h"

int many_count = 131;
int many_old(const char *first, const char *second, const char *third) { return first && second && third; }
