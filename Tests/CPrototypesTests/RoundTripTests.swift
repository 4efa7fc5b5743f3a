import CPrototypes
import CTypes
import TestSupport
import Testing

@Suite struct RoundTripTests {
    @Test(
        "Prototypes print as they were",
        arguments: [
            "double cos(double)",
            "unsigned long crc32(unsigned long crc, const char *bytes, unsigned int count)",
            "div_t div(int, int)",
            "void abort(void)",
            "void f(int *const (*)[3], const int (*)[2][2], const char *(*)[3])",
            "void (*signal(int, void (*)(int)))(int)",
            "void qsort(void *, size_t, size_t, int (*compare)(const void *, const void *))",
            "int printf(const char *, ...)",
            "int (*pick(int))[4]",
            "void rows(int (*rows)[3], const char *const *names)",
            "struct { int quot; int rem; } halve(int)",
            "union { int i; float f; } mix(struct { struct { short s; } inner; char name[8]; } x)",
            "struct tm *localtime(const time_t *)",
            "int log(int (*print)(const char *, ...), enum level)",
            "FILE *fopen(const char *, const char *)",
            "_Bool is(float, int8_t, uint64_t, ssize_t, ptrdiff_t, intptr_t, uintptr_t, off_t)",
            "pid_t wait(pid_t, uid_t, gid_t, mode_t, socklen_t, intmax_t, wchar_t)",
            "void all(char, signed char, unsigned char, short, unsigned short, unsigned long long)",
        ])
    func same(prototype: String) throws {
        #expect(try FunctionDescription(prototype: prototype).description == prototype)
    }

    @Test(
        "Other ways to write a type mean the same",
        arguments: [
            ("extern double cos (double __x);", "double cos(double __x)"),
            ("int f()", "int f(void)"),
            (
                "long unsigned int f(int long long, short signed int)",
                "unsigned long f(long long, short)"
            ),
            (
                "char unsigned f(unsigned, signed, bool)",
                "unsigned char f(unsigned int, int, _Bool)"
            ),
            ("int long f(long double_count)", "long f(long double_count)"),
            ("double long f(long double *)", "long double f(long double *)"),
            (
                "void f(int a[], const char *argv[static 3], int (matrix)[2][3], int n, int v[n])",
                "void f(int *a, const char **argv, int (*matrix)[3], int n, int *v)"
            ),
            (
                "void f(void callback(int), int (int))",
                "void f(void (*callback)(int), int (*)(int))"
            ),
            (
                "int f(const volatile char * restrict, char const * __restrict const s)",
                "int f(const char *, const char *s)"
            ),
            ("typedef struct { double x, y; } P; P mid(P, P)", "P mid(P, P)"),
            ("struct p { int a; }; struct p f(struct p *)", "struct p f(struct p *)"),
            (
                "typedef unsigned int uInt, *Ints; uInt f(Ints, const Ints)",
                "unsigned int f(unsigned int *, unsigned int *)"
            ),
            (
                "typedef int Compare(const void *, const void *); void s(Compare *, Compare)",
                "void s(int (*)(const void *, const void *), int (*)(const void *, const void *))"
            ),
            ("typedef int F(int); F f", "int f(int)"),
            ("typedef int T[3]; void f(T, const T *)", "void f(int *, const int (*)[3])"),
            (
                "typedef struct node node; struct node { node *next; int v; }; int f(node *)",
                "int f(struct node *)"
            ),
            (
                "enum color { RED, GREEN = 5, }; enum color f(enum color c)",
                "enum color f(enum color c)"
            ),
            (
                "typedef enum { A, B = 4 } E; typedef char Buffer[B]; void f(E, Buffer *)",
                "void f(E, char (*)[4])"
            ),
            ("\n\tint\n\tf(int\n\t);\n", "int f(int)"),
        ])
    func equal(prototype: String, printed: String) throws {
        #expect(try FunctionDescription(prototype: prototype).description == printed)
    }

    @Test("What is printed reads the same again, and C takes it")
    func again() throws {
        let text = "void (*f(int (*)[2], double (*)(float, ...)))(const char *const *)"
        let printed = try FunctionDescription(prototype: text).description
        #expect(try FunctionDescription(prototype: printed).description == printed)
    }

    @Test("Strings, NULL and '...' are told apart")
    func passing() throws {
        let function = try FunctionDescription(
            prototype: "char *f(const char *a, char *b, const unsigned char *c, int d, ...)")
        #expect(function.result.isString && function.result.isNullable)
        #expect(function.parameters.map(\.isString) == [true, false, false, false])
        #expect(function.parameters.map(\.isNullable) == [true, true, true, false])
        #expect(function.hasEllipsis && function.fixedParameterCount == 4)
        #expect(try FunctionDescription(prototype: "int f(int)").fixedParameterCount == nil)
    }
}

extension ParameterDescription {
    fileprivate var isString: Bool { if case .string = passing { true } else { false } }
}
