/* Checks what the stand-in promises, without libxenvchan. Prints how many checks failed. */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xenevtchn.h>
#include <xengnttab.h>
#include <xenstore.h>

static int checked, failed;

#define CHECK(condition)                                                                           \
    do {                                                                                           \
        checked++;                                                                                 \
        if (!(condition)) {                                                                        \
            failed++;                                                                              \
            fprintf(stderr, "checks.c:%d: not so: %s (errno %d)\n", __LINE__, #condition, errno);  \
        }                                                                                          \
    } while (0)

#define CHECK_ERROR(condition, error)                                                              \
    do {                                                                                           \
        errno = 0;                                                                                 \
        CHECK((condition) && errno == (error));                                                    \
    } while (0)

static void as_domain(const char *domain) {
    setenv("XEN_STANDIN_DOMAIN", domain, 1);
}

static int readable(int fd, int milliseconds) {
    struct pollfd ready = {.fd = fd, .events = POLLIN};
    return poll(&ready, 1, milliseconds) == 1;
}

static void check_events(void) {
    as_domain("0");
    xenevtchn_handle *server = xenevtchn_open(NULL, 0);
    as_domain("1");
    xenevtchn_handle *client = xenevtchn_open(NULL, 0);
    CHECK(server && client);
    int first = xenevtchn_bind_unbound_port(server, 1);
    int second = xenevtchn_bind_unbound_port(server, 1);
    CHECK(first > 0 && second > 0 && first != second);
    CHECK(xenevtchn_notify(server, first) == 0); /* to nobody yet */
    CHECK_ERROR(xenevtchn_bind_interdomain(client, 2, first) == -1, EINVAL);
    CHECK_ERROR(xenevtchn_bind_interdomain(client, 0, 999) == -1, EINVAL);
    int to_first = xenevtchn_bind_interdomain(client, 0, first);
    CHECK(to_first > 0 && to_first != first);
    CHECK_ERROR(xenevtchn_bind_interdomain(client, 0, first) == -1, EINVAL);
    CHECK(readable(xenevtchn_fd(client), 0)); /* as under Xen, binding is an event */
    CHECK(xenevtchn_pending(client) == to_first);
    CHECK(xenevtchn_unmask(client, to_first) == 0);
    CHECK(!readable(xenevtchn_fd(client), 0));
    int to_second = xenevtchn_bind_interdomain(client, 0, second);
    CHECK(xenevtchn_pending(client) == to_second && !xenevtchn_unmask(client, to_second));

    /* Two ports of one handle; events of one port do not add up. */
    CHECK(!readable(xenevtchn_fd(server), 0));
    for (int i = 0; i < 100000; i++)
        if (xenevtchn_notify(client, to_second)) CHECK(!"notify");
    CHECK(xenevtchn_notify(client, to_first) == 0);
    CHECK(xenevtchn_pending(server) == second && xenevtchn_pending(server) == first);
    CHECK(!readable(xenevtchn_fd(server), 0));
    CHECK(xenevtchn_unmask(server, first) == 0 && !readable(xenevtchn_fd(server), 0));
    CHECK(xenevtchn_unmask(server, second) == 0 && xenevtchn_pending(server) == second);
    CHECK(xenevtchn_notify(client, to_second) == 0 && !readable(xenevtchn_fd(server), 0));
    CHECK(xenevtchn_unmask(server, second) == 0 && xenevtchn_pending(server) == second);

    CHECK_ERROR(xenevtchn_notify(client, first) == -1, ENOTCONN);
    CHECK_ERROR(xenevtchn_notify(client, 1 << 20) == -1, EINVAL);
    CHECK_ERROR(xenevtchn_unbind(client, first) == -1, ENOTCONN);
    /* A port whose peer has gone may be bound again. */
    CHECK(xenevtchn_unbind(client, to_first) == 0);
    CHECK(xenevtchn_notify(server, first) == 0);
    to_first = xenevtchn_bind_interdomain(client, 0, first);
    CHECK(to_first > 0);
    CHECK(xenevtchn_close(client) == 0);
    CHECK(xenevtchn_notify(server, first) == 0 && xenevtchn_notify(server, second) == 0);
    CHECK(xenevtchn_close(server) == 0);
}

static void check_grants(void) {
    as_domain("0");
    xenevtchn_handle *events = xenevtchn_open(NULL, 0);
    xengntshr_handle *sharing = xengntshr_open(NULL, 0);
    as_domain("1");
    xenevtchn_handle *peer_events = xenevtchn_open(NULL, 0);
    xengnttab_handle *mapping = xengnttab_open(NULL, 0);
    int port = xenevtchn_bind_unbound_port(events, 1);
    int peer_port = xenevtchn_bind_interdomain(peer_events, 0, port);
    CHECK(xenevtchn_pending(peer_events) == peer_port);
    CHECK(xenevtchn_unmask(peer_events, peer_port) == 0);

    uint32_t references[4], domains[] = {0, 0, 0, 0};
    char *shared = xengntshr_share_pages(sharing, 1, 4, references, 1);
    CHECK(shared && references[0] >= 8 && references[1] != references[0] + 1);
    CHECK(memcmp(shared, (char[4 * 4096]){0}, 4 * 4096) == 0);
    for (int i = 0; i < 4; i++) shared[i * 4096 + 7] = (char)('a' + i);
    char *mapped = xengnttab_map_domain_grant_refs(mapping, 4, 0, references, PROT_READ);
    CHECK(mapped && mapped != shared);
    for (int i = 0; i < 4; i++) CHECK(mapped[i * 4096 + 7] == 'a' + i);
    uint32_t reversed[] = {references[3], references[0]};
    char *again = xengnttab_map_grant_refs(mapping, 2, domains, reversed, PROT_READ | PROT_WRITE);
    CHECK(again && again[7] == 'd' && again[4096 + 7] == 'a');
    again[8] = '!';
    CHECK(shared[3 * 4096 + 8] == '!' && mapped[3 * 4096 + 8] == '!');
    CHECK_ERROR(!xengnttab_map_grant_ref(mapping, 1, references[0], PROT_READ), EINVAL);
    CHECK_ERROR(!xengnttab_map_grant_ref(mapping, 0, 7, PROT_READ), EINVAL);
    CHECK_ERROR(xengnttab_unmap(mapping, again, 1) == -1, EINVAL);
    CHECK(xengnttab_unmap(mapping, again, 2) == 0);

    uint32_t read_only, private;
    CHECK(xengntshr_share_pages(sharing, 1, 1, &read_only, 0));
    CHECK_ERROR(!xengnttab_map_grant_ref(mapping, 0, read_only, PROT_WRITE), EINVAL);
    CHECK(xengnttab_map_grant_ref(mapping, 0, read_only, PROT_READ));
    CHECK(xengntshr_share_pages(sharing, 2, 1, &private, 1));
    CHECK_ERROR(!xengnttab_map_grant_ref(mapping, 0, private, PROT_READ), EINVAL);

    /* What is no longer shared stays with those who have mapped it. */
    CHECK(xengntshr_unshare(sharing, shared, 4) == 0);
    CHECK(mapped[7] == 'a');
    CHECK_ERROR(!xengnttab_map_grant_ref(mapping, 0, references[0], PROT_READ), EINVAL);
    CHECK(munmap(mapped, 4 * 4096) == 0); /* as libxenvchan does */

    /* Unmap notifications, both ways; the port outlives its handle until then. */
    uint32_t ring;
    CHECK_ERROR(!xengntshr_share_page_notify(sharing, 1, &ring, 1, 21, 999), EINVAL);
    CHECK_ERROR(!xengntshr_share_page_notify(sharing, 1, &ring, 1, 4096, port), EINVAL);
    char *page = xengntshr_share_page_notify(sharing, 1, &ring, 1, 21, port);
    char *peer_page = xengnttab_map_grant_ref_notify(
        mapping, 0, ring, PROT_READ | PROT_WRITE, 20, peer_port);
    CHECK(page && peer_page);
    if (!page || !peer_page) return;
    page[20] = page[21] = page[22] = 1;
    CHECK(!readable(xenevtchn_fd(events), 0));
    CHECK(xengnttab_unmap(mapping, peer_page, 1) == 0);
    CHECK(page[20] == 0 && page[21] == 1 && page[22] == 1);
    CHECK(xenevtchn_pending(events) == port && !xenevtchn_unmask(events, port));
    CHECK(xenevtchn_close(events) == 0);
    CHECK(!readable(xenevtchn_fd(peer_events), 0));
    peer_page = xengnttab_map_grant_ref_notify(mapping, 0, ring, PROT_READ, -1, -1);
    CHECK(xengntshr_close(sharing) == 0);
    CHECK(peer_page && peer_page[21] == 0);
    CHECK(readable(xenevtchn_fd(peer_events), 0) && xenevtchn_pending(peer_events) == peer_port);
    CHECK(xengnttab_close(mapping) == 0 && xenevtchn_close(peer_events) == 0);
}

/* A process killed while it holds a mapping with a notification. */
static void check_death(void) {
    as_domain("0");
    xenevtchn_handle *events = xenevtchn_open(NULL, 0);
    xengntshr_handle *sharing = xengntshr_open(NULL, 0);
    int port = xenevtchn_bind_unbound_port(events, 1);
    uint32_t reference;
    char *page = xengntshr_share_page_notify(sharing, 1, &reference, 1, 21, port);
    page[20] = 2;
    pid_t child = fork();
    if (child == 0) {
        as_domain("1");
        xenevtchn_close(events); /* changes nothing for the parent */
        xengntshr_close(sharing);
        xenevtchn_handle *own_events = xenevtchn_open(NULL, 0);
        int own_port = xenevtchn_bind_interdomain(own_events, 0, port);
        char *mapped = xengnttab_map_grant_ref_notify(
            xengnttab_open(NULL, 0), 0, reference, PROT_READ | PROT_WRITE, 20, own_port);
        uint32_t left_behind[3];
        xengntshr_share_pages(xengntshr_open(NULL, 0), 0, 3, left_behind, 1);
        xs_watch(xs_open(0), "x", "left behind");
        mapped[20] = 1;
        raise(SIGKILL);
    }
    int status;
    CHECK(waitpid(child, &status, 0) == child && WIFSIGNALED(status));
    CHECK(readable(xenevtchn_fd(events), 2000) && xenevtchn_pending(events) == port);
    CHECK(page[20] == 0);
    CHECK(xenevtchn_notify(events, port) == 0);
    CHECK_ERROR(waitpid(-1, &status, WNOHANG) == -1, ECHILD); /* no child of ours watches */
    CHECK(xengntshr_unshare(sharing, page, 1) == 0);
    CHECK(xenevtchn_close(events) == 0 && xengntshr_close(sharing) == 0);
}

/* Whether this process is killed when the stand-in opens or closes the FIFO for an event. */
static enum { LIVES, DIES_AT_OPEN, DIES_AT_CLOSE } sending;

/* In place of the C library's, for the stand-in too. */
int openat(int directory, const char *path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    if (sending == DIES_AT_OPEN && strncmp(path, "fifo-", 5) == 0) raise(SIGKILL);
    return (int)syscall(SYS_openat, directory, path, flags, mode);
}

int close(int fd) {
    if (sending == DIES_AT_CLOSE) raise(SIGKILL);
    return (int)syscall(SYS_close, fd);
}

/* A process killed while it sends an event: those that the next one sends arrive. */
static void check_death_while_sending(void) {
    as_domain("0");
    xenevtchn_handle *events = xenevtchn_open(NULL, 0);
    int port = xenevtchn_bind_unbound_port(events, 1);
    for (int death = DIES_AT_CLOSE; death >= LIVES; death--) {
        pid_t child = fork();
        if (child == 0) {
            xenevtchn_close(events);
            as_domain("1");
            xenevtchn_handle *own_events = xenevtchn_open(NULL, 0);
            int own_port;
            /* Until the supervisor of the one before has freed it. */
            while ((own_port = xenevtchn_bind_interdomain(own_events, 0, port)) < 0) usleep(1000);
            sending = death;
            xenevtchn_notify(own_events, own_port);
            raise(SIGKILL);
        }
        int status;
        CHECK(waitpid(child, &status, 0) == child && WIFSIGNALED(status));
        if (death == DIES_AT_OPEN) continue;
        CHECK(readable(xenevtchn_fd(events), 0) && xenevtchn_pending(events) == port);
        CHECK(xenevtchn_unmask(events, port) == 0);
        /* Once more, if it was not yet known to be told. */
        if (readable(xenevtchn_fd(events), 0)) {
            CHECK(xenevtchn_pending(events) == port && xenevtchn_unmask(events, port) == 0);
        }
        CHECK(!readable(xenevtchn_fd(events), 0));
    }
    CHECK(xenevtchn_close(events) == 0);
}

static int value_is(struct xs_handle *store, const char *path, const char *expected) {
    unsigned length = 99;
    char *value = xs_read(store, XBT_NULL, path, &length);
    int same = value && length == strlen(expected) && strcmp(value, expected) == 0;
    free(value);
    return same;
}

static int watch_says(struct xs_handle *store, const char *path, const char *token) {
    char **event = xs_check_watch(store);
    int same = event && strcmp(event[XS_WATCH_PATH], path) == 0
        && strcmp(event[XS_WATCH_TOKEN], token) == 0;
    if (!same && event) fprintf(stderr, "watch: %s %s\n", event[0], event[1]);
    free(event);
    return same;
}

static void check_store(void) {
    unsigned count;
    as_domain("0");
    struct xs_handle *store = xs_open(0);
    as_domain("1");
    struct xs_handle *guest = xs_open(0);
    CHECK(store && guest);
    CHECK(value_is(store, "domid", "0") && value_is(guest, "domid", "1"));
    CHECK(xs_write(store, XBT_NULL, "data/a/b", "hello", 5));
    CHECK(value_is(store, "/local/domain/0/data/a/b", "hello"));
    CHECK(value_is(store, "data/a", ""));
    CHECK(xs_write(store, XBT_NULL, "data/a", "x\0y", 3));
    char *value = xs_read(store, XBT_NULL, "data/a", &count);
    CHECK(value && count == 3 && memcmp(value, "x\0y", 4) == 0);
    free(value);
    CHECK(xs_write(store, XBT_NULL, "data/a/a", "", 0));
    char **names = xs_directory(store, XBT_NULL, "data/a", &count);
    CHECK(names && count == 2 && !strcmp(names[0], "a") && !strcmp(names[1], "b"));
    free(names);
    CHECK_ERROR(!xs_read(store, XBT_NULL, "data/none", &count), ENOENT);
    CHECK_ERROR(!xs_read(store, XBT_NULL, "data/../a", &count), EINVAL);
    CHECK_ERROR(!xs_write(store, XBT_NULL, "data//a", "", 0), EINVAL);
    CHECK_ERROR(!xs_directory(store, XBT_NULL, "data/none", &count), ENOENT);
    CHECK(xs_mkdir(store, XBT_NULL, "data/c") && value_is(store, "data/c", ""));

    /* Domain 1 sees what it is allowed to see. */
    const char *path = "/local/domain/0/data/a/b";
    CHECK_ERROR(!xs_read(guest, XBT_NULL, path, &count), EACCES);
    struct xs_permissions wanted[] = {{0, XS_PERM_NONE}, {1, XS_PERM_READ}};
    CHECK(xs_set_permissions(store, XBT_NULL, path, wanted, 2));
    struct xs_permissions *found = xs_get_permissions(store, XBT_NULL, path, &count);
    CHECK(found && count == 2 && memcmp(found, wanted, sizeof wanted) == 0);
    free(found);
    CHECK(value_is(guest, path, "hello"));
    CHECK_ERROR(!xs_write(guest, XBT_NULL, path, "", 0), EACCES);
    CHECK(xs_write(guest, XBT_NULL, "data/own", "mine", 4));
    CHECK(value_is(store, "/local/domain/1/data/own", "mine"));
    found = xs_get_permissions(store, XBT_NULL, "/local/domain/1/data/own", &count);
    CHECK(found && count == 1 && found->id == 1 && found->perms == XS_PERM_NONE);
    free(found);

    /* A transaction is seen by itself at once, by others at its end. */
    xs_transaction_t one = xs_transaction_start(store), two = xs_transaction_start(store);
    CHECK(one && two && one != two);
    CHECK(xs_write(store, one, "data/t", "1", 1));
    CHECK(xs_set_permissions(store, one, "data/t", wanted, 2));
    CHECK(xs_rm(store, one, "data/c"));
    CHECK_ERROR(!xs_read(store, XBT_NULL, "data/t", &count), ENOENT);
    CHECK_ERROR(!xs_read(store, one, "data/c", &count), ENOENT);
    CHECK((value = xs_read(store, one, "data/t", NULL)) && strcmp(value, "1") == 0);
    free(value);
    CHECK(xs_write(store, two, "data/t", "2", 1));
    CHECK(xs_transaction_end(store, two, true));
    CHECK(xs_transaction_end(store, one, false));
    CHECK(value_is(guest, "/local/domain/0/data/t", "1"));
    CHECK_ERROR(!xs_read(store, XBT_NULL, "data/c", &count), ENOENT);
    CHECK_ERROR(!xs_transaction_end(store, one, false), ENOENT);
    CHECK_ERROR(!xs_write(store, one, "data/t", "3", 1), ENOENT);

    /* Watches. */
    CHECK(xs_watch(guest, "data/w", "relative") && xs_watch(guest, "/local/domain/1", "home"));
    CHECK_ERROR(!xs_watch(guest, "data/w", "relative"), EEXIST);
    CHECK(readable(xs_fileno(guest), 0)); /* an event for the watch itself */
    CHECK(watch_says(guest, "data/w", "relative"));
    CHECK(watch_says(guest, "/local/domain/1", "home"));
    CHECK_ERROR(!xs_check_watch(guest), EAGAIN);
    CHECK(!readable(xs_fileno(guest), 0));
    CHECK(xs_write(store, XBT_NULL, "/local/domain/1/data/w/x", "1", 1));
    CHECK(readable(xs_fileno(guest), 0));
    CHECK(watch_says(guest, "data/w/x", "relative"));
    char **event = xs_read_watch(guest, &count);
    CHECK(event && count == 2 && !strcmp(event[0], "/local/domain/1/data/w/x"));
    free(event);
    CHECK(xs_write(store, XBT_NULL, "/local/domain/1/data/wide", "1", 1));
    CHECK(watch_says(guest, "/local/domain/1/data/wide", "home"));
    CHECK(xs_rm(store, XBT_NULL, "/local/domain/1/data"));
    CHECK(watch_says(guest, "data/w", "relative"));
    CHECK(watch_says(guest, "/local/domain/1/data", "home"));
    CHECK(xs_write(guest, XBT_NULL, "data/w", "1", 1));
    CHECK(xs_unwatch(guest, "data/w", "relative"));
    CHECK_ERROR(!xs_unwatch(guest, "data/w", "relative"), ENOENT);
    CHECK(watch_says(guest, "/local/domain/1/data/w", "home"));
    CHECK_ERROR(!xs_check_watch(guest), EAGAIN);
    CHECK(xs_watch(guest, "/local/domain/0/data", "hidden"));
    CHECK(watch_says(guest, "/local/domain/0/data", "hidden"));
    CHECK(xs_write(store, XBT_NULL, "data/secret", "1", 1));
    CHECK_ERROR(!xs_check_watch(guest), EAGAIN);

    CHECK(xs_rm(store, XBT_NULL, "data/a"));
    CHECK_ERROR(!xs_read(store, XBT_NULL, "data/a/b", &count), ENOENT);
    CHECK(xs_rm(store, XBT_NULL, "data/a"));
    CHECK_ERROR(!xs_rm(store, XBT_NULL, "data/a/b"), ENOENT);
    CHECK_ERROR(!xs_rm(store, XBT_NULL, "/"), EINVAL);
    char *home = xs_get_domain_path(store, 7);
    CHECK(home && strcmp(home, "/local/domain/7") == 0);
    free(home);
    xs_close(guest);
    xs_close(store);
}

static void check_loading(const char *program) {
    void *libraries[3];
    const char *const names[] = {"libxengnttab.so.1", "libxenevtchn.so.1", "libxenstore.so.4"};
    for (int i = 0; i < 3; i++) {
        char path[4096];
        int length = (int)(strrchr(program, '/') - program);
        snprintf(path, sizeof path, "%.*s/%s", length, program, names[i]);
        libraries[i] = dlopen(path, RTLD_NOW);
        CHECK(libraries[i] && dlsym(libraries[i], "xs_open") == dlsym(libraries[0], "xs_open"));
    }
    void *versioned = dlvsym(libraries[0], "xs_open", "VERS_4.0");
    CHECK(versioned && versioned == dlsym(libraries[0], "xs_open"));
}

static void check_refusals(void) {
    char directory[4096];
    snprintf(directory, sizeof directory, "%s", getenv("XEN_STANDIN"));
    fprintf(stderr, "(five messages follow)\n");
    unsetenv("XEN_STANDIN");
    CHECK_ERROR(!xs_open(0), ENOENT);
    CHECK_ERROR(!xenevtchn_open(NULL, 0), ENOENT);
    CHECK_ERROR(!xengntshr_open(NULL, 0), ENOENT);
    setenv("XEN_STANDIN", "/no/such/directory", 1);
    CHECK_ERROR(!xengnttab_open(NULL, 0), ENOENT);
    setenv("XEN_STANDIN", directory, 1);
    as_domain("x");
    CHECK_ERROR(!xs_open(0), EINVAL);
    as_domain("0");
}

/* All that may be left in the directory is the state and the store. */
static void check_remains(void) {
    int left = 99;
    for (int tried = 0; tried < 100 && left; tried++) {
        left = 0;
        DIR *directory = opendir(getenv("XEN_STANDIN"));
        for (struct dirent *entry; directory && (entry = readdir(directory));)
            left += entry->d_name[0] != '.' && strcmp(entry->d_name, "state")
                && strcmp(entry->d_name, "store");
        closedir(directory);
        if (left) usleep(20000);
    }
    CHECK(left == 0);
}

int main(int count, char **arguments) {
    (void)count;
    alarm(20);
    check_loading(arguments[0]);
    check_events();
    check_grants();
    check_death();
    check_death_while_sending();
    check_store();
    check_remains();
    check_refusals();
    printf("%d checks, %d failed\n", checked, failed);
    return failed != 0;
}
