import CTypes

/// A C value that is to be shown.
public enum ShownValue {
    case nothing
    case bool(Bool)
    case integer(String)
    /// A `char`: its number and its text.
    case character(Int, UInt8)
    /// An enumerator: its number and its name.
    case enumerator(String, name: String)
    case float(Float)
    case double(Double)
    case null
    case string([UInt8])
    case address(UInt)
    case bytes([UInt8])
    case structure([(name: String, value: ShownValue)])
    case list([ShownValue])

    /// Loads the value at `address`, taking pointers to `char` for strings.
    init(_ address: UnsafeRawPointer, _ type: TypeDescription, _ addresses: AddressReader) {
        switch type {
        case .void, .opaque, .function, .unspecifiedFunction: self = .nothing
        case .bool: self = .bool(address.load(as: UInt8.self) != 0)
        case _ where type.isChar:
            let byte = address.load(as: UInt8.self)
            self = .character(Int(CChar(truncatingIfNeeded: byte)), byte)
        case .integer(let type):
            self = .integer(Self.integer(address, size: type.size, isSigned: type.isSigned))
        case .enumeration(let type):
            let number = Self.integer(address, size: type.size, isSigned: type.isSigned)
            let member = type.members.first { "\($0.value)" == number }
            self = member.map { .enumerator(number, name: $0.name) } ?? .integer(number)
        case .floating(.float): self = .float(address.loadUnaligned(as: Float.self))
        case .floating(.double): self = .double(address.loadUnaligned(as: Double.self))
        case .complex(let type):
            let parts = [address, address + type.size]
            self = .list(parts.map { ShownValue($0, .floating(type), addresses) })
        case .pointer(let pointer):
            self = Self.pointer(address.loadUnaligned(as: UInt.self), pointer.pointee, addresses)
        case .array(let element, let count) where element.isChar:
            let bytes = UnsafeRawBufferPointer(start: address, count: count)
            self = .string(Array(bytes.prefix { $0 != 0 }))
        case .array(let element, let count):
            let stride = element.size ?? 0
            self = .list((0..<count).map { ShownValue(address + $0 * stride, element, addresses) })
        case .structure(let type):
            self = .structure(type.valueMembers.map { ($0.name, ShownValue($0, of: address, addresses)) })
        }
    }

    /// Loads the member of a structure at `address`.
    private init(_ member: MemberDescription, of address: UnsafeRawPointer, _ addresses: AddressReader) {
        guard let bits = BitFieldMemory(member) else {
            self.init(address + member.offset, member.type, addresses)
            return
        }
        self = withUnsafeBytes(of: bits.load(from: address)) {
            ShownValue($0.baseAddress!, member.type, addresses)
        }
    }

    private static func pointer(
        _ bits: UInt, _ pointee: TypeDescription, _ addresses: AddressReader
    ) -> ShownValue {
        if bits == 0 { return .null }
        if pointee.isChar, let bytes = addresses.text(bits) { return .string(bytes) }
        return .address(addresses.number(bits))
    }

    private static func integer(
        _ address: UnsafeRawPointer, size: Int, isSigned: Bool
    ) -> String {
        switch (size, isSigned) {
        case (1, true): "\(address.loadUnaligned(as: Int8.self))"
        case (1, false): "\(address.loadUnaligned(as: UInt8.self))"
        case (2, true): "\(address.loadUnaligned(as: Int16.self))"
        case (2, false): "\(address.loadUnaligned(as: UInt16.self))"
        case (4, true): "\(address.loadUnaligned(as: Int32.self))"
        case (4, false): "\(address.loadUnaligned(as: UInt32.self))"
        case (_, true): "\(address.loadUnaligned(as: Int64.self))"
        case (_, false): "\(address.loadUnaligned(as: UInt64.self))"
        }
    }
}
