/* The nodes of the store as directories: a value in .value, replaced by renaming, and permissions
   in .perms, written as xenstore writes them ("n0 r1": owned by domain 0, readable by domain 1). */
#include "standin.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xenstore.h>

enum { FILE_PATH = MAX_STORE_PATH + 32 };

static void file_path(char file[FILE_PATH], const char *path, const char *leaf) {
    snprintf(file, FILE_PATH, "store%s%s%s", strcmp(path, "/") ? path : "", *leaf ? "/" : "", leaf);
}

void node_parent(char parent[MAX_STORE_PATH], const char *path) {
    size_t length = (size_t)(strrchr(path, '/') - path);
    if (length == 0) length = 1;
    memmove(parent, path, length);
    parent[length] = 0;
}

/* malloced, with a 0 after the contents; NULL with errno. */
static void *file_read(struct world *world, const char *file, unsigned *length) {
    int fd = openat(world->directory, file, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return NULL;
    struct stat status;
    char *contents = fstat(fd, &status) ? NULL : malloc((size_t)status.st_size + 1);
    ssize_t count = contents ? read(fd, contents, (size_t)status.st_size) : -1;
    close(fd);
    if (count < 0) {
        free(contents);
        return NULL;
    }
    contents[count] = 0;
    *length = (unsigned)count;
    return contents;
}

/* Atomic: readers outside of the stand-in, such as a shell, see the old or the new contents. */
static bool file_write(struct world *world, const char *file, const void *contents, size_t length) {
    const char *fresh = "store/.new";
    int fd = openat(world->directory, fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0) return false;
    bool written = write(fd, contents, length) == (ssize_t)length;
    close(fd);
    return written && renameat(world->directory, fresh, world->directory, file) == 0;
}

bool node_exists(struct world *world, const char *path) {
    char file[FILE_PATH];
    file_path(file, path, "");
    return faccessat(world->directory, file, F_OK, 0) == 0;
}

static unsigned read_permissions(
    struct world *world, const char *path, struct xs_permissions permissions[MAX_PERMISSIONS]) {
    char file[FILE_PATH];
    unsigned length, count = 0;
    file_path(file, path, ".perms");
    char *text = file_read(world, file, &length);
    for (const char *entry = text; entry && *entry && count < MAX_PERMISSIONS;) {
        char *end;
        const char *kinds = "nrwb", *kind = strchr(kinds, *entry);
        permissions[count].perms = kind ? (unsigned)(kind - kinds) : XS_PERM_NONE;
        permissions[count++].id = (unsigned)strtoul(entry + 1, &end, 10);
        entry = *end == ' ' ? end + 1 : end;
    }
    free(text);
    if (count == 0) permissions[count++] = (struct xs_permissions){0, XS_PERM_NONE};
    return count;
}

bool node_set_permissions(
    struct world *world, const char *path, const struct xs_permissions *permissions,
    unsigned count) {
    char file[FILE_PATH], text[MAX_PERMISSIONS * 16];
    size_t length = 0;
    if (count == 0 || count > MAX_PERMISSIONS) {
        errno = EINVAL;
        return false;
    }
    for (unsigned i = 0; i < count; i++)
        length += (size_t)snprintf(
            text + length, sizeof text - length, "%s%c%u", i ? " " : "",
            "nrwb"[permissions[i].perms & (XS_PERM_READ | XS_PERM_WRITE)], permissions[i].id);
    file_path(file, path, ".perms");
    return file_write(world, file, text, length);
}

struct xs_permissions *node_permissions(struct world *world, const char *path, unsigned *count) {
    struct xs_permissions *permissions = calloc(MAX_PERMISSIONS, sizeof *permissions);
    if (permissions) *count = read_permissions(world, path, permissions);
    return permissions;
}

/* What does not exist is judged by the nearest node above it. */
bool node_allows(struct world *world, uint16_t domain, const char *path, unsigned wanted) {
    char nearest[MAX_STORE_PATH];
    struct xs_permissions permissions[MAX_PERMISSIONS];
    if (domain == 0) return true;
    strcpy(nearest, path);
    while (strcmp(nearest, "/") && !node_exists(world, nearest)) node_parent(nearest, nearest);
    unsigned count = read_permissions(world, nearest, permissions);
    unsigned allowed = permissions[0].perms;
    if (permissions[0].id == domain) return true;
    for (unsigned i = count; i-- > 1;)
        if (permissions[i].id == domain) allowed = permissions[i].perms;
    if ((allowed & wanted) == wanted) return true;
    errno = EACCES;
    return false;
}

/* With the nodes above it. It inherits their permissions, and belongs to its maker unless that is
   domain 0. */
static bool node_create(struct world *world, uint16_t domain, const char *path) {
    char file[FILE_PATH], parent[MAX_STORE_PATH];
    struct xs_permissions permissions[MAX_PERMISSIONS];
    if (node_exists(world, path)) return true;
    bool top = strcmp(path, "/") == 0;
    node_parent(parent, path);
    if (!top && !node_create(world, domain, parent)) return false;
    file_path(file, path, "");
    if (mkdirat(world->directory, file, 0700) && errno != EEXIST) return false;
    unsigned count = read_permissions(world, parent, permissions);
    if (domain != 0) permissions[0].id = domain;
    return node_set_permissions(world, path, permissions, count);
}

void *node_read(struct world *world, const char *path, unsigned *length) {
    char file[FILE_PATH];
    file_path(file, path, ".value");
    void *value = file_read(world, file, length);
    if (value || errno != ENOENT || !node_exists(world, path)) return value;
    *length = 0;
    return calloc(1, 1); /* made on the way to another */
}

bool node_write(
    struct world *world, uint16_t domain, const char *path, const void *value, size_t length) {
    char file[FILE_PATH];
    file_path(file, path, ".value");
    return node_create(world, domain, path) && file_write(world, file, value, length);
}

static int by_name(const void *left, const void *right) {
    return strcmp(*(char *const *)left, *(char *const *)right);
}

/* One block: the pointers, then the names. */
char **node_children(struct world *world, const char *path, unsigned *count) {
    char file[FILE_PATH];
    file_path(file, path, "");
    int fd = openat(world->directory, file, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *directory = fd < 0 ? NULL : fdopendir(fd);
    if (!directory) {
        if (fd >= 0) close(fd);
        return NULL;
    }
    size_t names = 0, size = 0;
    for (struct dirent *entry; (entry = readdir(directory));)
        if (entry->d_name[0] != '.') {
            names++;
            size += strlen(entry->d_name) + 1;
        }
    char **children = malloc(names * sizeof *children + size + 1);
    if (children) {
        char *text = (char *)(children + names);
        size_t listed = 0;
        rewinddir(directory);
        for (struct dirent *entry; listed < names && (entry = readdir(directory));)
            if (entry->d_name[0] != '.') {
                children[listed++] = text;
                text = stpcpy(text, entry->d_name) + 1;
            }
        qsort(children, listed, sizeof *children, by_name);
        *count = (unsigned)listed;
    }
    closedir(directory);
    return children;
}

bool node_remove(struct world *world, const char *path) {
    char file[FILE_PATH];
    unsigned count = 0;
    char **children = node_children(world, path, &count);
    if (!children) return false;
    bool removed = true;
    for (unsigned i = 0; i < count && removed; i++) {
        char child[MAX_STORE_PATH];
        snprintf(child, sizeof child, "%s/%s", path, children[i]);
        removed = node_remove(world, child);
    }
    free(children);
    file_path(file, path, ".value");
    unlinkat(world->directory, file, 0);
    file_path(file, path, ".perms");
    unlinkat(world->directory, file, 0);
    file_path(file, path, "");
    return removed && unlinkat(world->directory, file, AT_REMOVEDIR) == 0;
}
