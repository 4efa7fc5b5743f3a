-- The time of calls with LuaJIT's FFI: a case and nanoseconds on each line.
local ffi = require("ffi")

ffi.cdef [[
typedef struct { double x, y; } bench_pair;
int bench_int0(void);
int bench_int1(int);
int bench_int3(int, int, int);
int bench_int5(int, int, int, int, int);
int bench_int8(int, int, int, int, int, int, int, int);
int bench_int10(int, int, int, int, int, int, int, int, int, int);
int bench_int15(int, int, int, int, int, int, int, int, int, int, int, int, int, int, int);
double bench_double3(double, double, double);
bench_pair bench_swap(bench_pair, double);
int bench_string(const char *);
void bench_fill(int *, size_t);
void bench_sort(void *, size_t, size_t, int (*)(const int *, const int *));
typedef struct { long seconds, nanoseconds; } bench_time;
int clock_gettime(int, bench_time *);
]]

local library = ffi.load(arg[1])
local time = ffi.new("bench_time")

local function now()
    ffi.C.clock_gettime(1, time)
    return tonumber(time.seconds) * 1e9 + tonumber(time.nanoseconds)
end

-- Each loop is compiled from its own source, so that the compiler sees it as it would in a program.
local function measure(name, call, count)
    local loop = assert(loadstring(
        "local f, pair, compare, numbers, fill, count = ... for i = 1, count do " .. call .. " end"))
    return function(f, pair, compare, numbers, fill)
        count = count or 100000
        local best = math.huge
        for _ = 1, 50 do
            local start = now()
            loop(f, pair, compare, numbers, fill, count)
            best = math.min(best, (now() - start) / count)
        end
        print(name, best)
    end
end

for _, arity in ipairs { 0, 1, 3, 5, 8, 10, 15 } do
    local arguments = {}
    for i = 1, arity do arguments[i] = tostring(i) end
    measure("int" .. arity, "f(" .. table.concat(arguments, ",") .. ")")(library["bench_int" .. arity])
end
measure("double3", "f(1, 2, 3)")(library.bench_double3)
measure("swap", "f(pair, 3)")(library.bench_swap, ffi.new("bench_pair", 1, 2))
measure("string", "f('nine text')")(library.bench_string)

local compare = ffi.cast("int (*)(const int *, const int *)", function(a, b)
    return a[0] < b[0] and -1 or a[0] == b[0] and 0 or 1
end)
local numbers = ffi.new("int[1000]")
local sort = measure("sort", "fill(numbers, 1000) f(numbers, 1000, 4, compare)", 3)
-- A function that runs a callback must not be compiled.
jit.off()
sort(library.bench_sort, nil, compare, numbers, library.bench_fill)
for i = 1, 999 do assert(numbers[i - 1] <= numbers[i]) end
