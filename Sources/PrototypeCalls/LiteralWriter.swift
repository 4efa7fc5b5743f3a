import CTypes

/// Stores values as C types.
struct LiteralWriter {
    let memory: CallMemory

    func write(
        _ literal: Literal, as type: TypeDescription, to address: UnsafeMutableRawPointer
    ) throws(Refusal) {
        switch (type, literal) {
        case (.structure(let structure), .list(let items)):
            try write(items, as: structure, to: address)
        case (.array(let element, let count), .list(let items)):
            try write(items, as: element, count: count, to: address)
        case (.array(let element, let count), .text(let text)) where element.isChar:
            try write(text, count: count, to: address)
        case (.structure, .text), (.array, .text):
            throw Refusal("is no value in braces", remedy: "Write it as '{1, 2.5, {3, 4}}'")
        case (_, .list):
            throw Refusal(
                "has braces where '\(type)' is expected", remedy: "Write a single value")
        case (_, .text(let text)): try write(text, scalar: type, to: address)
        }
    }

    private func write(
        _ items: [Literal.Item], as structure: StructDescription,
        to address: UnsafeMutableRawPointer
    ) throws(Refusal) {
        let members = structure.valueMembers
        let expected = structure.isUnion ? min(1, members.count) : members.count
        guard items.count == expected else {
            throw Refusal(
                "has \(items.count) values for the \(expected) of '\(structure.spelling)'",
                remedy: structure.isUnion
                    ? "Write one member: '{name = value}'" : "Write one for each field")
        }
        var written: Set<String> = []
        for (index, item) in items.enumerated() {
            var field = members[index]
            if let name = item.name {
                guard let named = members.first(where: { $0.name == name }) else {
                    throw Refusal(
                        "names a field '\(name)' that '\(structure.spelling)' does not have",
                        remedy: "Its fields are "
                            + members.map(\.name).joined(separator: ", "))
                }
                field = named
            }
            guard field.name.isEmpty || written.insert(field.name).inserted else {
                throw Refusal("gives '\(field.name)' twice", remedy: "Give each field once")
            }
            guard let bits = BitFieldMemory(field) else {
                try write(item.value, as: field.type, to: address + field.offset)
                continue
            }
            try bits.store(try self.bits(of: item.value, as: field.type), to: address)
        }
    }

    /// The bits of a value of an integer type.
    private func bits(of literal: Literal, as type: TypeDescription) throws(Refusal) -> UInt64 {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: 8, alignment: 8)
        defer { memory.deallocate() }
        memory.initializeMemory(as: UInt64.self, to: 0)
        try write(literal, as: type, to: memory)
        return memory.load(as: UInt64.self)
    }

    private func write(
        _ items: [Literal.Item], as element: TypeDescription, count: Int,
        to address: UnsafeMutableRawPointer
    ) throws(Refusal) {
        guard items.count == count else {
            throw Refusal(
                "has \(items.count) elements for an array of \(count)",
                remedy: "Write all elements")
        }
        for (index, item) in items.enumerated() {
            try write(item.value, as: element, to: address + index * (element.size ?? 0))
        }
    }

    /// An array of characters.
    private func write(
        _ text: String, count: Int, to address: UnsafeMutableRawPointer
    ) throws(Refusal) {
        let bytes = text.hasPrefix("\"") ? QuotedText.bytes(text) : Array(text.utf8)
        guard let bytes, bytes.count <= count else {
            throw Refusal(
                "has a string that does not fit \(count) characters", remedy: "Shorten it")
        }
        address.copyMemory(from: bytes, byteCount: bytes.count)
    }

    private func write(
        _ text: String, scalar type: TypeDescription, to address: UnsafeMutableRawPointer
    ) throws(Refusal) {
        switch type {
        case .bool:
            let values: [String: UInt8] = ["true": 1, "1": 1, "false": 0, "0": 0]
            guard let value = values[text] else {
                throw Refusal("is no truth value", remedy: "Write true or false")
            }
            address.storeBytes(of: value, as: UInt8.self)
        case .integer(let type):
            try write(
                text, size: type.size, isSigned: type.isSigned, of: type.spelling, to: address)
        case .enumeration(let type):
            let member = type.members.first { $0.name == text }
            try write(
                member.map { "\($0.value)" } ?? text, size: type.size, isSigned: type.isSigned,
                of: type.spelling, to: address)
        case .floating(.float):
            let value = Float(try number(text, greatest: Double(Float.greatestFiniteMagnitude)))
            address.storeBytes(of: value, as: Float.self)
        case .floating(.double):
            let value = try number(text, greatest: .greatestFiniteMagnitude)
            address.storeBytes(of: value, as: Double.self)
        case .floating(.longDouble):
            guard let value = C.LongDouble(text) else { throw Self.noNumber }
            if "\(value)".contains("inf"), !text.lowercased().contains("inf") { throw Self.tooLarge }
            C.LongDouble.store(value, to: address)
        case .pointer: try write(text, pointer: type, to: address)
        default:
            throw Refusal("cannot become '\(type)'", remedy: "Pass it through a pointer")
        }
    }

    private func write(
        _ text: String, size: Int, isSigned: Bool, of spelling: String,
        to address: UnsafeMutableRawPointer
    ) throws(Refusal) {
        guard let integer = IntegerText(text) else {
            throw Refusal(
                "is no integer", remedy: "Write 42, 0x2A, 052, 0b101010 or, in quotes, '*'")
        }
        guard let bits = integer.bits(size: size, isSigned: isSigned) else {
            throw Refusal(
                "does not fit '\(spelling)'",
                remedy: "Write a value from "
                    + IntegerText.range(width: size * 8, isSigned: isSigned))
        }
        withUnsafeBytes(of: bits.littleEndian) {
            address.copyMemory(from: $0.baseAddress!, byteCount: size)
        }
    }

    private func number(_ text: String, greatest: Double) throws(Refusal) -> Double {
        guard let value = Double(text) else { throw Self.noNumber }
        if value.magnitude > greatest, !text.lowercased().contains("inf") { throw Self.tooLarge }
        return value
    }

    private static var noNumber: Refusal {
        Refusal("is no number", remedy: "Write 1.5, 1e-3, 0x1.8p0, inf or nan")
    }
    private static var tooLarge: Refusal { Refusal("is too large", remedy: "Write inf for infinity") }

    /// A pointer inside a structure or array.
    private func write(
        _ text: String, pointer type: TypeDescription, to address: UnsafeMutableRawPointer
    ) throws(Refusal) {
        if text.hasPrefix("\""), let bytes = QuotedText.bytes(text) {
            address.storeBytes(of: memory.copy(bytes).baseAddress, as: UnsafeMutableRawPointer?.self)
            return
        }
        try write(
            text == "NULL" ? "0" : text, size: MemoryLayout<UInt>.size, isSigned: false,
            of: "\(type)", to: address)
    }
}
