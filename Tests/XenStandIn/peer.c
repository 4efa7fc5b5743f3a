/* One side of a vchan, by the real libxenvchan; for the other side to be tested against.

       peer [-d DOMAIN] [-t SECONDS] server PATH MODE LEFT RIGHT [N]
       peer [-d DOMAIN] [-t SECONDS] client PATH MODE [N]

   DOMAIN is the other side's (0). LEFT and RIGHT are the least sizes of the rings in bytes: left is
   what the client writes. A server prints "ready" once a client can connect; a client waits for its
   server, given the stand-in. Either prints "connected left ORDER right ORDER", then what its mode
   says:

       echo            "echo BYTES"                 writes back what it reads, until closed
       upper           "upper BYTES"                the same, in capitals (ASCII)
       echo-packets    "echo-packets COUNT"         the same, packet by packet
       source N        "source BYTES"               writes N bytes of the sequence, in odd pieces
       sink N          "sink BYTES wrong COUNT"     reads N bytes and compares them
       both N          "both BYTES wrong COUNT"     source and sink at once
       packets N       "packets COUNT wrong COUNT"  sends packets to an echo-packets, and compares
       pings N         "pings COUNT ns TIME"        sends packets of 64 bytes to a pongs, and takes
                       the time of one round trip
       pongs           "pongs COUNT"                sends them back, until closed
       hang            nothing                      sleeps
       page            "page left ORDER right ORDER cli_live X srv_live X cli_notify X srv_notify X"
                       what the shared page says; a server does not wait for its client

   The sequence: the low bytes of the states of xorshift32 (13, 17, 5) after the seed 1. A packet is
   its length, 32 bits little-endian, and as many bytes, sent at once; none is empty. The
   next one follows the echo; the second is as long as the smaller ring admits.

   Exit status: 0; 1 wrong contents; 2 wrong arguments; 3 no vchan; 4 after SECONDS (30), "timeout";
   5 closed too early: " closed" follows the line. */
#include <ctype.h>
#include <libxenvchan.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { RIGHT_CONTENTS, WRONG_CONTENTS, USAGE, NO_VCHAN, TIMEOUT, CLOSED };
enum { BUFFER = 2 << 20, LENGTH = 4 };

static unsigned char buffer[BUFFER], other_buffer[BUFFER];

static uint32_t xorshift(uint32_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    return *state ^= *state << 5;
}

static size_t smaller(size_t a, size_t b) {
    return a < b ? a : b;
}

static void say(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    putchar('\n');
    fflush(stdout);
}

static void time_is_up(int signal) {
    (void)signal;
    if (write(STDOUT_FILENO, "timeout\n", 8) < 0) _exit(TIMEOUT);
    _exit(TIMEOUT);
}

static int left_order(const struct libxenvchan *vchan) {
    return vchan->is_server ? vchan->read.order : vchan->write.order;
}

static int right_order(const struct libxenvchan *vchan) {
    return vchan->is_server ? vchan->write.order : vchan->read.order;
}

static int echo(struct libxenvchan *vchan, const char *mode) {
    unsigned long long total = 0;
    bool upper = strcmp(mode, "upper") == 0;
    int count;
    for (; (count = libxenvchan_read(vchan, buffer, 65536)) > 0; total += (unsigned)count) {
        for (int i = 0; upper && i < count; i++) buffer[i] = (unsigned char)toupper(buffer[i]);
        if (libxenvchan_write(vchan, buffer, (size_t)count) != count) break;
    }
    say("%s %llu", mode, total);
    return RIGHT_CONTENTS;
}

static uint32_t length_of(const unsigned char *packet) {
    return packet[0] | (uint32_t)packet[1] << 8 | (uint32_t)packet[2] << 16
        | (uint32_t)packet[3] << 24;
}

/* A packet into `packet`, its length first; false if closed, or too long to be one. */
static bool receive_packet(struct libxenvchan *vchan, unsigned char *packet) {
    if (libxenvchan_recv(vchan, packet, LENGTH) != LENGTH) return false;
    uint32_t length = length_of(packet);
    return length > 0 && length <= BUFFER - LENGTH
        && libxenvchan_recv(vchan, packet + LENGTH, length) == (int)length;
}

static bool send_packet(struct libxenvchan *vchan, const unsigned char *packet) {
    size_t size = LENGTH + length_of(packet);
    return libxenvchan_send(vchan, packet, size) == (int)size;
}

