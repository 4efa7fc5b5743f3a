public import CBenchEntries

// The same, written by hand: nothing is checked, and nothing can be thrown.
@c @implementation
public func bench_plain_add(_ a: Int64, _ b: Int64) -> Int64 { a &+ b }

@c @implementation
public func bench_plain_turn(_ pair: bench_pair) -> bench_pair { bench_pair(x: pair.y, y: -pair.x) }

@c @implementation
public func bench_plain_sum(_ pair: UnsafePointer<bench_pair>?) -> Double {
    let pair = pair.unsafelyUnwrapped
    return pair.pointee.x + pair.pointee.y
}

@c @implementation
public func bench_plain_visit(
    _ visitor: (@convention(c) (Int32, UnsafeMutableRawPointer?) -> Int32)?, _ context: UnsafeMutableRawPointer?
) -> Int32 { visitor.unsafelyUnwrapped(3, context) }
