/* Calls all of kinds.h, and says what is not as it should be. */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include "kinds.h"

static int wrong;
#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            printf("line %d: %s; %s\n", __LINE__, #condition, kinds_error_message()); \
            wrong++; \
        } \
    } while (0)
#define FAILS(condition, code) \
    do { \
        kinds_clear_error(); \
        CHECK(condition); \
        CHECK(kinds_error_code() == (code)); \
    } while (0)

static int notified;
static void notify(void) { notified++; }
static double weigh(const grid_t *grid, bool flag, size_t size, void *context) {
    return (grid || !flag ? 0 : 1) + (double)size + *(double *)context;
}
static bool visit(grid_t *grid, enum mood mood) { return grid->mood == SAD && mood == GLAD; }

int main(void) {
    CHECK(kinds_integers(-1, 65535, -1, 1, '\xFF', -1, 2, 3, 4) == 65535ull + 0xFFFFFFFFull + 1 + 255 - 2 + 9);
    FAILS(kinds_integers(0, 0, 0, 0, 0, 0, 0, 0, 0) == 0, 1);
    CHECK(kinds_system(1, L'b', u'c', U'd', 4, 5, 6) == 1 + 'b' + 'c' + 'd' + 15);
    FAILS(kinds_system(-7, 0, 0, 0, 0, 0, 0) == -2, -7);
    CHECK(strlen(kinds_error_message()) == 1022);
    CHECK(kinds_floats(0.5f, 0.25, 0.125L) == 0.875L);
    FAILS(isinf(kinds_floats(-1, 0, 0)), 1);
    CHECK(kinds_invert(false));
    FAILS(!kinds_invert(true), 1);
    CHECK(kinds_brush(GLAD, MASK_LOW) == (MASK_LOW | MASK_HIGH));
    FAILS(kinds_brush(SAD, MASK_LOW) == 99, 1);
    CHECK(kinds_mood((enum mood)17) == (enum mood)17);
    FAILS(kinds_mood(SAD) == GLAD, 1);
    CHECK(kinds_level(HIGH, SHARE_HALF) == HIGH);
    CHECK(kinds_level(HIGH, (share_t)1) == LOW);
    FAILS(kinds_level(LOW, SHARE_HALF) == HIGH, 1);

    struct packet packet = {5, -3, {0}, true}, copy;
    packet.number.d = 2;
    struct packet answer = kinds_packet(packet, &copy);
    CHECK(answer.version == 5 && answer.delta == -4 && answer.number.d == 2.5 && !answer.flag);
    CHECK(copy.delta == -3 && copy.flag);
    packet.version = 0;
    answer = kinds_packet(packet, &copy);
    FAILS((answer = kinds_packet(packet, &copy), answer.version == 0 && answer.delta == 0 && answer.number.d == 0), 1);
    FAILS((kinds_packet(packet, NULL), 1), 22);
    union number number = {.i = 41};
    CHECK(kinds_number(number).i == 42);

    grid_t other = {NULL, NULL, {{0}}, SAD, NULL}, grid = {&other, visit, {{1, 2, 3}, {4, 5, 6}}, GLAD, "text"}, *next;
    grid_t moved = kinds_grid(&grid, &next);
    CHECK(next == &other && moved.cells[1][2] == 7 && moved.mood == SAD && moved.text == grid.text);

    int32_t values[] = {1, 2, 3};
    int64_t sums[2] = {0};
    CHECK(kinds_sum(values, 3, sums, 2, "\x01\x02", 2) == 9 && sums[0] == 1 && sums[1] == 3);
    CHECK(kinds_sum(values, 3, NULL, 2, NULL, 0) == 6);
    CHECK(kinds_sum(NULL, 0, NULL, 0, NULL, 0) == 0);
    FAILS(kinds_sum(values, -3, NULL, 0, NULL, 0) == -1, 22);
    FAILS(kinds_sum(values, 3, sums, SIZE_MAX / 16 + 1, NULL, 0) == -1, 22);
    FAILS(kinds_sum(values, 3, NULL, 0, NULL, 4) == -1, 22);
    CHECK(strcmp(kinds_error_message(), "kinds_sum, parameter 'bytes': it is NULL, and has 4 elements") == 0);
    int16_t shorts[] = {1, 2};
    size_t length = 2;
    kinds_named(shorts, 5, &length);
    CHECK(shorts[0] == 6 && shorts[1] == 7 && length == 0);
    FAILS((kinds_named(NULL, 5, &length), 1), 9);
    FAILS((kinds_named(shorts, 5, NULL), 1), 22);

    char *out;
    CHECK(strcmp(kinds_texts("a", "b", "c", &out), "c") == 0 && strcmp(out, "c") == 0);
    CHECK(strcmp(kinds_texts("a", NULL, "d", NULL), "d") == 0);
    FAILS(!kinds_texts("a", "\xC3", "d", NULL), 22);
    FAILS(!kinds_texts(NULL, "b", "d", NULL), 22);
    FAILS(!kinds_texts("", "b", "d", NULL), 3);

    double context = 1;
    CHECK(kinds_callbacks(weigh, notify, notify, &context) == 42 && notified == 2);
    CHECK(kinds_callbacks(weigh, NULL, notify, &context) == 42 && notified == 3);
    FAILS(isnan(kinds_callbacks(NULL, NULL, notify, &context)), 22);
    FAILS(isnan(kinds_callbacks(weigh, NULL, NULL, &context)), 22);
    struct parser *parser = (struct parser *)&context, *made;
    CHECK(!kinds_pointer(parser, &made, NULL) && made == parser);
    CHECK(!kinds_pointer(NULL, &made, &context) && made == parser);

    CHECK(kinds_switch(1, 2, 3) == 123);
    double doubles[] = {0.5, 0.25};
    CHECK(kinds_unnamed(1, doubles, 2) == 1.75);
    FAILS(kinds_unnamed(0, doubles, 2) == -2.5, 1);
    FAILS(isnan(-kinds_unnamed(1, NULL, 2)) == 0, 22);
    CHECK(strcmp(kinds_error_message(), "kinds_unnamed, parameter '#2': it is NULL, and has 2 elements") == 0);
    volatile uint32_t word = 12;
    CHECK(take_back(&word) == 12);
    word = 0;
    FAILS(take_back(&word) == 7, 1);
    printf("%d wrong\n", wrong);
    return wrong != 0;
}
