/// When a system call is allowed, or fails.
package struct FilterRule: Hashable, Sendable {
    package let call: SystemCall
    /// The `errno` with which it fails; `nil` if it is allowed.
    package var failure: Int32?
    /// All of them must hold.
    package let conditions: [Condition]
    /// Whether it is left out where there is no mount namespace.
    package var needsMountNamespace = false

    /// Whether it is about a call with these arguments.
    package func fits(_ call: SystemCall, _ arguments: [UInt64]) -> Bool {
        call == self.call && conditions.allSatisfy { $0.holds(arguments) }
    }

    /// What an argument must be.
    package struct Condition: Hashable, Sendable {
        let argument: Int
        let mask: UInt64
        let value: Value

        fileprivate func holds(_ arguments: [UInt64]) -> Bool {
            guard argument < arguments.count else { return false }
            let bits = arguments[argument] & mask
            return switch value {
            case .number(let number): bits == number
            case .above(let number): bits > UInt64(number)
            case .not(let number): bits != UInt64(number)
            // A process of its own is not told apart from others afterwards.
            case .ownProcess: false
            }
        }

        enum Value: Hashable, Sendable {
            case number(UInt64)
            case above(UInt32)
            case not(UInt32)
            /// The process's own number, known when it starts.
            case ownProcess
        }

        /// None of these bits is set.
        static func lacks(_ argument: Int, _ bits: UInt64) -> Condition {
            Condition(argument: argument, mask: bits, value: .number(0))
        }

        /// All of these bits are set.
        static func has(_ argument: Int, _ bits: UInt64) -> Condition {
            Condition(argument: argument, mask: bits, value: .number(bits))
        }

        /// Of these bits exactly those of `value` are set.
        static func matches(_ argument: Int, _ bits: UInt64, _ value: UInt64) -> Condition {
            Condition(argument: argument, mask: bits, value: .number(value))
        }

        static func equals(_ argument: Int, _ value: UInt64) -> Condition {
            Condition(argument: argument, mask: .max, value: .number(value))
        }

        /// A descriptor that the library has opened, or `AT_FDCWD`: none of the first three, which are the
        /// system's `/dev/null`.
        static func isOwnDescriptor(_ argument: Int) -> Condition {
            Condition(argument: argument, mask: 0xFFFF_FFFF, value: .above(2))
        }

        /// Another signal than this one.
        static func isNotSignal(_ argument: Int, _ signal: Int32) -> Condition {
            // An int, too.
            Condition(argument: argument, mask: 0xFFFF_FFFF, value: .not(UInt32(signal)))
        }

        static func isOwnProcess(_ argument: Int) -> Condition {
            // A process's number is an int: the kernel looks at the low half alone.
            Condition(argument: argument, mask: 0xFFFF_FFFF, value: .ownProcess)
        }
    }
}
