import CTypes
import StaticBinding

// What check-direct.sh looks at: nothing is to be left of a direct function but the call in C.

@_silgen_name("direct_probe_int8")
public func probeNumbers(_ value: Int32) -> Int32 {
    Bench.int8(value, b: 1, c: 2, d: 3, e: 4, f: 5, g: 6, h: 7)
}

@_silgen_name("direct_probe_mixed")
public func probePointer(_ address: UnsafeRawPointer?, _ value: Double) -> Double {
    Bench.mixed(1, b: value, c: address.map { Pointer(address: $0) }, d: 2)
}

@_silgen_name("direct_probe_swap")
public func probeStructure(_ x: Double, _ y: Double) -> Double { Bench.swap(Pair(x: x, y: y), factor: 3).x }

@_silgen_name("direct_probe_grow")
public func probeMixedStructure(_ count: Int64) -> Int64 { Bench.grow(Entry(count: count, weight: 1), by: 3).count }

@_silgen_name("direct_probe_fail")
public func probeErrno(_ value: Int32) -> Int32 { Bench.fail(value).errno }
