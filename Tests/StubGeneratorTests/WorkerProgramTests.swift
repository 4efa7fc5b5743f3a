import CTypes
import Foundation
import SandboxBinding
import StubGenerator
import TestSupport
import Testing

/// Worker programs that are made of stubs.
@Suite(.enabled(if: !Strategy.isUnderThreadSanitizer, "a sandbox's process does not start under it"))
struct WorkerProgramTests {
    private static func stubs() throws -> Stubs {
        var stubs = Stubs("shapes", headers: ["\"shapes.h\""])
        try stubs.add(Shapes<Recorder>.self)
        return stubs
    }

    private static func files(_ stubs: Stubs) -> [String: String] {
        [
            "shapes.h": shapesHeader, "shapes.c": shapesSource, "shapes.stubs.h": stubs.header,
            "shapes.stubs.c": stubs.source, "shapes.worker.c": stubs.worker,
        ]
    }

    private static let program = Result { try CCompiler.program(of: files(stubs()), named: "shapes") }

    private var sandbox: Sandbox { get throws { try Sandbox(worker: Self.program.get()) } }

    @Test("Compilers take the C of a worker without a warning", arguments: CCompiler.all, ["c11", "c17"])
    func warnings(_ compiler: String, _ standard: String) throws {
        let files = Self.files(try Self.stubs())
        let errors = try CCompiler.errors(of: "shapes.worker.c", among: files, by: compiler, standard: standard)
        #expect(errors == nil)
    }

    @Test("It has neither Swift nor libffi in it")
    func dependencies() throws {
        let program = try Data(contentsOf: URL(filePath: Self.program.get()))
        let (libc, swift, ffi) = (Data("libc.so.6".utf8), Data("libswift".utf8), Data("libffi".utf8))
        #expect(program.range(of: libc) != nil && program.range(of: swift) == nil && program.range(of: ffi) == nil)
    }

    @Test("What has no symbol is called in a process of its own")
    func calls() async throws {
        let shapes = try sandbox.load(Shapes<Sandbox>.self)
        let (product, errno) = try shapes.measure(In([Point(x: 3, y: 0, z: 0)]), 4)
        #expect(product == 12 && errno == 5)
        #expect(try shapes.moved(Point(x: 1, y: 2, z: 3), 0.5) == Point(x: 1, y: 2, z: 3.5))
        #expect(try shapes.total(2, 40, 2) == 42)
        #expect(try shapes.twice(12) == 24)
        #expect(try shapes.cube(3) == 27)
        #expect(try await shapes.cube.async(2) == 8)
        #expect(try shapes.made.get() == 3)
        try shapes.ofThread.set(44)
        #expect(try shapes.ofThread.get() == 44)
        let sum = Callback<Shapes<Sandbox>.Visitor>(fallback: 1) { _, _ in 0 }
        try shapes.visit(In([1, 2, 3]), sum, nil)
    }

    @Test("A pool has several of them")
    func pool() async throws {
        let pool = try await SandboxPool(worker: Self.program.get(), loading: Shapes<Sandbox>.self)
        let cubes = try await withThrowingTaskGroup(of: Double.self) { group in
            for number in 1...8 {
                group.addTask { try await pool.withLibrary { try await $0.cube.async(Double(number)) } }
            }
            return try await group.reduce(0, +)
        }
        #expect(cubes == 1296)
    }

    @Test("One that has ended is started again, with what it had")
    func restart() throws {
        struct Faulty<F: Foreign>: BindingSet {
            let line: Fn<F, (Handle<Parser>?) -> Int32>
            let cube: Fn<F, (Double) -> Double>
            let made: Global<F, Int32>
            init(_ f: F) {
                line = f.fn("parser_line")
                cube = f.fn("CUBE")
                made = f.global("shapes_made")
            }
        }
        let shapes = try sandbox.load(Faulty<Sandbox>.self)
        for _ in 0..<3 {
            #expect(try shapes.cube(3) == 27)
            try shapes.made.set(4)
            #expect(foreignError { _ = try shapes.line(nil) }?.code == .libraryTerminated)
            #expect(try shapes.made.get() == 3)
        }
    }

