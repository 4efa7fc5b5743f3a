/// A kind of machine that C is compiled for, with what its ABI and its C library say of types.
///
/// ```swift
/// let table = try LayoutTable(Sample.self, for: .i386)
/// ```
///
/// The C library is glibc with the default sizes of its types: `time_t` and `off_t` have 32 bits on `armv7` and
/// `i386`.
public struct Target: Hashable, Sendable, CustomStringConvertible {
    /// How much memory a type takes, and to what its address is aligned.
    public struct Scalar: Hashable, Sendable {
        public let size: Int
        public let alignment: Int
    }

    /// `x86_64`, `armv7` and so on.
    public let name: String
    /// Whether the first byte of an integer, and the first bit of a unit of bit-fields, is the most significant.
    public let isBigEndian: Bool
    /// The size of pointers, of `long` and of `size_t`.
    public let wordSize: Int
    public let charIsSigned: Bool
    public let wideCharIsSigned: Bool
    public let longDouble: Scalar
    /// No integer, pointer or `double` has a larger alignment in a structure.
    let greatestAlignment: Int
    /// Whether bit-fields without a name count for the alignment of a structure.
    let alignsUnnamedBitFields: Bool
    let linkCountSize: Int
    let blockSizeSize: Int

    public var description: String { name }
}

extension Target {
    /// All that there are.
    public static let all = [x86_64, aarch64, armv7, i386, riscv64, s390x]

    /// 64-bit x86, System V ABI.
    public static let x86_64 = Target(
        name: "x86_64", isBigEndian: false, wordSize: 8, charIsSigned: true, wideCharIsSigned: true,
        longDouble: Scalar(size: 16, alignment: 16), greatestAlignment: 8, alignsUnnamedBitFields: false,
        linkCountSize: 8, blockSizeSize: 8)

    /// 64-bit ARM, AAPCS64.
    public static let aarch64 = Target(
        name: "aarch64", isBigEndian: false, wordSize: 8, charIsSigned: false, wideCharIsSigned: false,
        longDouble: Scalar(size: 16, alignment: 16), greatestAlignment: 8, alignsUnnamedBitFields: true,
        linkCountSize: 4, blockSizeSize: 4)

    /// 32-bit ARM with hardware floating point, AAPCS.
    public static let armv7 = Target(
        name: "armv7", isBigEndian: false, wordSize: 4, charIsSigned: false, wideCharIsSigned: false,
        longDouble: Scalar(size: 8, alignment: 8), greatestAlignment: 8, alignsUnnamedBitFields: true,
        linkCountSize: 4, blockSizeSize: 4)

    /// 32-bit x86, System V ABI.
    public static let i386 = Target(
        name: "i386", isBigEndian: false, wordSize: 4, charIsSigned: true, wideCharIsSigned: true,
        longDouble: Scalar(size: 12, alignment: 4), greatestAlignment: 4, alignsUnnamedBitFields: false,
        linkCountSize: 4, blockSizeSize: 4)

    /// 64-bit RISC-V, LP64D.
    public static let riscv64 = Target(
        name: "riscv64", isBigEndian: false, wordSize: 8, charIsSigned: false, wideCharIsSigned: true,
        longDouble: Scalar(size: 16, alignment: 16), greatestAlignment: 8, alignsUnnamedBitFields: false,
        linkCountSize: 4, blockSizeSize: 4)

    /// IBM Z, 64 bits.
    public static let s390x = Target(
        name: "s390x", isBigEndian: true, wordSize: 8, charIsSigned: false, wideCharIsSigned: true,
        longDouble: Scalar(size: 16, alignment: 8), greatestAlignment: 8, alignsUnnamedBitFields: false,
        linkCountSize: 8, blockSizeSize: 8)

    /// The machine that this runs on.
    public static var host: Target {
        #if arch(x86_64)
            x86_64
        #elseif arch(arm64)
            aarch64
        #elseif arch(arm)
            armv7
        #elseif arch(i386)
            i386
        #elseif arch(riscv64)
            riscv64
        #elseif arch(s390x)
            s390x
        #else
            #error("add this machine to the targets")
        #endif
    }
}
