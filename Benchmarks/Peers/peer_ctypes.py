"""The time of calls with Python's ctypes: a case and nanoseconds on each line."""
import ctypes
import sys
import timeit

library = ctypes.CDLL(sys.argv[1])


class Pair(ctypes.Structure):
    _fields_ = [("x", ctypes.c_double), ("y", ctypes.c_double)]


Compare = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int))


def function(name, result, *parameters):
    found = getattr(library, "bench_" + name)
    found.restype = result
    found.argtypes = parameters
    return found


def measure(name, statement, count=20000, **names):
    timer = timeit.Timer(statement, globals=names)
    print(name, min(timer.repeat(10, count)) / count * 1e9)


for arity in (0, 1, 3, 5, 8, 10, 15):
    arguments = ", ".join(str(i + 1) for i in range(arity))
    measure(
        f"int{arity}", f"f({arguments})",
        f=function(f"int{arity}", ctypes.c_int, *[ctypes.c_int] * arity))
measure("double3", "f(1.0, 2.0, 3.0)", f=function("double3", ctypes.c_double, *[ctypes.c_double] * 3))
measure("swap", "f(p, 3.0)", f=function("swap", Pair, Pair, ctypes.c_double), p=Pair(1, 2))
measure(
    "string", "f(text)", f=function("string", ctypes.c_int, ctypes.c_char_p), text=b"nine text")
numbers = (ctypes.c_int * 1000)()
measure(
    "sort", "fill(numbers, 1000); f(numbers, 1000, 4, compare)", count=3,
    fill=function("fill", None, ctypes.POINTER(ctypes.c_int), ctypes.c_size_t),
    f=function("sort", None, ctypes.POINTER(ctypes.c_int), ctypes.c_size_t, ctypes.c_size_t, Compare),
    numbers=numbers, compare=Compare(lambda a, b: (a[0] > b[0]) - (a[0] < b[0])))
assert list(numbers) == sorted(numbers)
