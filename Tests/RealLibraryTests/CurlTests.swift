import CTypes
import Foundation
import Isolation
import Synchronization
import TestSupport
import Testing

private enum Easy: OpaqueType { static let spelling = "CURL" }
private enum Address: OpaqueType { static let spelling = "CURLU" }

/// `CURLcode` and `CURLUcode`: a result other than 0 makes the call throw.
private enum Fine: FailureRule {
    struct Code: Error, Equatable { let rawValue: UInt32 }
    typealias Result = UInt32
    static func success(_ result: UInt32) -> Void? { result == 0 ? () : nil }
    static func reason(_ result: UInt32, errno: Int32) -> any Error { Code(rawValue: result) }
}

/// `curl_slist`
private struct List: CStruct {
    var data: Pointer<C.Char>?
    var next: Pointer<List>?
    static let layout = StructLayout("struct curl_slist") {
        Field("data", \List.data)
        Field("next", \List.next)
    }
}

/// `curl_version_info_data`, the fields of its first version.
private struct Version: CStruct {
    var age: UInt32
    var version: Pointer<C.Char>?
    var number: UInt32
    var host: Pointer<C.Char>?
    var features: Int32
    var tls: Pointer<C.Char>?
    var tlsNumber: Int
    var zlib: Pointer<C.Char>?
    var protocols: Pointer<Pointer<C.Char>?>?
    static let layout = StructLayout("curl_version_info_data") {
        Field("age", \Version.age)
        Field("version", \Version.version)
        Field("version_num", \Version.number)
        Field("host", \Version.host)
        Field("features", \Version.features)
        Field("ssl_version", \Version.tls)
        Field("ssl_version_num", \Version.tlsNumber, as: C.Long.self)
        Field("libz_version", \Version.zlib)
        Field("protocols", \Version.protocols)
    }
}

/// `CURLOPT_…`: each has its own type of argument.
private struct Option: CEnum {
    let rawValue: UInt32
    static let spelling = "CURLoption"
    static let noBody = Option(rawValue: 44)
    static let writeData = Option(rawValue: 10_001)
    static let url = Option(rawValue: 10_002)
    static let errorBuffer = Option(rawValue: 10_010)
    static let header = Option(rawValue: 10_023)
    static let write = Option(rawValue: 20_011)
}

private struct Info: CEnum {
    let rawValue: UInt32
    static let spelling = "CURLINFO"
    static let url = Info(rawValue: 0x10_0001)
    static let time = Info(rawValue: 0x30_0003)
    static let size = Info(rawValue: 0x60_0008)
}

private struct Part: CEnum {
    let rawValue: UInt32
    static let spelling = "CURLUPart"
    static let whole = Part(rawValue: 0)
    static let scheme = Part(rawValue: 1)
    static let host = Part(rawValue: 5)
    static let port = Part(rawValue: 6)
    static let path = Part(rawValue: 7)
    static let query = Part(rawValue: 8)
}

private final class Body: Sendable {
    let bytes = Mutex<[UInt8]>([])
}

/// The bytes are `size * count` of them.
private typealias Write = (Pointer<Untyped>, C.Size, C.Size, UserData<Body>) -> C.Size

private struct Curl<F: Foreign>: BindingSet {
    typealias Set<T: CArgument> = Fn<F, (Handle<Easy>, Option, Variadic<T>) -> Throwing<Fine>>
    typealias Get<T: CMember> = Fn<F, (Handle<Easy>, Info, Variadic<Out<T>>) -> Throwing<Fine>>

    let memory: F.Memory
    let version: Fn<F, (Int32) -> Pointer<Version>>
    let create: Fn<F, () -> Handle<Easy>>
    let free: Fn<F, (Handle<Easy>) -> Void>
    let freeText: Fn<F, (Pointer<C.Char>?) -> Void>
    let escape: Fn<F, (Handle<Easy>?, Counted<In<C.Char>, Int32>) -> Pointer<C.Char>>
    let unescape: Fn<F, (Handle<Easy>?, Counted<In<C.Char>, Int32>, Out<Int32>) -> Pointer<C.Char>>
    let perform: Fn<F, (Handle<Easy>) -> Throwing<Fine>>
    let errorText: Fn<F, (UInt32) -> CString>

