#include "CWorker.h"

__thread void *swb_this_lane;
