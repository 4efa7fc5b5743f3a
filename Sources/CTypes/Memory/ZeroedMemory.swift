#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Memory of the process, which `free` gives back.
enum ZeroedMemory {
    /// - Parameter alignment: a power of two, at least 16.
    /// - Returns: `nil` if there is no such memory.
    static func allocate(_ byteCount: Int, alignment: Int) -> UnsafeMutableRawPointer? {
        guard byteCount >= 0 else { return nil }
        // Fresh memory of the system is zero already, and large blocks are fresh.
        if alignment == 16 { return calloc(1, max(1, byteCount)) }
        var memory: UnsafeMutableRawPointer?
        guard posix_memalign(&memory, alignment, max(1, byteCount)) == 0, let memory else { return nil }
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
        return memory
    }
}
