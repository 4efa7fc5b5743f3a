import CTypes
import Synchronization
import TestSupport
import Testing

private struct NodeType: CEnum {
    let rawValue: UInt32
    static let spelling = "xmlElementType"
    static let element = NodeType(rawValue: 1)
    static let text = NodeType(rawValue: 3)
    static let comment = NodeType(rawValue: 8)
}

/// `xmlNode`, the fields that a reader follows.
private struct Node: CStruct {
    var type: NodeType
    var name: Pointer<C.Char>?
    var children: Pointer<Node>?
    var parent: Pointer<Node>?
    var next: Pointer<Node>?
    var content: Pointer<C.Char>?
    var attributes: Pointer<Attribute>?
    var line: UInt16

    static let layout = PartialLayout<_, _, 120, 8>("xmlNode") {
        At<8>.field("type", \Node.type)
        At<16>.field("name", \Node.name)
        At<24>.field("children", \Node.children)
        At<40>.field("parent", \Node.parent)
        At<48>.field("next", \Node.next)
        At<80>.field("content", \Node.content)
        At<88>.field("properties", \Node.attributes)
        At<112>.field("line", \Node.line)
    }
}

/// `xmlAttr`, likewise.
private struct Attribute: CStruct {
    var name: Pointer<C.Char>?
    var children: Pointer<Node>?
    var next: Pointer<Attribute>?

    static let layout = PartialLayout<_, _, 96, 8>("xmlAttr") {
        At<16>.field("name", \Attribute.name)
        At<24>.field("children", \Attribute.children)
        At<48>.field("next", \Attribute.next)
    }
}

/// `xmlError`
private struct Problem: CStruct {
    var domain: Int32
    var code: Int32
    var message: Pointer<C.Char>?
    var level: UInt32
    var file: Pointer<C.Char>?
    var line: Int32
    var texts: InlineArray<3, Pointer<C.Char>?>
    var number: Int32
    var column: Int32
    var context: Pointer<Untyped>?
    var node: Pointer<Node>?

    static let layout = StructLayout("xmlError") {
        Field("domain", \Problem.domain)
        Field("code", \Problem.code)
        Field("message", \Problem.message)
        Field("level", \Problem.level)
        Field("file", \Problem.file)
        Field("line", \Problem.line)
        Field("str1", \Problem.texts)
        Field("int1", \Problem.number)
        Field("int2", \Problem.column)
        Field("ctxt", \Problem.context)
        Field("node", \Problem.node)
    }
}

private final class Events: Sendable {
    let events = Mutex<[String]>([])
    func add(_ event: String) { events.withLock { $0.append(event) } }
}

/// The name, its prefix and namespace; the new namespaces; the attributes, how many of them are defaults, and for
/// each its name, prefix and namespace, where its value begins and where it ends.
private typealias Start = (
    UserData<Events>, CString, CString?, CString?, Int32, Pointer<Pointer<C.Char>?>?, Int32, Int32,
    Pointer<InlineArray<5, Pointer<C.Char>?>>?
) -> Void
private typealias End = (UserData<Events>, CString, CString?, CString?) -> Void
private typealias Characters = (UserData<Events>, Counted<In<C.Char>, Int32>) -> Void
private typealias Report = (UserData<Events>, Pointer<Problem>) -> Void

/// `xmlSAXHandler`: a table of functions, of which these are given.
private struct Handler: CStruct {
    var characters: FunctionPointer<Characters>?
    /// `XML_SAX2_MAGIC`: the table has the fields that come behind it.
    var version: UInt32 = 0xDEED_BEAF
    var start: FunctionPointer<Start>?
    var end: FunctionPointer<End>?
    var report: FunctionPointer<Report>?

    static let layout = PartialLayout<_, _, 256, 8>("xmlSAXHandler") {
        At<136>.field("characters", \Handler.characters)
        At<216>.field("initialized", \Handler.version)
        At<232>.field("startElementNs", \Handler.start)
        At<240>.field("endElementNs", \Handler.end)
        At<248>.field("serror", \Handler.report)
    }
}

private enum Document: OpaqueType { static let spelling = "xmlDoc" }
private typealias Release = (Pointer<C.Char>?) -> Void

private struct LibXML<F: Foreign>: BindingSet {
    let memory: F.Memory
    let read: Fn<F, (Counted<In<UInt8>, Int32>, CString?, CString?, Int32) -> Handle<Document>?>
    let free: Fn<F, (Handle<Document>) -> Void>
    let root: Fn<F, (Handle<Document>) -> Pointer<Node>?>
    let property: Fn<F, (Pointer<Node>, CString) -> Pointer<C.Char>?>
    let setProperty: Fn<F, (Pointer<Node>, CString, CString) -> Pointer<Attribute>>
    let dump: Fn<F, (Handle<Document>, Out<Pointer<C.Char>?>, Out<Int32>, Int32) -> Void>
    /// The macro `xmlIndentTreeOutput` is what this points to, for the thread that calls.
    let indents: Fn<F, () -> Pointer<Int32>>
    let parse: Fn<F, (In<Handler>, UserData<Events>, Counted<In<UInt8>, Int32>) -> Int32>
    let version: Global<F, Pointer<C.Char>?>
    /// A variable with the function that frees what the library returns.
    let release: Global<F, FunctionPointer<Release>?>

    init(_ f: F) {
        memory = f.memory
        read = f.fn("xmlReadMemory", "text", "url", "encoding", "options")
        free = f.fn("xmlFreeDoc")
        root = f.fn("xmlDocGetRootElement")
        property = f.fn("xmlGetProp")
        setProperty = f.fn("xmlSetProp")
        dump = f.fn("xmlDocDumpFormatMemory")
        indents = f.fn("__xmlIndentTreeOutput")
        parse = f.fn("xmlSAXUserParseMemory", "handler", "data", "text")
        version = f.global("xmlParserVersion")
        release = f.global("xmlFree")
    }

