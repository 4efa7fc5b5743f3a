import CTypes

/// What a C compiler has.
let shapesHeader = """
    struct point { int x; unsigned y; double z; };
    enum color { RED = 1, GREEN = 2 };
    struct parser;
    typedef int (*visitor)(const void *item, void *context);
    int measure(const struct point *point, long scale);
    char *label(enum color color, const char *prefix);
    void fill(int *values, unsigned long count);
    void change(struct point *point);
    struct point moved(struct point point, double by);
    struct parser *parser_new(void);
    int parser_line(const struct parser *parser);
    void visit(const void *items, long count, visitor visitor, void *context);
    int total(int count, ...);
    long long large(unsigned long long number);
    extern int shapes_made;
    extern __thread int shapes_of_thread;
    static inline int twice(int number) { return 2 * number; }
    #define CUBE(x) ((x) * (x) * (x))
    #define SHAPES_LIMIT (1 << 10)
    #define SHAPES_MASK 0xFFFFFFFFu
    #define SHAPES_RATIO 1.5
    #define SHAPES_NAME "shapes"

    """

/// The functions of the header.
let shapesSource = """
    #include <errno.h>
    #include <stdarg.h>
    #include <stddef.h>
    #include "shapes.h"
    struct parser { int line; };
    static struct parser only = {7};
    int shapes_made = 3;
    __thread int shapes_of_thread = 4;
    int measure(const struct point *point, long scale) { errno = 5; return point->x * (int)scale; }
    char *label(enum color color, const char *prefix) { return (char *)prefix + color; }
    void fill(int *values, unsigned long count) { while (count-- > 0) values[count] = (int)count; }
    struct point moved(struct point point, double by) { point.z += by; return point; }
    struct parser *parser_new(void) { return &only; }
    int parser_line(const struct parser *parser) { return parser->line; }
    void visit(const void *items, long count, visitor visitor, void *context) {
        for (long i = 0; i < count; i++) if (visitor((const int *)items + i, context)) return;
    }
    int total(int count, ...) {
        va_list list;
        va_start(list, count);
        int sum = 0;
        while (count-- > 0) sum += va_arg(list, int);
        va_end(list);
        return sum;
    }
    long long large(unsigned long long number) { return (long long)number; }

    """

struct Point: CStruct, Equatable {
    var x: Int32
    var y: UInt32
    var z: Double
    static let layout = StructLayout("struct point") {
        Field("x", \Point.x)
        Field("y", \Point.y)
        Field("z", \Point.z)
    }
}

struct Color: CEnum {
    let rawValue: UInt32
    static let red = Color(rawValue: 1)
    static let green = Color(rawValue: 2)
    static var members: [(String, Color)] { [("RED", red), ("GREEN", green)] }
    static var spelling: String { "enum color" }
}

enum Parser: OpaqueType { static let spelling = "struct parser" }

final class Sum: Sendable {}

/// The header, described as it is.
struct Shapes<F: Foreign>: BindingSet {
    typealias Visitor = (Pointer<Int32>, UserData<Sum>?) -> Int32

    let measure: Fn<F, (In<Point>, C.Long) -> WithErrno<Int32>>
    let label: Fn<F, (Color, CString) -> CString?>
    let fill: Fn<F, (Counted<InOut<Int32>, C.Size>) -> Void>
    let moved: Fn<F, (Point, Double) -> Point>
    let parserNew: Fn<F, () -> Handle<Parser>>
    let parserLine: Fn<F, (Handle<Parser>) -> Int32>
    let visit: Fn<F, (Counted<In<Int32>, Int>, Callback<Visitor>, UserData<Sum>?) -> Void>
    let total: Fn<F, (Int32, Variadic<Int32>, Variadic<Int32>) -> Int32>
    let large: Fn<F, (UInt64) -> Int64>
    let twice: Fn<F, (Int32) -> Int32>
    let cube: Fn<F, (Double) -> Double>
    let made: Global<F, Int32>
    let ofThread: Global<F, Int32>

    init(_ f: F) {
        measure = f.fn("measure")
        label = f.fn("label")
        fill = f.fn("fill")
        moved = f.fn("moved")
        parserNew = f.fn("parser_new")
        parserLine = f.fn("parser_line")
        visit = f.fn("visit")
        total = f.fn("total")
        large = f.fn("large")
        twice = f.fn("twice")
        cube = f.fn("CUBE")
        made = f.global("shapes_made")
        ofThread = f.global("shapes_of_thread")
    }
}
