#include "shapes.h"

double shapes_sum(const struct shapes_polygon *polygon) {
    double sum = 0;
    for (; polygon; polygon = polygon->next)
        for (size_t i = 0; i < polygon->count; i++) sum += polygon->points[i].x + polygon->points[i].y;
    return sum;
}

shapes_point shapes_middle(shapes_point a, shapes_point b) {
    return (shapes_point){(a.x + b.x) / 2, (a.y + b.y) / 2};
}

long shapes_round(union shapes_number number) { return (long)number.real; }

int shapes_fields(const shapes_bits *bits) {
    return (int)(bits->version * 1000000 + bits->last * 100 + bits->low) + bits->delta;
}

int shapes_event_sum(const struct shapes_event *event) {
    return event->kind + event->x + event->y + event->range.low + event->range.high;
}

int shapes_packed_sum(const struct shapes_packed *packed) { return packed->tag + packed->value + packed->rest; }
int shapes_half_value(const struct shapes_half *half) { return half->value; }

int shapes_message_sum(const struct shapes_message *message) {
    int sum = 0;
    for (uint32_t i = 0; i < message->count; i++) sum += message->data[i];
    return sum;
}

void shapes_pass(struct shapes_packed packed) { (void)packed; }
