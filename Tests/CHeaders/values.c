#include "values.h"

enum values_state values_after(enum values_state state) {
    return state == VALUES_STATE_OPEN ? VALUES_STATE_SENT : (enum values_state)77;
}

values_signed values_sign(int number) { return number < 0 ? VALUES_SIGNED_BELOW : VALUES_SIGNED_ABOVE; }
int values_is_writable(enum values_options options) { return (options & VALUES_OPTIONS_WRITE) != 0; }

struct values_pair values_pair(enum values_state state, values_signed sign) {
    return (struct values_pair){state, sign};
}
