#if Generator
    /// What the help says about layouts.
    enum LayoutHelp {
        static let text = """
            swift-bind layout 'struct p { char c; long n; double d; int bits : 3; }'
            swift-bind layout --target all 'typedef struct { long a; char b[]; } T;'
            swift-bind layout --target i386 --type 'struct b' @structures.h
            swift-bind layout 'div_t[3]'

            Printed is each structure and union that is defined outside of others, and a type that \
            stands last without a ';', as its declaration in C with comments: the offset from the \
            beginning of the outermost structure, the size, and the alignment, in bytes. The offset of a \
            bit-field is that of a unit of its type, and behind the ':' its first bit in the unit, which is \
            the least significant one, and the most significant one on big-endian machines.

            Understood are nested structures and unions, members without names, bit-fields, arrays \
            without a length, _Alignas(8), __attribute__((packed)) and __attribute__((aligned(8))), C's own \
            types, and the common ones of the C library. Comments and directives are not: leave them \
            out, or print what a compiler makes of them with 'gcc -E -P'.

            The layouts are those of GCC and Clang on Linux, with glibc's types. An enumeration has 4 bytes, or 8 \
            where it needs them.

            The exit code is 64 for wrong declarations.
            """
    }
#endif
