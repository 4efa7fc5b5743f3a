#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An output file, written in large pieces.
public final class Output {
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    /// Writes to standard output.
    public convenience init() { self.init(STDOUT_FILENO) }

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    public func put(_ text: String) { put(text.utf8) }

    public func put(_ bytes: some Sequence<UInt8>) {
        buffer += bytes
        if buffer.count >= 1 << 16 { flush() }
    }

    public func flush() {
        var rest = buffer[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { exit(1) }
            rest = rest.dropFirst(count)
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

public struct SystemError: Error, CustomStringConvertible {
    let number: Int32
    public var description: String { String(cString: strerror(number)) }
}

/// A file that is read in pieces; `-` is standard input.
public final class Input {
    private let descriptor: Int32

    public init(_ path: String) throws(SystemError) {
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
        guard descriptor >= 0 else { throw SystemError(number: errno) }
    }

    deinit { close(descriptor) }

    /// The next piece; empty at the end.
    public func next(_ size: Int = 1 << 16) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let result = read(descriptor, buffer.baseAddress, size)
            guard result >= 0 else { throw SystemError(number: errno) }
            count = result
        }
    }

    /// Goes to another place, as `lseek`, and returns it; `nil` if there is no such place.
    public func seek(_ offset: Int64, _ whence: Int32) -> Int64? {
        let place = lseek(descriptor, off_t(offset), whence)
        return place < 0 ? nil : Int64(place)
    }
}

/// The path of a program that was built beside this one.
public func path(besideProgram name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let own = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return own.prefix(through: own.lastIndex(of: "/") ?? own.startIndex) + name
}

/// Prints `message` on standard error, after the program's name.
public func complain(_ message: String) {
    let error = Output(STDERR_FILENO)
    let program = CommandLine.arguments[0].split(separator: "/").last ?? ""
    error.put("\(program): \(message)\n")
    error.flush()
}

/// Ends the program, with a message or without one.
public func fail(_ message: String? = nil, status: Int32 = 1) -> Never {
    if let message { complain(message) }
    exit(status)
}
