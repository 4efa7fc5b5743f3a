import CVchan
import Glibc
import Vchan

/// A file descriptor that is closed when the last reference to it goes.
final class Descriptor: Sendable {
    let number: Int32

    /// Takes one that is open.
    init(_ number: Int32) { self.number = vchan_above_standard(number) }

    /// Takes what a system call returned.
    convenience init(_ number: Int32, _ call: String) throws(VchanError) {
        self.init(number)
        guard self.number >= 0 else { throw VchanError(system: call) }
    }

    deinit { close(number) }

    static func event() throws(VchanError) -> Descriptor {
        try Descriptor(
            eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK)), "eventfd")
    }
}

extension VchanError {
    /// The error that a system call has just left in `errno`.
    init(system call: String) {
        let code = errno
        self.init(.system, "\(call): \(String(cString: strerror(code)))")
    }
}
