import CTypes
import TestSupport
import Testing

struct Incomplete<F: Foreign>: BindingSet {
    let present: Fn<F, (Int32) -> Int32>
    let gone: Fn<F, (Int32) -> Int32>
    let lost: Fn<F, () -> Void>
    let variable: Global<F, Int32>
    let optional: Fn<F, (Int32) -> Int32>?
    let optionalVoid: Fn<F, (Int32) -> Void>?
    let found: Fn<F, (Int32) -> Int32>?

    init(_ f: F) {
        present = f.fn("fx_int32")
        gone = f.fn("fx_gone")
        lost = f.fn("fx_lost")
        variable = f.global("fx_no_variable")
        optional = f.fn(optional: "fx_optional")
        optionalVoid = f.fn(optional: "fx_optional")
        found = f.fn(optional: "fx_int32")
    }
}

struct Optionals<F: Foreign>: BindingSet {
    let missing: Fn<F, (Int32) -> Int32>?
    let found: Fn<F, (Int32) -> Int32>?
    init(_ f: F) {
        missing = f.fn(optional: "fx_optional")
        found = f.fn(optional: "fx_int32")
    }
}

struct Misnamed<F: Foreign>: BindingSet {
    let function: Fn<F, (Int32) -> Int32>
    init(_ f: F) { function = f.fn("fx_int32", "a", "b") }
}

/// Each has a function or a variable in the library if C takes its name to end at the NUL.
struct NULInName<F: Foreign>: BindingSet {
    let function: Fn<F, (Int32) -> Int32>
    init(_ f: F) { function = f.fn("fx_int32\0junk") }
}

struct NULInOptionalName<F: Foreign>: BindingSet {
    let function: Fn<F, (Int32) -> Int32>?
    init(_ f: F) { function = f.fn(optional: "fx_int32\0junk") }
}

struct NULInVariable<F: Foreign>: BindingSet {
    let variable: Global<F, Int32>
    init(_ f: F) { variable = f.global("fx_global_counter\0junk") }
}

struct Nameless<F: Foreign>: BindingSet {
    let function: Fn<F, (Int32) -> Int32>
    init(_ f: F) { function = f.fn("") }
}

struct NamelessVariable<F: Foreign>: BindingSet {
    let variable: Global<F, Int32>
    init(_ f: F) { variable = f.global("") }
}

struct PackedByValue<F: Foreign>: BindingSet {
    let function: Fn<F, (Int32, Wire) -> Int32>
    init(_ f: F) { function = f.fn("fx_int32", "number", "wire") }
}

/// Its layout forgets `y`.
struct Forgetful: CStruct {
    var x: Double, y: Double
    static let layout = StructLayout("fx_dd") { Field("x", \Forgetful.x) }
}

/// Its layout has the fields in another order than the structure.
struct Disordered: CStruct {
    var x: Float, y: Double
    static let layout = StructLayout("fx_dd") {
        Field("y", \Disordered.y)
        Field("x", \Disordered.x)
    }
}

struct WrongLayouts<F: Foreign>: BindingSet {
    let forgetful: Fn<F, (Forgetful) -> Double>
    let disordered: Fn<F, (In<Disordered>) -> Double>
    init(_ f: F) {
        forgetful = f.fn("fx_double", "point")
        disordered = f.fn("fx_double", "points")
    }
}

struct RawPointers<F: Foreign>: BindingSet {
    let direct: Fn<F, (Int32, UnsafeMutableRawPointer?) -> Int32>
    let inside: Fn<F, (Callback<(UnsafeRawPointer?) -> Int32>) -> Int32>
    let result: Fn<F, () -> UnsafeMutableRawPointer?>
    init(_ f: F) {
        direct = f.fn("fx_int32", "number", "context")
        inside = f.fn("fx_int32", "handler")
        result = f.fn("fx_sum0")
    }
}

@Suite struct LoadingTests {
    @Test(
        "Loading reports every missing symbol in one error",
        arguments: [Strategy.dynamic, .loopback])
    func missing(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let error = try #require(foreignError { _ = try f.load(Incomplete.self) })
            #expect(error.code == .symbolNotFound)
            for name in ["fx_gone", "fx_lost", "fx_no_variable"] {
                #expect(error.message.contains("'\(name)'"))
            }
            #expect(!error.message.contains("fx_optional") && !error.message.contains("fx_int32"))
        }
        try check(strategy.process)
    }

    @Test("An optional symbol is nil when it is missing", arguments: Strategy.all)
    func optionals(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Optionals.self)
            #expect(lib.missing.map { _ in true } == nil)
            #expect(try lib.found?(5) == 5)
        }
        try check(strategy.process)
    }

    @Test(
        "A description that does not fit itself is refused",
        arguments: [Strategy.dynamic, .loopback])
    func unfit(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let names = try #require(foreignError { _ = try f.load(Misnamed.self) })
            #expect(names.code == .unsupportedDescription && names.function == "fx_int32")
            let packed = try #require(foreignError { _ = try f.load(PackedByValue.self) })
            #expect(packed.code == .unsupportedDescription && packed.parameter == "wire")
            let layouts = try #require(foreignError { _ = try f.load(WrongLayouts.self) })
            #expect(layouts.code == .layoutMismatch)
            #expect(layouts.message.contains("parameter 'point'"))
        }
        try check(strategy.process)
    }

    @Test("What is no name is refused", arguments: [Strategy.dynamic, .loopback])
    func names(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for error in [
                foreignError { _ = try f.load(NULInName.self) },
                foreignError { _ = try f.load(NULInOptionalName.self) },
                foreignError { _ = try f.load(NULInVariable.self) },
            ] {
                #expect(error?.code == .unsupportedDescription)
                #expect(error?.message.contains("\\0junk\" has a NUL") == true, "\(error as Any)")
            }
            for error in [
                foreignError { _ = try f.load(Nameless.self) },
                foreignError { _ = try f.load(NamelessVariable.self) },
            ] {
                #expect(error?.code == .unsupportedDescription)
                #expect(error?.message.contains("no name") == true, "\(error as Any)")
            }
        }
        try check(strategy.process)
    }

    @Test("What cannot cross is refused by parameter", arguments: Strategy.all.filter(\.isIsolated))
    func crossing(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let error = try #require(foreignError { _ = try f.load(RawPointers.self) })
            #expect(error.code == .cannotCross)
            for place in ["parameter 'context'", "parameter 'handler'", "parameter 'result'"] {
                #expect(error.message.contains(place))
            }
        }
        try check(strategy.process)
    }

    @Test("In process, raw pointers pass")
    func rawPointers() throws {
        let lib = try DynamicProcess.load(RawPointers.self)
        #expect(lib.direct(7, nil) == 7)
    }
}
