import CBenchExports

/// What C calls through the generated entries.
enum Library: BenchExportsExports {
    static func add(a: Int64, b: Int64) -> Int64 { a &+ b }
    static func turn(pair: bench_exports_pair) -> bench_exports_pair { bench_exports_pair(x: pair.y, y: -pair.x) }
    static func sum(pair: UnsafePointer<bench_exports_pair>) -> Double { pair.pointee.x + pair.pointee.y }
    static func visit(
        visitor: @escaping @convention(c) (Int32, UnsafeMutableRawPointer?) -> Int32, context: UnsafeMutableRawPointer?
    ) -> Int32 { visitor(3, context) }
}
