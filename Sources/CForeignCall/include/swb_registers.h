// A call through the System V ABI for x86-64, in which integer and floating arguments go to
// separate register files in order, then to 8-byte words on the stack. So one C function type for
// each class of result and number of stack words calls every function of that shape.
//
// The counts are constants where the signature is known; the switch then vanishes. A register that
// is not used gets the result of an empty assembly statement: whatever it happens to hold.
#ifndef SWB_REGISTERS_H
#define SWB_REGISTERS_H

#define SWB_MAX_STACK_WORDS 12

typedef struct {
    int64_t integer[6];
    double floating[8];
    int64_t stack[SWB_MAX_STACK_WORDS];
} swb_registers;

typedef struct { int64_t first, second; } swb_integers;
typedef struct { double first, second; } swb_floatings;
typedef struct { int64_t first; double second; } swb_integer_floating;
typedef struct { double first; int64_t second; } swb_floating_integer;

// Volatile keeps such a value from being kept: moved out of a loop, it would be saved on the stack
// and loaded for each call. The operand keeps the compiler from taking two of them for the same.
#define SWB_ANY(T, constraint, i)                                                                  \
    ({ T any; __asm__ volatile("" : "=" constraint(any) : "i"(i)); any; })
#define SWB_I(n) int64_t i##n = integers > n ? r.integer[n] : SWB_ANY(int64_t, "r", n);
#define SWB_F(n) double f##n = floatings > n ? r.floating[n] : SWB_ANY(double, "x", n);
#define SWB_REGISTER_TYPES                                                                         \
    int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, double, double, double, double, double,  \
        double, double, double
#define SWB_REGISTERS i0, i1, i2, i3, i4, i5, f0, f1, f2, f3, f4, f5, f6, f7
#define SWB_T1 , int64_t
#define SWB_T2 SWB_T1, int64_t
#define SWB_T3 SWB_T2, int64_t
#define SWB_T4 SWB_T3, int64_t
#define SWB_T5 SWB_T4, int64_t
#define SWB_T6 SWB_T5, int64_t
#define SWB_T7 SWB_T6, int64_t
#define SWB_T8 SWB_T7, int64_t
#define SWB_T9 SWB_T8, int64_t
#define SWB_T10 SWB_T9, int64_t
#define SWB_T11 SWB_T10, int64_t
#define SWB_T12 SWB_T11, int64_t
#define SWB_S1 , r.stack[0]
#define SWB_S2 SWB_S1, r.stack[1]
#define SWB_S3 SWB_S2, r.stack[2]
#define SWB_S4 SWB_S3, r.stack[3]
#define SWB_S5 SWB_S4, r.stack[4]
#define SWB_S6 SWB_S5, r.stack[5]
#define SWB_S7 SWB_S6, r.stack[6]
#define SWB_S8 SWB_S7, r.stack[7]
#define SWB_S9 SWB_S8, r.stack[8]
#define SWB_S10 SWB_S9, r.stack[9]
#define SWB_S11 SWB_S10, r.stack[10]
#define SWB_S12 SWB_S11, r.stack[11]
#define SWB_CASE(R, n)                                                                             \
    case n: result = ((R (*)(SWB_REGISTER_TYPES SWB_T##n))function)(SWB_REGISTERS SWB_S##n); break;

// Defines swb_call_NAME, which calls `function` and returns R. With `captured`, errno is cleared
// before the call and read by the statement after it.
#define SWB_DEFINE_CALL(R, name)                                                                   \
    static inline __attribute__((always_inline)) R swb_call_##name(                                \
        const void *function, swb_registers r, unsigned integers, unsigned floatings,              \
        unsigned words, int *captured) {                                                           \
        R result;                                                                                  \
        if (captured) errno = 0;                                                                   \
        SWB_I(0) SWB_I(1) SWB_I(2) SWB_I(3) SWB_I(4) SWB_I(5)                                      \
        SWB_F(0) SWB_F(1) SWB_F(2) SWB_F(3) SWB_F(4) SWB_F(5) SWB_F(6) SWB_F(7)                    \
        switch (words) {                                                                           \
            SWB_CASE(R, 1) SWB_CASE(R, 2) SWB_CASE(R, 3) SWB_CASE(R, 4) SWB_CASE(R, 5)             \
            SWB_CASE(R, 6) SWB_CASE(R, 7) SWB_CASE(R, 8) SWB_CASE(R, 9) SWB_CASE(R, 10)            \
            SWB_CASE(R, 11) SWB_CASE(R, 12)                                                        \
        default: result = ((R (*)(SWB_REGISTER_TYPES))function)(SWB_REGISTERS); break;             \
        }                                                                                          \
        if (captured) *captured = errno;                                                           \
        return result;                                                                             \
    }

SWB_DEFINE_CALL(int64_t, integer)
SWB_DEFINE_CALL(float, float)
SWB_DEFINE_CALL(double, double)
SWB_DEFINE_CALL(swb_integers, integers)
SWB_DEFINE_CALL(swb_floatings, floatings)
SWB_DEFINE_CALL(swb_integer_floating, integer_floating)
SWB_DEFINE_CALL(swb_floating_integer, floating_integer)

// A float in the low half of a vector register, as the ABI passes it.
static inline __attribute__((always_inline)) double swb_double_with_float(float value) {
    union { float f[2]; double d; } u = {.f = {value, 0}};
    return u.d;
}

#endif
