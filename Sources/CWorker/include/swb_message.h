// What a program and its worker say to each other. They are of one build and run on one machine.
#ifndef SWB_MESSAGE_H
#define SWB_MESSAGE_H

#include <stdint.h>

#define SWB_MESSAGE_BYTES 4096
#define SWB_HEADER_BYTES 16
#define SWB_MESSAGE_WORDS ((SWB_MESSAGE_BYTES - SWB_HEADER_BYTES) / 8)

// Where a word of an argument goes: these integer registers, then these vector registers, then words
// on the stack.
#define SWB_INTEGER_PLACES 6
#define SWB_VECTOR_PLACES 8
#define SWB_REGISTER_PLACES (SWB_INTEGER_PLACES + SWB_VECTOR_PLACES)
#define SWB_STACK_PLACES 240

typedef struct {
    // Of the whole message.
    uint32_t size;
    uint8_t kind;
    uint8_t status;
    uint16_t unused;
    // A function, a callback, or errno.
    uint32_t number;
    // A message and its answer have the same.
    uint32_t sequence;
    // As many as the size says; there is room for SWB_MESSAGE_WORDS.
    uint64_t words[];
} swb_message;

_Static_assert(sizeof(swb_message) == SWB_HEADER_BYTES, "a header has no padding");

enum {
    // From the program: the arguments of a function, word by word. Answered by SWB_RESULT, or if there is
    // no function with this number by SWB_ANSWER.
    SWB_CALL = 1,
    // From the worker: the registers, and the words of the stack, with which C called a callback.
    // Answered by SWB_RESULT.
    SWB_CALLBACK,
    // What a function or a callback returned: one or two words, or for a callback the bytes of a
    // structure that is returned in memory. From the worker, `number` is errno.
    SWB_RESULT,

    // From the program, answered by SWB_ANSWER:

    // The name of a symbol, ending with NUL. The answer is its address, or 0.
    SWB_FIND,
    // The number under which a function will be called, and no other has been bound; its address, an
    // swb_signature, and a byte for each word of the arguments that says where it goes.
    SWB_BIND,
    // The number of a callback and an swb_signature. The answer is the address at which C can call it,
    // and the number of the callback that had this address before, or 0.
    SWB_THUNK,
    // The address of a callback that has ended.
    SWB_RETIRE,
    // To, from, count: copies memory.
    SWB_COPY,
    // To, from, limit: copies a text up to its NUL. The answer is its length.
    SWB_TEXT,
    // Of a worker with stubs, an swb_stub_request, the shapes of the result and the parameters (uint32_t each), and
    // the name of a function, ending with NUL. The answer is its address, or 0; if the stubs of that name are all of
    // other types, it is SWB_DIFFERS with what the first is of: an swb_stub_request and its shapes.
    SWB_STUB,
    // The size of a variable, and its name, ending with NUL. The answer is its address, or 0; or SWB_DIFFERS with
    // its size.
    SWB_STUB_VARIABLE,
    // The names of a structure and of a field or nothing, each ending with NUL. The answer is an swb_stub_layout, or
    // SWB_DIFFERS with what is known of the structure.
    SWB_LAYOUT,
    // The answer is the hash of the description that the stubs were generated with, or 0.
    SWB_DESCRIPTION,

    SWB_ANSWER,
};

// The status of an answer.
enum {
    SWB_OK = 0,
    SWB_BAD_ADDRESS,
    SWB_TOO_LONG,
    SWB_TOO_MANY,
    SWB_MALFORMED,
    SWB_NOT_BOUND,
    SWB_DIFFERS,
};

// What a stub is to be of.
typedef struct {
    // The hash of its description, which a stub need not know.
    uint64_t description;
    uint32_t parameter_count;
    // How many of them stand before `...`; -1 without.
    int32_t fixed_count;
} swb_stub_request;

#define SWB_LONG_DOUBLES 4

typedef struct {
    // How many words the arguments have.
    uint16_t words;
    // How many of them go to the stack, and how many to vector registers.
    uint8_t stack_words, vectors;
    // How many words the result has, and which of them, as bits, are in vector registers. From SWB_LONG_DOUBLES on
    // its multiple says in how many registers for long double the result is, with two words for each.
    uint8_t result_words, result_vectors;
    // The size of a result in memory, for which C passes the address in the first integer register.
    uint16_t result_bytes;
} swb_signature;

_Static_assert(sizeof(swb_signature) == 8, "a signature is a word");

#endif