    /// An element as one line: its name, attributes and what is in it.
    func outline(_ pointer: Pointer<Node>) throws -> String {
        let node = try memory.load(pointer)
        guard node.type == .element else { return try string(node.content) }
        var text = try string(node.name)
        var attribute = node.attributes
        while let found = attribute {
            let (value, name) = (try memory.load(found), try string(memory.load(found).name))
            text += " \(name)=" + (try string(memory.load(#require(value.children)).content))
            attribute = value.next
        }
        return try "(\(node.line) \(text)\(children(node).map { " " + $0 }.joined()))"
    }

    private func children(_ node: Node) throws -> [String] {
        var (texts, next) = ([String](), node.children)
        while let child = next {
            texts.append(try outline(child))
            next = try memory.load(child).next
        }
        return texts
    }

    func string(_ text: Pointer<C.Char>?) throws -> String { try memory.string(at: #require(text)) }
}

@Suite struct LibXMLTests {
    private static let name = "libxml2.so.2"
    private static let text = "<a>\n<b x='1' y='ä'>one<!--two--></b><c/></a>"

    @Test("A tree in the library's memory is walked, changed and printed", arguments: Strategy.all)
    func tree(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let xml = try f.load(LibXML.self)
            let document = try #require(try xml.read(In(Array(Self.text.utf8)), nil, nil, 0))
            let root = try #require(try xml.root(document))
            #expect(try xml.outline(root) == "(1 a \n (2 b x=1 y=ä one two) (2 c))")
            let space = try f.memory.load(#require(f.memory.load(root).children))
            #expect(space.type == .text && space.parent == root)
            let b = try #require(space.next)

            #expect(try xml.property(b, "z") == nil)
            _ = try xml.setProperty(b, "z", "<")
            let value = try #require(try xml.property(b, "z"))
            #expect(try xml.string(value) == "<")
            let release = try f.function(at: #require(try xml.release.get()))
            try release(value)

            let (text, size) = (Out<Pointer<C.Char>?>(), Out<Int32>())
            try xml.dump(document, text, size, 0)
            let printed = try xml.string(text.value)
            #expect(printed.hasSuffix("<b x=\"1\" y=\"&#xE4;\" z=\"&lt;\">one<!--two--></b><c/></a>\n"))
            #expect(printed.utf8.count == Int(size.value))
            try release(text.value)
            try xml.free(document)
        }
        try check(strategy.library(Self.name))
    }

    @Test("Variables are read and written, also one that is each thread's own", arguments: Strategy.all)
    func variables(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let xml = try f.load(LibXML.self)
            #expect(try xml.string(xml.version.get()).hasPrefix("209"))
            let indents = try xml.indents()
            let before = try f.memory.load(indents)
            let document = try #require(try xml.read(In(Array("<a><b/></a>".utf8)), nil, nil, 0))
            for (value, line) in [0: "<b/>", 1: "  <b/>"] as KeyValuePairs<Int32, String> {
                try f.memory.store(value, to: indents)
                let (text, size) = (Out<Pointer<C.Char>?>(), Out<Int32>())
                try xml.dump(document, text, size, 1)
                #expect(try xml.string(text.value).split(separator: "\n")[2] == line)
                try f.function(at: #require(try xml.release.get()))(text.value)
            }
            try f.memory.store(before, to: indents)
            try xml.free(document)
        }
        try check(strategy.library(Self.name))
    }

    @Test("A table of closures gets elements and texts, and mistakes as structures", arguments: Strategy.all)
    func handlers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let xml = try f.load(LibXML.self)
            let start = Callback<Start>(named: "start") { events, name, prefix, space, _, _, count, _, attributes in
                var event = "<" + [prefix, name, space].compactMap(\.self).joined(separator: ":")
                for attribute in try attributes.map({ try f.memory.elements(at: $0, count: Int(count)) }) ?? [] {
                    let (start, end) = (try #require(attribute[3]), try #require(attribute[4]))
                    let value = try f.memory.elements(at: start, count: end.address - start.address)
                    event += " \(try xml.string(attribute[0]))=\(try In<C.Char>(value).text())"
                }
                events.object.add(event)
            }
            let end = Callback<End>(named: "end") { events, name, _, _ in events.object.add("/\(name)") }
            let characters = Callback<Characters>(named: "characters") { try $0.object.add($1.text()) }
            let report = Callback<Report>(named: "report") { events, pointer in
                let problem = try f.memory.load(pointer)
                let text = try xml.string(problem.message)
                events.object.add("\(problem.line):\(problem.column) \(problem.code) \(text)")
            }
            let handler = try Handler(
                characters: f.pointer(to: characters), start: f.pointer(to: start), end: f.pointer(to: end),
                report: f.pointer(to: report))
            let events = UserData(Events())
            let text = "<a>\n<p:b xmlns:p='urn:x' x='1' y='ä'>one</p:b><c/></a>"
            #expect(try xml.parse([handler], events, In(Array(text.utf8))) == 0)
            #expect(
                events.object.events.withLock { $0 }
                    == ["<a", "\n", "<p:b:urn:x x=1 y=ä", "one", "/b", "<c", "/c", "/a"])

            let broken = UserData(Events())
            #expect(try xml.parse([handler], broken, In(Array("<a>\n</b>".utf8))) == 76)
            #expect(
                broken.object.events.withLock { $0 }.dropFirst(2).first
                    == "2:5 76 Opening and ending tag mismatch: a line 1 and b\n")
        }
        try check(strategy.library(Self.name))
    }
}
