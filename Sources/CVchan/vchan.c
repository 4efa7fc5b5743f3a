#define _GNU_SOURCE
#include "CVchan.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#define SIZE_SEALS (F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL)
#define MAX_DESCRIPTORS 8

int32_t vchan_processor(void) { return sched_getcpu(); }

int vchan_poll(struct pollfd *descriptors, unsigned count, const struct timespec *timeout) {
    return ppoll(descriptors, count, timeout, NULL);
}

int vchan_accept(int socket) { return accept4(socket, NULL, NULL, SOCK_CLOEXEC); }

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
    do received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
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
