import CTypes

struct TLSError: Error, CustomStringConvertible {
    let description: String
}

extension OpenSSL {
    /// What OpenSSL says of what went wrong first.
    func error() throws -> TLSError {
        let number = try nextError()
        guard number != 0 else {
            return TLSError(description: "OpenSSL does not say what is wrong")
        }
        let text = Out<C.Char>(count: 256)
        try errorText(number, text)
        return TLSError(description: try text.string())
    }

    /// The value, if there is one.
    func check<T>(_ value: T?) throws -> T {
        guard let value else { throw try error() }
        return value
    }

    /// Throws unless a function has returned what is success for most of them.
    func check(_ status: Int32) throws {
        guard status == 1 else { throw try error() }
    }
}
