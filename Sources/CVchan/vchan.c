#include "CVchan.h"
