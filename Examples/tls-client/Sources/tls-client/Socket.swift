import Glibc

struct SocketError: Error, CustomStringConvertible {
    let description: String
    init(_ number: Int32) { description = String(cString: strerror(number)) }
    init(lookUp number: Int32) { description = String(cString: gai_strerror(number)) }
}

/// A connection to a server that does not hold up who reads or writes.
final class Socket {
    let descriptor: Int32

    init(_ host: String, _ port: String) throws(SocketError) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let problem = getaddrinfo(host, port, &hints, &list)
        guard problem == 0 else { throw SocketError(lookUp: problem) }
        defer { freeaddrinfo(list) }
        descriptor = try Self.connect(list)
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }

    deinit { close(descriptor) }

    /// Connects to the first of the addresses that answers.
    private static func connect(_ list: UnsafeMutablePointer<addrinfo>?) throws(SocketError) -> Int32 {
        var problem = ENOENT
        var next = list
        while let address = next?.pointee {
            let descriptor = socket(address.ai_family, address.ai_socktype, 0)
            if descriptor >= 0,
                Glibc.connect(descriptor, address.ai_addr, address.ai_addrlen) == 0
            {
                return descriptor
            }
            problem = errno
            if descriptor >= 0 { close(descriptor) }
            next = address.ai_next
        }
        throw SocketError(problem)
    }

    /// What has come, empty at the end; `nil` if nothing has come yet.
    func read() throws(SocketError) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        if count < 0, errno == EAGAIN { return nil }
        guard count >= 0 else { throw SocketError(errno) }
        return Array(bytes.prefix(count))
    }

    /// Sends as much as there is room for, and returns how much that was.
    func send(_ bytes: ArraySlice<UInt8>) throws(SocketError) -> Int {
        let count = bytes.withUnsafeBytes {
            Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        if count < 0, errno == EAGAIN { return 0 }
        guard count >= 0 else { throw SocketError(errno) }
        return count
    }
}
