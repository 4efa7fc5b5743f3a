import CBenchFunctions
import CTypes
import Glibc
import StaticBinding

func makeCases(_ set: Bench<Static>) -> [Case] { scalarCases(set) + structureCases(set) + checkedCases(set) }

private func scalarCases(_ set: Bench<Static>) -> [Case] {
    [
        Case(
            name: "int0", title: "int ()",
            importer: { n in total(n) { _ in Int64(bench_int0()) } },
            direct: { n in total(n) { _ in Int64(Bench.int0()) } },
            strategy: { n in
                let f = set.int0
                return total(n) { _ in Int64(f()) }
            }),
        Case(
            name: "int1", title: "int (int)",
            importer: { n in total(n) { i in Int64(bench_int1(number(i))) } },
            direct: { n in total(n) { i in Int64(Bench.int1(number(i))) } },
            strategy: { n in
                let f = set.int1
                return total(n) { i in Int64(f(number(i))) }
            }),
        Case(
            name: "int8", title: "int (int × 8)",
            importer: { n in total(n) { i in Int64(bench_int8(number(i), 1, 2, 3, 4, 5, 6, 7)) } },
            direct: { n in
                total(n) { i in Int64(Bench.int8(number(i), b: 1, c: 2, d: 3, e: 4, f: 5, g: 6, h: 7)) }
            },
            strategy: { n in
                let f = set.int8
                return total(n) { i in Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7)) }
            }),
        Case(
            name: "double3", title: "double (double × 3)",
            importer: { n in total(n) { i in bits(bench_double3(Double(i), 2, 3)) } },
            direct: { n in total(n) { i in bits(Bench.double3(Double(i), b: 2, c: 3)) } },
            strategy: { n in
                let f = set.double3
                return total(n) { i in bits(f(Double(i), 2, 3)) }
            }),
        Case(
            name: "mixed", title: "int, double, pointer, float",
            importer: { n in
                withUnsafePointer(to: 5 as Int32) { five in
                    total(n) { i in bits(bench_mixed(number(i), 2, five, 1.5)) }
                }
            },
            direct: { n in
                withUnsafePointer(to: 5 as Int32) { five in
                    let five = Pointer<Untyped>(address: five)
                    return total(n) { i in bits(Bench.mixed(number(i), b: 2, c: five, d: 1.5)) }
                }
            },
            strategy: { n in
                let f = set.mixed
                return withUnsafePointer(to: 5 as Int32) { five in
                    let five = Pointer<Untyped>(address: five)
                    return total(n) { i in bits(f(number(i), 2, five, 1.5)) }
                }
            }),
        Case(
            name: "narrow", title: "int8_t (int)",
            importer: { n in total(n) { i in Int64(bench_narrow(number(i))) } },
            direct: { n in total(n) { i in Int64(Bench.narrow(number(i))) } },
            strategy: { n in
                let f = set.narrow
                return total(n) { i in Int64(f(number(i))) }
            }),
        Case(
            name: "fail", title: "int (int) with errno",
            importer: { n in
                total(n) { i in
                    errno = 0
                    let result = bench_fail(number(i & 15))
                    return Int64(errno &- result)
                }
            },
            direct: { n in
                total(n) { i in
                    let (result, errno) = Bench.fail(number(i & 15))
                    return Int64(errno &- result)
                }
            },
            strategy: { n in
                let f = set.fail
                return total(n) { i in
                    let (result, errno) = f(number(i & 15))
                    return Int64(errno &- result)
                }
            }),
    ]
}

