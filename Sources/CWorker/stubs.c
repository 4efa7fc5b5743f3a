#include <string.h>

#include "worker.h"

// What follows the first bytes of a message, if that is texts of which the last ends with NUL.
static const char *texts(const swb_message *message, size_t from, size_t *size) {
    size_t payload = message->size - SWB_HEADER_BYTES;
    if (payload <= from || ((const char *)message->words)[payload - 1] != 0) return NULL;
    *size = payload - from;
    return (const char *)message->words + from;
}

static bool is_of(const struct swb_stub *stub, const swb_stub_request *wanted, const uint32_t *shapes) {
    if (stub->description && wanted->description && stub->description != wanted->description) return false;
    return stub->parameter_count == wanted->parameter_count && stub->fixed_count == wanted->fixed_count
        && memcmp(stub->shape, shapes, (1 + (size_t)stub->parameter_count) * sizeof *shapes) == 0;
}

void swb_serve_stub(const struct swb_stubs *stubs, swb_message *message) {
    enum { MOST = (SWB_MESSAGE_WORDS - 2) * 2 - 1 };
    swb_stub_request wanted;
    memcpy(&wanted, message->words, sizeof wanted);
    const uint32_t *shapes = (const uint32_t *)&message->words[2];
    size_t size, shape_bytes = (1 + (size_t)wanted.parameter_count) * sizeof *shapes;
    const char *name = texts(message, sizeof wanted + shape_bytes, &size);
    if (!stubs || !name) return swb_answer(message, SWB_MALFORMED, 0);
    const struct swb_stub *first = swb_find_stub(stubs, name), *stub = first;
    while (stub && !is_of(stub, &wanted, shapes)) stub = swb_next_stub(stubs, stub);
    if (stub || !first) {
        message->words[0] = stub ? (uintptr_t)stub->address : 0;
        return swb_answer(message, SWB_OK, 1);
    }
    uint32_t count = first->parameter_count < MOST ? first->parameter_count : MOST;
    wanted = (swb_stub_request){first->description, count, first->fixed_count};
    memcpy(message->words, &wanted, sizeof wanted);
    message->words[2 + count / 2] = 0;
    memcpy(&message->words[2], first->shape, (1 + (size_t)count) * sizeof *shapes);
    swb_answer(message, SWB_DIFFERS, 3 + (int)count / 2);
}

void swb_serve_stub_variable(const struct swb_stubs *stubs, swb_message *message) {
    size_t size;
    const char *name = texts(message, sizeof *message->words, &size);
    if (!stubs || !name) return swb_answer(message, SWB_MALFORMED, 0);
    const struct swb_stub_variable *first = NULL;
    for (uint32_t i = 0; i < stubs->variable_count; i++) {
        const struct swb_stub_variable *variable = &stubs->variables[i];
        if (strcmp(variable->name, name) != 0) continue;
        if (variable->size == message->words[0] || message->words[0] == 0) {
            message->words[0] = (uintptr_t)variable->address();
            return swb_answer(message, SWB_OK, 1);
        }
        if (!first) first = variable;
    }
    message->words[0] = first ? first->size : 0;
    swb_answer(message, first ? SWB_DIFFERS : SWB_OK, 1);
}

void swb_serve_layout(const struct swb_stubs *stubs, swb_message *message) {
    size_t size;
    const char *record = texts(message, 0, &size);
    size_t length = record ? strlen(record) + 1 : 0;
    if (!stubs || !record || length >= size) return swb_answer(message, SWB_MALFORMED, 0);
    swb_stub_layout layout;
    bool is_found = swb_find_layout(stubs, record, record + length, &layout);
    memcpy(message->words, &layout, sizeof layout);
    swb_answer(message, is_found ? SWB_OK : SWB_DIFFERS, sizeof layout / sizeof *message->words);
}

void swb_serve_description(const struct swb_stubs *stubs, swb_message *message) {
    message->words[0] = stubs ? stubs->description : 0;
    swb_answer(message, SWB_OK, 1);
}
