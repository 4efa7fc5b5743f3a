/* What the parts of the stand-in share: the state of a pretended Xen, kept in the directory that
   XEN_STANDIN names and mapped by every process that uses it.

   In that directory:
     state      struct state
     grant-N    the page behind grant reference N, 4 KiB
     fifo-N     where handle N is told of events or of changes in the store
     store/     the store: a directory a node, its value in .value, its permissions in .perms */
#ifndef XEN_STANDIN_H
#define XEN_STANDIN_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

enum {
    PAGE = 4096,
    MAX_FIFOS = 1024,
    MAX_PORTS = 1024,
    MAX_GRANTS = 8192,
    MAX_NOTICES = 1024,
    MAX_WATCHES = 256,
    MAX_STORE_PATH = 512,
    MAX_TOKEN = 256,
    MAX_PERMISSIONS = 64,
    NAME_SIZE = 32,
};

#define NONE UINT32_MAX

/* A handle's FIFO. Handles and processes are numbered from one counter, 0 is nobody. */
struct fifo {
    uint32_t handle, process;
};

/* One end of an event channel; its number is its index. */
struct port {
    uint32_t holders; /* who keeps it bound: its handle, and unmap notices; 0: the port is free */
    uint32_t handle;  /* who is told of its events; 0 once that handle is closed */
    uint32_t peer;    /* the port at the other end; 0: not bound to one */
    uint16_t domain, peer_domain;
    bool pending, masked;
};

/* A page shared with another domain; its reference is its index. */
struct grant {
    uint32_t process; /* 0: the reference is free */
    uint16_t domain, peer_domain;
    bool writable;
};

/* What to do once a page is unmapped: clear a byte of it, signal a port. */
struct notice {
    uint32_t process; /* 0: the notice is free */
    uint32_t reference;
    uint32_t offset, port; /* NONE: no byte, no port */
};

struct watch {
    uint32_t handle; /* 0: the watch is free */
    uint16_t domain;
    bool relative; /* its events name paths below the domain's home */
    char path[MAX_STORE_PATH], token[MAX_TOKEN];
};

struct state {
    pthread_mutex_t lock; /* shared, and robust: processes get killed */
    uint32_t size;
    uint32_t last_identity, last_port, last_grant;
    struct fifo fifos[MAX_FIFOS];
    struct port ports[MAX_PORTS];
    struct grant grants[MAX_GRANTS];
    struct notice notices[MAX_NOTICES];
    struct watch watches[MAX_WATCHES];
};

/* A process' view of one directory, shared by its handles. */
struct world {
    struct world *next;
    char *path;
    uint16_t domain;
    int directory;
    struct state *state;
    uint32_t process; /* this process' number */
    pid_t pid;
    unsigned users;
    int supervisor; /* an eventfd that ends the supervisor; -1: there is none */
};

/* standin.c. NULL, with errno, if the environment names no directory. */
struct world *world_enter(void);
void world_leave(struct world *);
/* False in a child that inherited the handle by fork: closing it there changes nothing. */
bool world_is_ours(const struct world *);
void world_lock(struct world *);
void world_unlock(struct world *);
/* From here on, with the lock held. */
uint32_t new_identity(struct world *);
int fifo_create(struct world *, uint32_t handle);
void fifo_remove(struct world *, uint32_t handle);
void fifo_write(struct world *, uint32_t handle, const void *, size_t);

/* supervisor.c: what the kernel does when a process dies, done by a process that outlives it. */
bool supervise(struct world *);
void dismiss_supervisor(struct world *);

/* events.c, with the lock held. */
void port_signal(struct world *, uint32_t port);
void port_put(struct world *, uint32_t port);
void ports_close(struct world *, uint32_t handle);

/* pages.c, with the lock held. 0, -1 or NULL with errno. */
uint32_t grant_create(struct world *, uint16_t peer_domain, bool writable);
void grant_remove(struct world *, uint32_t reference);
int page_open(struct world *, uint32_t reference, bool writable);
struct notice *notice_create(
    struct world *, uint32_t reference, uint32_t offset, uint32_t port);
void notice_carry_out(struct world *, struct notice *);

/* nodes.c, with the lock held: the nodes of the store, as a domain sees them. Paths are absolute;
   false with errno. */
enum { MAY_READ = 1, MAY_WRITE = 2 };
struct xs_permissions;
void node_parent(char parent[MAX_STORE_PATH], const char *path);
bool node_exists(struct world *, const char *path);
bool node_allows(struct world *, uint16_t domain, const char *path, unsigned wanted);
void *node_read(struct world *, const char *path, unsigned *length);
bool node_write(struct world *, uint16_t domain, const char *path, const void *, size_t);
bool node_remove(struct world *, const char *path);
char **node_children(struct world *, const char *path, unsigned *count);
struct xs_permissions *node_permissions(struct world *, const char *path, unsigned *count);
bool node_set_permissions(
    struct world *, const char *path, const struct xs_permissions *, unsigned count);

/* transactions.c, with the lock held. */
enum change_kind { WRITTEN, REMOVED, PERMITTED };

/* What a transaction does at its end, and its own reads see before that. */
struct change {
    struct change *next; /* the one before it */
    enum change_kind kind;
    size_t length;
    char path[MAX_STORE_PATH];
    char bytes[];
};

struct transaction {
    struct transaction *next;
    uint32_t number;
    struct change *changes; /* the last first */
};

struct xs_handle;
/* The transaction, or NULL for XBT_NULL; false with ENOENT. */
bool transaction_find(struct xs_handle *, uint32_t number, struct transaction **);
void transaction_free(struct transaction *);
/* Changes a node now, or at the end of the transaction if there is one. */
bool change_node(
    struct xs_handle *, struct transaction *, enum change_kind, const char *path, const void *bytes,
    size_t length);

/* watches.c, with the lock held. */
void watches_fire(struct world *, const char *path, bool removed);
void watches_close(struct world *, uint32_t handle);

/* store.c: a path as the store knows it; false with EINVAL. */
bool store_path(const struct world *, const char *path, char absolute[MAX_STORE_PATH]);

/* What xs_open returns; store.c and watches.c each use a part. */
struct xs_handle {
    struct world *world;
    uint32_t identity;
    int watches; /* its FIFO, once asked for; -1 */
    struct transaction *transactions;
    uint32_t last_transaction;
};

#endif
