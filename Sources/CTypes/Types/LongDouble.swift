#if arch(x86_64) || arch(i386)
    extension C {
        /// `long double`: Swift's `Float80` where the processor has it, ``CTypes/LongDouble`` elsewhere.
        public typealias LongDouble = Float80
    }

    /// `long double`, on processors that have it.
    extension Float80: LongDoubleType, ComplexComponent {
        public typealias Value = Float80
        public static var floating: FloatingDescription { .longDouble }

        @inlinable @inline(__always)
        public static func store(_ value: Float80, to memory: UnsafeMutableRawPointer) {
            withUnprotectedBytes(of: value) {
                memory.copyMemory(from: $0.baseAddress!, byteCount: FloatingDescription.longDouble.usedSize)
            }
        }
    }
#else
    extension C {
        /// `long double`: Swift's `Float80` where the processor has it, ``CTypes/LongDouble`` elsewhere.
        public typealias LongDouble = CTypes.LongDouble
    }

    extension LongDouble: LongDoubleType {
        public typealias Value = LongDouble
    }
#endif

/// A Swift type for C's `long double`.
public protocol LongDoubleType: CScalar, BitwiseCopyable where Value == Self {}

extension LongDoubleType {
    public static var description: TypeDescription { .floating(.longDouble) }
    @inlinable public static var size: Int { @inline(__always) get { MemoryLayout<Self>.size } }
    @inlinable public static var alignment: Int { @inline(__always) get { MemoryLayout<Self>.alignment } }

    // It travels as a structure does that has nothing else: on the stack, where the ABI has that for both.
    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) {
        visitor.structure(LongDoubleInside<Self>.self)
    }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        visitor.floating(at: offset, size: size)
    }

    @inlinable @inline(__always)
    public static func put<S: ValueSink>(_ value: Self, into sink: inout S) {
        sink.put(structure: LongDoubleInside(value: value))
    }

    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) -> Self {
        source.structure(LongDoubleInside<Self>.self).value
    }
}

/// A structure of one `long double`.
@frozen public struct LongDoubleInside<Number: LongDoubleType>: CStruct {
    @usableFromInline var value: Number

    @inlinable init(value: Number) { self.value = value }

    public static var layout: StructLayout<Self, NextField<NoFields<NaturalPacking>, Number>> {
        StructLayout("long double") { Field("value", \LongDoubleInside.value) }
    }
}
