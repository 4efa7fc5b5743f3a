import CTypes
import DynamicBinding

/// One function under test: what is expected of it, and the loop that calls it from Swift.
///
/// The body of a loop is that of its namesake in CBenchLoops.
struct Case {
    /// What a call is compared with, and how much slower it may be.
    enum Target {
        /// Straight through registers: a call of a function pointer in C.
        case pointer(Double)
        /// Through libffi: `ffi_call` in C.
        case libffi(Double)
        /// Not compared: such a call does more than its namesake.
        case none
    }

    /// The C loops' name.
    let name: String
    let title: String
    let target: Target
    /// Whether allocations count as a failure.
    var mayAllocate = false
    var calls = 100_000
    /// Makes that many calls and returns the sum of their results.
    let run: (Int) throws -> Int64
}

func number(_ i: Int) -> Int32 { Int32(truncatingIfNeeded: i) }

/// The sum of what `call` returns for 0, 1 and so on, counted as C does.
@inline(__always)
func total(_ count: Int, _ call: (Int) throws -> Int64) rethrows -> Int64 {
    var sum: Int64 = 0
    var i = 0
    while i < count {
        sum &+= try call(i)
        i &+= 1
    }
    return sum
}

func bits(_ value: Double) -> Int64 { Int64(bitPattern: value.bitPattern) }

func makeCases(_ functions: Functions<Dynamic>) -> [Case] {
    scalarCases(functions) + [
        Case(name: "long8", title: "8 longs, 2 on the stack", target: .pointer(1.1)) { n in
            let f = functions.long8
            return total(n) { i in Int64(f(i, 1, 2, 3, 4, 5, 6, 7)) }
        },
        Case(name: "double3", title: "double (double × 3)", target: .pointer(1.1)) { n in
            let f = functions.double3
            return total(n) { i in bits(f(Double(i), 2, 3)) }
        },
        Case(name: "mixed", title: "int, double, pointer, float", target: .pointer(1.1)) { n in
            let f = functions.mixed
            return withUnsafePointer(to: 5 as Int32) { five in
                let five = Pointer<Untyped>(address: five)
                return total(n) { i in bits(f(number(i), 2, five, 1.5)) }
            }
        },
        Case(name: "narrow", title: "int8_t (int)", target: .pointer(1.1)) { n in
            let f = functions.narrow
            return total(n) { i in Int64(f(number(i))) }
        },
        Case(name: "fail", title: "int (int) with errno", target: .pointer(1.1)) { n in
            let f = functions.fail
            return total(n) { i in
                let (result, errno) = f(number(i & 15))
                return Int64(errno &- result)
            }
        },
        Case(name: "swap", title: "struct {double, double}, in and out", target: .pointer(1.1)) {
            n in
            let f = functions.swap
            return total(n) { i in
                let pair = f(Pair(x: Double(i), y: 2), 3)
                return bits(pair.x) &+ bits(pair.y)
            }
        },
        Case(name: "grow", title: "struct {int64, double}, in and out", target: .pointer(1.1)) {
            n in
            let f = functions.grow
            return total(n) { i in
                let entry = f(Entry(count: Int64(i), weight: 2), 3)
                return entry.count &+ bits(entry.weight)
            }
        },
        Case(name: "rotate", title: "struct of 40 bytes, in and out", target: .pointer(1.1)) { n in
            let f = functions.rotate
            return total(n) { i in
                let block = f(Block(words: [Int64(i), 1, 2, 3, 4]))
                return block.words[0] &+ block.words[4]
            }
        },
        Case(name: "short", title: "string of 9 bytes", target: .none) { n in
            let f = functions.string
            let text = "nine text"
            return try total(n) { _ in Int64(try f(text)) }
        },
        Case(name: "long", title: "string of 100 bytes", target: .none) { n in
            let f = functions.string
            let text = String(repeating: "x", count: 100)
            return try total(n) { _ in Int64(try f(text)) }
        },
        Case(name: "bytes", title: "array of 64 bytes and its count", target: .none) { n in
            let f = functions.bytes
            let bytes: [UInt8] = [9] + Array(repeating: 0, count: 63)
            return try total(n) { _ in Int64(try f(In(bytes))) }
        },
        Case(name: "store", title: "Out<Int32> made before the loop", target: .none) { n in
            let f = functions.store
            let place = Out<Int32>()
            return try total(n) { i in
                let result = try f(place, number(i))
                return Int64(result) &+ Int64(place.value)
            }
        },
        Case(name: "variadic", title: "variadic (int, int, int)", target: .libffi(1.15)) { n in
            let f = functions.variadic
            return try total(n) { i in Int64(try f(2, number(i), 3)) }
        },
        Case(name: "blocks", title: "3 structs of 40 bytes", target: .libffi(1.15)) { n in
            let f = functions.blocks
            return total(n) { i in
                let i = Int64(i)
                return f(
                    Block(words: [i, 1, 2, 3, 4]), Block(words: [i, 5, 6, 7, 8]),
                    Block(words: [i, 9, 10, 11, 12]))
            }
        },
        sortCase(functions),
    ]
}

