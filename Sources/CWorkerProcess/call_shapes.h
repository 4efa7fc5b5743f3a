// Which arguments of a system call say what it does.
#ifndef SWB_CALL_SHAPES_H
#define SWB_CALL_SHAPES_H

#include <stdint.h>

// An argument that is a path, and the one that is the directory where it begins: their places plus one, or
// 0 for none and for the current directory.
typedef struct {
    uint8_t argument, directory;
} swb_path_place;

typedef struct {
    // A bit for each argument that is kept.
    uint8_t kept;
    swb_path_place path, second_path;
} swb_call_shape;

// Of a call that nothing is known of, nothing is kept.
swb_call_shape swb_shape_of(uint32_t call) __attribute__((visibility("hidden")));

#endif