    let setText: Set<CString>
    let setNumber: Set<C.Long>
    let setWrite: Set<Callback<Write>>
    let setData: Set<UserData<Body>>
    let setMemory: Set<Pointer<C.Char>>
    let setList: Set<Pointer<List>?>
    let text: Get<Pointer<C.Char>?>
    let number: Get<Int>
    let seconds: Get<Double>

    let append: Fn<F, (Pointer<List>?, CString) -> Pointer<List>>
    let freeList: Fn<F, (Pointer<List>?) -> Void>

    let address: Fn<F, () -> Handle<Address>>
    let freeAddress: Fn<F, (Handle<Address>) -> Void>
    let setPart: Fn<F, (Handle<Address>, Part, CString, UInt32) -> Throwing<Fine>>
    let part: Fn<F, (Handle<Address>, Part, Out<Pointer<C.Char>?>, UInt32) -> Throwing<Fine>>
    let partErrorText: Fn<F, (UInt32) -> CString>

    init(_ f: F) {
        memory = f.memory
        version = f.fn("curl_version_info")
        create = f.fn("curl_easy_init")
        free = f.fn("curl_easy_cleanup")
        freeText = f.fn("curl_free")
        escape = f.fn("curl_easy_escape")
        unescape = f.fn("curl_easy_unescape")
        perform = f.fn("curl_easy_perform")
        errorText = f.fn("curl_easy_strerror")
        setText = f.fn("curl_easy_setopt")
        setNumber = f.fn("curl_easy_setopt")
        setWrite = f.fn("curl_easy_setopt")
        setData = f.fn("curl_easy_setopt")
        setMemory = f.fn("curl_easy_setopt")
        setList = f.fn("curl_easy_setopt")
        text = f.fn("curl_easy_getinfo")
        number = f.fn("curl_easy_getinfo")
        seconds = f.fn("curl_easy_getinfo")
        append = f.fn("curl_slist_append")
        freeList = f.fn("curl_slist_free_all")
        address = f.fn("curl_url")
        freeAddress = f.fn("curl_url_cleanup")
        setPart = f.fn("curl_url_set")
        part = f.fn("curl_url_get")
        partErrorText = f.fn("curl_url_strerror")
    }

    /// A text that the program has to give back.
    func take(_ text: Pointer<C.Char>?) throws -> String {
        defer { _ = try? freeText(text) }
        return try memory.string(at: #require(text))
    }
}

@Suite struct CurlTests {
    private static let name = "libcurl.so.4"

    @Test("An address is taken apart, changed and put together", arguments: Strategy.all)
    func addresses(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let curl = try f.load(Curl<F>.self)
            let address = try curl.address()
            func part(_ part: Part, _ flags: UInt32 = 0) throws -> String {
                let text = Out<Pointer<C.Char>?>()
                try curl.part(address, part, text, flags)
                return try curl.take(text.value)
            }
            try curl.setPart(address, .whole, "https://example.org:8443/a%20b?q=1#end", 0)
            let parts = try [Part.scheme, .host, .port, .path, .query].map { try part($0) }
            #expect(parts == ["https", "example.org", "8443", "/a%20b", "q=1"])
            // CURLU_URLDECODE
            #expect(try part(.path, 1 << 6) == "/a b")
            try curl.setPart(address, .whole, "../c?x", 0)
            try curl.setPart(address, .port, "9", 0)
            #expect(try part(.whole) == "https://example.org:9/c?x")
            let error = foreignError { try curl.setPart(address, .port, "none", 0) }
            let code = try #require(error?.underlying as? Fine.Code)
            #expect(try curl.partErrorText(code.rawValue).contains("Port number"))
            try curl.freeAddress(address)
        }
        try check(strategy.library(Self.name))
    }

