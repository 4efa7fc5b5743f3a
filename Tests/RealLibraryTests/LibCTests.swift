import CTypes
import Isolation
import TestSupport
import Testing

private struct Words: CStruct {
    var count: UInt = 0
    var paths: Pointer<Pointer<C.Char>?>?
    var offset: UInt = 0
    var flags: Int32 = 0
    var functions: InlineArray<5, Pointer<Untyped>?> = [nil, nil, nil, nil, nil]

    static let layout = StructLayout("glob_t") {
        Field("gl_pathc", \Words.count, as: C.Size.self)
        Field("gl_pathv", \Words.paths)
        Field("gl_offs", \Words.offset, as: C.Size.self)
        Field("gl_flags", \Words.flags)
        Field("functions", \Words.functions)
    }
}

private enum Stream: OpaqueType { static let spelling = "FILE" }

private struct LibC<F: Foreign>: BindingSet {
    typealias Comparison = (Pointer<UInt32>, Pointer<UInt32>) -> Int32
    let memory: F.Memory
    let qsort: Fn<F, (InOut<UInt32>, C.Size, C.Size, Callback<Comparison>) -> Void>
    let bsearch: Fn<F, (In<UInt32>, Pointer<UInt32>, C.Size, C.Size, Callback<Comparison>) -> Pointer<UInt32>?>
    let glob: Fn<F, (CString, Int32, Callback<(CString, Int32) -> Int32>?, InOut<Words>) -> Int32>
    let globfree: Fn<F, (InOut<Words>) -> Void>
    let strtod: Fn<F, (Pointer<C.Char>, Out<Pointer<C.Char>?>) -> Double>
    let strtol: Fn<F, (CString, Pointer<Untyped>?, Int32) -> WithErrno<C.Long>>
    let fmemopen: Fn<F, (Pointer<Untyped>, C.Size, CString) -> Handle<Stream>>
    let openMemory: Fn<F, (Pointer<Pointer<C.Char>?>, Pointer<UInt>) -> Handle<Stream>>
    let print: Fn<F, (Handle<Stream>, CString, Variadic<CString>, Variadic<Int32>) -> Int32>
    let getline: Fn<F, (InOut<Pointer<C.Char>?>, InOut<C.Size>, Handle<Stream>) -> C.SignedSize>
    let fclose: Fn<F, (Handle<Stream>) -> Int32>
    let free: Fn<F, (Pointer<Untyped>?) -> Void>
    let fmemopenOrThrow: Fn<F, (Pointer<Untyped>?, C.Size, CString) -> Throwing<Null<Handle<Stream>>>>

    init(_ f: F) {
        memory = f.memory
        qsort = f.fn("qsort")
        bsearch = f.fn("bsearch", "key", "base", "count", "size", "compare")
        glob = f.fn("glob", "pattern", "flags", "onError", "found")
        globfree = f.fn("globfree")
        strtod = f.fn("strtod", "text", "end")
        strtol = f.fn("strtol", "text", "end", "base")
        fmemopen = f.fn("fmemopen", "bytes", "size", "mode")
        openMemory = f.fn("open_memstream")
        print = f.fn("fprintf", "stream", "format", "text", "number")
        getline = f.fn("getline", "line", "size", "stream")
        fclose = f.fn("fclose")
        free = f.fn("free")
        fmemopenOrThrow = f.fn("fmemopen")
    }

