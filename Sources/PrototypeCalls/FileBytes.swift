import Glibc

/// Reads whole files.
enum FileBytes {
    static func read(_ path: String) throws(Refusal) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw refusal(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            bytes += chunk[..<count]
            guard bytes.count <= CallMemory.maximumSize else {
                throw Refusal(
                    "names a file of more than \(CallMemory.maximumSize) bytes",
                    remedy: "Pass a smaller one")
            }
            if count < chunk.count {
                if ferror(file) != 0 { throw refusal(path) }
                return bytes
            }
        }
    }

    private static func refusal(_ path: String) -> Refusal {
        Refusal(
            "names the file '\(path)', which cannot be read: \(String(cString: strerror(errno)))",
            remedy: "Write @@ for text that starts with @")
    }
}