static int echo_packets(struct libxenvchan *vchan) {
    unsigned long long count = 0;
    while (receive_packet(vchan, buffer) && send_packet(vchan, buffer)) count++;
    say("echo-packets %llu", count);
    return RIGHT_CONTENTS;
}

static int packets(struct libxenvchan *vchan, unsigned long long wanted) {
    unsigned long long done = 0, wrong = 0;
    uint32_t random = 1;
    size_t most = ((size_t)1 << smaller((size_t)left_order(vchan), (size_t)right_order(vchan)));
    most -= LENGTH;
    for (; done < wanted; done++) {
        size_t length = 1 + xorshift(&random) % smaller(most, 65536);
        if (done == 1) length = most;
        for (int i = 0; i < LENGTH; i++) buffer[i] = (unsigned char)(length >> 8 * i);
        for (size_t i = 0; i < length; i++) buffer[LENGTH + i] = (unsigned char)xorshift(&random);
        if (!send_packet(vchan, buffer) || !receive_packet(vchan, other_buffer)) break;
        wrong += memcmp(buffer, other_buffer, LENGTH + length) != 0;
    }
    say("packets %llu wrong %llu%s", done, wrong, done < wanted ? " closed" : "");
    return done < wanted ? CLOSED : wrong ? WRONG_CONTENTS : RIGHT_CONTENTS;
}

/* Writes the sequence, or reads and compares it, a piece at a time. */
struct flow {
    unsigned long long wanted, done, wrong;
    uint32_t sequence, sizes;
    size_t made, used; /* of the piece in the buffer, to be written */
};

static struct flow flow_of(unsigned long long wanted) {
    return (struct flow){.wanted = wanted, .sequence = 1, .sizes = 2};
}

/* From nothing to twice the ring. */
static size_t next_size(struct flow *flow, int order) {
    size_t size = 1 + xorshift(&flow->sizes) % ((size_t)2 << order);
    return (size_t)(flow->wanted - flow->done) < size ? (size_t)(flow->wanted - flow->done) : size;
}

/* What libxenvchan_write or libxenvchan_read said. */
static int flow_out(struct libxenvchan *vchan, struct flow *flow) {
    if (flow->used == flow->made) {
        flow->used = 0;
        flow->made = next_size(flow, vchan->write.order);
        for (size_t i = 0; i < flow->made; i++)
            buffer[i] = (unsigned char)xorshift(&flow->sequence);
    }
    int count = libxenvchan_write(vchan, buffer + flow->used, flow->made - flow->used);
    if (count > 0) {
        flow->used += (size_t)count;
        flow->done += (unsigned)count;
    }
    return count;
}

static int flow_in(struct libxenvchan *vchan, struct flow *flow) {
    int count = libxenvchan_read(vchan, other_buffer, next_size(flow, vchan->read.order));
    for (int i = 0; i < count; i++)
        flow->wrong += other_buffer[i] != (unsigned char)xorshift(&flow->sequence);
    if (count > 0) flow->done += (unsigned)count;
    return count;
}

static int source(struct libxenvchan *vchan, unsigned long long wanted) {
    struct flow flow = flow_of(wanted);
    while (flow.done < wanted && flow_out(vchan, &flow) > 0) continue;
    say("source %llu%s", flow.done, flow.done < wanted ? " closed" : "");
    return flow.done < wanted ? CLOSED : RIGHT_CONTENTS;
}

static int compared(const char *mode, const struct flow *flow, bool complete) {
    say("%s %llu wrong %llu%s", mode, flow->done, flow->wrong, complete ? "" : " closed");
    return !complete ? CLOSED : flow->wrong ? WRONG_CONTENTS : RIGHT_CONTENTS;
}

static int sink(struct libxenvchan *vchan, unsigned long long wanted) {
    struct flow flow = flow_of(wanted);
    while (flow.done < wanted && flow_in(vchan, &flow) > 0) continue;
    return compared("sink", &flow, flow.done == wanted);
}

static int both(struct libxenvchan *vchan, unsigned long long wanted) {
    struct flow out = flow_of(wanted), in = out;
    vchan->blocking = 0;
    while (out.done < wanted || in.done < wanted) {
        int written = out.done < wanted ? flow_out(vchan, &out) : 0;
        int read = in.done < wanted ? flow_in(vchan, &in) : 0;
        if (written < 0 || read < 0) break;
        if (written == 0 && read == 0) libxenvchan_wait(vchan);
    }
    return compared("both", &in, out.done == wanted && in.done == wanted);
}

static double nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return 1e9 * (double)now.tv_sec + (double)now.tv_nsec;
}

enum { PING = 64 };

