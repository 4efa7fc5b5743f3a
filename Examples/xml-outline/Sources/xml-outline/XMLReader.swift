import CTypes

/// What a document is made of, in the order in which it is read.
protocol XMLEvents: AnyObject {
    func start(_ name: String, attributes: [(name: String, value: String)]) throws
    func end(_ name: String) throws
    /// A piece of text; one text may come in several pieces.
    func text(_ bytes: [UInt8]) throws
}

struct XMLError: Error, CustomStringConvertible {
    let description: String
}

/// Reads a document through expat, wherever the strategy `F` runs it.
///
/// It keeps the callbacks for as long as expat holds their function pointers.
final class XMLReader<F: Foreign> {
    private let expat: Expat<F>
    private let parser: Handle<Parser>
    private let start: Callback<StartElement>
    private let end: Callback<EndElement>
    private let text: Callback<CharacterData>

    init(_ expat: Expat<F>, _ events: any XMLEvents, expandsAll: Bool = false) throws {
        guard let parser = try expat.create(nil) else {
            throw XMLError(description: "out of memory")
        }
        self.expat = expat
        self.parser = parser
        start = Callback { _, name, list in
            try events.start(name, attributes: Self.attributes(in: list, expat.memory))
        }
        end = Callback { _, name in try events.end(name) }
        text = Callback { _, characters in
            try events.text(characters.elements.map { UInt8(bitPattern: $0) })
        }
        if expandsAll { _ = try expat.limitAmplification?(parser, .greatestFiniteMagnitude) }
        try expat.onElement(parser, start, end)
        try expat.onCharacterData(parser, text)
    }

    deinit { try? expat.free(parser) }

    /// Parses the next piece of the document.
    func parse(_ bytes: [UInt8], isLast: Bool) throws {
        guard try expat.parse(parser, In(bytes), isLast ? 1 : 0) == .error else { return }
        let message = try expat.errorString(expat.errorCode(parser)) ?? "unknown error"
        let (line, column) = try (expat.line(parser), expat.column(parser))
        throw XMLError(description: "\(line):\(column + 1): \(message)")
    }

    private static func attributes(
        in list: Pointer<Pointer<C.Char>?>, _ memory: F.Memory
    ) throws -> [(name: String, value: String)] {
        var attributes: [(name: String, value: String)] = []
        while let name = try memory.load(list, at: 2 * attributes.count),
            let value = try memory.load(list, at: 2 * attributes.count + 1)
        {
            attributes.append((try memory.string(at: name), try memory.string(at: value)))
        }
        return attributes
    }
}
