/// `InlineArray<4, Int32>` is C's `int32_t[4]`, as a field of a structure or an element.
extension InlineArray: CType where Element: CMember, Element.Value == Element {
    public typealias Value = Self
    public static var description: TypeDescription { .array(Element.description, count: count) }
}

extension InlineArray: CMember where Element: CMember & BitwiseCopyable, Element.Value == Element {
    @inlinable public static var size: Int { @inline(__always) get { count * Element.size } }
    @inlinable public static var alignment: Int { @inline(__always) get { Element.alignment } }
    @inlinable public static var isNative: Bool {
        @inline(__always) get {
            Element.isNative && MemoryLayout<Element>.stride == Element.size
        }
    }

    @inlinable @inline(__always)
    public static func load(from memory: UnsafeRawPointer) -> Self {
        Self { Element.load(from: memory + $0 * Element.size) }
    }

    @inlinable @inline(__always)
    public static func store(_ value: Self, to memory: UnsafeMutableRawPointer) {
        for i in value.indices { Element.store(value[i], to: memory + i * Element.size) }
    }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        for i in 0..<count { Element.visitLeaves(at: offset + i * Element.size, &visitor) }
    }
}