static int pings(struct libxenvchan *vchan, unsigned long long count) {
    double start = nanoseconds();
    for (unsigned long long i = 0; i < count; i++)
        if (libxenvchan_send(vchan, buffer, PING) != PING
            || libxenvchan_recv(vchan, buffer, PING) != PING) {
            say("pings %llu closed", i);
            return CLOSED;
        }
    say("pings %llu ns %.0f", count, (nanoseconds() - start) / (double)count);
    return RIGHT_CONTENTS;
}

static int pongs(struct libxenvchan *vchan) {
    unsigned long long count = 0;
    while (libxenvchan_recv(vchan, buffer, PING) == PING
           && libxenvchan_send(vchan, buffer, PING) == PING)
        count++;
    say("pongs %llu", count);
    return RIGHT_CONTENTS;
}

static void page(const struct libxenvchan *vchan) {
    const struct vchan_interface *page = vchan->ring;
    say("page left %u right %u cli_live %u srv_live %u cli_notify %u srv_notify %u",
        page->left_order, page->right_order, page->cli_live, page->srv_live, page->cli_notify,
        page->srv_notify);
}

static int run(struct libxenvchan *vchan, const char *mode, unsigned long long count) {
    if (strcmp(mode, "page") == 0) {
        page(vchan);
        return RIGHT_CONTENTS;
    }
    vchan->blocking = -1; /* one bit, with a sign */
    while (libxenvchan_is_open(vchan) == 2) libxenvchan_wait(vchan);
    say("connected left %d right %d", left_order(vchan), right_order(vchan));
    if (strcmp(mode, "echo") == 0 || strcmp(mode, "upper") == 0) return echo(vchan, mode);
    if (strcmp(mode, "echo-packets") == 0) return echo_packets(vchan);
    if (strcmp(mode, "packets") == 0) return packets(vchan, count);
    if (strcmp(mode, "source") == 0) return source(vchan, count);
    if (strcmp(mode, "sink") == 0) return sink(vchan, count);
    if (strcmp(mode, "both") == 0) return both(vchan, count);
    if (strcmp(mode, "pings") == 0) return pings(vchan, count);
    if (strcmp(mode, "pongs") == 0) return pongs(vchan);
    for (;;) pause();
}

static bool is_mode(const char *mode, bool *counts) {
    const char *const modes[] = {
        "source", "sink", "both", "packets", "pings",
        "pongs", "echo", "upper", "echo-packets", "hang", "page"};
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
        if (strcmp(mode, modes[i]) == 0) {
            *counts = i < 5;
            return true;
        }
    return false;
}

static bool number(const char *text, unsigned long long *value) {
    char *end;
    *value = strtoull(text, &end, 10);
    return isdigit((unsigned char)*text) && *end == 0;
}

int main(int count, char **arguments) {
    unsigned long long domain = 0, seconds = 30, left = 0, right = 0, wanted = 0;
    bool valid = true, counts = false;
    for (int option; (option = getopt(count, arguments, "+d:t:")) != -1;)
        valid = valid && option != '?' && number(optarg, option == 'd' ? &domain : &seconds);
    arguments += optind;
    count -= optind;
    bool server = count > 0 && strcmp(arguments[0], "server") == 0;
    valid = valid && count >= 3 && (server || strcmp(arguments[0], "client") == 0)
        && is_mode(arguments[2], &counts) && count == 3 + 2 * server + counts;
    if (valid && server) valid = number(arguments[3], &left) && number(arguments[4], &right);
    if (valid && counts) valid = number(arguments[count - 1], &wanted);
    if (!valid) {
        fprintf(
            stderr, "usage: peer [-d DOMAIN] [-t SECONDS] server PATH MODE LEFT RIGHT [N]\n"
                    "       peer [-d DOMAIN] [-t SECONDS] client PATH MODE [N]\n");
        return USAGE;
    }
    signal(SIGALRM, time_is_up);
    alarm((unsigned)seconds);

    const char *path = arguments[1], *mode = arguments[2];
    struct libxenvchan *vchan;
    if (server) {
        vchan = libxenvchan_server_init(NULL, (int)domain, path, left, right);
        if (vchan) say("ready");
    } else {
        while (!(vchan = libxenvchan_client_init(NULL, (int)domain, path)) && getenv("XEN_STANDIN"))
            usleep(10000);
    }
    if (!vchan) {
        perror("peer: no vchan");
        return NO_VCHAN;
    }
    int status = run(vchan, mode, wanted);
    libxenvchan_close(vchan);
    return status;
}