private func structureCases(_ set: Bench<Static>) -> [Case] {
    [
        Case(
            name: "swap", title: "struct {double, double}, in and out",
            importer: { n in
                total(n) { i in
                    let pair = bench_swap(bench_pair(x: Double(i), y: 2), 3)
                    return bits(pair.x) &+ bits(pair.y)
                }
            },
            direct: { n in
                total(n) { i in
                    let pair = Bench.swap(Pair(x: Double(i), y: 2), factor: 3)
                    return bits(pair.x) &+ bits(pair.y)
                }
            },
            strategy: { n in
                let f = set.swap
                return total(n) { i in
                    let pair = f(Pair(x: Double(i), y: 2), 3)
                    return bits(pair.x) &+ bits(pair.y)
                }
            }),
        Case(
            name: "grow", title: "struct {int64, double}, in and out",
            importer: { n in
                total(n) { i in
                    let entry = bench_grow(bench_entry(count: Int64(i), weight: 2), 3)
                    return entry.count &+ bits(entry.weight)
                }
            },
            direct: { n in
                total(n) { i in
                    let entry = Bench.grow(Entry(count: Int64(i), weight: 2), by: 3)
                    return entry.count &+ bits(entry.weight)
                }
            },
            strategy: { n in
                let f = set.grow
                return total(n) { i in
                    let entry = f(Entry(count: Int64(i), weight: 2), 3)
                    return entry.count &+ bits(entry.weight)
                }
            }),
        Case(
            name: "rotate", title: "struct of 40 bytes, in and out",
            importer: { n in
                total(n) { i in
                    let block = bench_rotate(bench_block(word: (Int64(i), 1, 2, 3, 4)))
                    return block.word.0 &+ block.word.4
                }
            },
            direct: { n in
                total(n) { i in
                    let block = Bench.rotate(Block(word: [Int64(i), 1, 2, 3, 4]))
                    return block.word[0] &+ block.word[4]
                }
            },
            strategy: { n in
                let f = set.rotate
                return total(n) { i in
                    let block = f(Block(word: [Int64(i), 1, 2, 3, 4]))
                    return block.word[0] &+ block.word[4]
                }
            }),
    ]
}

/// What is checked before and after the call, and is not by the importer.
private func checkedCases(_ set: Bench<Static>) -> [Case] {
    [
        Case(
            name: "long", title: "string of 100 bytes, with the look for a NUL", target: nil,
            importer: { n in
                let text = String(repeating: "x", count: 100)
                return total(n) { _ in Int64(bench_string(text)) }
            },
            direct: { n in
                let text = String(repeating: "x", count: 100)
                return try total(n) { _ in Int64(try Bench.string(text)) }
            },
            strategy: { n in
                let (f, text) = (set.string, String(repeating: "x", count: 100))
                return try total(n) { _ in Int64(try f(text)) }
            }),
        Case(
            name: "bytes", title: "array of 64 bytes and its count, with checks", target: nil,
            importer: { n in
                let bytes: [UInt8] = [9] + Array(repeating: 0, count: 63)
                return total(n) { _ in Int64(bench_bytes(bytes, bytes.count)) }
            },
            direct: { n in
                let bytes: [UInt8] = [9] + Array(repeating: 0, count: 63)
                return try total(n) { _ in Int64(try Bench.bytes(In(bytes))) }
            },
            strategy: { n in
                let f = set.bytes
                let bytes: [UInt8] = [9] + Array(repeating: 0, count: 63)
                return try total(n) { _ in Int64(try f(In(bytes))) }
            }),
        Case(
            name: "store", title: "Out<Int32> made before the loop, with checks", target: nil,
            importer: { n in
                var place: Int32 = 0
                return total(n) { i in
                    let result = bench_store(&place, number(i))
                    return Int64(result) &+ Int64(place)
                }
            },
            direct: { n in
                let place = Out<Int32>()
                return try total(n) { i in
                    let result = try Bench.store(place, value: number(i))
                    return Int64(result) &+ Int64(place.value)
                }
            },
            strategy: { n in
                let (f, place) = (set.store, Out<Int32>())
                return try total(n) { i in
                    let result = try f(place, number(i))
                    return Int64(result) &+ Int64(place.value)
                }
            }),
    ]
}
