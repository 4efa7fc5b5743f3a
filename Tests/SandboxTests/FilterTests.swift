import CIsolation
@testable import Isolation
import Testing

/// What the kernel would do: an interpreter of the few instructions that filters are made of.
private struct Kernel {
    let instructions: [swb_instruction]

    /// - Parameter gate: where the gate is, as a worker writes it into its filter.
    init(_ program: FilterProgram, gate: UInt64 = 0) {
        var instructions = program.instructions
        if program.gateOperands.count == 2 {
            instructions[Int(program.gateOperands[0])].operand = UInt32(gate >> 32)
            instructions[Int(program.gateOperands[1])].operand = UInt32(truncatingIfNeeded: gate)
        }
        self.instructions = instructions
    }

    func action(
        _ name: String, _ arguments: [UInt64] = [], at place: UInt64 = 0x7000_0000_1000,
        architecture: UInt32 = 0xC000_003E
    ) throws -> UInt32 {
        let call = try #require(SystemCall(name), "\(name)")
        var words = [UInt32(bitPattern: call.number), architecture]
        for value in [place] + (arguments + Array(repeating: 0, count: 6)).prefix(6) {
            words += [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)]
        }
        var (index, accumulator) = (0, UInt32(0))
        while true {
            let next = instructions[index]
            index += 1
            switch next.code {
            case 0x20: accumulator = words[Int(next.operand / 4)]
            case 0x15: index += Int(accumulator == next.operand ? next.if_true : next.if_false)
            case 0x35: index += Int(accumulator >= next.operand ? next.if_true : next.if_false)
            case 0x54: accumulator &= next.operand
            case 0x06: return next.operand
            default: throw UnknownInstruction(code: next.code)
            }
        }
    }

    struct UnknownInstruction: Error { let code: UInt16 }
}

@Suite struct FilterTests {
    private static let allow: UInt32 = 0x7FFF_0000
    private static let trap: UInt32 = 0x0003_0000
    private static let kill: UInt32 = 0x8000_0000
    private static let fail: UInt32 = 0x0005_0000

    private static let gate: UInt64 = 0x55AA_1234_6000

    @Test(
        "A filter that records allows what comes from the gate, and traps what is refused elsewhere",
        arguments: [
            ("read", [], allow), ("futex", [], allow), ("getpid", [], allow),
            ("mmap", [0, 4096, 3, 0x22], allow), ("mmap", [0, 4096, 5, 0x22], trap),
            ("mmap", [0, 4096, 1, 2], trap), ("mmap", [0, 4096, 3, 0x21], trap), ("mprotect", [0, 4096, 5], trap),
            ("openat", [], trap), ("open", [], trap), ("stat", [], trap), ("close", [], trap),
            ("socket", [], trap), ("execve", [], trap), ("clone", [17], trap), ("fork", [], trap),
            ("vfork", [], trap), ("clone3", [], fail | 38), ("getrandom", [], trap),
            ("clock_gettime", [], trap), ("rt_sigprocmask", [], trap), ("rt_sigaction", [], trap),
            ("rt_sigreturn", [], allow), ("exit_group", [], allow),
        ] as [(String, [UInt64], UInt32)])
    func recording(name: String, arguments: [UInt64], action: UInt32) throws {
        // Whatever directories are open: a filter does not see paths.
        for policy in [Policy.compute, .compute.reading("/etc").writing("/tmp")] {
            let kernel = Kernel(try policy.refusing(with: .recording).filter(), gate: Self.gate)
            #expect(try kernel.action(name, arguments) == action)
            for offset: UInt64 in [2, 10, 4090] {
                #expect(try kernel.action(name, arguments, at: Self.gate + offset) == Self.allow)
            }
            for place in [Self.gate - 1, Self.gate + 4096, Self.gate + 1 << 32, Self.gate & 0xFFFF_FFFF] {
                #expect(try kernel.action(name, arguments, at: place) == action)
            }
            #expect(try kernel.action(name, at: Self.gate + 2, architecture: 0x4000_0003) == Self.kill)
        }
    }

    @Test("What a policy permits is not trapped in a filter that records")
    func permitted() throws {
        let policy = Policy.compute.allowing(.clock, .threads).refusing(with: .recording)
        let kernel = Kernel(try policy.filter(), gate: Self.gate)
        #expect(try kernel.action("clock_gettime") == Self.allow)
        #expect(try kernel.action("clone", [0x3d0f00]) == Self.allow)
        #expect(try kernel.action("clone", [17]) == Self.trap)
        #expect(try kernel.action("getrandom") == Self.trap)
    }

    @Test("No other filter knows of a gate: it does not ask where a call comes from")
    func others() throws {
        for refusal in [Policy.Refusal.error, .termination] {
            let program = try Policy.compute.allowing(.clock).reading("/etc").refusing(with: refusal).filter()
            #expect(program.gateOperands.isEmpty)
            // The place of the call is at 8 and 12.
            #expect(!program.instructions.contains { $0.code == 0x20 && [8, 12].contains($0.operand) })
            let kernel = Kernel(program, gate: Self.gate)
            #expect(try kernel.action("socket", at: Self.gate + 2) == Self.trap)
            // Private, then shared in two ways, and what grows like a stack; with a file, and without.
            for kind: UInt64 in [0, 0x20] {
                #expect(try kernel.action("mmap", [0, 4096, 3, kind | 2]) == Self.allow)
                for flags: UInt64 in [1, 3, 0, 0x102] {
                    #expect(try kernel.action("mmap", [0, 4096, 3, kind | flags]) == Self.trap)
                }
            }
            #expect(try kernel.action("rt_sigprocmask") == Self.allow)
            #expect(try kernel.action("rt_sigaction", [6]) == Self.allow)
            #expect(try kernel.action("rt_sigaction", [31]) == Self.trap)
            #expect(try kernel.action("rt_sigaction", [1 << 32 | 31]) == Self.trap)
            #expect(try kernel.action("openat", [0, 0, 0, 0]) == Self.allow)
            #expect(try kernel.action("openat", [0, 0, 0, 0o4755]) == Self.trap)
        }
    }
}
