#define _GNU_SOURCE
#include "CForeignCall.h"

#include <sys/uio.h>
#include <unistd.h>

bool swb_read_memory(void *destination, const void *address, size_t count) {
    struct iovec local = {destination, count}, remote = {(void *)address, count};
    return process_vm_readv(getpid(), &local, 1, &remote, 1, 0) == (ssize_t)count;
}

bool swb_write_memory(void *address, const void *source, size_t count) {
    struct iovec local = {(void *)source, count}, remote = {address, count};
    return process_vm_writev(getpid(), &local, 1, &remote, 1, 0) == (ssize_t)count;
}
