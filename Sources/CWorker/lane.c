#include "CWorker.h"

static __thread void *current __attribute__((tls_model("initial-exec")));

void *swb_current_callback(void) { return current; }
void swb_set_current_callback(void *callback) { current = callback; }
