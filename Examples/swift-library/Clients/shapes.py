"""Calls the library from Python, with what its standard library has."""
import ctypes
import sys

library = ctypes.CDLL(sys.argv[1])


class Point(ctypes.Structure):
    _fields_ = [("x", ctypes.c_double), ("y", ctypes.c_double)]


Visitor = ctypes.CFUNCTYPE(ctypes.c_int32, Point, ctypes.c_int32, ctypes.c_void_p)


def function(name, result, *parameters):
    found = getattr(library, name)
    found.restype, found.argtypes = result, parameters
    return found


polygon = function("geometry_polygon", ctypes.c_void_p, ctypes.POINTER(Point), ctypes.c_size_t, ctypes.c_char_p)
area = function("geometry_area", ctypes.c_double, ctypes.c_void_p)
center = function("geometry_center", Point, ctypes.c_void_p)
name = function("geometry_name", ctypes.c_char_p, ctypes.c_void_p)
visit = function("geometry_visit", ctypes.c_int32, ctypes.c_void_p, Visitor, ctypes.c_void_p)
release = function("geometry_release", None, ctypes.c_void_p)
message = function("geometry_error_message", ctypes.c_char_p)
code = function("geometry_error_code", ctypes.c_int)

corners = (Point * 3)(Point(0, 0), Point(6, 0), Point(0, 4))
shape = polygon(corners, 3, "drei–eck".encode())
middle = center(shape)
print(name(shape).decode(), area(shape), middle.x, middle.y)

seen = []


@Visitor
def collect(corner, number, context):
    seen.append((number, corner.x, corner.y))
    return 5 if number == context else 0


print(visit(shape, collect, 9), seen)
print(visit(shape, collect, 1), code(), message().decode())
print(polygon(corners, 1, None), code(), message().decode())
release(shape)
