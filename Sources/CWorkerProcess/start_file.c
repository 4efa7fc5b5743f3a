#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CWorkerProcess.h"

int swb_start_file(const void *bytes, size_t count) {
    int file = memfd_create("swift-bind", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0) return -1;
    int seals = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
    if (write(file, bytes, count) == (ssize_t)count && fcntl(file, F_ADD_SEALS, seals) == 0)
        return file;
    close(file);
    return -1;
}