    @Test("A worker of another description is refused")
    func drift() throws {
        struct Size<F: Foreign>: BindingSet {
            let twice: Fn<F, (Int64) -> Int32>
            init(_ f: F) { twice = f.fn("twice", "number") }
        }
        struct Pointee<F: Foreign>: BindingSet {
            let fill: Fn<F, (Counted<InOut<Float>, C.Size>) -> Void>
            init(_ f: F) { fill = f.fn("fill") }
        }
        struct Count<F: Foreign>: BindingSet {
            let large: Fn<F, (UInt64, Int32) -> Int64>
            init(_ f: F) { large = f.fn("large") }
        }
        struct Absent<F: Foreign>: BindingSet {
            let thrice: Fn<F, (Int32) -> Int32>
            let perhaps: Fn<F, (Int32) -> Int32>?
            init(_ f: F) {
                thrice = f.fn("thrice")
                perhaps = f.fn(optional: "thrice")
            }
        }
        struct Variable<F: Foreign>: BindingSet {
            let made: Global<F, Int64>
            init(_ f: F) { made = f.global("shapes_made") }
        }
        let sandbox = try sandbox
        func error<B: BindingSet>(_ set: B.Type) -> ForeignError? where B.Strategy == Sandbox {
            foreignError { _ = try sandbox.load(set) }
        }
        let size = error(Size<Sandbox>.self)
        #expect(size?.code == .unsupportedDescription && size?.function == "twice" && size?.parameter == "number")
        #expect(size?.message.contains("8 bytes in the description, and an integer of 4 bytes in the stubs") == true)
        #expect(size?.remedy == "Make the worker anew")
        let pointee = error(Pointee<Sandbox>.self)
        #expect(pointee?.code == .unsupportedDescription && pointee?.function == "fill")
        #expect(error(Count<Sandbox>.self)?.message.contains("it has 2 parameters in the description, and 1") == true)
        let absent = error(Absent<Sandbox>.self)
        #expect(absent?.code == .symbolNotFound && absent?.message.contains("thrice") == true)
        let variable = error(Variable<Sandbox>.self)
        #expect(variable?.message.contains("the variable has 4 bytes in the stubs, and 8 in the description") == true)
        // The sandbox is as good as it was.
        #expect(try sandbox.load(Shapes<Sandbox>.self).cube(2) == 8)
    }

    @Test("A structure with other fields is refused")
    func layouts() throws {
        struct Other<F: Foreign>: BindingSet {
            let moved: Fn<F, (Swapped, Double) -> Swapped>
            let again: Fn<F, (Swapped, Double) -> Swapped>
            init(_ f: F) {
                moved = f.fn("moved")
                again = f.fn("moved")
            }
        }
        let error = foreignError { [sandbox = try sandbox] in _ = try sandbox.load(Other<Sandbox>.self) }
        #expect(error?.code == .layoutMismatch && error?.function == "moved")
        #expect(
            error?.message.contains("'y' of 'struct point' is at 0 in the description, and at 4 in the worker") == true)
    }

    @Test("A macro is called as each of the types that it is described with")
    func types() throws {
        struct Halves<F: Foreign>: BindingSet {
            let half: Fn<F, (Int32) -> Int32>
            let unsignedHalf: Fn<F, (UInt32) -> UInt32>
            let largeHalf: Fn<F, (Int64) -> Int64>
            init(_ f: F) {
                half = f.fn("HALF")
                unsignedHalf = f.fn("HALF")
                largeHalf = f.fn("HALF")
            }
        }
        var stubs = Stubs("halves", headers: ["\"halves.h\""])
        try stubs.add(Halves<Recorder>.self)
        let program = try CCompiler.program(
            of: [
                "halves.h": "#define HALF(x) ((x) / 2)\n", "halves.stubs.h": stubs.header,
                "halves.stubs.c": stubs.source, "halves.worker.c": stubs.worker,
            ], named: "halves")
        let halves = try Sandbox(worker: program).load(Halves<Sandbox>.self)
        #expect(try halves.half(-4) == -2)
        #expect(try halves.unsignedHalf(.max) == .max / 2)
        #expect(try halves.largeHalf(-1 << 40) == -1 << 39)
    }

    @Test("What is no worker program, or made for something else, is refused")
    func programs() throws {
        func error(_ path: String, _ options: SandboxOptions = SandboxOptions()) -> ForeignError? {
            foreignError { _ = try Sandbox(worker: path, options: options) }
        }
        let absent = error("/no/such/program")
        #expect(absent?.code == .sandboxUnavailable && absent?.remedy.contains("Sandbox(worker:)") == true)
        #expect(error("/bin/true")?.code == .libraryTerminated)
        var options = SandboxOptions()
        options.executable = .at(path: "/bin/true")
        #expect(error(try Self.program.get(), options)?.message.contains("two programs") == true)
        // One with stubs opens no library, and one without has none.
        options.executable = .at(path: try Self.program.get())
        let opening = foreignError { _ = try Sandbox("libz.so.1", options: options) }
        #expect(opening?.code == .sandboxUnavailable && opening?.message.contains("made for 'shapes' alone") == true)
        let without = try CCompiler.program(of: Self.files(Self.stubs()).mapValues {
            $0.replacingOccurrences(of: "const void *swb_worker_stubs(void) { return shapes_stubs(); }", with: "")
        }, named: "shapes")
        let none = error(without)
        #expect(none?.code == .sandboxUnavailable && none?.message.contains("no library's stubs") == true)
        let other = try CCompiler.program(of: Self.files(Self.stubs()).mapValues {
            $0.replacingOccurrences(of: "SWB_STUBS_MAGIC, SWB_STUBS_VERSION,", with: "SWB_STUBS_MAGIC, 99,")
        }, named: "shapes")
        #expect(error(other)?.message.contains("of another version") == true)
    }
}

private struct Swapped: CStruct, Equatable {
    var y: UInt32
    var x: Int32
    var z: Double
    static let layout = StructLayout("struct point") {
        Field("y", \Swapped.y)
        Field("x", \Swapped.x)
        Field("z", \Swapped.z)
    }
}
