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
    private let parser: Parser
    private let start: Callback<StartElementHandler>
    private let end: Callback<EndElementHandler>
    private let text: Callback<CharacterDataHandler>

    init(_ expat: Expat<F>, _ events: any XMLEvents, expandsAll: Bool = false) throws {
        guard let parser = try expat.parserCreate(nil) else {
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
        if expandsAll { _ = try expat.setMaximumAmplification?(parser, .greatestFiniteMagnitude) }
        try expat.setElementHandler(parser, start, end)
        try expat.setCharacterDataHandler(parser, text)
    }

    deinit { try? expat.parserFree(parser) }

    /// Parses the next piece of the document.
    func parse(_ bytes: [UInt8], isLast: Bool) throws {
        guard try expat.parse(parser, In(bytes), isLast ? 1 : 0) == .error else { return }
        let message = try expat.errorString(expat.getErrorCode(parser)) ?? "unknown error"
        let (line, column) = try (expat.getCurrentLineNumber(parser), expat.getCurrentColumnNumber(parser))
        throw XMLError(description: "\(line):\(column + 1): \(message)")
    }

    private static func attributes(
        in list: Pointer<Pointer<Char>?>, _ memory: F.Memory
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
