import CTypes

/// A connection as OpenSSL sees it, wherever the strategy `F` runs it: bytes that somebody brings and takes.
final class TLSSession<F: Foreign> {
    private let authority: Authority<F>
    private let openSSL: OpenSSL<F>
    private let connection: Handle<Connection>
    /// What comes from the server, and what is for it.
    private let incoming: Handle<BIO>
    private let outgoing: Handle<BIO>
    private let buffer = Out<UInt8>(count: 1 << 16)
    /// Whether the server is the one that it should be, and can be written to.
    private(set) var isOpen = false
    /// Whether the server has said that it sends no more.
    private(set) var isOver = false

    /// - Parameters:
    ///   - name: what the server's certificate must be for.
    ///   - isAddress: whether it is a number, which servers are not told.
    init(_ authority: Authority<F>, name: String, isAddress: Bool) throws {
        let openSSL = authority.openSSL
        self.authority = authority
        self.openSSL = openSSL
        let connection = try openSSL.check(openSSL.newConnection(authority.context))
        self.connection = connection
        incoming = try openSSL.check(openSSL.newBIO(openSSL.memoryMethod()))
        outgoing = try openSSL.check(openSSL.newBIO(openSSL.memoryMethod()))
        try openSSL.setBIO(connection, incoming, outgoing)
        try openSSL.check(openSSL.setHost(connection, name))
        if !isAddress {
            _ = try openSSL.control(connection, SSL_CTRL_SET_TLSEXT_HOSTNAME, 0, name)
        }
        try openSSL.setConnecting(connection)
    }

    deinit { try? openSSL.freeConnection(connection) }

    /// The protocol that was agreed on.
    var version: String { get throws { try openSSL.version(connection) } }

    /// Takes bytes from the server. None are the end of what it sends.
    func receive(_ bytes: [UInt8]) throws {
        if bytes.isEmpty {
            // What reading an empty memory gives.
            _ = try openSSL.controlBIO(incoming, BIO_C_SET_BUF_MEM_EOF_RETURN, 0, nil)
        } else if try openSSL.writeBIO(incoming, In(bytes)) != bytes.count {
            throw try openSSL.error()
        }
    }

    /// The next bytes for the server; none for now if it is empty.
    func bytesToSend() throws -> [UInt8] {
        let count = try openSSL.readBIO(outgoing, buffer)
        return count > 0 ? try buffer.prefix(Int(count)) : []
    }

    /// The next text from the server; `nil` if there is none for now. The first call begins the handshake.
    func read() throws -> [UInt8]? {
        if !isOpen {
            try openSSL.clearErrors()
            let status = try openSSL.shakeHands(connection)
            guard status == 1 else { return try check(status) }
            // OpenSSL has seen to that itself.
            try checkCertificate()
            isOpen = true
        }
        if isOver { return nil }
        try openSSL.clearErrors()
        let count = try openSSL.read(connection, buffer)
        return count > 0 ? try buffer.prefix(Int(count)) : try check(count)
    }

    /// Encrypts a text for the server.
    func write(_ text: [UInt8]) throws {
        try openSSL.clearErrors()
        guard try openSSL.write(connection, In(text)) == text.count else {
            throw try openSSL.error()
        }
    }

    /// Says that no more is sent.
    func close() throws { _ = try openSSL.shutDown(connection) }

    /// Throws if OpenSSL has failed, and not just come to the end of what there is.
    private func check(_ status: Int32) throws -> [UInt8]? {
        switch try openSSL.reason(connection, status) {
        case SSL_ERROR_WANT_READ: return nil
        case SSL_ERROR_ZERO_RETURN:
            isOver = true
            return nil
        default:
            let error = try openSSL.error()
            do { try checkCertificate() } catch let reason as TLSError {
                throw TLSError(description: "\(error): \(reason)")
            }
            throw error
        }
    }

    private func checkCertificate() throws {
        let result = try openSSL.verification(connection)
        guard result != Int(X509_V_OK) else { return }
        throw TLSError(description: try openSSL.verificationText(result))
    }
}
