import CIsolation
import Glibc

/// How a process has ended: the underlying error of `.libraryTerminated`.
public struct Termination: Error, Hashable, CustomStringConvertible {
    private enum Cause: Hashable, Sendable {
        case exit(Int32)
        case signal(Int32)
        case refusal(SystemCall)
        case unknown
    }
    private let cause: Cause

    package init(_ end: swb_process_end) {
        cause = end.code == 1 ? .exit(end.status) : .signal(end.status)
    }

    private init(_ cause: Cause) { self.cause = cause }

    /// It made a system call that its policy does not allow, and ended for it.
    package static func refused(_ call: SystemCall) -> Termination { Termination(.refusal(call)) }
    package static let unknown = Termination(.unknown)

    /// The signal that ended it, such as `SIGSEGV`.
    public var signal: Int32? { if case .signal(let signal) = cause { signal } else { nil } }
    /// The status with which it ended itself.
    public var exitStatus: Int32? { if case .exit(let status) = cause { status } else { nil } }
    /// The system call for which it was ended.
    public var refusedCall: SystemCall? { if case .refusal(let call) = cause { call } else { nil } }

    public var description: String {
        switch cause {
        case .exit(let status): "it ended itself with status \(status)"
        case .signal(SIGXCPU): "it has used all of the processor time that its policy allows"
        case .signal(let signal): "it was ended by signal \(signal) (\(Self.name(signal)))"
        case .refusal(let call): "it made the system call '\(call)', which its policy does not allow"
        case .unknown: "nothing is known of its end"
        }
    }

    private static func name(_ signal: Int32) -> String { String(cString: strsignal(signal)) }
}
