import CTypes
import StubGenerator

struct Pair: CStruct {
    var x: Double
    var y: Double
    static let layout = StructLayout("struct bench_exports_pair") {
        Field("x", \Pair.x)
        Field("y", \Pair.y)
    }
}

/// The functions whose entries are generated.
struct Exported<F: Foreign>: BindingSet {
    typealias Visitor = (Int32, Pointer<Untyped>?) -> Int32
    let add: Fn<F, (Int64, Int64) -> Int64>
    let turn: Fn<F, (Pair) -> Pair>
    let sum: Fn<F, (In<Pair>) -> Double>
    let visit: Fn<F, (FunctionPointer<Visitor>, Pointer<Untyped>?) -> Int32>

    init(_ f: F) {
        add = f.fn("bench_exports_add", "a", "b")
        turn = f.fn("bench_exports_turn", "pair")
        sum = f.fn("bench_exports_sum", "pair")
        visit = f.fn("bench_exports_visit", "visitor", "context")
    }
}

/// Writes the entries anew.
func writeExports() throws {
    var exports = Exports("bench_exports", implementedBy: "Library", module: "CBenchExports")
    try exports.add(Exported.self)
    try exports.write(c: "Sources/CBenchExports", swift: "Sources/BenchExports")
}
