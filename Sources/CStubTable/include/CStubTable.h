// What a C compiler has made for a description: the functions and variables of a library, by name. Files of stubs
// begin with a copy of this text, so that they need nothing else.
#ifndef SWB_STUB_TABLE_H
#define SWB_STUB_TABLE_H

#include <stdint.h>

#define SWB_STUBS_MAGIC 0x73776273
#define SWB_STUBS_VERSION 3

// A type as calls see it: what it is in the upper four bits, and its size.
enum { SWB_VOID, SWB_INTEGER, SWB_POINTER, SWB_FLOATING, SWB_COMPLEX, SWB_RECORD };
#define SWB_SHAPE(kind, type) ((uint32_t)(kind) << 28 | (uint32_t)sizeof(type))

struct swb_stub {
    const char *name;
    // A hash of the description that it was made of; 0 if it was made of a header, as all others.
    uint64_t description;
    // The shapes of the result and the parameters.
    const uint32_t *shape;
    uint32_t parameter_count;
    // How many stand before `...`; -1 if there is none.
    int32_t fixed_count;
    // A function that is called as it is declared. NULL if the library does not have it.
    void (*address)(void);
    // Calls it with arguments in memory, and returns errno.
    int (*call)(void *result, void *const *arguments);
};

struct swb_stub_variable {
    const char *name;
    uint32_t size;
    // Of a variable of each thread, that of the thread that asks. NULL if the library does not have it.
    void *(*address)(void);
};

struct swb_stub_field {
    const char *name;
    // The size is 0 for an array without an end.
    uint64_t offset, size;
};

// A structure or union as the compiler lays it out.
struct swb_stub_record {
    const char *name;
    uint64_t size;
    uint32_t alignment, field_count;
    const struct swb_stub_field *fields;
};

struct swb_stubs {
    uint32_t magic, version;
    const char *name;
    // A hash of the description that was generated with them; 0 if each function has one of its own.
    uint64_t description;
    // The functions are sorted by name. Several may have the same name and different shapes, or sizes.
    uint32_t function_count, variable_count, record_count;
    const struct swb_stub *functions;
    const struct swb_stub_variable *variables;
    const struct swb_stub_record *records;
};

#endif
