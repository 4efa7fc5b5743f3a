public import CTypes

extension MessageWriter {
    mutating func write(counted memory: UnsafeRawBufferPointer?) {
        write(memory != nil)
        if let memory { write(counted: memory) }
    }

    /// Writes values of a type.
    public mutating func write(
        _ type: TypeDescription, count: Int = 1, from memory: UnsafeRawPointer,
        _ translation: HandleTranslation
    ) throws(ForeignError) {
        let byteCount = count * type.elementSize
        var problem: ForeignError?
        reserve(byteCount) { destination in
            do throws(ForeignError) {
                try type.copy(count, from: memory, to: destination, translation)
            } catch { problem = error }
        }
        if let problem { throw problem }
    }
}

extension MessageReader {
    /// Reads values of a type.
    public mutating func read(
        _ type: TypeDescription, count: Int = 1, to memory: UnsafeMutableRawPointer,
        _ translation: HandleTranslation
    ) throws(ForeignError) {
        let byteCount = count * type.elementSize
        let problem: ForeignError? = try read(byteCount) { source in
            do throws(ForeignError) {
                try type.copy(count, from: source, to: memory, translation)
                return nil
            } catch { return error }
        }
        if let problem { throw problem }
    }
}

extension TypeDescription {
    /// The size of an element: that of the type, 1 for untyped memory.
    var elementSize: Int { size ?? 1 }
}
