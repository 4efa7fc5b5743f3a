import CTypes

/// What decides which certificates are believed.
final class Authority<F: Foreign> {
    let openSSL: OpenSSL<F>
    let context: Handle<Context>

    /// - Parameter certificates: those that are believed, in PEM. There are no others.
    init(_ openSSL: OpenSSL<F>, _ certificates: [UInt8]) throws {
        try openSSL.check(openSSL.initialize(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil))
        context = try openSSL.check(openSSL.newContext(openSSL.clientMethod()))
        self.openSSL = openSSL
        try openSSL.setVerify(context, SSL_VERIFY_PEER, nil)
        try believe(certificates)
    }

    deinit { try? openSSL.freeContext(context) }

    private func believe(_ certificates: [UInt8]) throws {
        let store = try openSSL.check(openSSL.store(context))
        let file = try openSSL.check(openSSL.newBIO(openSSL.memoryMethod()))
        defer { _ = try? openSSL.freeBIO(file) }
        guard try openSSL.writeBIO(file, In(certificates)) == certificates.count else {
            throw try openSSL.error()
        }
        var count = 0
        while let certificate = try openSSL.readCertificate(file, nil, nil, nil) {
            defer { try? openSSL.freeCertificate(certificate) }
            try openSSL.check(openSSL.addCertificate(store, certificate))
            count += 1
        }
        if count == 0 { throw try openSSL.error() }
        // That there is no more is an error too.
        try openSSL.clearErrors()
    }
}
