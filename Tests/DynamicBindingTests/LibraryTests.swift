import CTypes
import DynamicBinding
import TestSupport
import Testing

@Suite struct LibraryTests {
    @Test("A missing library's error lists every path that was tried")
    func missing() throws {
        let error = try #require(
            foreignError { _ = try Dynamic("libnothing.so.7", "libnothing.so", in: ["/opt/none"]) })
        #expect(error.code == .libraryNotFound)
        for path in ["/opt/none/libnothing.so.7", "libnothing.so.7:", "/opt/none/libnothing.so:"] {
            #expect(error.message.contains(path), "\(error)")
        }
        #expect(!error.remedy.isEmpty)
    }

    @Test("A file that is no library says why")
    func noLibrary() throws {
        let error = try #require(foreignError { _ = try Dynamic("/etc/passwd") })
        #expect(error.code == .libraryNotFound && error.message.contains("/etc/passwd"))
    }

    @Test("Versions are tried in order")
    func versions() throws {
        let library = try Dynamic(library: "m", versions: [99, 6])
        #expect(library.name == "libm.so.6")
        let error = try #require(
            foreignError { _ = try Dynamic(library: "m", versions: [98, 99]) })
        #expect(error.message.contains("libm.so.98") && error.message.contains("libm.so.99"))
    }

    @Test("A directory is searched before the system's")
    func directories() throws {
        let path = try CCompiler.sharedLibrary(
            "int found_it(void) { return 5; }", named: "only-here")
        let folder = String(path[..<path.lastIndex(of: "/")!])
        #expect(foreignError { _ = try Dynamic("libonly-here.so") } != nil)
        let library = try Dynamic("libonly-here.so", in: ["/nowhere", folder])
        let found = foreign("found_it", returns: .int, in: library)
        #expect(try found() == 5)
    }

    @Test("A symbol may be asked for at a version")
    func symbolVersions() throws {
        #expect(Dynamic.process.symbol("memcpy@GLIBC_2.14") != nil)
        #expect(Dynamic.process.symbol("memcpy@GLIBC_9.99") == nil)
    }

    @Test("Loading the same description again makes nothing new")
    func interning() throws {
        struct Math<F: Foreign>: BindingSet {
            let cos: Fn<F, (Double) -> Double>
            init(_ f: F) { cos = f.fn("cos") }
        }
        let library = try Dynamic("libm.so.6")
        let first = try library.load(Math.self)
        let second = try Dynamic("libm.so.6").load(Math.self)
        #expect(first.cos(0) == 1 && second.cos(0) == 1)
        #expect(first.cos.handle.isSame(as: second.cos.handle))
    }
}

@Suite struct OneLineTests {
    @Test("One function is called without a description")
    func calls() throws {
        let strlen = foreign("strlen", .string, returns: .size)
        #expect(try strlen("sieben!") == 7)
        let abs = foreign("abs", .int, returns: .int)
        #expect(try abs(-5) == 5)
        let getenv = foreign("getenv", .string, returns: .optionalString)
        #expect(try getenv("SWIFT_BIND_NO_SUCH_VARIABLE") == nil)
        let cos = foreign("cos", .double, returns: .double, in: try Dynamic("libm.so.6"))
        #expect(try cos(0) == 1)
        let frexp = foreign("frexp", .double, .type(Out<Int32>.self), returns: .double)
        let exponent = Out<Int32>()
        #expect(try frexp(48, exponent) == 0.75 && exponent.value == 6)
        let free = foreign("free", .pointer, returns: .void)
        try free(nil)
    }

    @Test("Literals get the C type of the parameter, also where the function has no name")
    func literals() throws {
        #expect(try foreign("abs", .int, returns: .int)(-3) == 3)
        #expect(try foreign("abs", .int, returns: .int)(3) + 1 == 4)
        #expect(try foreign("labs", .long, returns: .long)(-3) == 3)
        #expect(try foreign("strlen", .string, returns: .size)("abc") == 3)
        let libm = try Dynamic("libm.so.6")
        #expect(try foreign("fabsf", .float, returns: .float, in: libm)(-3) == 3)
        #expect(try foreign("ldexp", .double, .int, returns: .double, in: libm)(-3, -1) == -1.5)
        #expect(try foreign("abs", .int, returns: .int)(-.max) == .max)
    }

    @Test("A missing function throws at the call, by name")
    func missing() throws {
        let nothing = foreign("no_such_function", .int, returns: .int)
        let error = try #require(foreignError { _ = try nothing(1) })
        #expect(error.code == .symbolNotFound && error.message.contains("'no_such_function'"))
    }

    @Test("A string with a NUL inside is refused")
    func innerNUL() throws {
        let strlen = foreign("strlen", .string, returns: .size)
        let error = try #require(foreignError { _ = try strlen("a\0") })
        #expect(error.code == .stringContainsNUL && error.function == "strlen")
        #expect(error.parameter == "#1")
    }
}
