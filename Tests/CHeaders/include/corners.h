// What is seldom, and found in real headers.

/// Four numbers at a boundary of sixteen bytes.
typedef int corners_four __attribute__((vector_size(16)));
struct corners_box {
    char tag;
    corners_four sides;
};
/**
 * Adds the sides of a box (\c corners_box, see \ref corners_box).
 *
 * \code
 * int sum = corners_sum(&box);
 *     // indented
 * \endcode
 * \param box \p sides count, \@ least
 * \return the sum
 */
int corners_sum(const struct corners_box *box);
int corners_by_value(corners_four sides);

/// Older headers write arrays without a length so.
struct corners_list {
    int count;
    short values[0];
};
int corners_total(const struct corners_list *list);

struct corners_table;
typedef struct corners_table corners_names;
typedef struct corners_table corners_ids;
corners_ids *corners_table_of(int kind);
int corners_kind(const corners_names *names);

// Names that the text of a set has too.
int f(int value);
extern int memory;