    @Test("Variadic options are of the type that each is of", arguments: Strategy.all)
    func options(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let curl = try f.load(Curl<F>.self)
            let easy = try curl.create()
            #expect(try curl.take(curl.escape(easy, In(utf8: "a b/ü"))) == "a%20b%2F%C3%BC")
            let length = Out<Int32>()
            let bytes = try curl.unescape(easy, In(utf8: "%00%41"), length)
            #expect(try f.memory.elements(at: bytes, count: Int(length.value)) == [0, 0x41])
            try curl.freeText(bytes)

            try curl.setText(easy, .url, "http://example.org/")
            try curl.setNumber(easy, .noBody, 1)
            let list = try curl.append(curl.append(nil, "A: 1"), "B: 2")
            try curl.setList(easy, .header, list)
            let second = try f.memory.load(#require(f.memory.load(list).next))
            #expect(try f.memory.string(at: #require(second.data)) == "B: 2" && second.next == nil)
            let text = Out<Pointer<C.Char>?>()
            try curl.text(easy, .url, text)
            #expect(try f.memory.string(at: #require(text.value)) == "http://example.org/")
            let error = foreignError { try curl.setText(easy, Option(rawValue: 1), "no such option") }
            #expect(error?.underlying as? Fine.Code == Fine.Code(rawValue: 48))
            #expect(try curl.errorText(48) == "An unknown option was passed in to libcurl")
            try curl.free(easy)
            try curl.freeList(list)

            let version = try f.memory.load(curl.version(0))
            #expect(version.number >> 16 == 7)
            #expect(try f.memory.string(at: #require(version.version)).hasPrefix("7."))
            var (protocols, index) = ([String](), 0)
            while let name = try f.memory.load(#require(version.protocols), at: index) {
                protocols.append(try f.memory.string(at: name))
                index += 1
            }
            #expect(protocols.contains("file") && protocols == protocols.sorted())
        }
        try check(strategy.library(Self.name))
    }

    @Test("A transfer writes to Swift, and cannot read what the policy does not allow", arguments: Strategy.all)
    func transfers(_ strategy: Strategy) throws {
        let folder = try temporaryFolder()
        let content = Data((0..<50_000).map { UInt8(truncatingIfNeeded: $0 / 9) })
        try content.write(to: folder.appending(path: "file"))

        func transfer<F: Foreign>(
            _ f: F, _ name: String
        ) throws -> (body: [UInt8], problem: String, error: Fine.Code?) {
            let curl = try f.load(Curl<F>.self)
            let easy = try curl.create()
            let body = UserData(Body())
            let add = Callback<Write>(named: "write", fallback: 0) { bytes, size, count, body in
                let piece = try f.memory.bytes(at: bytes, count: Int(size * count))
                body.object.bytes.withLock { $0 += piece }
                return size * count
            }
            let problem = try f.memory.allocate(C.Char.self, count: 256)
            try curl.setText(easy, .url, folder.appending(path: name).absoluteString)
            try curl.setWrite(easy, .write, add)
            try curl.setData(easy, .writeData, body)
            try curl.setMemory(easy, .errorBuffer, problem.pointer)
            let error = foreignError { try curl.perform(easy) }
            let (length, seconds) = (Out<Int>(), Out<Double>())
            try curl.number(easy, .size, length)
            try curl.seconds(easy, .time, seconds)
            #expect(seconds.value >= 0 && length.value == body.object.bytes.withLock { $0 }.count)
            try curl.free(easy)
            let text = try f.memory.string(at: problem.pointer)
            return (body.object.bytes.withLock { $0 }, text, error?.underlying as? Fine.Code)
        }
        func check<F: Foreign>(_ f: F) throws {
            #expect(try transfer(f, "file").body == Array(content))
            let missing = try transfer(f, "none")
            #expect(missing.error == Fine.Code(rawValue: 37) && missing.problem.hasPrefix("Couldn't open file"))
        }
        try check(strategy.library(Self.name, Strategy.threads.reading(folder.path)))

        func checkRefusal<F: Foreign>(_ f: F) throws {
            #expect(try transfer(f, "file").error == (strategy.isConfined ? Fine.Code(rawValue: 37) : nil))
        }
        try checkRefusal(strategy.library(Self.name))
    }
}
