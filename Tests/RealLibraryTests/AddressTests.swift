import CTypes
import TestSupport
import Testing

/// `struct addrinfo`, a list.
private struct AddressInfo: CStruct {
    var flags: Int32 = 0
    var family: Int32 = 0
    var type: Int32 = 0
    var transport: Int32 = 0
    var length: UInt32 = 0
    var address: Pointer<SocketAddress>?
    var name: Pointer<C.Char>?
    var next: Pointer<AddressInfo>?

    static let layout = StructLayout("struct addrinfo") {
        Field("ai_flags", \AddressInfo.flags)
        Field("ai_family", \AddressInfo.family)
        Field("ai_socktype", \AddressInfo.type)
        Field("ai_protocol", \AddressInfo.transport)
        Field("ai_addrlen", \AddressInfo.length, as: C.SocketLength.self)
        Field("ai_addr", \AddressInfo.address)
        Field("ai_canonname", \AddressInfo.name)
        Field("ai_next", \AddressInfo.next)
    }
}

/// `struct sockaddr`: its first field says what the rest is.
private struct SocketAddress: CStruct {
    var family: UInt16
    var data: InlineArray<14, UInt8>
    static let layout = StructLayout("struct sockaddr") {
        Field("sa_family", \SocketAddress.family)
        Field("sa_data", \SocketAddress.data)
    }
}

private struct InternetAddress: CStruct {
    var family: UInt16
    /// Its bytes are in the network's order, as the address's are.
    var port: UInt16
    var address: InlineArray<4, UInt8>
    var zero: InlineArray<8, UInt8>
    static let layout = StructLayout("struct sockaddr_in") {
        Field("sin_family", \InternetAddress.family)
        Field("sin_port", \InternetAddress.port)
        Field("sin_addr", \InternetAddress.address)
        Field("sin_zero", \InternetAddress.zero)
    }
}

private struct InternetAddress6: CStruct {
    var family: UInt16
    var port: UInt16
    var flow: UInt32
    var address: InlineArray<16, UInt8>
    var scope: UInt32
    static let layout = StructLayout("struct sockaddr_in6") {
        Field("sin6_family", \InternetAddress6.family)
        Field("sin6_port", \InternetAddress6.port)
        Field("sin6_flowinfo", \InternetAddress6.flow)
        Field("sin6_addr", \InternetAddress6.address)
        Field("sin6_scope_id", \InternetAddress6.scope)
    }
}

/// A result of `getaddrinfo` other than 0, of which `gai_strerror` says what it means.
private enum Resolved: FailureRule {
    struct Code: Error, Equatable { let rawValue: Int32 }
    typealias Result = Int32
    static func success(_ result: Int32) -> Void? { result == 0 ? () : nil }
    static func reason(_ result: Int32, errno: Int32) -> any Error { Code(rawValue: result) }
}

private struct Resolver<F: Foreign>: BindingSet {
    let memory: F.Memory
    let resolve: Fn<F, (CString?, CString?, In<AddressInfo>?, Out<Pointer<AddressInfo>?>) -> Throwing<Resolved>>
    let free: Fn<F, (Pointer<AddressInfo>) -> Void>
    let errorText: Fn<F, (Int32) -> CString>
    let name:
        Fn<
            F,
            (
                Pointer<SocketAddress>, C.SocketLength, Counted<Out<C.Char>, C.SocketLength>,
                Counted<Out<C.Char>, C.SocketLength>, Int32
            ) -> Throwing<Resolved>
        >

    init(_ f: F) {
        memory = f.memory
        resolve = f.fn("getaddrinfo", "node", "service", "hints", "result")
        free = f.fn("freeaddrinfo")
        errorText = f.fn("gai_strerror")
        name = f.fn("getnameinfo", "address", "length", "node", "service", "flags")
    }

    /// The list that numbers resolve to, without asking anybody.
    func list(_ node: String, _ service: String, type: Int32 = 0) throws -> Pointer<AddressInfo> {
        let result = Out<Pointer<AddressInfo>?>()
        // AI_NUMERICHOST, AI_NUMERICSERV
        try resolve(node, service, [AddressInfo(flags: 0x404, type: type)], result)
        return try #require(result.value)
    }
}

@Suite struct AddressTests {
    @Test("Numbers resolve to a list of structures that lead to others by their family", arguments: Strategy.all)
    func lists(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let resolver = try f.load(Resolver.self)
            let list = try resolver.list("192.0.2.7", "8080")
            var (types, next) = ([Int32](), Optional(list))
            while let pointer = next {
                let info = try f.memory.load(pointer)
                types.append(info.type)
                #expect(info.family == 2 && info.length == UInt32(sizeof(InternetAddress.self)))
                let address = try f.memory.load(#require(info.address).cast(to: InternetAddress.self))
                #expect(address.family == 2 && UInt16(bigEndian: address.port) == 8080)
                #expect(address.address.indices.map { address.address[$0] } == [192, 0, 2, 7])
                next = info.next
            }
            // SOCK_STREAM, SOCK_DGRAM, SOCK_RAW
            #expect(types == [1, 2, 3])
            try resolver.free(list)

            let six = try resolver.list("2001:db8::5", "443", type: 1)
            let info = try f.memory.load(six)
            #expect(info.family == 10 && info.transport == 6 && info.next == nil)
            let address = try f.memory.load(#require(info.address).cast(to: InternetAddress6.self))
            #expect(UInt16(bigEndian: address.port) == 443 && address.scope == 0)
            #expect(address.address[0] == 0x20 && address.address[3] == 0xB8 && address.address[15] == 5)
            let (node, service) = (Out<C.Char>(count: 64), Out<C.Char>(count: 8))
            // NI_NUMERICHOST, NI_NUMERICSERV
            try resolver.name(#require(info.address), info.length, node, service, 3)
            #expect(try node.string() == "2001:db8::5" && service.string() == "443")
            let small = foreignError {
                try resolver.name(#require(info.address), info.length, Out(count: 4), service, 3)
            }
            #expect(small?.underlying as? Resolved.Code == Resolved.Code(rawValue: -12))
            try resolver.free(six)
        }
        try check(strategy.process)
    }

    @Test("What is no number is an error that has a text", arguments: Strategy.all)
    func errors(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let resolver = try f.load(Resolver.self)
            let error = foreignError { _ = try resolver.list("no.number.example", "80") }
            #expect(error?.code == .callFailed && error?.function == "getaddrinfo")
            let code = try #require(error?.underlying as? Resolved.Code)
            #expect(try resolver.errorText(code.rawValue) == "Name or service not known")
            let nothing = foreignError { try resolver.resolve(nil, nil, nil, Out()) }
            #expect(nothing?.underlying as? Resolved.Code == code)
        }
        try check(strategy.process)
    }
}
