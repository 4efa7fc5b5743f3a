import CTypes

/// Puts an argument's text into memory as its parameter's type.
struct ArgumentReader {
    let memory: CallMemory

    /// What an argument of `...` is passed as.
    static func variadicType(of text: String) -> TypeDescription {
        if let integer = IntegerText(text) {
            if integer.bits(size: 4, isSigned: true) != nil { return C.Int.description }
            let isSigned = integer.isNegative || integer.bits(size: 8, isSigned: true) != nil
            return (isSigned ? C.LongLong.description : C.UnsignedLongLong.description)
        }
        if text.first.map({ $0.isNumber || "+-.".contains($0) }) == true, Double(text) != nil {
            return .floating(.double)
        }
        let isMemory = text == "NULL" || text.hasPrefix("out:")
        let pointee: TypeDescription = isMemory ? .void : C.Char.description
        return .pointer(PointerDescription(isConst: !isMemory) { pointee })
    }

    func read(_ text: String, as type: TypeDescription) throws(Refusal) -> ArgumentMemory {
        let slot = memory.allocate(byteCount: max(16, type.size ?? 0))
        guard case .pointer(let pointer) = type else {
            try LiteralWriter(memory: memory).write(
                type.isAggregate ? Literal(text) : .text(text), as: type, to: slot)
            return ArgumentMemory(address: slot)
        }
        let block: ArgumentMemory.Block?
        switch try read(text, pointer: pointer) {
        case .address(let address):
            slot.storeBytes(of: address, as: UnsafeMutableRawPointer?.self)
            block = nil
        case .block(let memory):
            slot.storeBytes(of: memory.memory.baseAddress, as: UnsafeMutableRawPointer?.self)
            block = memory
        }
        return ArgumentMemory(address: slot, block: block)
    }

    /// What a pointer is made of.
    private enum Target {
        case address(UnsafeMutableRawPointer?)
        case block(ArgumentMemory.Block)

        static func text(_ memory: UnsafeMutableRawBufferPointer) -> Target {
            .block(ArgumentMemory.Block(memory: memory, element: UInt8.description))
        }
    }

    private func read(
        _ text: String, pointer: PointerDescription
    ) throws(Refusal) -> Target {
        let pointee = pointer.pointee
        if text == "NULL" { return .address(nil) }
        if pointee.isFunction {
            if let address = Self.address(text) { return .address(address) }
            throw Refusal(
                "is no function",
                remedy: "Only NULL or an address can be passed for a callback; write a program "
                    + "with CTypes to pass a Swift function")
        }
        if text.hasPrefix("@@") { return .text(memory.copy(Array(text.dropFirst().utf8))) }
        if text.hasPrefix("@") {
            return .text(memory.copy(try FileBytes.read(String(text.dropFirst()))))
        }
        if text.hasPrefix("text:") { return .text(memory.copy(Array(text.dropFirst(5).utf8))) }
        if pointee.isChar, pointer.isConst { return .text(memory.copy(Array(text.utf8))) }
        if text == "out" || text.hasPrefix("out:") {
            return .block(try output(text.dropFirst(4), pointer: pointer))
        }
        if text.hasPrefix("in:") {
            var block = try elements(text.dropFirst(3), pointee)
            block.output = nil
            return .block(block)
        }
        if text.hasPrefix("inout:") {
            try refuseConst(pointer)
            return .block(try elements(text.dropFirst(6), pointee))
        }
        if pointee.isChar { return .text(memory.copy(Array(text.utf8))) }
        if let address = Self.address(text) { return .address(address) }
        throw Refusal(
            "is nothing that a pointer can be made of",
            remedy: "Write NULL, @file, text:characters, in:1,2,3, inout:1,2,3, out, out:count or "
                + "an address")
    }

    private static func address(_ text: String) -> UnsafeMutableRawPointer? {
        guard let bits = IntegerText(text)?.bits(size: 8, isSigned: false) else { return nil }
        return UnsafeMutableRawPointer(bitPattern: UInt(bits))
    }

    private func refuseConst(_ pointer: PointerDescription) throws(Refusal) {
        guard pointer.isConst else { return }
        throw Refusal(
            "asks for what C writes, but C only reads through a pointer to const",
            remedy: "Pass elements with in:1,2,3")
    }

    /// Memory for C to write to.
    private func output(
        _ number: Substring, pointer: PointerDescription
    ) throws(Refusal) -> ArgumentMemory.Block {
        try refuseConst(pointer)
        let pointee = pointer.pointee
        let isCounted = !number.isEmpty
        guard isCounted || pointee.size != nil && !pointee.isChar else {
            throw Refusal("does not say how many bytes", remedy: "Write 'out:64' for 64 bytes")
        }
        let size = pointee.size ?? 1
        guard let count = isCounted ? Int(number) : 1, count > 0,
            count <= CallMemory.maximumSize / max(1, size)
        else {
            throw Refusal(
                "does not have a number of elements that can be made",
                remedy: "Write 'out:64' for 64 elements")
        }
        let block = memory.allocateGuarded(byteCount: count * size)
        return Self.block(
            Output(address: block, element: pointee, count: count, isList: isCounted))
    }

    /// The elements of an array, as the user gives them; bytes behind `void *`.
    private func elements(
        _ text: Substring, _ pointee: TypeDescription
    ) throws(Refusal) -> ArgumentMemory.Block {
        if case .opaque(let spelling) = pointee {
            throw Refusal(
                "gives elements of '\(spelling)', whose fields are not known",
                remedy: "Define it before the prototype")
        }
        let element = pointee.size == nil ? UInt8.description : pointee
        let items = try Literal.items(text)
        let size = element.size ?? 1
        let block = memory.allocateGuarded(byteCount: items.count * size)
        for (index, item) in items.enumerated() {
            try LiteralWriter(memory: memory).write(
                item.value, as: element, to: block + index * size)
        }
        return Self.block(
            Output(address: block, element: element, count: items.count, isList: true))
    }

    private static func block(_ output: Output) -> ArgumentMemory.Block {
        let memory = UnsafeMutableRawBufferPointer(start: output.address, count: output.byteCount)
        let element = output.element.size == nil ? UInt8.description : output.element
        return ArgumentMemory.Block(memory: memory, element: element, output: output)
    }
}

extension TypeDescription {
    fileprivate var isAggregate: Bool {
        switch self {
        case .structure, .array: true
        default: false
        }
    }

    fileprivate var isFunction: Bool {
        switch self {
        case .function, .unspecifiedFunction: true
        default: false
        }
    }
}
