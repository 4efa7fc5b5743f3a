"""The time of calls with Python's cffi, without a compiler: a case and nanoseconds on each line."""
import sys
import timeit

import cffi

ffi = cffi.FFI()
for arity in (0, 1, 3, 5, 8, 10, 15):
    ffi.cdef(f"int bench_int{arity}({', '.join(['int'] * arity) or 'void'});")
ffi.cdef("""
    typedef struct { double x, y; } bench_pair;
    double bench_double3(double a, double b, double c);
    bench_pair bench_swap(bench_pair pair, double factor);
    int bench_string(const char *string);
    void bench_fill(int *memory, size_t count);
    void bench_sort(
        void *memory, size_t count, size_t size, int (*compare)(const void *, const void *));
""")
library = ffi.dlopen(sys.argv[1])


def measure(name, statement, count=20000, **names):
    timer = timeit.Timer(statement, globals=names)
    print(name, min(timer.repeat(10, count)) / count * 1e9)


for arity in (0, 1, 3, 5, 8, 10, 15):
    arguments = ", ".join(str(i + 1) for i in range(arity))
    measure(f"int{arity}", f"f({arguments})", f=getattr(library, f"bench_int{arity}"))
measure("double3", "f(1.0, 2.0, 3.0)", f=library.bench_double3)
pair = ffi.new("bench_pair *", [1, 2])
measure("swap", "f(p, 3.0)", f=library.bench_swap, p=pair[0])
measure("string", "f(text)", f=library.bench_string, text=b"nine text")


@ffi.callback("int(const void *, const void *)")
def compare(a, b):
    x = ffi.cast("int *", a)[0]
    y = ffi.cast("int *", b)[0]
    return (x > y) - (x < y)


numbers = ffi.new("int[1000]")
measure(
    "sort", "fill(numbers, 1000); f(numbers, 1000, 4, compare)", count=3,
    fill=library.bench_fill, f=library.bench_sort, numbers=numbers, compare=compare)
assert list(numbers) == sorted(numbers)
