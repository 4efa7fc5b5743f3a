#include "fixtures.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

int fx_apply(int (*f)(int), int x) { return f ? f(x) : -1; }
int fx_widen(int8_t (*f)(void)) { return f(); }
unsigned fx_widen_unsigned(uint8_t (*f)(void)) { return f(); }
long fx_apply_five(long (*f)(int8_t, uint16_t, int, long, uint8_t)) { return f(-1, 2, -3, 4, 5); }
long fx_apply_six(long (*f)(int8_t, uint16_t, int, long, uint8_t, int16_t)) {
    return f(-1, 2, -3, 4, 5, -6);
}
long fx_apply_seven(long (*f)(int8_t, uint16_t, int, long, uint8_t, int16_t, unsigned)) {
    return f(-1, 2, -3, 4, 5, -6, 7);
}
double fx_apply_mixed(double (*f)(int, double, long, float, int, double, long, float, int, double,
                                  long, float)) {
    return f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
}
fx_dd fx_map_point(fx_dd (*f)(fx_dd, double), fx_dd p) { return f(p, 2); }
fx_big fx_map_big(fx_big (*f)(fx_big, int64_t), fx_big b) { return f(b, 3); }
fx_id fx_map_pair(fx_id (*f)(fx_di), fx_di q) { return f(q); }
fx_ii fx_map_ii(fx_ii (*f)(int64_t, int64_t, int64_t, int64_t, int64_t, fx_ii), fx_ii p) {
    return f(1, 2, 3, 4, 5, p);
}
void fx_each(const char *const *names, int n, void (*f)(const char *)) {
    for (int i = 0; i < n; i++) f(names[i]);
}
void fx_each_word(const char *text, void (*f)(const char *, int)) {
    while (*text) {
        int n = (int)strcspn(text, " ");
        f(text, n);
        text += n + strspn(text + n, " ");
    }
}

static int (*stored)(int);
int fx_claim(int (*f)(const int64_t *, size_t), size_t n) {
    static const int64_t elements[] = {1, 2, 3, 4};
    return f(elements, n);
}

void fx_store(int (*f)(int)) { stored = f; }
int fx_call_stored(int x) { return stored ? stored(x) : -1; }

typedef struct { int (*f)(int); int x, calls, result; } job;
static void *run(void *p) {
    job *j = p;
    for (int i = 0; i < j->calls; i++) j->result += j->f(j->x);
    return NULL;
}
int fx_on_thread(int (*f)(int), int x) {
    job j = {f, x, 1, 0};
    pthread_t id;
    pthread_create(&id, NULL, run, &j);
    pthread_join(id, NULL);
    return j.result;
}
int fx_many_threads(int (*f)(int), int threads, int calls) {
    pthread_t ids[64];
    job jobs[64];
    if (threads > 64) threads = 64;
    for (int i = 0; i < threads; i++) {
        jobs[i] = (job){f, i, calls, 0};
        pthread_create(&ids[i], NULL, run, &jobs[i]);
    }
    int sum = 0;
    for (int i = 0; i < threads; i++) {
        pthread_join(ids[i], NULL);
        sum += jobs[i].result;
    }
    return sum;
}
int fx_nest(int (*f)(int), int depth) { return depth > 0 ? f(depth - 1) + 1 : 0; }