/// Sorting 1000 numbers with a comparison in Swift. In C, the third way is a libffi closure.
private func sortCase(_ functions: Functions<Dynamic>) -> Case {
    let memory = LocalMemory()
    let ascending = Callback<Comparison>(fallback: 0) { a, b in
        let (x, y) = (try memory.load(a), try memory.load(b))
        return x < y ? -1 : x == y ? 0 : 1
    }
    let numbers = InOut<Int32>(Array(repeating: 0, count: 1000))
    return Case(
        name: "sort", title: "qsort of 1000 ints", target: .pointer(2.2), mayAllocate: true,
        calls: 10
    ) { n in
        try total(n) { _ in
            try functions.fill(numbers)
            try functions.sort(numbers, 4, ascending)
            return Int64(try numbers[0]) &+ Int64(try numbers[999])
        }
    }
}

private func scalarCases(_ functions: Functions<Dynamic>) -> [Case] {
    [
        Case(name: "int0", title: "int ()", target: .pointer(1.1)) { n in
            let f = functions.int0
            return total(n) { _ in Int64(f()) }
        },
        Case(name: "int1", title: "int (int)", target: .pointer(1.1)) { n in
            let f = functions.int1
            return total(n) { i in Int64(f(number(i))) }
        },
        Case(name: "int2", title: "int (int × 2)", target: .pointer(1.1)) { n in
            let f = functions.int2
            return total(n) { i in Int64(f(number(i), 1)) }
        },
        Case(name: "int3", title: "int (int × 3)", target: .pointer(1.1)) { n in
            let f = functions.int3
            return total(n) { i in Int64(f(number(i), 1, 2)) }
        },
        Case(name: "int4", title: "int (int × 4)", target: .pointer(1.1)) { n in
            let f = functions.int4
            return total(n) { i in Int64(f(number(i), 1, 2, 3)) }
        },
        Case(name: "int5", title: "int (int × 5)", target: .pointer(1.1)) { n in
            let f = functions.int5
            return total(n) { i in Int64(f(number(i), 1, 2, 3, 4)) }
        },
        Case(name: "int6", title: "int (int × 6)", target: .pointer(1.1)) { n in
            let f = functions.int6
            return total(n) { i in Int64(f(number(i), 1, 2, 3, 4, 5)) }
        },
        Case(name: "int7", title: "int (int × 7)", target: .pointer(1.1)) { n in
            let f = functions.int7
            return total(n) { i in Int64(f(number(i), 1, 2, 3, 4, 5, 6)) }
        },
        Case(name: "int8", title: "int (int × 8)", target: .pointer(1.1)) { n in
            let f = functions.int8
            return total(n) { i in Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7)) }
        },
        Case(name: "int9", title: "int (int × 9)", target: .pointer(1.1)) { n in
            let f = functions.int9
            return total(n) { i in Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8)) }
        },
        Case(name: "int10", title: "int (int × 10)", target: .pointer(1.1)) { n in
            let f = functions.int10
            return total(n) { i in Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9)) }
        },
        Case(name: "int11", title: "int (int × 11)", target: .pointer(1.1)) { n in
            let f = functions.int11
            return total(n) { i in Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)) }
        },
        Case(name: "int12", title: "int (int × 12)", target: .pointer(1.1)) { n in
            let f = functions.int12
            return total(n) { i in Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)) }
        },
        Case(name: "int13", title: "int (int × 13)", target: .pointer(1.1)) { n in
            let f = functions.int13
            return total(n) { i in Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)) }
        },
        Case(name: "int14", title: "int (int × 14)", target: .pointer(1.1)) { n in
            let f = functions.int14
            return total(n) { i in Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)) }
        },
        Case(name: "int15", title: "int (int × 15)", target: .pointer(1.1)) { n in
            let f = functions.int15
            return total(n) { i in
                Int64(f(number(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14))
            }
        },
    ]
}
