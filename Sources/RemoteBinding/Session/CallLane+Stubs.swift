import CTypes
import CWorker
import StubShapes

/// Requests to a worker that has stubs of its library, and of no other.
extension CallLane {
    /// Throws if the stubs were generated with a description of another hash.
    func checkStubs(hash: UInt64) throws(ForeignError) {
        let found = try request { (message) throws(ForeignError) in
            try exchange(message, .description, words: 0)
            return try answer(message, words: 1)[0]
        }
        if let mismatch = StubHash.mismatch(hash, with: found, in: "worker") { throw mismatch }
    }

    /// The address of a function; 0 if there is no stub of its name.
    /// - Throws: if there are stubs of its name, and all of other types.
    func findStub(of function: FunctionDescription) throws(ForeignError) -> UInt64 {
        let shape = FunctionShape(function)
        let shapes = ([shape.result] + shape.parameters).map(\.bits)
        let wanted = swb_stub_request(
            description: function.stubHash, parameter_count: UInt32(shape.parameters.count),
            fixed_count: Int32(shape.fixedCount ?? -1))
        let bytes = withUnsafeBytes(of: wanted) { Array($0) } + shapes.withUnsafeBytes { Array($0) }
        return try request(.stub, bytes, function.name) { (message, isFound) throws(ForeignError) in
            if isFound { return message.words[0] }
            throw shape.mismatch(with: try stubShape(in: message), function, in: "worker")
        } ?? 0
    }

    /// The shape that an answer has.
    private func stubShape(in message: Message) throws(ForeignError) -> FunctionShape {
        let start = MemoryLayout<swb_stub_request>.size
        let payload = message.bytes.dropFirst(Message.headerSize)
        guard payload.count >= start + 4 else { throw worker.violation("it says nothing of its stub") }
        let found = UnsafeRawPointer(message.words).load(as: swb_stub_request.self)
        let count = Int(found.parameter_count)
        guard payload.count - start >= 4 * (1 + count) else { throw worker.violation("its stub has no types") }
        let shapes = (0...count).map {
            TypeShape(bits: UnsafeRawPointer(message.words).load(fromByteOffset: start + 4 * $0, as: UInt32.self))
        }
        return FunctionShape(
            parameters: Array(shapes[1...]), result: shapes[0],
            fixedCount: found.fixed_count < 0 ? nil : Int(found.fixed_count))
    }

    /// The address of a variable; 0 if there is no stub of its name.
    /// - Parameter size: that of its type; 0 if it has none.
    /// - Throws: if there is one, of another size.
    func findStub(ofVariable name: String, size: Int) throws(ForeignError) -> UInt64 {
        let bytes = withUnsafeBytes(of: UInt64(size)) { Array($0) }
        return try request(.stubVariable, bytes, name) { (message, isFound) throws(ForeignError) in
            if isFound { return message.words[0] }
            throw ForeignError(
                .unsupportedDescription,
                "the variable has \(message.words[0]) bytes in the stubs, and \(size) in the description",
                remedy: "Make the worker anew", function: name, parameter: "variable")
        } ?? 0
    }

    /// Compares the layouts of the structures that a type leads to with what the worker's compiler made of them. One
    /// that it does not know is as it is described.
    func checkLayouts(in type: TypeDescription) throws(ForeignError) {
        var walk = TypeWalk()
        for structure in walk.add(type).namedStructures {
            let key = structure.layoutKey
            if worker.comparedLayouts.withLock({ $0.contains(key) }) { continue }
            try checkLayout(of: structure)
            worker.comparedLayouts.withLock { _ = $0.insert(key) }
        }
    }

    private func checkLayout(of structure: StructDescription) throws(ForeignError) {
        guard let (whole, _) = try layout(of: structure, ""), whole.size != 0 else { return }
        try refuse(structure.difference(from: whole))
        for member in structure.members where member.hasOffset {
            guard let (layout, isFound) = try layout(of: structure, member.name) else { continue }
            try refuse(
                isFound
                    ? structure.difference(from: layout, at: member)
                    : "'\(structure.spelling)' has a field '\(member.name)' in the description, and none in the worker")
        }
    }

    private func refuse(_ difference: String?) throws(ForeignError) {
        guard let difference else { return }
        throw ForeignError(
            .layoutMismatch, difference, remedy: "Make the worker anew, or describe the structure as its header does")
    }

    /// What the worker's compiler says of a structure, and of a field if it has a name.
    private func layout(
        of structure: StructDescription, _ field: String
    ) throws(ForeignError) -> (swb_stub_layout, isFound: Bool)? {
        let name = Array(structure.spelling.utf8) + [0]
        return try request(.layout, name, field) { (message, isFound) throws(ForeignError) in
            guard message.payloadSize == MemoryLayout<swb_stub_layout>.size else {
                throw worker.violation("its answer is no layout")
            }
            return (UnsafeRawPointer(message.words).load(as: swb_stub_layout.self), isFound)
        }
    }

    /// Sends a request that ends with a name.
    /// - Parameter body: what is done with the answer, and whether that is what was asked for.
    /// - Returns: `nil` if the name is too long for any worker to have it.
    private func request<T>(
        _ kind: Message.Kind, _ bytes: [UInt8], _ name: String,
        _ body: (Message, _ isFound: Bool) throws(ForeignError) -> T
    ) throws(ForeignError) -> T? {
        let payload = bytes + Array(name.utf8) + [0]
        guard payload.count <= Message.capacity - Message.headerSize else { return nil }
        return try request { (message) throws(ForeignError) in
            let words = (payload.count + 7) / 8
            let room = UnsafeMutableRawBufferPointer(start: message.words, count: 8 * words)
            room.copyBytes(from: payload)
            for index in payload.count..<room.count { room[index] = 0 }
            try exchange(message, kind, words: words)
            let status = AnswerStatus(rawValue: message.header.pointee.status)
            guard status == .ok || status == .differs, message.payloadSize >= 8 else {
                throw worker.violation("its answer is not what was asked for")
            }
            return try body(message, status == .ok)
        }
    }
}

extension StructDescription {
    private static let (here, there) = ("in the description", "in the worker")

    /// In what it differs as a whole from what a worker's compiler says; `nil` if in nothing.
    fileprivate func difference(from layout: swb_stub_layout) -> String? {
        if UInt64(size) != layout.size {
            return "'\(spelling)' has \(size) bytes \(Self.here), and \(layout.size) \(Self.there)"
        }
        if !isPartial, UInt64(alignment) != layout.alignment {
            return
                "'\(spelling)' has an alignment of \(alignment) \(Self.here), and of \(layout.alignment) \(Self.there)"
        }
        return nil
    }

    /// In what a field differs.
    fileprivate func difference(from layout: swb_stub_layout, at member: MemberDescription) -> String? {
        let name = "'\(member.name)' of '\(spelling)'"
        if UInt64(member.offset) != layout.offset {
            return "\(name) is at \(member.offset) \(Self.here), and at \(layout.offset) \(Self.there)"
        }
        let size = UInt64(member.type.size ?? 0)
        if size != layout.field_size {
            return "\(name) has \(size) bytes \(Self.here), and \(layout.field_size) \(Self.there)"
        }
        return nil
    }
}
