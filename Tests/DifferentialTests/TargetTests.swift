import CPrototypes
import CTypes
import TestSupport
import Testing

/// What is known of scalar types on each machine, compared with its compiler and its C library.
@Suite(.serialized) struct TargetTests {
    private static let names = [
        "char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int", "long",
        "unsigned long", "long long", "unsigned long long", "float", "double", "long double", "_Bool",
        "void *", "void (*)(void)", "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t",
        "uint64_t", "int_least8_t", "int_least16_t", "int_least32_t", "int_least64_t", "uint_least8_t",
        "uint_least16_t", "uint_least32_t", "uint_least64_t", "int_fast8_t", "int_fast16_t", "int_fast32_t",
        "int_fast64_t", "uint_fast8_t", "uint_fast16_t", "uint_fast32_t", "uint_fast64_t", "intptr_t",
        "uintptr_t", "intmax_t", "uintmax_t", "size_t", "ssize_t", "ptrdiff_t", "wchar_t", "wint_t", "char16_t",
        "char32_t", "sig_atomic_t", "off_t", "off64_t", "time_t", "clock_t", "clockid_t", "suseconds_t",
        "useconds_t", "pid_t", "uid_t", "gid_t", "id_t", "mode_t", "dev_t", "ino_t", "nlink_t", "blksize_t",
        "blkcnt_t", "key_t", "socklen_t", "sa_family_t", "in_addr_t", "in_port_t", "nfds_t",
    ]
    /// Other ways to write types, which a description may have and a prototype has not.
    private static let otherNames = [
        "unsigned", "short int", "unsigned short int", "long int", "unsigned long int", "long long int",
        "unsigned long long int", "u_int8_t", "u_int16_t", "u_int32_t", "u_int64_t", "__s8", "__u8", "__s16",
        "__u16", "__s32", "__u32", "__s64", "__u64",
    ]

    private static let headers = """
        #define _GNU_SOURCE
        #include <linux/types.h>
        #include <netinet/in.h>
        #include <poll.h>
        #include <signal.h>
        #include <stddef.h>
        #include <stdint.h>
        #include <sys/types.h>
        #include <time.h>
        #include <uchar.h>
        #include <wchar.h>

        """

    @Test(
        "Types have the sizes, alignments and signs of each target",
        arguments: CrossCompiler.withLibrary)
    func scalars(compiler: CrossCompiler) throws {
        var rows: [(name: String, row: LayoutTable.Row)] = []
        for name in Self.names {
            let type = try #require(try TypeDescription.declared(in: name).first)
            rows.append((name, try LayoutTable(type, for: compiler.target).root))
        }
        for name in Self.otherNames where compiler.target != .host {
            let isSigned = !name.hasPrefix("u") && !name.hasPrefix("__u")
            // The size is not that of any target.
            let type = TypeDescription.integer(IntegerDescription(spelling: name, size: 3, isSigned: isSigned))
            rows.append((name, try LayoutTable(type, for: compiler.target).root))
        }
        for part in [FloatingDescription.float, .double, .longDouble] {
            rows.append(
                ("\(part.rawValue) _Complex", try LayoutTable(.complex(part), for: compiler.target).root))
        }
        let pieces = rows.map { name, row in
            "sizeof(\(name)), _Alignof(struct { __typeof__(\(name)) m; }), "
                + (row.isSigned == nil ? "0,\n" : "(__typeof__(\(name)))-1 < 0,\n")
        }
        let source = """
            \(Self.headers)
            const unsigned char facts[] __attribute__((section("numbers"))) = {
            \(pieces.joined())};
            """
        let found = try compiler.sections(of: source, ["numbers"], usesLibrary: true)[0].map(Int.init)
        try #require(found.count == rows.count * 3)
        for (index, (name, row)) in rows.enumerated() {
            let said = [row.size, row.alignment, row.isSigned == true ? 1 : 0]
            #expect(Array(found[(index * 3)...].prefix(3)) == said, "\(name)")
        }
    }

    @Test("Targets are told by their names, and this machine is one of them")
    func names() {
        #expect(Target.all.map(\.name) == ["x86_64", "aarch64", "armv7", "i386", "riscv64", "s390x"])
        #expect(Target.all.contains(.host))
        #expect("\(Target.s390x)" == "s390x" && Target.s390x.isBigEndian && !Target.host.isBigEndian)
        #expect(Target.host.wordSize == MemoryLayout<Int>.size)
    }
}
