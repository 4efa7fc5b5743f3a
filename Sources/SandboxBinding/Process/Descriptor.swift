import CTypes
import CVchan
import Glibc

/// A file descriptor that is closed when the last reference to it goes.
final class Descriptor: Sendable {
    let number: Int32

    /// Takes what a system call returned.
    init(_ number: Int32, _ call: String) throws(ForeignError) {
        self.number = vchan_above_standard(number)
        guard self.number >= 0 else { throw ForeignError(system: call) }
    }

    deinit { close(number) }
}

extension ForeignError {
    /// The error that a system call has left in `errno`, or returned.
    init(system call: String, _ code: Int32 = Glibc.errno) {
        self.init(
            .sandboxUnavailable, "\(call): \(String(cString: strerror(code)))",
            remedy: "See whether the system's limits on memory, processes and open files are reached")
    }
}
