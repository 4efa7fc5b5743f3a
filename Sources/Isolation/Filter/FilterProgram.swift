import CIsolation

/// A seccomp filter: a program for the kernel, which runs it at each system call.
package struct FilterProgram: Sendable {
    package private(set) var instructions: [swb_instruction] = []
    /// The instructions whose operand is to be the number of the process.
    package private(set) var processOperands: [UInt32] = []
    /// The instructions that are to do nothing where there is no mount namespace, so that what they allow is
    /// refused.
    package private(set) var mountInstructions: [UInt32] = []
    /// The instructions whose operands are to be the halves of the gate's address, the higher one first;
    /// empty but for a program that records.
    package private(set) var gateOperands: [UInt32] = []

    // As <linux/filter.h> and <linux/seccomp.h> have them.
    private enum Code {
        static let load: UInt16 = 0x20
        static let jumpIfEqual: UInt16 = 0x15
        static let jumpIfAtLeast: UInt16 = 0x35
        static let jumpIfGreater: UInt16 = 0x25
        static let and: UInt16 = 0x54
        static let `return`: UInt16 = 0x06
    }

    package enum Action {
        static let allow: UInt32 = 0x7FFF_0000
        /// The process gets a signal, by which it is told what was refused.
        static let trap: UInt32 = 0x0003_0000
        static let kill: UInt32 = 0x8000_0000
        static func fail(_ errno: Int32) -> UInt32 { 0x0005_0000 | UInt32(errno) }
    }

    private enum Offset {
        static let call: UInt32 = 0
        static let architecture: UInt32 = 4
        /// Behind the instruction that makes the call.
        static let place: UInt32 = 8
        static func argument(_ index: Int, high: Bool) -> UInt32 {
            UInt32(16 + 8 * index + (high ? 4 : 0))
        }
    }

    private static let x86_64: UInt32 = 0xC000_003E
    /// Calls from here on are those of the x32 ABI, with numbers of their own.
    private static let x32: UInt32 = 0x4000_0000

    /// The program that does what the first rule says that fits a call, and traps the rest.
    /// - Parameter recording: whether each call is allowed that comes from the gate, from which a process
    ///   makes those that were trapped.
    package init(_ rules: [FilterRule], recording: Bool = false) {
        append(Code.load, Offset.architecture)
        append(Code.jumpIfEqual, Self.x86_64, ifTrue: 1)
        append(Code.return, Action.kill)
        if recording { appendGate() }
        append(Code.load, Offset.call)
        append(Code.jumpIfAtLeast, Self.x32, ifFalse: 1)
        append(Code.return, Action.kill)
        for rule in rules { append(rule) }
        append(Code.return, Action.trap)
    }

    private mutating func appendGate() {
        append(Code.load, Offset.place + 4)
        gateOperands.append(UInt32(instructions.count))
        append(Code.jumpIfEqual, 0, ifFalse: 4)
        append(Code.load, Offset.place)
        append(Code.and, ~(UInt32(SWB_GATE_BYTES) - 1))
        gateOperands.append(UInt32(instructions.count))
        append(Code.jumpIfEqual, 0, ifFalse: 1)
        append(Code.return, Action.allow)
    }

    private mutating func append(
        _ code: UInt16, _ operand: UInt32, ifTrue: UInt8 = 0, ifFalse: UInt8 = 0
    ) {
        instructions.append(
            swb_instruction(code: code, if_true: ifTrue, if_false: ifFalse, operand: operand))
    }

    private mutating func append(_ rule: FilterRule) {
        // The body is written first: jumps over it must know its length.
        var body = FilterProgram()
        for condition in rule.conditions {
            body.appendTest(condition, high: false)
            body.appendTest(condition, high: true)
        }
        if rule.needsMountNamespace {
            body.mountInstructions.append(UInt32(body.instructions.count))
        }
        body.append(Code.return, rule.failure.map(Action.fail) ?? Action.allow)
        if !rule.conditions.isEmpty {
            // Where tests that fail go: the number again, for the rules that follow.
            let failure = body.instructions.count
            for index in body.instructions.indices
            where [Code.jumpIfEqual, Code.jumpIfGreater].contains(body.instructions[index].code) {
                let distance = UInt8(failure - index - 1)
                // One that must not be equal fails where it jumps.
                if body.instructions[index].if_true != 0 {
                    body.instructions[index].if_true = distance
                } else {
                    body.instructions[index].if_false = distance
                }
            }
            body.append(Code.load, Offset.call)
        }
        let start = UInt32(instructions.count + 1)
        append(
            Code.jumpIfEqual, UInt32(rule.call.number), ifFalse: UInt8(body.instructions.count))
        instructions += body.instructions
        processOperands += body.processOperands.map { $0 + start }
        mountInstructions += body.mountInstructions.map { $0 + start }
    }

    private init() {}

    /// Goes on if half of an argument is what it must be.
    private mutating func appendTest(_ condition: FilterRule.Condition, high: Bool) {
        let shift: UInt64 = high ? 32 : 0
        let mask = UInt32(truncatingIfNeeded: condition.mask >> shift)
        if mask == 0 { return }
        append(Code.load, Offset.argument(condition.argument, high: high))
        if mask != .max { append(Code.and, mask) }
        switch condition.value {
        case .number(let number):
            append(Code.jumpIfEqual, UInt32(truncatingIfNeeded: number >> shift))
        case .above(let number):
            append(Code.jumpIfGreater, number)
        case .not(let number):
            append(Code.jumpIfEqual, number, ifTrue: .max)
        case .ownProcess:
            processOperands.append(UInt32(instructions.count))
            append(Code.jumpIfEqual, 0)
        }
    }
}