    func strings(_ first: Pointer<Pointer<C.Char>?>, count: Int) throws -> [String] {
        try (0..<count).map { try memory.string(at: #require(try memory.load(first, at: $0))) }
    }
}

@Suite struct LibCTests {
    @Test("Numbers are sorted and found with a closure", arguments: Strategy.all)
    func sorting(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let libc = try f.load(LibC<F>.self)
            let memory = libc.memory
            let ascending = Callback<LibC<F>.Comparison>(fallback: 0) { a, b in
                let (x, y) = (try memory.load(a), try memory.load(b))
                return x < y ? -1 : x == y ? 0 : 1
            }
            var number: UInt32 = 1
            let values = (0..<1000).map { _ in
                number = number &* 1_103_515_245 &+ 12345
                return number
            }
            #expect(values.last == 3_366_742_873)
            let numbers = InOut<UInt32>(values)
            try libc.qsort(numbers, 1000, 4, ascending)
            #expect(numbers.elements == values.sorted())
            let sorted = try memory.allocate(copying: numbers.elements, as: UInt32.self)
            let found = try libc.bsearch([values[500]], sorted.pointer, 1000, 4, ascending)
            #expect(try found == sorted.pointer(at: #require(numbers.elements.firstIndex(of: values[500]))))
            #expect(try libc.bsearch([values[500] + 1], sorted.pointer, 1000, 4, ascending) == nil)
        }
        try check(strategy.process)
    }

    @Test("Paths that match are strings in a structure, which is given back", arguments: Strategy.all)
    func paths(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let libc = try f.load(LibC<F>.self)
            let found = InOut<Words>(Words())
            #expect(try libc.glob("/usr/share/fonts/truetype/dejavu/DejaVuSans*.ttf", 0, nil, found) == 0)
            let count = Int(found.value.count)
            #expect(count > 1)
            let paths = try libc.strings(#require(found.value.paths), count: count)
            #expect(paths.contains("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf") && paths == paths.sorted())
            try libc.globfree(found)
            // GLOB_NOMATCH
            #expect(try libc.glob("/usr/share/fonts/none*", 0, nil, found) == 3)
        }
        try check(strategy.library(nil, .compute.reading("/usr/share/fonts")))
    }

    @Test("A folder that the policy does not name is told of with an errno", arguments: Strategy.all)
    func refusals(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let libc = try f.load(LibC<F>.self)
            var refused: [String] = []
            let note = Callback<(CString, Int32) -> Int32>(named: "note", fallback: 1) { path, error in
                refused.append("\(path) \(error)")
                return 1
            }
            let found = InOut<Words>(Words())
            let result = try libc.glob("/usr/share/fonts/truetype/dejavu/*.ttf", 0, note, found)
            // GLOB_ABORTED, EACCES
            let isConfined = strategy.isConfined
            #expect(result == (isConfined ? 2 : 0))
            #expect(refused == (isConfined ? ["/usr/share/fonts/truetype/dejavu 13"] : []))
            try libc.globfree(found)
        }
        try check(strategy.process)
    }

    @Test("The end of a number is a pointer into its text", arguments: Strategy.all)
    func numbers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let libc = try f.load(LibC<F>.self)
            let text = try libc.memory.allocate(copying: "2.5e3 apples")
            let end = Out<Pointer<C.Char>?>()
            #expect(try libc.strtod(text.pointer, end) == 2500)
            #expect(try end.value == text.pointer.advanced(by: 5))
            #expect(try libc.memory.string(at: #require(end.value)) == " apples")
            let (large, error) = try libc.strtol("99999999999999999999", nil, 10)
            // ERANGE
            #expect(large == .max && error == 34)
            let (small, none) = try libc.strtol("-42", nil, 10)
            #expect(small == -42 && none == 0)
            // EINVAL
            let failure = foreignError { _ = try libc.fmemopenOrThrow(nil, 8, "?") }
            #expect((failure?.underlying as? ErrorNumber)?.rawValue == 22)
        }
        try check(strategy.process)
    }

    @Test("A line that C makes room for is read again and again, and freed once", arguments: Strategy.all)
    func lines(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let libc = try f.load(LibC<F>.self)
            let long = String(repeating: "x", count: 500)
            let content = try libc.memory.allocate(copying: "one\nÄ\n\(long)")
            let stream = try libc.fmemopen(content.pointer.cast(to: Untyped.self), UInt(content.count - 1), "r")
            let (line, size) = (InOut<Pointer<C.Char>?>(nil), InOut<C.Size>(0))
            var lines: [String] = []
            while try libc.getline(line, size, stream) >= 0 {
                lines.append(try libc.memory.string(at: #require(line.value)))
            }
            #expect(lines == ["one\n", "Ä\n", long] && size.value > 500)
            try libc.free(line.value?.cast(to: Untyped.self))
            #expect(try libc.fclose(stream) == 0)
            withExtendedLifetime(content) {}
        }
        try check(strategy.process)
    }

    @Test("A stream into memory keeps where its bytes and their number are to be written", arguments: Strategy.all)
    func streams(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let libc = try f.load(LibC<F>.self)
            let bytes = try libc.memory.allocate(Pointer<C.Char>?.self)
            let size = try libc.memory.allocate(UInt.self)
            let stream = try libc.openMemory(bytes.pointer, size.pointer)
            for number in 1...100 as ClosedRange<Int32> {
                #expect(try libc.print(stream, "%s %d\n", "Zeile", number) > 0)
            }
            #expect(try libc.fclose(stream) == 0)
            let text = try #require(try libc.memory.load(bytes.pointer))
            let lines = try libc.memory.string(at: text).split(separator: "\n")
            #expect(lines.count == 100 && lines.last == "Zeile 100")
            #expect(try libc.memory.load(size.pointer) == 8 * 9 + 9 * 90 + 10)
            try libc.free(text.cast(to: Untyped.self))
        }
        try check(strategy.process)
    }
}
