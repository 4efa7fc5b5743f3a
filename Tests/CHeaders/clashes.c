#include "clashes.h"

result clashes_made(int x, result other) { return (result){other.c, other.x + x}; }
result value(int x) { return (result){'v', x}; }
int clashes_bits(struct bits value, struct foo foo, struct size size) {
    return (int)(value.low + value.high) + foo.foo + foo.bits + size.z;
}
int clashes_is_self(enum clashes_word kind, const struct clashes_self *own) {
    return kind == CLASHES_WORD_self && own->self == 5 && own->init == 17;
}
int clashes_sent(enum Sendable sent, Copyable copy) { return sent == CLASHES_SENT ? (int)copy : 0; }
int clashes$sum(const struct clashes_$ *$pair) { return $pair->$a + $pair->b$; }
int clashes_many(const enum clashes_coming *kinds, int count) { return kinds ? count : 0; }
