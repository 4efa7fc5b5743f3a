/// Memory that a call reads: `const T *`.
///
/// In a description `In<UInt8>` is the parameter's type; at the call it wraps what is passed. The
/// elements are not copied when their C and Swift representations agree, as they do for numbers:
///
/// ```swift
/// let crc32: Fn<F, (C.UnsignedLong, Counted<In<UInt8>, C.UnsignedInt>) -> C.UnsignedLong>
/// try zlib.crc32(0, In(bytes))
/// ```
///
/// C may read the memory during the call only.
public struct In<Element: CMember>: ExpressibleByArrayLiteral {
    // A slice, so that an array and a part of one are the same thing: code for each, at every call,
    // would be twice as much.
    @usableFromInline let slice: ArraySlice<Element.Value>
    @usableFromInline let unsafe: UnsafeBufferPointer<Element.Value>?

    @inlinable
    public init(_ elements: [Element.Value]) {
        slice = elements[...]
        unsafe = nil
    }

    @inlinable
    public init(_ elements: ArraySlice<Element.Value>) {
        slice = elements
        unsafe = nil
    }

    @inlinable
    public init(arrayLiteral elements: Element.Value...) { self.init(elements) }

    /// Wraps memory that must stay valid and unchanged until the call returns.
    @inlinable
    public init(unsafe memory: UnsafeBufferPointer<Element.Value>) {
        slice = []
        unsafe = memory
    }

    /// The number of elements.
    @inlinable public var count: Int { unsafe?.count ?? slice.count }

    @inlinable @inline(__always)
    func withElements<R>(_ body: (UnsafeBufferPointer<Element.Value>) -> R) -> R {
        slice.withUnsafeBufferPointer { body(unsafe ?? $0) }
    }

    /// Runs `body` with the elements as C has them in memory.
    @inlinable @inline(__always)
    public func withForeignBytes<T>(
        at position: Int, _ body: (UnsafeRawPointer?, Int) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        let outcome: Result<T, ForeignError> = withElements { elements in
            let byteCount = elements.count * Element.size
            func run(_ pointer: UnsafeRawPointer?) -> Result<T, ForeignError> {
                do throws(ForeignError) { return .success(try body(pointer, byteCount)) } catch {
                    return .failure(error)
                }
            }
            if Element.isNative, MemoryLayout<Element.Value>.stride == Element.size {
                return run(elements.baseAddress)
            }
            return withUnsafeTemporaryAllocation(
                byteCount: max(byteCount, 1), alignment: Element.alignment
            ) { copy in
                _ = copy.initializeMemory(as: UInt8.self, repeating: 0)
                for (i, element) in elements.enumerated() {
                    Element.store(element, to: copy.baseAddress! + i * Element.size)
                }
                return run(UnsafeRawPointer(copy.baseAddress!))
            }
        }
        return try outcome.get()
    }
}

extension In: CBuffer {
    public typealias Value = In<Element>
    public static var direction: BufferDescription.Direction { .in }
    @inlinable public var owner: BufferOwner? { @inline(__always) get { nil } }
}
