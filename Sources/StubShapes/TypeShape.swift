internal import CStubTable
internal import CTypes

/// What a type is to a call, and how large.
package struct TypeShape: Equatable, Sendable, CustomStringConvertible {
    package let bits: UInt32

    package init(bits: UInt32) { self.bits = bits }

    init(_ type: TypeDescription) {
        let kind =
            switch type {
            case .void: SWB_VOID
            case .bool, .integer, .enumeration: SWB_INTEGER
            case .floating: SWB_FLOATING
            case .complex: SWB_COMPLEX
            case .structure: SWB_RECORD
            case .pointer, .array, .opaque, .function, .unspecifiedFunction: SWB_POINTER
            }
        bits = UInt32(kind) << 28 | (kind == SWB_VOID ? 1 : UInt32(truncatingIfNeeded: type.size ?? 8))
    }

    package var description: String {
        let size = bits & 0xFFF_FFFF
        let bytes = size == 1 ? "1 byte" : "\(size) bytes"
        return switch Int(bits >> 28) {
        case SWB_VOID: "void"
        case SWB_INTEGER: "an integer of \(bytes)"
        case SWB_POINTER: "a pointer"
        case SWB_FLOATING: "a floating-point number of \(bytes)"
        case SWB_COMPLEX: "a complex number of \(bytes)"
        default: "a structure of \(bytes)"
        }
    }
}
