import CTypes

/// How to read what an address leads to, in what a call has left.
struct AddressReader {
    /// The text there; `nil` if there is none.
    let text: (UInt) -> [UInt8]?
    /// The address as the library has it.
    let number: (UInt) -> UInt

    /// A value, with pointers to `char` taken for strings.
    func value(_ bytes: UnsafeRawBufferPointer, _ type: TypeDescription) -> ShownValue {
        ShownValue(bytes, type) { bits, pointee in
            if pointee.isChar, let bytes = text(bits) { return .string(bytes) }
            return .address(number(bits))
        }
    }

    /// For addresses of this process.
    static var local: AddressReader {
        AddressReader(
            text: { address in
                guard let start = UnsafePointer<UInt8>(bitPattern: address) else { return nil }
                var bytes: [UInt8] = []
                while start[bytes.count] != 0 { bytes.append(start[bytes.count]) }
                return bytes
            }, number: { $0 })
    }
}
