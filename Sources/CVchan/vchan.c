#define _GNU_SOURCE
#include "CVchan.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define SIZE_SEALS (F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL)
#define MAX_DESCRIPTORS 8

void vchan_copy(void *target, const void *source, size_t count) {
#if __has_feature(thread_sanitizer)
    // By default the sanitizer leaves out what library functions access.
    for (size_t i = 0; i < count; i++) ((char *)target)[i] = ((const char *)source)[i];
#else
    memcpy(target, source, count);
#endif
}

#if defined(__SSE2__)
// Whether another processor gets what was written sooner from memory than from this one's cache: so it is with
// AMD's, and with Intel's it takes twice as long.
static bool is_memory_faster(void) {
    enum { UNKNOWN, YES, NO };
    static int known = UNKNOWN;
    int answer = __atomic_load_n(&known, __ATOMIC_RELAXED);
    if (answer == UNKNOWN) {
        __builtin_cpu_init();
        answer = __builtin_cpu_is("amd") ? YES : NO;
        __atomic_store_n(&known, answer, __ATOMIC_RELAXED);
    }
    return answer == YES;
}

static void copy_to_memory(void *target, const void *source, size_t count) {
    enum { UNIT = sizeof(__m128i), LINE = 4 * UNIT };
    char *to = target;
    const char *from = source;
    size_t head = -(uintptr_t)to % LINE;
    if (head > count) head = count;
    memcpy(to, from, head);
    to += head, from += head, count -= head;
    for (; count >= LINE; to += LINE, from += LINE, count -= LINE)
        for (size_t i = 0; i < LINE; i += UNIT)
            _mm_stream_si128(
                (__m128i *)(to + i), _mm_loadu_si128((const __m128i *)(from + i)));
    memcpy(to, from, count);
    // Such writes are not ordered before later ones of themselves.
    _mm_sfence();
}
#endif

void vchan_copy_for_others(void *target, const void *source, size_t count) {
#if defined(__SSE2__)
    if (is_memory_faster()) return copy_to_memory(target, source, count);
#endif
    vchan_copy(target, source, count);
}

int32_t vchan_processor(void) { return sched_getcpu(); }

int vchan_accept(int socket) { return accept4(socket, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK); }

int vchan_above_standard(int descriptor) {
    if (descriptor < 0 || descriptor > STDERR_FILENO) return descriptor;
    int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1), error = errno;
    close(descriptor);
    errno = error;
    return moved;
}

int vchan_memory_file(void) {
#ifdef MFD_NOEXEC_SEAL
    int file = memfd_create("vchan", MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL);
    if (file >= 0 || errno != EINVAL) return file;
#endif
    return memfd_create("vchan", MFD_CLOEXEC | MFD_ALLOW_SEALING);
}

int vchan_seal(int file) { return fcntl(file, F_ADD_SEALS, SIZE_SEALS); }

bool vchan_is_sealed(int file) {
    int seals = fcntl(file, F_GET_SEALS);
    return seals >= 0 && (seals & F_SEAL_SHRINK) && (seals & F_SEAL_GROW);
}

bool vchan_is_event(int descriptor) {
    struct stat status;
    int flags = fcntl(descriptor, F_GETFL);
    // What has no type is no file, pipe or socket; of the rest only an eventfd takes eight bytes.
    if (flags < 0 || fstat(descriptor, &status) != 0 || (status.st_mode & S_IFMT) != 0
        || fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) != 0)
        return false;
    uint64_t nothing = 0;
    return write(descriptor, &nothing, sizeof nothing) == sizeof nothing || errno == EAGAIN;
}

int vchan_process(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }

int vchan_peer(int socket, pid_t *process, uid_t *user) {
    struct ucred credentials;
    socklen_t size = sizeof credentials;
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0) return -1;
    *process = credentials.pid;
    *user = credentials.uid;
    return 0;
}

int vchan_send(int socket, const char *text, int text_length, const int *descriptors, int count) {
    union {
        char bytes[CMSG_SPACE(MAX_DESCRIPTORS * sizeof(int))];
        struct cmsghdr aligned;
    } control;
    memset(&control, 0, sizeof control);
    struct iovec part = {(void *)text, text_length};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    message.msg_control = control.bytes;
    message.msg_controllen = CMSG_SPACE(count * sizeof(int));
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(count * sizeof(int));
    memcpy(CMSG_DATA(header), descriptors, count * sizeof(int));
    ssize_t sent;
    do sent = sendmsg(socket, &message, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent == text_length ? 0 : -1;
}

int vchan_receive(int socket, char *text, int text_length, int *descriptors, int count) {
    union {
        char bytes[CMSG_SPACE(MAX_DESCRIPTORS * sizeof(int))];
        struct cmsghdr aligned;
    } control;
    struct iovec part = {text, text_length};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    message.msg_control = control.bytes;
    message.msg_controllen = sizeof control.bytes;
    ssize_t received;
    do received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    while (received < 0 && errno == EINTR);
    if (received < 0) return -1;
    int found = 0;
    bool fits = received == text_length && !(message.msg_flags & (MSG_CTRUNC | MSG_TRUNC));
    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
        int here = (int)((header->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        for (int i = 0; i < here; i++) {
            int descriptor;
            memcpy(&descriptor, CMSG_DATA(header) + i * sizeof(int), sizeof descriptor);
            if (found < count) descriptors[found] = descriptor;
            else close(descriptor);
            found++;
        }
    }
    if (fits && found == count) return 0;
    for (int i = 0; i < found && i < count; i++) close(descriptors[i]);
    errno = EPROTO;
    return -1;
}
