import ExampleSupport

/// Prints elements as lines, indented by depth.
final class Outline: XMLEvents {
    private let output: Output
    private let showsText: Bool
    private let maximumDepth: Int
    private var depth = 0
    private var pending: [UInt8] = []

    init(_ output: Output, showsText: Bool, maximumDepth: Int) {
        self.output = output
        self.showsText = showsText
        self.maximumDepth = maximumDepth
    }

    func start(_ name: String, attributes: [(name: String, value: String)]) {
        flushText()
        if depth < maximumDepth {
            indent()
            output.put(name)
            for (name, value) in attributes {
                output.put(" \(name)=\"")
                put(escaping: value.utf8)
                output.put("\"")
            }
            output.put("\n")
        }
        depth += 1
    }

    func end(_ name: String) {
        flushText()
        depth -= 1
    }

    func text(_ bytes: [UInt8]) {
        if showsText, depth < maximumDepth { pending += bytes }
    }

    /// Prints the text since the last tag on one line, without white space around it.
    private func flushText() {
        let words = pending.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        pending.removeAll(keepingCapacity: true)
        guard !words.isEmpty else { return }
        indent()
        output.put("\"")
        put(escaping: words.joined(separator: [UInt8(ascii: " ")]))
        output.put("\"\n")
    }

    private func indent() { output.put(repeatElement(0x20, count: 2 * depth)) }

    /// Prints text as it stands between quotation marks in XML, on one line.
    private func put(escaping text: some Sequence<UInt8>) {
        var escaped: [UInt8] = []
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): escaped += "&amp;".utf8
            case UInt8(ascii: "\""): escaped += "&quot;".utf8
            case 0..<0x20: escaped += "&#\(byte);".utf8
            default: escaped.append(byte)
            }
        }
        output.put(escaped)
    }
}

/// Counts the elements of each name.
final class ElementCount: XMLEvents {
    private(set) var counts: [String: Int] = [:]

    func start(_ name: String, attributes: [(name: String, value: String)]) {
        counts[name, default: 0] += 1
    }

    func end(_ name: String) {}
    func text(_ bytes: [UInt8]) {}
}
