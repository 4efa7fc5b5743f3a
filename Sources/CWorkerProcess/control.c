#define _GNU_SOURCE
#include "control.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef union {
    char bytes[CMSG_SPACE(SWB_MAXIMUM_DESCRIPTORS * sizeof(int))];
    struct cmsghdr aligned;
} ancillary;

bool swb_send_packet(int socket, const void *bytes, size_t size, const int *descriptors, int count) {
    ancillary control;
    memset(&control, 0, sizeof control);
    struct iovec part = {(void *)bytes, size};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    if (count > 0) {
        message.msg_control = control.bytes;
        message.msg_controllen = CMSG_SPACE(count * sizeof(int));
        struct cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(count * sizeof(int));
        memcpy(CMSG_DATA(header), descriptors, count * sizeof(int));
    }
    ssize_t sent;
    do sent = sendmsg(socket, &message, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent == (ssize_t)size;
}

bool swb_receive_packet(int socket, void *bytes, size_t size, int *descriptors, int *count) {
    ancillary control;
    struct iovec part = {bytes, size};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes,
        .msg_controllen = sizeof control.bytes};
    ssize_t received;
    do received = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    while (received < 0 && errno == EINTR);
    if (received < 0) return false;
    int found = 0, room = *count;
    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
        int here = (int)((header->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        for (int i = 0; i < here; i++) {
            int descriptor;
            memcpy(&descriptor, CMSG_DATA(header) + i * sizeof(int), sizeof descriptor);
            if (found < room) descriptors[found++] = descriptor;
            else close(descriptor);
        }
    }
    *count = found;
    if (received == (ssize_t)size && !(message.msg_flags & (MSG_CTRUNC | MSG_TRUNC))) return true;
    for (int i = 0; i < found; i++) close(descriptors[i]);
    *count = 0;
    bool is_whole = received == (ssize_t)size && !(message.msg_flags & MSG_TRUNC);
    errno = received == 0 ? 0 : is_whole ? EMFILE : EPROTO;
    return false;
}

static int receive(int control, int milliseconds, swb_reply *reply, int *descriptor) {
    struct pollfd socket = {.fd = control, .events = POLLIN};
    int ready;
    do ready = poll(&socket, 1, milliseconds);
    while (ready < 0 && errno == EINTR);
    if (ready == 0) return ETIMEDOUT;
    if (ready < 0) return errno;
    int received = -1, count = 1;
    if (!swb_receive_packet(control, reply, sizeof *reply, &received, &count))
        return errno ? errno : EPIPE;
    reply->message[sizeof reply->message - 1] = 0;
    *descriptor = count == 1 ? received : -1;
    return 0;
}

int swb_ask_zygote(
    int control, const swb_request *request, const int *descriptors, int count,
    int milliseconds, swb_reply *reply, int *descriptor) {
    *descriptor = -1;
    if (!swb_send_packet(control, request, sizeof *request, descriptors, count)) return errno;
    return receive(control, milliseconds, reply, descriptor);
}

int swb_greet_zygote(int control, int milliseconds, swb_reply *reply) {
    int descriptor = -1;
    int error = receive(control, milliseconds, reply, &descriptor);
    if (descriptor >= 0) close(descriptor);
    return error;
}
